import { BellRing, FolderOpen, MailPlus, Repeat, TimerOff, UserPlus } from 'lucide-react';
import { expireInvitations } from '#shared/commands/expertise/expire-invitations.ts';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Role } from '#shared/records/office.ts';
import type { Office } from '../../../office/office.ts';
import type { Action } from '../../../ui/action.ts';
import { placesOf, remindersOf, wantedOf } from './panel-needs.ts';
import type { PanelRow } from './panel-rows.ts';
import type { PanelWindow } from './panel-windows.tsx';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.panels;
const { notices } = expertiseTexts;

type PanelActs = {
  readonly office: Office;
  readonly current: PanelRow | undefined;
  readonly chosen: readonly PanelRow[];
  readonly onOpen: (open: PanelWindow) => void;
  readonly onCard: (row: PanelRow) => void;
};

/** What can be done with the row of the cursor and with the chosen ones; the last is the primary button. */
export function panelActions({ office, current, chosen, onOpen, onCard }: PanelActs): readonly Action[] {
  const { view, actor } = office;
  const day = office.today();
  const hasSilent = chosen.some(({ panel }) => panel.silent.length > 0);
  return [
    {
      id: 'panels.card',
      label: texts.card,
      icon: FolderOpen,
      permit: () => (current ? null : texts.choose),
      run: () => current && onCard(current),
    },
    {
      id: 'panels.tell',
      label: notices.prepare,
      icon: MailPlus,
      permit: () => whyNotTold(actor.role) ?? (wantedOf(view, chosen).length > 0 ? null : notices.allTold),
      run: () => onOpen('tell'),
    },
    {
      id: 'panels.remind',
      label: texts.remind,
      icon: BellRing,
      permit: () => whyNotTold(actor.role) ?? (remindersOf(view, chosen, day).length > 0 ? null : texts.nobodyToRemind),
      run: () => onOpen('remind'),
    },
    {
      id: 'panels.replace',
      label: texts.replace,
      icon: Repeat,
      permit: () => {
        const refusal = roleMay(actor.role, 'replaceExpert');
        if (refusal) return explain(refusal);
        return placesOf(view, chosen, day).length > 0 ? null : texts.nobodyToReplace;
      },
      run: () => onOpen('replace'),
    },
    {
      id: 'panels.expire',
      label: texts.expire,
      icon: TimerOff,
      permit: () => {
        const refusal =
          roleMay(actor.role, 'replaceExpert') ??
          (current ? expireInvitations.permit(view, actor, current.panel.application) : null);
        return refusal ? explain(refusal) : hasSilent ? null : texts.nobodySilent;
      },
      run: () => onOpen('expire'),
    },
    {
      id: 'panels.invite',
      label: texts.invite,
      icon: UserPlus,
      shortcut: 'Insert',
      permit: () => {
        if (!current) return texts.choose;
        const refusal = inviteExpert.permit(view, actor, current.panel.application);
        return refusal ? explain(refusal) : null;
      },
      run: () => onOpen('invite'),
    },
  ];
}

function whyNotTold(role: Role): string | null {
  const refusal = roleMay(role, 'notify');
  return refusal ? explain(refusal) : null;
}
