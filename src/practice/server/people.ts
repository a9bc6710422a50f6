import type { KnowledgeCard } from '../../domain/team/card';

/** Somebody who can sit down at the practice Outlook. */
export interface PracticePerson {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: KnowledgeCard['role'];
}

/** The tenant of the practice municipality; a fixed one, so that a browser's sign-in cache stays good over restarts. */
export const TENANT_ID = '6d2c4a52-7c0e-4c1f-9f0d-5a0b6f1e9200';

/** The client id with which the add-in signs in, in practice mode. */
export const CLIENT_ID = 'practice';

/** The client id of the worker, which is an application of its own. */
export const WORKER_CLIENT_ID = 'practice-worker';
