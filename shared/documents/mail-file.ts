import type { Instant } from '#shared/kernel/local-date.ts';
import { base64OfText } from './base64.ts';

/** An e-mail as a file for the mail program of the office: the program makes it, a person sends it. */
export type MailModel = {
  /** Name and address of the sender; without an address the mail program puts its own. */
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
  /** The message's own id: a mail program knows by it that it has seen the letter. */
  readonly id: string;
};

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The `.eml` of a message (RFC 5322, 2045, 2047): UTF-8, header and body in base64, lines of at most 76 signs. `X-Unsent`
 * makes mail programs open it as a letter to be sent, not as one received.
 */
export function mailFile({ from, to, subject, text, at, id }: MailModel): string {
  const headers = [
    ...(from.address === '' ? [] : [`From: ${mailbox(from.name, from.address)}`]),
    `To: ${mailbox(to.name, to.address)}`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: <${id}@attestation.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'X-Unsent: 1',
  ];
  const body = base64OfText(text.replace(/\r?\n/gu, '\r\n')).replace(/(.{76})(?=.)/gu, '$1\r\n');
  return `${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
}

/** A name and an address; line breaks can never make a header of their own. */
function mailbox(name: string, address: string): string {
  const clean = address.replace(/[\s<>,;"]/gu, '');
  return name.trim() === '' ? clean : `${encodedWords(name)} <${clean}>`;
}

/** Words of a header, each at most 75 signs with its frame; whole letters only. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let part = '';
  for (const letter of text.replace(/\s+/gu, ' ').trim()) {
    if (base64OfText(part + letter).length > 52) {
      words.push(part);
      part = '';
    }
    part += letter;
  }
  return [...words, part].map((word) => `=?UTF-8?B?${base64OfText(word)}?=`).join('\r\n ');
}

/** «Sat, 21 Nov 2026 05:00:00 +0000»: the only form that mail knows. */
function mailDate(at: Instant): string {
  const date = new Date(at);
  const time = at.slice(11, 19);
  const day = String(date.getUTCDate()).padStart(2, '0');
  return `${days[date.getUTCDay()]}, ${day} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0000`;
}
