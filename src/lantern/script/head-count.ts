/** How many bodies these are together: one character may be several. */
export function headCount(those: readonly { readonly count: number }[]): number {
  return those.reduce((sum, { count }) => sum + count, 0);
}
