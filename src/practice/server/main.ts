import path from 'node:path';
import { parseArgs } from 'node:util';
import { FAULT_KINDS } from './faults/fault';
import { parseFault } from './faults/read';
import { filling } from './fill';
import type { Relay } from './mail/delivery';
import { PracticeError } from './practice-error';
import { startPractice, type PracticeOptions } from './practice';

const USAGE = `Start de oefen-Outlook van Clusterpost.

  --port 8443        poort van de oefen-Outlook
  --addin-port 8444  poort van de invoegtoepassing
  --smtp-port 2525   poort waarop e-mail binnenkomt
  --data .practice   map voor de oefenpostbus
  --import pad ...   neem e-mail over: .eml- en .mbox-bestanden, en mappen daarmee
  --year             vul een nieuwe postbus met een jaar werk: 20.000 vragen met alles wat daarop volgde
  --seed 1           een ander getal geeft een ander jaar
  --backlog 2000     laat van dat jaar zoveel van de laatste vragen open staan
  --smtp host:poort  stuur uitgaande e-mail naar deze server (anders blijft alles hier)
  --now 2026-09-07T09:00  zet de klok van de oefening op dit moment; daar loopt hij verder, ook na een herstart
  --fault slow:seconds=3 ...  laat iets misgaan, ook meer tegelijk:
${FAULT_KINDS.map((kind) => `                     ${kind}`).join('\n')}
  --reset            begin met een nieuwe postbus, en met de klok van nu
  --no-worker        verstuur geen ontvangstbevestigingen
`;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
    return;
  }
  const practice = await startPractice(options);
  const { setAside } = practice.store;
  if (setAside !== null) {
    console.log(
      `De oefenpostbus was van een andere versie van Clusterpost. Je begint daarom met een nieuwe. De oude staat in ${setAside}; die mag je weggooien.`,
    );
  }
  console.log(`De oefen-Outlook staat klaar: open ${practice.outlook}`);
  console.log(`E-mail sturen kan via SMTP op localhost:${practice.smtpPort}, aan ondernemen@noorderhage.example.`);
  if (!practice.certificate.isTrusted) {
    console.log(
      'Je browser kent het certificaat van deze computer nog niet en waarschuwt een keer: kies daar voor doorgaan.',
    );
  }
  console.log('Stoppen: Ctrl+C. Je postbus blijft bewaard.');
  const stop = (): void => {
    practice.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readOptions(args: readonly string[]): PracticeOptions | 'help' {
  const { values, positionals } = parsed(args);
  const imported = [...(values.import ?? []), ...positionals];
  if (positionals.length > 0 && values.import === undefined) throw notUnderstood(args);
  if (values.help === true) return 'help';
  const data = path.resolve(values.data);
  const { seed = '1', backlog = '0' } = values;
  const year =
    values.year === true ? { seed: wholeNumber('--seed', seed), backlog: wholeNumber('--backlog', backlog) } : null;
  if (year === null && (values.seed ?? values.backlog) !== undefined) throw notUnderstood(args);
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now !== undefined && Number.isNaN(now.getTime()))
    throw new PracticeError(`--now ${values.now} is geen datum en tijd, zoals 2026-09-07T09:00.`);
  return {
    data,
    clock: () => new Date(),
    ...(now === undefined ? {} : { now }),
    ports: {
      outlook: port('--port', values.port),
      addin: port('--addin-port', values['addin-port']),
      smtp: port('--smtp-port', values['smtp-port']),
    },
    relay: values.smtp === undefined ? null : relay(values.smtp),
    reset: values.reset === true,
    // The mails of the last days would stand in the way of a year whose truth is known.
    seed: year === null,
    fill: filling({ imported, year, data }),
    faults: (values.fault ?? []).map(parseFault),
    worker: values['no-worker'] !== true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '8443' },
        'addin-port': { type: 'string', default: '8444' },
        'smtp-port': { type: 'string', default: '2525' },
        data: { type: 'string', default: '.practice' },
        smtp: { type: 'string' },
        now: { type: 'string' },
        import: { type: 'string', multiple: true },
        fault: { type: 'string', multiple: true },
        year: { type: 'boolean' },
        seed: { type: 'string' },
        backlog: { type: 'string' },
        reset: { type: 'boolean' },
        'no-worker': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch {
    throw notUnderstood(args);
  }
}

function notUnderstood(args: readonly string[]): PracticeError {
  return new PracticeError(`Dit begrijp ik niet: ${args.join(' ')}\n\n${USAGE}`);
}

function wholeNumber(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new PracticeError(`${flag} ${text} is geen geheel getal.`);
  return value;
}

function port(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new PracticeError(`${flag} ${text} is geen poortnummer.`);
  return value;
}

function relay(text: string): Relay {
  const colon = text.lastIndexOf(':');
  if (colon <= 0)
    throw new PracticeError(`--smtp ${text} is geen adres met een poort, zoals mail.gemeente.example:25.`);
  return { host: text.slice(0, colon), port: port('--smtp', text.slice(colon + 1)) };
}

main().catch((error: unknown) => {
  console.error(error instanceof PracticeError ? error.message : error);
  process.exitCode = 1;
});
