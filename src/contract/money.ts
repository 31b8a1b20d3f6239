import type { Brand } from '../base/brand.ts';

/** An amount of money in micro-dollars (1 USD = 1,000,000). Exact: never a float. */
export type Micros = Brand<bigint, 'Micros'>;

const MICROS_PER_USD = 1_000_000n;

/** Takes a whole number of micro-dollars as money. */
export function micros(amount: bigint): Micros {
  return amount as Micros;
}

/**
 * Reads a decimal amount of dollars such as `0.23` or `100`.
 * At most six decimals; throws on anything else, so use it for constants and checked configuration only.
 */
export function usd(text: string): Micros {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) throw new Error(`Cannot read money: got "${text}", expected dollars with at most 6 decimals`);
  const [, sign, whole = '0', fraction = ''] = match;
  const amount = BigInt(whole) * MICROS_PER_USD + BigInt(fraction.padEnd(6, '0'));
  return micros(sign === '-' ? -amount : amount);
}

/** Writes money as dollars with at least `decimalsMin` (0 to 6) decimals and no other trailing zeros: `0.2300`, `1.15`. */
export function formatUsd(amount: Micros, decimalsMin = 2): string {
  const absolute = amount < 0n ? 0n - amount : amount;
  const whole = absolute / MICROS_PER_USD;
  const fraction = (absolute % MICROS_PER_USD).toString().padStart(6, '0').replace(/0+$/, '').padEnd(decimalsMin, '0');
  return `${amount < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Money as the JSON number that the wire asks for; exact to the micro-dollar below 9 billion dollars. */
export function microsToNumber(amount: Micros): number {
  return Number(amount) / 1e6;
}
