import { useOffice, useRevision } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { OwnPane } from './own-pane.tsx';
import { PanelsPane } from './panels-pane.tsx';
import { expertiseTexts } from './texts.ts';

type ExpertiseScreenProps = {
  /** Which panels are shown at first, from the address; all when it is none of them. */
  readonly cut?: string;
};

/** «Экспертиза»: an expert answers and sees his procedures; the office and the municipality see all panels at work. */
export function ExpertiseScreen({ cut }: ExpertiseScreenProps) {
  const { view, actor } = useOffice();
  useRevision('users');
  if (actor.role !== 'expert') return <PanelsPane cut={cut} />;
  const expertId = view.get('users', actor.userId)?.expertId;
  const { title, text } = expertiseTexts.own.noLink;
  return expertId === undefined ? <Empty title={title} text={text} /> : <OwnPane expertId={expertId} cut={cut} />;
}
