import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import { createGraphClient } from '../../../src/mailbox/graph/client';
import { CLUSTER, RunningPractice } from '../../practice/server/running';
import { ContractWatch } from '../watched-fetch';

const MESSAGES = `/users/${CLUSTER}/messages`;

/** Our own adapter, had it been written wrongly. */
function wronglyWritten(graph: string, token: () => Promise<string>) {
  const request = createGraphClient(graph, token);
  return {
    async unknownProperty() {
      await request(MESSAGES, { method: 'POST', body: { subjekt: 'Terras' } });
    },
    async wrongType() {
      await request(MESSAGES, { method: 'POST', body: { categories: 'Sanne' } });
    },
    async wrongMember() {
      await request(MESSAGES, { method: 'POST', body: { importance: 'urgent' } });
    },
    async unboundAction() {
      await request(`/users/${CLUSTER}/mailFolders/inbox/reply`, { method: 'POST' });
    },
    async missingPermission() {
      await request(`/users/${CLUSTER}/sendMail`, { method: 'POST', body: {} });
    },
    async swallowing() {
      await request(MESSAGES, { method: 'POST', body: { subjekt: 'Terras' } }).catch(() => undefined);
    },
  };
}

describe('a call that departs from the contract with Graph', () => {
  const fetchOfNode = globalThis.fetch;
  let running: RunningPractice;
  let agent: Agent;
  let watch: ContractWatch;
  let adapter: ReturnType<typeof wronglyWritten>;

  beforeAll(async () => {
    running = await RunningPractice.start();
    const { practice } = running;
    agent = new Agent({ connect: { ca: practice.certificate.cert } });
    setGlobalDispatcher(agent);
    watch = new ContractWatch();
    globalThis.fetch = watch.fetch(fetchOfUndici as unknown as typeof fetch);
    const [person] = practice.persons;
    if (person === undefined) throw new Error('there is nobody');
    const token = async (): Promise<string> =>
      (await practice.tokens.signIn(person, ['Mail.ReadWrite.Shared'])).accessToken;
    adapter = watch.port(wronglyWritten(practice.graph, token));
  });
  afterAll(async () => {
    globalThis.fetch = fetchOfNode;
    await running.stop();
    await agent.close();
  });

  it.each([
    ['unknownProperty', 'message.subjekt does not exist on graph.message'],
    ['wrongType', 'message.categories is not a collection'],
    ['wrongMember', 'message.importance is not a member of graph.importance'],
    ['unboundAction', "Resource not found for the segment 'reply'"],
    ['missingPermission', 'The token has none of the permissions Mail.Send.Shared'],
  ] as const)('fails with what is wrong and the line that made it: %s', async (name, wrong) => {
    const failure: unknown = await adapter[name]().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ContractComplaint', message: expect.stringContaining(wrong) as string });
    expect((failure as Error).stack).toMatch(new RegExp(`${name} .*complaints\\.test\\.ts:\\d+`));
    watch.end();
  });

  it('comes out even where its failure is swallowed', async () => {
    await adapter.swallowing();
    expect(() => watch.end()).toThrow('message.subjekt does not exist on graph.message');
  });
});
