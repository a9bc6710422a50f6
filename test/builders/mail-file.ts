import type { MailFile } from '../../src/cli/command';

/** A question that came in on a Monday morning, as read from a file; a test names only what matters to it. */
export function mailFile(part: Partial<MailFile> = {}): MailFile {
  return {
    from: { name: 'Saskia Linden', address: 'saskia@lunchroomlinden.example' },
    to: [{ name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' }],
    cc: [],
    bcc: [],
    subject: 'Terras uitbreiden',
    date: '2026-11-23T08:00:00.000Z',
    headers: [['Message-ID', '<1@lunchroomlinden.example>']],
    html: '',
    text: 'Mag ik mijn terras uitbreiden?',
    attachments: [],
    ...part,
  };
}
