/** Evenly spaced numbers from one to another, both included; `count` is 2 or more. */
export function spread(count: number, from: number, to: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}
