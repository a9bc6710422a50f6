import { CLUSTER, RunningPractice, type Answer, type JsonBody } from '../../practice/server/running';

const MAILBOX = `/users/${CLUSTER}`;
const TRIAGE = 'String {b8f1f3c2-6a52-4d0e-9f7e-2f0d6a4f5c11} Name ClusterpostTriage';
const START = new Date('2026-11-24T09:30:00Z');
const IMMUTABLE = { headers: { prefer: 'IdType="ImmutableId"' } };

/** Practice Graph held to what Microsoft documents, and to what is known of Exchange beyond that. */
describe('messages in the practice Graph', () => {
  let running: RunningPractice;
  let now = START;
  const graph: RunningPractice['graph'] = (...call) => running.graph(...call);

  beforeAll(async () => {
    running = await RunningPractice.start({ clock: () => now });
    for (const [index, subject] of ['Terras', 'Loods', 'Markt', 'Kavel'].entries()) {
      await running.smtp({
        from: `Ondernemer ${index} <info@zaak${index}.example>`,
        subject,
        html: `<p>Vraag over ${subject}</p>`,
        messageId: `<${subject}@zaak${index}.example>`,
        ...(index === 1 ? { attachments: [{ filename: 'schets.txt', content: 'schets' }] } : {}),
      });
    }
  });
  afterAll(() => running.stop());

  async function received(subject: string, options = {}): Promise<JsonBody> {
    const { body } = await graph(
      'GET',
      `${MAILBOX}/mailFolders/inbox/messages?$filter=subject eq '${subject}'`,
      undefined,
      options,
    );
    const [found] = body['value'] ?? [];
    if (found === undefined) throw new Error(`no mail about ${subject}`);
    return found;
  }

  const patch = (message: JsonBody, change: unknown, headers = {}): Promise<Answer> =>
    graph('PATCH', `${MAILBOX}/messages/${message['id']}`, change, { headers });

  describe('lists', () => {
    it('pages newest first, with a link to the next page that keeps the question', async () => {
      const first = await graph('GET', `${MAILBOX}/mailFolders/inbox/messages?$top=3&$select=subject`);
      expect(first.body['value']).toHaveLength(3);
      const second = await graph('GET', String(first.body['@odata.nextLink']));
      expect(second.body['value']).toHaveLength(1);
      expect(second.body['@odata.nextLink']).toBeUndefined();
      expect(Object.keys(second.body['value']?.[0] ?? {}).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    });

    it.each([
      ["subject eq 'Markt'", ['Markt']],
      ["startswith(subject,'Ma')", ['Markt']],
      ["contains(subject,'a') and hasAttachments eq false", ['Kavel', 'Markt', 'Terras']],
      ['hasAttachments eq true', ['Loods']],
      ["from/emailAddress/address eq 'INFO@zaak0.example'", ['Terras']],
      ['isRead eq false and isDraft eq false', ['Kavel', 'Markt', 'Loods', 'Terras']],
      ['receivedDateTime ge 2026-11-24T00:00:00Z', ['Kavel', 'Markt', 'Loods', 'Terras']],
      ['receivedDateTime lt 2026-11-24', []],
      ["(subject eq 'Markt' or subject eq 'Kavel') and not (subject eq 'Kavel')", ['Markt']],
      ["flag/flagStatus eq 'flagged'", []],
    ])('filters by %s', async (filter, subjects) => {
      const { body } = await graph(
        'GET',
        `${MAILBOX}/mailFolders/inbox/messages?$select=subject&$filter=${encodeURIComponent(filter)}`,
      );
      expect(body['value']?.map((message) => message['subject'])).toEqual(subjects);
    });

    it.each([
      ['$filter=subject eq', 'BadRequest'],
      ["$filter=subject eq 'x", 'BadRequest'],
      ['$filter=body/content eq 1', 'ErrorInvalidUrlQueryFilter'],
      ['$select=subjekt', 'RequestBroker--ParseUri'],
      ['$orderby=subjekt', 'RequestBroker--ParseUri'],
      ['$top=0', 'BadRequest'],
      ['$expand=nonsense', 'BadRequest'],
      ['$filter=isRead eq false&$orderby=receivedDateTime desc', 'InefficientFilter'],
    ])('refuses %s', async (query, code) => {
      const { status, body } = await graph('GET', `${MAILBOX}/messages?${query.replaceAll(' ', '%20')}`);
      expect(status).toBe(400);
      expect(body['error']).toMatchObject({
        code,
        message: expect.any(String) as string,
        innerError: expect.any(Object) as object,
      });
    });

    it.each([
      ['"terr"', ['Terras']],
      ['"erras"', []],
      ['"vraag"', ['Kavel', 'Markt', 'Loods', 'Terras']],
      ['"vraag mar"', ['Markt']],
      ['"subject:vraag"', []],
      ['"from:zaak0.example"', ['Terras']],
      ['"from:zaak0.example kavel"', []],
      ['"BODY:terras"', ['Terras']],
      ['"zwembad"', []],
      ['"*"', []],
      ['"(terras"', ['Terras']],
    ])('searches for the words %s by their beginnings', async (search, subjects) => {
      const query = `$search=${encodeURIComponent(search)}&$select=subject`;
      const { status, body } = await graph('GET', `${MAILBOX}/mailFolders/inbox/messages?${query}`);
      expect([status, body['value']?.map((message) => message['subject'])]).toEqual([200, subjects]);
    });

    it('counts, as a bare number, what a filter lets by', async () => {
      const inbox = `${MAILBOX}/mailFolders/inbox/messages/$count`;
      expect((await graph('GET', inbox)).body).toEqual({ text: '4' });
      const filter = encodeURIComponent("subject eq 'Markt'");
      expect((await graph('GET', `${MAILBOX}/messages/$count?$filter=${filter}`)).body).toEqual({ text: '1' });
    });

    it('sorts by what the filter names first', async () => {
      const query =
        '$filter=receivedDateTime ge 2026-01-01 and isRead eq false&$orderby=receivedDateTime asc&$select=subject';
      const { body } = await graph('GET', `${MAILBOX}/messages?${query.replaceAll(' ', '%20')}`);
      expect(body['value']?.map((message) => message['subject'])).toEqual(['Terras', 'Loods', 'Markt', 'Kavel']);
    });

    it('gives headers and the new part of a body only when asked', async () => {
      const plain = await received('Terras');
      expect(plain).not.toHaveProperty('internetMessageHeaders');
      expect(plain).not.toHaveProperty('uniqueBody');
      const { body } = await graph(
        'GET',
        `${MAILBOX}/messages/${plain['id']}?$select=internetMessageHeaders,uniqueBody`,
      );
      expect(body['internetMessageHeaders']).toContainEqual({ name: 'Subject', value: 'Terras' });
      expect(body['uniqueBody']).toMatchObject({ contentType: 'html' });
    });

    it('gives the body as text to who prefers that', async () => {
      const { body } = await graph('GET', `${MAILBOX}/messages/${(await received('Terras'))['id']}`, undefined, {
        headers: { prefer: 'outlook.body-content-type="text"' },
      });
      expect(body['body']).toEqual({ contentType: 'text', content: 'Vraag over Terras' });
    });
  });

  describe('changes', () => {
    it('is found by what it says and bears now, and no longer by what it said and bore before', async () => {
      const found = async (query: string): Promise<readonly unknown[]> => {
        const { body } = await graph('GET', `${MAILBOX}/messages?$select=id&${query}`);
        return (body['value'] ?? []).map(({ id }) => id);
      };
      const byWord = (word: string): Promise<readonly unknown[]> => found(`$search="${word}"`);
      const byCategory = (name: string): Promise<readonly unknown[]> =>
        found(`$filter=${encodeURIComponent(`categories/any(c:c eq '${name}')`)}`);
      const draft = { subject: 'Kermis', categories: ['Feest', 'Markten'] };
      const { body: made } = await graph('POST', `${MAILBOX}/messages`, draft);
      const { id } = made;
      expect([await byWord('kermis'), await byCategory('FEEST'), await byCategory('Markten')]).toEqual([
        [id],
        [id],
        [id],
      ]);
      await patch(made, { subject: 'Circus', categories: ['Markten', 'Dieren'] });
      expect([await byWord('kermis'), await byCategory('Feest')]).toEqual([[], []]);
      expect([await byWord('circus'), await byCategory('Markten'), await byCategory('dieren')]).toEqual([
        [id],
        [id],
        [id],
      ]);
      await graph('DELETE', `${MAILBOX}/messages/${id}`);
      const { body: bin } = await graph('GET', `${MAILBOX}/mailFolders/deleteditems/messages?$select=id`);
      for (const each of bin['value'] ?? []) await graph('DELETE', `${MAILBOX}/messages/${each['id']}`);
      expect([await byWord('circus'), await byCategory('Dieren')]).toEqual([[], []]);
    });

    it('sets category, flag and extended property in one go, and finds the message by each', async () => {
      const message = await received('Terras');
      const { status, body } = await patch(message, {
        categories: ['Sanne Brandsma'],
        flag: {
          flagStatus: 'flagged',
          startDateTime: { dateTime: '2026-11-26T00:00:00', timeZone: 'Europe/Amsterdam' },
          dueDateTime: { dateTime: '2026-11-26T00:00:00', timeZone: 'Europe/Amsterdam' },
        },
        singleValueExtendedProperties: [{ id: TRIAGE, value: '{"v":1}' }],
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({ categories: ['Sanne Brandsma'], flag: { flagStatus: 'flagged' } });
      expect(body['changeKey']).not.toBe(message['changeKey']);

      const filters = [
        "categories/any(c:c eq 'Sanne Brandsma')",
        "flag/flagStatus eq 'flagged'",
        `singleValueExtendedProperties/any(ep: ep/id eq '${TRIAGE}' and ep/value eq '{"v":1}')`,
        `singleValueExtendedProperties/any(ep: ep/id eq '${TRIAGE}' and ep/value eq '{"V":1}')`,
        `singleValueExtendedProperties/any(ep: ep/id eq '${TRIAGE}' and ep/value ne null)`,
        `singleValueExtendedProperties/Any(ep: ep/id eq '${TRIAGE}' and contains(ep/value, 'v'))`,
        `singleValueExtendedProperties/Any(ep: ep/id eq '${TRIAGE}' and startswith(ep/value, '{"v'))`,
      ];
      for (const filter of filters) {
        const found = await graph('GET', `${MAILBOX}/messages?$select=subject&$filter=${encodeURIComponent(filter)}`);
        expect(found.body['value']).toMatchObject([{ subject: 'Terras' }]);
      }
      const otherName = `singleValueExtendedProperties/any(ep: ep/id eq '${TRIAGE.toLowerCase()}' and ep/value ne null)`;
      const none = await graph('GET', `${MAILBOX}/messages?$filter=${encodeURIComponent(otherName)}`);
      expect(none.body['value']).toEqual([]);
    });

    it('gives an extended property only to who expands it by its id', async () => {
      const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TRIAGE}')`);
      const { body } = await graph('GET', `${MAILBOX}/mailFolders/inbox/messages?$select=subject&$expand=${expand}`);
      const withProperty = body['value']?.filter((message) => message['singleValueExtendedProperties'] !== undefined);
      expect(withProperty).toMatchObject([
        { subject: 'Terras', singleValueExtendedProperties: [{ id: TRIAGE, value: '{"v":1}' }] },
      ]);
    });

    it('keeps extended properties with many values apart from those with one', async () => {
      const id = 'StringArray {b8f1f3c2-6a52-4d0e-9f7e-2f0d6a4f5c11} Name ClusterpostThemes';
      const message = await received('Terras');
      const many = { id, value: ['terras', 'vergunning'] };
      expect((await patch(message, { multiValueExtendedProperties: [many] })).status).toBe(200);
      const expand = (kind: string): string =>
        encodeURIComponent(`${kind}ValueExtendedProperties($filter=id eq '${id}')`);
      const at = `${MAILBOX}/messages/${message['id']}?$select=subject&$expand`;
      expect((await graph('GET', `${at}=${expand('multi')}`)).body['multiValueExtendedProperties']).toEqual([many]);
      expect((await graph('GET', `${at}=${expand('single')}`)).body).not.toHaveProperty(
        'singleValueExtendedProperties',
      );
    });

    it.each([
      { singleValueExtendedProperties: [{ id: 'Integer 0x1234', value: 'veel' }] },
      { singleValueExtendedProperties: [{ id: 'SystemTime 0x1234', value: 'gisteren' }] },
      { singleValueExtendedProperties: [{ id: 'StringArray 0x1234', value: 'x' }] },
      { singleValueExtendedProperties: [{ id: 'String 0x1234' }] },
      { multiValueExtendedProperties: [{ id: 'String 0x1234', value: ['x'] }] },
      { multiValueExtendedProperties: [{ id: 'IntegerArray 0x1234', value: ['1', 'x'] }] },
    ])('refuses an extended property whose value is not of its type: %j', async (change) => {
      const { status, body } = await patch(await received('Loods'), change);
      expect([status, body['error']?.['code']]).toEqual([400, 'ErrorInvalidRequest']);
    });

    it('keeps where Outlook puts a mail, and which receipts a draft asks for', async () => {
      const { body } = await patch(await received('Loods'), { inferenceClassification: 'other' });
      expect(body['inferenceClassification']).toBe('other');
      const receipts = { isReadReceiptRequested: true, isDeliveryReceiptRequested: true };
      const toRecipients = [{ emailAddress: { address: 'ruben@buiten.example' } }];
      const draft = await graph('POST', '/me/messages', { subject: 'Ontvangen?', toRecipients, ...receipts });
      expect(draft.body).toMatchObject(receipts);
      await graph('POST', `/me/messages/${draft.body['id']}/send`);
      const [mail] = (await running.web('GET', '/practice/outbox')).body as unknown as JsonBody[];
      const sent = JSON.stringify(mail?.['headers']);
      expect(sent).toContain('Disposition-Notification-To');
      expect(sent).toContain('Return-Receipt-To');
    });

    it('refuses a due date without a start date', async () => {
      const flag = { flagStatus: 'flagged', dueDateTime: { dateTime: '2026-11-26T00:00:00', timeZone: 'UTC' } };
      expect((await patch(await received('Loods'), { flag })).status).toBe(400);
    });

    it.each([
      { subject: 'Loods' },
      { body: { contentType: 'html', content: '<p>Vraag over Loods</p>' } },
      { toRecipients: [] },
      { ccRecipients: [] },
      { internetMessageId: '<Loods@zaak1.example>' },
    ])('lets what a received mail says be changed until 31 December 2026, and not from then on: %j', async (change) => {
      now = new Date('2026-12-30T23:59:59Z');
      expect((await patch(await received('Loods'), change)).status).toBe(200);
      now = new Date('2026-12-31T00:00:00Z');
      const { status, body } = await patch(await received('Loods'), change);
      expect([status, body['error']?.['code']]).toEqual([403, 'ErrorAccessDenied']);
      expect((await patch(await received('Loods'), { categories: [], isRead: false })).status).toBe(200);
      now = START;
    });

    it.each([
      { nonsense: 1 },
      { categories: 'Sanne' },
      { flag: { flagStatus: 'perhaps' } },
      { isRead: 'yes' },
      { body: { kind: 'html' } },
    ])('refuses what the metadata does not know: %j', async (change) => {
      expect((await patch(await received('Loods'), change)).status).toBe(400);
    });
  });

  describe('an outdated If-Match', () => {
    const first = { categories: ['Sanne Brandsma'] };
    const second = { categories: ['Ruben van Aalst'] };

    it.each([
      ['nothing in particular', 412, 'Sanne Brandsma', []],
      ['the fault if-match-409', 409, 'Sanne Brandsma', [{ kind: 'if-match-409' }]],
      ['the fault if-match-ignored', 200, 'Ruben van Aalst', [{ kind: 'if-match-ignored' }]],
      ['the fault lost-update', 200, 'Sanne Brandsma', [{ kind: 'lost-update' }]],
    ] as const)('with %s gives %d, and %s has the mail', async (_name, expected, owner, faults) => {
      running.practice.faults.set(faults);
      await patch(await received('Markt'), { categories: [] });
      const read = await received('Markt');
      const condition = { 'if-match': String(read['@odata.etag']) };
      expect((await patch(read, first, condition)).status).toBe(200);
      const { status, body } = await patch(read, second, condition);
      expect(status).toBe(expected);
      if (expected !== 200) expect(body['error']).toMatchObject({ code: 'ErrorIrresolvableConflict' });
      expect((await received('Markt'))['categories']).toEqual([owner]);
      running.practice.faults.set([]);
    });
  });

  describe('moving and deleting', () => {
    it('changes the mutable id and keeps the immutable one', async () => {
      const mutable = await received('Kavel');
      const immutable = await received('Kavel', IMMUTABLE);
      expect(immutable['id']).not.toBe(mutable['id']);
      const moved = await graph('POST', `${MAILBOX}/messages/${mutable['id']}/move`, { destinationId: 'archive' });
      expect(moved.status).toBe(201);
      expect(moved.body['id']).not.toBe(mutable['id']);
      const again = await graph('POST', `${MAILBOX}/messages/${mutable['id']}/move`, { destinationId: 'inbox' });
      expect([again.status, again.body['error']?.['code']]).toEqual([404, 'ErrorItemNotFound']);
      const kept = await graph(
        'POST',
        `${MAILBOX}/messages/${immutable['id']}/move`,
        { destinationId: 'inbox' },
        IMMUTABLE,
      );
      expect(kept.body['id']).toBe(immutable['id']);
    });

    it('tells ids apart by their capitals', async () => {
      const { id } = await received('Kavel');
      expect((await graph('GET', `${MAILBOX}/messages/${String(id).toLowerCase()}`)).status).toBe(404);
    });

    it('puts a deleted mail in Deleted Items first', async () => {
      await running.smtp({ from: 'weg@zaak.example', subject: 'Weg', text: 'x' });
      expect((await graph('DELETE', `${MAILBOX}/messages/${(await received('Weg'))['id']}`)).status).toBe(204);
      const { body } = await graph('GET', `${MAILBOX}/mailFolders/deleteditems/messages?$select=subject`);
      expect(body['value']).toMatchObject([{ subject: 'Weg' }]);
    });
  });

  describe('attachments', () => {
    it('are listed and read', async () => {
      const { id } = await received('Loods');
      const { body } = await graph('GET', `${MAILBOX}/messages/${id}/attachments`);
      const [attachment] = body['value'] ?? [];
      expect(attachment).toMatchObject({
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'schets.txt',
        size: 6,
        contentBytes: Buffer.from('schets').toString('base64'),
      });
      const raw = await graph('GET', `${MAILBOX}/messages/${id}/attachments/${attachment?.['id']}/$value`);
      expect(raw.body).toEqual({ text: 'schets' });
      const some = await graph('GET', `${MAILBOX}/messages/${id}/attachments/${attachment?.['id']}?$select=name,size`);
      expect(Object.keys(some.body).filter((name) => !name.startsWith('@'))).toEqual(['id', 'name', 'size']);
      const unknown = await graph('GET', `${MAILBOX}/messages/${id}/attachments?$select=naam`);
      expect([unknown.status, unknown.body['error']?.['code']]).toEqual([400, 'RequestBroker--ParseUri']);
    });

    it('that are mails themselves are items, with their bytes apart and told as a message when expanded', async () => {
      await running.smtp({
        from: 'balie@noorderhage.example',
        subject: 'Ter info',
        text: 'Zie de bijlage.',
        attachments: [
          { filename: 'Kade.eml', contentType: 'message/rfc822', content: 'Subject: Kade\r\n\r\nMag het?' },
        ],
      });
      const { id } = await received('Ter info');
      const expand = '$expand=microsoft.graph.itemattachment/item';
      const { body } = await graph('GET', `${MAILBOX}/messages/${id}/attachments?${expand}`);
      const [item] = body['value'] ?? [];
      expect(item).toMatchObject({
        '@odata.type': '#microsoft.graph.itemAttachment',
        name: 'Kade',
        contentType: null,
        item: {
          subject: 'Kade',
          body: { contentType: 'text', content: expect.stringContaining('Mag het?') as string },
        },
      });
      expect(item).not.toHaveProperty('contentBytes');
      const raw = await graph('GET', `${MAILBOX}/messages/${id}/attachments/${item?.['id']}/$value`);
      expect(raw.body['text']).toContain('Subject: Kade');
      const ofOutlook = { headers: { 'sec-fetch-site': 'same-origin' } };
      const file = await graph('GET', `${MAILBOX}/messages/${id}/attachments`, undefined, ofOutlook);
      expect(file.body['value']).toMatchObject([{ name: 'Kade.eml', contentType: 'message/rfc822' }]);
    });
  });
});
