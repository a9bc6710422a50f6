import { Headers } from '../domain/acknowledgement/incoming';
import { wentToMany } from '../domain/acknowledgement/rules/bulk';
import { suggestCards, type Question, type SuggestableCard } from '../domain/team/suggest';
import { createWordReader } from '../language/matching/word-reader';
import { InputError, type Command } from './command';
import { listAt, objectAt, optionalText, textAt } from './input';

/** `suggest`: which colleagues know about a question, with the words that made it so. */
export const suggest: Command = {
  name: 'suggest',
  usage: 'welke collega’s bij een vraag passen, en door welke woorden',
  jsonl(input) {
    const { cards, question } = objectAt(input, 'regel');
    const { subject, body } = objectAt(question, 'question');
    return fitting(
      { subject: optionalText(subject, 'question.subject'), text: optionalText(body, 'question.body') },
      listAt(cards, 'cards', cardAt),
    );
  },
  mail({ subject, text, headers }, settings) {
    if (settings === null) {
      throw new InputError(
        'missing-settings',
        'Geef met --settings de instellingen van het cluster: daar staan de kenniskaarten in.',
      );
    }
    return fitting({ subject, text, toMany: wentToMany(new Headers(headers)) }, settings.cards);
  },
};

function fitting(question: Question, cards: readonly SuggestableCard[]) {
  return { suggestions: suggestCards(question, cards, createWordReader()) };
}

/** A card with the field names of the settings, or with the Dutch ones in which clusters often keep theirs. */
function cardAt(value: unknown, field: string): SuggestableCard {
  const card = objectAt(value, field);
  const text = (name: string, dutch: string): string => optionalText(card[name] ?? card[dutch], `${field}.${name}`);
  const list = (name: string, dutch: string): readonly string[] =>
    listAt(card[name] ?? card[dutch], `${field}.${name}`, textAt);
  return {
    id: textAt(card.id, `${field}.id`),
    name: text('name', 'naam'),
    jobTitle: text('jobTitle', 'functie'),
    domain: text('domain', 'domein'),
    expertise: list('expertise', 'expertise'),
    relatedSubjects: list('relatedSubjects', 'verwanteOnderwerpen'),
  };
}
