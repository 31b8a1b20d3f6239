/** Where waiting comes from; passed in, so that tests need not wait. */
export interface Timers {
  /** Calls back once after `delayMs`, unless the returned function is called before that. */
  after(delayMs: number, callback: () => void): CancelTimer;
}

export type CancelTimer = () => void;
