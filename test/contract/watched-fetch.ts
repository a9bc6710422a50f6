import { MailboxError } from '../../src/mailbox/error';

/** A call to Graph that departs from Microsoft's metadata, or for which the token has no permission. */
export class ContractComplaint extends Error {
  override readonly name = 'ContractComplaint';
}

/** Watches calls to the practice Graph: what it has against one of them becomes an error that no adapter can hide. */
export class ContractWatch {
  private readonly complaints: ContractComplaint[] = [];

  /** `fetch` that notes the complaints in answers. */
  fetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (...request) => {
      const answer = await fetch(...request);
      const complaint = answer.headers.get('x-practice-contract');
      if (complaint !== null)
        this.complaints.push(new ContractComplaint(`${decodeURIComponent(complaint)} (${answer.url})`));
      return answer;
    };
  }

  /** The same port; a call that meets a complaint fails with it, and with the line of ours that made the call. */
  port<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => this.held(Reflect.apply(value, target, given) as unknown);
      },
    });
  }

  /** Throws the first complaint that nobody has thrown yet, for code that swallows the failure of a call. */
  end(): void {
    const [complaint] = this.complaints.splice(0);
    if (complaint !== undefined) throw complaint;
  }

  private async held(work: unknown): Promise<unknown> {
    try {
      return await work;
    } catch (error) {
      const complaint = this.complaints.shift();
      if (complaint === undefined) throw error;
      // The error of the client knows who asked: everything above it awaits in plain async functions.
      if (error instanceof MailboxError) complaint.stack = `${complaint.message}\n${error.stack ?? ''}`;
      throw complaint;
    }
  }
}
