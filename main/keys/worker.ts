import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { DeriveJob } from './derive.ts';

/** One job per thread: the memory that held the password is gone with the thread. */
async function run({ secret, salt, hardness }: DeriveJob): Promise<void> {
  const key = await argon2id({
    password: secret.normalize('NFC'),
    salt,
    memorySize: hardness.memoryKib,
    iterations: hardness.passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  parentPort?.postMessage(key);
}

void run(workerData as DeriveJob);
