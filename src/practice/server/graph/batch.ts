import { badRequest } from './failure';
import { isObject } from './json';
import { segmentsOf, type GraphAnswer, type GraphRequest, type Method } from './request';

const METHODS: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const MOST = 20;
const MOST_AT_ONCE = 4;

interface Part {
  readonly id: string;
  /** The id without its capitals, by which Graph tells parts apart. */
  readonly key: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
}

/**
 * POST $batch: up to twenty calls in one, four of them at once. Each has an answer of its own; a part waits for those it
 * depends on. Graph promises no order of the answers: here the last comes first, so that nobody comes to count on one.
 */
export async function answerBatch(
  batch: GraphRequest,
  answerOne: (request: GraphRequest) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const requests = isObject(batch.body) ? batch.body['requests'] : undefined;
  if (!Array.isArray(requests) || requests.length === 0)
    throw badRequest('BadRequest', 'Invalid batch payload format.');
  if (requests.length > MOST) {
    throw badRequest('MaximumValueExceeded', `Number of batch request steps exceeds the maximum value of ${MOST}.`);
  }
  const parts = requests.map((each: unknown) => partOf(each, batch));
  if (new Set(parts.map(({ key }) => key)).size < parts.length)
    throw badRequest('BadRequest', 'Duplicate request id in batch.');

  const queue = [...inOrder(parts)];
  const outcomes = new Map<string, Promise<GraphAnswer>>();
  const responses: Record<string, unknown>[] = [];
  const carryOut = async ({ request, dependsOn }: Part): Promise<GraphAnswer> => {
    const before = await Promise.all(dependsOn.flatMap((id) => outcomes.get(id) ?? []));
    return before.some(({ status }) => status >= 400) ? FAILED_DEPENDENCY : answerOne(request);
  };
  // What a part depends on stands before it in the queue, so that somebody is at work on it already.
  const work = async (): Promise<void> => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const outcome = carryOut(part);
      outcomes.set(part.key, outcome);
      const result = await outcome;
      responses.unshift({ id: part.id, status: result.status, ...contentOf(result) });
    }
  };
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
  return { status: 200, body: { responses } };
}

const FAILED_DEPENDENCY: GraphAnswer = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'A request this one depends on has failed.' } },
};

/** Each part after those it depends on; otherwise as they were given. Throws when that cannot be. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const ordered: Part[] = [];
  let waiting = parts;
  while (waiting.length > 0) {
    const done = new Set(ordered.map(({ key }) => key));
    const next = waiting.find(({ dependsOn }) => dependsOn.every((id) => done.has(id)));
    if (next === undefined) {
      throw badRequest('BadRequest', 'The dependsOn of a request names no request, or one that waits for it.');
    }
    ordered.push(next);
    waiting = waiting.filter((part) => part !== next);
  }
  return ordered;
}

function contentOf({ headers, body }: GraphAnswer): Record<string, unknown> {
  if (body === undefined) return { headers: headers ?? {} };
  if (body instanceof Uint8Array) return { headers: headers ?? {}, body: Buffer.from(body).toString('base64') };
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body };
}

function partOf(value: unknown, batch: GraphRequest): Part {
  if (!isObject(value)) throw badRequest('BadRequest', 'Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn } = value;
  if (
    typeof id !== 'string' ||
    typeof method !== 'string' ||
    typeof url !== 'string' ||
    !METHODS.includes(method.toUpperCase())
  ) {
    throw badRequest('BadRequest', 'Each request in a batch needs id, method and url.');
  }
  const hasType = isObject(headers) && Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (body !== undefined && !hasType) {
    throw badRequest('BadRequest', `Request ${id} has a body, and needs a Content-Type header.`);
  }
  const address = new URL(url.replace(/^\/*/, '/'), 'https://batch.invalid');
  const lowered = Object.entries(isObject(headers) ? headers : {}).map(([name, text]) => [
    name.toLowerCase(),
    String(text),
  ]);
  return {
    id,
    key: id.toLowerCase(),
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map((other) => String(other).toLowerCase()) : [],
    request: {
      method: method.toUpperCase() as Method,
      segments: segmentsOf(address.pathname),
      query: address.searchParams,
      headers: Object.fromEntries(lowered) as Record<string, string>,
      body,
      bytes: body === undefined ? 0 : JSON.stringify(body).length,
      caller: batch.caller,
      isOutlook: batch.isOutlook,
    },
  };
}
