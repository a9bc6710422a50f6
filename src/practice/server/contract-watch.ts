import { COMPLAINT_HEADER } from './graph/failure';

/**
 * `fetch` for code of ours that runs in this process, such as the worker. What practice mode has against a call is told
 * with the lines that made the call; the code itself only sees a failure.
 */
export function watchedFetch(fetch: typeof globalThis.fetch, tell: (complaint: string) => void): typeof fetch {
  return async (...request) => {
    const asked = new Error('the call was made');
    const answer = await fetch(...request);
    const complaint = answer.headers.get(COMPLAINT_HEADER);
    if (complaint !== null) tell(`Graph: ${decodeURIComponent(complaint)} (${answer.url})\n${asked.stack ?? ''}`);
    return answer;
  };
}
