import { useMemo, useState } from 'react';
import { saveMember } from '#shared/commands/meeting/save-member.ts';
import { memberFindings } from '#shared/domain/commission/member-findings.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { RowHistory } from '../row-history.tsx';
import { texts as common } from '../texts.ts';
import { MemberFields } from './member-fields.tsx';
import { texts } from './texts.ts';

type MemberEditorProps = {
  /** Null makes a new one. */
  readonly member: CommissionMember | null;
  readonly onSaved: (id: string) => void;
};

/** One member: name, role, place of work, term; closing keeps him in the old protocols. Make it anew for another one (`key`). */
export function MemberEditor({ member, onSaved }: MemberEditorProps) {
  const { view, actor, newId, today } = useOffice();
  const act = useAct();
  const [typed, setTyped] = useState(() => member ?? blank(newId()));
  const forbidden = saveMember.permit(view, actor, null);
  const refusal = forbidden ? explain(forbidden) : act.isRunning ? common.busy : null;
  const revision = useRevision('members', 'applications', 'experts', 'office');
  const findings = useMemo(() => {
    void revision;
    return member ? memberFindings(view, member, today()) : [];
  }, [view, member, today, revision]);
  const save = async (after: CommissionMember, said: string) => {
    if (!(await act.run(saveMember, tidied(after)))) return;
    toast({ text: said });
    onSaved(after.id);
  };
  const turn = (one: CommissionMember) => {
    const said = one.isActive ? texts.wasExcluded : texts.wasIncluded;
    return save({ ...one, isActive: !one.isActive }, said(fullName(one)));
  };
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!refusal) void save(typed, texts.kept);
      }}
    >
      {findings.map((finding) => (
        <Notice key={explain(finding)} tone="warn">
          {explain(finding)}
        </Notice>
      ))}
      <MemberFields member={typed} onChange={setTyped} />
      {member ? <RowHistory table="members" id={member.id} /> : null}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        {member ? (
          <Button large refusal={refusal} onClick={() => void turn(member)}>
            {member.isActive ? texts.exclude : texts.include}
          </Button>
        ) : null}
        <Button large type="submit" variant="primary" refusal={refusal}>
          {member ? common.save : common.add}
        </Button>
      </div>
    </form>
  );
}

function blank(id: string): CommissionMember {
  const name = { lastName: '', firstName: '', patronymic: '' };
  const term = { since: null, until: null };
  return { id, ...name, ...term, office: 'MEMBER', post: '', organisationId: null, isUnion: false, isActive: true };
}

function tidied(member: CommissionMember): CommissionMember {
  const { lastName, firstName, patronymic, post } = member;
  return {
    ...member,
    lastName: lastName.trim(),
    firstName: firstName.trim(),
    patronymic: patronymic.trim(),
    post: post.trim(),
  };
}
