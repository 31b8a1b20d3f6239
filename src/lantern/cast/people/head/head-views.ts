import type { Point } from '../../shapes.ts';

/**
 * How a head looks from a few sides, between which every other view is mixed. Units: 1 is chin to crown, the origin is half
 * way between them, x runs right, and the head faces the viewer (0°), half right (42°), right (90°), half away (138°), away (180°).
 */
interface KeyView {
  readonly degrees: number;
  /** Skin of skull and jaw, clockwise from the crown: 0 crown, 3 brow, 6 mouth, 8 chin, 11 ear, 14 back of the head. */
  readonly contour: readonly Pair[];
  /** Outer edge of the hair from the right temple over the crown to the left. */
  readonly hairOuter: readonly Pair[];
  /** Where hair meets face, from the right temple over the brow to the left. */
  readonly hairline: readonly Pair[];
  /** x and width of the far eye (on the right), of the near eye, of the mouth; x of the tip of the nose. */
  readonly farEye: Pair;
  readonly nearEye: Pair;
  readonly mouth: Pair;
  readonly nose: number;
  readonly nearEar: Pair;
  readonly farEar: Pair;
  /** 1 where the face is seen, 0 where it is turned away. */
  readonly face: number;
}

type Pair = readonly [x: number, y: number];

const FRONT_RIGHT: readonly Pair[] = [
  [0, 0.5],
  [0.2, 0.455],
  [0.31, 0.33],
  [0.342, 0.15],
  [0.335, 0.01],
  [0.318, -0.12],
  [0.262, -0.29],
  [0.145, -0.44],
];
const FRONT: readonly Pair[] = [
  ...FRONT_RIGHT,
  [0, -0.5],
  ...FRONT_RIGHT.slice(1)
    .toReversed()
    .map(([x, y]): Pair => [-x, y]),
];
const FRONT_HAIR: readonly Pair[] = [
  [0.365, -0.06],
  [0.395, 0.14],
  [0.35, 0.36],
  [0.2, 0.515],
  [0, 0.56],
  [-0.2, 0.515],
  [-0.35, 0.36],
  [-0.395, 0.14],
  [-0.365, -0.06],
];
/** From behind there is no chin: the skull runs down into the neck. */
const BACK: readonly Pair[] = FRONT.map(([x, y]): Pair => [
  x * (y < -0.2 ? 0.92 : 1),
  y < -0.2 ? -0.2 + (y + 0.2) * 0.45 : y,
]);
const HALF: readonly Pair[] = [
  [0, 0.5],
  [0.19, 0.455],
  [0.292, 0.34],
  [0.312, 0.17],
  [0.282, 0.045],
  [0.3, -0.08],
  [0.246, -0.27],
  [0.195, -0.43],
  [0.09, -0.5],
  [-0.05, -0.445],
  [-0.2, -0.29],
  [-0.29, -0.1],
  [-0.37, 0.06],
  [-0.405, 0.22],
  [-0.345, 0.37],
  [-0.2, 0.465],
];

