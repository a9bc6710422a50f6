import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Whether the user's browser trusts it already: then there is no warning to explain. */
  readonly isTrusted: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** The certificate of office-addin-dev-certs where the user has a good one, else our own, made once and kept in `folder`. */
export async function loadCertificate(folder: string, home = homedir()): Promise<Certificate> {
  const trusted = readPair(path.join(home, '.office-addin-dev-certs'), 'localhost.crt', 'localhost.key');
  if (trusted !== null) return { ...trusted, isTrusted: true };
  const kept = readPair(folder, 'localhost.crt', 'localhost.key');
  if (kept !== null) return { ...kept, isTrusted: false };

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  writeFileSync(path.join(folder, 'localhost.crt'), made.cert);
  writeFileSync(path.join(folder, 'localhost.key'), made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private, isTrusted: false };
}

/** Null unless both files are there, belong together, are for localhost and stay valid for a day. */
function readPair(folder: string, certName: string, keyName: string): { cert: string; key: string } | null {
  const [certFile, keyFile] = [path.join(folder, certName), path.join(folder, keyName)];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  try {
    const [cert, key] = [readFileSync(certFile, 'utf8'), readFileSync(keyFile, 'utf8')];
    const parsed = new X509Certificate(cert);
    const isGood =
      parsed.checkPrivateKey(createPrivateKey(key)) &&
      parsed.checkHost('localhost') !== undefined &&
      Date.parse(parsed.validTo) > Date.now() + DAY;
    return isGood ? { cert, key } : null;
  } catch {
    return null;
  }
}
