import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { SCHEMA_VERSION } from '../../../src/practice/server/store/schema';
import { CLUSTER, RunningPractice } from './running';

const INBOX = `/users/${CLUSTER}/mailFolders/inbox/messages`;

describe('the practice server', () => {
  let running: RunningPractice;
  beforeAll(async () => {
    running = await RunningPractice.start();
  });
  afterAll(() => running.stop());

  it('tells the page who can be chosen and where everything is', async () => {
    const { status, body } = await running.web('GET', '/practice/state');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      mailbox: { address: CLUSTER },
      addin: running.practice.addin,
      now: '2026-11-24T09:30:00.000Z',
      smtpPort: running.practice.smtpPort,
      clientId: 'practice',
    });
    expect(body['persons']?.map((person) => person['id'])).toEqual(['sanne', 'ruben', 'fatima', 'tim', 'marijke']);
  });

  it('signs in the chosen person', async () => {
    const { body } = await running.web('POST', '/practice/token', { person: 'marijke' });
    expect(body['account']).toMatchObject({ username: 'm.post@noorderhage.example', name: 'Marijke Post' });
    const me = await running.web('GET', `${running.practice.graph}/v1.0/me`, undefined, {
      authorization: `Bearer ${body['accessToken']}`,
    });
    expect(me.body).toMatchObject({ mail: 'm.post@noorderhage.example' });
  });

  it.each([
    ['the add-in', { origin: 'ADDIN' }],
    ['another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
  ])('gives no token to %s', async (_who, headers: Record<string, string>) => {
    const origin = headers['origin'] === 'ADDIN' ? running.practice.addin : (headers['origin'] ?? '');
    const { status } = await running.web('POST', '/practice/token', { person: 'marijke' }, { ...headers, origin });
    expect(status).toBe(403);
  });

  it('takes in mail over SMTP with its headers, and threads the answer to it', async () => {
    await running.smtp({
      from: 'Piet de Vries <piet@devriesvis.example>',
      subject: 'Viskraam op de markt',
      text: 'Is er nog plaats?',
      messageId: '<vraag-1@devriesvis.example>',
    });
    await running.smtp({
      from: 'Piet de Vries <piet@devriesvis.example>',
      subject: 'Toch liever op zaterdag',
      text: 'Kan dat?',
      inReplyTo: '<vraag-1@devriesvis.example>',
      references: '<vraag-1@devriesvis.example>',
    });
    const { body } = await running.graph('GET', `${INBOX}?$select=subject,conversationId,internetMessageHeaders,from`);
    const [second, first] = body['value'] ?? [];
    expect(first).toMatchObject({
      subject: 'Viskraam op de markt',
      from: { emailAddress: { name: 'Piet de Vries', address: 'piet@devriesvis.example' } },
    });
    expect(first?.['internetMessageHeaders']).toContainEqual({
      name: 'Return-Path',
      value: '<piet@devriesvis.example>',
    });
    expect(second?.['conversationId']).toBe(first?.['conversationId']);
  });

  it('refuses mail for people who are not here', async () => {
    await expect(
      running.smtp({ from: 'a@b.example', to: 'niemand@noorderhage.example', subject: 'x', text: 'x' }),
    ).rejects.toThrow('550');
  });

  it('keeps mail for the outside and shows it, and delivers mail for colleagues', async () => {
    const message = {
      subject: 'Uw vraag',
      body: { contentType: 'html', content: '<p>Beste mevrouw Bakker,</p>' },
      toRecipients: [{ emailAddress: { name: 'Joke Bakker', address: 'joke@debrug.example' } }],
      ccRecipients: [{ emailAddress: { address: 'r.vanaalst@noorderhage.example' } }],
      internetMessageHeaders: [{ name: 'X-Auto-Response-Suppress', value: 'All' }],
    };
    const { status } = await running.graph('POST', `/users/${CLUSTER}/sendMail`, { message });
    expect(status).toBe(202);
    const [caught] = (await running.web('GET', '/practice/outbox')).body as unknown as Record<string, unknown>[];
    expect(caught).toMatchObject({
      from: CLUSTER,
      to: ['joke@debrug.example'],
      subject: 'Uw vraag',
      html: expect.stringContaining('Beste mevrouw Bakker') as string,
      headers: expect.arrayContaining([['X-Auto-Response-Suppress', 'All']]) as unknown,
    });
    const { body } = await running.graph('GET', '/me/messages?$select=subject', undefined, { as: 'ruben' });
    expect(body['value']).toMatchObject([{ subject: 'Uw vraag' }]);
  });

  it('keeps the roaming settings of each person apart', async () => {
    await running.web('PUT', '/practice/roaming/sanne', { clusterpost: '{"v":1}' });
    expect((await running.web('GET', '/practice/roaming/sanne')).body).toEqual({ clusterpost: '{"v":1}' });
    expect((await running.web('GET', '/practice/roaming/tim')).body).toEqual({});
  });

  it('loses nothing in a restart, and keeps its keys', async () => {
    const before = await running.graph('GET', `${INBOX}?$select=subject,changeKey`);
    await running.restart();
    const after = await running.graph('GET', `${INBOX}?$select=subject,changeKey`);
    expect(after.body['value']).toEqual(before.body['value']);
    expect((await running.web('GET', '/practice/roaming/sanne')).body).toEqual({ clusterpost: '{"v":1}' });
  });

  it('starts again after it was killed, whatever locks that left behind', async () => {
    await running.practice.stop();
    mkdirSync(path.join(running.data, 'mailbox.db.lock'));
    writeFileSync(path.join(running.data, 'server.pid'), String(process.pid));
    await running.restart();
    expect((await running.graph('GET', INBOX)).status).toBe(200);
  });

  it('throws the mail away when asked, and keeps its keys', async () => {
    const { cert } = running.practice.certificate;
    await running.restart({ reset: true });
    expect((await running.graph('GET', INBOX)).body['value']).toEqual([]);
    expect(running.practice.certificate.cert).toBe(cert);
  });

  it('is not opened twice, nor thrown away meanwhile, and says so in plain words', async () => {
    await expect(RunningPractice.start({ data: running.data, reset: true })).rejects.toThrow(/is al open/);
    expect((await running.graph('GET', INBOX)).status).toBe(200);
  });

  it.each([
    ['an older', SCHEMA_VERSION - 1],
    ['a newer', SCHEMA_VERSION + 1],
  ])('is set aside when it is of %s version, for a new one that starts', async (_which, version) => {
    const old = await RunningPractice.start();
    await old.smtp({ from: 'joke@debrug.example', subject: 'Terras', text: 'Mag het?' });
    const { data } = old;
    const file = path.join(data, 'mailbox.db');
    for (const name of [`mailbox-${version}.db`, `mailbox-${version}-2.db`]) {
      await old.practice.stop();
      const database = new Database(file);
      database.exec(`pragma user_version = ${version}`);
      database.close();
      await old.restart();
      expect(old.practice.store.setAside).toBe(path.join(data, name));
      expect((await old.graph('GET', INBOX)).body['value']).toEqual([]);
    }
    const kept = new Database(path.join(data, `mailbox-${version}.db`));
    expect(kept.all('select subject from message')).toEqual([{ subject: 'Terras' }]);
    kept.close();
    await old.restart();
    expect(old.practice.store.setAside).toBeNull();
    await old.stop();
  });
});

describe('the page events', () => {
  it('tell which mailbox has changed', async () => {
    const running = await RunningPractice.start();
    const changed: string[] = [];
    running.practice.store.onChange((address) => changed.push(address));
    await running.smtp({ from: 'a@b.example', subject: 'x', text: 'x' });
    await running.stop();
    expect(changed).toEqual([CLUSTER]);
  });
});

describe('mail for the outside', () => {
  it('comes back as a mail when the server that was set cannot be reached', async () => {
    const running = await RunningPractice.start({ relay: { host: '127.0.0.1', port: 1 } });
    const message = { subject: 'Dag', toRecipients: [{ emailAddress: { address: 'joke@debrug.example' } }] };
    expect((await running.graph('POST', `/users/${CLUSTER}/sendMail`, { message })).status).toBe(202);
    const { body } = await running.graph('GET', `${INBOX}?$select=subject,bodyPreview,internetMessageHeaders`);
    expect(body['value']).toMatchObject([{ bodyPreview: expect.stringContaining('joke@debrug.example') as string }]);
    expect(body['value']?.[0]?.['internetMessageHeaders']).toContainEqual({
      name: 'Auto-Submitted',
      value: 'auto-replied',
    });
    await running.stop();
  });
});
