import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { refuseScore } from '#shared/domain/refusals/score-refusals.ts';
import { type Evaluation, evaluateSheet } from '#shared/domain/scoring/evaluate-sheet.ts';
import { toPoints } from '#shared/domain/scoring/points.ts';
import type { Marks } from '#shared/domain/scoring/read-marks.ts';
import { readTemplate } from '#shared/domain/scoring/read-template.ts';
import { scoreTemplate, scoreTemplateIds } from '#shared/domain/scoring/templates/all.ts';
import { verdictOf } from '#shared/domain/scoring/verdict.ts';
import { must } from '#shared/kernel/assert.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { SheetVerdict } from '#shared/records/score-sheet.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import type { Answer, RulesCall } from './call.ts';

const verdicts: Readonly<Record<SheetVerdict, string>> = {
  MEETS: 'соответствует',
  DOES_NOT_MEET: 'не соответствует',
};

/** A sheet file: points by code, null where a criterion is not applicable, and the expert's own verdict. */
type Sheet = { readonly marks: Marks; readonly verdict: SheetVerdict | null };

/** `score SHEET.json --template sverdlovsk`: adds a sheet up. The template may be a file of one's own. */
export const scoreCall: RulesCall = {
  usage: 'score SHEET.json --template sverdlovsk   (SHEET.json: {"1.1": 1, "2.3": null, "verdict": "соответствует"})',
  options: ['template'],
  flags: [],
  run({ positional, options }) {
    const [file] = positional;
    if (file === undefined) return err('Укажите файл с баллами: score SHEET.json --template sverdlovsk.');
    const template = findTemplate(options.get('template') ?? '');
    if (!template.ok) return template;
    const sheet = readSheet(file);
    if (!sheet.ok) return sheet;
    const result = evaluateSheet(template.value, sheet.value.marks);
    if (!result.ok) return err(result.error.map(explain).join('\n'));
    return answer(template.value, result.value, sheet.value.verdict);
  },
};

function answer(template: ScoreTemplate, sheet: Evaluation, expertVerdict: SheetVerdict | null): Answer {
  const claimed = must(template.categories[0], 'category of the template');
  const verdict = verdictOf(template.rule, sheet, { claimed, expertVerdict });
  const isOpen = template.rule.kind === 'expertVerdict' && expertVerdict === null;
  const warnings = isOpen ? [...sheet.warnings, refuseScore('score.expertDecides', {})] : sheet.warnings;
  return ok({
    groups: Object.fromEntries(Object.entries(sheet.groups).map(([code, points]) => [code, toPoints(points)])),
    total: toPoints(sheet.total),
    verdict: verdict === null ? null : verdicts[verdict],
    missing: sheet.missing,
    warnings: warnings.map(explain),
  });
}

function findTemplate(name: string): Result<ScoreTemplate, string> {
  const known = scoreTemplate(name);
  if (known) return ok(known);
  if (!name.endsWith('.json')) return err(`Листа оценки «${name}» нет. Есть: ${scoreTemplateIds.join(', ')}.`);
  const data = readJson(name);
  if (!data.ok) return data;
  const template = readTemplate(data.value);
  return template.ok ? template : err(explain(template.error));
}

function readSheet(file: string): Result<Sheet, string> {
  const data = readJson(file);
  if (!data.ok) return data;
  const unreadable = err(explain(refuseScore('score.unreadableSheet', {})));
  if (typeof data.value !== 'object' || data.value === null || Array.isArray(data.value)) return unreadable;
  const marks: Record<string, number | string> = {};
  const notApplicable: string[] = [];
  let verdict: SheetVerdict | null = null;
  for (const [code, mark] of Object.entries(data.value)) {
    if (code === 'verdict')
      verdict = mark === verdicts.MEETS ? 'MEETS' : mark === verdicts.DOES_NOT_MEET ? 'DOES_NOT_MEET' : null;
    else if (mark === null) notApplicable.push(code);
    else if (typeof mark === 'number' || typeof mark === 'string') marks[code] = mark;
    else return unreadable;
  }
  return ok({ marks: { marks, notApplicable }, verdict });
}

/** Files are looked for where the person stands, not where the program does. */
function readJson(file: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error;
    return err(
      isMissing
        ? `Файл «${file}» не открывается. Проверьте имя и папку.`
        : explain(refuseScore('score.unreadableSheet', {})),
    );
  }
}
