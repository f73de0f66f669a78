import { mailFile } from '#shared/documents/mail-file.ts';
import { readerOfMessage } from '#shared/domain/letters/message-address.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Message } from '#shared/records/message.ts';
import { saveArchive } from '../../../office/documents/save-archive.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import type { Office } from '../../../office/office.ts';
import { nameOfReader } from './compose-state.ts';
import { letterTexts } from './texts.ts';

/** Saves a message as a file for the mail program; the path, or null when the user changed his mind. */
export function saveMail(office: Office, message: Message): Promise<Result<string | null, Refusal>> {
  return saveText('eml', mailOf(office, message), letterTexts.item.fileName);
}

/** Saves messages as one archive of files for the mail program; their names tell of applications by number, never by person. */
export function saveMails(office: Office, messages: readonly Message[]): Promise<Result<string | null, Refusal>> {
  const files = messages.map((message, i) => {
    const application =
      message.applicationId === null ? undefined : office.view.get('applications', message.applicationId);
    return {
      name: letterTexts.archive.letterFile(i + 1, application?.systemNo ?? null),
      text: mailOf(office, message),
    };
  });
  return saveArchive(files, letterTexts.archive.fileName);
}

function mailOf(office: Office, message: Message): string {
  const { view, actor } = office;
  const { deliveries, subject, text, preparedAt, id } = message;
  return mailFile({
    from: {
      name: view.get('office', 'office')?.commission ?? '',
      address: view.get('users', actor.userId)?.email ?? '',
    },
    to: {
      name: nameOfReader(office, readerOfMessage(message)),
      address: deliveries.find(({ channel }) => channel === 'EMAIL')?.address ?? '',
    },
    subject,
    text,
    at: preparedAt,
    id,
  });
}
