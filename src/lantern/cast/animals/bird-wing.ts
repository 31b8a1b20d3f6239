import { lerp, smoothstep } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import { see } from './space.ts';
import type { Vec3, View } from './space.ts';
import type { Coat } from './species.ts';

/** How a wing is held: radians above the level of its inner and outer half, and how far it is drawn in, 0 to 1. */
export interface WingBeat {
  readonly inner: number;
  readonly outer: number;
  readonly folded: number;
}

/** The colours of a wing: its coverts, its long feathers, and its shoulder where that has one of its own; CSS hex. */
export interface Feathers extends Pick<Coat, 'base' | 'dark'> {
  readonly shoulder?: string | undefined;
}

/** Half the wingspan in metres at the bird's own height, and the share of it up to the wrist. */
const HALF_SPAN = 0.37;
const WRIST = 0.42;
const SHOULDER: Vec3 = { x: 0.035, y: 0.022, z: 0.026 };

/**
 * The beat of the wings: strokes in bursts with glides between them. The outer half follows the inner a little late and
 * draws in on the way up, as a hand does in water.
 */
export function wingBeat(time: number, seed: number): WingBeat {
  const cycle = 2.6 + (seed % 5) * 0.2;
  const into = ((time + seed * 0.73) % cycle) / cycle;
  const power = into < 0.62 ? 1 : Math.max(0, 1 - (into - 0.62) / 0.08) + Math.max(0, (into - 0.92) / 0.08);
  const turn = (time + seed * 0.41) * Math.PI * 2 * 3.3;
  const glide = 0.3 + 0.06 * Math.sin(time * 1.7 + seed);
  const rising = Math.max(0, Math.cos(turn));
  return {
    inner: glide + power * (0.6 * Math.sin(turn) + 0.08),
    outer: glide * 0.5 + power * (0.8 * Math.sin(turn - 0.75) + 0.1),
    folded: power * 0.3 * rising,
  };
}

/** Draws one wing: coverts, then the long feathers of hand and arm as one bladed outline. */
export function paintWing(
  pen: Pen,
  view: View,
  coat: Feathers,
  beat: WingBeat,
  wing: {
    readonly side: 1 | -1;
    readonly bank: number;
    readonly far: boolean;
    readonly at: { readonly x: number; readonly y: number };
    /** Factors on a songbird's wing. */
    readonly span: number;
    readonly chord: number;
    /** Radians by which the feathers hang down from the bones; 0 or absent: level behind them. */
    readonly hang?: number;
  },
): void {
  const { context } = pen;
  const span = HALF_SPAN * wing.span * (1 - beat.folded * 0.35);
  const bones = bentBones(beat, span);
  const at = (u: number, chord: number) => {
    const spot = u * BONES;
    const k = Math.min(BONES - 1, Math.floor(spot));
    const [from, to] = [bones[k] ?? bones[0]!, bones[k + 1] ?? bones[0]!];
    const y = lerp(from.y, to.y, spot - k);
    const z = (SHOULDER.z + lerp(from.z, to.z, spot - k)) * wing.side;
    const back = beat.folded * u * 0.09;
    const [level, down] = [Math.cos(wing.hang ?? 0), Math.sin(wing.hang ?? 0)];
    const [c, s] = [Math.cos(wing.bank), Math.sin(wing.bank)];
    const height = SHOULDER.y + y + chord * wing.chord * down;
    return see(view, {
      x: wing.at.x + SHOULDER.x + chord * wing.chord * level - back,
      y: wing.at.y + height * c + z * s,
      z: z * c - height * s,
    });
  };
  const path = (points: readonly (readonly [number, number])[]) => {
    context.beginPath();
    // Long edges lie along the bent bones, not straight from point to point.
    const dense = points.flatMap(([u, chord], k) => {
      const [before, was] = points[k - 1] ?? [u, chord];
      const parts = Math.max(1, Math.ceil(Math.abs(u - before) / 0.06));
      return Array.from({ length: parts }, (_, part) => {
        const share = (part + 1) / parts;
        return at(lerp(before, u, share), lerp(was, chord, share));
      });
    });
    dense.forEach((p, k) => {
      if (k === 0) context.moveTo(p.x, p.y);
      else context.lineTo(p.x, p.y);
    });
    context.closePath();
  };
  const lift = Math.sin(beat.inner) * 0.5;
  const shade = wing.far ? -0.5 : 0;
  path(wing.chord >= BROAD ? FINGERED : BLADE);
  context.fillStyle = pen.tone(coat.dark, shade + lift * 0.4 - 0.1);
  context.fill();
  path(ARM);
  context.fillStyle = pen.tone(coat.base, shade + lift + 0.15);
  context.fill();
  path(COVERTS);
  context.fillStyle = pen.tone(coat.shoulder ?? coat.base, shade + lift + 0.55);
  context.fill();
}

/** Pieces of the bones from shoulder to tip. */
const BONES = 16;
/** Wings as broad as this end in fingers. */
const BROAD = 1.4;

