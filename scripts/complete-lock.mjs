// After `npm install`: names in package-lock.json the packages of other systems that this registry does not have.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, missingPlatformPackages } from './lock/platform-packages.mjs';
import { root } from './setup/paths.mjs';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingPlatformPackages(lock);
for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one);

const [self, ...others] = Object.keys(lock.packages);
const sorted = [self, ...others.sort((a, b) => a.localeCompare(b, 'en'))];
lock.packages = Object.fromEntries(sorted.map((path) => [path, lock.packages[path]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} added`);
