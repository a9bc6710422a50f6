import { checkReply } from '../../../../src/domain/reply/checks';
import type { CheckId, Severity } from '../../../../src/domain/reply/finding';
import type { ReplyContext } from '../../../../src/domain/reply/reply';
import { contextWith, replyWith } from '../../../builders/reply';

/** A reply in which only this stretch of text can be out of order. */
const letter = (text: string): string =>
  `Geachte heer Hoekema,\n\n${text}\n\nMet vriendelijke groet,\n\nSanne Brandsma\nGemeente Noorderhage\nRaadhuisplein 1, 9200 AA Noorderhage\nT 0512 00 21 34`;

function verdict(check: CheckId, text: string): Severity | 'ok' {
  const reply = replyWith({ body: { format: 'text', content: letter(text) } });
  return checkReply(reply, contextWith()).find((finding) => finding.check === check)?.severity ?? 'ok';
}

type Sentences = readonly (readonly [Severity | 'ok', string])[];

const url: Sentences = [
  ['error', 'Meer informatie vindt u op onze website.'],
  ['error', 'De marktverordening is na te slaan op internet.'],
  ['error', 'Een bouwtekening aanleveren doet u via de gemeentesite.'],
  ['error', 'Het omgevingsplan is online in te zien.'],
  ['error', 'Typ in het zoekveld het woord ‘uitstalling’.'],
  ['error', 'Onder de tegel ‘Vergunningen’ vindt u wat u nodig hebt.'],
  ['error', 'U leest er alles over op noorderhage.nl.'],
  ['error', 'De wijziging is gepubliceerd in het gemeenteblad.'],
  ['error', 'Ga naar het digitaal loket en kies voor Horeca.'],
  ['warn', 'Kijk op www.noorderhage.example voor de voorwaarden.'],
  ['warn', 'U doet de aanvraag in het Omgevingsloket.'],
  ['warn', 'De voorwaarden staan op https://bit.ly/terras26.'],
  ['ok', 'De voorwaarden staan op https://www.noorderhage.example/ondernemen/horeca/terras.'],
  ['ok', 'U vindt het formulier op onze website. De link is https://www.noorderhage.example/horeca/formulier'],
  ['ok', 'Dit is de pagina: https://www.noorderhage.example/markt/regels. Op die pagina staat ook het formulier.'],
  ['ok', 'De voorwaarden vindt u in de bijlage.'],
  ['ok', 'Op uw website staat nog het oude adres.'],
  ['ok', 'Onze website werkte gisteren niet. Dat is opgelost.'],
  ['ok', 'Wij plaatsen uw evenement op onze website.'],
  ['ok', 'U mag online verkopen vanuit uw woning.'],
  ['ok', 'De tegels op de stoep moeten heel blijven.'],
  ['ok', 'Uw aanvraag is via de website bij ons binnengekomen.'],
];

const telephone: Sentences = [
  ['error', 'Zou u mij kunnen opbellen?'],
  ['error', 'Het lijkt me goed om dit telefonisch door te spreken.'],
  ['error', 'Ik heb u twee keer gebeld, maar kreeg geen gehoor. Belt u mij terug?'],
  ['error', 'U kunt mij tijdens kantooruren bereiken op 0512 00 21 34.'],
  ['error', 'Bel ons voor meer informatie over de standplaats.'],
  ['warn', 'Omdat uw vraag ingewikkeld is, verzoek ik u telefonisch contact op te nemen.'],
  ['ok', 'Omdat het om drie vergunningen gaat, bespreek ik dit graag telefonisch. Schikt donderdag om 10.00 uur?'],
  ['ok', 'Ik bel u morgen om 11.00 uur over de tekening.'],
  ['ok', 'U mag de vlag ophangen. Bel gerust als iets niet duidelijk is.'],
  ['ok', 'Zoals vanmorgen telefonisch besproken, is de termijn zes weken.'],
  ['ok', 'Onze website was gisteren niet bereikbaar.'],
  ['ok', 'Kunt u aangeven of uw winkel bereikbaar is voor een vrachtwagen?'],
  ['ok', 'De bel van de school mag blijven hangen.'],
  ['ok', 'Een telefoonwinkel is in dit pand toegestaan.'],
];

