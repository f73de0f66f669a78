let directory = '';

/** Where the application that runs lies: the folder with its package.json and `out/`. */
export function appDirectory(): string {
  return directory;
}

/** Said once, before main is loaded. */
export function setAppDirectory(path: string): void {
  directory = path;
}
