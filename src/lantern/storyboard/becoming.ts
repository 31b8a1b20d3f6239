import type { Hour, Setting } from '../script/screenplay.ts';

/** The hours as the sun goes round; from the last it goes on with the first. */
const ROUND: readonly Hour[] = ['dawn', 'morning', 'day', 'golden', 'sunset', 'dusk', 'night'];
/** More turns than this in one shot are passed over: each is a place that has to be lit anew. */
const TURNS_MAX = 4;

/** The settings that one becomes within a shot, in order: through the hours between, the weather with the last. Empty when it stays. */
export function becomingOf(setting: Setting): readonly Setting[] {
  const { hourTo, weatherTo, ...plain } = setting;
  const hours = hourTo === undefined ? [] : hoursBetween(plain.hour, hourTo);
  if (hours.length === 0) return weatherTo === undefined ? [] : [{ ...plain, weather: weatherTo }];
  const half = Math.ceil(hours.length / 2);
  return hours.map((hour, index) => ({
    ...plain,
    hour,
    ...(weatherTo !== undefined && index >= half - 1 ? { weather: weatherTo } : {}),
  }));
}

/** The hours from one (left out) to another, the way that time goes. */
function hoursBetween(from: Hour, to: Hour): readonly Hour[] {
  const [start, end] = [placeOf(from), placeOf(to)];
  const steps = (end - start + ROUND.length) % ROUND.length;
  const hours = Array.from({ length: steps }, (_, step) => ROUND[(start + step + 1) % ROUND.length] ?? to);
  while (hours.length > TURNS_MAX) hours.splice(Math.floor(hours.length / 2) - 1, 1);
  return hours.map((hour, index) => (index === hours.length - 1 ? to : hour));
}

function placeOf(hour: Hour): number {
  return ROUND.indexOf(hour === 'noon' ? 'day' : hour);
}
