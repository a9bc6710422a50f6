import type { Person, Surface } from './surface';

const MESSAGE = 1;
const MESSAGE_COMPOSE = 4;
const READ_WRITE_MAILBOX = 2;
const EXTERNAL_USER = 3;

/** What office.js is told about the item in front of the user when it starts, and each time that another item comes there. */
export function initialData(surface: Surface | null, user: Person): Readonly<Record<string, unknown>> | null {
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
    isFromSharedFolder: true,
  };
  if (surface.kind === 'compose') return { ...common, itemType: MESSAGE_COMPOSE };
  const { itemId, internetMessageId, subject, from, to, cc, receivedAt } = surface;
  return {
    ...common,
    itemType: MESSAGE,
    id: itemId,
    itemClass: 'IPM.Note',
    internetMessageId,
    subject,
    normalizedSubject: subject.replace(/^((re|fw|fwd|antw|doorst):\s*)+/i, ''),
    from: toEmailUser(from),
    sender: toEmailUser(from),
    to: to.map(toEmailUser),
    cc: cc.map(toEmailUser),
    bcc: [],
    dateTimeCreated: receivedAt,
    dateTimeModified: receivedAt,
    attachments: [],
  };
}

export function toEmailUser({ name, address }: Person): Readonly<Record<string, unknown>> {
  return { name, address, recipientType: EXTERNAL_USER };
}
