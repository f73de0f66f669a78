import type { z } from 'zod';
import { checkEmail } from '#shared/domain/checks/check-contacts.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseHelp } from '#shared/domain/refusals/help-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { commissionContactsSchema } from '#shared/records/commission-news.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = commissionContactsSchema.omit({ id: true });

/** Writes where the commission can be asked: everybody reads it in «Помощь». */
export const saveCommissionContacts: Command<z.infer<typeof argsSchema>, null> = {
  name: 'contacts.save',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'editNews', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const { address, phone, email, hours, note } = args;
    const after = {
      id: 'contacts' as const,
      address: address.trim(),
      phone: phone.trim(),
      email: email.trim(),
      hours: hours.trim(),
      note: note.trim(),
    };
    if (`${after.address}${after.phone}${after.email}` === '') return err(refuseHelp('help.contactsEmpty', {}));
    if (checkEmail(after.email).length > 0) return err(refuseHelp('help.badEmail', { email: after.email }));
    if (equalJson(view.get('commissionContacts', 'contacts'), after)) {
      return err(refuse('application.nothingChanged', {}));
    }
    return ok({ changes: [put(view, 'commissionContacts', after)] });
  },
};
