import { useState } from 'react';
import { answerRequest } from '#shared/commands/information/answer-request.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { InfoRequest } from '#shared/records/info-request.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { dayOf } from '../../../../ui/instants.ts';
import { Tag } from '../../../../ui/tag.tsx';
import type { CardData } from '../card-data.ts';
import { AnswerDialog } from '../steps/answer-dialog.tsx';
import { dialogTexts } from '../steps/dialog-texts.ts';
import { texts } from '../texts.ts';
import css from './step-panel.module.css';

/** «Запросы сведений»: what was asked of whom, by when, and what came; open ones first. */
export function Requests({ card: { application } }: { readonly card: CardData }) {
  useRevision('infoRequests');
  const { view } = useOffice();
  const [answering, setAnswering] = useState<InfoRequest | null>(null);
  const requests = rowsBy(view, 'infoRequests', 'applicationId', application.id);
  if (requests.length === 0) return null;
  const sorted = requests.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
  return (
    <section className={css.part} aria-label={texts.requests.title}>
      <h2 className={css.title}>{texts.requests.title}</h2>
      <ul className={css.people}>
        {sorted.map((request) => (
          <RequestLine key={request.id} request={request} onAnswer={() => setAnswering(request)} />
        ))}
      </ul>
      {answering ? <AnswerDialog request={answering} onClose={() => setAnswering(null)} /> : null}
    </section>
  );
}

type RequestLineProps = { readonly request: InfoRequest; readonly onAnswer: () => void };

function RequestLine({ request, onAnswer }: RequestLineProps) {
  const { view, actor, today } = useOffice();
  const { answer, kind, text, due, isBlocking } = request;
  const refusal = answer === null ? answerRequest.permit(view, actor, request) : null;
  const isLate = answer === null && due < today();
  return (
    <li>
      {dialogTexts.request.kinds[kind]}: {text}
      <small data-late={isLate || undefined}>
        {answer === null ? texts.requests.due(formatDate(due), isLate) : texts.requests.answered(dayOf(answer.at))}
      </small>
      {answer === null ? (
        <span className={css.tools}>
          {isBlocking ? <Tag tone="warn">{texts.requests.blocking}</Tag> : null}
          <Button refusal={refusal ? explain(refusal) : null} onClick={onAnswer}>
            {texts.requests.answer}
          </Button>
        </span>
      ) : (
        <small>{answer.text}</small>
      )}
    </li>
  );
}
