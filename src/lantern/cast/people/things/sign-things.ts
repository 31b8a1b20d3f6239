import { within } from './flight.ts';
import { ballIn, moved, plateIn } from './solid.ts';
import type { Frame, Solid } from './solid.ts';
import { lather } from './grooming-things.ts';
import type { Make, Thing } from './thing.ts';

const STEEL = '#c3cad4';
const RED = '#e23a54';
const WATER = '#cfeaf8';

/** A heart in the plane of a frame's along and out: half its width, metres, and its middle. */
function heart(make: Make, [along, across, out]: readonly [number, number, number], half: number): Solid {
  const outline = Array.from({ length: 22 }, (_, index) => {
    const t = (index / 22) * Math.PI * 2;
    // The usual heart curve, https://mathworld.wolfram.com/HeartCurve.html (equation 6), scaled to a half width of 1.
    const x = Math.sin(t) ** 3;
    const y = (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)) / 16;
    return [along + half * x, across, out + half * y] as const;
  });
  return { ...make.plate(outline, make.colour ?? RED, 0.6), lit: 0.15 };
}

/** Upright in the view whatever holds it, at a place. */
function upright(make: Make, origin: Frame['origin']): Make {
  const frame: Frame = {
    ...make.frame,
    origin,
    along: { f: 0, l: 1, u: 0 },
    across: { f: 1, l: 0, u: 0 },
    out: { f: 0, l: 0, u: 1 },
  };
  return { ...make, plate: (outline, colour, round) => plateIn(frame, outline, colour, round) };
}

/** Drops that fall and spread, each on its own beat: from a place, so far down. */
function drops(
  make: Make,
  count: number,
  from: readonly [number, number, number],
  down: number,
  wide: number,
): Solid[] {
  return Array.from({ length: count }, (_, index): Solid => {
    const share = (make.time * 1.7 + index * 0.31) % 1;
    const [f, l, u] = from;
    const at = [f + wide * Math.sin(index * 2.2) * share, l + wide * Math.cos(index * 1.7) * share] as const;
    return { ...make.ball([at[0], at[1], u - down * share * share], 0.011, WATER), lit: 0.4 };
  });
}

