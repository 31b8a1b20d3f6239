/**
 * How long a test may take that starts so many programs one after the other, milliseconds. It is there to end one that stands still: the
 * share of each is many times what it needs, since a machine that has much else to do takes ten times as long and has no fault in it.
 */
export function patienceMs(programs: number): number {
  return programs * 120_000;
}
