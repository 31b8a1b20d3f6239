import type { DAILY_THINGS } from '../../../deeds/daily-things.ts';
import { between } from '../../skeleton.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Form } from '../../things/form.ts';
import { steam } from './kitchen-things.ts';
import { moved } from './solid.ts';
import type { Solid } from './solid.ts';
import type { At, Make, Thing } from './thing.ts';
import { uprightAt } from './thing.ts';

const [CHINA, CARD, BRICK, FUR, LEAF, CAPE] = [
  '#fbfaf4',
  '#d2a064',
  '#b8553a',
  '#b07a44',
  '#4f8f3f',
  '#f3f5f8',
] as const;

/** Upright half way between the fists. */
function inBoth(make: Make): Make {
  return uprightAt(make, between(make.right, make.left, 0.5));
}

/** A box of cardboard with a strip of tape, its middle at a place. */
function carton(make: Make, [f, l, u]: At, size: number, colour: string = CARD): Solid[] {
  return [
    make.box([f, l, u], [size, size * 1.15, size * 0.8], colour),
    make.box([f, l, u + size * 0.402], [size, size * 0.16, 0.006], '#e9cf9e'),
  ];
}

const VAN = { tall: 2.3, aspect: 2.36 } as const;

/** A van with its side door slid open, in units of its height, facing right. */
const OPEN_VAN: Form = {
  colour: '#e9edf1',
  shadow: 1.15,
  parts: [
    {
      plate: '-1.16 0.14, 1.14 0.14, 1.18 0.4, 1.08 0.5, 0.84 0.56, 0.62 0.92, 0.5 0.97, -1.12 0.97, -1.18 0.9',
      colour: '$',
    },
    { plate: '0.46 0.56, 0.8 0.56, 0.62 0.87, 0.46 0.87', colour: '#9cc4d6' },
    { box: [-0.78, 0.2, 0.22, 0.88], colour: '#2b2e36', flat: true, round: 0.02 },
    { box: [-0.74, 0.22, -0.46, 0.46], colour: CARD, round: 0.01 },
    { box: [-0.42, 0.22, -0.12, 0.42], colour: '#c4915a', round: 0.01 },
    { box: [-0.7, 0.47, -0.44, 0.68], colour: '#c4915a', round: 0.01 },
    { box: [-1.12, 0.2, -0.8, 0.92], colour: '$-', flat: true },
    { box: [-1.18, 0.12, 1.16, 0.2], colour: '#26282e', round: 0.02 },
    { wheel: [-0.74, 0.16, 0.16], style: 'tyre' },
    { wheel: [0.74, 0.16, 0.16], style: 'tyre' },
  ],
};

