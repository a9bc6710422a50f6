/** Words that say nothing of the subject of a mail: Dutch, English and German, with those that every mail to a municipality has. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'aan aub aangevraagd aanvraag aanvragen aanvraagt al alle alleen als alsnog alvast altijd ander andere anders beetje ben best beste betreft bij binnen bijvoorbeeld blijkt ' +
    'boven contact daar daarbij daarna daarom daarvoor dag dagen dan dank dat de deze die dit doe doen door dus echt een eens eerder ' +
    'eerst eigen eigenlijk elke en enkel er erg ergens even gaan gaat gebruik gebruiken gedaan geen gegaan gehoord geldt geachte gemeente ' +
    'gelden geldende goed goede goedemiddag goedemorgen graag groet groeten groetjes haar had hallo hartelijk heb hebben hebt heeft heer hem ' +
    'het hier hij hoe hoef hoeft hoeveel hoi hoor horen hun iemand iets ik in informatie is ja jaar je jij jullie kan kom komen komt ' +
    'krijg krijgen kun kunnen kunt kwestie kwijt laat laten lang liefst liever los losse maak maar maand maanden me mee meer meneer mensen met mevrouw mij mijn ' +
    'misschien moet moeten mogelijk mogen mag mvg na naar namens net niet niets nodig nog nou nu of om omdat opening onder ondernemer onderneming ' +
    'ons onze ook op openbaar openbare over pas per plaats plaatsen geplaatst precies regel regelen ruimte ruimtes regels reactie samen sinds soms staan staat supermarkt bouwmarkt steeds te tegen tijdens toch toe tot ' +
    'tussen twee uit uw van vergunning vergunningen bedrijf bedrijven vanaf veel verder via voor vooral voordat vorig vorige vraag vragen vriendelijke waar waarom waarvoor ' +
    'wanneer want was wat we week weken weer weet weg welke wel werd wie wij wil willen word worden wordt zaak zal ze zeer zelf ' +
    'zeker zich zij zijn zit zo zoals zodat zonder zou zouden zullen zult drie vier vijf eerste tweede ' +
    'about and any are been but can could day days dear did does for from get give got had has have hello here how into its just know let like looking may month months more municipality need not permits our ' +
    'please permit regards should some than thank thanks that the their them then there they this three two use using want was what when where which who why will with would year years you your ' +
    'aber alle antrag auch auf aus bei bekommen bin bis bitte brauche brauchen damen danke darf das dass dem den der des die ein eine einem einen einer etwa für gern gerne gibt guten habe haben herren hallo ich ihr ihre ihnen im ist ' +
    'genehmigung kann können mein meine mit möchte möchten müssen nach neue neuen nicht noch oder sehr sich sie sind stellen über und uns vielen unser von vom wann war was wenn werden wie wir wird wohin würden zu zum zur'
  ).split(' '),
);
