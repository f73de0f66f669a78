import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = { readonly [name: string]: unknown };

/** What a browser would keep of what is typed: passwords, form fields, addresses. An office's window keeps none of it. */
const KEEPS_NOTHING: Json = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
};

/** Puts the preferences into a Chromium profile before it starts; what else stands there stays. */
export function writePreferences(profile: string): void {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(merged(readJson(file), KEEPS_NOTHING)));
}

/** A missing or damaged file counts as empty: Chromium would begin it anew just so. */
function readJson(file: string): Json {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}

/** The first object with the second laid over it, part by part. */
export function merged(under: Json, over: Json): Json {
  const parts = Object.entries(over).map(([name, value]) => {
    const below = under[name];
    return [name, isObject(value) && isObject(below) ? merged(below, value) : value] as const;
  });
  return { ...under, ...Object.fromEntries(parts) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