const KEY_VIEWS: readonly KeyView[] = [
  {
    degrees: 0,
    contour: FRONT,
    hairOuter: FRONT_HAIR,
    hairline: [
      [0.335, -0.04],
      [0.305, 0.17],
      [0.2, 0.31],
      [0.07, 0.375],
      [-0.13, 0.325],
      [-0.295, 0.18],
      [-0.335, -0.04],
    ],
    farEye: [0.152, 0.142],
    nearEye: [-0.152, 0.142],
    mouth: [0, 0.2],
    nose: 0,
    nearEar: [-0.345, 0.6],
    farEar: [0.345, 0.6],
    face: 1,
  },
  {
    degrees: 42,
    contour: HALF,
    hairOuter: [
      [0.315, 0.13],
      [0.345, 0.27],
      [0.275, 0.44],
      [0.13, 0.53],
      [-0.03, 0.56],
      [-0.24, 0.505],
      [-0.39, 0.36],
      [-0.45, 0.16],
      [-0.39, -0.12],
    ],
    hairline: [
      [0.305, 0.14],
      [0.29, 0.22],
      [0.23, 0.315],
      [0.13, 0.365],
      [-0.03, 0.31],
      [-0.14, 0.14],
      [-0.185, -0.08],
    ],
    farEye: [0.222, 0.1],
    nearEye: [-0.015, 0.138],
    mouth: [0.135, 0.17],
    nose: 0.175,
    nearEar: [-0.265, 0.85],
    farEar: [0.3, 0],
    face: 1,
  },
  {
    degrees: 90,
    contour: [
      [-0.03, 0.5],
      [0.17, 0.462],
      [0.285, 0.35],
      [0.318, 0.19],
      [0.286, 0.06],
      [0.3, -0.08],
      [0.288, -0.25],
      [0.262, -0.425],
      [0.165, -0.5],
      [0.02, -0.43],
      [-0.09, -0.3],
      [-0.14, -0.16],
      [-0.35, -0.08],
      [-0.46, 0.13],
      [-0.41, 0.34],
      [-0.25, 0.46],
    ],
    hairOuter: [
      [0.305, 0.3],
      [0.315, 0.38],
      [0.225, 0.485],
      [0.09, 0.545],
      [-0.08, 0.56],
      [-0.28, 0.495],
      [-0.435, 0.345],
      [-0.49, 0.13],
      [-0.4, -0.16],
    ],
    hairline: [
      [0.297, 0.29],
      [0.262, 0.335],
      [0.2, 0.345],
      [0.125, 0.3],
      [0.075, 0.2],
      [0.05, 0.08],
      [0.005, -0.09],
    ],
    farEye: [0.325, 0],
    nearEye: [0.205, 0.098],
    mouth: [0.262, 0.085],
    nose: 0.37,
    nearEar: [-0.045, 1],
    farEar: [0.3, 0],
    face: 1,
  },
  {
    degrees: 138,
    contour: HALF.map(([x, y]): Pair => [-x, y]).map(
      ([x, y], index, all) => all[(all.length - index) % all.length] ?? [x, y],
    ),
    hairOuter: [
      [0.3, 0.02],
      [0.36, 0.18],
      [0.34, 0.36],
      [0.19, 0.505],
      [0, 0.56],
      [-0.21, 0.505],
      [-0.37, 0.35],
      [-0.415, 0.14],
      [-0.31, -0.2],
    ],
    hairline: [
      [0.28, 0.02],
      [0.272, 0.05],
      [0.26, 0.03],
      [0.245, -0.02],
      [0.225, -0.07],
      [0.19, -0.14],
      [0.13, -0.22],
    ],
    farEye: [0.4, 0],
    nearEye: [0.36, 0],
    mouth: [0.34, 0],
    nose: 0.37,
    nearEar: [0.2, 0.85],
    farEar: [0.3, 0],
    face: 0,
  },
  {
    degrees: 180,
    contour: BACK,
    hairOuter: FRONT_HAIR,
    hairline: [
      [0.34, -0.08],
      [0.3, -0.17],
      [0.2, -0.24],
      [0, -0.27],
      [-0.2, -0.24],
      [-0.3, -0.17],
      [-0.34, -0.08],
    ],
    farEye: [0.4, 0],
    nearEye: [-0.4, 0],
    mouth: [0, 0],
    nose: 0,
    nearEar: [0.345, 0.6],
    farEar: [-0.345, 0.6],
    face: 0,
  },
];

/** A head from one side: the key views mixed. */
export interface HeadView {
  readonly contour: readonly Point[];
  readonly hairOuter: readonly Point[];
  readonly hairline: readonly Point[];
  readonly farEye: { readonly x: number; readonly width: number };
  readonly nearEye: { readonly x: number; readonly width: number };
  readonly mouth: { readonly x: number; readonly width: number };
  readonly nose: number;
  readonly nearEar: { readonly x: number; readonly width: number };
  readonly farEar: { readonly x: number; readonly width: number };
  /** 1 with the whole face in view, 0 from behind. */
  readonly face: number;
  /** 0 from the front (or back) to 1 in profile. */
  readonly profile: number;
  /** Radians from the front, 0 to π. */
  readonly angle: number;
}

/** The head at an angle from the front, radians, 0 to π. */
export function headViewAt(angle: number): HeadView {
  const degrees = Math.min(180, Math.max(0, (angle * 180) / Math.PI));
  const after = KEY_VIEWS.findIndex((view) => view.degrees >= degrees);
  const b = KEY_VIEWS[Math.max(1, after)]!;
  const a = KEY_VIEWS[Math.max(1, after) - 1]!;
  const share = (degrees - a.degrees) / (b.degrees - a.degrees);
  const mix = (from: number, to: number) => from + (to - from) * share;
  const pair = (from: Pair, to: Pair) => ({ x: mix(from[0], to[0]), width: mix(from[1], to[1]) });
  const list = (from: readonly Pair[], to: readonly Pair[]) =>
    from.map(([x, y], index) => ({ x: mix(x, to[index]![0]), y: mix(y, to[index]![1]) }));
  return {
    contour: list(a.contour, b.contour),
    hairOuter: list(a.hairOuter, b.hairOuter),
    hairline: list(a.hairline, b.hairline),
    farEye: pair(a.farEye, b.farEye),
    nearEye: pair(a.nearEye, b.nearEye),
    mouth: pair(a.mouth, b.mouth),
    nose: mix(a.nose, b.nose),
    nearEar: pair(a.nearEar, b.nearEar),
    farEar: pair(a.farEar, b.farEar),
    face: mix(a.face, b.face),
    profile: Math.sin(Math.min(Math.PI, Math.max(0, angle))) ** 2,
    angle,
  };
}
