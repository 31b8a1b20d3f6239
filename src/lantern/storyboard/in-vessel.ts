import type { Inside } from '../kinds/insides.ts';

/** What is put into a vessel: so many, half as wide, so tall, metres. */
export interface Contents {
  readonly count: number;
  readonly halfWidth: number;
  readonly tall: number;
  /** Long and thin: it leans on the rim and spreads. */
  readonly slender: boolean;
}

/** Where one of the contents is: metres from the foot of the vessel, to the side, up and away; how far it leans, radians. */
export interface Lying {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly lean?: number;
}

/** Of what is put into a vessel with walls that hide it, this share is below the rim. */
const SUNK = 0.36;
/** How close neighbours lie, in their widths; how much higher a row lies on another, in their heights. */
const CLOSE = 0.86;
const ROW_RISE = 0.72;
const LEAN_RADIANS = 0.42;
/** How far apart in depth rows are, metres: less than the vessel's own walls are (`VESSEL_METRES` of the painter). */
const ROW_METRES = 0.004;

/**
 * Where the nth of the contents of a vessel lies that is so tall, metres: in rows, the nearer ones before the farther, on the
 * floor where one sees through the walls, else at the rim.
 */
export function placeInside(inside: Inside, vesselTall: number, contents: Contents, index: number): Lying {
  const { count, halfWidth, tall, slender } = contents;
  const [left = 0, right = 0] = [inside.lip[0]?.[0], inside.lip.at(-1)?.[0]];
  const rim = Math.min(...inside.lip.map(([, y]) => y)) * vesselTall;
  const [middle, half] = [((left + right) / 2) * vesselTall, ((right - left) / 2) * vesselTall];
  const deep = inside.deep * vesselTall;
  const floor = inside.floor * vesselTall;
  if (slender && inside.wall !== 'flat') {
    const spread = Math.min(half * 0.7, (count - 1) * Math.max(halfWidth, half * 0.28));
    const share = count < 2 ? 0.45 : (index / (count - 1)) * 2 - 1;
    const stands = inside.wall === 'clear' ? floor : Math.max(floor, rim + deep / 2 - SUNK * tall);
    const foot = inside.wall === 'clear' || floor < rim * 0.5 ? 0.35 : 1;
    return {
      x: middle + share * spread * foot,
      y: stands,
      z: (index % 3) * ROW_METRES,
      lean: LEAN_RADIANS * share * (1 - 0.3 * foot),
    };
  }
  const step = 2 * CLOSE * halfWidth;
  const inRow = Math.max(1, Math.min(count, Math.floor((1.9 * half - 2 * halfWidth) / step + 1.02)));
  const through = inside.wall === 'clear' || inside.wall === 'barred';
  if (through) {
    const row = Math.floor(index / inRow);
    const those = Math.min(inRow, count - row * inRow);
    const aside = row % 2 === 1 && those === inRow && inRow > 1 ? 0.25 * step : 0;
    return {
      x: middle + ((index % inRow) - (those - 1) / 2) * step * (inRow > 1 ? 1 : 0) + aside,
      y: floor + row * ROW_RISE * tall,
      z: row * ROW_METRES,
    };
  }
  // Two rows at the rim, the nearer first; what is more lies on them.
  const perRow = count <= Math.min(2, inRow) ? count : Math.min(inRow, Math.ceil(count / 2));
  const row = Math.floor(index / perRow);
  const those = Math.min(perRow, count - row * perRow);
  const rows = Math.ceil(count / perRow);
  const aside = row % 2 === 1 && those === perRow && perRow > 1 ? 0.25 * step : 0;
  const back = rows === 1 ? 0.45 : row % 2 === 0 ? 0.2 : 0.75;
  const heaped = Math.floor(row / 2) * ROW_RISE * tall + (rows > 1 && row % 2 === 1 ? 0.18 * tall : 0);
  const rest = rim + deep * back - (inside.wall === 'flat' ? 0 : Math.min(SUNK * tall, Math.max(0, rim - floor)));
  return {
    x: middle + ((index % perRow) - (those - 1) / 2) * step + aside + (inside.lip.length === 3 ? back * deep : 0),
    y: rest + (inside.wall === 'flat' ? 0 : heaped),
    z: row * ROW_METRES,
  };
}
