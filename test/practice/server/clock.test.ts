import { wantedMoment } from '../../../src/practice/server/clock';
import { CLUSTER, RunningPractice } from './running';

const NOW = '2026-11-24T09:30:00.000Z';

describe('the practice clock', () => {
  let running: RunningPractice;
  let machine = new Date(NOW);
  beforeAll(async () => {
    running = await RunningPractice.start({ clock: () => machine });
  });
  afterAll(() => running.stop());

  const shown = async (): Promise<string> => String((await running.web('GET', '/practice/state')).body['now']);

  it('goes on by so many minutes, and runs on from there', async () => {
    const { status, body } = await running.web('POST', '/practice/clock', { advance: 90 });
    expect(status).toBe(200);
    expect(body['now']).toBe('2026-11-24T11:00:00.000Z');
    machine = new Date('2026-11-24T09:31:00Z');
    expect(await shown()).toBe('2026-11-24T11:01:00.000Z');
  });

  it('is set to a moment, and mail that comes in then has that moment', async () => {
    await running.web('POST', '/practice/clock', { now: '2026-12-28T08:00:00+01:00' });
    await running.smtp({ from: 'joke@debrug.example', subject: 'Terras', text: 'Mag dat?' });
    const { body } = await running.graph('GET', `/users/${CLUSTER}/messages?$select=receivedDateTime`);
    expect(body['value']).toMatchObject([{ receivedDateTime: '2026-12-28T07:00:00Z' }]);
  });

  it('goes on from there after a restart', async () => {
    await running.restart();
    expect(await shown()).toBe('2026-12-28T07:00:00.000Z');
  });

  it('begins anew with a new mailbox', async () => {
    await running.restart({ reset: true });
    expect(await shown()).toBe(machine.toISOString());
  });

  it('is set from the command line too, and stays so', async () => {
    await running.restart({ now: new Date('2026-05-01T10:00:00Z') });
    await running.restart();
    expect(await shown()).toBe('2026-05-01T10:00:00.000Z');
  });

  it('is not set by the add-in, nor by a page elsewhere', async () => {
    const before = await shown();
    for (const origin of [running.practice.addin, 'https://elsewhere.example']) {
      expect((await running.web('POST', '/practice/clock', { advance: 5 }, { origin })).status).toBe(403);
    }
    expect(await shown()).toBe(before);
  });

  it('is left alone by a request that means no moment', async () => {
    const { status, body } = await running.web('POST', '/practice/clock', { now: 'morgen' });
    expect(status).toBe(400);
    expect(body['error']).toContain('"advance"');
  });
});

describe('a request to move the clock', () => {
  it.each([
    [{}],
    [{ now: NOW, advance: 5 }],
    [{ now: '2026-11-24' }],
    [{ now: '2026-11-24T09:30:00' }],
    [{ now: '2026-02-31T09:30:00X' }],
    [{ now: '1999-12-31T00:00:00Z' }],
    [{ now: 5 }],
    [{ advance: '5' }],
    [{ advance: Number.MAX_VALUE }],
    [{ advance: Number.NaN }],
  ])('%j means no moment', (request) => {
    expect(wantedMoment(request, new Date(NOW))).toBeNull();
  });

  it('may go back', () => {
    expect(wantedMoment({ advance: -30 }, new Date(NOW))?.toISOString()).toBe('2026-11-24T09:00:00.000Z');
  });
});
