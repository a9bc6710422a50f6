import type { JudgementReason } from '../domain/reply/chain/chain';

/** Why a mail below a reply stays or goes, or what to decide about it: one sentence each. */
export type ChainWords = Readonly<Record<JudgementReason, string>>;

const dutch: ChainWords = {
  new: 'Dit schrijf je nu.',
  fromEntrepreneur: 'Deze mail is van de ondernemer zelf.',
  toEntrepreneur: 'Deze mail heeft de ondernemer al gekregen.',
  internal: 'Deze mail ging alleen tussen collega’s.',
  partner: 'Deze mail is van een partner en ging niet naar de ondernemer.',
  outsider: 'Hier staat iemand van buiten bij die niet de ondernemer is. Mag de ondernemer dit lezen?',
  otherEntrepreneur: 'Deze mail is van iemand anders van buiten. Mag de ondernemer die lezen?',
  nameOnly: 'Er staat alleen een naam, zonder mailadres. Is dit een mail van of aan de ondernemer?',
  noRecipients: 'Er staat niet bij aan wie deze mail ging. Heeft de ondernemer die al gekregen?',
  pasted: 'Hierin staat ook de naam van de ondernemer. Is dit de vraag van de ondernemer zelf?',
  remark: 'In deze tekst lijkt een opmerking van een collega te staan. Mag dit zo mee?',
  hidden: 'Hierin staan woorden die je niet ziet, zoals een opmerking uit Word of witte tekst. Mag dit zo mee?',
  looseQuote: 'In je tekst staat een citaat, en er staat niet bij wie dat schreef. Mag de ondernemer dit lezen?',
  chat: 'In je tekst lijkt te staan wat iemand anders schreef of appte. Mag de ondernemer dit lezen?',
  underKept:
    'Deze mail tussen collega’s staat onder een mail die de ondernemer al heeft. Heeft de ondernemer deze ook al?',
  headerLeft: 'Hierin lijkt nog een doorgestuurde mail te staan. Mag de ondernemer dit lezen?',
  entrepreneurInside: 'Hierin staat ook het mailadres van de ondernemer. Is dit de vraag van de ondernemer zelf?',
};

const english: ChainWords = {
  new: 'You are writing this now.',
  fromEntrepreneur: 'The entrepreneur wrote this mail.',
  toEntrepreneur: 'The entrepreneur already has this mail.',
  internal: 'This mail went between colleagues only.',
  partner: 'This mail is from a partner and did not go to the entrepreneur.',
  outsider: 'Somebody from outside is named here who is not the entrepreneur. May the entrepreneur read this?',
  otherEntrepreneur: 'This mail is from somebody else from outside. May the entrepreneur read it?',
  nameOnly: 'There is only a name, without an address. Is this a mail from or to the entrepreneur?',
  noRecipients: 'It does not say to whom this mail went. Does the entrepreneur have it already?',
  pasted: 'The name of the entrepreneur is in here as well. Is this the entrepreneur’s own question?',
  remark: 'There seems to be a remark of a colleague in this text. May it go along like this?',
  hidden: 'This holds words that you do not see, such as a Word comment or white text. May it go along like this?',
  looseQuote: 'Your text holds a quotation that does not say who wrote it. May the entrepreneur read this?',
  chat: 'Your text seems to hold what somebody else wrote or said in a chat. May the entrepreneur read this?',
  underKept: 'This mail between colleagues is below one that the entrepreneur already has. Do they have this one too?',
  headerLeft: 'There still seems to be a forwarded mail in here. May the entrepreneur read this?',
  entrepreneurInside: 'The address of the entrepreneur is in here as well. Is this the entrepreneur’s own question?',
};

/** The words in the language of a BCP 47 tag: English for those whose Outlook is English, Dutch for everyone else. */
export function chainWords(language: string): ChainWords {
  return language.toLowerCase().startsWith('en') ? english : dutch;
}
