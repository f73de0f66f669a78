/**
 * Packages of other systems that the lock file must name: optional dependencies with an exact version. A registry that
 * lacks some of them makes npm leave them out, and `npm ci` then refuses the whole file.
 */
export function missingPlatformPackages(lock) {
  const found = [];
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (lock.packages[`node_modules/${name}`] || !/^\d+\.\d+\.\d+$/.test(version)) continue;
      found.push({ name, version, isDev: parent.dev === true });
    }
  }
  return found;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x'];

/** The lock's entry of such a package: its system and processor are told by its name, so npm need not ask for it. */
export function entryOf({ name, version, isDev }) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`${name}: no system or processor in the name`);
  const libc = libcOf(words, os);
  return { version, cpu: [cpu], ...(isDev ? { dev: true } : {}), ...libc, optional: true, os: [os] };
}

function libcOf(words, os) {
  if (os !== 'linux') return {};
  if (words.some((word) => word.startsWith('musl'))) return { libc: ['musl'] };
  return words.some((word) => word.startsWith('gnu')) ? { libc: ['glibc'] } : {};
}
