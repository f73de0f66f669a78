import { useState } from 'react';
import { editPortfolio } from '#shared/commands/files/edit-portfolio.ts';
import { supplementPortfolio } from '#shared/commands/filing/supplement-portfolio.ts';
import { titleFromName } from '#shared/domain/files/file-kinds.ts';
import { FILES_PER_INDICATOR, portfolioIndicators } from '#shared/domain/files/portfolio-indicators.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import type { Application } from '#shared/records/application.ts';
import type { Portfolio } from '#shared/records/portfolio.ts';
import { useFileKeeper } from '../../../../office/files/use-file-keeper.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { FileBox } from '../../../../ui/files/file-box.tsx';
import { dayOf } from '../../../../ui/instants.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { AddLink } from './files/add-link.tsx';
import { boxFile } from './files/file-words.ts';
import css from './files/files.module.css';
import { OpenedDocument } from './files/opened-document.tsx';
import { ScanPanel } from './files/scan-panel.tsx';
import { fileTexts as texts } from './files/texts.ts';

type Item = Portfolio['items'][number];
type Group = { readonly code: string; readonly name: string; readonly title: string; readonly items: readonly Item[] };

/** «Портфолио»: documents by indicator of the claimed category, up to five each; closed from the expertise on. */
export function PortfolioTab({ application }: { readonly application: Application }) {
  const { view } = useOffice();
  useRevision('portfolios', 'files');
  const [openId, setOpenId] = useState<string | null>(null);
  const acts = usePortfolioActs(application);
  const portfolio = view.get('portfolios', application.id);
  const groups = groupsOf(application, portfolio);
  const all = groups.flatMap(({ items }) => items);
  if (openId !== null && all.some(({ id }) => id === openId)) {
    return (
      <OpenedDocument
        documents={all}
        openId={openId}
        saveName={texts.saveName(texts.portfolio, application.registrationNo?.toString() ?? '')}
        onOpen={setOpenId}
        onClose={() => setOpenId(null)}
      />
    );
  }
  return (
    <div className={css.tab}>
      <Standing portfolio={portfolio} refusal={acts.refusal} />
      <ScanPanel
        places={groups.map(({ code, name }) => ({ value: code, label: name }))}
        refusal={acts.refusal}
        onTaken={(kept, code) => acts.add(kept, code)}
      />
      {groups.map((group, i) => (
        <IndicatorBox key={group.code} group={group} acts={acts} hasLimits={i === 0} onOpen={setOpenId} />
      ))}
    </div>
  );
}

/** Why the portfolio does not grow now; nothing where it does. */
function Standing({
  portfolio,
  refusal,
}: {
  readonly portfolio: Portfolio | undefined;
  readonly refusal: string | null;
}) {
  if (portfolio?.lock) return <Notice tone="info">{texts.lockedOn(dayOf(portfolio.lock.at))}</Notice>;
  return refusal ? <Notice tone="info">{texts.locked(refusal)}</Notice> : null;
}

type IndicatorBoxProps = {
  readonly group: Group;
  readonly acts: PortfolioActs;
  readonly hasLimits: boolean;
  readonly onOpen: (id: string) => void;
};

function IndicatorBox({ group, acts, hasLimits, onOpen }: IndicatorBoxProps) {
  const { view } = useOffice();
  const keep = useFileKeeper();
  const { code, name, title, items } = group;
  return (
    <div className={css.line}>
      <h2 className={css.name}>{name}</h2>
      {title === '' ? null : <p className={css.hint}>{title}</p>}
      {items.length > FILES_PER_INDICATOR && code !== '' ? (
        <Notice tone="warn">{texts.tooMany(items.length)}</Notice>
      ) : null}
      <FileBox<KeptFile>
        label={name}
        files={items.map((item) => boxFile(view, item))}
        place={`portfolio ${acts.applicationId} ${code}`}
        keep={keep}
        onKept={(kept) => acts.add(kept, code)}
        onOpen={onOpen}
        onRemove={acts.mayRemove ? (id) => void acts.remove(id) : undefined}
        refusal={acts.refusal}
        max={code === '' ? undefined : FILES_PER_INDICATOR}
        hasLimits={hasLimits && acts.refusal === null}
        tools={<AddLink name={name} refusal={acts.refusal} onLink={(url, given) => acts.link(url, given, code)} />}
      />
    </div>
  );
}

function groupsOf(application: Application, portfolio: Portfolio | undefined): readonly Group[] {
  const items = portfolio?.items ?? [];
  const indicators = portfolioIndicators(application.claimedCategory);
  const known = new Set(indicators.map(({ code }) => code));
  const beside = items.filter(({ indicator }) => !known.has(indicator));
  return [
    ...indicators.map(({ code, title }) => ({
      code,
      title,
      name: texts.indicator(code),
      items: items.filter(({ indicator }) => indicator === code),
    })),
    { code: '', name: texts.noIndicator, title: '', items: beside },
  ];
}

type PortfolioActs = ReturnType<typeof usePortfolioActs>;

/** A draft is filled in freely; afterwards the portfolio is only supplemented, where the status allows it. */
function usePortfolioActs(application: Application) {
  const office = useOffice();
  const { view, actor } = office;
  const isDraft = application.status === 'DRAFT';
  const permit = (isDraft ? editPortfolio : supplementPortfolio).permit(view, actor, application);
  const applicationId = application.id;
  const put = async (item: Pick<Item, 'title' | 'indicator' | 'sha256' | 'url'>, kept: KeptFile | null) => {
    const added = { ...item, id: office.newId() };
    const files = kept ? { [kept.sha256]: { size: kept.size, kind: kept.kind, trouble: kept.trouble } } : {};
    const outcome = isDraft
      ? await office.run(editPortfolio, { applicationId, add: [added], remove: [], files })
      : await office.run(supplementPortfolio, { applicationId, items: [added], files });
    return outcome.ok ? null : explain(outcome.error);
  };
  return {
    applicationId,
    refusal: permit && explain(permit),
    mayRemove: isDraft && permit === null,
    add: (kept: KeptFile, indicator: string) =>
      put({ title: titleFromName(kept.name), indicator, sha256: kept.sha256, url: null }, kept),
    link: (url: string, title: string, indicator: string) => put({ title, indicator, sha256: null, url }, null),
    remove: (id: string) => office.run(editPortfolio, { applicationId, add: [], remove: [id], files: {} }),
  };
}
