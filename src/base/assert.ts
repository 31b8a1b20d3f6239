/** Stops with an `Error` when a claim that must hold does not: for bugs, never for user input. */
export function assert(claim: unknown, message: string): asserts claim {
  if (!claim) throw new Error(`Broken assumption: ${message}`);
}

/** Marks a place that no value can reach; adding a case to a union turns its calls into type errors. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
