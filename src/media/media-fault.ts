import type { TaskErrorCode } from '../contract/error-codes.ts';

/** Why a user's picture or video cannot be used; both parts are safe to show to that user. */
export interface MediaFault {
  readonly code: Extract<TaskErrorCode, `media_${string}`>;
  /** Action, colon, what was found, what was expected. Never a URL. */
  readonly message: string;
}

/** Carries a fault out of nested calls; caught where a `Result` is made of it. */
export class MediaFaultError extends Error {
  readonly fault: MediaFault;

  constructor(code: MediaFault['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'MediaFaultError';
    this.fault = { code, message };
  }
}
