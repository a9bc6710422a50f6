import { Agent, request } from 'undici';

/** As much as Outlook on the web takes in one mail. */
const LARGEST = 25_000_000;

/**
 * Fetches a file that the add-in wants attached by its address, as Exchange does. Only from the add-in's own web server: practice mode reaches nothing
 * outside this machine. Null when there is none.
 */
export async function addinFile(
  address: string,
  addin: string,
  certificate: string,
): Promise<{ readonly contentType: string; readonly content: Buffer } | null> {
  if (!URL.canParse(address) || new URL(address).origin !== addin) return null;
  const dispatcher = new Agent({ connect: { ca: certificate }, maxResponseSize: LARGEST });
  try {
    const { statusCode, headers, body } = await request(address, { dispatcher });
    const content = Buffer.from(await body.arrayBuffer());
    return statusCode === 200 ? { contentType: String(headers['content-type']), content } : null;
  } catch {
    return null;
  } finally {
    await dispatcher.destroy();
  }
}
