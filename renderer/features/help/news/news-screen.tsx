import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { removeNews } from '#shared/commands/help/remove-news.ts';
import { saveNews } from '#shared/commands/help/save-news.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { CommissionNews } from '#shared/records/commission-news.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from '../help.module.css';
import { texts } from '../texts.ts';
import { NewsDialog } from './news-dialog.tsx';

const t = texts.news;

/** «Новости»: what the commission tells; the secretary writes, everybody reads. */
export function NewsScreen() {
  const { view, actor, newId, today } = useOffice();
  useRevision('news');
  const [editing, setEditing] = useState<CommissionNews | null>(null);
  const [removing, setRemoving] = useState<CommissionNews | null>(null);
  const news = [...view.all('news')].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
  const forbidden = saveNews.permit(view, actor, null);
  const blank = () => setEditing({ id: newId(), title: '', text: '', publishedOn: today() });
  return (
    <div className={css.screen}>
      <ScreenHead title={t.title}>
        <Button variant="quiet" icon={Plus} refusal={forbidden && explain(forbidden)} onClick={blank}>
          {t.add}
        </Button>
      </ScreenHead>
      {news.length === 0 ? (
        <Empty title={t.empty.title} text={t.empty.text} />
      ) : (
        <ScrollPane className={css.body} label={t.list}>
          {news.map((one) => (
            <article key={one.id} className={css.article}>
              <h2>{one.title}</h2>
              <span className={css.note}>{formatDate(one.publishedOn)}</span>
              <p className={css.text}>{one.text}</p>
              {forbidden ? null : (
                <span className={css.tools}>
                  <IconButton icon={Pencil} name={t.edit(one.title)} quiet onClick={() => setEditing(one)} />
                  <IconButton icon={Trash2} name={t.remove(one.title)} quiet onClick={() => setRemoving(one)} />
                </span>
              )}
            </article>
          ))}
        </ScrollPane>
      )}
      {editing ? <NewsDialog news={editing} onClose={() => setEditing(null)} /> : null}
      {removing ? <RemoveDialog news={removing} onClose={() => setRemoving(null)} /> : null}
    </div>
  );
}

function RemoveDialog({ news, onClose }: { readonly news: CommissionNews; readonly onClose: () => void }) {
  const act = useAct();
  const remove = async () => {
    const done = await act.run(removeNews, { id: news.id });
    if (!done) return;
    onClose();
    toast({ text: t.removed });
  };
  return (
    <Dialog
      isOpen
      title={t.removeTitle(news.title)}
      text={t.removeText}
      confirmLabel={t.removeConfirm}
      confirmVariant="danger"
      onCancel={onClose}
      onConfirm={() => void remove()}
    >
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
