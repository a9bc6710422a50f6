import { createTransport } from 'nodemailer';
import { isObject } from '../graph/json';

/** A mail of somebody outside, as they typed it. */
export interface OutsideMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** Reads such a mail from a request; null when something of it is missing. */
export function outsideMail(input: unknown): OutsideMail | null {
  if (!isObject(input) || !isObject(input['from'])) return null;
  const { subject, text } = input;
  const { name, address } = input['from'];
  if (typeof name !== 'string' || typeof address !== 'string' || !address.includes('@')) return null;
  if (typeof subject !== 'string' || typeof text !== 'string') return null;
  return { from: { name, address }, subject, text };
}

/** Hands the mail to the SMTP port of practice mode, as a mail program would. */
export async function mailIn({ from, subject, text }: OutsideMail, to: string, port: number): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ from, to, subject, text });
  } finally {
    transport.close();
  }
}
