import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import express, { type Express } from 'express';
import type { Clock } from '../clock';
import { CLIENT_ID } from '../people';
import { projectFolder } from '../project';
import { practiceHtml, type Origins } from './addin-page';

/** Where the scripts are that practice mode puts into a page: of its own, and of the bridges to what the office.js on npm lacks. */
const SCRIPTS = [
  projectFolder('src', 'practice', 'server', 'web'),
  projectFolder('src', 'practice', 'page', 'host', 'bridges', 'in-addin'),
];

/** The web server of the add-in: the production build, with its pages pointed at practice mode. */
export function addinOrigin(origins: () => Origins, clock: Clock): Express {
  const built = projectFolder('dist', 'addin');
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('content-security-policy', `frame-ancestors ${origins().outlook}`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cache-control', 'no-cache');
    next();
  });
  app.use('/office', express.static(projectFolder('node_modules', '@microsoft', 'office-js', 'dist')));
  app.get('/practice/:script.js', (request, response, next) => {
    const name = `${path.basename(request.params.script)}.js`;
    const file = SCRIPTS.map((folder) => path.join(folder, name)).find(existsSync);
    if (file === undefined) next();
    else response.sendFile(file);
  });
  app.get('/{:page}.html', (request, response, next) => {
    const file = path.join(built, `${path.basename(request.params.page ?? '')}.html`);
    if (!existsSync(file)) return next();
    response.type('html').send(practiceHtml(readFileSync(file, 'utf8'), origins(), CLIENT_ID, clock()));
  });
  app.use(express.static(built, { setHeaders: keepHashed }));
  return app;
}

/** A name that changes with its content may be kept for ever; all else is asked for again. */
function keepHashed(response: ServerResponse, file: string): void {
  if (/\.[0-9a-f]{8}\.js$/.test(file)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}
