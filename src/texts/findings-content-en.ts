import type { ContentWords, FindingWords } from './findings';

const say = (title: string, why: string, apply = ''): FindingWords => ({ title, why, apply });

/** What the checks of the text itself, of the subject and of the recipients say, in English. */
export const contentFindingsInEnglish: ContentWords = {
  'ontvanger.ondernemer': {
    absent: ({ parameters: { name = '' } }) =>
      say(
        `${name} does not get your reply`,
        'The question below your reply comes from this entrepreneur: put the address in To (tip 4).',
      ),
    notTo: ({ parameters: { name = '' } }) =>
      say(`${name} is not in To`, 'Send the reply to the entrepreneur, and a copy to others (tip 4).'),
  },
  'ontvanger.lijkt': {
    lookAlike: ({ quote, parameters: { address = '' } }) =>
      say(
        `Careful: ${quote} looks like the address in the conversation`,
        `The entrepreneur wrote from ${address}: choose that address (tip 4).`,
      ),
    changed: ({ parameters: { name = '', address = '' } }) =>
      say(
        `${name} has another address here`,
        `The conversation has ${address}: check that this address is right (tip 4).`,
      ),
  },
  'ontvanger.nieuw': {
    new: ({ parameters: { name = '' } }) =>
      say(
        `${name} was not in this conversation`,
        'This person will read the whole mail: is that what you want (tip 4)?',
      ),
    sameFirm: ({ parameters: { name = '' } }) =>
      say(`${name} reads along for the first time`, 'This person works at the same firm (tip 4).'),
  },
  'ontvanger.zichtbaar': {
    many: ({ parameters: { count = '' } }) =>
      say(
        `${count} entrepreneurs see each other’s address`,
        'Put the addresses in Bcc: a mail address is personal data (GDPR).',
      ),
  },
  'ontvangst.termijn': {
    missing: () =>
      say(
        'This acknowledgement names no date',
        'The entrepreneur wants to know on which day the answer will be there (tip 2).',
        'Add the date',
      ),
    noDate: ({ quote, parameters: { date = '' } }) =>
      say(
        `Write a date instead of “${quote}”`,
        `Write the day out, so that the entrepreneur need not count: ${date} (tip 2).`,
        'Apply',
      ),
    late: ({ quote, parameters: { date = '' } }) =>
      say(
        `“${quote}” is a long wait`,
        `The term of your cluster ends on ${date}. Explain why it takes longer, or name an earlier day (tip 2).`,
      ),
  },
  belofte: {
    undated: () =>
      say(
        'You promise something without a date',
        'Say on which day the entrepreneur hears from you: then they need not call (tip 2).',
        'Add a date',
      ),
    vague: ({ quote }) =>
      say(
        `“${quote}” is no date`,
        'Say on which day the entrepreneur hears from you: then they need not call (tip 2).',
        'Add a date',
      ),
    past: ({ quote }) => say(`“${quote}” is past`, 'Promise a day that is still to come (tip 2).', 'Choose a new date'),
    weekday: ({ quote, parameters: { date = '' } }) =>
      say(
        `Day and date in “${quote}” do not agree`,
        `That date is ${date}: check which day you mean (tip 2).`,
        'Correct the day',
      ),
    closed: ({ quote }) =>
      say(
        `On “${quote}” the town hall is closed`,
        'Promise a day on which somebody is there (tip 2).',
        'Choose the next working day',
      ),
    freeDay: ({ quote }) =>
      say(
        `“${quote}” is not your working day`,
        'Promise a day on which you work (tip 2).',
        'Choose your next working day',
      ),
  },
  'url.direct': {
    missing: () =>
      say(
        'You refer to a website without a link',
        'Add the link to the page itself, or give the answer in the mail (tip 1).',
      ),
    home: () =>
      say(
        'The link leads to the front page only',
        'Give the link to the page itself: then the entrepreneur need not search (tip 1).',
      ),
    shortened: () =>
      say('You use a shortened link', 'The entrepreneur cannot see where it leads: give the whole address (tip 1).'),
    packed: () =>
      say(
        'Outlook has packed this link',
        'Give the entrepreneur the real address: it is shorter and keeps working (tip 1).',
        'Put the real address there',
      ),
  },
  'telefoon.alleen': {
    noAnswer: () =>
      say('You ask for a call but give no answer', 'Answer a mail with a mail; a call may come on top (tip 6).'),
    noChoice: () =>
      say(
        'You ask for a call without proposing times',
        'Propose two or three times, or let the entrepreneur choose by mail (tip 6).',
      ),
  },
  registratie: {
    sensitive: () =>
      say(
        'Do not ask for a BSN or date of birth by mail',
        'These data may not be in a mail: have them given safely (tip 3, GDPR).',
      ),
    noAnswer: () =>
      say(
        'You ask for data first and give no answer yet',
        'Give the answer first; data for the administration can come later (tip 3).',
      ),
    noBenefit: () =>
      say(
        'Explain why you ask for these data',
        'Say what the entrepreneur gains, or that it is not necessary (tip 3).',
      ),
  },
  nummering: {
    beyond: ({ quote }) =>
      say(
        `The number “${quote}” is impossible`,
        'The first figure is never higher than the second (tip 1).',
        'Correct the number',
      ),
    total: ({ parameters: { last = '' } }) =>
      say(
        'The total in the subject has changed',
        `The mail before had number ${last}: keep the total the same (tip 1).`,
        'Correct the number',
      ),
    again: ({ quote }) =>
      say(
        `Number “${quote}” was used already`,
        'Give each mail in a series its own number (tip 1).',
        'Correct the number',
      ),
    gap: ({ parameters: { last = '' } }) =>
      say(
        'The number does not follow the mail before',
        last === ''
          ? 'Begin a series with number 1 (tip 1).'
          : `The mail before had number ${last}: leave no number out (tip 1).`,
        'Correct the number',
      ),
    dropped: ({ parameters: { last = '' } }) =>
      say(
        'The number in the subject is missing',
        `The mail before had number ${last}: count on to the last one (tip 1).`,
        'Add the number',
      ),
    disagrees: ({ parameters: { expected = '' } }) =>
      say('The text has another number than the subject', `The subject has ${expected} (tip 1).`, 'Correct the number'),
  },
  taal: {
    other: ({ parameters: { asked = '' } }) =>
      say(
        `The entrepreneur wrote in ${LANGUAGE[asked] ?? asked}`,
        'Answer in the language of the question if you can (tip 8).',
      ),
  },
  'vragen.alle': {
    missing: ({ parameters: { missing = '' } }) =>
      say(
        `Your reply leaves out question ${missing}`,
        'The entrepreneur numbered the questions: answer all of them (tip 3).',
      ),
    fewer: ({ parameters: { count = '' } }) =>
      say(`The entrepreneur asked ${count} questions`, 'Check that you answered all of them (tip 3).'),
  },
  toon: {
    informalYou: ({ quote }) =>
      say(`Write “u” instead of “${quote}”`, 'The municipality addresses an entrepreneur with u (tip 8).', 'Make it u'),
    emoji: () => say('There is an emoji in your reply', 'Keep it businesslike: leave emoji out (tip 8).', 'Remove'),
    emoticon: () =>
      say('There is an emoticon in your reply', 'Keep it businesslike: leave emoticons out (tip 8).', 'Remove'),
    exclamation: () =>
      say('There are many exclamation marks', 'Keep it businesslike: a full stop will do (tip 8).', 'Make it one mark'),
    loose: ({ quote }) => say(`“${quote}” is too informal`, 'Choose words that fit a business mail (tip 8).'),
    closing: ({ quote }) =>
      say(`The closing “${quote}” is too informal`, 'Close with ‘Met vriendelijke groet’ (tip 8).', 'Apply'),
  },
  jargon: {
    abbreviation: ({ quote }) =>
      say(
        `Does the entrepreneur know “${quote}”?`,
        'Write an abbreviation out the first time (tip 8).',
        'Write it out',
      ),
    shortForm: ({ quote }) => say(`Write “${quote}” out`, 'Abbreviations are hard to read (tip 8).', 'Write it out'),
    stiff: ({ quote, parameters: { meaning = '' } }) =>
      say(`“${quote}” is a stiff word`, `Plain language is ‘${meaning}’ (tip 8).`, 'Apply'),
    closing: ({ quote }) => say(`Write “${quote}” out`, 'Close with ‘Met vriendelijke groet’ (tip 8).', 'Apply'),
  },
  slotvraag: {
    missing: () =>
      say(
        'You can close with a question',
        'Ask whether there is anything else you can help with (tip 3).',
        'Add the question',
      ),
  },
};

const LANGUAGE: Readonly<Record<string, string>> = { nl: 'Dutch', en: 'English', de: 'German' };
