import { useMemo, useRef, useState } from 'react';
import type { Decision } from '#shared/commands/command.ts';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { type CardOffer, cardOffers } from './card-offers.ts';
import { draftKey, shelve, unshelve } from './draft-shelf.ts';
import { type FieldTexts, tidied } from './field-text.ts';
import { type Duplicate, duplicateQuestion, findDuplicates } from './find-duplicates.ts';
import { fieldNames, freshTexts, rowsOf, textsOf } from './form-base.ts';
import { blocksFor, type FormBlock } from './form-blocks.ts';
import type { TextOf } from './form-findings.ts';
import { judgeNew, whyNotRegistered } from './form-judging.ts';
import { cardToName, fileDraft, type Keeping, keepDraft, type Outcome } from './form-keeping.ts';
import { placeOf } from './form-place.ts';
import type { FormPort } from './form-port.ts';
import {
  type Attempt,
  draftOf,
  type FormState,
  type Judgement,
  listedErrors,
  restoredState,
  shownErrors,
  untouched,
} from './form-state.ts';
import { type HeldFiles, heldFiles } from './held-files.ts';
import { texts } from './texts.ts';
import { useDuplicates } from './use-duplicates.ts';

/** The form of one application that is not filed yet. */
export type NewForm = {
  readonly port: FormPort;
  readonly blocks: readonly FormBlock[];
  readonly judgement: Judgement;
  readonly listed: readonly EditableField[];
  readonly attempts: number;
  readonly duplicates: readonly Duplicate[];
  /** The form was to be filed although it repeats an application that is in work. */
  readonly isRepeated: boolean;
  readonly restoredAt: string | null;
  /** The draft of the office that the form edits; undefined before it is first written. */
  readonly application: Application | undefined;
  /** Something is typed that no draft of the office has. */
  readonly isTouched: boolean;
  readonly isRunning: boolean;
  readonly refusal: string | null;
  /** Files that wait for the draft of the office. */
  readonly held: HeldFiles;
  readonly write: () => Promise<Outcome | null>;
  /** What the last writing changed of a draft that was there: to take it back. Null when there is nothing to take back. */
  readonly lastEdit: () => Decision | null;
  readonly file: (isToBeRegistered: boolean) => Promise<Outcome | null>;
  /** Why the form cannot also be registered by this user; null when it can be tried. */
  readonly whyNotRegistered: string | null;
  readonly forget: () => Promise<void>;
  /** Cards of workers from which the form can be filled in. */
  readonly offers: readonly CardOffer[];
  readonly onTake: (offer: CardOffer) => void;
};

/** The form of an application by its id. Every key is kept as a draft until it is written or dropped. */
export function useNewForm(id: string): NewForm {
  const office = useOffice();
  const act = useAct();
  const { application, base } = useBase(office, id);
  const { state, change, setState, latest } = useTyped(office, id);
  const lastEdit = useRef<Decision | null>(null);
  const textOf: TextOf = (field) => state.typed[field] ?? base[field];
  const municipality = state.municipality ?? municipalityOf(office, application);
  const place = placeOf(office.view, textOf('organisationId'), municipality);
  const judgement = judgeNew(office, id, textOf, place);
  const duplicates = useDuplicates(id, textOf);
  const isRepeating = duplicates.some(isInWork);
  const { files, card } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the form asks for its latest state
  const held = useMemo(() => heldFiles(office, latest, (next) => change({ files: next })), [office, id, files]);
  const keeping: Keeping = { office, act, id, textOf, base, place, files, card };
  const tried = (attempt: Attempt) => {
    setState((now) => ({ ...now, attempt, attempts: now.attempts + 1 }));
    return null;
  };

  const write = async (): Promise<Outcome | null> => {
    if (judgement.unwritable.size > 0) return tried('draft');
    const kept = await keepDraft({ ...keeping, files: latest().files });
    if (!kept) return null;
    lastEdit.current = kept.done;
    setState((now) => ({ ...untouched, attempts: now.attempts }));
    return 'draft';
  };
  const file = async (isToBeRegistered: boolean): Promise<Outcome | null> => {
    // Asked now: what the side shows may be a moment behind the last key.
    const asked = duplicateQuestion(textOf);
    const repeats = asked ? findDuplicates(office.view, id, asked) : [];
    if (judgement.errors.size > 0 || repeats.some(isInWork)) return tried('file');
    return (await write()) && (await fileDraft(keeping, isToBeRegistered));
  };
  const forget = async () => {
    setState(() => untouched);
    act.reset();
    await unshelve(office, id);
  };
  return {
    port: { ...portOf(state, judgement, textOf, change, setState), municipality },
    blocks: blocksFor(textOf),
    judgement,
    listed: listedErrors(state, judgement),
    attempts: state.attempts,
    duplicates,
    isRepeated: isRepeating && state.attempt === 'file',
    restoredAt: state.restoredAt,
    application,
    isTouched: isTouched(keeping, state),
    isRunning: act.isRunning,
    refusal: act.refusal ? explain(act.refusal) : null,
    whyNotRegistered: whyNotRegistered(office, textOf, place),
    held,
    write,
    lastEdit: () => lastEdit.current,
    file,
    forget,
    offers: useOffers(textOf),
    onTake: ({ typed, municipality: where, card: of }) =>
      change({ typed: { ...state.typed, ...typed }, municipality: where, card: of }),
  };
}

