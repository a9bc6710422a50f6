import { figureMails } from '../../../src/mailbox/graph/figure-mails';
import type { GraphClient } from '../../../src/mailbox/graph/client';

const asked: string[] = [];
const request: GraphClient = async <T>(path: string): Promise<T> => {
  asked.push(path);
  const flag = {
    flagStatus: 'complete',
    completedDateTime: { dateTime: '2026-11-25T11:00:00.0000000', timeZone: 'UTC' },
  };
  return { value: [{ id: 'a', flag }], '@odata.count': 1, '@odata.nextLink': 'https://graph.example/next' } as T;
};
const since = new Date('2026-11-01T00:00:00Z');

describe('mail for figures through Graph', () => {
  it('is asked for 500 at a time with no more fields than are needed, oldest first', async () => {
    const page = await figureMails(request, '/users/x', { since, by: 'received' });
    const { searchParams } = new URL(asked[0] ?? '', 'https://graph.example');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      $top: '500',
      $count: 'true',
      $filter: 'receivedDateTime ge 2026-11-01T00:00:00.000Z',
      $orderby: 'receivedDateTime',
      $select: 'id,conversationId,from,toRecipients,ccRecipients,receivedDateTime,isDraft,flag',
    });
    expect(page).toMatchObject({ total: 1, next: 'https://graph.example/next' });
  });

  it('goes on with the page that Graph named', async () => {
    await figureMails(request, '/users/x', { since, by: 'received', page: 'https://graph.example/next' });
    expect(asked[1]).toBe('https://graph.example/next');
  });

  it('tells when a flag was ticked off', async () => {
    const { mails } = await figureMails(request, '/users/x', { since, by: 'changed' });
    expect(mails).toMatchObject([{ completedAt: '2026-11-25T11:00:00Z', from: '', to: [], record: null }]);
  });
});
