import { steam } from './kitchen-things.ts';
import type { Solid } from './solid.ts';
import type { Make, Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const IRON = '#34353d';
const DARK = '#24252b';
const WOOD = '#a06a3a';
const OAK = '#7d5330';

/** Where in its round the hammer of a smith comes down. */
const BLOW = 0.45;

/** Sparks that fly from a blow and fall; nothing between blows. */
function sparks(make: Make): readonly Solid[] {
  const since = (make.phase - BLOW + 1) % 1;
  if (since > 0.4) return [];
  const flight = since / 0.4;
  return Array.from({ length: 16 }, (_, index) => {
    const way = index * 2.4;
    const far = (0.25 + 0.5 * ((index * 37) % 11) * 0.09) * flight;
    const rise = (0.5 + ((index * 53) % 7) * 0.07) * flight - 0.95 * flight * flight;
    return {
      ...make.ball([far * Math.cos(way), far * Math.sin(way), 0.9 + rise], 0.011 * (1.2 - flight), '#ffd36a'),
      lit: 1,
    };
  });
}

const anvil: Thing = (make) => [
  make.tube([0, 0, 0], [0, 0, 0.5], 0.26, OAK, 0.24),
  make.ring([0, 0, 0.12], 0.26, 'out', 0.014, IRON),
  make.ring([0, 0, 0.42], 0.245, 'out', 0.014, IRON),
  make.box([0, 0, 0.545], [0.26, 0.36, 0.09], '#474a55'),
  make.box([0, 0, 0.64], [0.15, 0.2, 0.12], '#3d4049'),
  make.box([0, 0.02, 0.765], [0.2, 0.5, 0.13], '#585c68'),
  make.tube([0, -0.22, 0.78], [0, -0.52, 0.8], 0.06, '#585c68', 0.012),
  { ...make.box([0, 0.02, 0.832], [0.19, 0.49, 0.008], '#8d93a0'), lit: 0.25 },
  ...sparks(make),
];

const cauldron: Thing = (make) => {
  const brew = make.colour ?? '#6fd04a';
  const flames = [-0.2, -0.07, 0.06, 0.19].map((across, index) => {
    const lick = 0.13 + 0.05 * Math.sin(make.time * 9 + index * 1.9);
    return make.tube(
      [-0.06, across, 0.03],
      [-0.04, across + 0.03 * Math.sin(make.time * 6 + index), lick + 0.06],
      0.05,
      '#ff9a2e',
      0.004,
    );
  });
  const bubbles = Array.from({ length: 7 }, (_, index) => {
    const life = (make.time * 0.7 + index / 7) % 1;
    const r = 0.02 + 0.045 * life * ((index % 3) + 1) * 0.45;
    const at = [0.2 * Math.cos(index * 2.3), 0.24 * Math.sin(index * 2.3), 0.885 + 0.02 * life] as const;
    return { ...make.ball(at, r * (life > 0.9 ? (1 - life) * 10 : 1), brew), lit: 0.4 };
  });
  return [
    make.tube([-0.24, 0.3, 0.02], [0.2, -0.3, 0.05], 0.045, '#5a3a24'),
    make.tube([-0.2, -0.3, 0.03], [0.2, 0.3, 0.05], 0.045, '#6b4730'),
    ...flames.map((flame) => ({ ...flame, shines: true as const })),
    { is: 'glow', at: make.place([-0.1, 0, 0.16]), r: 0.62, colour: '#ff8a2a', alpha: 0.5 },
    ...[-0.9, 0.9, 2.6].map((a) =>
      make.tube([0.24 * Math.cos(a), 0.26 * Math.sin(a), 0], [0.2 * Math.cos(a), 0.22 * Math.sin(a), 0.3], 0.028, DARK),
    ),
    { is: 'ball', at: make.place([0, 0, 0.53]), r: 0.41, flat: 0.86, colour: '#33353e' },
    make.tube([0, 0, 0.74], [0, 0, 0.88], 0.34, '#33353e', 0.37),
    make.ring([0, 0, 0.885], 0.37, 'out', 0.03, '#454854'),
    { ...make.disc([0, 0, 0.885], 0.345, 'out', brew), lit: 0.45 },
    ...bubbles,
    { is: 'glow', at: make.place([0, 0, 0.95]), r: 0.75, colour: brew, alpha: 0.42 },
    ...steam(make, [0.04, -0.08, 0.98], 0.17, brew),
    ...steam(make, [-0.02, 0.14, 1.0], 0.13, '#d8f2c8'),
  ];
};

/** A spoked wheel on its stand, turned as the hands turn it. */
const shipsWheel: Thing = (make) => {
  const turned = 0.55 * Math.sin(make.phase * Math.PI * 2);
  const middle = 1.06;
  const spokes = Array.from({ length: 8 }, (_, index) => {
    const a = (index / 8) * Math.PI * 2 + turned;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return [
      make.tube([0, 0.06 * c, middle + 0.06 * s], [0, 0.4 * c, middle + 0.4 * s], 0.017, '#9a6534'),
      make.tube([0, 0.4 * c, middle + 0.4 * s], [0, 0.55 * c, middle + 0.55 * s], 0.022, '#b27a42', 0.017),
    ];
  }).flat();
  return [
    make.box([0.16, 0, 0.5], [0.3, 0.28, 1.0], '#6e4527'),
    make.box([0.16, 0, 1.02], [0.34, 0.32, 0.05], '#8a5a34'),
    make.ring([0, 0, middle], 0.4, 'along', 0.035, '#8a5a34'),
    make.ring([0, 0, middle], 0.25, 'along', 0.014, '#b98a44'),
    ...spokes,
    make.disc([-0.02, 0, middle], 0.08, 'along', '#c9a050'),
  ];
};

const HEAPS = [
  { colour: '#d8432f', across: -0.62, r: 0.06 },
  { colour: '#6fae3f', across: -0.31, r: 0.075 },
  { colour: '#f0932b', across: 0, r: 0.055 },
  { colour: '#8d4fa0', across: 0.31, r: 0.062 },
  { colour: '#f2cf4a', across: 0.62, r: 0.058 },
] as const;

/** Crates of fruit and vegetables on a slope, under a cloth front. */
const produceStall: Thing = (make) => [
  make.box([0.02, 0, 0.36], [0.5, 1.62, 0.72], make.colour ?? '#4f8a5a'),
  make.box([0.02, 0, 0.74], [0.6, 1.7, 0.05], WOOD),
  ...HEAPS.flatMap(({ colour, across, r }) => [
    make.box([0, across, 0.81], [0.46, 0.28, 0.1], '#c79a5e'),
    ...Array.from({ length: 9 }, (_, index) => {
      const [row, place] = [Math.floor(index / 3), index % 3];
      return make.ball([-0.14 + row * 0.14, across + (place - 1) * 0.085, 0.87 + (row % 2) * 0.02], r, colour);
    }),
    make.ball([-0.06, across - 0.04, 0.945], r, colour),
    make.ball([0.06, across + 0.04, 0.95], r, colour),
  ]),
];

/** A dress that hangs on a stand, as far as it is made. */
const dressForm: Thing = (make) => {
  const cloth = make.colour ?? '#f3eee6';
  return [
    make.tube([0, 0, 0], [0, 0, 0.9], 0.022, OAK),
    make.tube([0, 0, 0.02], [0, 0, 0.05], 0.2, OAK, 0.05),
    make.tube([0, 0, 0.16], [0, 0, 0.98], 0.42, cloth, 0.13),
    make.tube([0, 0, 0.98], [0, 0, 1.36], 0.125, cloth, 0.18),
    { is: 'ball', at: make.place([0, 0, 1.36]), r: 0.18, flat: 0.36, colour: cloth },
    make.ring([0, 0, 0.985], 0.13, 'out', 0.016, '#f6e9c8'),
    make.tube([0, 0, 1.4], [0, 0, 1.5], 0.055, '#e3cfae', 0.05),
    make.ball([0, 0, 1.53], 0.05, OAK),
    ...[-0.24, -0.1, 0.06, 0.2].map((across) => ({
      ...make.wire(
        [
          [-0.1, across * 0.3, 0.94],
          [-0.3, across, 0.2],
        ],
        0.006,
        cloth,
      ),
      lit: -0.35,
    })),
  ];
};

const sewingMachine: Thing = (make) => {
  const stitch = Math.abs(Math.sin(make.time * 11)) * 0.05;
  return [
    make.box([0, 0.02, 0.775], [0.2, 0.46, 0.05], '#2b2d36'),
    make.box([0.02, 0.19, 0.89], [0.11, 0.1, 0.2], '#2b2d36'),
    make.box([0.02, 0.0, 1.0], [0.1, 0.44, 0.09], '#343742'),
    make.box([0.02, -0.19, 0.95], [0.09, 0.08, 0.13], '#2b2d36'),
    make.tube([0.02, -0.19, 0.89 - stitch], [0.02, -0.19, 0.83 - stitch * 0.5], 0.006, STEEL),
    make.ring([0.02, 0.27, 0.98], 0.075, 'across', 0.014, STEEL),
    make.tube([0.02, 0.08, 1.045], [0.02, 0.08, 1.11], 0.022, '#d8435a'),
    make.wire(
      [
        [0.02, 0.08, 1.1],
        [0.02, -0.12, 1.07],
        [0.0, -0.19, 1.0],
      ],
      0.003,
      '#d8435a',
    ),
    { ...make.box([-0.035, 0, 1.0], [0.006, 0.3, 0.018], '#c9a050') },
  ];
};

const sewnCloth: Thing = (make) => {
  const cloth = make.colour ?? '#c94f6d';
  return [
    make.plate(
      [
        [-0.26, -0.42, 0.77],
        [-0.26, -0.06, 0.77],
        [0.16, -0.06, 0.785],
        [0.2, -0.44, 0.77],
      ],
      cloth,
      0.25,
    ),
    make.plate(
      [
        [-0.26, -0.42, 0.77],
        [-0.26, -0.04, 0.77],
        [-0.33, 0.0, 0.36],
        [-0.3, -0.24, 0.3],
        [-0.33, -0.46, 0.38],
      ],
      cloth,
      0.3,
    ),
  ];
};

/** A cradle on runners that rocks with the round, a child asleep in it. */
const cradle: Thing = (make) => {
  const sway = 0.1 * Math.sin(make.phase * Math.PI * 2);
  const at = (along: number, across: number, out: number) => [along + sway * (out - 0.1), across, out] as const;
  const end = (across: number, high: number) =>
    make.plate(
      [
        at(-0.28, across, high - 0.1),
        at(0, across, high),
        at(0.28, across, high - 0.1),
        at(0.2, across, 0.12),
        at(-0.2, across, 0.12),
      ],
      '#9a6534',
      0.1,
    );
  const side = (along: number) =>
    make.plate(
      [at(along * 1.3, -0.5, 0.4), at(along * 1.3, 0.5, 0.4), at(along, 0.48, 0.12), at(along, -0.48, 0.12)],
      '#a9713f',
      0.04,
    );
  return [
    ...[-0.42, 0.42].map((across) =>
      make.wire(
        [
          [-0.36, across, 0.1 - sway * 0.2],
          [-0.18, across, 0.03],
          [0, across, 0.015],
          [0.18, across, 0.03],
          [0.36, across, 0.1 + sway * 0.2],
        ],
        0.026,
        OAK,
      ),
    ),
    side(-0.2),
    end(0.5, 0.62),
    make.tube(at(0, -0.42, 0.42), at(0, -0.1, 0.44), 0.13, '#fbf6ea', 0.12),
    { is: 'ball', at: make.place(at(0.02, -0.2, 0.53)), r: 0.105, flat: 0.95, colour: '#e8b48e' },
    { is: 'ball', at: make.place(at(0.0, -0.24, 0.6)), r: 0.085, flat: 0.55, colour: '#6b4730' },
    make.tube(at(0.02, -0.06, 0.42), at(0.02, 0.42, 0.4), 0.16, make.colour ?? '#8fb8d8', 0.13),
    make.tube(at(0.02, -0.08, 0.44), at(0.02, -0.02, 0.44), 0.165, '#f6f1e4'),
    side(0.2),
    end(-0.5, 0.74),
  ];
};

/** What certain work is done at and with. */
export const STATION_THINGS = {
  sledge: (make) => [
    make.tube([-0.12, 0, 0], [0.34, 0, 0], 0.018, '#b98a52'),
    make.box([0.36, 0, 0.01], [0.085, 0.075, 0.19], '#5a5f6a'),
  ],
  anvil,
  'hot-bar': (make) => [
    { ...make.tube([-0.04, -0.4, 0.86], [-0.04, 0.3, 0.86], 0.024, '#ff8a2a'), lit: 0.7 },
    make.tube([-0.04, 0.3, 0.86], [-0.1, 0.62, 0.94], 0.018, IRON),
    { is: 'glow', at: make.place([-0.04, -0.1, 0.88]), r: 0.5, colour: '#ff8a2a', alpha: 0.8 },
  ],
  cauldron,
  stirrer: (make) => [make.tube([-0.34, 0, 0], [0.86, 0, 0], 0.02, '#9a6534', 0.026)],
  'sewing-machine': sewingMachine,
  'sewn-cloth': sewnCloth,
  'dress-form': dressForm,
  cradle,
  'milk-pail': (make) => [
    make.tube([0, 0, 0.02], [0, 0, 0.3], 0.13, '#aeb6c2', 0.17),
    make.disc([0, 0, 0.29], 0.155, 'out', '#fbf8f0'),
    make.ring([0, 0, 0.3], 0.17, 'out', 0.01, '#d9dee6'),
  ],
  'carried-bucket': (make) => [
    make.wire(
      [
        [0.0, -0.0, 0],
        [0.1, -0.1, 0],
        [0.19, -0.145, 0],
      ],
      0.006,
      STEEL,
    ),
    make.wire(
      [
        [0.0, 0.0, 0],
        [0.1, 0.1, 0],
        [0.19, 0.145, 0],
      ],
      0.006,
      STEEL,
    ),
    make.tube([0.19, 0, 0], [0.46, 0, 0], 0.15, make.colour ?? '#8f9aa8', 0.11),
    make.disc([0.19, 0, 0], 0.14, 'along', '#bfe0f0'),
  ],
  'shouldered-plank': (make) => [make.box([0.1, 0, 0], [2.6, 0.05, 0.13], make.colour ?? '#c99a5c')],
  'ships-wheel': shipsWheel,
  'bandage-roll': (make) => [
    make.tube([0.03, -0.035, 0], [0.03, 0.035, 0], 0.04, '#f6f2ea'),
    make.disc([0.03, -0.036, 0], 0.036, 'across', '#e6dfd2'),
  ],
  'bandage-strip': (make) => [
    {
      is: 'wire',
      through: [make.place([0.06, 0, 0.0]), make.place([0.1, 0, 0.02]), make.right],
      r: 0.018,
      colour: '#fbf8f2',
    },
  ],
  'produce-stall': produceStall,
  'planted-flag': (make) => {
    const cloth = make.colour ?? '#d8432f';
    const wave = (along: number) => 0.035 * Math.sin(make.time * 4.2 - along * 9);
    const edge = [0, 0.18, 0.36, 0.54, 0.72];
    return [
      make.tube([0, 0, 0], [0, 0, 2.35], 0.02, '#dfe3ea'),
      make.ball([0, 0, 2.38], 0.035, '#d9b24a'),
      {
        is: 'plate',
        round: 0.25,
        colour: cloth,
        outline: [
          ...edge.map((along) => make.place([along * 0.7 + 0.02, along * 0.7, 2.28 + wave(along)])),
          ...edge.toReversed().map((along) => make.place([along * 0.7 + 0.02, along * 0.7, 1.78 + wave(along + 0.1)])),
        ],
      },
    ];
  },
  'pancake-pan': (make) => {
    const toss = make.phase > 0.3 && make.phase < 0.78 ? (make.phase - 0.3) / 0.48 : 0;
    const high = 4 * toss * (1 - toss) * 0.4;
    const turned = Math.cos(toss * Math.PI * 3);
    const at = make.place([0.31, 0, 0.02]);
    return [
      make.tube([-0.06, 0, 0], [0.18, 0, -0.01], 0.015, IRON),
      make.tube([0.31, 0, -0.04], [0.31, 0, 0.0], 0.125, '#2c2d34', 0.155),
      make.disc([0.31, 0, 0.0], 0.145, 'out', '#191a1f'),
      {
        is: 'ball',
        at: { ...at, u: at.u + high },
        r: 0.125,
        flat: 0.14 + 0.5 * (1 - Math.abs(turned)) * (toss > 0 ? 1 : 0),
        colour: turned > 0 ? '#e8b25c' : '#c98a3c',
      },
    ];
  },
  'poured-bottle': (make) => {
    const drink = make.colour ?? '#8a1f34';
    // Of what is named one sees the colour through a clear bottle.
    const glass = make.colour === undefined ? '#3f7f57' : drink;
    const neck = make.colour === undefined ? '#4f8f66' : '#e4eef2';
    const pours = make.phase > 0.2 && make.phase < 0.88;
    const mouth = make.place([0.27, 0, 0]);
    return [
      make.tube([-0.1, 0, 0], [0.12, 0, 0], 0.042, glass),
      make.tube([0.12, 0, 0], [0.19, 0, 0], 0.042, glass, 0.016),
      make.tube([0.19, 0, 0], [0.27, 0, 0], 0.016, neck),
      make.box([0.01, 0, 0.0], [0.1, 0.088, 0.088], '#f0e6cf'),
      ...(pours
        ? [
            {
              is: 'wire' as const,
              through: [
                mouth,
                { ...mouth, f: mouth.f + 0.012, l: mouth.l + 0.02, u: mouth.u - 0.05 },
                { ...mouth, f: mouth.f + 0.014, l: mouth.l + 0.026, u: 0.8 * make.frame.scale },
              ],
              r: 0.008,
              colour: drink,
            },
          ]
        : []),
    ];
  },
  // Something small with its lid off, and its parts.
  'small-parts': (make) => [
    make.box([0, 0.02, 0.79], [0.16, 0.24, 0.09], '#3f6f8a'),
    make.box([0, 0.02, 0.838], [0.13, 0.2, 0.008], '#2a3038'),
    make.ball([0.02, -0.03, 0.85], 0.02, '#d9b24a'),
    make.ball([-0.03, 0.05, 0.85], 0.016, '#d8432f'),
    make.ring([0.02, 0.24, 0.75], 0.035, 'out', 0.01, STEEL),
    make.disc([-0.08, -0.2, 0.748], 0.04, 'out', '#c9a050'),
  ],
  'fine-tool': (make) => [
    make.tube([-0.06, 0, 0], [0.04, 0, 0], 0.011, '#c8402e'),
    make.tube([0.04, 0, 0], [0.13, 0, 0], 0.004, STEEL),
  ],
  'taken-off': (make) => [make.ball([0.05, 0, 0.01], 0.042, make.colour ?? '#d8302a')],
  'standing-glass': (make) => {
    const drink = make.colour ?? '#8a1f34';
    return [
      { ...make.tube([0, 0, 0.735], [0, 0, 0.745], 0.045, '#eaf4fb'), alpha: 0.8 },
      { ...make.tube([0, 0, 0.74], [0, 0, 0.82], 0.006, '#eaf4fb'), alpha: 0.8 },
      { ...make.tube([0, 0, 0.82], [0, 0, 0.86], 0.03, drink, 0.042), alpha: 0.95 },
      { ...make.tube([0, 0, 0.86], [0, 0, 0.94], 0.043, '#eaf4fb', 0.04), alpha: 0.5 },
    ];
  },
} as const satisfies Record<string, Thing>;
