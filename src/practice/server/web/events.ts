import type { Request, Response } from 'express';
import type { Signal } from '../signal';
import type { MailStore } from '../store/store';

const KEEP_ALIVE_MS = 25_000;

/** GET /practice/events: tells each open page which mailbox has changed, and that the clock or a setting of the practice was changed. */
export function practiceEvents(store: MailStore, controls: Signal): (request: Request, response: Response) => void {
  return (request, response) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write(': open\n\n');
    const write = (event: object): void => void response.write(`data: ${JSON.stringify(event)}\n\n`);
    const stops = [
      store.onChange((address) => write({ type: 'mailbox', address })),
      controls.listen(() => write({ type: 'controls' })),
    ];
    const keepAlive = setInterval(() => response.write(': \n\n'), KEEP_ALIVE_MS);
    request.on('close', () => {
      for (const stop of stops) stop();
      clearInterval(keepAlive);
    });
  };
}
