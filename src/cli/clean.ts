import { isWithinDomains } from '../domain/mail/address';
import type { MailBody } from '../domain/mail/message';
import { analyseChain } from '../domain/reply/chain/analyse';
import type { ChainContext, ChainSegment } from '../domain/reply/chain/chain';
import { chainEdits } from '../domain/reply/chain/cut';
import { applyEdits } from '../domain/reply/finding';
import { chainWords } from '../texts/chain';
import { type Command, InputError } from './command';
import { addressAt, listAt, objectAt, textAt } from './input';
import { bodyOf, chainContextOf } from './mail-context';

/** `clean`: a reply without what colleagues wrote to each other, and what a person has to decide on. */
export const clean: Command = {
  name: 'clean',
  usage: 'een antwoord zonder de interne berichten eronder, en waar je zelf over moet beslissen',
  jsonl(input) {
    const { html, text, options } = objectAt(input, 'regel');
    const given = options === undefined || options === null ? {} : objectAt(options, 'options');
    const body: MailBody =
      html === undefined && text !== undefined
        ? { format: 'text', content: textAt(text, 'text') }
        : { format: 'html', content: textAt(html, 'html') };
    return cleaned(body, {
      internalDomains: listAt(given.internalDomains, 'options.internalDomains', textAt),
      partnerDomains: listAt(given.partnerDomains, 'options.partnerDomains', textAt),
      entrepreneurs: listAt(given.customer, 'options.customer', addressAt),
      me: given.me === undefined || given.me === null ? null : addressAt(given.me, 'options.me'),
      colleagues: listAt(given.colleagues, 'options.colleagues', textAt),
    });
  },
  takesPages: true,
  mail(mail, settings) {
    if (mail.from === null && settings === null) {
      throw new InputError('no-insiders', 'Geef met --settings of --from aan wie er bij de gemeente hoort.');
    }
    const context = chainContextOf(mail, settings);
    const answer = cleaned(bodyOf(mail), context);
    if (mail.to.length + mail.cc.length > 0 || answer.segments.length < 2) return answer;
    return { ...answer, needsReview: true, questions: [whoGetsIt(answer.segments, context), ...answer.questions] };
  },
};

function cleaned(body: MailBody, context: ChainContext) {
  const analysis = analyseChain(body, context);
  const open = analysis.segments.filter(({ verdict }) => verdict === 'ask');
  return {
    [body.format]: applyEdits(body.content, chainEdits(body, analysis, new Map())),
    needsReview: open.length > 0,
    segments: analysis.segments.map(({ ranges: _places, text: _words, ...segment }) => segment),
    questions: open.map(questionAbout),
  };
}

/** Without the address of the entrepreneur nobody can tell which mail from outside is theirs. */
function whoGetsIt(segments: readonly Pick<ChainSegment, 'from'>[], { internalDomains, partnerDomains }: ChainContext) {
  const inside = [...internalDomains, ...partnerDomains];
  const senders = segments
    .map(({ from }) => from?.address ?? '')
    .filter((one) => one !== '' && !isWithinDomains(one, inside));
  return {
    key: 'to',
    from: '',
    question: 'Aan welke ondernemer gaat dit antwoord? Geef het e-mailadres met --to.',
    choices: [...new Set(senders)],
  };
}

function questionAbout({ key, reason, from }: ChainSegment) {
  return {
    key,
    from: from === null ? '' : from.address || from.name,
    question: chainWords('nl')[reason],
    choices: ['laat staan', 'haal weg'],
  };
}
