import { useState } from 'react';
import { useLocation } from 'wouter';
import { fileFromCard } from '#shared/commands/employees/file-from-card.ts';
import { deadlinesOf } from '#shared/domain/deadlines/deadlines.ts';
import { applicationsOf, latestFor, type OwnApplication } from '#shared/domain/employees/applications-of.ts';
import type { EmployeeCard } from '#shared/domain/employees/employee-card.ts';
import { heldPosts } from '#shared/domain/employees/prefill.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { shortStatusNames, statusNames, terminalStatuses } from '#shared/domain/statuses/status.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { EmployeePost } from '#shared/records/employee.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { texts } from '../texts.ts';
import css from './applications-tab.module.css';
import { FileForm } from './file-form.tsx';

/** «Заявления педагога» (S3, domain §2.23): every post held and every application, and where one is filed. */
export function ApplicationsTab({ card }: { readonly card: EmployeeCard }) {
  const office = useOffice();
  const { view, actor } = office;
  useRevision('applications', 'employeeFilings', 'personal');
  const posts = heldPosts(card);
  const [postId, setPostId] = useState<string | null>(
    () => posts.find(({ id }) => office.drafts.get(`employee:${card.employee.id}:file:${id}`) !== null)?.id ?? null,
  );
  const own = applicationsOf(view, card.employee);
  const unfiled = posts.filter((post) => latestFor(own, post) === null);
  const post = posts.find(({ id }) => id === postId);
  return (
    <ScrollPane label={texts.applications.table} className={css.pane}>
      {posts.length === 0 ? <Notice>{texts.applications.noPosts}</Notice> : null}
      {post ? (
        <FileForm card={card} post={post} onClose={() => setPostId(null)} />
      ) : (
        <>
          <Filed own={own} unfiled={unfiled} />
          <div className={css.tools}>
            {posts.map((one) => {
              const refusal = fileFromCard.permit(view, actor, { employee: card.employee, postId: one.id });
              return (
                <Button key={one.id} refusal={refusal ? explain(refusal) : null} onClick={() => setPostId(one.id)}>
                  {posts.length === 1 ? texts.applications.file : texts.applications.fileFor(postWords(one))}
                </Button>
              );
            })}
          </div>
        </>
      )}
    </ScrollPane>
  );
}

type FiledProps = { readonly own: readonly OwnApplication[]; readonly unfiled: readonly EmployeePost[] };

function Filed({ own, unfiled }: FiledProps) {
  const words = texts.applications.columns;
  return (
    <table className={css.table} aria-label={texts.applications.table}>
      <thead>
        <tr>
          {Object.entries(words).map(([id, title]) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {unfiled.map((post) => (
          <tr key={post.id}>
            <th scope="row">{postWords(post)}</th>
            <td>{texts.none}</td>
            <td>{texts.applications.notFiled}</td>
            <td>{texts.none}</td>
            <td>{texts.none}</td>
            <td>{texts.none}</td>
            <td />
          </tr>
        ))}
        {own.map((one) => (
          <FiledRow key={one.application.id} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function FiledRow({ one: { application, bond } }: { readonly one: OwnApplication }) {
  const [, navigate] = useLocation();
  const { status, receivedAt } = application;
  const isOver = terminalStatuses.has(status) || status === 'DRAFT';
  const number = texts.applications.open(application.systemNo);
  return (
    <tr>
      <th scope="row">{postWords(application)}</th>
      <td>{categoryNames[application.claimedCategory]}</td>
      <td>
        <StatusMark status={status} label={statusNames[status]} short={shortStatusNames[status]} />
      </td>
      <td>
        <button type="button" className={css.link} onClick={() => navigate(`/applications/${application.id}`)}>
          {application.registrationNo ? `${number}, ${application.registrationNo}` : number}
        </button>
      </td>
      <td>{status === 'DRAFT' ? texts.none : formatDate(receivedAt)}</td>
      <td>{isOver ? texts.none : formatDate(deadlinesOf(receivedAt).serviceDue)}</td>
      <td>{texts.applications.bond[bond]}</td>
    </tr>
  );
}

function postWords({ post, subject }: { readonly post: string; readonly subject: string }): string {
  return [post, subject].filter((part) => part !== '').join(', ');
}
