import { isWithinDomains } from '../domain/mail/address';
import type { MailBody } from '../domain/mail/message';
import { analyseChain } from '../domain/reply/chain/analyse';
import type { ChainContext, ChainSegment, Find } from '../domain/reply/chain/chain';
import { chainEdits } from '../domain/reply/chain/cut';
import { type Decisions, verdictOn, verdictOnFind } from '../domain/reply/chain/decisions';
import { applyEdits } from '../domain/reply/finding';
import { chainWords } from '../texts/chain';
import { type Command, InputError } from './command';
import { addressAt, listAt, objectAt, textAt } from './input';
import { bodyOf, chainContextOf } from './mail-context';

const LEAVE = 'laat staan';
const TAKE_OUT = 'haal weg';

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
    const context: ChainContext = {
      internalDomains: listAt(given.internalDomains, 'options.internalDomains', textAt),
      partnerDomains: listAt(given.partnerDomains, 'options.partnerDomains', textAt),
      entrepreneurs: listAt(given.customer, 'options.customer', addressAt),
      me: given.me === undefined || given.me === null ? null : addressAt(given.me, 'options.me'),
      colleagues: listAt(given.colleagues, 'options.colleagues', textAt),
    };
    return cleaned(body, context, decisionsAt(given.decisions, 'options.decisions'));
  },
  takesPages: true,
  takesDecisions: true,
  mail(mail, settings, decisions) {
    if (mail.from === null && settings === null) {
      throw new InputError('no-insiders', 'Geef met --settings of --from aan wie er bij de gemeente hoort.');
    }
    const context = chainContextOf(mail, settings);
    const answer = cleaned(bodyOf(mail), context, decisionsAt(decisions, 'decisions'));
    if (mail.to.length + mail.cc.length + mail.bcc.length > 0 || answer.segments.length < 2) return answer;
    return { ...answer, needsReview: true, questions: [whoGetsIt(answer.segments, context), ...answer.questions] };
  },
};

function cleaned(body: MailBody, context: ChainContext, decisions: Decisions) {
  const analysis = analyseChain(body, context);
  const open = analysis.segments.filter((segment) => verdictOn(segment, decisions) === 'ask');
  return {
    [body.format]: applyEdits(body.content, chainEdits(body, analysis, decisions)),
    needsReview: open.length > 0,
    segments: analysis.segments.map(({ ranges: _places, text: _words, finds: _finds, ...segment }) => segment),
    questions: open.flatMap((segment) => questionsAbout(segment, decisions)),
  };
}

/** What was answered to the questions of an earlier run, by their keys. */
function decisionsAt(value: unknown, field: string): Decisions {
  const given = value === undefined || value === null ? {} : objectAt(value, field);
  return new Map(
    Object.entries(given).map(([key, answer]) => {
      if (answer === LEAVE) return [key, 'keep'] as const;
      if (answer === TAKE_OUT) return [key, 'cut'] as const;
      throw new InputError('invalid-field', `"${field}" moet bij elke vraag "${LEAVE}" of "${TAKE_OUT}" zeggen.`);
    }),
  );
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

function questionsAbout(segment: ChainSegment, decisions: Decisions) {
  const { key, reason, from, finds } = segment;
  const sender = from === null ? '' : from.address || from.name;
  if (finds.length > 0) {
    return finds
      .filter((find) => verdictOnFind(find, decisions) === 'ask')
      .map((find) => ({ from: sender, ...questionAboutFind(find) }));
  }
  return [{ from: sender, key, question: chainWords('nl')[reason], choices: [LEAVE, TAKE_OUT] }];
}

/** Only what can be pointed at can be taken out. */
function questionAboutFind({ key, kind, reason, text, goes }: Find) {
  return {
    ...{ key, question: chainWords('nl')[reason], found: text, kind },
    choices: goes.length > 0 ? [LEAVE, TAKE_OUT] : [LEAVE],
  };
}
