import { loadsByPeriod } from '#shared/domain/experts/loads.ts';
import { type ExpertQuality, qualityOf } from '#shared/domain/experts/quality.ts';
import { ENOUGH_PANELS } from '#shared/domain/experts/spread.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { leanText, spreadText, tenthsText } from '../figures.ts';
import css from './card.module.css';
import { cardTexts } from './texts.ts';

const t = cardTexts.quality;

/** «Качество»: answers, delays, sheets and the spread of his scores, over all time and by period. */
export function QualityTab({ expert }: { readonly expert: Expert }) {
  const { view, today } = useOffice();
  const day = today();
  const total = qualityOf(view, expert.id, day);
  const periods = loadsByPeriod(view, expert, [])
    .map(({ period }) => ({ period, quality: qualityOf(view, expert.id, day, period) }))
    .filter(({ quality }) => quality.invited > 0)
    .reverse();
  return (
    <ScrollPane label={cardTexts.card.tab.quality} className={css.pane}>
      {total.invited === 0 ? (
        <p className={css.quiet}>{t.none}</p>
      ) : (
        <table className={css.table} aria-label={t.table}>
          <thead>
            <tr>
              {Object.values(t.columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <QualityRow name={t.total} quality={total} isMain />
            {periods.map(({ period, quality }) => (
              <QualityRow key={period} name={periodTitle(period)} quality={quality} />
            ))}
          </tbody>
        </table>
      )}
      <p className={css.quiet}>{t.note(ENOUGH_PANELS)}</p>
    </ScrollPane>
  );
}

type QualityRowProps = { readonly name: string; readonly quality: ExpertQuality; readonly isMain?: boolean };

function QualityRow({ name, quality, isMain }: QualityRowProps) {
  const cells: readonly (string | number)[] = [
    quality.invited,
    quality.confirmed,
    quality.declined,
    quality.answeredLate,
    quality.expired,
    quality.replaced,
    tenthsText(quality.answerTenths) || cardTexts.card.nothing,
    quality.idleNow,
    quality.finished,
    quality.finishedLate,
    spreadText(quality.spread) || cardTexts.card.nothing,
    leanText(quality.spread) || cardTexts.card.nothing,
  ];
  return (
    <tr data-main={isMain || undefined}>
      <th scope="row">{name}</th>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are the same in every row
        <td key={i}>{cell}</td>
      ))}
    </tr>
  );
}
