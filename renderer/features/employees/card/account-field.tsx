import { useMemo, useState } from 'react';
import { linkEmployeeAccount } from '#shared/commands/employees/link-employee-account.ts';
import { fullName } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { texts } from '../texts.ts';
import css from './section.module.css';
import { useCardAct } from './use-card-act.ts';

const nobody = 'nobody';

/** Which account is the teacher's own; only the office links them, and only where there are accounts of teachers. */
export function AccountField({ employee }: { readonly employee: Employee }) {
  const { view, actor } = useOffice();
  const act = useCardAct(employee.id);
  const [refusal, setRefusal] = useState<string | null>(null);
  const revision = useRevision('users');
  const teachers = useMemo(() => {
    void revision;
    return [...view.all('users')].filter(({ role }) => role === 'teacher');
  }, [view, revision]);
  if (teachers.length === 0 || linkEmployeeAccount.permit(view, actor, employee) !== null) return null;
  const link = async (value: string) =>
    setRefusal(await act(linkEmployeeAccount, { id: employee.id, userId: value === nobody ? null : value }));
  return (
    <div className={css.account}>
      <SelectField
        label={texts.account.label}
        hint={texts.account.hint}
        searchable
        options={[
          { value: nobody, label: texts.account.none },
          ...teachers.map((user) => ({ value: user.id, label: fullName(user) })),
        ]}
        value={employee.userId ?? nobody}
        onChange={(value) => void link(value)}
      />
      {refusal ? (
        <Notice tone="bad" isAlert>
          {refusal}
        </Notice>
      ) : null}
    </div>
  );
}
