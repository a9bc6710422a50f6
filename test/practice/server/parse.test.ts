import { parseMail } from '../../../src/practice/server/mail/parse';

const arrival = { at: new Date('2026-11-23T08:00:00Z'), postmaster: 'postmaster@noorderhage.example' };

it('reads the signs of Windows in a mail, whatever the version of Node', async () => {
  const head =
    'From: Saskia <saskia@lunchroomlinden.example>\r\nSubject: Bord\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  const raw = Buffer.concat([Buffer.from(head), Buffer.from('Het kost \x80 100 \x96 zo\x92n bord.', 'latin1')]);
  const { content } = await parseMail(raw, arrival);
  expect(content.body.content.trim()).toBe('Het kost € 100 – zo’n bord.');
});
