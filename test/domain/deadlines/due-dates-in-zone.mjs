/* Prints the zone of this process and a digest of the due dates of all moments: run by the test with a zone of its choice. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { requireTypeScript } from '../../bench/require-typescript.mjs';
import { momentsOfTwelveYears } from './moments.mjs';

requireTypeScript();
const { dueDate } = createRequire(import.meta.url)('../../../src/domain/deadlines/due-date.ts');
const digest = createHash('sha256');
for (const at of momentsOfTwelveYears()) digest.update(dueDate(new Date(at), { workingDays: 2 }, { kind: 'office' }));
console.log(Intl.DateTimeFormat().resolvedOptions().timeZone, digest.digest('hex'));
