import { useLocation } from 'wouter';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import type { Role } from '#shared/records/office.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { texts } from '../texts.ts';

/** A place that is not for the role: says why it is empty and where to go. */
export function NoRights({ role }: { readonly role: Role }) {
  const [, navigate] = useLocation();
  const { head, title, text, button } = texts.noRights;
  return (
    <>
      <ScreenHead title={head} />
      <Empty title={title} text={text(roleNames[role])}>
        <Button onClick={() => navigate('/applications')}>{button}</Button>
      </Empty>
    </>
  );
}
