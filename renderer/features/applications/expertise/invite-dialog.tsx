import { useMemo, useState } from 'react';
import { type Candidate, candidatesFor } from '#shared/commands/expertise/candidates.ts';
import { inviteExperts } from '#shared/commands/expertise/invite-experts.ts';
import { confirmBy } from '#shared/domain/expertise/confirm-by.ts';
import { placesLeft } from '#shared/domain/expertise/panel.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import css from './expertise.module.css';
import { foundCandidates } from './found-candidates.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.invite;

/** So many are drawn at once; a search shows the rest. */
const SHOWN = 50;

type InviteDialogProps = { readonly application: Application; readonly onClose: () => void };

/** «Пригласить экспертов»: several at once, the fitting first with their load, the others with the reason why not. */
export function InviteDialog({ application, onClose }: InviteDialogProps) {
  const { office, act, take } = useStep();
  const { view, actor, today } = office;
  const all = useMemo(() => candidatesFor(view, actor, application, today()), [view, actor, application, today]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState<LocalDate | null>(() => confirmBy(view, today(), null));
  const confirm = async () => {
    const args = { applicationId: application.id, expertIds: [...chosen], confirmBy: by };
    if (await take(inviteExperts, args, { done: texts.done(chosen.size) })) onClose();
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const fit = all.filter(({ refusal }) => refusal === null);
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text(Math.max(0, placesLeft(view, application.id)))}
      confirmLabel={texts.confirm(chosen.size)}
      missing={fit.length === 0 ? texts.nobody : chosen.size === 0 ? texts.missing : null}
      onCancel={onClose}
      onConfirm={confirm}
    >
      <TextField
        label={texts.search}
        type="search"
        placeholder={texts.searchExample}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Candidates candidates={foundCandidates(view, fit, text)} chosen={chosen} onToggle={toggle} />
      <Unfit candidates={foundCandidates(view, all, text).filter(({ refusal }) => refusal !== null)} />
      <DateField label={texts.by} value={by} onChange={setBy} />
    </StepFrame>
  );
}

type CandidatesProps = {
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
};

function Candidates({ candidates, chosen, onToggle }: CandidatesProps) {
  const shown = candidates.filter((one, i) => i < SHOWN || chosen.has(one.expert.id));
  return (
    <div>
      <ul className={css.candidates} aria-label={texts.list}>
        {shown.map((candidate) => (
          <li key={candidate.expert.id}>
            <Checkbox
              label={candidate.name}
              checked={chosen.has(candidate.expert.id)}
              onChange={() => onToggle(candidate.expert.id)}
            />
            <small>{factsOf(candidate)}</small>
          </li>
        ))}
      </ul>
      {candidates.length > SHOWN ? <p className={css.quiet}>{texts.more(SHOWN)}</p> : null}
    </div>
  );
}

function Unfit({ candidates }: { readonly candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return null;
  return (
    <details>
      <summary className={css.others}>{texts.others(candidates.length)}</summary>
      <ScrollPane label={texts.unfit} className={css.closed}>
        <ul>
          {candidates.slice(0, SHOWN).map(({ expert, name, refusal }) => (
            <li key={expert.id}>
              {name}
              <small>{refusal ? explain(refusal) : null}</small>
            </li>
          ))}
        </ul>
      </ScrollPane>
    </details>
  );
}

/** What speaks for a candidate and how much work he has. */
function factsOf({ expert, load, limit, isOfSubject, isOfMunicipality }: Candidate): string {
  return [
    expert.subject,
    isOfSubject ? texts.subject : '',
    isOfMunicipality ? texts.municipality : '',
    texts.load(load, limit),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
