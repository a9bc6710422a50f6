import type { Mailbox } from '../store/folders';
import type { MailStore } from '../store/store';
import { objectIdOf, type Caller } from '../tokens';
import { accessDenied, badRequest, GraphFailure } from './failure';
import type { GraphRequest } from './request';

/** Whose mailbox a path is about: `me` or `users/{address or id}`, and the segments after that. */
export function ownerOf(segments: readonly string[], caller: Caller): { name: string; rest: readonly string[] } {
  if (segments[0] === 'me') {
    if (caller.kind === 'app') {
      throw badRequest('BadRequest', '/me request is only valid with delegated authentication flow.');
    }
    return { name: caller.address, rest: segments.slice(1) };
  }
  const name = segments[1];
  if (segments[0] !== 'users' || name === undefined) {
    throw badRequest('BadRequest', `Resource not found for the segment '${segments[0] ?? ''}'.`);
  }
  return { name, rest: segments.slice(2) };
}

/**
 * The mailbox, if the caller may use it: people have full access to their own and to the cluster mailbox, and need the
 * `.Shared` scopes for the latter; a program may use all of them.
 */
export function requireMailbox(name: string, request: GraphRequest, store: MailStore): Mailbox {
  const mailbox =
    store.folders.mailbox(name) ?? store.folders.mailboxes().find(({ address }) => objectIdOf(address) === name);
  if (mailbox === undefined) {
    throw new GraphFailure(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
  }
  const { caller } = request;
  if (caller.kind === 'app') return mailbox;
  const own = caller.address.toLowerCase() === mailbox.address.toLowerCase();
  if (!own && mailbox.kind !== 'shared') throw accessDenied();
  const scope = `Mail.ReadWrite${own ? '' : '.Shared'}`;
  if (!caller.scopes.some((each) => each === scope || each === 'Mail.ReadWrite.Shared')) throw accessDenied();
  return mailbox;
}
