import { formatUsd, micros } from '../contract/money.ts';
import { safeText, type Output } from './output.ts';

/** Rows under a header, columns as wide as they must be. */
export function table(output: Output, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(safeText));
  const widths = header.map((title, index) => Math.max(title.length, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [output.style.dim(line(header)), ...cells.map(line)].join('\n');
}

/** Whole micro-dollars as people read them; a dash where there are none. */
export function dollars(amountMicros: number | null): string {
  if (amountMicros === null) return '–';
  return `${amountMicros < 0 ? '-' : ''}$${formatUsd(micros(BigInt(Math.abs(amountMicros))))}`;
}

/** A limit or a time; a dash where there is none. */
export function orDash(value: string | number | null): string {
  return value === null ? '–' : String(value);
}
