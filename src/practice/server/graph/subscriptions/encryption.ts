import { constants, createCipheriv, createHmac, publicEncrypt, randomBytes, X509Certificate } from 'node:crypto';
import type { ResourceData } from './subscription';

/** Whether a certificate, in base64, has a key with which Graph can encrypt. */
export function canEncrypt(certificate: string): boolean {
  return read(certificate)?.publicKey.asymmetricKeyType === 'rsa';
}

/**
 * A microsoft.graph.changeNotificationEncryptedContent: the content under a key of its own, and that key under the
 * caller's (learn.microsoft.com/graph/change-notifications-with-resource-data, Decrypting resource data).
 */
export function encrypted(content: unknown, { certificate, certificateId }: ResourceData): Record<string, string> {
  const known = read(certificate);
  if (known === null) throw new Error('the certificate of a subscription cannot be read any more');
  const key = randomBytes(32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  const data = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return {
    data: data.toString('base64'),
    dataKey: publicEncrypt({ key: known.publicKey, padding, oaepHash: 'sha1' }, key).toString('base64'),
    dataSignature: createHmac('sha256', key).update(data).digest('base64'),
    encryptionCertificateId: certificateId,
    encryptionCertificateThumbprint: known.fingerprint.replaceAll(':', ''),
  };
}

function read(certificate: string): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(certificate, 'base64'));
  } catch {
    return null;
  }
}
