import { FlaskConical, Search } from 'lucide-react';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import type { Role } from '#shared/records/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Keys } from '../../ui/keys.tsx';
import { Tag } from '../../ui/tag.tsx';
import { texts } from '../texts.ts';
import { CardTabs } from './card-tabs.tsx';
import { openFrameWindow } from './frame-windows.ts';
import css from './title-bar.module.css';
import { WhoMenu } from './who-menu.tsx';

/** Top of the window: whose office, open cards, «Поиск», who is working. */
export function TitleBar({ onRole }: { readonly onRole: (role: Role) => void }) {
  useRevision('office');
  const { view } = useOffice();
  const office = view.get('office', 'office');
  return (
    <header className={css.bar}>
      <div className={css.brand} data-tip={office?.commission}>
        <span className={css.mark} aria-hidden="true">
          {texts.program.charAt(0)}
        </span>
        <span className={css.names}>
          <b>{texts.program}</b>
          <small>{office ? regionProfile(office.region).name : ''}</small>
        </span>
      </div>
      <CardTabs />
      {office?.isSample ? (
        <span className={css.sample} data-tip={texts.sampleTip}>
          <Tag tone="warn" icon={FlaskConical}>
            {texts.sample}
          </Tag>
        </span>
      ) : null}
      <FindBox />
      <WhoMenu onRole={onRole} />
    </header>
  );
}

function FindBox() {
  return (
    <button
      type="button"
      className={css.find}
      aria-label={texts.find}
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={() => openFrameWindow('palette')}
    >
      <Search size={14} aria-hidden="true" />
      <span className={css.example}>{texts.findExample}</span>
      <Keys shortcut="Ctrl+K" />
    </button>
  );
}
