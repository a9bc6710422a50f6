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
  if (new Set(parts.map(({ id }) => id)).size < parts.length)
    throw badRequest('BadRequest', 'Duplicate request id in batch.');

  const responses: Record<string, unknown>[] = [];
  const failed = new Set<string>();
  for (const { id, request, dependsOn } of parts) {
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
