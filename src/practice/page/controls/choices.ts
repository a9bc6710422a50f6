import type { QuoteShape } from '../../server/graph/quote';
import type { SendMode } from '../compose/smart-alert';

/** How the handler at sending fares: `slow` takes longer than five seconds, `hanging` never ends, `missing` cannot be loaded. */
export type SendHandling = 'normal' | 'slow' | 'hanging' | 'missing';

/** What one chooses for the Outlook of this browser, beside what the practice server keeps for all. */
export interface Choices {
  /** The Outlook whose quoting is imitated. */
  readonly quoteShape: QuoteShape;
  readonly sendMode: SendMode;
  readonly sendHandling: SendHandling;
}

export const USUAL: Choices = { quoteShape: 'web', sendMode: 'softBlock', sendHandling: 'normal' };

const KEY = 'clusterpost-practice-choices';

/** The values that each choice can have, in words. */
export const CHOICE_WORDS: { readonly [Name in keyof Choices]: readonly (readonly [Choices[Name], string])[] } = {
  quoteShape: [
    ['web', 'Outlook op het web of de nieuwe Outlook'],
    ['classic', 'Klassieke Outlook voor Windows'],
    ['mobile', 'Outlook op de telefoon'],
  ],
  sendMode: [
    ['softBlock', 'Tegenhouden tot het klopt, doorlaten als Clusterpost weg is'],
    ['block', 'Altijd tegenhouden tot het klopt'],
    ['promptUser', 'De gebruiker mag toch verzenden'],
  ],
  sendHandling: [
    ['normal', 'Gewoon'],
    ['slow', 'Duurt langer dan vijf seconden'],
    ['hanging', 'Komt nooit klaar (hier al na 15 seconden, in het echt na vijf minuten)'],
    ['missing', 'Kan niet geladen worden'],
  ],
};

/** What was kept in this browser; what is not understood counts as usual. */
export function keptChoices(storage: Pick<Storage, 'getItem'>): Choices {
  const kept = parsed(storage.getItem(KEY));
  const valueOf = <Name extends keyof Choices>(name: Name): Choices[Name] =>
    CHOICE_WORDS[name].find(([value]) => value === kept[name])?.[0] ?? USUAL[name];
  return {
    quoteShape: valueOf('quoteShape'),
    sendMode: valueOf('sendMode'),
    sendHandling: valueOf('sendHandling'),
  };
}

export function keepChoices(choices: Choices, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(KEY, JSON.stringify(choices));
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
