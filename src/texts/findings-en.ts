import type { FindingWords, WordsPerReason } from './findings';
import { contentFindingsInEnglish } from './findings-content-en';

const words = (title: string, why: string, apply: string) => (): FindingWords => ({ title, why, apply });

const greet = (title: string, why: string) => words(title, why, 'Apply');
const close = (title: string, why: string) => words(title, why, 'Put the footer there');

const count = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;

/** Every sentence that a check can say, in English. The tips are those of the VNG publication on serving entrepreneurs by mail. */
export const findingsInEnglish: WordsPerReason = {
  intern: {
    chain: ({ parameters: { count: n = '0' } }) => ({
      title: `Below your reply ${n === '1' ? 'there is' : 'there are'} still ${count(n, 'internal message', 'internal messages')}`,
      why: 'The entrepreneur reads everything below it: do not send along what colleagues discussed (tip 4).',
      apply: 'Remove',
    }),
    question: ({ parameters: { count: n = '0' } }) => ({
      title: `Decide on ${count(n, 'part', 'parts')} in or below your reply`,
      why: 'It is not certain that the entrepreneur knows this part already: look at it before you send it along (tip 4).',
      apply: 'Remove',
    }),
    note: ({ quote }) => ({
      title: `There is still a note for a colleague: “${quote}”`,
      why: 'A note for a colleague is not meant for the entrepreneur (tip 4).',
      apply: 'Remove',
    }),
  },
  'intern.ontvanger': {
    colleague: ({ parameters: { names = '', count: n = '0' } }) => ({
      title: n === '1' ? `${names} gets this reply too` : `These colleagues get this reply too: ${names}`,
      why: 'The entrepreneur sees the addresses of colleagues, and answers them as well with “reply all”. Should this colleague read along? Then leave the address.',
      apply: n === '1' ? 'Remove the address' : 'Remove the addresses',
    }),
  },
  'intern.onderwerp': {
    forwarded: () => ({
      title: 'The subject shows that the mail was forwarded internally',
      why: 'The entrepreneur asked a question and gets an answer: how the mail got to you is no part of it (tip 4).',
      apply: 'Use this',
    }),
    remark: ({ quote }) => ({
      title: `The subject holds something for colleagues: “${quote}”`,
      why: 'A note for a colleague is not meant for the entrepreneur (tip 4).',
      apply: 'Use this',
    }),
  },
  'intern.bijlage': {
    file: ({ parameters: { names = '', count: n = '0' } }) => ({
      title: `${n === '1' ? 'This attachment belongs' : 'These attachments belong'} to an internal message: ${names}`,
      why: 'Only a message between colleagues names this file. Do not send it along if it is not for the entrepreneur (tip 4).',
      apply: n === '1' ? 'Remove the attachment' : 'Remove the attachments',
    }),
    picture: ({ parameters: { count: n = '0' } }) => ({
      title: `${n} ${n === '1' ? 'picture goes' : 'pictures go'} along that ${n === '1' ? 'is' : 'are'} not in your reply`,
      why: 'A picture of a message that is gone would go along as an attachment (tip 4).',
      apply: n === '1' ? 'Remove the picture' : 'Remove the pictures',
    }),
  },
  'intern.mail': {
    attached: ({ parameters: { names = '', count: n = '0' } }) => ({
      title: `${n === '1' ? 'A mail goes along as an attachment' : 'Mails go along as attachments'}: ${names}`,
      why: 'Clusterpost does not look into a mail that goes along as an attachment. Open it yourself: if colleagues confer in it, remove it (tip 4).',
      apply: n === '1' ? 'Remove the attachment' : 'Remove the attachments',
    }),
  },
  'aanhef.vorm': {
    missing: greet('Your reply has no salutation', 'Begin with ‘Geachte’ and the full name (tip 8).'),
    informal: ({ quote }) => ({
      title: `The salutation “${quote}” is too informal`,
      why: 'Begin with ‘Geachte’ and the full name instead of ‘Beste’ or ‘Hoi’ (tip 8).',
      apply: 'Apply',
    }),
    firstNameOnly: greet(
      'The salutation has only a first name',
      'Use the full name, or the title with the surname (tip 8).',
    ),
    surnameOnly: greet(
      'The salutation has only a surname',
      'Put a title, the first name or the initials before the surname (tip 8).',
    ),
    agreement: greet(
      'The German salutation is not right',
      'It is ‘Sehr geehrter Herr’ and ‘Sehr geehrte Frau’ (tip 10).',
    ),
    worn: ({ quote }) => ({
      title: `The salutation “${quote}” is old-fashioned`,
      why: 'Address the entrepreneur with ‘Geachte’ and the name (tip 8).',
      apply: 'Apply',
    }),
    nameOmitted: greet('The name is missing in the salutation', 'The name is known, so use it (tip 8).'),
    abbreviation: greet('The salutation has an abbreviation', 'Write the title in full (tip 8).'),
    comma: greet('A comma belongs after the salutation', 'After the salutation comes a comma and a new line (tip 10).'),
    capitals: greet(
      'A capital in the name is not right',
      'Write the name as it should be: heer De Vries, but Jan de Vries (tip 10).',
    ),
    smallLetter: greet(
      'The first sentence begins with a small letter',
      'The first sentence after the salutation begins with a capital (tip 10).',
    ),
    meneer: greet('Write ‘heer’ in the salutation', 'With ‘Geachte’, ‘heer’ fits better than ‘meneer’ (tip 8).'),
    initials: greet(
      'The salutation can do without initials',
      'Onze Taal advises only the surname after ‘heer’ or ‘mevrouw’ (tip 10).',
    ),
  },
  'aanhef.naam': {
    accents: ({ parameters: { name = '' } }) => spelling(name, 'Mind the accents'),
    variant: ({ parameters: { name = '' } }) => spelling(name, 'The mail spells the name a little differently'),
    particle: ({ parameters: { name = '' } }) => spelling(name, 'The particle of the name is not right'),
    typo: ({ parameters: { name = '' } }) => spelling(name, 'The name is misspelt'),
    firstName: ({ parameters: { name = '' } }) => spelling(name, 'The first name is another one'),
    secondPart: ({ parameters: { name = '' } }) => ({
      title: 'This is the second part of the surname',
      why: `This entrepreneur is called ${name}: use the whole name or its first part (tip 10).`,
      apply: 'Apply',
    }),
    other: ({ quote, parameters: { name = '' } }) => ({
      title: `“${quote}” is another name than that of the sender`,
      why:
        name === '' ? 'This name is not in the mail (tip 10).' : `The mail is from ${name}: check the name (tip 10).`,
      apply: 'Apply',
    }),
    onlyDomain: ({ quote }) => ({
      title: `Is “${quote}” really the name of this person?`,
      why: 'The name is only in the mail address: see whether it is right (tip 10).',
      apply: 'Apply',
    }),
    unknown: ({ quote }) => ({
      title: `The name “${quote}” is not in the mail`,
      why: 'Check whether you address the right person (tip 10).',
      apply: 'Apply',
    }),
  },
  'aanhef.geslacht': {
    confirmed: greet(
      'The form of address is another than your cluster knows',
      'Somebody of your cluster answered before how this entrepreneur wants to be addressed (tip 10).',
    ),
    contradicted: greet(
      'The form of address does not fit the mail',
      'This entrepreneur writes how to be addressed (tip 10).',
    ),
    neutral: greet(
      'Use neither ‘heer’ nor ‘mevrouw’ here',
      'This entrepreneur asks not to be addressed as heer or mevrouw (tip 10).',
    ),
    role: greet(
      'The form of address does not fit the mail',
      'The text of the entrepreneur shows another one (tip 10).',
    ),
    stated: greet(
      'You can simply choose ‘heer’ or ‘mevrouw’',
      'This entrepreneur writes how to be addressed (tip 10).',
    ),
    unknown: greet(
      'Is it ‘heer’ or ‘mevrouw’? The mail does not say',
      'Ask, or use the first name or the initials: that is always right (tip 10).',
    ),
  },
  'footer.organisatie': {
    missing: close(
      'The footer does not name the municipality',
      'Put the name and the details of the municipality below every mail (tip 5).',
    ),
    unreachable: close(
      'The footer does not say how to reach the municipality',
      'Put a mail address, postal address or telephone number with the name of the municipality (tip 5).',
    ),
  },
  'footer.contact': {
    missing: close(
      'The footer names no person or department',
      'The entrepreneur should know who handles the question (tip 5).',
    ),
    firstNameOnly: close('The footer has only a first name', 'Sign with your full name (tip 5).'),
  },
  'footer.telefoon': {
    missing: close('The footer has no telephone number', 'Give a number at which you can be reached directly (tip 5).'),
    general: close(
      'The footer has only a general number',
      'Give a number at which you can be reached directly (tip 5).',
    ),
  },
  'footer.werkdagen': {
    missing: close('The footer does not name your working days', 'You work part-time: say when you are there (tip 5).'),
    different: close(
      'The working days in the footer are not right',
      'Your knowledge card has other working days: use the same everywhere (tip 5).',
    ),
  },
  'bijlage.ontbreekt': {
    named: ({ quote }) => ({
      title: `You name “${quote}”, but that file does not go along`,
      why: 'Add the file, or take its name out: then the entrepreneur need not ask for it.',
      apply: '',
    }),
    fewer: ({ parameters: { count: n = '0', expected = '' } }) => ({
      title: `You write of ${expected} attachments, but there ${n === '1' ? 'is' : 'are'} ${n}`,
      why: 'See whether all files are there: then the entrepreneur need not ask for them.',
      apply: '',
    }),
    one: ({ quote }) => ({
      title: `You write “${quote}”, but there is one attachment`,
      why: 'If that one file holds everything, it is right. If not, add what is missing.',
      apply: '',
    }),
    missing: ({ quote }) => ({
      title: `You write “${quote}”, but there is no attachment`,
      why: 'Add the attachment, or take the sentence out: then the entrepreneur need not ask for it.',
      apply: '',
    }),
  },
  ...contentFindingsInEnglish,
  spelling: {
    misspelt: ({ quote }) => ({
      title: `Is “${quote}” spelt right?`,
      why: 'A reply without spelling errors looks reliable (tip 10).',
      apply: 'Correct',
    }),
    split: ({ quote }) => ({
      title: `“${quote}” is one word`,
      why: 'In Dutch such a compound is written as one word (tip 10).',
      apply: 'Correct',
    }),
    doubled: ({ quote }) => ({
      title: `The same word stands here twice: “${quote}”`,
      why: 'One of the two can go (tip 10).',
      apply: 'Take out',
    }),
    confused: ({ quote }) => ({
      title: `Is “${quote}” the right word here?`,
      why: 'This word exists, but here another one belongs (tip 10).',
      apply: 'Correct',
    }),
  },
};

function spelling(name: string, title: string): FindingWords {
  return { title, why: `This entrepreneur writes the name as ${name} (tip 10).`, apply: 'Apply' };
}
