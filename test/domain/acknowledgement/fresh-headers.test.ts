import type { IncomingMail } from '../../../src/domain/acknowledgement/incoming';
import type { Header } from '../../../src/domain/mail/message';
import { decide, mail } from './mails';

/*
 * Whole sets of headers as systems write them, other than those by which the rules were made: what a machine sends gets nothing, and a person is answered.
 */

const via = (server: string): Header => [
  'Received',
  `from ${server} by mx.noorderhage.example; Mon, 23 Nov 2026 10:00:00 +0100`,
];
const sent = (address: string, subject: string, ...headers: readonly Header[]): IncomingMail =>
  mail({
    from: { name: '', address },
    subject,
    headers: [via('mail.elders.example'), ['Return-Path', `<${address}>`], ...headers],
  });

test.each<readonly [system: string, mail: IncomingMail]>([
  [
    'Exchange Online absence',
    sent(
      'jan@slager.example',
      'Automatisch antwoord: Ontvangen: Terras',
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'All'],
      ['X-MS-Exchange-Inbox-Rules-Loop', 'jan@slager.example'],
    ),
  ],
  [
    'Gmail vacation',
    sent(
      'jan@slager.example',
      'Afwezig Re: Terras',
      ['Precedence', 'bulk'],
      ['X-Autoreply', 'yes'],
      ['Auto-Submitted', 'auto-replied'],
    ),
  ],
  [
    'Zimbra vacation',
    sent(
      'jan@slager.example',
      'Re: Terras',
      ['Auto-Submitted', 'auto-replied (zimbra; vacation)'],
      ['Precedence', 'bulk'],
    ),
  ],
  [
    'Dovecot Sieve',
    sent(
      'jan@slager.example',
      'Auto: Terras',
      ['Auto-Submitted', 'auto-replied (vacation)'],
      ['Precedence', 'bulk'],
      ['X-Sieve', 'Pigeonhole Sieve 0.5'],
    ),
  ],
  [
    'Lotus Notes agent',
    sent(
      'jan@slager.example',
      'Jan is out of the office',
      ['X-Mailer', 'Lotus Notes'],
      ['Auto-Submitted', 'auto-generated'],
    ),
  ],
  [
    'cPanel autoresponder',
    sent(
      'info@slager.example',
      'Bedankt voor uw bericht',
      ['X-Autorespond', 'Terras'],
      ['Auto-Submitted', 'auto-replied'],
      ['X-Loop', 'info@slager.example'],
    ),
  ],
  [
    'Plesk autoresponder',
    sent('info@slager.example', 'Re: Terras', ['X-PPP-Vhost', 'slager.example'], ['Precedence', 'auto_reply']),
  ],
  ['iCloud vacation', sent('jan@icloud.example', 'Re: Terras', ['Auto-Submitted', 'auto-replied'])],
  [
    'GroupWise rule',
    sent('jan@slager.example', 'Terras', ['X-Mailer', 'GroupWise Internet Agent'], ['Auto-Submitted', 'auto-replied']),
  ],
  [
    'Postfix bounce',
    sent(
      'MAILER-DAEMON@mx.slager.example',
      'Undelivered Mail Returned to Sender',
      ['Return-Path', '<>'],
      ['Content-Type', 'multipart/report; report-type=delivery-status; boundary="x"'],
    ),
  ],
  [
    'Exchange NDR',
    sent(
      'postmaster@slager.example',
      'Onbestelbaar: Terras',
      ['Content-Type', 'multipart/report; report-type=delivery-status; boundary="x"'],
      ['X-MS-Exchange-Message-Is-Ndr', ''],
    ),
  ],
  [
    'Outlook read receipt',
    sent('jan@slager.example', 'Gelezen: Terras', [
      'Content-Type',
      'multipart/report; report-type=disposition-notification; boundary="x"',
    ]),
  ],
  [
    'Google Groups',
    sent(
      'jan@slager.example',
      '[markt] Vraag',
      ['List-ID', '<markt.groepen.example>'],
      ['Precedence', 'list'],
      ['Mailing-list', 'list markt@groepen.example'],
    ),
  ],
  [
    'Mailchimp',
    sent(
      'info@zaak.example',
      'Nieuws van november',
      ['List-Unsubscribe', '<https://x.example/u>'],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
      ['Feedback-ID', '1:2:3:mc'],
    ),
  ],
  [
    'Laposta',
    sent('nieuws@zaak.example', 'Nieuwsbrief', ['List-Unsubscribe', '<https://x.example/u>'], ['Precedence', 'bulk']),
  ],
  [
    'Zendesk',
    sent(
      'support@leverancier.example',
      '[#1234] Wij hebben uw vraag',
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'All'],
      ['X-Mailer', 'Zendesk Mailer'],
    ),
  ],
  [
    'Freshdesk',
    sent(
      'helpdesk@leverancier.example',
      'Ticket ontvangen',
      ['Auto-Submitted', 'auto-replied'],
      ['X-Auto-Response-Suppress', 'DR, RN, OOF, AutoReply'],
    ),
  ],
  [
    'TOPdesk',
    sent(
      'servicedesk@leverancier.example',
      'Melding 2611 123',
      ['Auto-Submitted', 'auto-generated'],
      ['Precedence', 'bulk'],
    ),
  ],
  [
    'Jira',
    sent(
      'jira@leverancier.example',
      '(ABC-12) Aangemaakt',
      ['Auto-Submitted', 'auto-generated'],
      ['Precedence', 'bulk'],
      ['X-JIRA-FingerPrint', 'abc'],
    ),
  ],
  [
    'Google Calendar',
    sent('jan@slager.example', 'Geaccepteerd: Overleg', [
      'Content-Type',
      'text/calendar; charset="UTF-8"; method=REPLY',
    ]),
  ],
  ['web shop order', sent('no-reply@webshop.example', 'Uw bestelling is verzonden', ['X-SES-Outgoing', '2026.11.23'])],
  ['scanner on the office floor', sent('noreply-scan@drukwerk.example', 'Scan van apparaat')],
])('nothing to a machine: %s', (_system, one) => {
  expect(decide(one)).toMatchObject({ acknowledge: false, due: null });
});