/** What gestures and the care of face and hair use. */
export const SIGN_THING_MAKERS = {
  /** Short strokes that fly from the fingers at the beat. */
  snap: (make) => {
    const since = make.phase - 0.42;
    if (since < 0 || since > 0.36) return [];
    const out = 0.1 + since * 0.3;
    return [-1.25, -0.75, -0.25, 0.25, 0.75, 1.25].map((angle) => {
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const lifted = upright(make, make.right);
      const at = (far: number) => ({
        f: lifted.frame.origin.f,
        l: lifted.frame.origin.l - s * far * make.frame.scale,
        u: lifted.frame.origin.u + (0.07 + c * far) * make.frame.scale,
      });
      return {
        is: 'tube',
        from: at(out),
        to: at(out + 0.075),
        r: 0.011 * make.frame.scale,
        r2: 0.004,
        colour: '#ffd23f',
        alpha: 1 - since * 2.2,
        lit: 0.5,
      } as const;
    });
  },
  /** Between the two hands, with small ones that rise from it. */
  'heart-sign': (make) => {
    const { right, left, frame } = make;
    const k = frame.scale;
    const middle = { f: (right.f + left.f) / 2 + 0.05 * k, l: (right.l + left.l) / 2, u: (right.u + left.u) / 2 };
    const stands = upright(make, middle);
    const beat = 1 + 0.08 * Math.sin(make.time * 7);
    return [
      heart(stands, [0, 0, 0.07], 0.125 * beat),
      ...[0, 1, 2, 3].map((index): Solid => {
        const share = (make.time * 0.5 + index / 4) % 1;
        // They part, and pass on either side of the face.
        const sway = (index % 2 === 0 ? 1 : -1) * (0.1 + 0.16 * Math.min(1, share * 2.5));
        return { ...heart(stands, [sway, -0.05, 0.2 + 0.5 * share], 0.035 + 0.02 * (index % 2)), alpha: 1 - share };
      }),
    ];
  },
  /** Blown from the palm, away and upward. */
  'flying-hearts': (make) => {
    const since = make.phase - 0.42;
    if (since < 0) return [];
    const { right, frame } = make;
    return [0, 1, 2, 3].map((index): Solid => {
      const share = Math.max(0, since * 2 - index * 0.14);
      const at = {
        f: right.f + (0.1 + 0.75 * share) * frame.scale,
        l: right.l,
        u: right.u + (0.1 + 0.16 * share + 0.09 * Math.sin(index * 2.3)) * frame.scale,
      };
      const turned: Make = {
        ...make,
        plate: (outline, colour, round) =>
          plateIn(
            {
              ...make.frame,
              origin: at,
              along: { f: 1, l: 0, u: 0 },
              across: { f: 0, l: 1, u: 0 },
              out: { f: 0, l: 0, u: 1 },
            },
            outline,
            colour,
            round,
          ),
      };
      return { ...heart(turned, [0, 0, 0], 0.05 + 0.04 * share), alpha: share <= 0 ? 0 : Math.max(0, 1 - 0.6 * share) };
    });
  },
  'cream-jar': (make) => [
    make.tube([0.05, 0, -0.035], [0.05, 0, 0.035], 0.058, make.colour ?? '#8fc7d9', 0.058),
    make.disc([0.05, 0, 0.037], 0.052, 'out', '#fbfaf5'),
    make.ball([0.05, 0.01, 0.045], 0.025, '#fffefa'),
  ],
  /** White cream on cheeks, brow, nose and chin. */
  'cream-dabs': (make) => [
    lather(make, 0.4, -0.2, -0.14, 0.075),
    lather(make, 0.4, 0.2, -0.14, 0.075),
    lather(make, 0.47, 0.03, 0.22, 0.065),
    lather(make, 0.5, 0, -0.06, 0.045),
    lather(make, 0.44, 0.02, -0.42, 0.055),
  ],
  /** A head of foam, and the bubbles that leave it. */
  'hair-foam': (make) => [
    ...[
      [0, 0, 0.56, 0.26],
      [0.22, -0.18, 0.42, 0.2],
      [0.22, 0.16, 0.44, 0.21],
      [-0.16, -0.14, 0.46, 0.24],
      [-0.16, 0.18, 0.44, 0.24],
      [0.06, -0.4, 0.26, 0.19],
      [0.06, 0.4, 0.26, 0.19],
      [0.3, 0, 0.42, 0.18],
      [-0.3, 0, 0.2, 0.24],
      [-0.02, -0.36, 0.06, 0.13],
      [-0.02, 0.36, 0.06, 0.13],
    ].map(([f, l, u, r]) => lather(make, f!, l!, u!, r!)),
    ...Array.from({ length: 6 }, (_, index): Solid => {
      const share = (make.time * 0.32 + index / 6) % 1;
      const bubble = lather(make, 0.1, 0.55 * Math.sin(index * 2.4), 0.5 + 0.75 * share, 0.05 + 0.02 * (index % 3));
      return { ...bubble, colour: '#d8f1fb', alpha: 0.75 * (1 - share) };
    }),
  ],
  'curling-iron': (make) => [
    make.tube([-0.08, 0, 0], [0.06, 0, 0], 0.02, '#2c2c34', 0.018),
    make.tube([0.06, 0, 0], [0.28, 0, 0], 0.015, STEEL),
    ...[0.1, 0.14, 0.18, 0.22].map((along) => make.ring([along, 0, 0], 0.026, 'along', 0.011, '#4a3022')),
    ...[0, 1].map((index): Solid => {
      const share = (make.time * 0.8 + index / 2) % 1;
      return {
        is: 'puff',
        at: make.place([0.17, 0, 0.05 + 0.16 * share]),
        r: 0.05 * make.frame.scale,
        colour: '#f2f4f7',
        alpha: 0.4 * (1 - share),
      };
    }),
  ],
  'hoop-earring': (make) => [
    make.ring([0.05, 0, -0.085], 0.04, 'along', 0.009, make.colour ?? '#f2c233'),
    make.ball([0.05, 0, -0.04], 0.013, '#fff0b8'),
  ],
  // Thrown out by the sneeze, in a cone before the mouth.
  'sneezed-drops': ({ mouth, phase, frame }) => {
    const share = within(phase, 0.34, 0.8);
    if (share <= 0 || share >= 1) return [];
    const k = frame.scale;
    return Array.from({ length: 22 }, (_, index): Solid => {
      const [far, spread] = [0.12 + 0.5 * share * (0.4 + ((index * 7) % 10) / 14), ((index * 5) % 11) / 10 - 0.5];
      return {
        is: 'ball',
        at: moved(mouth, [far, spread * far * 0.5, spread * far * 0.7 - 0.12 * share * share], k),
        r: (0.012 + 0.008 * (index % 3)) * k,
        colour: '#eaf6ff',
        alpha: 0.95 * (1 - 0.6 * share),
      };
    });
  },
  // Springs from under the fist that has come down.
  'slam-lines': ({ right, phase, frame }) => {
    const share = within(phase, 0.16, 0.7);
    if (share <= 0 || share >= 1) return [];
    const k = frame.scale;
    return [-70, -40, 0, 40, 70].map((degrees): Solid => {
      const turn = (degrees / 180) * Math.PI;
      const at = (far: number) => moved(right, [Math.sin(turn) * far, 0, Math.cos(turn) * far * 0.8 + 0.02], k);
      return {
        is: 'wire',
        through: [at(0.1 + 0.06 * share), at(0.17 + 0.16 * share)],
        r: 0.009 * k,
        colour: '#ffd24a',
        alpha: 1 - share,
      };
    });
  },
  tissue: (make) => [
    make.plate(
      [
        [-0.02, -0.1, 0.1],
        [0.03, 0.09, 0.12],
        [0.05, 0.12, -0.05],
        [0.02, 0.03, -0.16],
        [-0.02, -0.1, -0.08],
      ],
      '#fbfbf7',
      0.7,
    ),
    ballIn(make.frame, [0.02, 0, 0.02], 0.045, '#ffffff'),
  ],
  /** A clear stream from a tap over the hands, foam on them, and what splashes off: at the height of a basin. */
  'tap-water': (make) => {
    const { right, left, frame } = make;
    const k = frame.scale;
    const middle = { f: (right.f + left.f) / 2, l: (right.l + left.l) / 2, u: (right.u + left.u) / 2 };
    const ripple = 0.004 * Math.sin(make.time * 21);
    const stream = (from: number, to: number, r: number): Solid => ({
      is: 'tube',
      from: { ...middle, u: middle.u + from * k },
      to: { ...middle, u: middle.u + to * k },
      r: (r + ripple) * k,
      colour: WATER,
      alpha: 0.92,
      lit: 0.35,
    });
    const by: Make = { ...make, ball: (at, r, colour) => ballIn({ ...frame, origin: middle }, at, r, colour) };
    return [
      stream(0.13, 0.02, 0.019),
      stream(0, -0.14, 0.026),
      ...[-0.06, -0.02, 0.02, 0.06].map((across, index) =>
        by.ball([0.02 * Math.sin(index * 2), across, 0.03 + 0.012 * Math.sin(make.time * 5 + index)], 0.026, '#fbfeff'),
      ),
      ...drops(by, 9, [0, 0, 0.02], 0.2, 0.14),
    ];
  },
  squeegee: (make) => [
    make.tube([-0.06, 0, 0], [0.16, 0, 0], 0.016, '#e2a02c'),
    make.tube([0.16, -0.15, 0], [0.16, 0.15, 0], 0.018, STEEL),
    make.tube([0.18, -0.15, 0], [0.18, 0.15, 0], 0.012, '#26262e'),
  ],
  /** Foam on a pane, which is wiped off column by column; what has been wiped shines. */
  'soapy-pane': (make) => {
    const wiped = 1 + make.time * 1.5;
    return Array.from({ length: 9 }, (_, column): readonly Solid[] => {
      const across = 0.7 - 0.17 * column;
      if (column < wiped)
        return [
          {
            ...make.tube([0, across, 1.05], [0, across + 0.1, 1.9], 0.012, '#ffffff'),
            alpha: Math.max(0, 0.75 - 0.25 * (wiped - column)),
          },
        ];
      return Array.from({ length: 7 }, (_unused, row): Solid => {
        const drip = 0.02 * Math.sin(make.time * 1.3 + row + column * 2);
        return {
          is: 'puff',
          at: make.place([0, across + 0.04 * Math.sin(row * 2.3), 1.02 + 0.14 * row + drip]),
          r: (0.1 + 0.03 * ((row + column) % 3)) * make.frame.scale,
          colour: '#ffffff',
          alpha: 0.85,
        };
      });
    }).flat();
  },
  /** A padded chair on one leg, with arms and a rest for the feet. */
  'barber-chair': (make) => {
    const leather = make.colour ?? '#a3262e';
    return [
      make.disc([0, 0, 0.02], 0.3, 'out', '#8d96a3'),
      make.tube([0, 0, 0.02], [0, 0, 0.4], 0.055, STEEL),
      make.box([0.02, 0, 0.44], [0.5, 0.54, 0.13], leather),
      make.box([-0.25, 0, 0.78], [0.1, 0.5, 0.58], leather),
      ...[-0.29, 0.29].flatMap((across) => [
        make.box([0.02, across, 0.66], [0.44, 0.07, 0.06], '#2c2a30'),
        make.tube([0.18, across, 0.48], [0.18, across, 0.66], 0.02, STEEL),
      ]),
      make.tube([0.28, 0, 0.4], [0.46, 0, 0.14], 0.022, STEEL),
      make.box([0.5, 0, 0.12], [0.2, 0.34, 0.04], '#8d96a3'),
    ];
  },
} as const satisfies Record<string, Thing>;
