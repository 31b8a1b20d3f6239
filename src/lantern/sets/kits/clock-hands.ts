import type { Hour } from '../../script/screenplay.ts';

/** What clocks show at each hour: hours of 24, and minutes. */
const SHOWN: Readonly<Record<Hour, readonly [hours: number, minutes: number]>> = {
  dawn: [5, 40],
  morning: [8, 10],
  day: [14, 20],
  noon: [12, 0],
  golden: [18, 5],
  sunset: [19, 15],
  dusk: [20, 35],
  night: [23, 10],
};

/** The time that a clock shows at an hour: hours of 24, and minutes. */
export function timeShown(hour: Hour): readonly [hours: number, minutes: number] {
  return SHOWN[hour];
}

/** How far round the short and the long hand are at an hour, turns from the top. */
export function handTurns(hour: Hour): readonly [short: number, long: number] {
  const [hours, minutes] = SHOWN[hour];
  return [((hours + minutes / 60) / 12) % 1, minutes / 60];
}

/** SVG paths of the short and the long hand of a clock round x, y that tells the hour; `radius` reaches its figures. */
export function clockHands(
  hour: Hour,
  x: number,
  y: number,
  radius: number,
): { readonly short: string; readonly long: string } {
  const [short, long] = handTurns(hour);
  const hand = (turn: number, reach: number) =>
    `M ${x} ${y} L ${x + Math.sin(turn * Math.PI * 2) * reach} ${y + Math.cos(turn * Math.PI * 2) * reach}`;
  return {
    short: hand(short, radius * 0.56),
    long: hand(long, radius * 0.86),
  };
}
