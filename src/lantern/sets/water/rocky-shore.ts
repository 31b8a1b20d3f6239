import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { breaker, breakersAlong } from '../kits/breakers.ts';
import { crag } from '../kits/crag.ts';
import { gull } from '../kits/gull.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { rock, tuft } from '../kits/plants.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, SetPiece } from '../set.ts';

/** Where the flat rock that one stands on ends and the sea begins, metres; the sea lies a little lower. */
const SHORE_Z = 5.8;
const DARK = '#57534f';

/** A shore of dark rocks: a rough sea rolls in and bursts on boulders and stacks, a wooded headland at one side, gulls in the spray. */
export function buildRockyShore(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('rocky-shore');
  const { weather, windMetresPerSecond, season, snowCover } = scenery;
  const white = snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const stormy = weather === 'storm';
  const stones = footing(random.fork('footing'), scenery);
  const pieces: SetPiece[] = [...headlands(scenery, side), ...reefs(random.fork('reefs'), scenery), ...stones];
  if (light.hour !== 'night' && !scenery.excluded.includes('bird'))
    for (let bird = 0; bird < 7; bird++)
      pieces.push(gull(random.range(-24, 24), random.range(3, 11), random.range(14, 40), random.range(-2.5, 2.5)));
  for (const spot of rowOf(random, -5.6, 3, 1, 1))
    if (!white) pieces.push(tuft(spot.x, spot.z, random.range(0.2, 0.4), random.integer(0, 5), season));
  return {
    ground: {
      kind: 'earth',
      near: white ? '#d3dae6' : '#6f6a64',
      far: white ? '#dfe5f0' : '#7d776f',
      mirror: scenery.wetness * 0.2,
      ripple: 0.02,
      marks: [
        ...patches(random.fork('slabs'), {
          colours: white ? ['#eef2fa', '#b9c3d6'] : ['#5f5a55', '#857e75', '#4e4a47'],
          metres: 1.7,
          flatness: 0.3,
          alpha: 0.75,
          lit: [-0.4, 0.5],
          count: 700,
          fromZ: -8.5,
          toZ: SHORE_Z - 0.3,
        }),
        ...contactShadows(stones, '#24262c'),
      ],
      water: {
        fromZ: SHORE_Z,
        toZ: 3000,
        colour: stormy
          ? '#38606b'
          : { spring: '#2a7d98', summer: '#2384a2', autumn: '#2f6f86', winter: '#3a6a80' }[season],
        mirror: 0,
        waveHeightMetres: 0.3,
        swellMetres: stormy ? 1.7 : Math.min(1.4, 0.9 + windMetresPerSecond * 0.06),
      },
    },
    pieces,
    lamps: [],
    openAir: true,
  };
}

/** Cliffs that run out into the sea from one side, one behind the other. */
function headlands(scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const cap =
    scenery.snowCover > 0.5
      ? '#eef3ff'
      : { spring: '#86ab58', summer: '#71994c', autumn: '#99904e', winter: '#948f70' }[scenery.season];
  return [
    [58, 70, 74, 24],
    [70, 110, 110, 34],
    [84, 190, 190, 46],
  ].flatMap(([x = 0, z = 0, widthMetres = 0, heightMetres = 0], at) => [
    crag({
      x: side * x,
      z,
      widthMetres,
      heightMetres,
      rock: '#6f6a66',
      cap,
      top: side > 0 ? 'left' : 'right',
      ledges: 0.3,
      seed: scenery.seed * 5 + at,
      mirrored: false,
    }),
    ...breakersAlong(
      { x: side * x, y: 0, z: z - 1, widthMetres: widthMetres * 1.14, sprayMetres: 6, foamMetres: 0.8 + at * 0.4 },
      widthMetres * 0.36,
    ),
  ]);
}

/** Rocks in the surf on which the waves burst: large ones farther out, boulders near. */
function reefs(random: Random, { snowCover }: Scenery): readonly SetPiece[] {
  const made: SetPiece[] = [];
  for (const [z, gap, tall, spray] of [
    [44, 26, 6, 7],
    [27, 15, 3.6, 5],
    [16, 9, 2, 3.4],
    [10, 6.5, 1.2, 2],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1.5, 5)) {
      const heightMetres = tall * random.range(0.5, 1.2);
      const wide = heightMetres * random.range(1.5, 2.4);
      const at = { x: spot.x, y: 0 };
      // The sea comes from behind: spray stands up beyond the rock, white water runs round its foot before it.
      made.push(
        breaker({
          ...at,
          z: spot.z + 0.5,
          widthMetres: wide * 1.7,
          sprayMetres: spray * random.range(0.6, 1.2),
          foamMetres: 0.1 * tall,
        }),
        rock(spot.x, spot.z, heightMetres, random.integer(0, 4), DARK, snowCover),
        rock(
          spot.x + heightMetres * 1.1,
          spot.z - 0.1,
          heightMetres * 0.55,
          random.integer(0, 4),
          '#66615b',
          snowCover,
        ),
        breaker({ ...at, z: spot.z - 0.6, widthMetres: wide * 1.9, sprayMetres: 0, foamMetres: 0.14 + 0.06 * tall }),
      );
    }
  return made;
}

/** Boulders along the water's edge, the stage left clear. */
function footing(random: Random, { snowCover }: Scenery): readonly SetPiece[] {
  const made: SetPiece[] = [];
  for (const [z, gap, tall] of [
    [SHORE_Z + 0.2, 1.5, 0.62],
    [SHORE_Z - 0.7, 2.6, 0.4],
    [-5, 6, 0.6],
  ] as const)
    for (const spot of rowOf(random, z, gap, 1, 0.5)) {
      const high = tall * random.range(0.4, 1.15);
      made.push(rock(spot.x, spot.z, high, random.integer(0, 4), random.chance(0.5) ? DARK : '#6a645e', snowCover));
    }
  return made;
}
