import { CLUSTER, RunningPractice, type Answer, type JsonBody } from '../../practice/server/running';

const MAILBOX = `/users/${CLUSTER}`;

describe('folders, categories, changes and rights in the practice Graph', () => {
  let running: RunningPractice;
  const graph: RunningPractice['graph'] = (...call) => running.graph(...call);
  const outcome = ({ status, body }: Answer): readonly unknown[] => [status, body['error']?.['code']];

  beforeAll(async () => {
    running = await RunningPractice.start();
  });
  afterAll(() => running.stop());

  describe('folders', () => {
    it.each(['inbox', 'drafts', 'sentitems', 'deleteditems', 'archive', 'junkemail', 'msgfolderroot'])(
      'has %s by its well-known name',
      async (name) => {
        const byName = await graph('GET', `${MAILBOX}/mailFolders/${name}`);
        const byId = await graph('GET', `${MAILBOX}/mailFolders('${byName.body['id']}')`);
        expect(byId.body['displayName']).toBe(byName.body['displayName']);
      },
    );

    it('hides a hidden folder, and refuses its name a second time whatever the capitals', async () => {
      const folder = { displayName: 'Clusterpost', isHidden: true };
      const made = await graph('POST', `${MAILBOX}/mailFolders/msgfolderroot/childFolders`, folder);
      expect(made).toMatchObject({ status: 201, body: { isHidden: true } });
      const again = await graph('POST', `${MAILBOX}/mailFolders`, { displayName: 'CLUSTERPOST' });
      expect(again.body['error']).toMatchObject({ code: 'ErrorFolderExists' });

      const filter = "$filter=displayName eq 'Clusterpost'".replaceAll(' ', '%20');
      expect((await graph('GET', `${MAILBOX}/mailFolders?${filter}`)).body['value']).toEqual([]);
      const all = await graph('GET', `${MAILBOX}/mailFolders?${filter}&includeHiddenFolders=true`);
      expect(all.body['value']).toMatchObject([{ displayName: 'Clusterpost' }]);
    });

    it('lets one of many win the race for a name', async () => {
      const attempts = Array.from({ length: 8 }, () =>
        graph('POST', `${MAILBOX}/mailFolders`, { displayName: 'claim-1', isHidden: true }),
      );
      const won = (await Promise.all(attempts)).filter(({ status }) => status === 201);
      expect(won).toHaveLength(1);
    });
  });

  describe('master categories', () => {
    const category = { displayName: 'Sanne Brandsma', color: 'preset0' };

    it("are a person's own to read and to add to", async () => {
      expect((await graph('POST', '/me/outlook/masterCategories', category)).status).toBe(201);
      expect(outcome(await graph('POST', '/me/outlook/masterCategories', category))[0]).toBe(409);
      const { body } = await graph('GET', '/me/outlook/masterCategories');
      expect(body['value']).toContainEqual(expect.objectContaining(category));
    });

    it('of the cluster mailbox are refused to a delegate and given to a program', async () => {
      const list = `${MAILBOX}/outlook/masterCategories`;
      expect(outcome(await graph('GET', list))).toEqual([403, 'ErrorAccessDenied']);
      expect((await graph('GET', list, undefined, { as: 'app' })).status).toBe(200);
    });
  });

  describe('delta', () => {
    it('tells what came, what changed and what went', async () => {
      await running.smtp({ from: 'a@b.example', subject: 'Een', text: 'x' });
      await running.smtp({ from: 'a@b.example', subject: 'Twee', text: 'x' });
      const first = await graph('GET', `${MAILBOX}/mailFolders/inbox/messages/delta?$select=subject,isRead`);
      const [one, two] = first.body['value'] ?? [];
      expect([one?.['subject'], two?.['subject']]).toEqual(['Een', 'Twee']);

      const quiet = await graph('GET', String(first.body['@odata.deltaLink']));
      expect(quiet.body['value']).toEqual([]);

      await graph('PATCH', `${MAILBOX}/messages/${one?.['id']}`, { isRead: true });
      await graph('POST', `${MAILBOX}/messages/${two?.['id']}/move`, { destinationId: 'archive' });
      await running.smtp({ from: 'a@b.example', subject: 'Drie', text: 'x' });
      const next = await graph('GET', String(quiet.body['@odata.deltaLink']));
      expect(next.body['value']).toEqual([
        expect.objectContaining({ subject: 'Een', isRead: true }),
        expect.objectContaining({ subject: 'Drie' }),
        expect.objectContaining({ id: two?.['id'], '@removed': { reason: 'changed' } }),
      ]);
    });

    it('comes in pages when asked', async () => {
      const paged = { headers: { prefer: 'odata.maxpagesize=1' } };
      let page = await graph('GET', `${MAILBOX}/mailFolders/inbox/messages/delta?$select=subject`, undefined, paged);
      const subjects: unknown[] = [];
      for (;;) {
        subjects.push(...(page.body['value'] ?? []).map((message) => message['subject']));
        const next = page.body['@odata.nextLink'];
        if (next === undefined) break;
        page = await graph('GET', String(next), undefined, paged);
      }
      expect(subjects).toEqual(['Een', 'Drie']);
      expect(page.body['@odata.deltaLink']).toBeDefined();
    });

    describe('of one kind', () => {
      const subjectsOf = (body: JsonBody): readonly unknown[] => (body['value'] ?? []).map((each) => each['subject']);
      const follow = async (changeType: string): Promise<() => Promise<readonly unknown[]>> => {
        const query = `$select=subject&changeType=${changeType}`;
        let { body } = await graph('GET', `${MAILBOX}/mailFolders/archive/messages/delta?${query}`);
        return async () => {
          body = (await graph('GET', String(body['@odata.deltaLink']))).body;
          return subjectsOf(body);
        };
      };

      it('tells only of what came, what changed or what went', async () => {
        const make = async (subject: string): Promise<string> =>
          String((await graph('POST', `${MAILBOX}/mailFolders/archive/messages`, { subject })).body['id']);
        const old = await make('Oud');
        const [created, updated, deleted] = [await follow('created'), await follow('updated'), await follow('deleted')];
        await graph('PATCH', `${MAILBOX}/messages/${old}`, { isRead: false });
        const fresh = await make('Vers');
        await graph('PATCH', `${MAILBOX}/messages/${fresh}`, { isRead: false });
        expect([await created(), await updated(), await deleted()]).toEqual([['Vers'], ['Oud'], []]);
        await graph('POST', `${MAILBOX}/messages/${old}/permanentDelete`);
        expect([await created(), await updated(), await deleted()]).toEqual([[], [], [undefined]]);
        expect(await deleted()).toEqual([]);
      });

      it('is refused for other kinds', async () => {
        const other = await graph('GET', `${MAILBOX}/mailFolders/archive/messages/delta?changeType=read`);
        expect(outcome(other)).toEqual([400, 'ErrorInvalidUrlQuery']);
      });
    });

    it('comes newest first when asked, and then tells what came or went while it was paged', async () => {
      const paged = { headers: { prefer: 'odata.maxpagesize=2' } };
      const folder = `${MAILBOX}/mailFolders/junkemail/messages`;
      const make = async (subject: string): Promise<string> =>
        String((await graph('POST', folder, { subject })).body['id']);
      const subjectsOf = (body: JsonBody): readonly unknown[] => (body['value'] ?? []).map((each) => each['subject']);
      const first = await make('Een');
      for (const subject of ['Twee', 'Drie']) await make(subject);
      const query = '$select=subject&$orderby=receivedDateTime%20desc';
      const one = await graph('GET', `${folder}/delta?${query}`, undefined, paged);
      expect(subjectsOf(one.body)).toEqual(['Drie', 'Twee']);
      await make('Vier');
      const two = await graph('GET', String(one.body['@odata.nextLink']), undefined, paged);
      expect(subjectsOf(two.body)).toEqual(['Een']);
      await graph('POST', `${MAILBOX}/messages/${first}/permanentDelete`);
      const three = await graph('GET', String(two.body['@odata.deltaLink']), undefined, paged);
      expect(subjectsOf(three.body)).toEqual(['Vier', undefined]);
      const order = await graph('GET', `${folder}/delta?$orderby=subject`);
      expect(outcome(order)).toEqual([400, 'ErrorInvalidUrlQuery']);
    });

    it('starts again after a token that it does not know', async () => {
      expect(outcome(await graph('GET', `${MAILBOX}/mailFolders/inbox/messages/delta?$deltatoken=abc`))).toEqual([
        410,
        'SyncStateNotFound',
      ]);
    });
  });

  describe('$batch', () => {
    const statusesOf = (body: JsonBody): Readonly<Record<string, number>> =>
      Object.fromEntries((body['responses'] ?? []).map((part) => [String(part['id']), Number(part['status'])]));
    const folder = (displayName: string): object => ({
      headers: { 'Content-Type': 'application/json' },
      body: { displayName },
    });

    it('answers each part by itself, and skips what depends on a failure', async () => {
      const requests = [
        { id: '1', method: 'GET', url: '/me/mailFolders/inbox?$select=displayName' },
        { id: '2', method: 'GET', url: '/me/mailFolders/nowhere' },
        { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
      ];
      const { status, body } = await graph('POST', '/$batch', { requests });
      expect(status).toBe(200);
      expect(statusesOf(body)).toEqual({ 1: 200, 2: 404, 3: 424 });
      expect(body['responses']?.map((part) => part['id'])).not.toEqual(['1', '2', '3']);
    });

    it('carries out what depends on another part after it, whatever the order they are given in', async () => {
      const requests = [
        { id: 'c', method: 'GET', url: '/me/mailFolders/archive/childFolders', dependsOn: ['B'] },
        { id: 'b', method: 'POST', url: '/me/mailFolders/archive/childFolders', ...folder('Tweede'), dependsOn: ['A'] },
        { id: 'a', method: 'POST', url: '/me/mailFolders/archive/childFolders', ...folder('Eerste') },
      ];
      const { body } = await graph('POST', '/$batch', { requests });
      expect(statusesOf(body)).toEqual({ a: 201, b: 201, c: 200 });
      const list = body['responses']?.find(({ id }) => id === 'c')?.['body']?.['value'] ?? [];
      expect(list.map((each) => each['displayName'])).toEqual(['Eerste', 'Tweede']);
    });

    it.each([
      ['a part that waits for itself', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['1'] }]],
      ['a part that waits for nothing there is', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['2'] }]],
      ['an id that differs by its capitals only', ['a', 'A'].map((id) => ({ id, method: 'GET', url: '/me' }))],
    ])('is refused as a whole for %s', async (_what, requests) => {
      const { status, body } = await graph('POST', '/$batch', { requests });
      expect([status, body['error']?.['code']]).toEqual([400, 'BadRequest']);
    });

    it('gives bytes in base64', async () => {
      const { body } = await graph('POST', '/me/messages', { subject: 'Dag' });
      const requests = [{ id: '1', method: 'GET', url: `/me/messages/${body['id']}/$value` }];
      const answer = await graph('POST', '/$batch', { requests });
      const mime = Buffer.from(String(answer.body['responses']?.[0]?.['body']), 'base64').toString('utf8');
      expect(mime).toContain('Subject: Dag');
    });

    it('takes no more than twenty', async () => {
      const requests = Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' }));
      expect((await graph('POST', '/$batch', { requests })).status).toBe(400);
    });
  });

  describe('rights', () => {
    it.each([
      ['no token', {}],
      ['a token that is none', { authorization: 'Bearer abc' }],
      ['an unsigned token', { authorization: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.` }],
    ])('lets nobody in with %s', async (_what, headers: Record<string, string>) => {
      const answer = await running.web('GET', `${running.practice.graph}/v1.0/me`, undefined, headers);
      expect(outcome(answer)).toEqual([401, 'InvalidAuthenticationToken']);
    });

    it('does not take the id token for an access token', async () => {
      const [person] = running.practice.persons;
      if (person === undefined) throw new Error('there is nobody');
      const { idToken } = await running.practice.tokens.signIn(person);
      const answer = await running.web('GET', `${running.practice.graph}/v1.0/me`, undefined, {
        authorization: `Bearer ${idToken}`,
      });
      expect(answer.status).toBe(401);
    });

    it.each([
      ['sanne', '/users/m.post@noorderhage.example/messages', 403, 'ErrorAccessDenied'],
      ['sanne', '/users/niemand@noorderhage.example/messages', 404, 'ErrorInvalidUser'],
      ['app', '/me/messages', 400, 'BadRequest'],
      ['app', '/users/m.post@noorderhage.example/messages', 200, undefined],
      ['sanne', `${MAILBOX}/messages`, 200, undefined],
      ['sanne', `${MAILBOX}/mailboxSettings`, 403, 'ErrorAccessDenied'],
      ['sanne', `${MAILBOX}/nonsense`, 400, 'BadRequest'],
    ])('answers %s about %s with %d', async (as, address, status, code) => {
      expect(outcome(await graph('GET', address, undefined, { as }))).toEqual([status, code]);
    });

    it('says so in its own form when a body cannot be read', async () => {
      const answer = await running.graph('POST', `${MAILBOX}/messages`, '{"subject":', {
        headers: { 'content-type': 'application/json' },
      });
      expect(outcome(answer)).toEqual([400, 'BadRequest']);
    });

    it('asks for the shared scope', async () => {
      const [person] = running.practice.persons;
      if (person === undefined) throw new Error('there is nobody');
      const { accessToken } = await running.practice.tokens.signIn(person, ['Mail.ReadWrite']);
      const call = (address: string): Promise<Answer> =>
        running.web('GET', `${running.practice.graph}/v1.0${address}`, undefined, {
          authorization: `Bearer ${accessToken}`,
        });
      expect((await call('/me/messages')).status).toBe(200);
      expect((await call(`${MAILBOX}/messages`)).status).toBe(403);
    });

    it('lets the add-in call from its own origin, and no other', async () => {
      const preflight = (origin: string): Promise<Answer> =>
        running.web('OPTIONS', `${running.practice.graph}/v1.0/me`, undefined, {
          origin,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization,prefer',
        });
      const own = await preflight(running.practice.addin);
      expect(own.headers).toMatchObject({
        'access-control-allow-origin': running.practice.addin,
        'access-control-allow-headers': 'authorization,prefer',
      });
      expect((await preflight('https://elsewhere.example')).headers['access-control-allow-origin']).toBeUndefined();
    });
  });
});
