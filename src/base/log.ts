/** Where a running program tells its operator what happened; the shape of pino's methods. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** Small facts beside the message; an error goes under `err`. Never keys, URLs of users or request bodies. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Says nothing; for tests and embedded use. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
