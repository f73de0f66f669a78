import { FileOutput, Plus } from 'lucide-react';
import { useState } from 'react';
import { closeNumberBlock } from '#shared/commands/registration/close-number-block.ts';
import { handOverBlock } from '#shared/commands/registration/hand-over-block.ts';
import { reserveNumbers } from '#shared/commands/registration/reserve-numbers.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { type JournalGap, journalGaps } from '#shared/domain/registration/journal-entries.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { NumberBlock } from '#shared/records/number-block.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import { saveBlock, TakeButton } from './block-files.tsx';
import css from './numbers.module.css';
import { ReserveDialog } from './reserve-dialog.tsx';
import { numberTexts } from './texts.ts';

const texts = numberTexts.blocks;

/** Numbers that are set aside: for whom, how many are used and left. */
export function BlocksPanel() {
  const { view, actor } = useOffice();
  useRevision('numberBlocks', 'counters', 'users');
  const [isReserving, setReserving] = useState(false);
  const [closing, setClosing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const blocks = journalGaps(view);
  const refusal = reserveNumbers.permit(view, actor, null);
  const why = refusal && explain(refusal);
  return (
    <Panel title={texts.title}>
      <div className={css.body}>
        <p className={css.hint}>{texts.explain}</p>
        {blocks.length === 0 ? <p>{texts.empty}</p> : null}
        {blocks.length > 0 ? (
          <ul className={css.blocks} aria-label={texts.title}>
            {blocks.map((gap) => (
              <BlockLine
                key={gap.block.id}
                gap={gap}
                why={why}
                onTrouble={setTrouble}
                onClose={() => setClosing(gap.block.id)}
              />
            ))}
          </ul>
        ) : null}
        {trouble ? (
          <Notice tone="bad" isAlert>
            {trouble}
          </Notice>
        ) : null}
        <div className={css.tools}>
          <Button icon={Plus} refusal={why} onClick={() => setReserving(true)}>
            {texts.reserve}
          </Button>
          <TakeButton why={why} onTrouble={setTrouble} />
        </div>
      </div>
      {isReserving ? <ReserveDialog onClose={() => setReserving(false)} /> : null}
      {closing ? <ClosingDialog id={closing} onClose={() => setClosing(null)} /> : null}
    </Panel>
  );
}

type BlockLineProps = {
  readonly gap: JournalGap;
  readonly why: string | null;
  readonly onTrouble: (trouble: string | null) => void;
  readonly onClose: () => void;
};

function BlockLine({ gap: { block, used, left }, why, onTrouble, onClose }: BlockLineProps) {
  const office = useOffice();
  const fixed = handOverBlock.permit(office.view, office.actor, block);
  const handOver = () => void saveBlock(office, block).then(onTrouble);
  const { from, to, year, holder, use, closed } = block;
  const standing = closed ? texts.closed(formatDate(closed.on), closed.reason) : texts.usage(used, left);
  return (
    <li>
      <div>
        <b>{texts.range(from, to, year)}</b> {holder}
        <small>{use === 'AWAY' && !closed ? awayWords(block) : `${texts.here}; ${standing}`}</small>
      </div>
      {closed ? null : (
        <span className={css.tools}>
          {use === 'AWAY' ? (
            <Button
              refusal={fixed && explain(fixed)}
              aria-label={texts.handOverNamed(holder)}
              icon={FileOutput}
              onClick={handOver}
            >
              {texts.handOver}
            </Button>
          ) : null}
          <Button refusal={why} aria-label={texts.closeNamed(holder)} onClick={onClose}>
            {texts.close}
          </Button>
        </span>
      )}
    </li>
  );
}

function awayWords({ handedOver }: NumberBlock): string {
  const day = handedOver && parseLocalDate(handedOver.at.slice(0, 10));
  return day ? texts.handedOver(formatDate(day)) : texts.away;
}

function ClosingDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const words = numberTexts.closing;
  const act = useAct();
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if (!(await act.run(closeNumberBlock, { id, reason }))) return;
    toast({ text: words.done });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.title}
      text={words.text}
      confirmLabel={words.confirm}
      confirmVariant="danger"
      refusal={reason.trim() === '' ? words.missing : null}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <TextAreaField label={words.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
