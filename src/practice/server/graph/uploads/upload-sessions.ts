import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock';
import { GraphFailure, itemNotFound } from '../failure';
import type { UploadSession } from './upload-session';

const LIFETIME_MS = 60 * 60_000;

/** The files that are being uploaded. A restart forgets them, and whoever was at it begins again. */
export class UploadSessions {
  private readonly open = new Map<string, UploadSession>();

  constructor(private readonly clock: Clock) {}

  begin(wanted: Omit<UploadSession, 'id' | 'secret' | 'expires' | 'pieces'>): UploadSession {
    for (const { id, expires } of this.open.values()) if (expires <= this.clock()) this.open.delete(id);
    const session: UploadSession = {
      ...wanted,
      id: `AAMkAGI2${randomBytes(24).toString('base64url')}AAA=`,
      secret: randomBytes(48).toString('base64url'),
      expires: new Date(this.clock().getTime() + LIFETIME_MS),
      pieces: [],
    };
    this.open.set(session.id, session);
    return session;
  }

  /** Throws unless the session is there, the secret is its own and it has not run out. */
  require(id: string, secret: string | null): UploadSession {
    const session = this.open.get(id);
    if (session === undefined) throw itemNotFound();
    if (session.secret !== secret || session.expires <= this.clock()) {
      throw new GraphFailure(401, 'InvalidAuthenticationToken', 'The token in the address of the upload has expired.');
    }
    return session;
  }

  replace(session: UploadSession): void {
    this.open.set(session.id, session);
  }

  end({ id }: UploadSession): void {
    this.open.delete(id);
  }
}
