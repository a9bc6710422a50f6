import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { FaultyCall } from '../faults/fault';
import { isObject } from '../graph/json';
import { graphRouter } from '../graph/server';
import type { GraphServices } from '../graph/request';
import { UPLOADS, uploadsRouter } from '../graph/uploads/routes';
import { parseMail } from '../mail/parse';
import { CLIENT_ID, TENANT_ID, type PracticePerson } from '../people';
import { projectFolder } from '../project';
import type { CaughtMail } from '../store/outbox';
import type { Tokens } from '../tokens';
import type { Origins } from './addin-page';
import { AUTHORITY, authorityRouter } from './authority';
import { addinFile } from './addin-file';
import { type Controls, controlsRouter } from './controls';
import { practiceEvents } from './events';

export interface OutlookOrigin {
  readonly services: GraphServices;
  readonly tokens: Tokens;
  readonly mailbox: { readonly name: string; readonly address: string };
  readonly persons: readonly PracticePerson[];
  readonly origins: () => Origins;
  /** Of both web servers, in PEM. */
  readonly certificate: string;
  readonly smtpPort: () => number;
  readonly controls: Controls;
}

/** The web server of the practice Outlook: its page, what only practice mode needs, and Graph. */
export function outlookOrigin(options: OutlookOrigin): Express {
  const { services, tokens, persons, controls } = options;
  const { store, clock, faults } = services;
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    next();
  });
  app.use(
    '/graph/v1.0',
    graphRouter(services, tokens, () => options.origins().addin),
  );
  app.use(
    UPLOADS,
    uploadsRouter(services, () => options.origins().addin),
  );

  app.use(AUTHORITY, authorityRouter({ tokens, persons, origins: options.origins, faults }));

  const practice = express.Router();
  practice.use(sameOrigin(options.origins), express.json({ limit: '1mb' }));
  practice.get('/state', (_request, response) => {
    response.json({
      mailbox: options.mailbox,
      persons,
      addin: options.origins().addin,
      now: clock().toISOString(),
      smtpPort: options.smtpPort(),
      clientId: CLIENT_ID,
      tenantId: TENANT_ID,
      faults: faults.rules,
      sentCopiesInSharedMailbox: controls.sentCopies.inSharedMailbox(),
    });
  });
  practice.post('/token', async (request, response) => {
    const wanted: unknown = request.body;
    const person = isObject(wanted) ? persons.find(({ id }) => id === wanted['person']) : undefined;
    const isOutlook = isObject(wanted) && wanted['for'] === 'outlook';
    if (person === undefined) response.status(400).json({ error: 'Onbekende persoon.' });
    else if (!isOutlook && faults.hit('sign-in-expired', signInOf(person)) !== null)
      response.status(401).json({ error: 'Je aanmelding is verlopen.' });
    else response.json(await tokens.signIn(person));
  });
  practice.get('/events', practiceEvents(store, controls.changed));
  practice.get('/roaming/:person', (request, response) => {
    response.json(store.roaming(request.params.person));
  });
  practice.put('/roaming/:person', (request, response) => {
    const settings: unknown = request.body;
    if (!isObject(settings)) {
      response.status(400).json({ error: 'Geen JSON-object.' });
      return;
    }
    store.saveRoaming(request.params.person, settings);
    response.status(204).end();
  });
  practice.get('/addin-file', async (request, response) => {
    const { address } = request.query;
    const file = await addinFile(
      typeof address === 'string' ? address : '',
      options.origins().addin,
      options.certificate,
    );
    if (file === null) response.status(404).json({ error: 'Dit bestand is er niet.' });
    else response.type(file.contentType).send(file.content);
  });
  practice.get('/outbox', async (_request, response) => {
    response.json(await Promise.all(store.outbox.list().map(outboxEntry)));
  });
  practice.use(controlsRouter(controls));
  practice.use((_error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    response.status(400).json({ error: 'Dit verzoek is niet te lezen.' });
  });
  app.use('/practice', practice);

  app.use(express.static(projectFolder('dist', 'practice', 'page')));
  return app;
}

function signInOf({ address }: PracticePerson): FaultyCall {
  return { method: 'POST', path: '/token', person: address };
}

/** Only the practice Outlook itself may sign in or read the outbox; not the add-in's frame, nor a page elsewhere. */
function sameOrigin(origins: () => Origins): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isOwn =
      (origin === undefined || origin === origins().outlook) &&
      (site === undefined || site === 'same-origin' || site === 'none');
    if (isOwn) next();
    else response.status(403).json({ error: 'Alleen voor de oefen-Outlook zelf.' });
  };
}

async function outboxEntry(mail: CaughtMail): Promise<Record<string, unknown>> {
  const { content, attachments } = await parseMail(mail.raw, { at: new Date(mail.arrivedAt), postmaster: mail.sender });
  return {
    id: String(mail.id),
    from: mail.sender,
    to: mail.recipients,
    subject: content.subject,
    date: mail.arrivedAt,
    [content.body.format]: content.body.content,
    headers: content.headers,
    attachments: attachments.map(({ content: bytes, ...attachment }) => ({
      ...attachment,
      size: bytes.length,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  };
}
