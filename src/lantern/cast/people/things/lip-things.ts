import { hash2 } from '../../../../base/random.ts';
import type { BodyPoint } from '../../skeleton.ts';
import { steam } from './kitchen-things.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const DARK = '#2b2a31';
const SMOKE = '#eef1f5';
const PAPER = '#f6f2ea';
const EMBER = '#ff6a2a';
/** By themselves. */
const SHINES = { shines: true } as const;

/** From when to when in its round somebody who smokes blows the smoke out. */
const BREATHES_OUT = { from: 0.6, to: 1 } as const;

/** What is at the lips when one smokes, blows or swallows. */
export const LIP_THING_MAKERS = {
  cigarette: (make) => [
    make.tube([-0.02, 0, 0], [0.055, 0, 0], 0.007, PAPER),
    { ...make.tube([0.055, 0, 0], [0.066, 0, 0], 0.0075, EMBER), ...SHINES },
    { is: 'glow', at: make.place([0.066, 0, 0]), r: 0.05, colour: '#ff8a3c', alpha: 0.7 },
    ...smokeFrom(make, make.place([0.07, 0, 0])),
  ],
  /** Between the lips, wherever the head is; it glows once it is lit. */
  'lip-cigarette': (make) => {
    const { mouth, frame } = make;
    const k = frame.scale;
    const at = (ahead: number) => moved(mouth, [ahead, -0.012, -0.004 - 0.06 * ahead], k);
    return [
      { is: 'tube', from: at(-0.01), to: at(0.035), r: 0.0125 * k, colour: '#d8a35c' },
      { is: 'tube', from: at(0.035), to: at(0.13), r: 0.0125 * k, colour: PAPER },
      { is: 'tube', from: at(0.13), to: at(0.148), r: 0.013 * k, colour: EMBER, ...SHINES },
      { is: 'glow', at: at(0.148), r: 0.07 * k, colour: '#ff8a3c', alpha: 0.7 },
      ...smokeFrom(make, at(0.155)),
    ];
  },
  /** A cloud that leaves the mouth, grows and rises; nothing of it while smoke is drawn in. */
  'breathed-smoke': (make) => {
    const { mouth, frame, phase } = make;
    const k = frame.scale;
    const since = (phase - BREATHES_OUT.from) / (BREATHES_OUT.to - BREATHES_OUT.from);
    // What was breathed out last hangs in the air for a while.
    const cloud = since >= 0 ? since : phase / BREATHES_OUT.from + 1;
    return Array.from({ length: 13 }, (_, index): Solid => {
      const born = (index / 13) * 0.8;
      const age = cloud - born;
      const far = 0.05 + 0.46 * (1 - Math.exp(-2.2 * Math.max(0, age)));
      const sway = hash2(index, 7) - 0.5;
      return {
        is: 'puff',
        at: moved(mouth, [far, 0.12 * sway * far, 0.09 * age + 0.1 * age * (hash2(index, 3) - 0.2)], k),
        r: (0.03 + 0.17 * Math.min(1.2, Math.max(0, age))) * k,
        colour: SMOKE,
        alpha: age <= 0 ? 0 : Math.max(0, 0.62 * Math.min(1, 6 * age) * (1 - 0.62 * age)),
      };
    });
  },
  /** With its flame up until the cigarette burns. */
  lighter: (make) => [
    make.box([0, 0, 0], [0.06, 0.03, 0.035], '#c9a24a'),
    ...(make.phase < 0.66
      ? [
          { ...make.ball([0.065, 0, 0], 0.02, '#ffdf86'), flat: 1.7, ...SHINES },
          { is: 'glow' as const, at: make.place([0.07, 0, 0]), r: 0.18, colour: '#ffb347', alpha: 0.55 },
        ]
      : []),
  ],
  'vape-pen': (make) => {
    const held = make.phase > BREATHES_OUT.from;
    const at = (along: number) =>
      held
        ? make.place([along - 0.06, 0, 0])
        : moved(make.mouth, [along - 0.01, -0.01, -0.4 * along], make.frame.scale);
    const k = make.frame.scale;
    return [
      { is: 'tube', from: at(0), to: at(0.03), r: 0.01 * k, colour: DARK },
      { is: 'tube', from: at(0.03), to: at(0.15), r: 0.017 * k, colour: make.colour ?? '#3d6fa8' },
      { is: 'ball', at: at(0.155), r: 0.014 * k, colour: '#7ad7ff', ...SHINES },
    ];
  },
  'tobacco-pipe': (make) => {
    const { mouth, frame } = make;
    const k = frame.scale;
    const bowl = moved(mouth, [0.19, 0, -0.07], k);
    return [
      {
        is: 'wire',
        through: [mouth, moved(mouth, [0.08, 0, -0.025], k), moved(mouth, [0.17, 0, -0.07], k)],
        r: 0.014 * k,
        colour: DARK,
      },
      {
        is: 'tube',
        from: moved(bowl, [0, 0, -0.02], k),
        to: moved(bowl, [0, 0, 0.07], k),
        r: 0.034 * k,
        r2: 0.044 * k,
        colour: '#7a4526',
      },
      { is: 'ball', at: moved(bowl, [0, 0, 0.072], k), r: 0.03 * k, flat: 0.4, colour: '#ff7a2a', shines: true },
      ...smokeFrom(make, moved(bowl, [0, 0, 0.08], k), 0.05, '#d8d8dc'),
    ];
  },
  /** Bubbles that leave the ring before the lips and drift off. */
  bubble: (make) => {
    const { mouth, frame, time } = make;
    const k = frame.scale;
    const ring = moved(mouth, [0.085, 0, -0.01], k);
    return [
      { is: 'tube', from: make.place([-0.03, 0, 0]), to: moved(ring, [0, 0, -0.045], k), r: 0.009 * k, colour: WAND },
      hoop(ring, 0.046 * k, WAND, 0.01 * k),
      ...Array.from({ length: 8 }, (_, index) => {
        const t = (time * 0.26 + index / 8) % 1;
        const up = 0.24 * t * (hash2(index, 5) - 0.25) + 0.03 * Math.sin(index + time * 2) * t;
        const at = moved(ring, [0.05 + 0.62 * t, 0.2 * (hash2(index, 2) - 0.5) * t, up], k);
        const r = (0.03 + 0.045 * hash2(index, 9)) * Math.min(1, 0.4 + 4 * t) * k;
        const alpha = Math.min(1, 5 * (1 - t));
        const shine = (by: readonly [number, number, number], share: number, colour: string, dim: number): Solid => ({
          is: 'ball',
          at: moved(at, by, r),
          r: share * r,
          colour,
          alpha: dim * alpha,
        });
        return [
          shine([0, 0, 0], 1, '#bfe6ff', 0.4),
          shine([0, 0, -0.45], 0.42, '#f29ad0', 0.35),
          { ...hoop(at, r, '#f4fbff', 0.006 * k), alpha: 0.95 * alpha },
          shine([0.3, 0, 0.45], 0.2, '#ffffff', 0.95),
        ];
      }).flat(),
    ];
  },
  /** Between the lips: a mouthpiece, and the round body with its slot. */
  'pea-whistle': ({ mouth, frame, colour = '#d9dde4' }) => {
    const k = frame.scale;
    const at = (f: number, u: number) => moved(mouth, [f, 0, u], k);
    return [
      { is: 'tube', from: at(-0.01, 0), to: at(0.07, 0), r: 0.017 * k, colour },
      { is: 'ball', at: at(0.085, -0.016), r: 0.036 * k, colour },
      { is: 'tube', from: at(0.05, 0.014), to: at(0.062, 0.014), r: 0.009 * k, colour: DARK },
      { is: 'wire', through: [at(0.11, -0.04), at(0.1, -0.12), at(0.02, -0.24)], r: 0.006 * k, colour: '#c8323e' },
    ];
  },
  /** It grows before the lips until it bursts. */
  'gum-bubble': ({ mouth, frame, phase, colour = '#f48ab4' }) => {
    const k = frame.scale;
    const grown = Math.min(1, phase / 0.8);
    const r = (phase > 0.94 ? 0.02 : 0.022 + 0.075 * grown) * k;
    const middle = { ...mouth, f: mouth.f + r * 0.85 };
    return [
      { is: 'ball', at: middle, r, colour, alpha: 0.96 },
      { is: 'ball', at: moved(middle, [0.25, -0.3, 0.4], r), r: 0.24 * r, colour: '#fff0f6', alpha: 0.85 },
    ];
  },
  /** The seeds that are left on it, and those that fly off before the breath. */
  'dandelion-clock': (make) => {
    const { frame, time } = make;
    const k = frame.scale;
    const head = make.place([0.12, 0, 0]);
    return [
      make.tube([-0.14, 0, 0], [0.12, 0, 0], 0.008, '#6fa04a'),
      ...Array.from({ length: 22 }, (_, index): Solid => {
        const turn = index * 2.4;
        const up = 1 - (2 * (index + 0.5)) / 22;
        const ring = Math.sqrt(1 - up * up);
        const at = moved(head, [0.058 * ring * Math.cos(turn), 0.058 * ring * Math.sin(turn), 0.058 * up], k);
        return { is: 'ball', at, r: 0.02 * k, colour: '#fbfbf6', alpha: 0.8 };
      }),
      { is: 'ball', at: head, r: 0.016 * k, colour: '#a8895a' },
      ...Array.from({ length: 12 }, (_, index): readonly Solid[] => {
        const t = (time * 0.4 + index / 12) % 1;
        const up = 0.3 * t * (hash2(index, 4) - 0.3) + 0.02 * Math.sin(time * 3 + index);
        const at = moved(head, [0.05 + 0.7 * t, 0.2 * (hash2(index, 6) - 0.5) * t, up], k);
        const alpha = Math.min(1, 4 * (1 - t));
        return [
          { is: 'ball', at, r: 0.017 * k, colour: '#ffffff', alpha: 0.85 * alpha },
          { is: 'tube', from: at, to: moved(at, [-0.02, 0, -0.022], k), r: 0.003 * k, colour: '#9c8a68', alpha },
        ];
      }).flat(),
    ];
  },
  /** Held round its middle: the neck points where it is aimed. */
  'drunk-bottle': (make) => {
    const glass = make.colour ?? '#8fd0ee';
    return [
      { ...make.tube([-0.07, 0, 0], [0.13, 0, 0], 0.04, glass, 0.04), alpha: 0.92 },
      { ...make.tube([0.13, 0, 0], [0.18, 0, 0], 0.04, glass, 0.017), alpha: 0.92 },
      make.tube([0.18, 0, 0], [0.225, 0, 0], 0.017, '#f4f8fb', 0.016),
      make.tube([-0.01, 0, 0], [0.09, 0, 0], 0.0415, '#f4f6f8'),
      make.tube([0.01, 0, 0], [0.04, 0, 0], 0.042, '#3d7fd0'),
    ];
  },
  /** Between the lips and the bowl below. */
  'slurped-noodles': ({ mouth, frame, time }) => {
    const k = frame.scale;
    return [-0.03, -0.015, 0, 0.015, 0.03].map((across, index): Solid => {
      const sway = 0.012 * Math.sin(time * 7 + index);
      return {
        is: 'wire',
        through: [
          moved(mouth, [0, across * 0.4, 0], k),
          moved(mouth, [0.045, across, -0.015 + sway], k),
          moved(mouth, [0.07 + sway, across, -0.09], k),
          moved(mouth, [0.085 - sway, across, -0.19], k),
        ],
        r: 0.01 * k,
        colour: index % 2 === 0 ? '#f4d98a' : '#e9c66a',
      };
    });
  },
  pill: (make) => [
    make.tube([0.02, 0, 0], [0.036, 0, 0], 0.011, '#e2432e'),
    make.tube([0.036, 0, 0], [0.052, 0, 0], 0.011, '#fbfbf6'),
  ],
} as const satisfies Record<string, Thing>;

const WAND = '#e8458a';

/** A ring that stands upright. */
function hoop(at: BodyPoint, r: number, colour: string, thick: number): Solid {
  const through = Array.from({ length: 18 }, (_, index) => {
    const turn = (index / 18) * Math.PI * 2;
    return moved(at, [Math.cos(turn), 0, Math.sin(turn)], r);
  });
  return { is: 'wire', closed: true, through, r: thick, colour };
}

/** What rises from a tip that burns. */
function smokeFrom(make: Make, at: BodyPoint, size = 0.06, colour = SMOKE): readonly Solid[] {
  const k = make.frame.scale;
  return steam({ ...make, place: (by) => moved(at, by, k) }, [0, 0, 0.02], size, colour);
}
