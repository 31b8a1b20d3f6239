import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#26272e';

/** The edge of a puddle, metres about its middle, `share` of its reach: round with bays. */
function shore(share: number, out: number): readonly At[] {
  return Array.from({ length: 30 }, (_, step): At => {
    const turn = (step / 30) * Math.PI * 2;
    const reach = share * (0.86 + 0.12 * Math.sin(3 * turn + 0.6) + 0.07 * Math.sin(5 * turn + 2));
    return [0.05 + reach * 0.9 * Math.cos(turn), reach * 1.15 * Math.sin(turn), out];
  });
}

/** Straw in rings, on two legs: what is aimed at. */
function roundTarget(make: Make, rings: readonly string[], radius: number, height: number): readonly Solid[] {
  return [
    make.tube([0.3, -0.45, 0], [0.06, -0.2, height + 0.3], 0.03, '#7a5232'),
    make.tube([0.3, 0.45, 0], [0.06, 0.2, height + 0.3], 0.03, '#7a5232'),
    make.tube([0.02, 0, height], [0.12, 0, height], radius, '#c9a25a'),
    // Turned a little to us, or its rings would not be seen from the side.
    ...rings.map((colour, index) => tilted(make, radius * (1 - index / rings.length), height, colour, index)),
  ];
}

function tilted(make: Make, radius: number, height: number, colour: string, index: number): Solid {
  const outline = Array.from({ length: 22 }, (_, at): At => {
    const turn = (at / 22) * Math.PI * 2;
    const across = Math.cos(turn) * radius;
    return [-0.02 - index * 0.004 - across * 0.55, across * 0.84, height + Math.sin(turn) * radius];
  });
  return make.plate(outline, colour);
}

/** An axe with its head at the far end of its handle, turned by an angle in the picture. */
function axeAt(make: Make, at: At, turn: number): readonly Solid[] {
  const along = (d: number, side = 0): At => [
    at[0] + Math.cos(turn) * d - Math.sin(turn) * side,
    at[1],
    at[2] + Math.sin(turn) * d + Math.cos(turn) * side,
  ];
  return [
    make.tube(along(-0.25), along(0.2), 0.018, '#9a6a3c'),
    make.plate([along(0.1, 0.01), along(0.07, 0.16), along(0.24, 0.17), along(0.2, 0.01)], '#c8d0da'),
  ];
}

/** A skate under a foot. */
function skateUnder(make: Make, side: 'left' | 'right'): readonly Solid[] {
  const { ball, pitch } = make.feet[side];
  const { scale } = make.frame;
  const [sin, cos] = [Math.sin(pitch), Math.cos(pitch)];
  // Along the sole from the ball to the heel, and down from it.
  const at = (along: number, down: number) => ({
    f: ball.f + (along * cos + down * sin) * scale,
    l: ball.l,
    u: ball.u + (along * sin - down * cos) * scale,
  });
  const colour = make.colour ?? '#f2f4f6';
  return [
    { is: 'tube', from: at(-0.19, -0.07), to: at(-0.17, -0.2), r: 0.058 * scale, r2: 0.052 * scale, colour },
    { is: 'tube', from: at(-0.2, -0.03), to: at(0.07, -0.025), r: 0.045 * scale, r2: 0.036 * scale, colour },
    { is: 'tube', from: at(-0.22, 0.005), to: at(0.09, 0.005), r: 0.012 * scale, r2: 0.012 * scale, colour: '#3a4254' },
    ...[-0.2, -0.11, -0.01, 0.08].map((along): Solid => ({
      is: 'ball',
      at: at(along, 0.035),
      r: 0.03 * scale,
      colour: '#e8542e',
    })),
  ];
}

