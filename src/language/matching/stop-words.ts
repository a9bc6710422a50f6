/** Words that say nothing of the subject of a mail: Dutch, English and German, with those that every mail to a municipality has. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'aan al alle alleen als alsnog alvast altijd ander andere anders beetje ben best beste betreft bij binnen bijvoorbeeld blijkt ' +
    'boven contact daar daarbij daarna daarom daarvoor dag dagen dan dank dat de deze die dit doe doen door dus echt een eens eerder ' +
    'eerst eigen eigenlijk elke en enkel er erg ergens even gaan gaat gebruik gebruiken gedaan geen gegaan gehoord geldt geachte gemeente ' +
    'goed goede goedemiddag goedemorgen graag groet groeten groetjes haar had hallo hartelijk heb hebben hebt heeft heer hem ' +
    'het hier hij hoe hoef hoeft hoeveel hoi hoor horen hun iemand iets ik in informatie is ja jaar je jij jullie kan kom komen komt ' +
    'krijg krijgen kun kunnen kunt kwestie laat laten lang liefst liever maak maar maanden me mee meer meneer mensen met mevrouw mij mijn ' +
    'misschien moet moeten mogelijk mogen mag mvg na naar namens net niet niets nodig nog nou nu of om omdat onder ondernemer onderneming ' +
    'ons onze ook op over per plaats precies regel regelen regels reactie samen sinds soms staan staat steeds te tegen tijdens toch toe tot ' +
    'tussen twee uit uw van vanaf veel verder via voor vooral voordat vorig vorige vraag vragen vriendelijke waar waarom waarvoor ' +
    'wanneer want was wat we week weken weer weet welke wel werd wie wij wil willen word worden wordt zaak zal ze zeer zelf ' +
    'zeker zich zij zijn zit zo zoals zodat zonder zou zouden zullen zult drie vier vijf eerste tweede ' +
    'about and any are been but can could dear did does for from had has have hello how into its just know like may more need not our ' +
    'please regards should some than that the their them there they this want was what when where which will with would you your ' +
    'aber alle auch auf aus bei bin bitte das dass dem den der des die ein eine einen einer für habe haben hallo ich ihr ihre ihnen im ist ' +
    'kann können mein meine mit nach nicht noch oder sehr sich sie sind über und uns unser von vom war was wenn werden wie wir wird zu zum zur'
  ).split(' '),
);
