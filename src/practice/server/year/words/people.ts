import { person } from '../../seed/seed-mail';
import type { MailAddress } from '../../../../domain/mail/address';
import type { Random } from '../random';

/** An invented entrepreneur. */
export interface Entrepreneur {
  readonly name: string;
  /** "mevrouw Bakker", as a letter begins. */
  readonly addressedAs: string;
  readonly firm: string;
  readonly street: string;
  readonly address: string;
}

const WOMEN =
  'Joke Ineke Marieke Fenna Noor Lotte Yasmin Sevda Anneke Tineke Wilma Esther Chantal Samira Iris Femke Hilde Petra Agnieszka Mei-Ling'.split(
    ' ',
  );
const MEN =
  'Harm Mehmet Wim Piet Klaas Jeroen Bart Hassan Sjoerd Gerrit Dennis Ali Johan Rik Thijs Marco Emre Rob Pawel Kees'.split(
    ' ',
  );
const SURNAMES =
  'Bakker|Zijlstra|van Dam|Kaya|Hoekema|de Vries|Jansma|Bloemhof|Dekker|el Amrani|Postma|van der Meer|Yilmaz|Smits|Terpstra|de Groot|Wiersma|Kramer|van den Berg|Oosterveld|Kowalski|Mulder|Veenstra|Haan|Boonstra|Nauta|Schipper|Bosma|Aydin|Tromp'.split(
    '|',
  );
const KINDS = [
  ...['Café', 'Eetcafé', 'Bakkerij', 'Bloemenhuis', 'Kapsalon', 'Garage', 'Slagerij', 'Brasserie', 'Fietsenwinkel'],
  ...['Boekhandel', 'Lunchroom', 'Schildersbedrijf', 'Hoveniersbedrijf', 'Viswinkel', 'Sportschool', 'Drukkerij'],
  ...['Timmerbedrijf', 'Rijschool', 'Kaashandel', 'IJssalon', 'Installatiebedrijf', 'Theehuis', 'Kwekerij', 'Atelier'],
];
const STREETS = [
  ...[
    'Kade',
    'Dorpsstraat',
    'Nijverheidsweg',
    'Brink',
    'Havenstraat',
    'Noorderdwarsvaart',
    'Marktstraat',
    'Turfsingel',
  ],
  ...['Stationsweg', 'Molenlaan', 'Ambachtsring', 'Zuiderkade', 'Kerkstraat', 'Lindelaan', 'Energieweg', 'Sluisstraat'],
];

/** So many entrepreneurs; each may write more than once in a year. */
export function entrepreneurs(count: number, random: Random): readonly Entrepreneur[] {
  return Array.from({ length: count }, (_, number) => {
    const isWoman = random.chance(0.5);
    const first = random.pick(isWoman ? WOMEN : MEN);
    const surname = random.pick(SURNAMES);
    const firm = `${random.pick(KINDS)} ${random.chance(0.4) ? surname.replace(/^(van|de|el).* /, '') : random.pick(STREETS)}`;
    const own = `${plain(firm)}${number}.example`;
    const mailbox = random.pick(['info', plain(first), `${plain(first).slice(0, 1)}.${plain(surname)}`]);
    return {
      name: random.chance(0.85) ? `${first} ${surname}` : firm,
      addressedAs: `${isWoman ? 'mevrouw' : 'heer'} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`,
      firm,
      street: `${random.pick(STREETS)} ${random.between(1, 140)}`,
      address: random.chance(0.75)
        ? `${mailbox}@${own}`
        : `${plain(first)}.${plain(surname)}${number}@mailhuis.example`,
    };
  });
}

/** Those of the municipality who forward what came to the wrong place, by the way in which it came. */
export const FORWARDERS = {
  contactCentre: [
    person('Gemeente Noorderhage', 'gemeente@noorderhage.example'),
    person('Jolanda Meijer', 'j.meijer@noorderhage.example'),
    person('Redouan Bakkali', 'r.bakkali@noorderhage.example'),
  ],
  colleague: [
    person('Pieter Hoogland', 'p.hoogland@noorderhage.example'),
    person('Karin Stellingwerf', 'k.stellingwerf@noorderhage.example'),
  ],
  executive: [person('Secretariaat wethouder De Wit', 'secretariaat.dewit@noorderhage.example')],
} as const satisfies Record<string, readonly MailAddress[]>;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
