import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { useOffice, useRevision } from '../../office/react.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { cardIdOf, closeCard, placeAfter, useOpenCards } from '../open-cards.ts';
import { texts } from '../texts.ts';
import css from './card-tabs.module.css';

/** Cards that are open, beside the list that they came from. */
export function CardTabs() {
  const ids = useOpenCards((s) => s.ids);
  const [path, navigate] = useLocation();
  const close = (id: string) => {
    if (cardIdOf(path) === id) navigate(placeAfter(ids, id));
    closeCard(id);
  };
  if (ids.length === 0) return <span />;
  return (
    <nav className={css.tabs} aria-label={texts.openCards}>
      {ids.map((id) => (
        <CardTab key={id} id={id} isCurrent={cardIdOf(path) === id} onClose={() => close(id)} />
      ))}
    </nav>
  );
}

type CardTabProps = { readonly id: string; readonly isCurrent: boolean; readonly onClose: () => void };

function CardTab({ id, isCurrent, onClose }: CardTabProps) {
  const name = useCardName(id);
  return (
    <span className={css.tab} data-current={isCurrent || undefined}>
      <a href={`#/applications/${id}`} aria-current={isCurrent ? 'page' : undefined}>
        {name}
      </a>
      <IconButton icon={X} name={texts.closeCard(name)} quiet small onClick={onClose} />
    </span>
  );
}

/** «Кириллова Е. С.» */
function useCardName(id: string): string {
  useRevision('applications');
  const application = useOffice().view.get('applications', id);
  if (!application) return texts.goneCard;
  const initials = [application.firstName, application.patronymic]
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0)}.`);
  return [application.lastName, ...initials].join(' ');
}
