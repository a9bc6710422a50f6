import type { Request, Response } from 'express';
import type { MailStore } from '../store/store';

const KEEP_ALIVE_MS = 25_000;

/** GET /practice/events: tells each open page which mailbox has changed. */
export function mailboxEvents(store: MailStore): (request: Request, response: Response) => void {
  return (request, response) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write(': open\n\n');
    const stop = store.onChange((address) => {
      response.write(`data: ${JSON.stringify({ type: 'mailbox', address })}\n\n`);
    });
    const keepAlive = setInterval(() => response.write(': \n\n'), KEEP_ALIVE_MS);
    request.on('close', () => {
      stop();
      clearInterval(keepAlive);
    });
  };
}
