import { err, ok, type Result } from '#shared/kernel/result.ts';

/** A command line in parts. */
export type Input = {
  readonly positional: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
};

/** Reads `--name value`, `--name=value`, `--flag` and the rest in order; «-5» is a number and not an option. */
export function readInput(
  argv: readonly string[],
  known: { readonly options: readonly string[]; readonly flags: readonly string[] },
): Result<Input, string> {
  const positional: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    const [, name = '', glued] = /^--([\w-]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (name === '') positional.push(word);
    else if (known.flags.includes(name) && glued === undefined) flags.add(name);
    else if (!known.options.includes(name)) return err(`Параметра --${name} здесь нет.`);
    else {
      if (glued === undefined) i += 1;
      const value = glued ?? argv[i];
      if (value === undefined || value.startsWith('--')) return err(`После --${name} нужно значение.`);
      if (options.has(name)) return err(`Параметр --${name} указан дважды.`);
      options.set(name, value);
    }
  }
  return ok({ positional, options, flags });
}
