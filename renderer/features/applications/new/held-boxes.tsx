import { memo } from 'react';
import { documentChecklist } from '#shared/domain/checklists/document-checklist.ts';
import { documentName } from '#shared/domain/files/document-list.ts';
import { fileKinds } from '#shared/domain/files/file-kinds.ts';
import { FILES_PER_INDICATOR, portfolioIndicators } from '#shared/domain/files/portfolio-indicators.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { KeptFile } from '#shared/protocol/ipc/blobs.ts';
import { attestationFormSchema, claimedCategorySchema, heldCategorySchema } from '#shared/records/application.ts';
import type { AttachmentItem } from '#shared/records/attachment.ts';
import type { View } from '#shared/records/view.ts';
import { useFileKeeper, warningOf } from '../../../office/files/use-file-keeper.ts';
import { useOffice } from '../../../office/react.tsx';
import { FileBox } from '../../../ui/files/file-box.tsx';
import type { BoxFile } from '../../../ui/files/file-row.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { AddLink } from '../card/tabs/files/add-link.tsx';
import { fileSize } from '../card/tabs/files/file-words.ts';
import css from '../card/tabs/files/files.module.css';
import { fileTexts } from '../card/tabs/files/texts.ts';
import { type HeldFile, type HeldFiles, type HeldPlace, isAt } from './held-files.ts';
import { texts } from './texts.ts';

type HeldBoxesProps = {
  readonly held: HeldFiles;
  /** What is chosen in the form so far; empty until it is. */
  readonly form: string;
  readonly claimedCategory: string;
  readonly heldCategory: string;
};

/** «Документы» before the draft: the checklist by what is chosen so far; what is put here waits for «Записать черновик». */
export const HeldDocuments = memo(function HeldDocuments(props: HeldBoxesProps) {
  const { held } = props;
  const { view } = useOffice();
  const lines = linesOf(view, props);
  return (
    <div className={css.tab}>
      <p className={css.hint}>{texts.files.wait}</p>
      {lines.map(({ item, isRequired }, i) => (
        <div key={item} className={css.line}>
          <header className={css.lineHead}>
            <h3 className={css.name}>{documentName(item)}</h3>
            {item === 'other' ? null : <Tag>{isRequired ? fileTexts.required : fileTexts.optional}</Tag>}
          </header>
          <HeldBox held={held} name={documentName(item)} place={{ kind: 'document', item }} hasLimits={i === 0} />
        </div>
      ))}
    </div>
  );
});

/** «Портфолио» before the draft: the indicators of the category, once it is chosen. */
export const HeldPortfolio = memo(function HeldPortfolio({
  held,
  claimedCategory,
}: Pick<HeldBoxesProps, 'held' | 'claimedCategory'>) {
  const category = claimedCategorySchema.safeParse(claimedCategory);
  const indicators = category.success ? portfolioIndicators(category.data) : [];
  return (
    <div className={css.tab}>
      {category.success ? null : <p className={css.hint}>{texts.files.noCategory}</p>}
      {[...indicators, { code: '', title: '' }].map(({ code, title }) => (
        <div key={code} className={css.line}>
          <h3 className={css.name}>{code === '' ? fileTexts.noIndicator : fileTexts.indicator(code)}</h3>
          {title === '' ? null : <p className={css.hint}>{title}</p>}
          <HeldBox
            held={held}
            name={code === '' ? fileTexts.noIndicator : fileTexts.indicator(code)}
            place={{ kind: 'portfolio', indicator: code }}
            max={code === '' ? undefined : FILES_PER_INDICATOR}
          />
        </div>
      ))}
    </div>
  );
});

type HeldBoxProps = {
  readonly held: HeldFiles;
  readonly name: string;
  readonly place: HeldPlace;
  readonly max?: number | undefined;
  readonly hasLimits?: boolean;
};

function HeldBox({ held, name, place, max, hasLimits = false }: HeldBoxProps) {
  const keep = useFileKeeper();
  return (
    <FileBox<KeptFile>
      label={name}
      files={held.files.filter((file) => isAt(file.place, place)).map(boxFile)}
      keep={keep}
      onKept={async (kept) => {
        held.onKept(kept, place);
        return null;
      }}
      onRemove={held.onDrop}
      max={max}
      hasLimits={hasLimits}
      tools={
        <AddLink
          name={name}
          refusal={null}
          onLink={async (url, title) => {
            held.onLink(url, title, place);
            return null;
          }}
        />
      }
    />
  );
}

/** The checklist by the categories and the form that are chosen, on general grounds until they are; then what has been put. */
function linesOf(view: View, { held, form, claimedCategory, heldCategory }: HeldBoxesProps) {
  const checklist = documentChecklist(
    {
      form: attestationFormSchema.catch('IN_PERSON').parse(form),
      claimedCategory: claimedCategorySchema.catch('FIRST').parse(claimedCategory),
      heldCategory: heldCategorySchema.catch('NONE').parse(heldCategory),
    },
    profileOf(view),
  );
  const listed = new Set<AttachmentItem>(checklist.map(({ kind }) => kind));
  const put = held.files.flatMap(({ place }) => (place.kind === 'document' ? [place.item] : []));
  const beside = [...new Set(put)].filter((item) => !listed.has(item) && item !== 'other');
  return [
    ...checklist.map(({ kind, isRequired }) => ({ item: kind, isRequired })),
    ...[...beside, 'other' as const].map((item) => ({ item, isRequired: false })),
  ];
}

function boxFile({ id, title, file, url, addedOn }: HeldFile): BoxFile {
  const day = formatDate(addedOn);
  const about = file ? fileTexts.file(fileKinds[file.kind].name, fileSize(file.size), day) : fileTexts.link(day);
  const kind = url === null ? (file?.kind ?? 'pdf') : null;
  return { id, title, kind, about, warning: file ? warningOf(file) : null, canOpen: false };
}
