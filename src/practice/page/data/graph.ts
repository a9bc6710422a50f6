import { ask, askForFile, json } from './http';

/** One call among others in a batch; the path comes after `/graph/v1.0`. */
export interface BatchCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

export interface BatchAnswer {
  readonly status: number;
  readonly body: unknown;
}

const ROOT = '/graph/v1.0';
/** Outlook keeps hold of a message also when it moves to another folder. */
const PREFER = 'IdType="ImmutableId"';
/** So many calls Graph takes in one batch. */
const BATCH = 20;

/** The practice Graph, as one person may use it. */
export class Graph {
  constructor(private readonly token: () => Promise<string>) {}

  /**
   * @param path after `/graph/v1.0`, or a whole `@odata.nextLink`
   * @throws RequestFailed
   */
  async request(path: string, init: RequestInit = {}): Promise<unknown> {
    return ask(path.startsWith('/') ? `${ROOT}${path}` : path, { ...init, headers: await this.headers(init) });
  }

  /** What is answered as it stands, in base64. @throws RequestFailed */
  async base64(path: string): Promise<string> {
    return (await askForFile(`${ROOT}${path}`, { headers: await this.headers() })).base64;
  }

  /** Makes the calls twenty at a time and gives their answers in the same order. @throws RequestFailed when a batch as a whole fails */
  async batch(calls: readonly BatchCall[]): Promise<readonly BatchAnswer[]> {
    const answers: BatchAnswer[] = [];
    for (let at = 0; at < calls.length; at += BATCH) {
      const requests = calls.slice(at, at + BATCH).map(({ method, path, body }, index) => ({
        id: String(index),
        method,
        url: path,
        headers: { prefer: PREFER, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body }),
      }));
      const { responses } = (await this.request('/$batch', json('POST', { requests }))) as {
        responses: readonly (BatchAnswer & { readonly id: string })[];
      };
      const byId = new Map(responses.map((response) => [response.id, response]));
      answers.push(...requests.map(({ id }) => byId.get(id) ?? { status: 500, body: null }));
    }
    return answers;
  }

  private async headers(init: RequestInit = {}): Promise<Headers> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await this.token()}`);
    headers.set('prefer', PREFER);
    return headers;
  }
}
