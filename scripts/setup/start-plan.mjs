/** What a start does, from its flags and surroundings: the demonstration, or the program on one of two runtimes. */
export function startPlan({ argv, platform, env, electron, isRoot }) {
  if (argv.includes('--demo')) return { kind: 'demo', isAsked: true, args: argv.filter((arg) => arg !== '--demo') };
  const isHeadless = argv.includes('--headless');
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!isHeadless && !hasDisplay) return { kind: 'demo', isAsked: false, args: [] };
  if (electron === null) return { kind: 'host', args: argv };
  // Electron has a --headless of Chromium's own; ours only keeps the window hidden.
  const flags = argv.map((arg) => (arg === '--headless' ? '--hidden' : arg));
  return { kind: 'electron', args: [...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []), '.', ...flags] };
}
