import { accessSync, constants, mkdirSync, statSync } from 'node:fs';

/** Why a profile folder cannot be used. */
export type ProfileTrouble = 'notFolder' | 'notWritable';

/** Makes the profile folder where it is missing (only its owner may look in); tells why it cannot be used. */
export function prepareProfile(directory: string): ProfileTrouble | null {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (!statSync(directory).isDirectory()) return 'notFolder';
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'EEXIST' || code === 'ENOTDIR' ? 'notFolder' : 'notWritable';
  }
}
