/** The codes of office.js with which Outlook refuses a call. */
export const REFUSAL = {
  notSupported: 5000,
  internalError: 5001,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  invalidAttachment: 9003,
  attachmentFailed: 9007,
  noSuchAttachment: 9008,
  genericToken: 9018,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  keyNotFound: 9050,
  sessionTooLong: 9051,
} as const;

/** What an add-in asked that Outlook refuses. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  constructor(readonly code: number) {
    super(`refused with ${code}`);
  }
}

export function refuse(code: number): never {
  throw new CallRefused(code);
}