test.each<readonly [program: string, mail: IncomingMail]>([
  [
    'Outlook for Windows',
    sent(
      'jan@slager.example',
      'Terras',
      ['X-Mailer', 'Microsoft Outlook 16.0'],
      ['Thread-Index', 'AdxY'],
      ['X-MS-Exchange-CrossTenant-OriginalArrivalTime', '23 Nov 2026'],
    ),
  ],
  ['Outlook for Mac', sent('jan@slager.example', 'Terras', ['User-Agent', 'Microsoft-MacOutlook/16.90'])],
  ['Outlook on a telephone', sent('jan@slager.example', 'Terras', ['X-MS-Exchange-MessageSentRepresentingType', '1'])],
  [
    'Gmail',
    sent('jan.slager@mail.example', 'Terras', ['X-Gm-Message-State', 'AOJu'], ['X-Google-Smtp-Source', 'AGHT']),
  ],
  ['iPhone', sent('jan@icloud.example', 'Terras', ['X-Mailer', 'iPhone Mail (22A3354)'], ['X-Apple-Auto-Saved', '1'])],
  [
    'Zimbra web client',
    sent(
      'jan@slager.example',
      'Terras',
      ['X-Mailer', 'Zimbra 9.0 (ZimbraWebClient)'],
      ['X-Originating-IP', '[192.0.2.1]'],
    ),
  ],
  [
    'HCL Notes',
    sent('jan@slager.example', 'Terras', ['X-Mailer', 'HCL Notes Release 12'], ['X-MIMETrack', 'Serialize by Router']),
  ],
  [
    'Thunderbird',
    sent(
      'jan@slager.example',
      'Terras',
      ['User-Agent', 'Mozilla Thunderbird'],
      ['X-Mozilla-Draft-Info', 'internal/draft'],
    ),
  ],
  [
    'Roundcube',
    sent('jan@slager.example', 'Terras', ['User-Agent', 'Roundcube Webmail/1.6.9'], ['X-Sender', 'jan@slager.example']),
  ],
  ['Proton', sent('jan@proton.example', 'Terras', ['Feedback-ID', '55:user:proton'], ['X-Pm-Message-ID', 'abc'])],
  ['Fastmail', sent('jan@fast.example', 'Terras', ['Feedback-ID', 'i1:fastmail'], ['X-ME-Sender', '<xms:abc>'])],
  ['KPN webmail', sent('jan@kpn.example', 'Terras', ['X-CMAE-Verdict', 'clean'], ['X-KPN-SpamVerdict', 'not spam'])],
  ['Samsung Email', sent('jan@slager.example', 'Terras', ['X-Mailer', 'Samsung Email'], ['Importance', 'high'])],
  [
    'mail with a receipt asked',
    sent('jan@slager.example', 'Terras', ['Disposition-Notification-To', '<jan@slager.example>']),
  ],
  [
    'mail that is signed',
    sent('jan@slager.example', 'Terras', ['Content-Type', 'multipart/signed; protocol="application/pkcs7-signature"']),
  ],
  [
    'a spam filter that says no',
    sent(
      'jan@slager.example',
      'Terras',
      ['X-Spam-Status', 'No, score=0.1'],
      ['X-Spam-Flag', 'NO'],
      ['X-Virus-Scanned', 'amavisd-new'],
    ),
  ],
  [
    'an answer to our reply',
    sent(
      'jan@slager.example',
      'RE: Terras',
      ['In-Reply-To', '<PA4PR@noorderhage.example>'],
      ['References', '<PA4PR@noorderhage.example>'],
    ),
  ],
  ['an info address', sent('info@slager.example', 'Vraag over mijn bestelwagen')],
  ['a question about an automatic answer', sent('jan@slager.example', 'Automatisch antwoord van jullie gekregen')],
  ['a question about noreply', sent('j.noreplay@slager.example', 'Mail van noreply adres')],
])('an answer to a person: %s', (_program, one) => {
  expect(decide(one)).toMatchObject({ acknowledge: true, due: '2026-11-25' });
});
