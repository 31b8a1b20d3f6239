import { createRandom } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Face, Ground } from '../set.ts';
import { lens } from './ground-marks.ts';

/** From this wetness on water stands on the ground, 0 to 1. */
const STANDING = 0.4;
/** The depths that puddles lie in, metres, and how many there are. */
const FROM_Z = -6.5;
const TO_Z = 16;
const COUNT = 26;
/** Half the width over which they lie, metres. */
const ASIDE_METRES = 15;

/** Puddles on wet ground: a damp rim, water that shows the sky, a brighter far side. None under snow, on sand or before water. */
export function puddles({ wetness, snowCover, seed }: Scenery, ground: Ground, light: Light): readonly Face[] {
  const holds = ground.kind === 'grass' || ground.kind === 'earth' || ground.kind === 'asphalt';
  if (wetness < STANDING || snowCover > 0.5 || !holds || light.medium !== undefined) return [];
  const random = createRandom(seed).fork('puddles');
  const to = Math.min(TO_Z, (ground.edgeZ ?? TO_Z) - 1.5, (ground.water?.fromZ ?? TO_Z) - 1.5);
  const faces: Face[] = [];
  for (let puddle = 0; puddle < COUNT; puddle++) {
    const z = FROM_Z + ((puddle + random.next()) / COUNT) * (TO_Z - FROM_Z);
    const x = random.range(-ASIDE_METRES, ASIDE_METRES);
    const wide = random.range(0.9, 2.6);
    const shape = random.fork(`shape ${puddle}`);
    if (z > to) continue;
    const outline = lens(shape, x, z, wide, wide * 0.42);
    const within = (share: number, push: number) =>
      outline.map((at, index) =>
        index % 3 === 0 ? x + (at - x) * share : index % 3 === 2 ? z + push + (at - z) * share : at,
      );
    faces.push(
      { points: within(1.16, 0), colour: '#2a2e36', lit: -0.4, alpha: 0.26, smooth: true },
      { points: outline, colour: light.sky.middle, lit: 0, shines: true, alpha: 0.55, smooth: true },
      { points: within(0.66, wide * 0.06), colour: light.sky.horizon, lit: 0, shines: true, alpha: 0.4, smooth: true },
    );
  }
  return faces.toSorted((a, b) => b.points[2]! - a.points[2]!);
}
