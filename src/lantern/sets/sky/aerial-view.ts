import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { cloudTop } from '../kits/cloud-top.ts';
import { courseThrough, type CoursePoint } from '../kits/course.ts';
import { range } from '../kits/ranges.ts';
import { massif, snowLineOf } from '../kits/massif.ts';
import { reachAt } from '../kits/spread.ts';
import type { BuiltSet, Face, SetPiece } from '../set.ts';

/** Metres above the land. */
const HEIGHT_METRES = 70;

const FIELDS: Readonly<Record<Scenery['season'], readonly string[]>> = {
  spring: ['#8fb55e', '#7aa552', '#b5c878', '#a2865c', '#d9cf6a', '#6f9a50'],
  summer: ['#86a852', '#d8bd62', '#6f9648', '#b9a457', '#5f8a44', '#c9b070'],
  autumn: ['#a88f50', '#c08a48', '#8f8a4a', '#b57a44', '#94703f', '#cfae62'],
  winter: ['#9a9272', '#8a8468', '#a79c7c', '#7f7a64', '#948a6a', '#aaa07e'],
};

/** The land from the air: a patchwork of fields, hedges and woods to the horizon, a river that winds through it, roads, villages, clouds below. */
export function buildAerialView(scenery: Scenery, _light: Light): BuiltSet {
  const random = createRandom(scenery.seed).fork('aerial');
  const white = scenery.snowCover > 0.5;
  const side = random.chance(0.5) ? 1 : -1;
  const river = RIVER.map(([x, z, half]): CoursePoint => [x * side, z, half]);
  const course = courseThrough(river);
  const greens = { spring: '#86a95c', summer: '#7a9d50', autumn: '#9c8c4e', winter: '#938c6c' }[scenery.season];
  return {
    ground: {
      kind: white ? 'snow' : 'grass',
      near: greens,
      far: greens,
      mirror: 0,
      ripple: 0,
      edgeZ: -1000,
      below: {
        dropMetres: HEIGHT_METRES,
        near: white ? '#e4eaf6' : greens,
        far: white ? '#dde5f3' : greens,
        marks: [
          ...fields(random.fork('fields'), scenery),
          ...woods(random.fork('woods'), scenery, (x, z) => course.covers(x, z, 6)),
          ...villages(random.fork('villages'), white),
        ],
      },
      water: {
        fromZ: 30,
        toZ: 900,
        colour: '#3f7f96',
        mirror: 0.1,
        waveHeightMetres: 0.02,
        level: -HEIGHT_METRES,
        shore: course.outline(),
      },
    },
    pieces: beyond(random, scenery, side),
    lamps: [],
    openAir: true,
  };
}

/** Mountains at the end of the land, hills before them, clouds that lie lower than we fly. */
function beyond(random: Random, scenery: Scenery, side: 1 | -1): readonly SetPiece[] {
  const white = scenery.snowCover > 0.5;
  return [
    {
      ...massif({
        z: 900,
        deepMetres: 300,
        summits: [
          [side * 160, 150, 190],
          [side * -320, 120, 170],
        ],
        crestMetres: 90,
        foldMetres: 150,
        rock: '#7c8798',
        wood: { colour: white ? '#c9d4ea' : '#7f9a86', toMetres: 30 },
        snowFromMetres: snowLineOf(scenery, 130),
        seed: scenery.seed + 8,
      }),
      y: -HEIGHT_METRES,
    },
    {
      ...range({
        z: 620,
        heightMetres: 40,
        peakEvery: 180,
        sharpness: 0.1,
        colour: white ? '#d3ddf0' : '#7f9a78',
        snowLine: white ? 0 : 1,
        seed: scenery.seed + 9,
      }),
      y: -HEIGHT_METRES,
    },
    ...[-90, -20, 60, 130, -170].map((x, at) =>
      cloudTop(
        x + random.range(-12, 12),
        -HEIGHT_METRES * random.range(0.25, 0.5),
        130 + at * 44,
        random.range(36, 60),
        random.range(7, 11),
        at,
        1.6,
      ),
    ),
  ];
}

const RIVER: readonly CoursePoint[] = [
  [60, 900, 16],
  [-40, 700, 14],
  [30, 520, 13],
  [-50, 390, 12],
  [10, 290, 11],
  [-46, 215, 10],
  [-6, 160, 9.5],
  [-52, 115, 9],
  [-30, 60, 9],
];

