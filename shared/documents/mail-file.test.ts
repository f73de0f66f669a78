import { expect, test } from 'vitest';
import { base64OfText } from './base64.ts';
import { mailFile } from './mail-file.ts';

const mail = {
  from: { name: 'Комиссия', address: 'office@edu.example' },
  to: { name: 'Баязитов Дамир Хакимджанович', address: 'bayazitov@edu.example' },
  subject: 'Уведомление о сроке, форме и способе проведения аттестации в целях установления категории',
  text: 'Уважаемый Дамир Хакимджанович!\nАттестация проводится с 01.11.2026.\n'.repeat(5),
  at: '2026-11-21T05:00:00.000Z' as never,
  id: 'm1',
};

/** The letter as a mail program reads it. */
function read(file: string) {
  const [head = '', body = ''] = file.split('\r\n\r\n');
  const unfolded = head.replaceAll('\r\n ', ' ').replace(/\?= =\?/gu, '?==?');
  const decoded = unfolded.replace(/=\?UTF-8\?B\?([^?]*)\?=/gu, (_, text: string) =>
    Buffer.from(text, 'base64').toString(),
  );
  const headers = Object.fromEntries(decoded.split('\r\n').map((line) => line.split(/: (.*)/su).slice(0, 2)));
  return { headers, text: Buffer.from(body, 'base64').toString(), lines: file.split('\r\n') };
}

test('a mail program reads the letter back: who, to whom, about what, all words in Russian', () => {
  const { headers, text, lines } = read(mailFile(mail));
  expect(headers).toMatchObject({
    From: 'Комиссия <office@edu.example>',
    To: 'Баязитов Дамир Хакимджанович <bayazitov@edu.example>',
    Subject: mail.subject,
    Date: 'Sat, 21 Nov 2026 05:00:00 +0000',
    'Message-ID': '<m1@attestation.invalid>',
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Unsent': '1',
  });
  expect(text).toBe(mail.text.replaceAll('\n', '\r\n'));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(lines.every((line) => /^[\x20-\x7e]*$/u.test(line))).toBe(true);
});

test('without an address of its own the letter leaves the sender to the mail program', () => {
  expect(read(mailFile({ ...mail, from: { name: 'Комиссия', address: '' } })).headers.From).toBeUndefined();
});

test('nothing that is typed makes a header of its own', () => {
  const { headers } = read(
    mailFile({ ...mail, subject: 'Тема\r\nBcc: x@y.example', to: { name: '', address: 'a@b.ru\r\nCc: c@d.ru' } }),
  );
  expect(headers.Bcc).toBeUndefined();
  expect(headers.Cc).toBeUndefined();
  expect(headers.To).toBe('a@b.ruCc:c@d.ru');
});

test.each(['', 'f', 'fo', 'foo', 'Ёж', 'привет, мир', '😀 и 中', 'a\u0000b'])(
  'base64 of «%s» is what others make',
  (text) => {
    expect(base64OfText(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
  },
);

test('half of a pair of signs does not break the letter', () => {
  expect(base64OfText('\ud83d')).toBe(Buffer.from('\ufffd', 'utf8').toString('base64'));
});
