import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { bundle } from '../kits/bundle.ts';
import { courseMarks, courseThrough, type Course, type CoursePoint } from '../kits/course.ts';
import { drifts, litter } from '../kits/cover.ts';
import { greensward, type Greensward } from '../kits/greensward.ts';
import { contactShadows, patches } from '../kits/ground-marks.ts';
import { range } from '../kits/ranges.ts';
import { groundOf } from '../kits/soil.ts';
import { reachAt, rowOf, type Spot } from '../kits/spread.ts';
import { sunbeams } from '../kits/sunbeams.ts';
import type { BuiltSet, SetBuilder, SetPiece } from '../set.ts';

/** What makes one wood differ from another. */
export interface WoodKind {
  readonly name: string;
  /** A tree of about this height; `heightMetres` below is that of grown ones. */
  tree(random: Random, spot: Spot, tall: number, scenery: Scenery): SetPiece;
  readonly heightMetres: number;
  /** Metres from stem to stem near the stage. */
  readonly gapMetres: number;
  /** As far as the wind is seen in it, metres. */
  readonly stirredMetres?: number;
  /** Ranks of stems behind the stage: how far off, metres, and how many times as far apart. */
  readonly ranks?: readonly Rank[];
  /** What closes the view behind the last stems; by season. */
  readonly depths: Readonly<Record<Scenery['season'], string>>;
  /** What grows between the stems, beside grass. */
  under(random: Random, scenery: Scenery, free: (x: number, z: number) => boolean): readonly SetPiece[];
  /** What lies on the floor: colours by season. */
  readonly litter?: Readonly<Record<Scenery['season'], readonly string[]>>;
  readonly sward?: Omit<Greensward, 'toZ' | 'bare'>;
  /** A trodden path leads in, in this colour; absent: none. */
  readonly path?: string;
}

type Rank = readonly [z: number, gap: number];

const RANKS: readonly Rank[] = [
  [8.5, 2.3],
  [12.5, 1.7],
  [17.5, 1.4],
  [24, 1.2],
  [32, 1.2],
];

/** The path comes from our feet, crosses the stage and is lost among the stems. */
const PATH: readonly CoursePoint[] = [
  [-4.4, -9.6, 1.3],
  [-3.4, -6, 1.25],
  [-1, 0, 1.2],
  [1.6, 6, 1.15],
  [1.4, 12, 1.1],
  [-1.6, 19, 1.1],
  [-2.4, 28, 1.1],
  [1, 40, 1.1],
  [2, 60, 1.1],
];

/** Where nobody comes it begins at our feet and leads in. */
const PATH_BEFORE_US: readonly CoursePoint[] = [
  [-0.6, -9.6, 1.5],
  [-0.4, -4, 1.5],
  [0.2, 0, 1.45],
  [1.7, 6, 1.35],
  [2.2, 12, 1.3],
  [-0.6, 20, 1.3],
  [-3.4, 29, 1.3],
  [-1, 42, 1.3],
  [2, 60, 1.3],
];

/** Makes the builder of a kind of wood: tall stems on all sides, more of them behind, light that falls between. */
export function woods(kind: WoodKind): SetBuilder {
  return (scenery: Scenery, light: Light): BuiltSet => {
    const random = createRandom(scenery.seed).fork(kind.name);
    const white = scenery.snowCover > 0.5;
    const soil = groundOf(scenery, 'grass');
    const side = random.chance(0.5) ? 1 : -1;
    const points = (scenery.vacant ? PATH_BEFORE_US : PATH).map(([x, z, half]): CoursePoint => [x * side, z, half]);
    const path = kind.path === undefined ? undefined : courseThrough(points);
    const stems = standing(random.fork('stems'), scenery, kind, path);
    const bare = (x: number, z: number) => path?.covers(x, z, 0.25) ?? false;
    return {
      ground: {
        ...soil,
        marks: [
          ...patches(random.fork('soil'), { ...soil.patches, count: 900, fromZ: -8.5, toZ: 60 }),
          ...(kind.path === undefined ? [] : white ? snowedTrack(points) : pathMarks(points, kind.path)),
          ...(white
            ? drifts(random.fork('drifts'), 500, 40)
            : litter(random.fork('litter'), kind.litter?.[scenery.season] ?? ['#7f8a4a'], 900, 0.08, 24)),
          ...contactShadows(
            stems.filter((piece) => piece.z < 26),
            soil.shadow,
          ),
        ],
      },
      pieces: [
        range({
          z: 92,
          heightMetres: 15,
          peakEvery: 34,
          sharpness: 0.24,
          colour: white ? '#8d9cba' : kind.depths[scenery.season],
          snowLine: 1,
          seed: scenery.seed + 3,
        }),
        ...backdrop(scenery, kind),
        ...stems,
        ...kind.under(random.fork('under'), scenery, (x, z) => !bare(x, z)),
        ...(kind.sward ? greensward(random.fork('sward'), scenery, { ...kind.sward, toZ: 14, bare }) : []),
        ...sunbeams(light, { z: 4.3, heightMetres: 12, count: light.hour === 'day' || light.hour === 'noon' ? 0 : 2 }),
      ],
      lamps: [],
      openAir: true,
    };
  };
}

