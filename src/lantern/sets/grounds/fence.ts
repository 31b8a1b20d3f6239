import type { Face } from '../set.ts';
import { solid, upright } from '../kits/solid.ts';
import { ENDLESS_METRES, type GroundBuilder } from './ground-builder.ts';

const WOOD = '#8c6e4c';
const POST_METRES = 1.7;

/** A wooden fence: three rails on posts, the highest one flat to stand on. */
export const fence: GroundBuilder = ({ support, scenery, random, paint }) => {
  const { y, near } = support;
  const z = support.far > near ? near + 0.26 : near;
  const wood = paint(WOOD);
  const faces: Face[] = [];
  for (let x = support.left - ENDLESS_METRES; x < support.right + ENDLESS_METRES; x += POST_METRES) {
    faces.push(...solid([x, x + 0.13], [0, y - 0.03], [z + 0.05, z + 0.17], wood, random.range(-0.15, 0)));
    faces.push(upright([x + 0.09, x + 0.12], [0, y - 0.03], z + 0.045, wood, 0.45));
  }
  const [left, right] = [support.left - ENDLESS_METRES, support.right + ENDLESS_METRES];
  for (const rail of [0.3, 0.62]) {
    faces.push(...solid([left, right], [rail, rail + 0.1], [z + 0.01, z + 0.06], wood, 0));
    faces.push(upright([left, right], [rail + 0.02, rail + 0.03], z, wood, -0.4, 0.6));
  }
  faces.push(...solid([left, right], [y - 0.09, y], [z - 0.02, z + 0.14], wood, 0.1));
  faces.push(upright([left, right], [y - 0.05, y - 0.04], z - 0.025, wood, -0.35, 0.6));
  if (scenery.snowCover > 0.5)
    faces.push(...solid([left, right], [y - 0.01, y + 0.03], [z - 0.02, z + 0.14], '#f2f6ff', 0.4));
  return { structures: [{ z: z + 0.17, faces, mirrored: false }] };
};
