import { saveExpert } from '#shared/commands/experts/save-expert.ts';
import { nameKey } from '#shared/domain/applications/person-key.ts';
import { emptyExpertForm } from '#shared/domain/experts/expert-form.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import { texts } from '../texts.ts';
import { ExpertFormView } from './expert-form.tsx';
import { useExpertForm } from './use-expert-form.ts';

type NewExpertProps = { readonly onClose: () => void; readonly onOpen: (id: string) => void };

/** «Новый эксперт»: a namesake is told before a second row is made. */
export function NewExpert({ onClose, onOpen }: NewExpertProps) {
  const office = useOffice();
  const form = useExpertForm({
    formId: 'expert:new',
    initial: emptyExpertForm,
    expert: null,
    save: async (written) => {
      const id = office.newId();
      const outcome = await office.run(saveExpert, { id, seen: null, form: written });
      if (!outcome.ok) return explain(outcome.error);
      toast({ text: texts.form.done(fullName(written)) });
      onOpen(id);
      return null;
    },
    onClose,
  });
  const same = namesakeOf(office.view, form.typed);
  return (
    <ExpertFormView label={texts.form.newTitle} form={form} onClose={onClose}>
      {same ? (
        <Notice tone="warn" tools={<Button onClick={() => onOpen(same.id)}>{texts.form.openSame}</Button>}>
          {texts.form.same(fullName(same))}
        </Notice>
      ) : null}
    </ExpertFormView>
  );
}

function namesakeOf(view: View, typed: PersonName): Expert | null {
  if (typed.lastName.trim() === '' || typed.firstName.trim() === '') return null;
  const key = nameKey(typed);
  for (const expert of view.all('experts')) if (nameKey(expert) === key) return expert;
  return null;
}