function pathMarks(points: readonly CoursePoint[], colour: string) {
  return [
    ...courseMarks(points, { colour, extra: 0.25, lit: 0.1 }),
    ...courseMarks(points, { colour, extra: -0.25, lit: 0.5 }),
  ].map((mark) => ({ ...mark, paved: true }));
}

/** Under snow it is a hollow with two ruts in it. */
function snowedTrack(points: readonly CoursePoint[]) {
  const rut = (aside: number) => points.map(([x, z]): CoursePoint => [x + aside, z, 0.17]);
  return [
    ...pathMarks(points, '#cfd9ee'),
    ...[-0.55, 0.55].flatMap((aside) => courseMarks(rut(aside), { colour: '#8ea4d2', lit: -0.2, alpha: 0.7 })),
  ];
}

/** Farther than this, metres, the wind is not seen in a wood, unless its kind says otherwise. */
const STIRRED_METRES = 15;

/** Stems on all sides of the stage; the path, and a gap toward the sun, stay open. */
function standing(random: Random, scenery: Scenery, kind: WoodKind, path: Course | undefined): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  const tall = kind.heightMetres;
  for (const x of [-58, -46, -35, -26, -18.5, -12.6, -9.2, 9.4, 12.8, 18, 26.5, 34, 46, 57])
    pieces.push(
      kind.tree(
        random,
        { x: x + random.range(-0.8, 0.8), z: random.range(4.6, 6.4) },
        tall * random.range(1, 1.25),
        scenery,
      ),
    );
  for (const [z, gap] of kind.ranks ?? RANKS) {
    for (const spot of rowOf(random, z, kind.gapMetres * gap, 1, z * 0.24)) {
      if (path?.covers(spot.x, spot.z, 0.9 + z * 0.03)) continue;
      const tree = kind.tree(random, spot, tall * random.range(0.75, 1.15), scenery);
      // So far off a tree that leans in the wind is seen by nobody, and one that stands still costs half.
      pieces.push(z > (kind.stirredMetres ?? STIRRED_METRES) ? { ...tree, motion: 'still' } : tree);
    }
  }
  return pieces;
}

const STRETCH_METRES = 20;

/** The wood goes on: stretches of stems that share their bitmaps. */
function backdrop(scenery: Scenery, kind: WoodKind): readonly SetPiece[] {
  return [44, 62].flatMap((z) => {
    const stretches = [0, 1, 2].map((variant) => {
      const random = createRandom(`${kind.name} ${z} ${variant}`);
      const stems: SetPiece[] = [];
      for (let x = -STRETCH_METRES / 2; x < STRETCH_METRES / 2; x += kind.gapMetres * 1.15)
        stems.push(
          kind.tree(
            random,
            { x: x + random.range(0, kind.gapMetres), z: random.range(-0.1, 0.1) },
            kind.heightMetres * random.range(0.8, 1.1),
            scenery,
          ),
        );
      return stems;
    });
    const pieces: SetPiece[] = [];
    const reach = reachAt(z);
    let number = scenery.seed % 3;
    for (let x = -reach; x < reach + STRETCH_METRES; x += STRETCH_METRES) {
      const variant = number++ % 3;
      pieces.push(bundle(`${kind.name} stretch ${z} ${variant}`, x, z, stretches[variant]!));
    }
    return pieces;
  });
}
