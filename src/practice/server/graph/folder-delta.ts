import { syncStateNotFound } from './failure';
import { folderQuery, folderResource } from './folder-resource';
import { checkOptions } from './query';
import type { GraphAnswer, MailboxCall } from './request';

/** What a link remembers: which write was the last one told of, and what was asked in the first round. */
interface Token {
  readonly mailbox: string;
  readonly since: number;
  readonly query: string;
}

/** GET mailFolders/delta: the folders that are new, changed or gone, with what lies in them counted in. */
export function foldersDelta(call: MailboxCall): GraphAnswer {
  const { store, root } = call.services;
  checkOptions(call.request.query, ['$select', '$expand', '$deltatoken']);
  const token = tokenOf(call);
  const asked = new URLSearchParams(token.query);
  const [query, hidden] = [folderQuery(asked), asked.get('includeHiddenFolders') === 'true'];
  const next: Token = { ...token, since: store.changes.last() };
  const path = call.request.segments.map(encodeURIComponent).join('/');
  return {
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#Collection(mailFolder)`,
      '@odata.deltaLink': `${root}/${path}?$deltatoken=${Buffer.from(JSON.stringify(next)).toString('base64url')}`,
      value: [
        ...store.tree
          .changedSince(call.mailbox, token.since)
          .filter(({ isHidden }) => hidden || !isHidden)
          .map((folder) => folderResource(folder, call, query)),
        ...store.tree.departedSince(call.mailbox, token.since).map((id) => ({ id, '@removed': { reason: 'deleted' } })),
      ],
    },
  };
}

function tokenOf({ request: { query }, mailbox }: MailboxCall): Token {
  const text = query.get('$deltatoken');
  if (text === null) return { mailbox: mailbox.address, since: 0, query: query.toString() };
  const token = decoded(text);
  if (token?.mailbox !== mailbox.address) throw syncStateNotFound();
  return token;
}

function decoded(text: string): Token | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Token;
  } catch {
    return null;
  }
}
