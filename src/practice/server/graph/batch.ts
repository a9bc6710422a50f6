import { badRequest } from './failure';
import { isObject } from './message-input';
import { segmentsOf, type GraphAnswer, type GraphRequest, type Method } from './request';

const METHODS: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const MOST = 20;

interface Part {
  readonly id: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
}

/** POST $batch: up to twenty calls in one. Each has an answer of its own; a part waits for those it depends on. */
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
  if (new Set(parts.map(({ id }) => id.toLowerCase())).size < parts.length)
    throw badRequest('BadRequest', 'Duplicate request id in batch.');

  const responses: Record<string, unknown>[] = [];
  const failed = new Set<string>();
  for (const { id, request, dependsOn } of inOrder(parts)) {
    const result = dependsOn.some((other) => failed.has(other))
      ? {
          status: 424,
          body: { error: { code: 'FailedDependency', message: 'A request this one depends on has failed.' } },
        }
      : await answerOne(request);
    if (result.status >= 400) failed.add(id);
    responses.push({ id, status: result.status, ...contentOf(result) });
  }
  return { status: 200, body: { responses } };
}

/** Each part after those it depends on; otherwise as they were given. Throws when that cannot be. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const ordered: Part[] = [];
  let waiting = parts;
  while (waiting.length > 0) {
    const done = new Set(ordered.map(({ id }) => id));
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
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
    request: {
      method: method.toUpperCase() as Method,
      segments: segmentsOf(address.pathname),
      query: address.searchParams,
      headers: Object.fromEntries(lowered) as Record<string, string>,
      body,
      caller: batch.caller,
      isOutlook: batch.isOutlook,
    },
  };
}
