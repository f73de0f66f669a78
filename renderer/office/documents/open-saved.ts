import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';

/** «Открыть файл»: what has just been saved, in the system's own program; a refusal is said in words. */
export async function openSaved(path: string): Promise<Result<unknown, string>> {
  return said(await bridge['saved.open']({ path }));
}

/** «Открыть папку»: the saved file in its folder. */
export async function revealSaved(path: string): Promise<Result<unknown, string>> {
  return said(await bridge['saved.reveal']({ path }));
}

function said(answer: Result<unknown, Refusal>): Result<unknown, string> {
  return answer.ok ? answer : err(explain(answer.error));
}
