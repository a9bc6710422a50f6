import type { Mailbox } from '../store/folders';
import type { MailStore } from '../store/store';
import { sameAddress } from '../../../domain/mail/address';
import { granted, type Grant } from '../grant';
import { objectIdOf, type Caller } from '../tokens';
import { accessDenied, badRequest, complaint, GraphFailure } from './failure';

/** Whose mailbox a path is about: `me` or `users/{address or id}`, and the segments after that. */
export function ownerOf(segments: readonly string[], caller: Caller): { name: string; rest: readonly string[] } {
  if (segments[0] === 'me') {
    if (caller.kind === 'app') {
      throw badRequest('BadRequest', '/me request is only valid with delegated authentication flow.');
    }
    return { name: caller.address, rest: segments.slice(1) };
  }
  const name = segments[1];
  if (segments[0] === 'users' && name === undefined) throw profileDenied();
  if (segments[0] !== 'users' || name === undefined) {
    throw badRequest('BadRequest', `Resource not found for the segment '${segments[0] ?? ''}'.`);
  }
  return { name, rest: segments.slice(2) };
}

/** What a call does, as far as rights tell calls apart. */
export type Need = 'profile' | 'readMail' | 'writeMail' | 'sendMail' | 'readSettings' | 'writeSettings';

/** Scopes and roles of which one is enough, without `.Shared` (learn.microsoft.com/graph/permissions-reference). */
const PERMISSIONS: Readonly<Record<Need, readonly string[]>> = {
  profile: ['User.Read'],
  readMail: ['Mail.Read', 'Mail.ReadWrite'],
  writeMail: ['Mail.ReadWrite'],
  sendMail: ['Mail.Send'],
  readSettings: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  writeSettings: ['MailboxSettings.ReadWrite'],
};

/** For the profiles of others, and for programs. */
const ANY_PROFILE: readonly string[] = ['User.ReadBasic.All', 'User.Read.All'];

/** The mailbox that a path names; throws when there is none. */
export function requireMailbox(name: string, store: MailStore): Mailbox {
  const mailbox =
    store.folders.mailbox(name) ?? store.folders.mailboxes().find(({ address }) => objectIdOf(address) === name);
  if (mailbox !== undefined) return mailbox;
  throw new GraphFailure(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
}

/**
 * Throws unless the caller's token has the permission for this and, for a person in a mailbox of another, Exchange has
 * given them access to it. There is no permission for the settings and the list of categories of another's mailbox.
 */
export function requireRights(need: Need, mailbox: Mailbox, caller: Caller, grants: readonly Grant[]): void {
  if (caller.kind === 'app') {
    requirePermission(need === 'profile' ? ANY_PROFILE : PERMISSIONS[need], caller.roles);
    return;
  }
  const isOwn = sameAddress(caller.address, mailbox.address);
  const [plain, shared] = [PERMISSIONS[need], PERMISSIONS[need].map((permission) => `${permission}.Shared`)];
  if (need === 'profile') requirePermission(isOwn ? [...plain, ...ANY_PROFILE] : ANY_PROFILE, caller.scopes);
  else if (need === 'readSettings' || need === 'writeSettings') requirePermission(isOwn ? plain : [], caller.scopes);
  else {
    requirePermission(isOwn ? [...plain, ...shared] : shared, caller.scopes);
    const { access } = granted(grants, caller.address, mailbox.address);
    if (access !== 'full' && !(access === 'read' && need === 'readMail')) throw accessDenied();
  }
}

/** Throws when a person's token is good for their own mailbox only; what a program may do is not told apart so. */
export function requireShared(permission: string, caller: Caller): void {
  if (caller.kind !== 'app') requirePermission([`${permission}.Shared`], caller.scopes);
}

function requirePermission(wanted: readonly string[], given: readonly string[]): void {
  if (given.some((permission) => wanted.includes(permission))) return;
  // A permission that does not exist cannot be asked for: then it is Exchange that refuses.
  if (wanted.length === 0) throw accessDenied();
  const isProfile = wanted.some((permission) => permission.startsWith('User.'));
  throw complaint(
    isProfile ? profileDenied() : accessDenied(),
    `The token has none of the permissions ${wanted.join(', ')}.`,
  );
}

/** The list of all people is closed to whoever has no permission for it, and Clusterpost has not. */
function profileDenied(): GraphFailure {
  const failure = new GraphFailure(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  );
  return complaint(failure);
}
