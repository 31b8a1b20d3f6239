import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { broadleaf } from '../kits/broadleaf.ts';
import { carousel, fairBooth, ferrisWheel, rollerCoaster } from '../kits/fair-rides.ts';
import { flagstones } from '../kits/flagstones.ts';
import { lanternPost } from '../kits/garden-things.ts';
import { contactShadows } from '../kits/ground-marks.ts';
import { lanternString } from '../kits/lantern-string.ts';
import { pool } from '../kits/pools.ts';
import { rowOf } from '../kits/spread.ts';
import type { BuiltSet, Ground, Lamp, SetPiece } from '../set.ts';

/** An amusement park: a great wheel, a carousel with its horses, a roller coaster behind, striped booths and strings of coloured lights. */
export function buildAmusementPark(scenery: Scenery, light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('amusement-park');
  const { season, snowCover } = scenery;
  const side = random.chance(0.5) ? 1 : -1;
  const booths = [
    [-side * 11.5, 6.4],
    [-side * 16.5, 7],
    [side * 15, 6.6],
    [side * 20, 7],
    [side * 27, 7],
    [-side * 24, 7],
    [-side * 33, 7],
    [side * 38, 7],
    [-side * 2.6, 24],
    [side * 17, 25],
  ].map(([x = 0, z = 0], index) => fairBooth(x, z, index));
  const trees: SetPiece[] = [];
  for (const spot of rowOf(random, 33, 7, 1, 3))
    trees.push(broadleaf(spot.x, spot.z, random.range(5, 7), random.integer(0, 3), season, snowCover));
  const posts = [
    lanternPost(side * 3.2, 5.6, light),
    lanternPost(-side * 6.4, 7, light),
    lanternPost(side * 31, 5.6, light),
    lanternPost(-side * 28, 5.6, light),
  ];
  const strings = [7.6, 12].map((z) =>
    lanternString(random.fork(`string ${z}`), light, -15, 15, z, 5.6, {
      size: 0.12,
      gap: 0.9,
      colours: ['#ffd86a', '#ff7a6a', '#7ad0ff', '#8aff9a'],
    }),
  );
  const glow: readonly Lamp[] = light.lampsLit
    ? [
        ...booths
          .slice(0, 8)
          .map(({ x, z }) => ({ x, y: 1.8, z: z - 0.2, colour: '#ffc070', radius: 2.4, strength: 0.5, flicker: 0 })),
        { x: side * 8, y: 3.4, z: 14, colour: '#ffd08a', radius: 5.5, strength: 0.6, flicker: 0.03 },
      ]
    : [];
  return {
    ground: square(random, scenery, light, [...booths, ...posts.map((post) => post.piece)], glow),
    pieces: [
      rollerCoaster(side * 34, 84),
      rollerCoaster(-side * 48, 90),
      ...trees,
      ...ferrisWheel(-side * 9, 52, 27),
      ...carousel(side * 8, 14),
      ...booths,
      ...posts.map((post) => post.piece),
    ],
    structures: strings.map((each) => each.structure),
    lamps: [
      ...glow,
      ...posts.flatMap((post) => post.lamps),
      ...strings.flatMap((each) => each.lamps.filter((_, index) => index % 3 === 0)),
    ],
    openAir: true,
  };
}

/** The paved square with what the lamps throw on it. */
function square(
  random: Random,
  scenery: Scenery,
  light: Light,
  standing: readonly SetPiece[],
  glow: readonly Lamp[],
): Ground {
  const white = scenery.snowCover > 0.5;
  const stone = white ? '#dde4f1' : '#b0a494';
  return {
    kind: white ? 'snow' : 'asphalt',
    near: stone,
    far: white ? '#dde4f1' : '#a89f92',
    mirror: scenery.wetness * 0.4,
    ripple: 0.03,
    marks: [
      ...flagstones(random.fork('stones'), {
        fromZ: -8.6,
        toZ: 34,
        colour: stone,
        joint: white ? '#b9c5de' : '#8c8172',
        course: 0.9,
      }),
      ...contactShadows(standing, '#3a3440'),
      ...(light.lampsLit
        ? glow.flatMap((lamp) => pool(lamp.x, lamp.z - 1, lamp.radius * 1.1, 1.8, '#ffc070', 0.07))
        : []),
    ],
  };
}