const registration: Sentences = [
  ['error', 'Voor onze administratie hebben wij uw postadres nodig.'],
  ['error', 'Wilt u eerst het contactformulier invullen?'],
  ['error', 'Zonder klantnummer kunnen wij uw vraag niet behandelen. Geeft u dat door?'],
  ['error', 'Uw terras mag blijven. Wilt u nog uw BSN mailen?'],
  ['warn', 'Een uitstalling is gratis. Wilt u voor onze administratie uw KVK-nummer doorgeven?'],
  ['ok', 'Een uitstalling is gratis. Wilt u uw adres mailen? Dan kunnen wij uw mails terugvinden. Het hoeft niet.'],
  ['ok', 'Voor de vergunning hebben wij uw KVK-nummer nodig.'],
  ['ok', 'Uw zaak staat geregistreerd onder nummer 2026-118.'],
  ['ok', 'Stuur ons geen BSN: dat hebben we niet nodig.'],
  ['ok', 'De administratiekosten zijn € 15.'],
];

const promise: Sentences = [
  ['warn', 'Ik houd u op de hoogte.'],
  ['warn', 'Wij komen er zo spoedig mogelijk op terug.'],
  ['warn', 'Mijn collega van Handhaving neemt contact met u op.'],
  ['warn', 'Zodra het advies binnen is, informeer ik u.'],
  ['warn', 'Er volgt nog een reactie van mijn collega.'],
  ['warn', 'Uw verzoek wordt onderzocht.'],
  ['warn', 'U krijgt uiterlijk vrijdag 25 december 2026 antwoord.'],
  ['warn', 'Ik bel u zaterdag 28 november 2026.'],
  ['error', 'U hoort uiterlijk vrijdag 20 november 2026 van mij.'],
  ['error', 'Ik bel u op dinsdag 2 december 2026.'],
  ['ok', 'Ik zoek dit uit. U hoort uiterlijk donderdag 26 november 2026 van mij.'],
  ['ok', 'Binnen drie werkdagen hoort u van mij.'],
  ['ok', 'Als u mij de maten mailt, reken ik het voor u uit.'],
  ['ok', 'Hierbij stuur ik u de vergunning.'],
  ['ok', 'U moet de melding uiterlijk vrijdag 20 november 2026 hebben gedaan.'],
  ['ok', 'De bestrating wordt binnenkort vervangen.'],
  ['ok', 'Wij sturen nooit rekeningen zonder kenmerk.'],
];

const acknowledgement: Sentences = [
  ['error', 'Wij hebben uw e-mail in goede orde ontvangen. U hoort zo snel mogelijk van ons.'],
  ['error', 'Wij hebben uw vraag ontvangen en nemen deze in behandeling.'],
  ['error', 'Dank voor uw bericht, wij gaan ermee aan de slag.'],
  ['error', 'Hartelijk dank voor uw mail. Deze is in behandeling genomen.'],
  ['warn', 'Uw vraag is ontvangen. Wij reageren binnen twee weken.'],
  ['warn', 'Wij hebben uw vraag ontvangen. U krijgt uiterlijk maandag 25 januari 2027 antwoord.'],
  ['ok', 'Wij hebben uw vraag ontvangen. U krijgt uiterlijk maandag 30 november 2026 antwoord.'],
  ['ok', 'Wij hebben uw aanvraag ontvangen. De vergunning is verleend en vindt u in de bijlage.'],
  ['ok', 'Uw aanvraag nemen wij niet in behandeling, omdat de tekening ontbreekt.'],
  ['ok', 'Bedankt voor uw vraag. U mag het terras tot 23.00 uur open houden.'],
];

const tone: Sentences = [
  ['warn', 'Je hoeft niets te doen.'],
  ['warn', 'Dat is geen probleem hoor.'],
  ['warn', 'Het is gelukt 😊'],
  ['warn', 'Het is gelukt ;-)'],
  ['warn', 'Let op!!! De termijn loopt af.'],
  ['warn', 'Ik geef u even een seintje.'],
  ['ok', 'De workshop heet ‘Hoe vind je personeel?’ en is gratis.'],
  ['ok', 'Graag hoor ik van u of dit klopt.'],
  ['ok', 'Het bord mag op de top van de gevel.'],
  ['ok', 'Het festival Jij & Wij valt onder dezelfde vergunning.'],
  ['ok', 'Wij feliciteren u met de opening!'],
];

