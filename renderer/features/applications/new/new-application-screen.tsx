import { useEffect, useRef, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import type { Decision } from '#shared/commands/command.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice } from '../../../office/react.tsx';
import { undoAct } from '../../../office/undo-act.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { UnconfirmedMark } from '../card/unconfirmed-mark.tsx';
import { mayBegin, shelvedDrafts } from './draft-shelf.ts';
import { DraftsDialog } from './drafts-dialog.tsx';
import css from './form.module.css';
import { FormBlocks } from './form-blocks-view.tsx';
import { FormFiles } from './form-files.tsx';
import type { Outcome } from './form-keeping.ts';
import { fieldId } from './form-port.ts';
import { FormSide } from './form-side.tsx';
import { formActs, placeActs } from './new-actions.ts';
import { texts } from './texts.ts';
import { type NewForm, useNewForm } from './use-new-form.ts';

/** «Новое заявление»: a form under an id of its own, so that its draft is found again. */
export function NewApplicationStart() {
  const office = useOffice();
  const [id] = useState(() => office.newId());
  return <Redirect to={`/applications/new/${id}`} replace />;
}

/** The form of an application that is not filed yet. */
export function NewApplicationScreen({ applicationId }: { readonly applicationId: string }) {
  const office = useOffice();
  const [, navigate] = useLocation();
  const application = office.view.get('applications', applicationId);
  if (application && application.status !== 'DRAFT') {
    return (
      <Empty title={texts.gone.title} text={texts.gone.text}>
        <Button onClick={() => navigate(`/applications/${applicationId}`, { replace: true })}>{texts.gone.open}</Button>
      </Empty>
    );
  }
  if (!mayBegin(office)) {
    return (
      <Empty title={texts.noRight.title} text={texts.noRight.text}>
        <Button onClick={() => navigate('/applications')}>{texts.noRight.back}</Button>
      </Empty>
    );
  }
  return <NewApplication id={applicationId} />;
}

function NewApplication({ id }: { readonly id: string }) {
  const office = useOffice();
  const [, navigate] = useLocation();
  const [isListed, setListed] = useState(false);
  const form = useNewForm(id);
  const onOutcome = (outcome: Outcome | null) => {
    const application = office.view.get('applications', id);
    if (outcome === null || !application) return;
    const person = surnameWithInitials(application);
    if (outcome === 'draft') {
      tellOfDraft(office, application, form.lastEdit());
      return;
    }
    const { registrationNo } = application;
    toast({
      text: registrationNo === null ? texts.done.submitted(person) : texts.done.registered(registrationNo, person),
    });
    navigate(`/applications/${id}`, { replace: true });
  };
  const places = { form, onOutcome, onDrafts: () => setListed(true), onFresh: () => navigate('/applications/new') };
  const acts = formActs(places);
  const others = placeActs(places);
  useActions(texts.title, [...acts, ...others]);
  const drafts = shelvedDrafts(office).length;
  return (
    <div className={css.screen}>
      <ScreenHead title={form.application ? texts.draftTitle(form.application.systemNo) : texts.title}>
        <Button variant="quiet" shortcut="Ctrl+D" onClick={() => setListed(true)}>
          {texts.drafts.open(drafts)}
        </Button>
      </ScreenHead>
      <Notices form={form} />
      <div className={css.split}>
        <FormBody form={form} />
        <FormSide form={form} />
      </div>
      <ActionBar sentence={sentenceOf(form)} details={detailsOf(form)} isActive={form.isTouched}>
        {acts.map((action, i) => (
          <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
        ))}
      </ActionBar>
      <DraftsDialog isOpen={isListed} currentId={id} onClose={() => setListed(false)} />
    </div>
  );
}

/** A draft that was there before is given back as it was by «Отменить»; a new one is removed by «Удалить черновик». */
function tellOfDraft(office: Office, application: Application, edit: Decision | null): void {
  const text = texts.done.draft(application.systemNo, surnameWithInitials(application));
  if (!edit) {
    toast({ text });
    return;
  }
  const takeBack = async () => {
    const outcome = await undoAct(office, edit);
    toast({ text: outcome.ok ? texts.done.undone(application.systemNo) : explain(outcome.error) });
  };
  toast({ text, onUndo: () => void takeBack() });
}

/** The fields; after an attempt the cursor goes to the first wrong one, at opening to the first of all. */
function FormBody({ form }: { readonly form: NewForm }) {
  const element = useRef<HTMLFormElement>(null);
  const [firstWrong] = form.listed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is moved by an attempt, not by a mended field
  useEffect(() => {
    const field = firstWrong ? document.getElementById(fieldId(firstWrong)) : null;
    (field ?? element.current?.querySelector<HTMLElement>('input:checked, input'))?.focus();
  }, [form.attempts]);
  return (
    <div className={css.form}>
      <form ref={element} aria-label={texts.form} onSubmit={(event) => event.preventDefault()}>
        <FormBlocks blocks={form.blocks} port={form.port} />
      </form>
      <FormFiles form={form} />
    </div>
  );
}

function Notices({ form }: { readonly form: NewForm }) {
  const problems = form.listed.map((field) => ({ id: fieldId(field), label: form.port.labelOf(field) }));
  return (
    <div className={css.notices}>
      {form.application ? <UnconfirmedMark applicationId={form.application.id} /> : null}
      {form.restoredAt === null ? null : (
        <Notice
          tone="info"
          tools={
            <Button variant="quiet" onClick={() => void form.forget()}>
              {texts.drop}
            </Button>
          }
        >
          {texts.restored(form.restoredAt)}
        </Notice>
      )}
      {form.refusal === null ? null : (
        <Notice tone="bad" isAlert>
          {form.refusal}
        </Notice>
      )}
      <Repeated form={form} />
      <ErrorSummary problems={problems} />
    </div>
  );
}

/** The applications that keep the form from being filed, a link to each. */
function Repeated({ form: { isRepeated, duplicates } }: { readonly form: NewForm }) {
  if (!isRepeated) return null;
  return (
    <Notice tone="bad" isAlert>
      {texts.repeated}{' '}
      {duplicates
        .filter(({ finding }) => finding.level === 'error')
        .map(({ application }) => (
          <Link key={application.id} className={css.link} href={`/applications/${application.id}`}>
            {texts.duplicate(application.systemNo, surnameWithInitials(application))}
          </Link>
        ))}
    </Notice>
  );
}

function sentenceOf(form: NewForm): string {
  if (!form.isTouched) return form.application ? texts.written(form.application.systemNo) : texts.empty;
  return texts.saved;
}

function detailsOf(form: NewForm): string | null {
  if (form.listed.length > 0) return texts.fix;
  return form.isTouched ? (form.whyNotRegistered ?? texts.unwritten) : null;
}
