import type { Command } from './command';

/** How the command line is used, with every command it has. */
export function usageText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(
    ({ name, usage, mail }) => `  ${name.padEnd(width)}  ${usage}${mail === undefined ? ' (alleen met --jsonl)' : ''}`,
  );
  return `Clusterpost op de opdrachtregel: probeer de regels van je cluster op opgeslagen mail.
Alles gebeurt op deze computer; er gaat niets het netwerk op.

Gebruik:
  clusterpost <opdracht> [--settings <bestand>] <mail.eml>...
  clusterpost clean --from <jij> --to <ondernemer> <antwoord.html>...
  clusterpost <opdracht> --jsonl < regels.jsonl > antwoorden.jsonl

Opdrachten:
${lines.join('\n')}

Opties:
  --jsonl               lees van standaardinvoer één JSON-object per regel en antwoord met één per regel
  --settings <bestand>  de instellingen van het cluster, als JSON
  --decisions <bestand> wat je op de vragen van "clean" antwoordt, als JSON: {"<key>": "laat staan" of "haal weg"}
  --from, --to <adres>  wie een antwoord schrijft en wie het krijgt, bij een .html-bestand; --to mag vaker
  -h, --help            toon deze uitleg
  --version             toon de versie

Wat niet gelezen kan worden, krijgt {"error":{"code","message"}} als antwoord; de rest gaat door.
Eindcode: 0 alles beantwoord, 1 iets kon niet worden gelezen, 2 verkeerd gebruik.
`;
}
