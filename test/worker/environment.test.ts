import { readEnvironment } from '../../src/worker/environment';

const WHOLE = {
  CLUSTERPOST_TENANT: 'a tenant',
  CLUSTERPOST_CLIENT_ID: 'an application',
  CLUSTERPOST_CERTIFICATE: 'key.pem',
  CLUSTERPOST_THUMBPRINT: 'AB:'.repeat(31) + 'AB',
  CLUSTERPOST_MAILBOXES: 'markt@noorderhage.example, haven@noorderhage.example',
  CLUSTERPOST_SINCE: '2026-09-07T09:00+02:00',
};
const read = (more: Record<string, string> = {}) =>
  readEnvironment({ ...WHOLE, ...more }, () => '-----BEGIN PRIVATE KEY-----');

describe('how the worker is set up', () => {
  it('is read from the environment, without notifications unless they are asked for', () => {
    expect(read()).toMatchObject({
      mailboxes: ['markt@noorderhage.example', 'haven@noorderhage.example'],
      since: new Date('2026-09-07T07:00:00Z'),
      registration: { thumbprint: 'AB'.repeat(32) },
      notifications: null,
    });
  });

  it('may name where Graph tells of new mail', () => {
    const url = 'https://worker.noorderhage.example/mail';
    expect(read({ CLUSTERPOST_NOTIFICATIONS_URL: url, CLUSTERPOST_NOTIFICATIONS_PORT: '8080' })).toMatchObject({
      notifications: { url, port: 8080 },
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['what is missing', { CLUSTERPOST_TENANT: ' ' }, 'CLUSTERPOST_TENANT'],
    ['a wrong fingerprint', { CLUSTERPOST_THUMBPRINT: 'AB' }, 'CLUSTERPOST_THUMBPRINT'],
    ['a moment that is none', { CLUSTERPOST_SINCE: 'nu' }, 'CLUSTERPOST_SINCE'],
    [
      'an address without encryption',
      { CLUSTERPOST_NOTIFICATIONS_URL: 'http://worker.example', CLUSTERPOST_NOTIFICATIONS_PORT: '8080' },
      'CLUSTERPOST_NOTIFICATIONS_URL',
    ],
    [
      'an address without a port',
      { CLUSTERPOST_NOTIFICATIONS_URL: 'https://worker.example' },
      'CLUSTERPOST_NOTIFICATIONS_PORT',
    ],
  ])('says by name %s, and nothing else', (_what, more, name) => {
    const said = read(more);
    expect(typeof said === 'string' ? said.match(/CLUSTERPOST_\w+/g) : said).toEqual([name]);
  });
});
