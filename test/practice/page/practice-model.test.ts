import { keptChoices, USUAL } from '../../../src/practice/page/controls/choices';
import { dutchLocal, dutchMoment, nextDay, nextMonday } from '../../../src/practice/page/controls/clock-moves';
import { FAULT_GROUPS } from '../../../src/practice/page/controls/fault-words';
import { PracticeModel, type PracticeServer } from '../../../src/practice/page/controls/practice-model';
import { RequestFailed } from '../../../src/practice/page/data/http';
import type { PracticeState } from '../../../src/practice/page/data/practice-api';
import { FAULT_KINDS } from '../../../src/practice/server/faults/fault';

const MACHINE = Date.parse('2026-11-25T10:00:00Z');

class Server implements PracticeServer {
  state: PracticeState = {
    mailbox: { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' },
    persons: [],
    addin: 'https://localhost:8444',
    now: '2026-11-23T08:00:00Z',
    smtpPort: 2525,
    faults: [],
    sentCopiesInSharedMailbox: true,
  };
  isAway = false;
  readonly asked: string[] = [];

  readonly practiceState = async (): Promise<PracticeState> => this.state;
  readonly moveClock = async (to: { now: string } | { advance: number }): Promise<string> =>
    (this.state = { ...this.state, now: 'now' in to ? to.now : '' }).now;
  readonly setFaults = async (faults: PracticeState['faults']): Promise<void> => {
    if (this.isAway) throw new RequestFailed('De oefenserver antwoordt niet.');
    this.state = { ...this.state, faults };
  };
  readonly keepSentCopies = async (sentCopiesInSharedMailbox: boolean): Promise<void> =>
    void (this.state = { ...this.state, sentCopiesInSharedMailbox });
  readonly bringMail = async (): Promise<void> => void this.asked.push('mail');
  readonly resetMailbox = async (): Promise<void> => void this.asked.push('reset');
}

function begin(kept: string | null = null) {
  const server = new Server();
  const storage = new Map(kept === null ? [] : [['clusterpost-practice-choices', kept]]);
  const model = new PracticeModel(server, server.state, () => MACHINE, {
    getItem: (key) => storage.get(key) ?? null,
    setItem: (key, value) => void storage.set(key, value),
  });
  return { server, model, storage };
}

describe('the practice around Outlook', () => {
  it('lives in the time of the practice clock, also after it is moved', async () => {
    const { model } = begin();
    expect(model.now().toISOString()).toBe('2026-11-23T08:00:00.000Z');
    await model.moveClock(new Date('2026-12-01T12:00:00Z'));
    expect(model.now().toISOString()).toBe('2026-12-01T12:00:00.000Z');
  });

  it('does not take the time that an answer took for a moved clock', async () => {
    const { model, server } = begin();
    const { ahead } = model.get();
    server.state = { ...server.state, now: '2026-11-23T08:00:01Z' };
    await model.refresh();
    expect(model.get().ahead).toBe(ahead);
  });

  it('switches one fault on and off and leaves the others as they are', async () => {
    const { model, server } = begin();
    server.state = { ...server.state, faults: [{ kind: 'slow', seconds: 2 }] };
    await model.refresh();
    await model.switchFault('offline', true);
    expect(server.state.faults).toEqual([{ kind: 'slow', seconds: 2 }, { kind: 'offline' }]);
    expect(model.hasFault('offline')).toBe(true);
    await model.switchFault('offline', false);
    expect(server.state.faults).toEqual([{ kind: 'slow', seconds: 2 }]);
    await model.endFaults();
    expect(model.get().server.faults).toEqual([]);
  });

  it('says so when the server is away, until it is there again', async () => {
    const { model, server } = begin();
    server.isAway = true;
    await model.switchFault('slow', true);
    expect(model.get()).toMatchObject({ problem: 'De oefenserver antwoordt niet.', server: { faults: [] } });
    server.isAway = false;
    await model.switchFault('slow', true);
    expect(model.get()).toMatchObject({ problem: null, server: { faults: [{ kind: 'slow' }] } });
  });

  it('keeps in this browser what was chosen', () => {
    const { model, storage } = begin('{"quoteShape":"mobile"}');
    expect(model.get().choices).toEqual({ ...USUAL, quoteShape: 'mobile' });
    model.choose({ sendMode: 'block' });
    const stored = { getItem: (key: string) => storage.get(key) ?? null };
    expect(keptChoices(stored)).toEqual({ ...USUAL, quoteShape: 'mobile', sendMode: 'block' });
  });

  it.each(['', 'null', '[1]', '{"quoteShape":"fax","sendMode":7}'])(
    'takes what it cannot read for usual: %j',
    (kept) => {
      expect(begin(kept).model.get().choices).toEqual(USUAL);
    },
  );

  it('has words for every fault, once', () => {
    const named = FAULT_GROUPS.flatMap(({ faults }) => faults.map(({ kind }) => kind));
    expect([...named].sort()).toEqual([...FAULT_KINDS].sort());
  });
});

describe('moves of the clock', () => {
  it.each([
    ['winter', '2026-11-23T09:00', '2026-11-23T08:00:00.000Z'],
    ['summer', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    ['the hour that summer time skips', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ])('read a Dutch date and time in %s', (_when, local, utc) => {
    expect(dutchMoment(local)?.toISOString()).toBe(utc);
  });

  it.each(['', '2026-11-23', '2026-13-01T09:00', 'morgen'])('read nothing in %j', (local) => {
    expect(dutchMoment(local)).toBeNull();
  });

  it('go a day on by the clock on the wall, also when summer time ends', () => {
    expect(dutchLocal(nextDay(new Date('2026-10-24T07:15:00Z')))).toBe('2026-10-25T09:15');
  });

  it.each([
    ['2026-11-22T22:00:00Z', '2026-11-23T09:00'],
    ['2026-11-23T07:00:00Z', '2026-11-23T09:00'],
    ['2026-11-23T08:00:00Z', '2026-11-30T09:00'],
    ['2026-11-25T10:00:00Z', '2026-11-30T09:00'],
  ])('go from %s to the Monday ahead', (now, monday) => {
    expect(dutchLocal(nextMonday(new Date(now)))).toBe(monday);
  });
});
