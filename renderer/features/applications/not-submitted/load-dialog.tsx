import { useState } from 'react';
import { addRegistrants, type NewRegistrant, whyNotAdded } from '#shared/commands/registrants/add-registrants.ts';
import { type ReadRegistrant, readRegistrants } from '#shared/domain/letters/read-registrants.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { Office } from '../../../office/office.ts';
import { openGrid } from '../../../office/sheets/open-grid.ts';
import { FileButton } from '../../../ui/choose-file/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import { notSubmittedTexts } from './texts.ts';

const texts = notSubmittedTexts.loading;

/** So many reasons are listed; of the rest, how many there are. */
const SHOWN = 5;

/** What of a list would be added, and how many are left out for each reason. */
type LoadPlan = { readonly people: readonly NewRegistrant[]; readonly skipped: ReadonlyMap<string, number> };

/** «Загрузить список»: people of the portal's list; who will be added and who not is said before. */
export function LoadDialog({ onClose }: { readonly onClose: () => void }) {
  const { office, act, take } = useStep();
  const [plan, setPlan] = useState<LoadPlan | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const read = async (file: File) => {
    setReading(true);
    setPlan(null);
    const grid = await openGrid(file, { isCancelled: () => false, onProgress: () => undefined });
    const people = grid.ok ? readRegistrants(office.view, grid.value.rows) : null;
    setTrouble(grid.ok ? (people ? null : texts.notList) : explain(grid.error));
    setPlan(people && planOf(office, people));
    setReading(false);
  };
  const confirm = async () => {
    if (!plan) return;
    const registrants = [...plan.people];
    if (await take(addRegistrants, { registrants }, { done: texts.done(registrants.length) })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text}
      willDo={plan ? [texts.willAdd(plan.people.length)] : []}
      confirmLabel={plan && plan.people.length > 0 ? texts.confirm(plan.people.length) : texts.confirmNone}
      missing={isReading ? texts.reading : plan ? (plan.people.length === 0 ? texts.nobody : null) : texts.missing}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <span>
        <FileButton
          refusal={isReading ? texts.reading : null}
          accept=".xlsx,.csv"
          label={texts.choose}
          onFile={(file) => void read(file)}
        />
      </span>
      {[...(plan?.skipped ?? [])].slice(0, SHOWN).map(([reason, count]) => (
        <Notice key={reason} tone="warn">
          {texts.skipped(count, reason)}
        </Notice>
      ))}
      {plan && plan.skipped.size > SHOWN ? <Notice tone="warn">{texts.more(restOf(plan))}</Notice> : null}
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
    </StepFrame>
  );
}

/** Asks the command about each person of the list, in its order. */
function planOf(office: Office, read: readonly ReadRegistrant[]): LoadPlan {
  const people: NewRegistrant[] = [];
  const skipped = new Map<string, number>();
  for (const { row: _row, registered, municipalityId, ...person } of read) {
    const on = registered ?? { on: office.today(), time: '12:00' };
    const registeredAt = new Date(`${on.on}T${on.time}`).toISOString() as Instant;
    const one = { ...person, id: office.newId(), municipalityId: municipalityId ?? '-', registeredAt };
    const refusal = whyNotAdded(office.view, one, people) ?? addRegistrants.permit(office.view, office.actor, one);
    if (refusal === null) people.push(one);
    else skipped.set(explain(refusal), (skipped.get(explain(refusal)) ?? 0) + 1);
  }
  return { people, skipped };
}

function restOf({ skipped }: LoadPlan): number {
  return [...skipped.values()].slice(SHOWN).reduce((sum, count) => sum + count, 0);
}
