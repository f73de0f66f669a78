import { useState } from 'react';
import { reserveNumbers, whyNotReserved } from '#shared/commands/registration/reserve-numbers.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './numbers.module.css';
import { numberTexts } from './texts.ts';

const texts = numberTexts.form;

/** For whom: another office, this office as a whole, or the id of one of its users. */
type Whom = string;
const other = 'other';
const here = 'here';

/** «Зарезервировать номера»: from-to for whom, refused at once where they are given or reserved already. */
export function ReserveDialog({ onClose }: { readonly onClose: () => void }) {
  const office = useOffice();
  const act = useAct();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [whom, setWhom] = useState<Whom>(other);
  const [name, setName] = useState('');
  const [id] = useState(() => office.newId());
  const users = registrars(office.view);
  const holder = holderOf(users, whom, name);
  const [first, last] = [wholeNumber(from), wholeNumber(to)];
  const isWhole = first !== null && last !== null && holder !== '';
  const args = {
    id,
    from: first ?? 1,
    to: last ?? 1,
    year: Number(office.today().slice(0, 4)),
    use: whom === other ? ('AWAY' as const) : ('HERE' as const),
    userId: whom === other || whom === here ? null : whom,
    holder,
  };
  const refusal = isWhole ? whyNotReserved(office.view, args) : null;
  const confirm = async () => {
    if (!(await act.run(reserveNumbers, args))) return;
    toast({ text: texts.done });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={texts.title}
      confirmLabel={isWhole && args.to >= args.from ? texts.confirm(args.to - args.from + 1) : texts.confirmEmpty}
      refusal={isWhole ? refusal && explain(refusal) : texts.missing}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <div className={css.pair}>
        <TextField
          label={texts.from}
          inputMode="numeric"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField label={texts.to} inputMode="numeric" value={to} onChange={(event) => setTo(event.target.value)} />
      </div>
      <SelectField
        label={texts.holder}
        hint={whom === here ? texts.hereHint : undefined}
        options={[{ value: other, label: texts.other }, { value: here, label: texts.here }, ...users]}
        value={whom}
        onChange={setWhom}
      />
      {whom === other ? (
        <TextField label={texts.otherName} value={name} onChange={(event) => setName(event.target.value)} />
      ) : null}
      {refusal || act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal ?? refusal ?? { code: '', facts: {} })}
        </Notice>
      ) : null}
    </Dialog>
  );
}

type UserOption = { readonly value: string; readonly label: string; readonly name: string };

/** Users who register applications in this office. */
function registrars(view: View): readonly UserOption[] {
  return [...view.all('users')]
    .filter(({ role }) => role === 'coordinator' || role === 'operator' || role === 'secretary')
    .map((user) => {
      const name = surnameWithInitials(user);
      return { value: user.id, label: texts.herePart(name), name };
    });
}

function holderOf(users: readonly UserOption[], whom: Whom, name: string): string {
  if (whom === other) return name.trim();
  return whom === here ? texts.here : (users.find(({ value }) => value === whom)?.name ?? '');
}

function wholeNumber(text: string): number | null {
  const number = Number(text.replace(/\s/gu, ''));
  return /^[\d\s]+$/u.test(text) && Number.isSafeInteger(number) && number > 0 ? number : null;
}
