import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { brickWall, wallLamp } from '../kits/brick-wall.ts';
import { crates, dustbin, skip } from '../kits/alley-things.ts';
import { drifts } from '../kits/cover.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { laundry } from '../kits/laundry.ts';
import { manhole } from '../kits/pavement.ts';
import { pool } from '../kits/pools.ts';
import { steam } from '../kits/smoke.ts';
import { reachAt } from '../kits/spread.ts';
import type { BuiltSet, Lamp, Structure } from '../set.ts';

const MOUTH_Z = 5.4;
const END_Z = 46;
const HALF_METRES = 3.1;

/** A narrow alley between tall brick backs of houses: fire escapes, pipes, washing lines, bins, one lamp over a door. */
export function buildAlley(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('alley');
  const white = scenery.snowCover > 0.5;
  const x = random.chance(0.5) ? 1 : -1;
  const { structures, lamps } = walls(random.fork('walls'), light, x, white);
  const lines = [10, 15, 21].map((z, index) =>
    laundry(random.fork(`line ${z}`), x - HALF_METRES, x + HALF_METRES, z, 6.6 + index * 1.6),
  );
  const things = [
    skip(x - 6.6, 4.9, '#3f6a58'),
    dustbin(x + 4.8, 4.8, 0),
    dustbin(x + 5.6, 4.7, 1),
    crates(x + 8.6, 4.8, 0),
    crates(x - 10.6, 4.8, 1),
    dustbin(x - 2.3, 11, 0),
    crates(x + 2.2, 17, 1),
    skip(x + 26, 4.9, '#7a4a3a'),
    skip(x - 28, 4.9, '#45618c'),
    dustbin(x - 21, 4.8, 0),
    crates(x + 38, 4.8, 0),
    crates(x - 40, 4.8, 1),
  ];
  return {
    ground: {
      kind: white ? 'snow' : 'asphalt',
      near: white ? '#ccd4e6' : '#5f5c5e',
      far: white ? '#ccd4e6' : '#6b686a',
      mirror: 0.1 + scenery.wetness * 0.5,
      ripple: 0.03,
      marks: [
        ...(white
          ? drifts(random.fork('drifts'), 300, 12)
          : patches(random.fork('stains'), {
              colours: ['#474548', '#716d6c', '#535052', '#3d3b40'],
              metres: 1.8,
              flatness: 0.3,
              count: 420,
              alpha: 0.55,
              lit: [-0.4, 0.5],
              fromZ: -8.6,
              toZ: 30,
            })),
        ...manhole(x + 0.6, 3.4),
        ...contactShadows(things, '#22222e'),
        ...(light.lampsLit ? lamps.flatMap((lamp) => pool(lamp.x, lamp.z - 0.8, 2.8, 2, lamp.colour, 0.12)) : []),
      ],
    },
    pieces: [...things, steam(x - 1.4, 14, 4.5, '#d8d4dc'), steam(x + 6.2, 6.5, 3, '#d8d4dc', 3)],
    structures: [...structures, ...lines],
    lamps,
    openAir: true,
  };
}

function walls(
  random: Random,
  light: Light,
  x: number,
  white: boolean,
): { readonly structures: readonly Structure[]; readonly lamps: readonly Lamp[] } {
  const structures: Structure[] = [];
  const lamps: Lamp[] = [];
  for (const side of [-1, 1] as const) {
    for (let z = MOUTH_Z; z < END_Z;) {
      const long = random.range(9, 13);
      structures.push({
        z: z + long,
        faces: brickWall(
          random,
          light,
          { way: side < 0 ? 'left' : 'right', x: x + side * HALF_METRES, z, length: long },
          random.range(13, 17),
          { escape: z < 24, fine: z < 20, white },
        ),
      });
      z += long;
    }
    const reach = reachAt(MOUTH_Z) + 6;
    for (let u = HALF_METRES; u < reach;) {
      const long = random.range(10, 13);
      const from = side < 0 ? x - u - long : x + u;
      structures.push({
        z: MOUTH_Z,
        faces: brickWall(random, light, { way: 'front', x: from, z: MOUTH_Z, length: long }, random.range(12, 15), {
          escape: u < 5,
          fine: u < 14,
          white,
          door: u < 5 || random.chance(0.5),
        }),
      });
      if (u < 5 || random.chance(0.4)) {
        const lamp = wallLamp(light, u < 5 ? x + side * (HALF_METRES + 2.1) : from + long * 0.5, 3.3, MOUTH_Z);
        structures.push(lamp.structure);
        lamps.push(...lamp.lamps);
      }
      u += long;
    }
  }
  // What closes the alley: a pale street and the houses across it.
  structures.push({
    z: END_Z + 8,
    faces: brickWall(random, light, { way: 'front', x: x - 9, z: END_Z + 8, length: 18 }, 11, {
      escape: false,
      fine: false,
      white,
    }),
  });
  if (light.lampsLit)
    lamps.push(
      { x, y: 3, z: END_Z - 4, colour: '#ffc070', radius: 8, strength: 0.7, flicker: 0 },
      { x: x - 2.4, y: 4, z: 19, colour: '#ffd9a0', radius: 4, strength: 0.6, flicker: 0.3 },
    );
  return { structures, lamps };
}
