/** Crockford's base 32: no I, L, O and U, which people take for others. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_DIGITS = 10;
/** 80 bits, 16 digits. */
const RANDOM_BYTES = 10;

/**
 * Makes a ULID (https://github.com/ulid/spec): 48 bits of time and 80 of chance as 26 digits, so that texts sort by time. `timeMs` is a
 * whole number of milliseconds since the Unix epoch.
 */
export function ulid(timeMs: number, randomBytes: (size: number) => Uint8Array): string {
  let time = '';
  for (let rest = timeMs, count = 0; count < TIME_DIGITS; rest = Math.floor(rest / 32), count++) {
    time = `${DIGITS[rest % 32]}${time}`;
  }
  let chance = '';
  let bits = 0;
  let bitCount = 0;
  for (const byte of randomBytes(RANDOM_BYTES)) {
    bits = (bits << 8) | byte;
    for (bitCount += 8; bitCount >= 5; bitCount -= 5) chance += DIGITS[(bits >> (bitCount - 5)) & 31];
    bits &= 31;
  }
  return time + chance;
}
