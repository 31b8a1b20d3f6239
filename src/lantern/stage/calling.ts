/** Animals call again and again while they do so, at this beat: seconds to the first call, from one to the next, and how long the mouth is open. */
const FIRST_SECONDS = 0.3;
const EVERY_SECONDS = 1.7;
export const CALL_SECONDS = 1.1;

/** How far the mouth of one who calls is open, 0 to 1, seconds after it began: for the picture. */
export function callingAt(actionSeconds: number): number {
  const since = (actionSeconds - FIRST_SECONDS) % EVERY_SECONDS;
  if (actionSeconds < FIRST_SECONDS || since > CALL_SECONDS) return 0;
  return Math.sin(Math.PI * (since / CALL_SECONDS) ** 0.7) ** 0.4;
}

/** The moments at which calls begin while one calls for so many seconds: for the sound. */
export function callMoments(seconds: number): readonly number[] {
  const count = Math.max(0, Math.floor((seconds - FIRST_SECONDS - 0.3) / EVERY_SECONDS) + 1);
  return Array.from({ length: count }, (_, index) => FIRST_SECONDS + index * EVERY_SECONDS);
}
