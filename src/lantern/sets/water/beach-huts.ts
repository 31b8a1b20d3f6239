import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { added } from '../kits/added.ts';
import { drawn } from '../kits/sketch.ts';
import type { BuiltSet } from '../set.ts';
import { buildBeach } from './beach.ts';

const COLOURS = ['#3f8fc0', '#e8c23a', '#d8484a', '#4fa878', '#f0ece0', '#e8842e'] as const;

/** A row of wooden beach huts in many colours with gables and steps, on the sand beside the sea. */
export function buildBeachHuts(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('beach-huts');
  const side = random.chance(0.5) ? 1 : -1;
  const first = random.integer(0, 5);
  // The row comes from the side and ends before the middle: the sea stays open.
  const huts = Array.from({ length: 12 }, (_, index) =>
    hut(
      side * (-0.4 - index * 2.5),
      4.8 + (index % 2) * 0.12,
      (index + first) % COLOURS.length,
      scenery.snowCover > 0.5,
    ),
  );
  return added(buildBeach(scenery, light), {
    keeps: ({ x, z, sprite = '' }) => !(z > 3.6 && z < 7 && x * side < 1.4) && !sprite.startsWith('parasol'),
    pieces: huts,
  });
}

function hut(x: number, z: number, tint: number, white: boolean) {
  const paint = COLOURS[tint] ?? COLOURS[0];
  const second = tint === 4 ? '#3f8fc0' : '#f6f2e8';
  return drawn(
    `beach hut ${tint} ${white}`,
    x,
    z,
    [-1.4, 1.4, 3.5],
    (sketch) => {
      for (const at of [-0.9, 0.78]) sketch.rect(at, 0, 0.14, 0.4, '#6f5a44', 0);
      sketch.rect(-1.08, 0.36, 2.16, 2, paint, 0);
      for (let plank = 0; plank < 9; plank++)
        sketch.rect(-1.08 + plank * 0.24, 0.36, 0.12, 2, plank % 2 === 0 && tint % 2 === 0 ? second : paint, 0.25);
      sketch.fill('M -1.08 2.34 L 0 3.16 L 1.08 2.34 Z', paint, 0.15);
      sketch.fill('M -1.3 2.22 L 0 3.3 L 1.3 2.22 L 1.24 2.1 L 0 3.12 L -1.24 2.1 Z', white ? '#f4f7ff' : second, 0.4);
      sketch.disc(0, 2.62, 0.16, 0.16, second, 0.3);
      sketch.rect(-0.46, 0.4, 0.92, 1.66, second, 0.2);
      for (const at of [-0.4, 0.03]) sketch.rect(at, 0.46, 0.37, 1.54, paint, -0.3);
      sketch.disc(0.08, 1.2, 0.035, 0.035, '#e8c86a', 0.6);
      sketch.rect(-1.16, 0.3, 2.32, 0.12, '#a88a64', 0.3);
      for (const [y, wide] of [
        [0.18, 0.56],
        [0.04, 0.62],
      ] as const)
        sketch.rect(-wide, y, wide * 2, 0.1, '#b89a70', 0.3);
    },
    { shadow: 1.2, turn: 1 },
  );
}
