import express, { type Router } from 'express';
import { isObject } from '../graph/json';
import type { Faults } from './fault';
import { faultRules } from './read';

/** GET and PUT `/practice/faults`: what goes wrong now, as `{"rules":[...]}`. An empty list ends all of it. `changed` is called after each change. */
export function faultsRouter(faults: Faults, changed: () => void): Router {
  const router = express.Router();
  router.get('/', (_request, response) => {
    response.json({ rules: faults.rules });
  });
  router.put('/', (request, response) => {
    const body: unknown = request.body;
    const rules = faultRules(isObject(body) ? body['rules'] : undefined);
    if (rules === null) {
      response.status(400).json({ error: 'Deze storing bestaat niet.' });
      return;
    }
    faults.set(rules);
    changed();
    response.json({ rules: faults.rules });
  });
  return router;
}
