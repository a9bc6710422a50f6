import type { MailAddress } from '../../../domain/mail/address';
import type { MailBody } from '../../../domain/mail/message';
import { textOf } from '../store/preview';
import { preferences, type MailboxCall } from './request';

/** A body as Graph gives it, in the form that the caller prefers. */
export function bodyResource(body: MailBody, call: MailboxCall): { contentType: string; content: string } {
  const wanted = preferences(call.request).get('outlook.body-content-type');
  if (wanted === 'text') return { contentType: 'text', content: textOf(body) };
  return { contentType: body.format, content: body.content };
}

export function recipient({ name, address }: MailAddress): { emailAddress: { name: string; address: string } } {
  return { emailAddress: { name: name === '' ? address : name, address } };
}

/** Undefined, and so left out of the answer, where nobody is named. */
export function recipientOrNull(person: MailAddress | null): ReturnType<typeof recipient> | undefined {
  return person === null ? undefined : recipient(person);
}
