import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenForNotifications } from '../../src/worker/notification-endpoint';
import type { Notification } from '../../src/worker/notified';

describe('the address at which Graph tells of new mail', () => {
  let endpoint: Server;
  const told: Notification[][] = [];
  beforeAll(async () => {
    endpoint = listenForNotifications(0, (notifications) => told.push([...notifications]));
    await new Promise((resolve) => endpoint.once('listening', resolve));
  });
  afterAll(() => new Promise((resolve) => endpoint.close(resolve)));

  const send = (method: string, query: string, body?: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/notify${query}`, {
      method,
      ...(body !== undefined && { body }),
    });

  it('repeats the token by which Graph sees that it is ours, as plain text', async () => {
    const answer = await send('POST', `?validationToken=${encodeURIComponent('Validation: <b>é 1+1')}`);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'Validation: <b>é 1+1',
    ]);
  });

  it.each([
    ['a reader', 'GET', undefined, 405],
    ['no JSON', 'POST', 'dag', 400],
    ['something else', 'POST', '{"value":1}', 400],
    ['far too much', 'POST', `{"value":["${'x'.repeat(300_000)}"]}`, 413],
  ] as const)('turns away %s', async (_what, method, body, status) => {
    const answer = await send(method, '', body);
    await answer.text();
    expect(answer.status).toBe(status);
    expect(told).toEqual([]);
  });

  it('takes what Graph tells, and passes over what is no notification', async () => {
    const answer = await send('POST', '', '{"value":[{"clientState":"x"},null,3]}');
    await answer.text();
    expect(answer.status).toBe(202);
    expect(told).toEqual([[{ clientState: 'x' }]]);
  });
});
