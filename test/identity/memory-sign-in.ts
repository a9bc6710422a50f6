import type { MailAddress } from '../../src/domain/mail/address';
import { IdentityError, type IdentityErrorCode } from '../../src/identity/error';
import type { SignIn } from '../../src/identity/nested-sign-in';

/** Sign-in without Outlook or Microsoft, for code that needs somebody to be signed in. */
export class MemorySignIn implements SignIn {
  /** What goes wrong from now on; null when all goes well. */
  trouble: IdentityErrorCode | null = null;

  constructor(
    private readonly who: MailAddress,
    private readonly accessToken: string,
  ) {}

  async token(): Promise<string> {
    if (this.trouble !== null) throw new IdentityError(this.trouble, 'as the test wants');
    return this.accessToken;
  }

  async person(): Promise<MailAddress> {
    await this.token();
    return this.who;
  }
}
