import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { craters } from '../kits/crater.ts';
import { ripples } from '../kits/cover.ts';
import { mesa } from '../kits/desert-forms.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { planet } from '../kits/planet.ts';
import { rock } from '../kits/plants.ts';
import { range } from '../kits/ranges.ts';
import { onStage, reachAt, rowOf } from '../kits/spread.ts';
import type { BuiltSet, Ground, SetPiece } from '../set.ts';

/** The grey plain of the moon under a black sky: craters, boulders, soft hills, the earth above them. */
export function buildMoonSurface(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('moon');
  const side = random.chance(0.5) ? 1 : -1;
  const stones = boulders(random.fork('stones'), '#a8a7a2');
  return {
    ground: {
      ...dust('#9a9994', '#8b8a86'),
      marks: [
        ...patches(random.fork('dust'), {
          colours: ['#adaca7', '#83827d', '#bcbbb5'],
          metres: 3,
          flatness: 0.3,
          count: 800,
          alpha: 0.5,
          lit: [-0.4, 0.7],
          fromZ: -8.5,
          toZ: 70,
        }),
        ...craters(random.fork('craters'), {
          count: 90,
          toZ: 60,
          rim: '#b4b3ae',
          floor: '#5f5e5c',
          lightSide: light.sun.x,
        }),
        ...contactShadows(stones, '#14141c'),
      ],
    },
    pieces: [
      planet({
        x: side * -46,
        y: 62,
        z: 200,
        radiusMetres: 17,
        kind: 'earth',
        sunSide: light.sun.x >= 0 ? 1 : -1,
        seed: scenery.seed + 2,
        lit: 0.66,
      }),
      range({
        z: 170,
        heightMetres: 30,
        peakEvery: 90,
        sharpness: 0.14,
        colour: '#8f8e8a',
        snowLine: 1,
        seed: scenery.seed + 3,
      }),
      range({
        z: 95,
        heightMetres: 9,
        peakEvery: 60,
        sharpness: 0.1,
        colour: '#9d9c97',
        snowLine: 1,
        seed: scenery.seed + 4,
      }),
      ...stones,
    ],
    lamps: [],
    openAir: true,
  };
}

/** The red desert of Mars: rippled dust, dark stones everywhere, table mountains in the butterscotch haze, two small moons. */
export function buildMars(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('mars');
  const stones = boulders(random.fork('stones'), '#7f4a38');
  const far: SetPiece[] = [];
  for (let x = -reachAt(240); x < reachAt(240); x += random.range(50, 110))
    far.push(mesa(x, random.range(190, 270), random.range(24, 64), random.range(16, 44), random.integer(0, 99)));
  return {
    ground: {
      ...dust('#b5623f', '#c27a52'),
      marks: [
        ...patches(random.fork('dust'), {
          colours: ['#c97a50', '#9a4f34', '#d48c60'],
          metres: 3,
          flatness: 0.2,
          count: 800,
          alpha: 0.5,
          lit: [-0.3, 0.6],
          fromZ: -8.5,
          toZ: 60,
        }),
        ...craters(random.fork('craters'), {
          count: 16,
          toZ: 50,
          rim: '#cc8058',
          floor: '#7a3f2c',
          lightSide: light.sun.x,
        }),
        ...ripples(random.fork('ripples'), 1500, 24),
        ...contactShadows(stones, '#4a241c'),
      ],
    },
    pieces: [
      planet({ x: -60, y: 98, z: 300, radiusMetres: 5.5, kind: 'moon', sunSide: 1, seed: scenery.seed + 2 }),
      planet({ x: 34, y: 112, z: 300, radiusMetres: 3, kind: 'moon', sunSide: 1, seed: scenery.seed + 3 }),
      range({
        z: 320,
        heightMetres: 70,
        peakEvery: 180,
        sharpness: 0.5,
        colour: '#a8603f',
        snowLine: 1,
        seed: scenery.seed + 5,
      }),
      ...far,
      range({
        z: 90,
        heightMetres: 6,
        peakEvery: 50,
        sharpness: 0.2,
        colour: '#b0683f',
        snowLine: 1,
        seed: scenery.seed + 6,
      }),
      ...stones,
    ],
    lamps: [],
    openAir: true,
  };
}

function dust(near: string, far: string): Omit<Ground, 'marks'> {
  return { kind: 'earth', near, far, mirror: 0, ripple: 0 };
}

function boulders(random: Random, colour: string): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [-5.6, 2.4, 0.16],
    [4.8, 3, 0.4],
    [7.5, 3.4, 0.7],
    [12, 4.5, 1.1],
    [20, 6, 1.7],
    [34, 9, 2.6],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, Math.abs(z) * 0.3)) {
      if (onStage(spot)) continue;
      const high = tall * (0.25 + 0.75 * random.next() ** 2);
      pieces.push(rock(spot.x, spot.z, high, random.integer(0, 4), colour, 0));
      if (random.chance(0.5))
        pieces.push(rock(spot.x + high * 1.4, spot.z - 0.15, high * 0.4, random.integer(0, 4), colour, 0));
    }
  return pieces;
}
