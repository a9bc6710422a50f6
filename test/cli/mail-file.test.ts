import { InputError } from '../../src/cli/command';
import { readMailFile } from '../../src/cli/mail-file';

const eml = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'latin1');

async function refusalOf(bytes: Uint8Array): Promise<InputError> {
  const error = await readMailFile(bytes).catch((reason: unknown) => reason);
  if (error instanceof InputError) return error;
  throw new Error('This was read as a mail.');
}

describe('a mail from a file', () => {
  test('gives people, subject, moment, headers, text and attachments', async () => {
    const mail = await readMailFile(
      eml(
        'From: Saskia Linden <saskia@bakkerijlinden.example>',
        'To: Ondernemen <ondernemen@noorderhage.example>, info@noorderhage.example',
        'Cc: Team: Bo <bo@linden.example>, Jo <jo@linden.example>;',
        'Subject: =?utf-8?Q?Caf=C3=A9?= en terras',
        'Date: Mon, 23 Nov 2026 10:00:00 +0100',
        'X-Loop: 1',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Mag dat?',
        '--b',
        'Content-Type: application/pdf; name=plan.pdf',
        'Content-Disposition: attachment; filename=plan.pdf',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
        '--b--',
      ),
    );
    expect(mail).toMatchObject({
      from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
      to: [
        { name: 'Ondernemen', address: 'ondernemen@noorderhage.example' },
        { name: '', address: 'info@noorderhage.example' },
      ],
      cc: [
        { name: 'Bo', address: 'bo@linden.example' },
        { name: 'Jo', address: 'jo@linden.example' },
      ],
      subject: 'Café en terras',
      date: '2026-11-23T09:00:00.000Z',
      attachments: [{ name: 'plan.pdf', contentType: 'application/pdf' }],
    });
    expect(mail.headers).toContainEqual(['X-Loop', '1']);
    expect(mail.text.trim()).toBe('Mag dat?');
  });

  test('may lack nearly everything', async () => {
    expect(await readMailFile(eml('Subject: x', 'Date: gisteren', '', ''))).toMatchObject({
      ...{ from: null, to: [], cc: [], subject: 'x', date: '', html: '', attachments: [] },
    });
  });

  test.each<readonly [what: string, charset: string, body: Uint8Array, text: string]>([
    ['Windows', 'windows-1252', Buffer.from('caf\xe9 \x80 5', 'latin1'), 'café € 5'],
    ['UTF-8', 'utf-8', Buffer.from('café € 5'), 'café € 5'],
    ['Turkish', 'iso-8859-9', Buffer.from('\xdei\xfeli', 'latin1'), 'Şişli'],
    ['one that nobody knows', 'x-onbekend', Buffer.from('terras', 'latin1'), 'terras'],
    ['bytes that the character set does not have', 'utf-8', Buffer.from('caf\xe9', 'latin1'), 'caf\ufffd'],
  ])('in the character set %s', async (_what, charset, body, text) => {
    const head = eml(
      'From: a@b.example',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: 8bit',
      '',
      '',
    );
    expect((await readMailFile(Buffer.concat([head, body]))).text.trim()).toBe(text);
  });

  const plain = ['From: a@b.example', 'Subject: terras', '', 'Mag dat?'];
  test.each<readonly [what: string, bytes: Uint8Array]>([
    ['line feeds only', Buffer.from(plain.join('\n'))],
    ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), eml(...plain)])],
    ['UTF-16, as Windows saves text', Buffer.from(`\ufeff${plain.join('\r\n')}`, 'utf16le')],
    ['the line of a mailbox file above it', eml('From a@b.example Mon Nov 23 10:00:00 2026', ...plain)],
  ])('with %s', async (_what, bytes) => {
    const { subject, text, from } = await readMailFile(bytes);
    expect([from?.address, subject, text.trim()]).toEqual(['a@b.example', 'terras', 'Mag dat?']);
  });

  test.each<readonly [what: string, bytes: Uint8Array, code: string, words: RegExp]>([
    ['a .msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'not-a-mail', /\.msg.*\.eml/],
    ['a .pst', Buffer.from('!BDN....'), 'not-a-mail', /\.pst.*\.eml/],
    ['a zip file', Buffer.from('PK\u0003\u0004'), 'not-a-mail', /zip.*\.eml/],
    ['a pdf', Buffer.from('%PDF-1.7'), 'not-a-mail', /pdf.*\.eml/],
    ['an empty file', Buffer.from(''), 'not-a-mail', /geen e-mail/],
    ['plain text', Buffer.from('Boodschappen: melk\n\nbrood'), 'not-a-mail', /geen e-mail/],
    ['noise', Buffer.from(Array.from({ length: 2_000 }, (_, at) => (at * 7919) % 256)), 'not-a-mail', /geen e-mail/],
  ])('%s is refused kindly, with what to do', async (_what, bytes, code, words) => {
    const { code: given, message } = await refusalOf(bytes);
    expect(given).toBe(code);
    expect(message).toMatch(words);
  });

  test('parts within parts without end are refused, and take no more than a moment', async () => {
    let body = 'diep';
    for (let depth = 0; depth < 400; depth++) {
      body = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${body}\r\n--b${depth}--`;
    }
    expect((await refusalOf(eml('From: a@b.example', body))).code).toBe('unreadable-mail');
  });
});
