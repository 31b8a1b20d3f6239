/** The memory that request bodies of all callers may take together. */
export interface BodyBudget {
  /** Opens the account of one request. */
  open(): BodyShare;
}

export interface BodyShare {
  /** Takes bytes for this request; false when there are none left. */
  take(bytes: number): boolean;
  /** Gives back all that was taken. May be called again; later takes fail. */
  close(): void;
}

/** Makes a budget of `bytesMax` bytes. */
export function createBodyBudget(bytesMax: number): BodyBudget {
  let taken = 0;
  return {
    open() {
      let share = 0;
      let isClosed = false;
      return {
        take(bytes) {
          if (isClosed || taken + bytes > bytesMax) return false;
          taken += bytes;
          share += bytes;
          return true;
        },
        close() {
          isClosed = true;
          taken -= share;
          share = 0;
        },
      };
    },
  };
}
