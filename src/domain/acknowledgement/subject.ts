const REPLY_PREFIX = /^\s*(re|antw|antwoord|aw|sv|fw|fwd|wg|tr|doorst|doorg)\s*(\[\d+\])?\s*:\s*/i;
const FORWARD_PREFIX = /^\s*((re|antw|aw)\s*:\s*)?(fw|fwd|wg|tr|doorst|doorg|doorgestuurd)\s*:/i;

/** Subjects as mail programs themselves begin them when nobody is there to answer. Part D of the mailbox rules. */
const AUTOMATIC = [
  ...[
    'automatisch antwoord:',
    'automatische reactie:',
    'afwezigheidsbericht:',
    'afwezig:',
    'niet aanwezig:',
    'out of office',
  ],
  ...['automatic reply:', 'auto response:', 'auto-reply:', 'autoreply:', 'automatische antwort:', 'abwesenheitsnotiz'],
  ...[
    'automatische abwesenheit',
    'réponse automatique',
    'absence du bureau',
    'respuesta automática',
    'risposta automatica',
  ],
  ...['autosvar:', 'automatisk svar:', 'automatyczna odpowiedź', 'otomatik yanıt', 'fuori sede', 'ooo:'],
];
const BOUNCE = [
  ...[
    'undeliverable',
    'undelivered mail returned',
    'delivery status notification',
    'delivery failure',
    'mail delivery failed',
  ],
  ...[
    'mail delivery failure',
    'returned mail',
    'failure notice',
    'onbestelbaar',
    'niet bezorgd',
    'unzustellbar',
    'non remis',
  ],
];

/** The subject without Re:, Antw:, Fw: and the like in front, however many. */
export function bareSubject(subject: string): string {
  let bare = subject;
  for (let next = bare.replace(REPLY_PREFIX, ''); next !== bare; next = bare.replace(REPLY_PREFIX, '')) bare = next;
  return bare.trim();
}

export function isForward(subject: string): boolean {
  return FORWARD_PREFIX.test(subject);
}

/** Whether the subject begins as an automatic answer does. A weak sign: real questions begin so too. Rule A18. */
export function looksAutomatic(subject: string): boolean {
  return beginsWithOne(subject, AUTOMATIC);
}

/** Whether the subject begins as a report of mail that could not be delivered. A weak sign. Rule A19. */
export function looksBounced(subject: string): boolean {
  return beginsWithOne(subject, BOUNCE);
}

function beginsWithOne(subject: string, beginnings: readonly string[]): boolean {
  const bare = bareSubject(subject).toLowerCase();
  return beginnings.some((beginning) => bare.startsWith(beginning));
}