/** What flies, rolls and is aimed at out of doors. */
export const STUNT_THINGS = {
  'chute-pack': (make) => [
    make.box([0.02, 0, -0.03], [0.42, 0.3, 0.17], make.colour ?? '#e0662a'),
    make.box([0.02, 0, -0.12], [0.28, 0.2, 0.04], '#2c3040'),
    make.tube([0.2, -0.1, 0.04], [-0.1, -0.1, 0.22], 0.016, '#2c3040'),
    make.tube([0.2, 0.1, 0.04], [-0.1, 0.1, 0.22], 0.016, '#2c3040'),
  ],
  'bungee-cord': (make) => {
    const coil = Array.from({ length: 22 }, (_, index): At => {
      const along = 0.06 + index * 0.09;
      return [along, 0.012 * Math.sin(index * 2.2), 0.012 * Math.cos(index * 2.2)];
    });
    return [
      make.tube([-0.02, -0.07, 0], [-0.02, 0.07, 0], 0.05, '#2c3040'),
      make.wire(coil, 0.02, make.colour ?? '#e8542e'),
    ];
  },
  'roller-skates': (make) => [...skateUnder(make, 'right'), ...skateUnder(make, 'left')],
  'sailing-dinghy': (make) => {
    const sway = 0.06 * Math.sin(make.time * 1.3);
    return [
      make.plate(
        [
          [-1.5, 0, 0.42],
          [-1.35, 0, 0.02],
          [1.1, 0, 0.02],
          [1.75, 0, 0.5],
          [1, 0, 0.44],
        ],
        make.colour ?? '#f4f1e8',
        0.12,
      ),
      make.plate(
        [
          [-1.42, 0, 0.2],
          [-1.35, 0, 0.02],
          [1.1, 0, 0.02],
          [1.35, 0, 0.2],
        ],
        '#2f5f9e',
        0.1,
      ),
      make.tube([0.55, 0, 0.3], [0.5 - sway, 0, 4.1], 0.035, '#9aa2ac', 0.02),
      make.tube([0.5, 0, 0.95], [-0.95, 0.1, 0.9], 0.025, '#9aa2ac'),
      make.plate(
        [
          [0.48, 0, 1],
          [0.46 - sway, 0, 4],
          [-0.1 - sway, 0.1, 2.6],
          [-0.92, 0.16, 0.98],
        ],
        '#fdfcf8',
        0.1,
      ),
      make.plate(
        [
          [0.6, 0, 3.2],
          [1.66, 0, 0.6],
          [0.66, 0.1, 0.95],
        ],
        '#d8432f',
        0.06,
      ),
    ];
  },
  'shopping-cart': (make) => {
    const grid = (from: At, to: At) => make.wire([from, to], 0.007, '#c9d0d8');
    const wheels = [0.1, 0.72].flatMap((along) =>
      [-0.2, 0.2].map((across) => make.ball([along, across, 0.06], 0.06, DARK)),
    );
    const goods = [
      make.box([0.3, 0.08, 0.78], [0.14, 0.14, 0.34], '#e8b33c'),
      make.box([0.5, -0.06, 0.74], [0.16, 0.16, 0.28], '#d8574a'),
      make.ball([0.64, 0.06, 0.72], 0.09, '#6aa84f'),
      make.tube([0.42, 0.1, 0.62], [0.42, 0.1, 0.98], 0.04, '#4f86c6'),
    ];
    return [
      ...wheels,
      make.tube([0.06, -0.2, 0.14], [0.76, -0.2, 0.16], 0.014, STEEL),
      make.tube([0.06, 0.2, 0.14], [0.76, 0.2, 0.16], 0.014, STEEL),
      make.tube([0.1, -0.2, 0.12], [0.1, -0.2, 0.6], 0.014, STEEL),
      make.tube([0.1, 0.2, 0.12], [0.1, 0.2, 0.6], 0.014, STEEL),
      ...goods,
      ...[-0.24, 0.24].flatMap((across) => [
        grid([0.08, across, 0.56], [0.82, across, 0.5]),
        grid([0.04, across, 0.7], [0.86, across, 0.66]),
        grid([0.0, across, 0.86], [0.92, across, 0.84]),
        ...[0.12, 0.28, 0.44, 0.6, 0.76].map((along) => grid([along, across, 0.55], [along + 0.02, across, 0.85])),
      ]),
      grid([0.82, -0.24, 0.5], [0.92, -0.24, 0.84]),
      grid([0.92, -0.24, 0.84], [0.92, 0.24, 0.84]),
      make.tube([0.0, -0.26, 0.94], [0.0, 0.26, 0.94], 0.022, make.colour ?? '#c8322c'),
      make.tube([0.0, -0.24, 0.94], [0.08, -0.24, 0.56], 0.012, STEEL),
      make.tube([0.0, 0.24, 0.94], [0.08, 0.24, 0.56], 0.012, STEEL),
    ];
  },
  'held-axe': (make) => [
    make.tube([-0.12, 0, 0], [0.42, 0, 0], 0.018, '#9a6a3c'),
    make.plate(
      [
        [0.28, 0, 0.02],
        [0.24, 0, 0.17],
        [0.44, 0, 0.18],
        [0.4, 0, 0.02],
      ],
      make.colour ?? '#c8d0da',
    ),
  ],
  // The axe turns over in the air, sticks, and waits there for the next throw.
  'axe-target': (make) => {
    const t = (make.phase - 0.45) / 0.13;
    const flying = t >= 0 && t < 1;
    const stuck = t >= 1 || make.phase < 0.2;
    return [
      ...roundTarget(make, ['#d8bb84', '#c8322c', '#e9d5a8', '#c8322c'], 0.52, 1.3),
      ...(flying ? axeAt(make, [-2.1 + 2 * t, 0, 1.55 - 0.2 * t + 0.3 * t * (1 - t)], -t * 7.4) : []),
      ...(stuck ? axeAt(make, [-0.2, 0, 1.36], 0.5) : []),
    ];
  },
  'archery-target': (make) => {
    const t = (make.phase - 0.63) / 0.07;
    const arrow = (at: At): readonly Solid[] => [
      make.tube([at[0] - 0.62, at[1], at[2] + 0.02], at, 0.009, '#8a5a34'),
      make.plate(
        [
          [at[0] - 0.62, at[1], at[2] - 0.03],
          [at[0] - 0.5, at[1], at[2] + 0.02],
          [at[0] - 0.62, at[1], at[2] + 0.07],
        ],
        '#e8542e',
      ),
    ];
    return [
      ...roundTarget(make, ['#f6f2e8', '#2c3040', '#3f8fd0', '#d8322c', '#f2c83c'], 0.6, 1.35),
      ...arrow([0, 0.12, 1.5]),
      ...(t >= 0 && t < 1 ? arrow([-2.2 + 2.2 * t, 0, 1.38]) : []),
      ...(t >= 1 || make.phase < 0.3 ? arrow([0, -0.02, 1.36]) : []),
    ];
  },
  'baseball-ball': (make) => [
    make.ball([0.03, 0, 0], 0.048, '#fbf7ee'),
    make.ring([0.03, 0, 0], 0.04, 'across', 0.005, '#c8322c'),
  ],
  // Leaves the hand at half of the round.
  'pitched-ball': (make) => {
    const t = (make.phase - 0.49) / 0.2;
    return t < 0 || t > 1 ? [] : [make.ball([0.2 + 3.6 * t, 0, 1.5 - 0.5 * t], 0.055, '#fbf7ee')];
  },
  'catching-glove': (make) => [
    make.ball([0.04, 0, 0], 0.1, '#9a5a2c'),
    make.ball([0.1, 0.03, 0.04], 0.05, '#8a4e24'),
    make.ball([0.11, -0.02, -0.02], 0.05, '#a8683a'),
    make.ball([0.02, 0.06, 0.06], 0.045, '#8a4e24'),
  ],
  'stuck-spade': (make) => [
    make.tube([0, 0, 0.12], [-0.06, 0, 1.05], 0.018, '#a87848'),
    make.tube([-0.06, -0.07, 1.06], [-0.06, 0.07, 1.06], 0.018, '#8a5a34'),
    make.plate(
      [
        [0, -0.1, 0.3],
        [0, 0.1, 0.3],
        [0.02, 0.08, 0.02],
        [0.02, -0.08, 0.02],
      ],
      STEEL,
    ),
  ],
  sapling: (make) => {
    const sway = 0.02 * Math.sin(make.time * 1.7);
    const leaf = (along: number, across: number, out: number, r: number, colour: string) =>
      make.ball([along + sway * out, across, out], r, colour);
    return [
      make.ball([0, 0, 0.01], 0.2, '#5c3d24'),
      make.ball([0.14, 0.12, 0.0], 0.13, '#6b4a2c'),
      make.ball([-0.1, -0.14, 0.0], 0.13, '#6b4a2c'),
      make.tube([0, 0, 0.05], [sway, 0, 1.45], 0.026, '#7a5232', 0.014),
      make.tube([0, 0, 1.0], [0.14, 0.12, 1.35], 0.011, '#7a5232'),
      make.tube([0, 0, 1.05], [-0.12, -0.12, 1.4], 0.011, '#7a5232'),
      leaf(0.16, 0.14, 1.38, 0.15, '#4f9a48'),
      leaf(-0.14, -0.14, 1.44, 0.16, '#458c40'),
      leaf(0.02, 0.1, 1.6, 0.17, '#5aa852'),
      leaf(0.04, -0.08, 1.74, 0.16, '#66b45c'),
      leaf(-0.08, 0.08, 1.5, 0.14, '#4f9a48'),
    ];
  },
  puddle: (make) => [
    { ...make.plate(shore(0.86, 0.004), '#6a889f', 0.9), alpha: 0.9, lit: 0.1 },
    { ...make.plate(shore(0.74, 0.006), '#9dbdd4', 0.9), alpha: 0.85, lit: 0.3 },
    ...[0.3, 0.52].map((reach, ring) => ({
      ...make.ring([0, 0, 0.012], reach + 0.12 * ((make.phase + 0.6 + ring * 0.3) % 1), 'out', 0.006, '#d8e9f5'),
      alpha: 0.6,
    })),
  ],
  /** Water that leaps up all round when the feet come down: streaks near the feet, drops farther out, and falls back. */
  splash: (make) => {
    const since = (make.phase - 0.4 + 1) % 1;
    if (since > 0.42) return [];
    const t = since / 0.42;
    const flight = (speed: number, at: number) => ({
      out: 0.14 + 1.05 * speed * at,
      up: 0.02 + 2.3 * speed * at * (1 - at),
    });
    return Array.from({ length: 34 }, (_, index): Solid => {
      const turn = index * 2.39996;
      const speed = 0.28 + 0.72 * ((index * 0.618) % 1) ** 1.4;
      const [now, before] = [flight(speed, t), flight(speed, Math.max(0, t - 0.07))];
      const at = ({ out, up }: typeof now): At => [out * Math.cos(turn), out * Math.sin(turn), up];
      const thick = (0.02 + 0.022 * ((index * 0.382) % 1)) * (1 - 0.55 * t);
      return {
        ...make.tube(at(before), at(now), thick * 0.35, index % 3 === 0 ? '#f2f9ff' : '#bcd9ee', thick),
        alpha: 0.9,
        lit: 0.35,
      };
    });
  },
} as const satisfies Record<string, Thing>;
