import { onDutchClock } from '../../../src/domain/deadlines/dutch-time';
import { isWorkingDay } from '../../../src/domain/deadlines/due-date';
import { ACKNOWLEDGEMENT_HEADER } from '../../../src/domain/acknowledgement/rules';
import { parseRecord } from '../../../src/domain/ownership/record';
import { categoryDifference } from '../../../src/domain/ownership/categories';
import { isAvailable } from '../../../src/domain/team/availability';
import { parseCivilDate } from '../../../src/domain/deadlines/civil-date';
import { parseSettings } from '../../../src/domain/settings/parse';
import { SETTINGS_FOLDER, TRIAGE_PROPERTY } from '../../../src/mailbox/graph/names';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { caseAt } from '../../../src/practice/server/year/case';
import { courseOf } from '../../../src/practice/server/year/course';
import { fileYear, holdsYear } from '../../../src/practice/server/year/file-year';
import { seededRandom } from '../../../src/practice/server/year/random';
import type { QuestionTruth, YearTruth } from '../../../src/practice/server/year/truth';
import { entrepreneurs } from '../../../src/practice/server/year/words/people';
import { generateYear, type YearOptions } from '../../../src/practice/server/year/year';
import { CLUSTER, RunningPractice, type JsonBody } from './running';

const UNTIL = new Date('2026-11-24T09:30:00Z');
const QUESTIONS = 300;
const year = (options: Partial<YearOptions> = {}) =>
  generateYear({ seed: 7, questions: QUESTIONS, until: UNTIL, settings: SETTINGS, ...options });

describe('a year of work', () => {
  const cases = [...year().cases()];
  const truths = cases.map(({ truth }) => truth);

  it('is the same with the same seed, and another with another', () => {
    expect([...year().cases()]).toEqual(cases);
    expect([...year({ seed: 8 }).cases()].map(({ truth }) => truth)).not.toEqual(truths);
  });

  it('has what a year has: most kept, some late, some open, forwards, advice, backups, several domains each', () => {
    const share = (is: (truth: QuestionTruth) => boolean): number => truths.filter(is).length / truths.length;
    const own = new Map(SETTINGS.cards.map(({ id, domain }) => [id, domain]));
    expect(share(({ kept }) => kept === true)).toBeGreaterThan(0.7);
    expect(share(({ kept }) => kept === false)).toBeGreaterThan(0.03);
    expect(share(({ channel }) => channel !== 'direct')).toBeGreaterThan(0.05);
    expect(share(({ advice }) => advice !== null)).toBeGreaterThan(0.02);
    expect(share(({ owner, domain }) => owner !== null && own.get(owner) !== domain)).toBeGreaterThan(0.03);
    expect(new Set(truths.map(({ domain }) => domain)).size).toBe(SETTINGS.cards.length);
    expect(year().absences.length).toBeGreaterThan(20);
    expect(year().absences.filter(({ from, until }) => from <= '2026-11-24' && until >= '2026-11-24')).not.toEqual([]);
  });

  it('has categories that people took off or put on by hand, on enough open questions to see one at once', () => {
    const random = seededRandom(3);
    const input = { askers: entrepreneurs(20, random), until: UNTIL, settings: year().settings, random };
    const today = Array.from({ length: 200 }, () => caseAt(new Date('2026-11-24T07:40:00Z'), input).truth);
    const open = today.filter(({ done }) => done === null);
    const share = (kind: string): number => open.filter(({ category }) => category === kind).length / open.length;
    expect(share('missing')).toBeGreaterThan(0.02);
    expect(share('byHand')).toBeGreaterThan(0.02);
    expect(share('same')).toBeGreaterThan(0.7);
  });

  it('can end in a backlog: so many of the last questions are nobody’s, or claimed and not answered', () => {
    const left = [...year({ backlog: 40 }).cases()].map(({ truth }) => truth).slice(-40);
    expect(left.filter(({ firstHumanAnswer, done }) => firstHumanAnswer !== null || done !== null)).toEqual([]);
    expect(left.filter(({ owner }) => owner === null).length).toBeGreaterThan(0);
    expect(left.filter(({ owner }) => owner !== null).length).toBeGreaterThan(20);
  });

  it('runs in order for each question, and never past the present', () => {
    for (const { received, acknowledged, claimed, firstHumanAnswer, done } of truths) {
      for (const at of [acknowledged, claimed, firstHumanAnswer, done]) {
        if (at !== null) expect(at >= received && at <= '2026-11-24T09:30:00Z').toBe(true);
      }
      const course = [claimed, firstHumanAnswer, done].filter((at) => at !== null);
      expect([...course].sort()).toEqual(course);
    }
  });

  it('lets nobody claim on a day that they are not there', () => {
    const cards = new Map(year().settings.cards.map((card) => [card.id, card]));
    for (const { owner, ownerSince } of truths) {
      if (owner === null || ownerSince === null) continue;
      const day = onDutchClock(new Date(ownerSince)).date;
      const card = cards.get(owner);
      expect(card !== undefined && isAvailable(card, day) && isWorkingDay(day, SETTINGS.calendar)).toBe(true);
    }
  });

  it('can be as slow as chance allows, for everybody', () => {
    const { cards } = year().settings;
    // The longest that a seeded `duration` can give.
    const slowest = { ...seededRandom(1), chance: () => true, duration: (mean: number) => 32 * Math.LN2 * mean };
    const at = { seenAt: new Date('2026-06-29T10:00:00Z'), until: new Date('2030-01-01T00:00:00Z') };
    const common = { ...at, cards, calendar: SETTINGS.calendar, mayReact: false, random: slowest };
    const courses = cards.map((specialist) => courseOf({ ...common, specialist }));
    expect(courses.filter(({ done }) => done === null)).toEqual([]);
  });

  it('acknowledges no machine', () => {
    const states = [...year().machines()].map(({ record }) => record?.acknowledgement?.state);
    expect(states.length).toBeGreaterThan(10);
    expect(new Set(states)).toEqual(new Set(['refused']));
  });

  it('holds no address that could be real', () => {
    const addresses = JSON.stringify(cases).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => !/\.example$/.test(address))).toEqual([]);
  });
});

