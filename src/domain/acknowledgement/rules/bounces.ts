import { firstToken, type Headers } from '../incoming';
import type { Rule } from './rule';

const contentType = (headers: Headers): string => headers.all('Content-Type').join(' ').toLowerCase();

/** Reports of mail servers and mail programs, calendar answers, spam, and mail of which the words cannot be read. */
export const BOUNCES: readonly Rule[] = [
  {
    id: 'A04',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ mail, headers }) =>
      (/multipart\/report/.test(contentType(headers)) &&
        /report-type\s*=\s*"?(delivery-status|disposition-notification|feedback-report)/.test(contentType(headers))) ||
      mail.attachments.some((one) => firstToken(one.contentType) === 'message/disposition-notification'),
  },
  {
    id: 'A05',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ mail }) => mail.attachments.some((one) => firstToken(one.contentType) === 'message/delivery-status'),
  },
  { id: 'A06', outcome: 'refuse', waiting: 'nobody', applies: ({ headers }) => headers.has('X-Failed-Recipients') },
  {
    id: 'A02',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ headers }) => headers.all('Return-Path').some((path) => /^\s*(<\s*>)?\s*$/.test(path)),
  },
  {
    id: 'A22',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ headers }) =>
      [...headers.tokens('X-Spam-Flag'), ...headers.tokens('X-Spam-Status')].some((token) => token === 'yes') ||
      [...headers.tokens('X-SES-Spam-Verdict'), ...headers.tokens('X-SES-Virus-Verdict')].some(
        (token) => token === 'fail',
      ),
  },
  {
    id: 'A24',
    outcome: 'refuse',
    waiting: 'nobody',
    applies: ({ mail, headers }) =>
      /^\s*text\/calendar/.test(contentType(headers)) ||
      headers.tokens('Content-Class').some((token) => token === 'urn:content-classes:calendarmessage') ||
      mail.attachments.some(isMeeting),
  },
  {
    id: 'A24',
    outcome: 'person',
    waiting: 'person',
    applies: ({ mail, headers }) =>
      isUnreadable(contentType(headers)) ||
      headers.tokens('Content-Class').some((token) => token === 'rpmsg.message') ||
      mail.attachments.some((one) => isUnreadable(`${one.contentType} ${one.name}`)) ||
      /^\s*-----BEGIN PGP MESSAGE-----/.test(mail.text),
  },
];

/** An invitation or an answer to one. A calendar file that somebody adds to a question is neither. */
function isMeeting({ name, contentType: type }: { readonly name: string; readonly contentType: string }): boolean {
  if (firstToken(type) !== 'text/calendar') return false;
  return /;\s*method\s*=/i.test(type) || /^((invite|meeting|invitation|uitnodiging)\.ics)?$/i.test(name.trim());
}

/** Encrypted or protected by rights: nobody but the addressee's own program can read it. A mail that is only signed can be read. */
function isUnreadable(type: string): boolean {
  if (/smime-type\s*=\s*"?(signed-data|certs-only)/i.test(type)) return false;
  return /multipart\/encrypted|application\/(x-)?pkcs7-mime|application\/pgp-encrypted|application\/x-microsoft-rpmsg-message|\.rpmsg\b/i.test(
    type,
  );
}
