import { applicationsOf, latestFor } from '#shared/domain/employees/applications-of.ts';
import { heldPosts } from '#shared/domain/employees/prefill.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee, EmployeePost } from '#shared/records/employee.ts';
import type { View } from '#shared/records/view.ts';
import { texts } from './texts.ts';

/** A worker in one of his posts with the latest application for it (S3 «Список педагогов»). */
export type TeacherRow = {
  readonly key: string;
  readonly employee: Employee;
  readonly post: EmployeePost;
  readonly organisation: string;
  readonly application: Application | null;
  /** «Не подано», or the name of the status. */
  readonly status: string;
  readonly searched: string;
};

/** Every held post of every worker whom the user sees, by surname. */
export function teacherRows(view: View): readonly TeacherRow[] {
  const rows: TeacherRow[] = [];
  for (const employee of view.all('employees')) {
    if (employee.mergedInto !== null) continue;
    const own = applicationsOf(view, employee);
    for (const post of heldPosts({ employee })) rows.push(rowOf(view, employee, post, latestFor(own, post)));
  }
  return rows.toSorted((a, b) => fullName(a.employee).localeCompare(fullName(b.employee), 'ru'));
}

/** Rows in which every word of the search stands. */
export function foundTeachers(rows: readonly TeacherRow[], text: string): readonly TeacherRow[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? rows : rows.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

function rowOf(view: View, employee: Employee, post: EmployeePost, application: Application | null): TeacherRow {
  const organisation = view.get('organisations', post.organisationId)?.name ?? '';
  const status = application ? statusNames[application.status] : texts.applications.notFiled;
  const names = [employee, ...employee.formerNames].map(fullName).join(' ');
  return {
    key: `${employee.id}:${post.id}`,
    employee,
    post,
    organisation,
    application,
    status,
    searched: fold([names, post.post, post.subject, organisation, status].join(' ')),
  };
}
