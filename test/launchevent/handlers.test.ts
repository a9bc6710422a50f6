import { onMessageSend, onNewMessageCompose } from '../../src/launchevent/handlers';
import type { Done, ItemAtSend, OfficeAtSend, SendOutcome } from '../../src/launchevent/office';
import { READ_LIMIT_MS } from '../../src/launchevent/ask';

const kept = {
  v: 1,
  savedAt: '2026-11-23T08:00:00Z',
  settings: {
    mailbox: { name: '', address: 'ondernemen@noorderhage.example' },
    ...{ aliases: [], internalDomains: ['noorderhage.example'], partnerDomains: [], sisterMailboxes: [], words: [] },
    organisation: {
      ...{ name: 'Gemeente Noorderhage', aliases: [], team: '', postalAddress: '', website: '', generalNumber: '' },
      generalNumberIsPolicy: false,
    },
    calendar: { kind: 'office' },
  },
  card: null,
  colleagues: [],
};

const says =
  <T>(value: T) =>
  (...args: readonly unknown[]): void =>
    (args[args.length - 1] as Done<T>)({ status: 'succeeded', value });
const refuses = (...args: readonly unknown[]): void =>
  (args[args.length - 1] as Done<unknown>)({ status: 'failed', value: undefined });
const keepsSilent = (): void => undefined;
const throws = (): void => {
  throw new Error('office.js is not in the mood');
};
const twice = (...args: readonly unknown[]): void => {
  says('<p>Hoi</p>')(...args);
  says('<p>Hoi</p>')(...args);
};

function item(body: (...args: readonly unknown[]) => void, parts: object = {}): ItemAtSend {
  return {
    body: { getAsync: body, setAsync: says(undefined) },
    subject: { getAsync: says('RE: Terras') },
    from: { getAsync: says({ displayName: '', emailAddress: 'ondernemen@noorderhage.example' }) },
    to: { getAsync: says([{ displayName: 'Wim Hoekema', emailAddress: 'wim@brasseriedewaag.example' }]) },
    cc: { getAsync: says([]) },
    bcc: { getAsync: says([]) },
    ...parts,
  };
}

async function send(open: ItemAtSend | null, stored: unknown = kept): Promise<readonly SendOutcome[]> {
  const outcomes: SendOutcome[] = [];
  const office: OfficeAtSend = {
    onReady: () => undefined,
    actions: { associate: () => undefined },
    context: {
      displayLanguage: 'nl-NL',
      roamingSettings: { get: typeof stored === 'function' ? (stored as () => unknown) : () => stored },
      mailbox: { item: open },
    },
  };
  const done = onMessageSend(
    office,
    { completed: (one) => outcomes.push(one) },
    () => new Date('2026-11-23T09:00:00Z'),
  );
  await jest.advanceTimersByTimeAsync(READ_LIMIT_MS);
  await done;
  return outcomes;
}

describe('the send handler', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stops a reply that is not in order, with a button to the pane', async () => {
    expect(await send(item(says('<p>Hoi</p>')))).toEqual([
      {
        allowEvent: false,
        errorMessage: expect.stringMatching(/^De aanhef “Hoi” is te los\./) as unknown,
        commandId: 'clusterpostComposeButton',
        cancelLabel: 'Open controle',
      },
    ]);
  });

  it.each([
    ['Outlook never answers', item(keepsSilent)],
    ['Outlook refuses', item(refuses)],
    ['Outlook throws', item(throws)],
    ['there is no item', null],
    ['one of the recipients cannot be read', item(says('<p>Hoi</p>'), { cc: { getAsync: refuses } })],
    ['one of the recipients is never told', item(says('<p>Hoi</p>'), { bcc: { getAsync: keepsSilent } })],
    ['Outlook does not say who sends', item(says('<p>Hoi</p>'), { from: { getAsync: says(null) } })],
    ['Outlook answers with something else', item(says(undefined))],
  ])('leaves it to the person, and says what to do, when %s', async (_why, open) => {
    const [outcome, ...more] = await send(open);
    expect(more).toEqual([]);
    expect(outcome).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(outcome?.errorMessage).toMatch(/^Je antwoord kon niet worden gecontroleerd/);
    expect(outcome?.errorMessage?.length).toBeLessThanOrEqual(500);
  });

  it('is done once, also when Outlook answers twice', async () => {
    expect(await send(item(twice))).toHaveLength(1);
  });

  it('lets mail through when nothing was kept: then it is nobody of a cluster', async () => {
    expect(await send(item(says('<p>Hoi</p>')), null)).toEqual([{ allowEvent: true }]);
  });

  it.each([
    ['of another version', { ...kept, v: 2 }],
    ['damaged', '{"v":1'],
  ])('leaves it to the person when what was kept is %s, and says how to mend it', async (_why, stored) => {
    const [outcome] = await send(item(says('<p>Hoi</p>')), stored);
    expect(outcome).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(outcome?.errorMessage).toMatch(/^Clusterpost kan de instellingen van je cluster niet lezen/);
    expect(outcome?.errorMessage?.length).toBeLessThanOrEqual(500);
  });

  it('leaves it to the person when even the settings cannot be asked for', async () => {
    expect(await send(item(says('<p>Hoi</p>')), throws)).toMatchObject([
      { allowEvent: false, sendModeOverride: 'promptUser' },
    ]);
  });

  it('is done once, and in Dutch, when Outlook tells nothing about itself', async () => {
    const outcomes: SendOutcome[] = [];
    const office = { onReady: () => undefined, actions: { associate: () => undefined } };
    const mute = Object.defineProperty(office, 'context', {
      value: Object.defineProperty({}, 'displayLanguage', { get: throws }),
    });
    await onMessageSend(mute as unknown as OfficeAtSend, { completed: (one) => outcomes.push(one) }, () => new Date(0));
    expect(outcomes).toMatchObject([{ errorMessage: expect.stringMatching(/^Je antwoord/) as unknown }]);
    expect(outcomes).toHaveLength(1);
  });

  it('checks a reply to somebody of whom Outlook knows the address only', async () => {
    const to = { getAsync: says([{ emailAddress: 'wim@brasseriedewaag.example' }]) };
    const [outcome] = await send(item(says('<p>Hoi</p>'), { to }));
    expect(outcome?.errorMessage).toMatch(/^De aanhef “Hoi” is te los\./);
  });

  it('lets a new message be written', () => {
    const outcomes: SendOutcome[] = [];
    onNewMessageCompose({ completed: (one) => outcomes.push(one) });
    expect(outcomes).toEqual([{ allowEvent: true }]);
  });
});
