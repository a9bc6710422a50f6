import express, { type Router } from 'express';
import type { Clock } from '../clock';
import { wantedMoment } from '../clock';
import type { Faults } from '../faults/fault';
import { faultsRouter } from '../faults/routes';
import type { CallLog } from '../graph/call-log';
import { isObject } from '../graph/json';
import type { OutsideMail } from '../mail/outside-mail';
import { outsideMail } from '../mail/outside-mail';
import type { SentCopies } from '../mail/sent-copies';
import type { Signal } from '../signal';

/** What somebody who practises can turn and press, beside Outlook itself. */
export interface Controls {
  readonly clock: Clock;
  readonly moveClock: (to: Date) => void;
  readonly faults: Faults;
  readonly sentCopies: SentCopies;
  readonly calls: CallLog;
  /** Brings in a mail from outside, over SMTP as any other. */
  readonly bringMail: (mail: OutsideMail) => Promise<void>;
  /** Throws all mail away and fills the mailbox as it was at first. */
  readonly reset: () => Promise<void>;
  /** Given after each change, for all windows that are open. */
  readonly changed: Signal;
}

/** The clock, the faults, a mail from outside, the copies of sent mail, what was asked of Graph, and a mailbox as new: `/practice/...`. */
export function controlsRouter({
  clock,
  moveClock,
  faults,
  sentCopies,
  calls,
  bringMail,
  reset,
  changed,
}: Controls): Router {
  const router = express.Router();
  router.use(
    '/faults',
    faultsRouter(faults, () => changed.give()),
  );
  router.post('/clock', (request, response) => {
    const wanted: unknown = request.body;
    const to = isObject(wanted) ? wantedMoment(wanted, clock()) : null;
    if (to === null) {
      response.status(400).json({ error: 'Geef een moment met "now", of een aantal minuten met "advance".' });
      return;
    }
    moveClock(to);
    changed.give();
    response.json({ now: clock().toISOString() });
  });
  router.put('/sent-copies', (request, response) => {
    const wanted: unknown = request.body;
    const value = isObject(wanted) ? wanted['inSharedMailbox'] : undefined;
    if (typeof value !== 'boolean') {
      response.status(400).json({ error: 'Geef "inSharedMailbox": true of false.' });
      return;
    }
    sentCopies.choose(value);
    changed.give();
    response.status(204).end();
  });
  router.get('/calls', (_request, response) => {
    response.json({ calls: calls.calls });
  });
  router.delete('/calls', (_request, response) => {
    calls.clear();
    response.status(204).end();
  });
  router.post('/mail', async (request, response) => {
    const mail = outsideMail(request.body);
    if (mail === null) {
      response.status(400).json({ error: 'Geef "from", "subject" en "text".' });
      return;
    }
    await bringMail(mail);
    response.status(204).end();
  });
  router.post('/reset', async (_request, response) => {
    await reset();
    changed.give();
    response.status(204).end();
  });
  return router;
}
