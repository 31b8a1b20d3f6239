import type { Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Face } from '../set.ts';
import { createBrush, sashWindow, shopFront, type Wall } from './facade.ts';

const WALLS = ['#b5765c', '#c9a57c', '#a8917c', '#8f9aa0', '#c58d6a', '#9c6f60', '#d3bfa0', '#7f8c8a'] as const;
const TRIMS = ['#e8dfd0', '#d9cfbf', '#f0e9dc'] as const;
const SHOPS = ['#34505a', '#5a3a38', '#3f4a3a', '#4a3f5a', '#6a5236', '#2f4660'] as const;
const FLOOR_METRES = 3.3;
const GROUND_FLOOR_METRES = 4.3;

/** A town house on one wall: a shop below, rows of windows, string courses, a cornice; roof things when it is near. */
export function townhouse(
  random: Random,
  light: Light,
  wall: Omit<Wall, 'height'>,
  floors: number,
  fine: boolean,
  snow: number,
): readonly Face[] {
  const height = GROUND_FLOOR_METRES + floors * FLOOR_METRES + 0.6;
  const brush = createBrush({ ...wall, height }, light);
  const colour = random.pick(WALLS);
  const trim = random.pick(TRIMS);
  const long = wall.length;
  brush.rect(0, 0, long, height, colour, 0);
  // Dark at the foot and under the cornice, where less sky is seen.
  brush.rect(0, 0, long, height * 0.4, '#2a2433', -0.5, { alpha: 0.16 });
  brush.rect(0, height - 1.5, long, height - 0.5, '#2a2433', -0.5, { alpha: 0.18 });
  if (fine) courses(brush.rect, random, colour, long, height);
  const columns = Math.max(2, Math.floor(long / 2.5));
  const gap = long / columns;
  const wide = gap * random.range(0.42, 0.5);
  for (let floor = 0; floor < floors; floor++) {
    const v = GROUND_FLOOR_METRES + floor * FLOOR_METRES + 0.8;
    const high = floor === floors - 1 ? 1.6 : 1.95;
    for (let column = 0; column < columns; column++)
      sashWindow(brush, random, light, column * gap + (gap - wide) / 2, v, wide, high, trim, fine);
    if (fine) brush.rect(0, v - 0.62, long, v - 0.46, trim, 0.2, { out: 0.08 });
  }
  shopFront(brush, random, light, 0.15, long - 0.15, random.pick(SHOPS));
  brush.rect(0, GROUND_FLOOR_METRES - 0.15, long, GROUND_FLOOR_METRES + 0.1, trim, 0.3, { out: 0.2 });
  brush.rect(-0.15, height - 0.55, long + 0.15, height, trim, 0.05, { out: 0.35 });
  brush.rect(-0.15, height - 0.02, long + 0.15, height + 0.14, snow > 0.5 ? '#f2f6ff' : trim, 0.5, { out: 0.42 });
  if (snow > 0.5)
    brush.rect(0, GROUND_FLOOR_METRES + 0.1, long, GROUND_FLOOR_METRES + 0.2, '#f2f6ff', 0.5, { out: 0.22 });
  if (fine) {
    for (let u = 0.3; u < long - 0.2; u += 0.62)
      brush.rect(u, height - 0.85, u + 0.26, height - 0.55, trim, -0.3, { out: 0.2 });
  }
  return brush.faces;
}

/** Faint rows of stone or brick. */
function courses(
  rect: ReturnType<typeof createBrush>['rect'],
  random: Random,
  colour: string,
  long: number,
  height: number,
): void {
  for (let v = GROUND_FLOOR_METRES + 0.5; v < height - 1; v += 0.55) {
    let u = random.range(0, 1.5);
    while (u < long - 1.2) {
      const run = random.range(0.4, 1.4);
      rect(u, v, Math.min(long, u + run), v + 0.22, colour, random.range(-0.3, 0.25), { alpha: 0.6 });
      u += run + random.range(1, 4.5);
    }
  }
}

/** The height of a town house of so many floors, metres. */
export function townhouseHeight(floors: number): number {
  return GROUND_FLOOR_METRES + floors * FLOOR_METRES + 0.6;
}
