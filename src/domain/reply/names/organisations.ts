import { withoutAccents } from './letters';
import { isParticle } from './particles';

/** Words that make a display name or a signature line a firm, a department or a group instead of a person. */
const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'bv nv vof cv ua ltd gmbh inc llc holding groep group team afdeling gemeente provincie stichting vereniging cooperatie maatschap ' +
    'cafe bar bakkerij slagerij garage hotel restaurant eetcafe lunchroom brasserie cafetaria snackbar pizzeria kapsalon salon ' +
    'winkel shop store markt bloemen bloemist boekhandel apotheek drogist makelaardij makelaars advies adviesbureau consultancy ' +
    'bouw bouwbedrijf aannemer aannemersbedrijf installatie installatietechniek schildersbedrijf transport logistiek hout metaal ' +
    'techniek horeca catering events evenementen media design studio atelier fotografie sport sportschool fitness school ' +
    'administratie info informatie verkoop inkoop sales planning boekhouding kantoor receptie balie secretariaat klantenservice ' +
    'bestelling contact office service support directie bestuur redactie ondernemers ondernemersvereniging bewoners winkeliers ' +
    'dorpsbelang dorpshuis buurthuis buurtvereniging wijkraad dorpsraad jongeren kooplieden marktkooplieden ' +
    'leden penningmeester voorzitter secretaris commissie werkgroep club fonds zorg praktijk en and und'
  ).split(' '),
);

/** What a firm does at the end of a compound: Autobedrijf, Kaashandel, Rijschool. A first name and a surname end otherwise. */
const OF_A_FIRM =
  /.{3}(?:bedrijf|bedrijven|handel|winkel|centrum|groep|techniek|technieken|service|services|diensten|advies|adviseurs|bureau|kantoor|kwekerij|boerderij|school|studio|fabriek|industrie|verhuur|beheer|vastgoed|drukkerij|brouwerij|slijterij|wasserij|smederij|werken|onderhoud|reizen|verzekeringen|praktijk|salon|transport|recycling|rijwielen|tweewielers|meubelen|keukens|evenementen|producties|installaties|vereniging|genootschap|theater|museum)$/;

const ROLE_ADDRESSES: ReadonlySet<string> = new Set(
  (
    'info administratie verkoop sales planning boekhouding kantoor receptie bestel bestelling contact office mail post inkoop ' +
    'klantenservice service support hallo hello welkom secretariaat bestuur team redactie directie balie facturen factuur noreply ' +
    'no-reply events reserveren reservering boekingen winkel shop vraag vragen ondernemers webmaster'
  ).split(' '),
);

/** Whether the words name a firm, a department or a group. */
export function looksLikeOrganisation(text: string): boolean {
  if (/[&+0-9@]|\bb\.?v\b\.?|\bn\.?v\b\.?|\bv\.?o\.?f\b\.?/i.test(text)) return true;
  // Clubs; initials have dots.
  if (/(^|\s)(VV|SV|TC|HC|OV)\s/.test(text)) return true;
  const words = text.split(/[\s,()|/]+/);
  return words.some(
    (word, index) =>
      isOfFirm(withoutAccents(word).replace(/\./g, '')) &&
      // Kees van den Hout is a person: behind a particle stands a surname.
      !(index > 0 && isParticle(words[index - 1] ?? '')),
  );
}

function isOfFirm(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || OF_A_FIRM.test(word);
}

/** Whether mail to this address reaches a desk instead of one person: info@, administratie@. */
export function isRoleAddress(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
  return ROLE_ADDRESSES.has(local) || ROLE_ADDRESSES.has(local.split(/[._-]/)[0] ?? '');
}

/** "Het bestuur", "De redactie": a group that has a salutation of its own. Null when it is none. */
export function groupSalutation(text: string): string | null {
  const match = /^(?:namens )?(?:het |de )?(bestuur|redactie|directie|commissie|raad)\b/i.exec(text.trim());
  const group = match?.[1]?.toLowerCase();
  if (group === undefined) return null;
  return group === 'bestuur' ? 'Geacht bestuur,' : `Geachte ${group},`;
}
