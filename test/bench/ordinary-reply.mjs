/** A reply as clerks write them, in the markup of classic Outlook, above a conversation of which the first mails went between colleagues. */

const LOKET = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };
const WIM = { name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' };

export const PLACE = {
  organisation: {
    name: 'Gemeente Noorderhage',
    aliases: [],
    team: 'Team Ondernemen',
    postalAddress: 'Raadhuisplein 1, 9200 AA Noorderhage',
    website: 'www.noorderhage.example',
    generalNumber: '14 0512',
    generalNumberIsPolicy: false,
  },
  mailbox: LOKET,
  internalDomains: ['noorderhage.example'],
  partnerDomains: ['odnoord.example'],
  colleagues: ['Sanne Brandsma', 'Jolanda Meijer', 'Ruben van Aalst'],
  decisions: new Map(),
  sender: {
    name: 'Sanne Brandsma',
    jobTitle: 'Vergunningverlener horeca',
    department: 'Team Ondernemen',
    directNumber: '0512 00 21 34',
    workingDays: ['ma', 'di', 'do'],
  },
  backup: null,
  correspondent: null,
  earlierSubjects: [],
  words: [],
  suggest: false,
  now: new Date('2026-11-23T09:15:00Z'),
  calendar: { kind: 'office' },
};

/** Wrong in several ways: salutation, a word misspelt, an attachment that is not there, a mail of a colleague below it. */
const TEXT = [
  'Beste Wim,',
  'U vraagt of u in de winter windschermen en elektrische verwarming op uw terras mag zetten. Dat mag, als u zich aan een paar regels houdt. De schermen zijn hooguit anderhalve meter hoog en aan de bovenkant doorzichtig, zodat voetgangers elkaar kunnen zien.',
  'De verwarmers staan op minstens een meter van de gevel en van de schermen. Gas is niet toegestaan, ook niet als de flessen buiten het terras staan. U mag de verwarmers gebruiken tot het terras sluit; om 23.00 uur gaan ze dus uit.',
  'De schermen haalt u weg zodra het terras langer dan drie dagen dicht is. Op de tekeneing in de bijlage ziet u waar de vrije doorgang loopt. Die is overal minstens 1,80 meter breed.',
  'Voor de partytent hebt u wel toestemming nodig. Ik vraag mijn collega van Handhaving of de plek naast de ingang kan, en laat u uiterlijk donderdag 26 november 2026 weten wat er mogelijk is.',
  'Met vriendelijke groet,',
  'Sanne Brandsma',
  'Vergunningverlener horeca | Team Ondernemen',
  'Gemeente Noorderhage',
  'Raadhuisplein 1, 9200 AA Noorderhage | T 0512 00 21 34 (rechtstreeks)',
  'Aanwezig: maandag, dinsdag en donderdag',
];

const paragraph = (text) =>
  `<p class="MsoNormal"><span lang="NL" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;mso-fareast-language:EN-US">${text}<o:p></o:p></span></p>\n`;

const SAID = [
  'Goedemiddag, in de winter blijven de gasten graag buiten zitten. Daarom wil ik windschermen plaatsen en een paar verwarmers ophangen.',
  'Mag dat zonder vergunning, en hoe hoog mogen de schermen zijn? Ik zou ook graag weten of een partytent naast de ingang mag staan.',
  'Alvast bedankt voor het antwoord. Met vriendelijke groet, dhr. W. Hoekema, Brasserie De Waag',
];

function quoted(number, isInternal) {
  const from = isInternal
    ? 'Jolanda Meijer &lt;j.meijer@noorderhage.example&gt;'
    : `${WIM.name} &lt;${WIM.address}&gt;`;
  return `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="NL">Van:</span></b> ${from}<br>
<b>Verzonden:</b> vrijdag 20 november 2026 ${8 + (number % 10)}:15<br><b>Aan:</b> ${LOKET.name} &lt;${LOKET.address}&gt;<br><b>Onderwerp:</b> RE: Terras in de winter<o:p></o:p></p></div></div>
${SAID.map(paragraph).join('')}`;
}

/** @param mails how many are quoted below the reply */
export function ordinaryReply(mails) {
  const chain = Array.from({ length: mails }, (_, number) => quoted(number, number < mails / 2)).join('');
  const content = `<html><body lang="NL"><div class="WordSection1">${TEXT.map(paragraph).join('')}${chain}</div></body></html>`;
  return {
    body: { format: 'html', content },
    subject: 'RE: Terras in de winter',
    from: LOKET,
    to: [WIM],
    cc: [],
    bcc: [],
    attachments: [],
  };
}

/** What the writer types, as many words as make a reply. */
export const TYPED = TEXT.slice(0, 5);
