import { acknowledge } from './acknowledge';
import { check } from './check';
import { clean } from './clean';
import { deadline } from './deadline';
import { run } from './run';
import { spell } from './spell';
import { suggest } from './suggest';

/** Whoever reads the answers may stop early, as `head` does; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void run([clean, check, suggest, acknowledge, spell, deadline], process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
}).then((code) => {
  process.exitCode = code;
});
