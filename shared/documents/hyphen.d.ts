/** What this project uses of the package, which ships no types. */
declare module 'hyphen/ru/index.js' {
  const hyphen: {
    hyphenateSync(text: string, options?: { readonly minWordLength?: number; readonly hyphenChar?: string }): string;
  };

  // biome-ignore lint/style/noDefaultExport: so the package is imported
  export { hyphen as default };
}
