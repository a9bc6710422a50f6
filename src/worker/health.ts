import { createServer, type Server } from 'node:http';
import type { Worker } from './worker';

/** A mailbox that failed this often in a row needs somebody to look at it. */
const SICK_AFTER = 5;

/**
 * Answers `GET /health` with how each mailbox is doing: 200 when all are well, 503 when one is not. No mail content, and on this machine only.
 */
export function serveHealth(worker: Pick<Worker, 'health'>, port: number): Server {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/health') {
      response.writeHead(404).end();
      return;
    }
    const mailboxes = worker.health();
    const isWell = mailboxes.every(({ failures }) => failures < SICK_AFTER);
    response.writeHead(isWell ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify({ status: isWell ? 'well' : 'sick', mailboxes }));
  });
  return server.listen(port, '127.0.0.1');
}
