import { COMPACT_KEY, parseCompactSettings } from '../../src/domain/settings/compact';
import { MailboxError } from '../../src/mailbox/error';
import { createClusters } from '../../src/taskpane/cluster';
import { createReplyCheck } from '../../src/taskpane/reply/reply-check';
import { outcomeWords } from '../../src/taskpane/reply/reply-words';
import { nl } from '../../src/texts/nl';
import { surroundings } from './stand-ins';

const ROBIN = { name: 'Robin Smit', address: 'robin@fietsenmakerij.example' };

async function writing(html: string) {
  const around = await surroundings();
  const another = () => createReplyCheck(around.services, createClusters(around.services, () => undefined).open, 'nl');
  around.outlook.written = { ...around.outlook.written, html, to: [ROBIN] };
  const check = another();
  await check.open();
  await check.model.look();
  const unknown = () => check.model.state.get().analysis?.unknownForm ?? null;
  return { ...around, another, model: check.model, unknown };
}

describe('how an entrepreneur wants to be addressed', () => {
  const reply = '<p>Geachte heer Smit,</p><p>Dat mag zonder vergunning.</p>';

  it('is asked when nothing tells, and not when the reply does without', async () => {
    expect((await writing(reply)).unknown()).toEqual({ address: ROBIN.address, surname: 'Smit', name: 'Robin Smit' });
    expect((await writing(reply.replace('heer', 'Robin'))).unknown()).toBeNull();
  });

  it('is asked once for the whole cluster, also by the check at send, and put right in the reply', async () => {
    const { model, mailbox, outlook, unknown, another } = await writing(reply);
    const person = unknown();
    if (person) await model.answerForm(person, 'mevrouw');
    expect(outlook.written.html).toContain('<p>Geachte mevrouw Smit,</p>');
    expect(unknown()).toBeNull();
    const { outcome } = model.state.get();
    expect(outcome && outcomeWords(nl, outcome)).toBe('Onthouden voor je hele cluster.');
    const expected = [{ address: ROBIN.address, surname: 'Smit', form: 'mevrouw' }];
    expect((await mailbox.settings())?.settings.forms).toEqual(expected);
    expect(parseCompactSettings(outlook.kept.get(COMPACT_KEY))?.settings.forms).toEqual(expected);

    outlook.type(reply);
    const later = another();
    await later.open();
    await later.model.look();
    expect(later.model.state.get().analysis).toMatchObject({
      unknownForm: null,
      findings: expect.arrayContaining([
        expect.objectContaining({ check: 'aanhef.geslacht', reason: 'confirmed', severity: 'error' }),
      ]) as unknown,
    });
    await model.undo();
    expect(outlook.written.html).toBe(reply);
  });

  it('stays to be asked when the answer could not be kept', async () => {
    const { model, mailbox, outlook, unknown } = await writing(reply);
    jest.spyOn(mailbox, 'settings').mockRejectedValueOnce(new MailboxError('offline', 'fetch'));
    const person = unknown();
    if (person) await model.answerForm(person, 'mevrouw');
    expect(model.state.get().outcome).toMatchObject({ kind: 'failed', problem: { code: 'offline' } });
    expect(outlook.written.html).toBe(reply);
    expect(unknown()).not.toBeNull();
  });
});
