import { smoothstep } from '../../../../base/interpolation.ts';
import type { Point } from '../../shapes.ts';
import { levelAt } from './head-form.ts';
import type { HeadForm, HeadLevel } from './head-form.ts';

/** A place on a head in the view, with how far it is turned to the viewer: 1 faces us, below 0 it is hidden. */
export interface HeadPlace extends Point {
  readonly facing: number;
}

interface Feature {
  readonly x: number;
  readonly width: number;
}

/** A head from one side, facing right of us or away. Units: 1 is chin to crown, the origin is half way between them, x runs right. */
export interface HeadView {
  /** Skin of skull, jaw and, from the side, nose and lips: clockwise from the crown. */
  readonly contour: readonly Point[];
  /** Outer edge of close hair from the right temple over the crown to the left. */
  readonly hairOuter: readonly Point[];
  readonly farEye: Feature;
  readonly nearEye: Feature;
  readonly mouth: Feature;
  readonly nearEar: Feature;
  readonly farEar: Feature;
  /** 1 with the whole face in view, 0 from behind. */
  readonly face: number;
  /** 0 from the front (or back) to 1 in profile. */
  readonly profile: number;
  /** Radians from the front, 0 to π. */
  readonly angle: number;
  /** A place of the face: `across` from its middle (positive is the far side), at a height, `out` of the skin. */
  onFace(across: number, y: number, out?: number): Point;
  /** A place of the middle line of the face. */
  onMiddle(y: number): Point;
  /** A place round the skull, `around` in radians from the front to the far side, `out` of the skin. */
  onSkull(around: number, y: number, out?: number): HeadPlace;
  /** The left and right edge of the skull at a height, grown by `out`. */
  edgeAt(y: number, out?: number): { readonly left: number; readonly right: number };
}

/** Projects a head that is turned by `angle` (radians from the front, 0 to π) and nods by `nod` (radians down). */
export function headViewAt(form: HeadForm, angle: number, nod: number): HeadView {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  // Features turn a little later than the skull, as they are drawn: the far eye keeps room.
  const turned = angle - 0.21 * Math.sin(Math.min(Math.PI / 2, angle) * 2);
  const faceSin = Math.sin(turned);
  const faceCos = Math.cos(turned);
  const sunk = -nod * 0.3 * Math.max(0, cos);
  const away = smoothstep(0, 1, (-0.1 - cos) / 0.5);
  // From behind there is no chin: the skull runs down into the neck.
  const lowered = (y: number) => (y < -0.2 ? y + (-0.2 - y) * 0.6 * away : y);
  const edgeOf = ({ half, front, back }: HeadLevel, thick: number) => {
    const centre = ((front - back) / 2) * sin;
    const out = thick * sideways(half);
    const reach = Math.hypot((half + out) * cos, ((front + back) / 2 + out) * sin);
    return { left: centre - reach, right: centre + reach };
  };
  const onFace = (across: number, y: number, out = 0): Point => {
    const { half, front, back } = levelAt(form, y);
    const reach = (front + back) / 2;
    const z = (front - back) / 2 + reach * Math.sqrt(Math.max(0, 1 - (across / half) ** 2)) + out;
    return { x: across * faceCos + z * faceSin, y: y + sunk };
  };
  const onSkull = (around: number, y: number, thick = 0): HeadPlace => {
    const { half, front, back } = napeOf(levelAt(form, y), around);
    const out = thick * sideways(half);
    const a = (half + out) * Math.sin(around);
    const z = (front - back) / 2 + ((front + back) / 2 + out) * Math.cos(around);
    return { x: a * cos + z * sin, y, facing: Math.cos(around + angle) };
  };
  const onMiddle = (y: number): Point => ({ x: profileAt(form, y) * faceSin, y: y + sunk });
  const eye = (side: 1 | -1): Feature => {
    const outer = onFace(side * (form.eyeApart + form.eyeHalf), form.eyeY).x;
    const inner = onFace(side * (form.eyeApart - form.eyeHalf), form.eyeY).x;
    const far = side > 0 ? Math.min(outer, edgeOf(levelAt(form, form.eyeY), 0).right - 0.034) : outer;
    return { x: (far + inner) / 2, width: Math.max(0, side * (far - inner)) };
  };
  const ear = (side: 1 | -1): Feature => earOf(onSkull, angle, side);
  const rights = rightsOf(form, (level) => edgeOf(level, 0).right, faceSin, cos > -0.3).map(({ x, y }) => ({
    x,
    y: lowered(y),
  }));
  const lefts = form.levels.map((level) => ({ x: edgeOf(level, 0).left, y: lowered(level.y) }));
  const chin = form.levels.at(-1)!;
  const face = smoothstep(0, 1, (cos + 0.62) / 0.5);
  return {
    contour: [
      ...rights,
      { x: ((chin.front - chin.back) / 2) * sin, y: lowered(chin.y) - 0.012 * (1 - away) },
      ...lefts.toReversed(),
    ],
    hairOuter: hairOuterOf(form, edgeOf),
    farEye: eye(1),
    nearEye: eye(-1),
    mouth: { x: onMiddle(form.mouthY).x * 0.9, width: form.mouthHalf * 2 * faceCos },
    nearEar: ear(-1),
    farEar: ear(1),
    face,
    profile: sin ** 2,
    angle,
    onFace,
    onMiddle,
    onSkull,
    edgeAt: (y, out = 0) => edgeOf(levelAt(form, y), out),
  };
}

