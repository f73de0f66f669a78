import { TriangleAlert } from 'lucide-react';
import { unconfirmedCardOf } from '#shared/domain/employees/applications-of.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { texts } from './texts.ts';
import css from './unconfirmed-mark.module.css';

/** Says that the application was filed from a worker's card that HR has not confirmed: its data are marked, not hidden (S3). */
export function UnconfirmedMark({ applicationId }: { readonly applicationId: string }) {
  const { view } = useOffice();
  useRevision('employees', 'employeeFilings');
  const employee = unconfirmedCardOf(view, applicationId);
  if (!employee) return null;
  return (
    <a className={css.mark} href={`#/employees/${employee.id}`}>
      <TriangleAlert size={12} aria-hidden="true" />
      {texts.unconfirmedCard}
    </a>
  );
}
