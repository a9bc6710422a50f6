/** The checks, by the names of the rule book for Dutch correspondence. */
export type CheckId =
  | 'intern'
  | 'intern.ontvanger'
  | 'intern.onderwerp'
  | 'intern.bijlage'
  | 'intern.mail'
  | 'aanhef.vorm'
  | 'aanhef.naam'
  | 'aanhef.geslacht'
  | 'footer.organisatie'
  | 'footer.contact'
  | 'footer.telefoon'
  | 'footer.werkdagen'
  | 'bijlage.ontbreekt'
  | 'url.direct'
  | 'telefoon.alleen'
  | 'registratie'
  | 'nummering'
  | 'belofte'
  | 'ontvangst.termijn'
  | 'toon'
  | 'jargon'
  | 'taal'
  | 'vragen.alle'
  | 'slotvraag'
  | 'ontvanger.ondernemer'
  | 'ontvanger.lijkt'
  | 'ontvanger.nieuw'
  | 'ontvanger.zichtbaar'
  | 'spelling';

/** `error` asks for a fix before sending and needs evidence in the mail itself; `warn` is shown; a guess is a `hint`. */
export type Severity = 'error' | 'warn' | 'hint';

/** Replace the source from `start` up to (not including) `end` by `text`. Offsets count UTF-16 units of the body's source. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  /** Already escaped for HTML when the body is HTML. */
  readonly text: string;
}

/** What a remedy changes about a reply besides its body. What is left out stays as it is. */
export interface HeadChange {
  readonly subject?: string;
  /** Addresses that no longer get the reply, in whatever field they stand. */
  readonly withoutRecipients?: readonly string[];
  /** Ids of attachments that no longer go along. */
  readonly withoutAttachments?: readonly string[];
}

/** A remedy that can be applied with one click. Its edits of the body do not overlap and are sorted by `start`. */
export interface Fix {
  readonly edits: readonly SourceEdit[];
  readonly head?: HeadChange;
  /** What will stand there, in plain text, to show on the button or beside it. */
  readonly proposal: string;
}

/** What a check has to say about one place in a reply. Words for `reason` are in `src/texts/findings`. */
export interface Finding {
  readonly check: CheckId;
  /** Which of the check's outcomes this is, for example `informal` of `aanhef.vorm`. */
  readonly reason: string;
  readonly severity: Severity;
  /** The words in the reply that gave rise to it, shortened for display; empty when something is missing. */
  readonly quote: string;
  /** The place in the body's source; null when something is missing altogether. */
  readonly where: { readonly start: number; readonly end: number } | null;
  /** What the words of the reason need: names, dates, proposals. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly fix: Fix | null;
}

/** Applies edits to a source text. Edits must be sorted and may not overlap. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + source.slice(from);
}
