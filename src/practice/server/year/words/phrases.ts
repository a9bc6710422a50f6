/** What entrepreneurs write around their question. */
export const OPENINGS = [
  'Goedemorgen,',
  'Beste mensen,',
  'Geachte heer/mevrouw,',
  'Hallo,',
  'Goedemiddag,',
  'Beste gemeente,',
  'Goedendag,',
  'Geachte gemeente,',
  'Beste collega’s van het loket,',
  'L.S.,',
];
export const EXTRAS = [
  'Ik hoor het graag, want we moeten het deze maand regelen.',
  'Op de website kon ik het niet vinden.',
  'Een collega-ondernemer zei dat het anders zit, vandaar mijn vraag.',
  'Wie is hiervoor mijn contactpersoon?',
  'Vorig jaar hoefde dit nog niet, dacht ik.',
  'U kunt mij ook bellen, het liefst na 14 uur.',
  'We zijn op maandag en dinsdag gesloten, dan heb ik tijd om te bellen.',
  'Als er kosten aan zitten, hoor ik dat graag vooraf.',
  'Tekeningen en foto’s kan ik sturen als u die nodig hebt.',
  'Alvast dank voor de moeite.',
  'Er hangt voor ons veel van af.',
  'Sorry als ik hiermee bij het verkeerde adres ben.',
  'De aannemer kan over drie weken beginnen, dus er zit wat druk op.',
  'Ik heb hier vorige maand ook al over gebeld.',
];
export const CLOSINGS = [
  'Met vriendelijke groet,',
  'Groetjes,',
  'Alvast bedankt,',
  'Mvg,',
  'Vriendelijke groet,',
  'Hartelijke groet,',
  'Met vriendelijke groeten,',
  'Groet,',
  'Hoogachtend,',
];

/** With what an answer begins and ends. */
export const ANSWER_OPENINGS = [
  'Dank voor uw vraag.',
  'Bedankt voor uw bericht.',
  'Fijn dat u ons dit vooraf vraagt.',
  'Ik heb uw vraag met een collega bekeken.',
  'Hierbij het antwoord op uw vraag.',
];
export const ANSWER_CLOSINGS = [
  'Hebt u nog vragen, dan kunt u mij bellen.',
  'Ik hoop dat u hiermee verder kunt.',
  'Komt u er niet uit, bel mij dan gerust.',
  'Laat het me weten als er iets verandert.',
];

/** What follows an answer. */
export const THANKS = [
  'Bedankt, dat is duidelijk.',
  'Dank voor het snelle antwoord!',
  'Fijn, hier kan ik verder mee.',
  'Top, dank u wel.',
  'Helder. Ik ga het zo aanvragen.',
  'Hartelijk dank voor uw uitleg.',
];
export const FURTHER_QUESTIONS = [
  'Dank u. Moet ik daar zelf nog iets voor opsturen?',
  'Bedankt. En wat kost dat precies?',
  'Duidelijk. Hoelang duurt het voordat ik bericht krijg?',
  'Dank voor uw antwoord. Kan dat ook telefonisch, of moet het met het formulier?',
  'Goed om te weten. Geldt dit ook als we het pas volgend jaar doen?',
];
export const FURTHER_ANSWERS = [
  'U hoeft niets op te sturen. Wij hebben alles wat nodig is.',
  'De kosten staan in de legesverordening. In uw geval gaat het om het laagste tarief.',
  'U krijgt binnen vier weken bericht.',
  'Dat kan het beste met het formulier, dan krijgt u meteen een bevestiging.',
  'Volgend jaar gelden dezelfde regels. Alleen het tarief kan iets veranderen.',
];

/** What colleagues write to each other. */
export const FORWARD_NOTES = [
  'Deze kwam bij ons binnen. Pakken jullie hem op?',
  'Volgens mij is deze voor jullie. Meneer belde ook al, en was niet vrolijk.',
  'Graag afhandelen. Let op: hier loopt ook nog een bezwaar.',
  'Kunnen jullie hier iets mee? Wij gaan er niet over.',
  'Binnengekomen via het klantcontactcentrum, graag jullie antwoord.',
  'Stond in onze postbus. Ik heb gezegd dat jullie contact opnemen.',
];
export const ADVICE_QUESTIONS = [
  'Kun jij hiernaar kijken? Ik twijfel of dit zo mag.',
  'Wat vind jij hiervan, vanuit jouw vak? Ik geef zelf antwoord.',
  'Speelt hier bij jullie nog iets waar ik rekening mee moet houden?',
  'Heb jij hier bezwaar tegen?',
  'Weet jij hoe we dit de vorige keer hebben gedaan?',
];
export const ADVICE = [
  'Kan wat mij betreft, als ze zich aan de gewone regels houden.',
  'Ik zou hier voorzichtig mee zijn; vraag eerst om een tekening.',
  'Geen bezwaar. Noem wel even de termijn.',
  'Vorige keer hebben we een proef van een jaar afgesproken. Dat lijkt me nu ook goed.',
  'Bij ons loopt niets. Je kunt dit gewoon beantwoorden.',
  'Liever niet. Er ligt een klacht van de buren, daar moet eerst een gesprek over komen.',
];
/** Why the desk hands a question over. */
export const HAND_OVER_REASONS = [
  'Dit is jouw vak.',
  'Hier weet jij meer van.',
  'Jij had deze ondernemer al eerder.',
  'Staat op jouw kenniskaart.',
];