const jargon: Sentences = [
  ['warn', 'Uw melding valt onder het Bal.'],
  ['warn', 'N.a.v. uw mail stuur ik u de tekening.'],
  ['warn', 'De VTH-collega’s kijken mee.'],
  ['hint', 'U betaalt middels een machtiging.'],
  ['ok', 'Het Besluit activiteiten leefomgeving (Bal) geldt voor uw bedrijf.'],
  ['ok', 'De bal mag niet over de heg.'],
  ['ok', 'Uw KVK-nummer en btw-nummer staan op de factuur.'],
];

describe.each([
  ['url.direct', url],
  ['telefoon.alleen', telephone],
  ['registratie', registration],
  ['belofte', promise],
  ['ontvangst.termijn', acknowledgement],
  ['toon', tone],
  ['jargon', jargon],
] as const)('%s', (check, sentences) => {
  it.each(sentences)('%s: %s', (expected, text) => {
    expect(verdict(check, text)).toBe(expected);
  });
});

describe('the term of the cluster', () => {
  const told = (text: string, terms: ReplyContext['terms']) =>
    checkReply(replyWith({ body: { format: 'text', content: letter(text) } }), contextWith({ terms })).find(
      ({ check }) => check === 'ontvangst.termijn',
    );
  const within = (workingDays: number): ReplyContext['terms'] => ({
    ...{ term: { workingDays }, kindTerms: { wegwijs: [{ name: 'antwoord', term: { workingDays } }] } },
  });
  const receipt = 'Wij hebben uw vraag ontvangen.';

  it.each([
    [3, 'U krijgt uiterlijk donderdag 26 november 2026 antwoord.'],
    [1, 'U krijgt uiterlijk dinsdag 24 november 2026 antwoord.'],
  ])('is what an acknowledgement without a date is given: %s working days', (days, proposal) => {
    expect(told(receipt, within(days))?.fix?.proposal).toBe(proposal);
  });

  it.each([
    [5, 'late'],
    [15, undefined],
  ])('decides what is a long wait: with %s working days, an answer in ten is %s', (days, reason) => {
    const finding = told(`${receipt} U krijgt uiterlijk maandag 7 december 2026 antwoord.`, within(days));
    expect(finding?.reason).toBe(reason);
    expect(finding?.parameters.date).toBe(reason && 'maandag 30 november 2026');
  });
});

describe('the closing question', () => {
  it.each([
    ['hint', 'U mag het terras uitbreiden.'],
    ['ok', 'U mag het terras uitbreiden. Kan ik u nog ergens anders mee van dienst zijn?'],
    ['ok', 'Helaas mag u het terras niet uitbreiden.'],
    ['ok', 'Ik zoek het uit. U hoort uiterlijk donderdag 26 november 2026 van mij.'],
    ['ok', 'Wij hebben uw vraag ontvangen. U krijgt uiterlijk maandag 30 november 2026 antwoord.'],
  ] as const)('%s: %s', (expected, text) => {
    expect(verdict('slotvraag', text)).toBe(expected);
  });
});

describe('a part-timer', () => {
  const sender = { ...contextWith().sender, name: 'Sanne Brandsma', workingDays: ['ma', 'di', 'do'] as const };
  const context = contextWith({ sender: { ...sender, jobTitle: '', department: '', directNumber: '' } });

  it('is told that a promised day is not theirs, and gets the next one that is', () => {
    const body = { format: 'text', content: letter('Ik bel u woensdag 25 november 2026.') } as const;
    const found = checkReply(replyWith({ body }), context).find(({ check }) => check === 'belofte');
    expect(found).toMatchObject({ reason: 'freeDay', fix: { proposal: 'donderdag 26 november 2026' } });
  });

  it('may promise what a colleague does on that day', () => {
    const body = { format: 'text', content: letter('Mijn collega belt u woensdag 25 november 2026.') } as const;
    expect(checkReply(replyWith({ body }), context).filter(({ check }) => check === 'belofte')).toEqual([]);
  });
});
