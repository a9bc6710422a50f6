import { CLUSTER, RunningPractice, type Answer, type JsonBody } from '../../practice/server/running';

const FOLDERS = `/users/${CLUSTER}/mailFolders`;
const CLAIM = 'String {b8f1f3c2-6a52-4d0e-9f7e-2f0d6a4f5c11} Name ClusterpostClaim';

/** What a program can do with folders besides finding them, held to Microsoft's documentation. */
describe('folders in the practice Graph', () => {
  let running: RunningPractice;
  const graph: RunningPractice['graph'] = (...call) => running.graph(...call);
  const outcome = ({ status, body }: Answer): readonly unknown[] => [status, body['error']?.['code']];

  beforeAll(async () => {
    running = await RunningPractice.start();
  });
  afterAll(() => running.stop());

  async function make(displayName: string, more: object = {}, parent = 'msgfolderroot'): Promise<string> {
    const { status, body } = await graph('POST', `${FOLDERS}/${parent}/childFolders`, { displayName, ...more });
    expect(status).toBe(201);
    return String(body['id']);
  }
  const names = async (at: string): Promise<unknown[]> =>
    ((await graph('GET', `${at}&$select=displayName&$top=100`)).body['value'] ?? []).map((each) => each['displayName']);
  const mailIn = async (folder: string, subject: string): Promise<string> =>
    String((await graph('POST', `${FOLDERS}/${folder}/messages`, { subject })).body['id']);

  it.each<[string, string, readonly string[]]>([
    ["displayName eq 'postvak in'", '', ['Postvak IN']],
    ["startswith(displayName,'Ver')", '', ['Verzonden items', 'Verwijderde items']],
    ['totalItemCount gt 0', '', ['Concepten']],
    ["isHidden eq true and displayName ne 'Clusterpost'", '&includeHiddenFolders=true', ['Verborgen']],
  ])('are filtered by %s', async (filter, more, expected) => {
    if (more !== '') await make('Verborgen', { isHidden: true });
    else await graph('POST', `/users/${CLUSTER}/messages`, { subject: 'Concept' });
    expect(await names(`${FOLDERS}?$filter=${encodeURIComponent(filter)}${more}`)).toEqual(expected);
  });

  it('keep extended properties, given with the folder or later, and are found by them', async () => {
    const property = { id: CLAIM, value: 'sanne' };
    const id = await make('Slot', { isHidden: true, singleValueExtendedProperties: [property] });
    const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${CLAIM}')`)}`;
    const read = async (): Promise<unknown> =>
      (await graph('GET', `${FOLDERS}/${id}?${expand}`)).body['singleValueExtendedProperties'];
    expect(await read()).toEqual([property]);
    await graph('PATCH', `${FOLDERS}/${id}`, { singleValueExtendedProperties: [{ ...property, value: 'ruben' }] });
    expect(await read()).toEqual([{ ...property, value: 'ruben' }]);
    const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${CLAIM}' and ep/value eq 'ruben')`;
    expect(await names(`${FOLDERS}?includeHiddenFolders=true&$filter=${encodeURIComponent(filter)}`)).toEqual(['Slot']);
  });

  it('are told with the folders in them when expanded, and are reached through their parents', async () => {
    const parent = await make('Ouder');
    const child = await make('Kind', {}, parent);
    const { body } = await graph('GET', `${FOLDERS}/${parent}?$expand=childFolders`);
    expect(body['childFolders']).toMatchObject([{ id: child, displayName: 'Kind' }]);
    await mailIn(child, 'Diep');
    const nested = `${FOLDERS}/${parent}/childFolders/${child}`;
    expect((await graph('GET', `${nested}/messages?$select=subject`)).body['value']).toMatchObject([
      { subject: 'Diep' },
    ]);
    expect((await graph('GET', `${nested}/messages/$count`)).body).toEqual({ text: '1' });
    expect((await graph('GET', `${FOLDERS}/${parent}/childFolders/$count`)).body).toEqual({ text: '1' });
  });

  it('can be shown or hidden only when they are made', async () => {
    const id = await make('Zichtbaar');
    expect(outcome(await graph('PATCH', `${FOLDERS}/${id}`, { isHidden: true }))).toEqual([
      400,
      'ErrorInvalidPropertySet',
    ]);
  });

  describe('moving, copying and deleting', () => {
    it('takes everything along to another folder, where no other may have the name', async () => {
      const [target, id] = [await make('Doel'), await make('Reis')];
      await mailIn(id, 'Mee');
      const moved = await graph('POST', `${FOLDERS}/${id}/move`, { destinationId: target });
      expect(moved).toMatchObject({ status: 201, body: { id, parentFolderId: target, totalItemCount: 1 } });
      await make('Reis');
      const again = await graph('POST', `${FOLDERS}/${id}/move`, { destinationId: 'msgfolderroot' });
      expect(outcome(again)).toEqual([409, 'ErrorFolderExists']);
      const around = await graph('POST', `${FOLDERS}/${target}/move`, { destinationId: id });
      expect(outcome(around)).toEqual([400, 'ErrorMoveCopyFailed']);
      expect(outcome(await graph('POST', `${FOLDERS}/inbox/move`, { destinationId: target }))[0]).toBe(403);
    });

    it('copies the messages and the folders in it', async () => {
      const [target, id] = [await make('Kopieën'), await make('Origineel')];
      const child = await make('Kind', {}, id);
      await mailIn(child, 'Dubbel');
      const { status, body } = await graph('POST', `${FOLDERS}/${id}/copy`, { destinationId: target });
      expect([status, body['displayName'], body['childFolderCount']]).toEqual([201, 'Origineel', 1]);
      expect(body['id']).not.toBe(id);
      const copy = (await graph('GET', `${FOLDERS}/${body['id']}/childFolders`)).body['value']?.[0];
      expect(copy).toMatchObject({ displayName: 'Kind', totalItemCount: 1 });
    });

    it('deletes to Deleted Items, where one of that name may lie already, and from there for good', async () => {
      const remove = async (): Promise<unknown> => (await graph('DELETE', `${FOLDERS}/${await make('Weg')}`)).status;
      expect([await remove(), await remove()]).toEqual([204, 204]);
      const deleted = `${FOLDERS}/deleteditems/childFolders?$filter=startswith(displayName,'Weg')`;
      expect(await names(deleted)).toEqual(['Weg', 'Weg1']);
      const { body } = await graph('GET', deleted);
      await graph('DELETE', `${FOLDERS}/${body['value']?.[0]?.['id']}`);
      expect(await names(deleted)).toEqual(['Weg1']);
    });

    it('deletes for good at once when asked to, with the mail in it', async () => {
      const id = await make('Voorgoed');
      const message = await mailIn(id, 'Weg');
      expect((await graph('POST', `${FOLDERS}/${id}/permanentDelete`)).status).toBe(204);
      expect(outcome(await graph('GET', `${FOLDERS}/${id}`))).toEqual([404, 'ErrorItemNotFound']);
      expect((await graph('GET', `/users/${CLUSTER}/messages/${message}`)).status).toBe(404);
    });
  });

  it('are followed by delta: what is new, what changed by what lies in it, and what is gone', async () => {
    const first = await graph('GET', `${FOLDERS}/delta?$select=displayName,totalItemCount`);
    const all = (first.body['value'] ?? []).map((each) => each['displayName']);
    expect(all).toEqual(expect.arrayContaining(['Postvak IN', 'Verzonden items']));
    expect(all).not.toContain('Verborgen');
    const next = async (page: JsonBody): Promise<JsonBody> =>
      (await graph('GET', String(page['@odata.deltaLink']))).body;
    const quiet = await next(first.body);
    expect(quiet['value']).toEqual([]);
    const id = await make('Nieuw');
    await mailIn('inbox', 'Erbij');
    const changed = await next(quiet);
    expect(changed['value']?.map((each) => each['displayName'])).toEqual(['Postvak IN', 'Nieuw']);
    await graph('POST', `${FOLDERS}/${id}/permanentDelete`);
    const gone = await next(changed);
    expect(gone['value']).toEqual([{ id, '@removed': { reason: 'deleted' } }]);
    const ofOther = String(gone['@odata.deltaLink']).replace(/users\/[^/]+/, 'me');
    expect(outcome(await graph('GET', ofOther))).toEqual([410, 'SyncStateNotFound']);
  });

  it.each<[string, string, number, string]>([
    ['$select=naam', '', 400, 'RequestBroker--ParseUri'],
    ['$orderby=displayName', '', 400, 'BadRequest'],
    ['$top=abc', '', 400, 'BadRequest'],
    ['$expand=messages', '', 400, 'BadRequest'],
    ["$filter=naam eq 'x'", '', 400, 'ErrorInvalidUrlQueryFilter'],
    ['', '/inbox/singleValueExtendedProperties', 405, 'Request_BadRequest'],
  ])('refuse %s%s, and say so aloud', async (query, path, status, code) => {
    const answer = await graph('GET', `${FOLDERS}${path}?${query.replaceAll(' ', '%20')}`);
    expect(outcome(answer)).toEqual([status, code]);
    expect(answer.headers['x-practice-contract']).toBeDefined();
  });
});
