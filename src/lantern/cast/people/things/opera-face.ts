import type { BodyPoint } from '../../skeleton.ts';
import type { Solid } from './solid.ts';
import type { Make } from './thing.ts';

/** Seconds of one change, and the share of it at which the new face is there. */
const [ROUND_SECONDS, SHOWN_AT] = [2.2, 0.19] as const;
/** Ground, brow and marks of one face after the other. */
const FACES = [
  { ground: '#d82a2a', mark: '#1c1a1e', light: '#fff4e4' },
  { ground: '#2f63c0', mark: '#f6d24a', light: '#ffffff' },
  { ground: '#1f1d22', mark: '#e8e4dc', light: '#f04a3a' },
  { ground: '#f0c030', mark: '#8a1c1c', light: '#1f3f8a' },
  { ground: '#2f9a5a', mark: '#f4f0e6', light: '#f0c030' },
] as const;

/** A painted mask of the opera before the whole face, another one after each sweep of the hand. */
export function operaFace({ head, frame, time, phase }: Make): readonly Solid[] {
  const k = frame.scale;
  const at = (l: number, u: number, f = 0.15): BodyPoint => ({
    f: head.f + f * k,
    l: head.l + l * k,
    u: head.u + u * k,
  });
  const round = Math.max(0, Math.round(time / ROUND_SECONDS - phase)) + (phase > SHOWN_AT ? 1 : 0);
  const { ground, mark, light } = FACES[round % FACES.length]!;
  const oval = (l: number, u: number, wide: number, tall: number, colour: string, f: number): Solid => ({
    is: 'plate',
    outline: Array.from({ length: 16 }, (_, index) => {
      const a = (index / 16) * Math.PI * 2;
      return at(l + wide * Math.cos(a), u + tall * Math.sin(a), f);
    }),
    round: 0.9,
    colour,
  });
  const patch = (points: readonly (readonly [number, number])[], colour: string, f: number): Solid => ({
    is: 'plate',
    outline: points.map(([l, u]) => at(l, u, f)),
    round: 0.5,
    colour,
  });
  const both = (points: readonly (readonly [number, number])[], colour: string, f: number): readonly Solid[] => [
    patch(points, colour, f),
    patch(
      points.map(([l, u]) => [-l, u] as const),
      colour,
      f,
    ),
  ];
  return [
    oval(0, -0.02, 0.128, 0.168, '#2a2226', 0.14),
    oval(0, -0.02, 0.12, 0.16, ground, 0.15),
    // A flame on the brow, wings round the eyes, the line of the nose, and the beard.
    patch(
      [
        [-0.02, 0.05],
        [0, 0.13],
        [0.02, 0.05],
        [0, 0.03],
      ],
      light,
      0.156,
    ),
    ...both(
      [
        [0.02, 0.0],
        [0.05, 0.05],
        [0.112, 0.075],
        [0.1, 0.0],
        [0.05, -0.025],
      ],
      mark,
      0.156,
    ),
    ...both(
      [
        [0.032, 0.006],
        [0.06, 0.03],
        [0.088, 0.014],
        [0.058, -0.008],
      ],
      '#fdfbf6',
      0.16,
    ),
    oval(0.06, 0.012, 0.014, 0.015, '#141216', 0.164),
    oval(-0.06, 0.012, 0.014, 0.015, '#141216', 0.164),
    patch(
      [
        [-0.012, 0.02],
        [0.012, 0.02],
        [0.024, -0.05],
        [-0.024, -0.05],
      ],
      light,
      0.158,
    ),
    ...both(
      [
        [0.035, -0.045],
        [0.1, -0.03],
        [0.085, -0.09],
        [0.045, -0.1],
      ],
      light,
      0.156,
    ),
    patch(
      [
        [-0.05, -0.1],
        [0, -0.088],
        [0.05, -0.1],
        [0.03, -0.128],
        [-0.03, -0.128],
      ],
      mark,
      0.158,
    ),
    patch(
      [
        [-0.032, -0.106],
        [0, -0.1],
        [0.032, -0.106],
        [0, -0.118],
      ],
      light,
      0.161,
    ),
    // The crest on the head.
    patch(
      [
        [-0.12, 0.1],
        [-0.1, 0.2],
        [0, 0.24],
        [0.1, 0.2],
        [0.12, 0.1],
        [0, 0.14],
      ],
      '#c8202c',
      0.12,
    ),
    ...[-0.08, -0.04, 0, 0.04, 0.08].map((l) => oval(l, 0.21 - l * l * 6, 0.02, 0.02, '#f0c84a', 0.13)),
  ];
}
