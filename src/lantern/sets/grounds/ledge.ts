import { traitsOf } from '../../places/places.ts';
import type { Support } from '../../storyboard/storyboard.ts';
import { tableOf } from '../kits/table.ts';
import { solid } from '../kits/solid.ts';
import type { Face, Structure } from '../set.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** What is right before the lens: the coping of a wall between houses, a table everywhere else. */
export const ledge: GroundBuilder = ({ support, scenery }) => {
  const built = traitsOf(scenery.place).street === true || TOWN.has(traitsOf(scenery.place).soundscape);
  return { structures: [built ? coping(support) : tableOf(support, scenery.seed)] };
};

const TOWN: ReadonlySet<string> = new Set(['city', 'neon', 'station']);
const STONE = '#b9ad9b';
const THICK_METRES = 0.09;

/** Flat stones in a row, with their joints. */
function coping({ y, left, right, near, far }: Support): Structure {
  const stone = 1.3 * (far - near);
  const joints: Face[] = [];
  for (let x = left + stone / 3; x < right; x += stone)
    joints.push({
      points: [x, y, near, x + 0.012 * stone, y, near, x + 0.012 * stone, y, far, x, y, far],
      colour: '#6f6558',
      lit: -0.2,
      alpha: 0.7,
    });
  const edge: Face = {
    points: [left, y, far - 0.03 * stone, right, y, far - 0.03 * stone, right, y, far, left, y, far],
    colour: '#8d8273',
    lit: 0,
    alpha: 0.8,
  };
  return { z: far, faces: [...solid([left, right], [y - THICK_METRES, y], [near, far], STONE, 0), edge, ...joints] };
}
