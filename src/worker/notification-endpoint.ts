import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Notification } from './notified';

/** Graph sends a few kilobytes; more is somebody else. */
const MOST_BYTES = 256 * 1024;

/**
 * Listens for what Graph posts: repeats the token by which Graph sees that this address is ours, and hands on notifications. It answers before anything is
 * done with them, because Graph waits only some seconds. Behind a server that speaks https to the outside.
 */
export function listenForNotifications(port: number, take: (notifications: readonly Notification[]) => void): Server {
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(405, { Allow: 'POST' }).end();
      return;
    }
    const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('validationToken');
    if (token !== null) {
      request.resume();
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
      response.end(token);
      return;
    }
    bodyOf(request).then(
      (text) => {
        const notifications = text === null ? null : notificationsIn(text);
        response.writeHead(text === null ? 413 : notifications === null ? 400 : 202).end();
        if (notifications !== null) take(notifications);
      },
      () => {
        response.destroy();
      },
    );
  });
  return server.listen(port);
}

/** Null when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
  }
  return length > MOST_BYTES ? null : Buffer.concat(parts).toString('utf8');
}

/** Null when this is nothing that Graph sends. */
function notificationsIn(text: string): readonly Notification[] | null {
  try {
    const { value } = JSON.parse(text) as { readonly value?: unknown };
    return Array.isArray(value)
      ? value.filter((one): one is Notification => typeof one === 'object' && one !== null)
      : null;
  } catch {
    return null;
  }
}
