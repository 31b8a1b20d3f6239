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

/** Where a puddle lies and how wide it is, metres; it is less than half as deep. */
export interface PuddleSpot {
  readonly x: number;
  readonly z: number;
  readonly wide: number;
  /** Of those that the ground could hold. */
  readonly number: number;
}

/** Depth (z) of a puddle as a share of its width. */
export const PUDDLE_FLATNESS = 0.42;

/** Where water stands on wet ground. None under snow, on sand or before water. */
export function puddleSpots({ wetness, snowCover, seed }: Scenery, ground: Ground): readonly PuddleSpot[] {
  const holds = ground.kind === 'grass' || ground.kind === 'earth' || ground.kind === 'asphalt';
  if (wetness < STANDING || snowCover > 0.5 || !holds) return [];
  const random = createRandom(seed).fork('puddles');
  const to = Math.min(TO_Z, (ground.edgeZ ?? TO_Z) - 1.5, (ground.water?.fromZ ?? TO_Z) - 1.5);
  return Array.from({ length: COUNT }, (_, number) => ({
    z: FROM_Z + ((number + random.next()) / COUNT) * (TO_Z - FROM_Z),
    x: random.range(-ASIDE_METRES, ASIDE_METRES),
    wide: random.range(0.9, 2.6),
    number,
  })).filter(({ z }) => z <= to);
}

/** Puddles on wet ground: a damp rim, water that shows the sky, a brighter far side. */
export function puddles(scenery: Scenery, ground: Ground, light: Light): readonly Face[] {
  if (light.medium !== undefined) return [];
  const random = createRandom(scenery.seed).fork('puddles');
  const faces = puddleSpots(scenery, ground).flatMap(({ x, z, wide, number }): readonly Face[] => {
    const outline = lens(random.fork(`shape ${number}`), x, z, wide, wide * PUDDLE_FLATNESS);
    const within = (share: number, push: number) =>
      outline.map((at, index) =>
        index % 3 === 0 ? x + (at - x) * share : index % 3 === 2 ? z + push + (at - z) * share : at,
      );
    return [
      { points: within(1.16, 0), colour: '#2a2e36', lit: -0.4, alpha: 0.26, smooth: true },
      { points: outline, colour: light.sky.middle, lit: 0, shines: true, alpha: 0.55, smooth: true },
      { points: within(0.66, wide * 0.06), colour: light.sky.horizon, lit: 0, shines: true, alpha: 0.4, smooth: true },
    ];
  });
  return faces.toSorted((a, b) => b.points[2]! - a.points[2]!);
}
