import { sameAddress } from '../domain/mail/address';
import type { MailBody } from '../domain/mail/message';
import { checkDraft, checkedIds } from '../domain/reply/checks';
import { promisesIn } from '../domain/reply/content/promises';
import { readDraft } from '../domain/reply/draft';
import type { CheckId, Finding, Severity } from '../domain/reply/finding';
import { type IgnoredAlways, withoutIgnored } from '../domain/reply/ignoring';
import type { Reply, ReplyContext, Signatory } from '../domain/reply/reply';
import type { ClusterSettings, Organisation } from '../domain/settings/settings';
import type { Weekday } from '../domain/team/card';
import { dutchSpeller } from '../language/spelling/dutch';
import { type Command, InputError, type MailFile } from './command';
import { calendarAt } from './deadline';
import { addressAt, type JsonObject, listAt, momentAt, objectAt, optionalText, textAt } from './input';
import { bodyOf, dateOf, domainsFor, organisationCalled, USUAL_CALENDAR } from './mail-context';

const WEEK: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** `check`: what is not yet in order about a reply, per check and as findings with their place and their remedy. */
export const check: Command = {
  name: 'check',
  usage:
    'wat er aan een antwoord nog niet in orde is: ontvangers, aanhef, voetnoot, inhoud, toon, spelling en wat niet naar buiten mag',
  jsonl(input) {
    const line = objectAt(input, 'regel');
    const { id = null } = line;
    return { id, ...judged(replyAt(line), contextAt(line)) };
  },
  mail: (mail, settings) => judged(replyOf(mail), contextOf(mail, settings), settings?.ignored),
};

function judged(reply: Reply, context: ReplyContext, ignored: readonly IgnoredAlways[] = []) {
  const draft = readDraft(reply, context);
  const { findings } = withoutIgnored(checkDraft(draft), [], ignored);
  const worst = (id: CheckId): Severity | 'ok' =>
    findings.filter((one: Finding) => one.check === id)[0]?.severity ?? 'ok';
  return {
    results: Object.fromEntries(checkedIds(draft).map((id) => [id, worst(id)])),
    promises: promisesIn(draft.sentences, draft.language, context).flatMap(({ sentence, time }) =>
      time?.date ? [{ date: time.date, text: sentence.text }] : [],
    ),
    findings,
  };
}

function replyAt(line: JsonObject): Reply {
  const { replyHtml, replyText } = line;
  const body: MailBody =
    replyHtml === undefined
      ? { format: 'text', content: textAt(replyText, 'replyText') }
      : { format: 'html', content: textAt(replyHtml, 'replyHtml') };
  return {
    body,
    subject: optionalText(line.subject, 'subject'),
    from: null,
    to: line.to === undefined ? [addressAt(line.from, 'from')] : listAt(line.to, 'to', addressAt),
    cc: listAt(line.cc, 'cc', addressAt),
    bcc: listAt(line.bcc, 'bcc', addressAt),
  };
}

function contextAt(line: JsonObject): ReplyContext {
  const from = addressAt(line.from, 'from');
  return {
    organisation: organisationAt(line.organisation),
    mailbox: line.mailbox === undefined ? { name: '', address: '' } : addressAt(line.mailbox, 'mailbox'),
    internalDomains: listAt(line.internalDomains, 'internalDomains', textAt),
    partnerDomains: listAt(line.partnerDomains, 'partnerDomains', textAt),
    colleagues: listAt(line.colleagues, 'colleagues', textAt),
    decisions: new Map(),
    sender: line.profile === undefined || line.profile === null ? null : signatoryAt(line.profile, 'profile'),
    backup: null,
    correspondent: {
      ...from,
      texts: [
        `${optionalText(line.incomingText, 'incomingText')}\n${optionalText(line.incomingSignature, 'incomingSignature')}`,
      ],
    },
    earlierSubjects: listAt(line.threadSubjects, 'threadSubjects', textAt),
    speller: dutchSpeller(),
    words: listAt(line.words, 'words', textAt),
    suggest: true,
    now: momentAt(line.sentAt, 'sentAt'),
    calendar: calendarAt(line.calendar, 'calendar'),
  };
}

/** Without an organisation any municipality in the footer will do. */
function organisationAt(value: unknown): Organisation {
  const given = value === undefined ? {} : objectAt(value, 'organisation');
  const text = (field: keyof Organisation): string => optionalText(given[field], `organisation.${field}`);
  return {
    name: text('name'),
    aliases: listAt(given.aliases, 'organisation.aliases', textAt),
    team: text('team'),
    postalAddress: text('postalAddress'),
    website: text('website'),
    generalNumber: text('generalNumber'),
    generalNumberIsPolicy: given.generalNumberIsPolicy === true,
  };
}

function signatoryAt(value: unknown, field: string): Signatory {
  const profile = objectAt(value, field);
  const days = listAt(profile.werkdagen, `${field}.werkdagen`, weekdayAt);
  return {
    name: optionalText(profile.naam, `${field}.naam`),
    jobTitle: optionalText(profile.functie, `${field}.functie`),
    department: optionalText(profile.afdeling, `${field}.afdeling`),
    directNumber: optionalText(profile.telefoon, `${field}.telefoon`),
    workingDays: profile.dienstverband === 'parttime' ? days : WEEK.slice(0, 5),
  };
}

function weekdayAt(value: unknown, field: string): Weekday {
  const day = WEEK.find((one) => one === value);
  if (day === undefined)
    throw new InputError('invalid-field', `"${field}" moet een dag zijn: ma, di, wo, do, vr, za of zo.`);
  return day;
}

function replyOf(mail: MailFile): Reply {
  const { from, to, cc, bcc, subject } = mail;
  const attachments = mail.attachments.map(({ name, contentId }, index) => ({
    ...{ id: String(index), name, contentId, isInline: contentId !== '' && mail.html.includes(`cid:${contentId}`) },
  }));
  return { body: bodyOf(mail), subject, from, to, cc, bcc, attachments };
}

/** Who signs is whoever has a knowledge card with the address that the mail comes from. */
function contextOf(mail: MailFile, settings: ClusterSettings | null): ReplyContext {
  const { from } = mail;
  const { internalDomains, partnerDomains } = domainsFor(from, settings);
  return {
    organisation: settings?.organisation ?? organisationCalled(''),
    mailbox: settings?.mailbox ?? from ?? { name: '', address: '' },
    internalDomains,
    partnerDomains,
    colleagues: (settings?.cards ?? []).map(({ name }) => name),
    decisions: new Map(),
    sender: settings?.cards.find(({ address }) => sameAddress(address, from?.address ?? '')) ?? null,
    backup: null,
    correspondent: null,
    earlierSubjects: [],
    speller: dutchSpeller(),
    words: settings?.words ?? [],
    forms: settings?.forms ?? [],
    terms: settings ?? {},
    suggest: true,
    now: dateOf(mail),
    calendar: settings?.calendar ?? USUAL_CALENDAR,
  };
}
