import fc from 'fast-check';
import { isMassMail } from '../../../src/domain/team/mass-mail';

describe('mail to which nobody waits for an answer', () => {
  test.each<readonly [subject: string, text: string]>([
    ['Nieuwsbrief', 'Vijf trends voor uw terras. Bekijk deze mail in uw browser.'],
    ['Update', 'Nieuwe regels voor geluid. U ontvangt dit bericht omdat u abonnee bent.'],
    ['Weekoverzicht', 'Subsidies voor het mkb.\nVoorkeuren wijzigen | Afmelden'],
    ['Nieuwsflits', 'Het bodembeleid is vastgesteld. Afmelden voor deze nieuwsflits'],
    ['20% korting op stoepborden', 'Bestel nu onze stoepborden. Gratis verzending!'],
    ['Uw website', 'Uw site kan hoger scoren in Google. Zullen we kennismaken? Geheel vrijblijvend.'],
    ['Toezichthouder nodig?', 'Wij bieden kandidaten voor toezicht. Interesse in een vrijblijvend gesprek?'],
    ['Opening', 'Voor directe publicatie. Bouwmaat opent een vestiging.'],
    ['Leads', 'We offer e-mail lists of entrepreneurs. Are you interested?'],
    ['Event tents', 'Save 30% on tents. You are receiving this email because you signed up.'],
    ['Markisen', 'Jetzt bestellen: 15 % Rabatt auf Markisen. Newsletter abbestellen'],
    ['Undeliverable: Terras', 'Your message could not be delivered.'],
    ['Automatisch antwoord: Evenement', 'Ik ben er maandag weer.'],
  ])('%s: %s', (subject, text) => {
    expect(isMassMail(subject, text)).toBe(true);
  });

  test.each<readonly [subject: string, text: string]>([
    ['Korting', 'Ik wil 20% korting groot op een spandoek zetten, alleen deze week. Is dat toegestaan?'],
    ['Afmelden', 'Zaterdag sta ik niet op de weekmarkt, hierbij meld ik de kraam af.'],
    ['Uitschrijven', 'Moet ik mij ook bij de gemeente uitschrijven?'],
    ['Nieuwsbrief', 'Hoe meld ik mij aan voor de nieuwsbrief van de ondernemersvereniging?'],
    ['Vakbeurs', 'Wij houden een vakbeurs met gratis toegang. Is daarvoor een vergunning nodig?'],
    ['Aanbesteding', 'Wij leveren kantoormeubelen. Hoe kunnen wij meedoen aan de aanbesteding?'],
    ['Webinar', 'Voor een gratis webinar over energie ben ik uitgenodigd. Moeten wij dat volgen?'],
    ['Draaiboek', 'Bijgaand het draaiboek van ons festival. Wij leveren de plattegrond later.'],
    ['Markt', 'Wegens ziekte staan wij zaterdag niet op de weekmarkt.'],
    ['Licence', 'We offer free drinks at our opening with free entry. Do we need a licence?'],
    ['Markise', 'Wir bieden Rabatt auf Markisen an. Dürfen wir dafür ein Schild aufstellen?'],
    [
      'Formulier',
      'Dit bericht is automatisch verzonden. U ontvangt dit bericht omdat er een formulier is ingevuld. Vraag: terras',
    ],
    ['', ''],
  ])('a question stays one: %s: %s', (subject, text) => {
    expect(isMassMail(subject, text)).toBe(false);
  });

  test('whoever asks "mag ik" is never taken for an advertiser, whatever stands round it', () => {
    const piece = fc.constantFrom('20% korting', 'Bestel nu!', 'Uitschrijven', 'unsubscribe', 'Klik hier.', '\n', '|');
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const text = [...before, '. Mag ik een bord plaatsen?', ...after].join(' ');
        expect(isMassMail('Aanbieding', text)).toBe(false);
      }),
    );
  });
});
