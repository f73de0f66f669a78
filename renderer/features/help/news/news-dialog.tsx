import { useState } from 'react';
import { saveNews } from '#shared/commands/help/save-news.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { CommissionNews } from '#shared/records/commission-news.ts';
import { useAct } from '../../../office/use-act.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { texts } from '../texts.ts';

const t = texts.news;

/** Writes a piece of news. */
export function NewsDialog({ news, onClose }: { readonly news: CommissionNews; readonly onClose: () => void }) {
  const act = useAct();
  const [title, setTitle] = useState(news.title);
  const [text, setText] = useState(news.text);
  const [date, setDate] = useState<LocalDate | null>(news.publishedOn);
  const save = async () => {
    if (!date) return;
    const done = await act.run(saveNews, { id: news.id, title, text, publishedOn: date });
    if (!done) return;
    onClose();
    toast({ text: t.kept });
  };
  return (
    <Dialog
      isOpen
      wide
      title={t.dialogTitle}
      confirmLabel={t.save}
      refusal={date ? null : t.badDate}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <TextField
        label={t.heading}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        data-autofocus
      />
      <TextAreaField
        label={t.text}
        rows={8}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <DateField label={t.date} value={date} onChange={setDate} />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
