import { sameAddress } from '../../../domain/mail/address';
import { attachmentDetails } from './item-events';
import { toEwsId } from './item-ids';
import type { Person, Surface } from './surface';

const MESSAGE = 1;
const MESSAGE_COMPOSE = 4;
const READ_WRITE_MAILBOX = 2;
const USER = 2;
const EXTERNAL_USER = 3;

/** What office.js is told about the item in front of the user when it starts, and each time that another item comes there. */
export async function initialData(
  surface: Surface | null,
  user: Person,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (surface === null) return null;
  const common = {
    permissionLevel: READ_WRITE_MAILBOX,
    hostVersion: '16.0.0.0',
    owaView: 'ThreeColumns',
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userProfileType: 'office365',
    userTimeZone: 'W. Europe Standard Time',
    timeZoneOffsets: [],
    ewsUrl: '',
    restUrl: '',
    conversationId: surface.conversationId,
    isFromSharedFolder: !sameAddress(surface.kind === 'read' ? surface.mailbox : surface.from().address, user.address),
  };
  if (surface.kind === 'compose') return { ...common, itemType: MESSAGE_COMPOSE };
  const { itemId, internetMessageId, subject, from, to, cc, receivedAt } = surface;
  // A message that cannot be read any more is still the item in front of the user.
  const content = surface.hasAttachments ? await surface.content().catch(() => null) : null;
  return {
    ...common,
    itemType: MESSAGE,
    id: toEwsId(itemId),
    itemClass: 'IPM.Note',
    internetMessageId,
    subject,
    normalizedSubject: subject.replace(/^((re|fw|fwd|antw|doorst):\s*)+/i, ''),
    from: toEmailUser(from, user),
    sender: toEmailUser(from, user),
    to: to.map((person) => toEmailUser(person, user)),
    cc: cc.map((person) => toEmailUser(person, user)),
    bcc: [],
    dateTimeCreated: receivedAt,
    dateTimeModified: receivedAt,
    attachments: (content?.attachments ?? []).map(attachmentDetails),
  };
}

/** A person as office.js takes one. Whoever shares the user's domain counts as one of the own organisation. */
export function toEmailUser({ name, address }: Person, user: Person): Readonly<Record<string, unknown>> {
  return { name, address, recipientType: domainOf(address) === domainOf(user.address) ? USER : EXTERNAL_USER };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
