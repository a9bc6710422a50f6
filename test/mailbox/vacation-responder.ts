import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync, chmodSync, chownSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DELIVERY = '/usr/lib/dovecot/dovecot-lda';
/** Dovecot delivers for a person, never for root. */
const NOBODY = 65534;

/** Whether Dovecot with Sieve is on this machine (Debian: dovecot-core and dovecot-sieve). */
export const hasVacationResponder = existsSync(DELIVERY) && existsSync('/usr/bin/sievec');

/** Somebody on holiday, whose mail server answers every mail that it may answer: the real Dovecot, by its Sieve script. */
export class VacationResponder {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'vacation-'));
  private readonly owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

  constructor(readonly address: string) {
    const { folder } = this;
    for (const name of ['run', 'mail']) mkdirSync(this.file(name));
    writeFileSync(this.file('sendmail'), `#!/bin/sh\ncat > '${this.file('answer.eml')}'\n`);
    chmodSync(this.file('sendmail'), 0o755);
    // Without a pause between two answers to the same person, which would end any loop by itself.
    writeFileSync(
      this.file('vacation.sieve'),
      `require ["vacation", "vacation-seconds"];\nvacation :seconds 0 :addresses ["${address}"] "Ik ben er even niet.";\n`,
    );
    writeFileSync(
      this.file('dovecot.conf'),
      [
        `base_dir = ${this.file('run')}`,
        `log_path = ${this.file('log')}`,
        `mail_location = maildir:${this.file('mail')}`,
        `sendmail_path = ${this.file('sendmail')}`,
        `hostname = ${address.split('@')[1] ?? ''}`,
        'protocols =',
        'ssl = no',
        'plugin {',
        `  sieve = file:${this.file('vacation.sieve')}`,
        '  sieve_extensions = +vacation-seconds',
        '  sieve_vacation_min_period = 0',
        '}',
        'protocol lda {',
        '  mail_plugins = sieve',
        '}',
        '',
      ].join('\n'),
    );
    if (this.owner.uid !== undefined) for (const name of ['', 'run', 'mail']) this.give(path.join(folder, name));
  }

  /** Delivers a mail, with what it answered; null for no answer. */
  take(from: string, mail: string): string | null {
    const answer = this.file('answer.eml');
    rmSync(answer, { force: true });
    const { status, stderr } = spawnSync(
      DELIVERY,
      ['-c', this.file('dovecot.conf'), '-f', from, '-a', this.address, '-e'],
      { input: mail, encoding: 'utf8', env: { HOME: this.folder, USER: 'nobody' }, ...this.owner },
    );
    if (status !== 0) throw new Error(`Dovecot did not take the mail: ${stderr}`);
    return existsSync(answer) ? readFileSync(answer, 'utf8') : null;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private file(name: string): string {
    return path.join(this.folder, name);
  }

  private give(name: string): void {
    chownSync(name, NOBODY, NOBODY);
  }
}