/** What is served, loaded, shut or slept with. */
export const DAILY_THING_MAKERS = {
  'served-dish': (make) => {
    const dish = inBoth(make);
    return [
      dish.tube([0.04, 0, 0.0], [0.04, 0, 0.03], 0.1, CHINA, 0.17),
      dish.dish([0.04, 0, 0.032], 0.165, CHINA, 0, 0.12),
      dish.dish([0.04, 0, 0.036], 0.12, make.colour ?? '#d9843a', 0, 0.12),
      ...[0, 1, 2].map((index) =>
        dish.ball(
          [0.02 + 0.04 * (index % 2), -0.05 + 0.05 * index, 0.055],
          0.03,
          ['#e8b04a', '#5f9e4c', '#c8452f'][index]!,
        ),
      ),
      ...steam(dish, [0.04, 0, 0.1], 0.05),
    ];
  },
  'moving-box': (make) => carton(inBoth(make), [0.08, 0, 0.0], 0.36, make.colour),
  // Its side door is open, and boxes are inside.
  'open-van': (make) => {
    const k = make.frame.scale;
    const van: Solid = {
      is: 'painted',
      at: make.place([0, 0, 0]),
      thing: { kind: 'van', paint: make.colour ?? '#e9edf1', form: OPEN_VAN },
      tall: VAN.tall * k,
      aspect: VAN.aspect,
      colour: '#000000',
      shadow: true,
    };
    return [van];
  },
  'box-pile': (make) => [...carton(make, [0, 0, 0.15], 0.38), ...carton(make, [0.08, 0.02, 0.44], 0.32, '#c4915a')],
  'closing-laptop': (make) => {
    const shut = Math.min(1, Math.max(0, (make.phase - 0.22) / 0.36));
    const angle = 1.9 - 1.86 * shut;
    const [back, long] = [0.14, 0.27];
    // From the far edge up, or down over the keys.
    const lid = (across: number, share: number): At => [
      back - long * share * Math.cos(angle),
      across,
      0.022 + long * share * Math.sin(angle),
    ];
    return [
      make.box([0.02, 0, 0.01], [0.28, 0.42, 0.02], '#aab2bd'),
      ...(shut < 0.95 ? [make.box([0.01, 0, 0.021], [0.2, 0.36, 0.004], '#3a3e48')] : []),
      make.plate([lid(-0.21, 0), lid(0.21, 0), lid(0.21, 1), lid(-0.21, 1)], '#8f99a6', 0.06),
      ...(shut < 0.9
        ? [
            {
              ...make.plate([lid(-0.18, 0.1), lid(0.18, 0.1), lid(0.18, 0.92), lid(-0.18, 0.92)], '#9fd0ff', 0.04),
              alpha: 1 - shut,
            },
          ]
        : []),
    ];
  },
  'brick-stack': (make) => {
    const stack = inBoth(make);
    return [0, 1, 2, 3, 4].flatMap((row) =>
      [-0.075, 0.075].map((across) =>
        stack.box(
          [0.05, across + (row % 2 === 0 ? 0 : 0.012), 0.0 + 0.066 * row],
          [0.24, 0.14, 0.06],
          (row + (across > 0 ? 1 : 0)) % 2 === 0 ? (make.colour ?? BRICK) : '#a5482f',
        ),
      ),
    );
  },
  'hugged-teddy': (make) => {
    const fur = make.colour ?? FUR;
    return [
      make.ball([0, 0, 0.02], 0.1, fur),
      make.ball([0, 0, 0.16], 0.085, fur),
      ...[-0.06, 0.06].map((across) => make.ball([0, across, 0.23], 0.032, fur)),
      ...[-0.09, 0.09].map((across) => make.ball([0, across, 0.06], 0.04, fur)),
      make.ball([0.06, 0, 0.14], 0.04, '#dcb888'),
      ...[-0.03, 0.03].map((across) => make.ball([0.075, across, 0.18], 0.012, '#22232a')),
    ];
  },
  'bound-zongzi': (make) => [
    make.tube([0.06, 0, -0.05], [0.06, 0, 0.08], 0.075, make.colour ?? LEAF, 0.012),
    make.ring([0.06, 0, 0], 0.055, 'out', 0.008, '#e9d9a6'),
  ],
  'zongzi-plate': (make) => [
    make.tube([0, 0, 0], [0, 0, 0.03], 0.16, CHINA, 0.21),
    ...[
      [0, -0.09],
      [0.02, 0.07],
      [-0.09, 0],
      [0.09, -0.01],
    ].flatMap(([f, l]) => [
      make.tube([f!, l!, 0.03], [f!, l!, 0.16], 0.07, make.colour ?? LEAF, 0.012),
      make.ring([f!, l!, 0.075], 0.052, 'out', 0.007, '#e9d9a6'),
    ]),
  ],
  // From the neck over the arms down to the knees.
  'barber-cape': ({ head, right, left, frame, colour }) => {
    const k = frame.scale;
    const neck = moved(head, [-0.03, 0, -0.2], k);
    const lap = between(right, left, 0.5);
    const cloth = colour ?? CAPE;
    const tube = (from: BodyPoint, to: BodyPoint, r: number, r2: number): Solid => ({
      is: 'tube',
      from,
      to,
      r: r * k,
      r2: r2 * k,
      colour: cloth,
    });
    return [
      tube(moved(neck, [-0.01, 0, 0], k), moved(neck, [-0.02, 0, -0.14], k), 0.09, 0.17),
      tube(moved(neck, [-0.02, 0, -0.14], k), moved(neck, [-0.03, 0, -0.56], k), 0.17, 0.2),
      tube(moved(neck, [0, 0, -0.3], k), moved(lap, [0.06, 0, 0], k), 0.16, 0.19),
      tube(moved(lap, [-0.02, 0, -0.03], k), moved(lap, [0.2, 0, -0.1], k), 0.17, 0.15),
      {
        is: 'tube',
        from: moved(neck, [0, 0, -0.02], k),
        to: moved(neck, [0, 0, 0.02], k),
        r: 0.085 * k,
        colour: '#9fb2c6',
      },
    ];
  },
  // Strands that fall, each in its own time.
  'hair-snips': ({ right, time, frame }) =>
    [0, 1, 2, 3, 4].map((index): Solid => {
      const t = (time * 0.8 + index * 0.21) % 1;
      const at = moved(
        right,
        [0.1 + 0.05 * Math.sin(index * 2.2), 0.03 * index - 0.06, -0.02 - 0.5 * t * t],
        frame.scale,
      );
      return {
        is: 'wire',
        through: [at, moved(at, [0.03, 0.01, -0.025], frame.scale)],
        r: 0.006 * frame.scale,
        colour: '#3a2418',
        alpha: 1 - t * 0.7,
      };
    }),
  // Lines of warm air from the nozzle through the hair.
  'dryer-wind': ({ right, head, time, frame }) =>
    [-1, 0, 1].map((side): Solid => {
      const share = (time * 1.8 + 0.33 * (side + 1)) % 1;
      const at = (t: number) =>
        moved(between(right, head, 0.35 + 0.9 * t), [0.02, 0, side * 0.06 + 0.06 * t], frame.scale);
      return {
        is: 'wire',
        through: [at(0.3 * share), at(0.25 + 0.4 * share), at(0.45 + 0.5 * share)],
        r: 0.008 * frame.scale,
        colour: '#ffffff',
        alpha: 0.85 * (1 - share * 0.6),
      };
    }),
} as const satisfies Record<(typeof DAILY_THINGS)[number], Thing>;
