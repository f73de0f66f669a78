import { Link } from 'wouter';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { Button } from '../../../ui/button.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { goToBlock } from './block-steps.ts';
import css from './form.module.css';
import type { FormBlock } from './form-blocks.ts';
import { useFileCounts } from './form-files.tsx';
import { fieldId } from './form-port.ts';
import { texts } from './texts.ts';
import type { NewForm } from './use-new-form.ts';

/** What stands beside the form: where one is, whom it repeats, what is to be looked at. Nothing of it forbids typing. */
export function FormSide({ form }: { readonly form: NewForm }) {
  const counts = useFileCounts(form);
  return (
    <aside className={css.side} aria-label={texts.side}>
      <nav aria-label={texts.blocksNav}>
        <h2>{texts.blocksNav}</h2>
        <ul className={css.blocks}>
          {form.blocks.map((block) => (
            <li key={block.id}>
              <button type="button" onClick={() => goToBlock(block.id)}>
                <span>{block.title}</span>
                <BlockState block={block} form={form} />
              </button>
            </li>
          ))}
          <FileEntry id="documents" title={texts.blocks.documents} count={counts.documents} />
          <FileEntry id="portfolio" title={texts.blocks.portfolio} count={counts.portfolio} />
        </ul>
      </nav>
      <Offers form={form} />
      <Duplicates form={form} />
      <Remarks form={form} />
    </aside>
  );
}

function FileEntry({ id, title, count }: { readonly id: string; readonly title: string; readonly count: number }) {
  return (
    <li>
      <button type="button" onClick={() => goToBlock(id)}>
        <span>{title}</span>
        <small>{texts.files.count(count)}</small>
      </button>
    </li>
  );
}

function BlockState({ block, form }: { readonly block: FormBlock; readonly form: NewForm }) {
  const wrong = block.fields.filter((field) => form.port.errorOf(field) !== null).length;
  const filled = block.fields.filter((field) => form.port.textOf(field).trim() !== '').length;
  if (wrong > 0) return <small data-bad>{texts.problems(wrong)}</small>;
  return <small>{texts.blockState(filled, block.fields.length)}</small>;
}

/** Cards of workers of this name: one press fills in what they say. */
function Offers({ form: { offers, onTake } }: { readonly form: NewForm }) {
  if (offers.length === 0) return null;
  return (
    <section aria-label={texts.cards}>
      <h2>{texts.cards}</h2>
      <ul className={css.list}>
        {offers.map((offer) => (
          <li key={offer.key}>
            <Button onClick={() => onTake(offer)}>{texts.fromCard(offer.name)}</Button>
            <small>{offer.place}</small>
            {offer.isConfirmed ? null : <Tag tone="warn">{texts.unconfirmed}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Duplicates({ form: { duplicates } }: { readonly form: NewForm }) {
  if (duplicates.length === 0) return null;
  return (
    <section aria-label={texts.duplicates}>
      <h2>{texts.duplicates}</h2>
      <ul className={css.list}>
        {duplicates.slice(0, 5).map(({ application, finding }) => (
          <li key={application.id}>
            <Link href={`/applications/${application.id}`}>
              {texts.duplicate(application.systemNo, surnameWithInitials(application))}
            </Link>
            <small>{explain(finding)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Remarks({ form: { port, judgement } }: { readonly form: NewForm }) {
  const shown = [...judgement.warnings.keys()].filter((field) => port.warningsOf(field).length > 0);
  return (
    <section aria-label={texts.remarksTitle}>
      <h2>{texts.remarksTitle}</h2>
      {shown.length === 0 ? <p className={css.quiet}>{texts.nothingWrong}</p> : null}
      <ul className={css.list}>
        {shown.map((field) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(field))?.focus();
              }}
            >
              {port.labelOf(field)}
            </a>
            <small>{port.warningsOf(field).join(' ')}</small>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? null : <p className={css.quiet}>{texts.remarksNote}</p>}
    </section>
  );
}