/** An application of the same post and category that is in work: a second one is not filed. */
function isInWork({ finding }: Duplicate): boolean {
  return finding.level === 'error';
}

/** Whether anything is typed, put or chosen that no draft of the office has. */
function isTouched({ textOf, base, ...keeping }: Keeping, { municipality, files }: FormState): boolean {
  if (municipality !== undefined || files.length > 0 || cardToName({ textOf, base, ...keeping })) return true;
  return fieldNames.some((field) => textOf(field) !== base[field]);
}

type Change = (next: Partial<FormState>) => void;
type SetState = (next: (now: FormState) => FormState) => void;

function portOf(
  state: FormState,
  judgement: Judgement,
  textOf: TextOf,
  change: Change,
  setState: SetState,
): Omit<FormPort, 'municipality'> {
  const shown = shownErrors(state, judgement, textOf);
  return {
    textOf,
    labelOf: (field) => texts.labels[field],
    errorOf: (field) => shown.get(field) ?? null,
    warningsOf: (field) => (state.left.has(field) ? (judgement.warnings.get(field) ?? []) : []),
    lockOf: () => null,
    onInput: (field, text) => change({ typed: { ...state.typed, [field]: text } }),
    onPlace: (name, where) => change({ typed: { ...state.typed, organisationId: name }, municipality: where }),
    onLeave: (field) => {
      const text = textOf(field);
      const best = tidied(field, text);
      const left = new Set(state.left).add(field);
      if (best === text) setState((now) => ({ ...now, left: new Set(now.left).add(field) }));
      else change({ left, typed: { ...state.typed, [field]: best } });
    },
  };
}

/** Looked for anew only when the name or the cards have changed. */
function useOffers(textOf: TextOf): readonly CardOffer[] {
  const { view, today } = useOffice();
  const revision = useRevision('employees', 'employeePersonal', 'employeeRecords');
  const name = `${textOf('lastName')}|${textOf('firstName')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name is all that is read of the form
  return useMemo(() => cardOffers(view, textOf, today()), [view, name, revision]);
}

/** What the office has of the application, or the form that nobody has touched. */
function useBase(office: Office, id: string) {
  const revision = useRevision('applications', 'personal', 'dossiers', 'filings', 'organisations', 'municipalities');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => {
    const application = office.view.get('applications', id);
    const base: Required<FieldTexts> = application ? textsOf(rowsOf(office.view, application)) : freshTexts(office);
    return { application, base };
  }, [office, id, revision]);
}

/** What is typed, kept as a draft at every key. */
function useTyped(office: Office, id: string) {
  const [state, show] = useState<FormState>(() => restoredState(office.drafts.get(draftKey(id))));
  // Files are kept one after another while the user types: each is put to what the form holds by then.
  const now = useRef(state);
  const setState: SetState = (next) => {
    now.current = next(now.current);
    show(now.current);
  };
  const change: Change = (next) => {
    setState((before) => ({ ...before, ...next }));
    office.drafts.put(draftKey(id), draftOf(now.current));
    shelve(office, id);
  };
  return { state, change, setState, latest: () => now.current };
}

function municipalityOf({ view }: Office, application: Application | undefined): string {
  return (application && view.get('municipalities', application.municipalityId)?.name) ?? '';
}