/** The line of the bones: the angle goes over from that of the arm to that of the hand round the wrist, without a corner. */
function bentBones(beat: WingBeat, span: number): readonly { readonly y: number; readonly z: number }[] {
  const step = span / BONES;
  const line = [{ y: 0, z: 0 }];
  for (let k = 0; k < BONES; k++) {
    const turn = lerp(beat.inner, beat.outer, smoothstep(WRIST - 0.3, WRIST + 0.36, (k + 0.5) / BONES));
    const last = line[k] ?? { y: 0, z: 0 };
    line.push({ y: last.y + step * Math.sin(turn), z: last.z + step * Math.cos(turn) });
  }
  return line;
}

/** A soaring wing: a broad arm, and the long feathers of the hand spread like fingers. */
const FINGERED: readonly (readonly [number, number])[] = [
  [0, 0.022],
  [0.2, 0.042],
  [0.42, 0.05],
  [0.6, 0.044],
  [0.76, 0.034],
  [0.9, 0.014],
  [0.985, -0.012],
  [1, -0.026],
  [0.985, -0.032],
  [0.84, -0.022],
  [0.83, -0.03],
  [0.965, -0.058],
  [0.975, -0.07],
  [0.955, -0.074],
  [0.81, -0.056],
  [0.795, -0.066],
  [0.915, -0.098],
  [0.92, -0.11],
  [0.9, -0.112],
  [0.765, -0.088],
  [0.745, -0.096],
  [0.84, -0.128],
  [0.84, -0.139],
  [0.82, -0.14],
  [0.7, -0.116],
  [0.56, -0.124],
  [0.47, -0.118],
  [0.38, -0.128],
  [0.29, -0.12],
  [0.2, -0.126],
  [0.1, -0.114],
  [0, -0.098],
];

/** Outlines as share of the span and metres along the chord from the shoulder: leading edge out, feather tips back. */
const BLADE: readonly (readonly [number, number])[] = [
  [0, 0.022],
  [0.2, 0.04],
  [0.42, 0.045],
  [0.58, 0.034],
  [0.74, 0.006],
  [0.88, -0.036],
  [0.97, -0.076],
  [1, -0.1],
  [0.97, -0.106],
  [0.95, -0.1],
  [0.92, -0.122],
  [0.89, -0.112],
  [0.83, -0.13],
  [0.72, -0.124],
  [0.56, -0.116],
  [0.38, -0.12],
  [0.2, -0.118],
  [0.08, -0.108],
  [0, -0.092],
];
const ARM: readonly (readonly [number, number])[] = [
  [0, 0.02],
  [0.2, 0.036],
  [0.42, 0.04],
  [0.58, 0.032],
  [0.74, 0.002],
  [0.86, -0.04],
  [0.76, -0.052],
  [0.6, -0.05],
  [0.42, -0.055],
  [0.2, -0.06],
  [0, -0.058],
];
const COVERTS: readonly (readonly [number, number])[] = [
  [0, 0.02],
  [0.2, 0.036],
  [0.42, 0.04],
  [0.6, 0.026],
  [0.7, 0.008],
  [0.58, -0.006],
  [0.4, -0.012],
  [0.2, -0.02],
  [0, -0.022],
];

/** Draws a folded wing on the side of a perched bird. `place` puts a point of the body on the picture. */
export function paintFoldedWing(
  pen: Pen,
  coat: Feathers,
  place: (v: Vec3) => { x: number; y: number },
  side: 1 | -1,
  far: boolean,
): void {
  const { context } = pen;
  const layers = [
    {
      colour: coat.dark,
      lit: -0.15,
      points: [
        [0.045, 0.02],
        [0.0, 0.034],
        [-0.07, 0.022],
        [-0.145, -0.004],
        [-0.07, -0.016],
        [0.01, -0.014],
      ],
    },
    {
      colour: coat.base,
      lit: 0.1,
      points: [
        [0.05, 0.02],
        [0.0, 0.036],
        [-0.055, 0.026],
        [-0.095, 0.01],
        [-0.04, -0.008],
        [0.015, -0.012],
      ],
    },
    {
      colour: coat.shoulder ?? coat.base,
      lit: 0.5,
      points: [
        [0.05, 0.02],
        [0.0, 0.037],
        [-0.03, 0.029],
        [-0.05, 0.018],
        [-0.01, 0.002],
        [0.025, -0.004],
      ],
    },
  ] as const;
  for (const { colour, lit, points } of layers) {
    const spots = points.map(([x, y]) => place({ x, y, z: 0.036 * side }));
    context.beginPath();
    spots.forEach((spot, k) => {
      const next = spots[(k + 1) % spots.length]!;
      const middle = { x: (spot.x + next.x) / 2, y: (spot.y + next.y) / 2 };
      if (k === 0) context.moveTo(middle.x, middle.y);
      else context.quadraticCurveTo(spot.x, spot.y, middle.x, middle.y);
    });
    const [first, second] = [spots[0]!, spots[1]!];
    context.quadraticCurveTo(first.x, first.y, (first.x + second.x) / 2, (first.y + second.y) / 2);
    context.closePath();
    context.fillStyle = pen.tone(colour, lit - (far ? 0.6 : 0));
    context.fill();
  }
}
