import { randomUUID } from 'node:crypto';
import { request, type Dispatcher } from 'undici';
import { refusal } from '../failure';

const TIME_LIMIT_MS = 10_000;

/** Asks an endpoint to repeat a token: only then does it want to be notified. Throws as Graph does when it does not. */
export async function validateEndpoint(url: string, dispatcher: Dispatcher): Promise<void> {
  const token = `Validation: ${randomUUID()}`;
  const address = new URL(url);
  address.searchParams.set('validationToken', token);
  let answer: { readonly status: number; readonly text: string };
  try {
    answer = await post(address, 'text/plain; charset=utf-8', '', dispatcher);
  } catch {
    throw refusal('ValidationError', 'Subscription validation request timed out.');
  }
  if (answer.status === 200 && answer.text === token) return;
  throw refusal(
    'ValidationError',
    'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
  );
}

/** Whether the endpoint took the notification. */
export async function notify(url: string, body: unknown, dispatcher: Dispatcher): Promise<boolean> {
  try {
    const { status } = await post(new URL(url), 'application/json; charset=utf-8', JSON.stringify(body), dispatcher);
    return status >= 200 && status < 300;
  } catch {
    return false;
  }
}

async function post(
  address: URL,
  contentType: string,
  body: string,
  dispatcher: Dispatcher,
): Promise<{ readonly status: number; readonly text: string }> {
  const { statusCode, body: answer } = await request(address, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
    dispatcher,
    headersTimeout: TIME_LIMIT_MS,
    bodyTimeout: TIME_LIMIT_MS,
  });
  return { status: statusCode, text: await answer.text() };
}
