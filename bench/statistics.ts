/** The value below which so large a part of the values lies, 0 to 1; 0 of no values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** The middle value; 0 of no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