/** Behind the ears the skull runs down into the neck, where the jaw of its level is far ahead. */
function napeOf({ y, half, front, back }: HeadLevel, around: number): HeadLevel {
  const behind = smoothstep(0, 1, (Math.abs(around) - 1.5) / 0.6);
  const low = smoothstep(0, 1, (0.02 - y) / 0.3);
  return {
    y,
    half: half * (1 - 0.3 * behind * low),
    front,
    back: back + Math.max(0, 0.44 - 0.17 * low - back) * behind * smoothstep(0, 1, (0.14 - y) / 0.12),
  };
}

/** How much of what lies on the skull is seen beside it: near the crown it lies on top. */
function sideways(half: number): number {
  return Math.min(1, half / 0.3);
}

/** How far forward of the axis the middle line of the face lies at a height. */
function profileAt({ profile }: HeadForm, y: number): number {
  const below = profile.findIndex((point) => point.y <= y);
  if (below <= 0) return profile[below === 0 ? 0 : profile.length - 1]!.z;
  const a = profile[below - 1]!;
  const b = profile[below]!;
  return a.z + ((b.z - a.z) * (a.y - y)) / (a.y - b.y);
}

function earOf(onSkull: HeadView['onSkull'], angle: number, side: 1 | -1): Feature {
  const around = side * 1.66;
  const facing = Math.cos(around + angle);
  return { x: onSkull(around, -0.05).x, width: facing < -0.12 ? 0 : 0.62 + 0.38 * Math.max(0, facing) };
}

/** The right edge of the skin, from crown to chin: the skull, or what of the profile reaches beyond it. */
function rightsOf(form: HeadForm, edge: (level: HeadLevel) => number, sin: number, seen: boolean): readonly Point[] {
  const skull = form.levels.map((level) => ({ x: edge(level), y: level.y }));
  if (!seen || sin < 0.6) return skull;
  const upper = skull.filter(({ y }) => y > form.profile[0]!.y + 0.05);
  const line = form.profile.map(({ y, z }) => ({ x: Math.max(z * sin, edge(levelAt(form, y))), y }));
  return [...upper, ...line];
}

function hairOuterOf(
  form: HeadForm,
  edgeOf: (level: HeadLevel, out: number) => { readonly left: number; readonly right: number },
): readonly Point[] {
  const at = (y: number) => edgeOf(levelAt(form, y), 0.045);
  const heights = [-0.06, 0.14, 0.35, 0.46];
  const crown = (at(0.46).left + at(0.46).right) / 2;
  return [
    ...heights.map((y) => ({ x: at(y).right, y: y * 1.1 })),
    { x: crown, y: 0.55 },
    ...heights.toReversed().map((y) => ({ x: at(y).left, y: y * 1.1 })),
  ];
}