describe('a mailbox with a year of work', () => {
  let running: RunningPractice;
  let truth: YearTruth;
  let messages: JsonBody[];
  beforeAll(async () => {
    running = await RunningPractice.start({
      clock: () => UNTIL,
      fill: async (store, cluster) => {
        fileYear(store, cluster, year(), { progress: () => undefined, keep: (happened) => (truth = happened) });
      },
    });
    messages = await everything();
  }, 60_000);
  afterAll(() => running.stop());

  async function everything(): Promise<JsonBody[]> {
    const select =
      'receivedDateTime,lastModifiedDateTime,internetMessageId,conversationId,from,toRecipients,flag,categories,internetMessageHeaders';
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TRIAGE_PROPERTY}')`);
    const found: JsonBody[] = [];
    const filter = encodeURIComponent('isDraft eq false');
    let next: string | undefined =
      `/users/${CLUSTER}/messages?$top=200&$select=${select}&$expand=${expand}&$filter=${filter}`;
    while (next !== undefined) {
      const { body }: { body: JsonBody } = await running.graph('GET', next, undefined, { as: 'app' });
      found.push(...(body['value'] ?? []));
      next = body['@odata.nextLink'];
    }
    return found;
  }

  /** What somebody finds who has only the mailbox and the cards. */
  function found(question: JsonBody) {
    const record = parseRecord(question['singleValueExtendedProperties']?.[0]?.['value'] ?? '');
    const conversation = messages.filter(({ conversationId }) => conversationId === question['conversationId']);
    const outside = conversation
      .filter((sent) => addressOf(sent['from']) === CLUSTER)
      .filter((sent) => !(addressOf(sent['toRecipients']?.[0]) ?? '').endsWith('@noorderhage.example'));
    const isAutomatic = (sent: JsonBody): boolean =>
      (sent['internetMessageHeaders'] ?? []).some?.(({ name }) => name?.toLowerCase() === ACKNOWLEDGEMENT_HEADER);
    const first = (sent: readonly JsonBody[]): string | null =>
      sent.map(({ receivedDateTime }) => String(receivedDateTime)).sort()[0] ?? null;
    const answered = first(outside.filter((sent) => !isAutomatic(sent)));
    const [advice] = record?.advice ?? [];
    const taken = (record?.history ?? []).filter(({ what }) => what === 'claimed' || what === 'handedOver');
    const owners = taken.map(({ at, by, whom }) => ({ card: cardOf(whom ?? by), since: moment(at) }));
    const promised = record?.acknowledgement?.state === 'sent' ? [record.acknowledgement.due] : [];
    const completed = question['flag']?.['completedDateTime']?.['dateTime'];
    const due = parseCivilDate(question['flag']?.['dueDateTime']?.['dateTime']?.slice(0, 10) ?? '');
    return {
      received: String(question['receivedDateTime']),
      owner: record?.owner?.id ?? null,
      owners: owners.map((one, index) => ({ ...one, until: owners[index + 1]?.since ?? null })),
      promised,
      ownerSince: moment(record?.owner?.since),
      claimed: moment(record?.history.find(({ what }) => what === 'claimed')?.at),
      category: categoryDifference((question['categories'] ?? []).map(String), record, SETTINGS.cards).kind,
      advice:
        advice === undefined
          ? null
          : { adviser: advice.of.id, asked: moment(advice.askedAt) ?? '', given: moment(advice.answer?.at) },
      acknowledged: first(outside.filter(isAutomatic)),
      firstHumanAnswer: answered,
      done: completed === undefined ? null : `${completed.slice(0, 19)}Z`,
      finished: moment(record?.finished?.at),
      due,
    };
  }

  it('says what its truth says, for every question', () => {
    const byId = new Map(messages.map((message) => [String(message['internetMessageId']), message]));
    expect(truth.questions).toHaveLength(QUESTIONS);
    for (const told of truth.questions) {
      const question = byId.get(told.id);
      if (question === undefined) throw new Error(`${told.id} is not there`);
      const { finished, promised, ...visible } = found(question);
      expect(told).toMatchObject(visible);
      expect(told.promises).toEqual(promised.map((day) => ({ made: told.acknowledged, day, kept: told.kept })));
      expect(told.forwardedBy).toBe(told.channel === 'direct' ? null : addressOf(question['from']));
      expect(told.isLate).toBe(told.kept === false);
      expect(told.done).toBe(finished);
      expect(told.kept).toBe(isKept(told));
    }
  });

  it('was last written to when the last thing happened, and not when it was made up', () => {
    const written = messages.map((one) => String(one['lastModifiedDateTime'])).sort();
    expect(written[0]).toMatch(/^2025-1[12]/);
    expect(messages.filter((one) => String(one['lastModifiedDateTime']) < String(one['receivedDateTime']))).toEqual([]);
  });

  it('holds records that Clusterpost reads, with the same owner and day as anyone sees', () => {
    const records = messages.flatMap((message) => message['singleValueExtendedProperties'] ?? []);
    const read = records.map((property) => parseRecord(String(property['value'])));
    expect(read.filter((record) => record === null)).toEqual([]);
    const byDay = read.filter((record) => record?.due !== null).map((record) => record?.due);
    expect(byDay.sort()).toEqual(truth.questions.map(({ due }) => due).sort());
  });

  it('is not filled at all when what really happened cannot be kept', async () => {
    const isFull = (): never => {
      throw new Error('the disk is full');
    };
    const broken = await RunningPractice.start({ clock: () => UNTIL });
    const { store } = broken.practice;
    const cluster = store.folders.mailbox(CLUSTER);
    expect(
      () => cluster && fileYear(store, cluster, year({ questions: 20 }), { progress: () => undefined, keep: isFull }),
    ).toThrow();
    expect(holdsYear(store)).toBe(false);
    expect((await broken.graph('GET', `/users/${CLUSTER}/mailFolders/inbox`)).body['totalItemCount']).toBe(0);
    await broken.stop();
  }, 60_000);

  it('adds who was away to settings that the cluster has already, and leaves all else that was set', async () => {
    const set = await RunningPractice.start({ clock: () => UNTIL, seed: true });
    const { store } = set.practice;
    const cluster = store.folders.mailbox(CLUSTER);
    const settings = () => {
      const folder = cluster && store.folders.find(cluster, 'msgfolderroot');
      const own = folder && store.folders.children(folder).find(({ name }) => name === SETTINGS_FOLDER);
      const [item] = own ? store.messages.inFolder(own) : [];
      return parseSettings(item ? store.messages.body(item).content : '');
    };
    const before = settings();
    if (cluster)
      fileYear(store, cluster, year({ questions: 20 }), { progress: () => undefined, keep: () => undefined });
    const away = new Map(year({ questions: 20 }).settings.cards.map(({ id, absence }) => [id, absence]));
    expect(settings()).toEqual({
      ...before,
      cards: before?.cards.map((card) => ({ ...card, absence: away.get(card.id) })),
    });
    await set.stop();
  }, 60_000);

  it('is filled once, with settings that know who was away, and without the mails of a first start', async () => {
    await running.restart({ seed: true, fill: () => Promise.resolve() });
    expect(holdsYear(running.practice.store)).toBe(true);
    expect(await everything()).toHaveLength(messages.length);
  });
});

/** By the definition: the first answer of a person was there on the day that was promised. */
function isKept({ firstHumanAnswer, due }: QuestionTruth): boolean | null {
  if (firstHumanAnswer !== null) return onDutchClock(new Date(firstHumanAnswer)).date <= due;
  return due < onDutchClock(UNTIL).date ? false : null;
}

/** As the truth writes it: with whole seconds. */
function moment(at: string | undefined): string | null {
  return at === undefined ? null : at.replace('.000Z', 'Z');
}

function cardOf(name: string): string | undefined {
  return SETTINGS.cards.find((card) => card.name === name)?.id;
}

function addressOf(recipient: JsonBody | undefined): string | undefined {
  return recipient?.['emailAddress']?.['address'];
}
