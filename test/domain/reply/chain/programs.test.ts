import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MailBody } from '../../../../src/domain/mail/message';
import { analyseChain } from '../../../../src/domain/reply/chain/analyse';
import type { ChainContext } from '../../../../src/domain/reply/chain/chain';
import { chainEdits } from '../../../../src/domain/reply/chain/cut';
import { applyEdits } from '../../../../src/domain/reply/finding';

/**
 * Replies as mail programs write them, one file each; adding a case is adding a file. The folder says what has to come
 * of it: `clean` without a question, `ask` with one, `either`. What has to stay is marked BLIJFT and a number, what may
 * never leave INTERN and a number, in headers too; the names of the colleagues may not be left either.
 */
const folder = path.resolve(__dirname, '../../../fixtures/chain-cases');
const casesFor = (expected: string) =>
  readdirSync(path.join(folder, expected)).map((file) => {
    const content = readFileSync(path.join(folder, expected, file), 'utf8');
    const format: MailBody['format'] = file.endsWith('.txt') ? 'text' : 'html';
    return [file, { format, content }] as const;
  });

const context: ChainContext = {
  internalDomains: ['noorderhage.example'],
  partnerDomains: ['odnoord.example'],
  entrepreneurs: [{ name: 'Fenna Postma', address: 'fenna@bloemenfenna.example' }],
  me: { name: 'Ruben van Aalst', address: 'r.aalst@noorderhage.example' },
  colleagues: ['Jolanda Meijer', 'Wouter Hoekstra', 'Sanne Dijkgraaf'],
};

const NEVER_OUT = /INTERN\d+|Meijer|Hoekstra|Dijkgraaf/g;
const NEVER_LOST = /BLIJFT\d+/g;
const found = (text: string, pattern: RegExp) => [...new Set(text.match(pattern) ?? [])];

function outcomeOf(body: MailBody) {
  const analysis = analyseChain(body, context);
  const sent = applyEdits(body.content, chainEdits(body, analysis, new Map()));
  return {
    leaked: found(sent, NEVER_OUT),
    lost: found(body.content, NEVER_LOST).filter((word) => !sent.includes(word)),
    asked: analysis.segments.filter(({ verdict }) => verdict === 'ask').map(({ reason }) => reason),
  };
}

const GOOD = { leaked: [], lost: [] };

describe('a reply as a mail program writes it', () => {
  it.each(casesFor('clean'))('loses what is internal, keeps the rest and needs no question: %s', (_file, body) => {
    expect(outcomeOf(body)).toEqual({ ...GOOD, asked: [] });
  });

  it.each(casesFor('ask'))('comes before a person: %s', (_file, body) => {
    expect(outcomeOf(body)).toMatchObject({ lost: [], asked: [expect.any(String)] });
  });

  it.each(casesFor('either'))('leaks nothing and loses nothing, asked or not: %s', (_file, body) => {
    expect(outcomeOf(body)).toMatchObject(GOOD);
  });
});
