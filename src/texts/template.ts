import type { TemplateFault } from '../domain/acknowledgement/check-template';

/** What is wrong with the administrator's words for the acknowledgement, and what to do about it. */
export type TemplateWords = Readonly<Record<TemplateFault, (what: string) => string>>;

const DUTCH: TemplateWords = {
  unknownPlaceholder: (what) => `${what} bestaat niet. Kies een van de woorden uit de lijst, of haal de accolades weg.`,
  missingPlaceholder: (what) => `${what} ontbreekt. De ondernemer moet dit weten.`,
  looseBracket: (what) => `Er staat een ${what} die geen paar vormt met een andere. Haal hem weg of maak het paar af.`,
  emptySubject: () => 'Het onderwerp is leeg.',
  tooLong: (what) => `Dit is te lang. Gebruik ten hoogste ${what} tekens.`,
  asksQuestion: (what) =>
    `Hier staat een vraag: "${what}" Een automatisch bericht vraagt niets, anders krijg je daar weer antwoord op.`,
  notSaidAutomatic: () => 'Zeg in de tekst dat dit bericht automatisch is verstuurd.',
  noWordOnDelay: () => 'Zeg ook wat er gebeurt als de datum niet lukt: de ondernemer krijgt dan een nieuwe datum.',
  vagueTerm: (what) => `"${what}" zegt niet wanneer. De datum staat er al: haal deze woorden weg.`,
  termInWords: (what) => `"${what}" laat de ondernemer zelf rekenen. Gebruik {datum}.`,
  longSentence: (what) => `Deze zin is lang: "${what}" Maak er twee van.`,
};

const ENGLISH: TemplateWords = {
  unknownPlaceholder: (what) => `${what} does not exist. Choose a word from the list, or remove the braces.`,
  missingPlaceholder: (what) => `${what} is missing. The entrepreneur has to know this.`,
  looseBracket: (what) => `There is a ${what} that has no other half. Remove it, or complete the pair.`,
  emptySubject: () => 'The subject is empty.',
  tooLong: (what) => `This is too long. Use at most ${what} characters.`,
  asksQuestion: (what) =>
    `This asks something: "${what}" An automatic message asks nothing, or you get answers to it again.`,
  notSaidAutomatic: () => 'Say in the text that this message was sent automatically.',
  noWordOnDelay: () => 'Say as well what happens when the date is not met: the entrepreneur then gets a new date.',
  vagueTerm: (what) => `"${what}" does not say when. The date is already there: remove these words.`,
  termInWords: (what) => `"${what}" leaves the entrepreneur to count. Use {datum}.`,
  longSentence: (what) => `This sentence is long: "${what}" Make two of it.`,
};

/** The words in the language of a BCP 47 tag: English for those whose Outlook is English, Dutch for everyone else. */
export function templateWords(language: string): TemplateWords {
  return language.toLowerCase().startsWith('en') ? ENGLISH : DUTCH;
}
