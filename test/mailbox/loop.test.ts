import PostalMime from 'postal-mime';
import type { Header } from '../../src/domain/mail/message';
import type { NewReply } from '../../src/mailbox/port';
import { AnsweringCluster } from './answering-cluster';
import { hasVacationResponder, VacationResponder } from './vacation-responder';

const MOST_EXCHANGES = 20;

it.each<readonly [what: string, kept: (headers: readonly Header[]) => readonly Header[], most: number]>([
  ['that keep what a mail says of itself', (headers) => headers, 1],
  ['between which every header is lost', () => [], 2],
])('two mailboxes %s stop acknowledging each other after one exchange', async (_what, kept, most) => {
  const [here, there] = [
    new AnsweringCluster('ondernemen@noorderhage.example'),
    new AnsweringCluster('bedrijven@zuiderdam.example'),
  ];
  let sent = 0;
  let [to, from] = [here, there];
  let reply = await to.take(from.address, 'Terras', [['X-Mailer', 'Postbode 3']]);
  while (reply !== null && sent < MOST_EXCHANGES) {
    sent += 1;
    [to, from] = [from, to];
    reply = await to.take(from.address, reply.subject, kept(reply.headers));
  }
  expect(sent).toBe(most);
});

it('a program that answers everything, under another subject and without a mark, is stopped by the limits', async () => {
  const here = new AnsweringCluster('ondernemen@noorderhage.example');
  let sent = 0;
  for (let count = 0; count < 50; count++) {
    if ((await here.take('info@webwinkel.example', `Bedankt, ${count} maal`, [['X-Mailer', 'Postbode 3']])) !== null)
      sent += 1;
  }
  expect(sent).toBe(10);
});

const SHOP = 'info@webwinkel.example';

/** An acknowledgement as it comes in at the entrepreneur. */
function asSent({ subject, headers }: NewReply, isMarked: boolean): string {
  const lines: readonly Header[] = [
    ['From', 'ondernemen@noorderhage.example'],
    ['To', SHOP],
    ['Subject', subject],
    ['Message-ID', '<1@noorderhage.example>'],
    ['Date', 'Tue, 24 Nov 2026 10:30:00 +0100'],
    ...(isMarked ? [...headers, ['Auto-Submitted', 'auto-replied'] as const] : []),
  ];
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\nWij hebben uw vraag ontvangen.\r\n`;
}

(hasVacationResponder ? describe : describe.skip)(
  'a real vacation responder (skipped where Dovecot is not installed)',
  () => {
    it.each<readonly [what: string, isMarked: boolean, answers: number]>([
      ['gives no answer to an acknowledgement that says it is automatic', true, 0],
      ['answers one that lost its marks on the way, and gets nothing back', false, 1],
    ])('%s', async (_what, isMarked, answers) => {
      const here = new AnsweringCluster('ondernemen@noorderhage.example');
      const there = new VacationResponder(SHOP);
      let [sent, answered] = [0, 0];
      try {
        let reply = await here.take(SHOP, 'Terras', [['X-Mailer', 'Postbode 3']]);
        while (reply !== null && sent < MOST_EXCHANGES) {
          sent += 1;
          const answer = there.take('ondernemen@noorderhage.example', asSent(reply, isMarked));
          if (answer === null) break;
          answered += 1;
          const { subject = '', headers } = await PostalMime.parse(answer);
          const names = headers.map(({ originalKey, value }): Header => [originalKey, value]);
          reply = await here.take(SHOP, subject, names);
        }
      } finally {
        there.close();
      }
      expect({ sent, answered }).toEqual({ sent: 1, answered: answers });
    });
  },
);
