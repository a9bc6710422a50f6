import { receiverByHand } from '../../../src/domain/acknowledgement/by-hand';
import { emptyRecord, type AcknowledgementState } from '../../../src/domain/ownership/record';
import { SETTINGS } from '../../../src/practice/server/seed/settings';

const at = '2026-11-24T09:30:00.000Z';
/** A minute later. */
const NOW = new Date('2026-11-24T09:31:00.000Z');
const due = '2026-11-26' as never;
const JOOST = { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' };
const refused = (reason: string): AcknowledgementState => ({ state: 'refused', at, reason });
const receiver = (acknowledgement: AcknowledgementState | null, from = JOOST, asker: typeof JOOST | null = null) =>
  receiverByHand(
    { from, hasUnreadableRecord: false, record: { ...emptyRecord, acknowledgement, asker } },
    SETTINGS,
    NOW,
  );

describe('to whom a person may send the acknowledgement after all', () => {
  it.each([
    ['a rule kept it back', refused('A07')],
    ['a person decides', { state: 'person', at, reason: 'headers' }],
    ['sending was left half-way', { state: 'pending', at: '2026-11-24T09:26:00.000Z', due, nonce: 'n' }],
    ['sending was broken off', { state: 'person', at, reason: 'interrupted' }],
  ] as const)('the sender, when %s', (_when, state) => {
    expect(receiver(state)).toEqual(JOOST);
  });

  it.each([
    ['it was sent', { state: 'sent', at, due }],
    ['it is being sent', { state: 'pending', at, due, nonce: 'n' }],
    ['it is still to be decided by itself', null],
    ['the conversation has one already', refused('A23')],
  ] as const)('nobody, when %s', (_when, state) => {
    expect(receiver(state)).toBeNull();
  });

  it.each([
    'noreply@webwinkel.example',
    'owner-nieuws@lijst.example',
    'geen adres',
    'iemand@noorderhage.example',
    SETTINGS.mailbox.address,
  ])('nobody at %s', (address) => {
    expect(receiver(refused('A16'), { name: '', address })).toBeNull();
  });

  it('whoever asks, as a colleague confirmed it, also when nothing was decided yet', () => {
    const colleague = { name: 'Klantcontact', address: 'kcc@noorderhage.example' };
    expect(receiver({ state: 'person', at, reason: 'A15' }, colleague, JOOST)).toEqual(JOOST);
    expect(receiver(null, colleague, JOOST)).toEqual(JOOST);
  });

  it('nobody, when a newer version wrote on the mail or the mailbox sends none', () => {
    const record = { ...emptyRecord, acknowledgement: refused('R5') };
    expect(receiverByHand({ from: JOOST, hasUnreadableRecord: true, record: null }, SETTINGS, NOW)).toBeNull();
    const stopped = { ...SETTINGS, acknowledge: false };
    expect(receiverByHand({ from: JOOST, hasUnreadableRecord: false, record }, stopped, NOW)).toBeNull();
  });
});
