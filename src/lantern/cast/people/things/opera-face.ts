import { spotsOf } from '../../things/paint-form.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Solid } from './solid.ts';
import type { Make } from './thing.ts';

/** Seconds of one change, and the share of it at which the new face is there. */
const [ROUND_SECONDS, SHOWN_AT] = [2.2, 0.19] as const;

/** Colours of the ground, of what is painted on it, and of what is lightest, of one face after the other. */
const FACES = [
  { ground: '#d82a2a', mark: '#1c1a1e', light: '#fff4e4' },
  { ground: '#2f63c0', mark: '#f6d24a', light: '#ffffff' },
  { ground: '#1f1d22', mark: '#e8e4dc', light: '#f04a3a' },
  { ground: '#f0c030', mark: '#8a1c1c', light: '#1f3f8a' },
  { ground: '#2f9a5a', mark: '#f4f0e6', light: '#f0c030' },
] as const;
type Paint = keyof (typeof FACES)[number] | `#${string}`;

/** A patch of paint: places to the left of and above the middle of the head, metres; how far before it; on both sides. */
interface Patch {
  readonly paint: Paint;
  readonly at: readonly (readonly [left: number, up: number])[];
  readonly ahead: number;
  readonly twice?: true;
}

/** Places round an oval. */
function oval(left: number, up: number, wide: number, tall: number): Patch['at'] {
  return Array.from({ length: 16 }, (_, index) => {
    const a = (index / 16) * Math.PI * 2;
    return [left + wide * Math.cos(a), up + tall * Math.sin(a)] as const;
  });
}

/** From the back to the front: the rim, the ground, brow, wings round the eyes, nose, cheeks, mouth, and the crest. */
const PATCHES: readonly Patch[] = [
  { paint: '#2a2226', at: oval(0, -0.02, 0.128, 0.168), ahead: 0.14 },
  { paint: 'ground', at: oval(0, -0.02, 0.12, 0.16), ahead: 0.15 },
  { paint: 'light', at: spotsOf('-0.02 0.05, 0 0.13, 0.02 0.05, 0 0.03'), ahead: 0.156 },
  { paint: 'mark', at: spotsOf('0.02 0, 0.05 0.05, 0.112 0.075, 0.1 0, 0.05 -0.025'), ahead: 0.156, twice: true },
  { paint: '#fdfbf6', at: spotsOf('0.032 0.006, 0.06 0.03, 0.088 0.014, 0.058 -0.008'), ahead: 0.16, twice: true },
  { paint: '#141216', at: oval(0.06, 0.012, 0.014, 0.015), ahead: 0.164, twice: true },
  { paint: 'light', at: spotsOf('-0.012 0.02, 0.012 0.02, 0.024 -0.05, -0.024 -0.05'), ahead: 0.158 },
  { paint: 'light', at: spotsOf('0.035 -0.045, 0.1 -0.03, 0.085 -0.09, 0.045 -0.1'), ahead: 0.156, twice: true },
  { paint: 'mark', at: spotsOf('-0.05 -0.1, 0 -0.088, 0.05 -0.1, 0.03 -0.128, -0.03 -0.128'), ahead: 0.158 },
  { paint: 'light', at: spotsOf('-0.032 -0.106, 0 -0.1, 0.032 -0.106, 0 -0.118'), ahead: 0.161 },
  { paint: '#c8202c', at: spotsOf('-0.12 0.1, -0.1 0.2, 0 0.24, 0.1 0.2, 0.12 0.1, 0 0.14'), ahead: 0.12 },
  ...[0, 0.04, 0.08].map((left): Patch => ({
    paint: '#f0c84a',
    at: oval(left, 0.21 - left * left * 6, 0.02, 0.02),
    ahead: 0.13,
    twice: true,
  })),
];

/** A painted mask of the opera before the whole face, another one after each sweep of the hand. */
export function operaFace({ head, frame, time, phase }: Make): readonly Solid[] {
  const k = frame.scale;
  const round = Math.max(0, Math.round(time / ROUND_SECONDS - phase)) + (phase > SHOWN_AT ? 1 : 0);
  const face = FACES[round % FACES.length]!;
  const patch = ({ paint, at, ahead }: Patch, side: 1 | -1): Solid => ({
    is: 'plate',
    outline: at.map(([left, up]): BodyPoint => ({
      f: head.f + ahead * k,
      l: head.l + side * left * k,
      u: head.u + up * k,
    })),
    round: 0.6,
    colour: paint.startsWith('#') ? paint : face[paint as keyof typeof face],
  });
  return PATCHES.flatMap((each) => (each.twice === true ? [patch(each, 1), patch(each, -1)] : [patch(each, 1)]));
}
