import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailAddress } from '../../../../src/domain/mail/address';
import { checkReply } from '../../../../src/domain/reply/checks';
import type { CheckId, Severity } from '../../../../src/domain/reply/finding';
import type { ReplyContext, Signatory } from '../../../../src/domain/reply/reply';
import { dutchSpeller } from '../../../../src/language/spelling/dutch';
import { contextWith, replyWith } from '../../../builders/reply';

type Expected = Partial<Record<CheckId, Severity>>;

/** A municipality with those who write in its name and the footers that they use, each with what is wrong with it. */
interface Place extends Pick<
  ReplyContext,
  'organisation' | 'mailbox' | 'internalDomains' | 'partnerDomains' | 'colleagues'
> {
  readonly now: string;
  readonly senders: Readonly<Record<string, Signatory | null>>;
  readonly footers: Readonly<
    Record<string, { readonly sender: string; readonly text: string; readonly expected: Expected }>
  >;
}

/** One reply, and what is wrong with it besides its footer. Hints are not told: they are a matter of taste. */
interface Case {
  readonly from: MailAddress;
  readonly incoming: string;
  readonly subject?: string;
  readonly earlierSubjects?: readonly string[];
  readonly text?: string;
  /** The whole body, footer included. */
  readonly html?: string;
  readonly footer: string;
  readonly below?: string;
  readonly expected: Expected;
}

const FOLDER = join(__dirname, '../../../fixtures/replies');
const PLACES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const speller = dutchSpeller();

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

function verdicts(place: Place, one: Case): Expected {
  const footer = place.footers[one.footer];
  const parts = [one.text, footer?.text, one.below].filter((part) => part);
  const reply = replyWith({
    body: one.html ? { format: 'html', content: one.html } : { format: 'text', content: parts.join('\n\n') },
    subject: one.subject ?? 'RE: vraag',
    from: place.mailbox,
    to: [one.from],
  });
  const { now, senders, footers, ...rest } = place;
  const findings = checkReply(
    reply,
    contextWith({
      ...rest,
      ...{ now: new Date(now), speller, suggest: false, earlierSubjects: one.earlierSubjects ?? [] },
      sender: senders[footers[one.footer]?.sender ?? ''] ?? null,
      correspondent: { ...one.from, texts: [one.incoming] },
    }),
  );
  // The worst comes first.
  return (
    [...findings]
      .reverse()
      .filter(({ severity }) => severity !== 'hint')
      // Which rare words are known is the business of the dictionary; a misspelt one has to be told here as well.
      .filter(({ check }) => check !== 'spelling' || one.expected.spelling !== undefined)
      .reduce<Expected>((worst, { check, severity }) => ({ ...worst, [check]: severity }), {})
  );
}

describe.each(PLACES)('whole replies of %s', (file) => {
  const place = JSON.parse(read(file)) as Place;
  const cases = read(file.replace(/json$/, 'jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

  test.each(cases.map((one, index) => [index + 1, one.text?.replace(/\n+/g, ' ') ?? one.html ?? '', one] as const))(
    'line %i: %s',
    (_number, _text, one) => {
      expect(verdicts(place, one)).toEqual({ ...place.footers[one.footer]?.expected, ...one.expected });
    },
  );
});
