import { byName } from '#shared/domain/applications/schedule-rows.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { initialsWithSurname } from '#shared/domain/words/initials.ts';
import { isTerritory } from '#shared/domain/words/municipality-genitive.ts';
import { postTitle } from '#shared/domain/words/post-title.ts';
import type { WordForms } from '#shared/domain/words/word-forms.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import type { User } from '#shared/records/office.ts';
import type { ScheduledRow } from '#shared/records/schedule.ts';
import type { ScheduleModel, SchedulePerson, SchedulePrintRow, ScheduleStanding } from './schedule-model.ts';
import { scheduleTexts } from './schedule-texts.ts';

/** What the schedule is made of: rows as they stand now or were frozen at approval, and who answers for them. */
export type ScheduleFacts = {
  readonly commission: string;
  readonly isSample: boolean;
  readonly municipality: string;
  readonly period: string;
  readonly standing: ScheduleStanding;
  readonly expertsPerRow: number;
  readonly rows: readonly ScheduledRow[];
  readonly forms: WordForms;
  readonly signer: User;
  /** The coordinator of the municipality, or whoever stands in for him. */
  readonly contact: User;
};

/** The schedule as it is printed; rows go by surname, name, patronymic (S1). */
export function buildScheduleModel(facts: ScheduleFacts): ScheduleModel {
  const { commission, isSample, municipality, period, standing, expertsPerRow, forms, signer, contact } = facts;
  const genitive = forms.genitive('municipality', municipality).text;
  return {
    commission,
    isSample,
    place: { name: municipality, genitive, heading: placeHeading(municipality, genitive) },
    period,
    standing,
    expertsPerRow,
    rows: facts.rows.toSorted(byName).map((row) => printRow(row, forms)),
    signer: { post: signer.post, name: initialsWithSurname(signer) },
    contact: { title: contactTitle(contact, genitive), name: fullName(contact), phone: contact.phone },
  };
}

/** «муниципального образования «Город Томск»»; a group of institutions is no municipality and is named itself. */
function placeHeading(name: string, genitive: string): string {
  if (!isTerritory(name)) return genitive.slice(0, 1).toLowerCase() + genitive.slice(1);
  return scheduleTexts.municipalFormation(name.replace(/^г\.\s*/u, 'Город '));
}

function contactTitle(contact: User, genitive: string): string {
  return contact.role === 'coordinator' ? scheduleTexts.coordinatorOf(genitive) : scheduleTexts.coordinator;
}

function printRow(row: ScheduledRow, forms: WordForms): SchedulePrintRow {
  return {
    ...printPerson(row, forms),
    category: categoryNames[row.claimedCategory],
    form: formNames[row.form],
    experts: row.experts.map((expert) => printPerson(expert, forms)),
  };
}

type Worker = PersonName & { readonly post: string; readonly subject: string; readonly organisation: string };

function printPerson(person: Worker, forms: WordForms): SchedulePerson {
  const post = postTitle(person.post, person.subject, forms);
  return { name: fullName(person), post, organisation: person.organisation };
}
