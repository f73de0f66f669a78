import { mailFile } from '#shared/documents/mail-file.ts';
import { readerOfMessage } from '#shared/domain/letters/message-address.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Message } from '#shared/records/message.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import type { Office } from '../../../office/office.ts';
import { nameOfReader } from './compose-state.ts';
import { letterTexts } from './texts.ts';

/** Saves a message as a file for the mail program; the path, or null when the user changed his mind. */
export function saveMail(office: Office, message: Message): Promise<Result<string | null, Refusal>> {
  const { view, actor } = office;
  const { deliveries, subject, text, preparedAt, id } = message;
  const reader = readerOfMessage(message);
  const file = mailFile({
    from: {
      name: view.get('office', 'office')?.commission ?? '',
      address: view.get('users', actor.userId)?.email ?? '',
    },
    to: {
      name: nameOfReader(office, reader),
      address: deliveries.find(({ channel }) => channel === 'EMAIL')?.address ?? '',
    },
    subject,
    text,
    at: preparedAt,
    id,
  });
  return saveText('eml', file, letterTexts.item.fileName);
}
