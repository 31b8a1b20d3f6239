/** A CSS hex colour, `#rrggbb`, with an alpha of 0 to 1. */
export function withAlpha(hex: string, alpha: number): string {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return `rgba(${part(1)},${part(3)},${part(5)},${alpha.toFixed(4)})`;
}