/** Fields in rows between hedges, turned a little from row to row. */
function fields(random: Random, scenery: Scenery): readonly Face[] {
  const white = scenery.snowCover > 0.5;
  const colours = white ? ['#e9eefa', '#dbe3f2', '#f2f6fd', '#cfd9ee'] : FIELDS[scenery.season];
  const faces: Face[] = [];
  const at = (x: number, z: number) => [x, -HEIGHT_METRES, z];
  for (let z = 760; z > 24;) {
    const deep = 16 + z * 0.075;
    const reach = Math.min(700, reachAt(z) * 1.2);
    const skew = random.range(-0.25, 0.25);
    for (let x = -reach; x < reach;) {
      const wide = random.range(18, 58) * (1 + z * 0.0016);
      const [a, b] = [x + 0.8, x + wide - 0.8];
      const corners = [
        ...at(a + skew * deep, z),
        ...at(b + skew * deep, z),
        ...at(b, z - deep + 0.8),
        ...at(a, z - deep + 0.8),
      ];
      faces.push({ points: corners, colour: random.pick(colours), lit: random.range(0, 0.6) });
      if (random.chance(0.4) && z < 330)
        for (let furrow = 1; furrow < 7; furrow++) {
          const fx = a + ((b - a) * furrow) / 7;
          faces.push({
            points: [
              ...at(fx + skew * deep, z),
              ...at(fx + 1 + skew * deep, z),
              ...at(fx + 1, z - deep + 1),
              ...at(fx, z - deep + 1),
            ],
            colour: '#6f6a3f',
            lit: 0,
            alpha: 0.22,
          });
        }
      faces.push({
        points: [
          ...at(b, z - deep),
          ...at(b + 2.2, z - deep),
          ...at(b + 2.2 + skew * deep, z),
          ...at(b + skew * deep, z),
        ],
        colour: white ? '#9fadc8' : '#4f7442',
        lit: -0.2,
      });
      x += wide + 1;
    }
    faces.push({
      points: [
        ...at(-reach, z - deep + 1.4),
        ...at(reach, z - deep + 1.4),
        ...at(reach, z - deep - 0.8),
        ...at(-reach, z - deep - 0.8),
      ],
      colour: random.chance(0.35) ? (white ? '#c2cde4' : '#d9cdb0') : white ? '#9fadc8' : '#4f7442',
      lit: 0.1,
    });
    z -= deep;
  }
  return faces;
}

/** Clumps of wood: a dark shade and lit crowns. */
function woods(random: Random, scenery: Scenery, wet: (x: number, z: number) => boolean): readonly Face[] {
  const white = scenery.snowCover > 0.5;
  const leaf = white
    ? ['#7f8fae', '#93a2bf']
    : {
        spring: ['#5f8f4a', '#74a258'],
        summer: ['#457a40', '#5a8c4a'],
        autumn: ['#b06a34', '#c08a3c'],
        winter: ['#6f6a58', '#7a7462'],
      }[scenery.season];
  const faces: Face[] = [];
  for (let clump = 0; clump < 70; clump++) {
    const z = 60 + 560 * random.next() ** 1.5;
    const x = random.range(-1, 1) * reachAt(z);
    if (wet(x, z)) continue;
    for (let tree = 0; tree < 14; tree++) {
      const [tx, tz] = [x + random.range(-16, 16), z + random.range(-10, 10)];
      const r = random.range(2.4, 4.6);
      for (const [shift, grow, lit] of [
        [0, 1.2, -0.8],
        [0.5, 1, -0.1],
        [1.3, 0.6, 0.6],
      ] as const) {
        const points: number[] = [];
        for (let corner = 0; corner < 7; corner++)
          points.push(
            tx + shift + Math.cos((corner / 7) * 6.283) * r * grow,
            -HEIGHT_METRES + shift * 2,
            tz + Math.sin((corner / 7) * 6.283) * r * grow,
          );
        faces.push({ points, colour: tree % 2 ? leaf[0]! : leaf[1]!, lit, smooth: true });
      }
    }
  }
  return faces.toSorted((a, b) => b.points[2]! - a.points[2]!);
}

/** Roofs, a handful together. */
function villages(random: Random, white: boolean): readonly Face[] {
  const faces: Face[] = [];
  for (let village = 0; village < 9; village++) {
    const z = 110 + village * 48 + random.range(-14, 14);
    const x = random.range(-1, 1) * reachAt(z) * 0.7;
    for (let home = 0; home < 11; home++) {
      const [hx, hz] = [x + random.range(-18, 18), z + random.range(-11, 11)];
      const [w, d] = [random.range(2.4, 4), random.range(2, 3)];
      const y = -HEIGHT_METRES;
      faces.push(
        {
          points: [hx - w, y, hz - d, hx + w, y, hz - d, hx + w, y + 3, hz - d, hx - w, y + 3, hz - d],
          colour: '#efe6d4',
          lit: -0.1,
        },
        {
          points: [hx - w, y + 3, hz - d, hx + w, y + 3, hz - d, hx + w, y + 5, hz, hx - w, y + 5, hz],
          colour: white ? '#eef3ff' : random.pick(['#b5583c', '#a04a36', '#8f5a48']),
          lit: 0.4,
        },
      );
    }
  }
  return faces.toSorted((a, b) => b.points[2]! - a.points[2]!);
}
