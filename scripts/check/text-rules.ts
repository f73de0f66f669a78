/** A rule about the text of source files: where its words may stand, and why nowhere else. */
export type TextRule = {
  readonly name: string;
  readonly forbidden: RegExp;
  /** Files in which the words may stand. */
  readonly allowedIn: RegExp;
  /** Files that the rule looks at. */
  readonly appliesTo: RegExp;
};

const CODE = /\.(?:ts|tsx|mjs|cjs)$/;
const CHECKS = /^scripts\/check\//;

/** Rules that neither the compiler nor the import table can keep. */
export const textRules: readonly TextRule[] = [
  {
    name: 'the bridge is opened in one place',
    forbidden: /\bipcMain\b/,
    allowedIn: /^(?:main\/ipc\/handle\.ts|host\/)/,
    appliesTo: CODE,
  },
  {
    name: 'only the preload speaks to main directly',
    forbidden: /\bipcRenderer\b|\bcontextBridge\b/,
    allowedIn: /^(?:preload\/index\.ts|host\/|tests\/e2e\/)/,
    appliesTo: CODE,
  },
  {
    name: 'windows are made in main/window, where their rights are decided',
    forbidden: /new BrowserWindow\b/,
    allowedIn: /^main\/window\//,
    appliesTo: CODE,
  },
  {
    name: 'rights of a page are decided in one factory',
    forbidden: /\b(?:nodeIntegration|contextIsolation|webSecurity|webviewTag)\b/,
    allowedIn: /^(?:main\/window\/web-preferences(?:\.test)?\.ts)$/,
    appliesTo: CODE,
  },
  {
    name: 'a re-exported type would hide an import from the import rules',
    forbidden: /^export (?:type )?(?:\*|\{[^}]*\}) from/m,
    allowedIn: /^host\/electron\/index\.ts$/,
    appliesTo: CODE,
  },
  {
    name: 'markup is not set as a string',
    forbidden: /dangerouslySetInnerHTML|\.innerHTML\s*=/,
    allowedIn: /^$/,
    appliesTo: /^renderer\/.*\.tsx?$/,
  },
  {
    name: 'no test is skipped or left alone',
    forbidden: /\b(?:test|it|describe)\.(?:skip|only|todo|fixme)\b/,
    allowedIn: /^$/,
    appliesTo: /\.(?:test|spec)\.tsx?$/,
  },
  {
    name: 'no place of a machine is named',
    forbidden: /(?<![\w.~-])\/(?:work|root|home|tmp|mnt|Users)\/[\w.-]|\b[A-Z]:\\\\?Users\b|registry\.npmjs\.org/,
    allowedIn: /^package-lock\.json$/,
    appliesTo: /./,
  },
];

/** What the rules say of one file. */
export function textTroubles(path: string, text: string, rules: readonly TextRule[] = textRules): readonly string[] {
  return rules
    .filter((rule) => rule.appliesTo.test(path) && !rule.allowedIn.test(path) && !CHECKS.test(path))
    .flatMap((rule) => lineOf(rule.forbidden, text).map((line) => `${path}:${line}: ${rule.name}`));
}

function lineOf(pattern: RegExp, text: string): readonly number[] {
  const found = pattern.exec(text);
  return found ? [text.slice(0, found.index).split('\n').length] : [];
}
