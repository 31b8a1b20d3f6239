import type { Form, Part, Spot, Spots } from '../form.ts';

const leaf = (x: number, y: number, tipX: number, tipY: number, wide: number, colour: `#${string}`): Part => {
  const [dx, dy] = [tipX - x, tipY - y];
  const long = Math.hypot(dx, dy);
  const [nx, ny] = [(-dy / long) * wide, (dx / long) * wide];
  const at = (share: number, out: number): Spot => [x + dx * share + nx * out, y + dy * share + ny * out];
  return {
    plate: [at(0, 0), at(0.35, 1), at(0.75, 0.7), [tipX, tipY], at(0.75, -0.5), at(0.35, -0.9)],
    colour,
    curved: true,
  };
};

const TICKS: readonly Part[] = Array.from({ length: 12 }, (_, hour): Part => {
  const angle = (hour / 6) * Math.PI;
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  const inner = hour % 3 === 0 ? 0.31 : 0.34;
  return {
    rod: [
      [s * inner, 0.5 + c * inner],
      [s * 0.37, 0.5 + c * 0.37],
    ],
    radius: hour % 3 === 0 ? 0.014 : 0.008,
    colour: '#2b2b30',
  };
});

/** What stands about a home. */
export const HOME_FORMS: Readonly<Record<string, Form>> = {
  lantern: {
    colour: '#cf2a24',
    shadow: 0,
    parts: [
      ...[-0.05, -0.025, 0, 0.025, 0.05].map((x): Part => ({
        rod: `${x * 0.4} 0.24, ${x} 0`,
        radius: 0.008,
        colour: '#e0b040',
      })),
      { ball: [0, 0.2, 0.035, 0.045], colour: '#e0b040' },
      { glow: [0, 0.6, 0.3, 0.26], colour: '#ff7a3c', reach: 0.5 },
      { ball: [0, 0.6, 0.35, 0.31], colour: '$', gloss: 0.4 },
      ...[0.26, 0.155, 0.05].map((x): Part => ({
        ball: [0, 0.6, x, 0.31],
        colour: '#ff9a5a',
        flat: true,
        alpha: 0.16,
      })),
      { turned: '0.13 0.28, 0.15 0.325', colour: '#d9a83e', edged: true },
      { turned: '0.15 0.875, 0.13 0.93', colour: '#d9a83e', edged: true },
      { rod: '0 0.93, 0 1', radius: 0.012, colour: '#5a2a20' },
    ],
  },
  'grandfather-clock': grandfatherClockAt(0),
  vase: {
    colour: '#3f79b5',
    parts: [
      {
        turned: '0.15 0.03, 0.24 0.2, 0.27 0.42, 0.2 0.64, 0.11 0.8, 0.1 0.88, 0.16 0.97',
        colour: '$',
        open: '$--',
        gloss: 1,
      },
      {
        turned: '0.262 0.36, 0.272 0.42, 0.262 0.48',
        colour: '$+',
      },
    ],
  },
  'potted-plant': {
    colour: '#b8633c',
    parts: [
      leaf(0, 0.4, -0.36, 0.62, 0.09, '#3f7a3c'),
      leaf(0, 0.4, 0.38, 0.6, 0.09, '#3f7a3c'),
      leaf(0, 0.4, -0.26, 0.86, 0.1, '#4f9148'),
      leaf(0, 0.4, 0.28, 0.88, 0.1, '#468642'),
      leaf(0, 0.4, -0.02, 1, 0.1, '#5ca052'),
      leaf(0.02, 0.4, -0.4, 0.44, 0.07, '#356a36'),
      leaf(0.02, 0.4, 0.42, 0.42, 0.07, '#356a36'),
      leaf(0, 0.4, 0.14, 0.72, 0.08, '#66ab58'),
      {
        turned: '0.17 0.03, 0.22 0.34',
        colour: '$',
        edged: true,
      },
      {
        turned: '0.245 0.33, 0.25 0.42',
        colour: '$',
        edged: true,
        open: '#3c2a20',
      },
    ],
  },
  clock: clockAt(0),
  tv: {
    colour: '#23252b',
    parts: [
      { box: [-0.3, 0.0, 0.3, 0.04], colour: '$', round: 0.015 },
      { box: [-0.05, 0.03, 0.05, 0.14], colour: '$' },
      { box: [-0.82, 0.1, 0.8, 1], deep: 0.06, colour: '$', round: 0.02 },
      {
        plate: '-0.77 0.16, 0.75 0.16, 0.75 0.95, -0.77 0.95',
        colour: '#5f8fb4',
        flat: true,
      },
      {
        plate: '-0.77 0.16, 0.75 0.16, 0.75 0.4, 0.3 0.48, -0.2 0.36, -0.77 0.46',
        colour: '#4d7d52',
        flat: true,
      },
      {
        plate: '-0.5 0.42, -0.2 0.74, 0.02 0.42',
        colour: '#7d8ba0',
        flat: true,
      },
      { glow: [0.42, 0.76, 0.08], colour: '#ffe9b0', reach: 0.3 },
      {
        plate: '-0.77 0.95, -0.3 0.95, -0.62 0.16, -0.77 0.16',
        colour: '#ffffff',
        flat: true,
        alpha: 0.12,
      },
    ],
  },
  lamp: {
    colour: '#e6d3a3',
    parts: [
      {
        turned: '0.17 0.02, 0.16 0.05, 0.05 0.1',
        colour: '#6b5138',
      },
      {
        turned: '0.05 0.08, 0.1 0.24, 0.05 0.42, 0.03 0.58',
        colour: '#6b5138',
        gloss: 0.5,
      },
      { glow: [0, 0.62, 0.16, 0.05], colour: '#fff0c4', reach: 0.9 },
      {
        turned: '0.31 0.54, 0.19 0.98',
        colour: '$',
        edged: true,
        open: '$+',
      },
    ],
  },
  candle: {
    colour: '#efe2c4',
    parts: [
      {
        turned: '0.19 0.02, 0.2 0.05',
        colour: '#8d7a55',
        edged: true,
      },
      {
        turned: '0.11 0.05, 0.11 0.62',
        colour: '$',
        edged: true,
        open: '$+',
      },
      {
        rod: '0 0.62, 0.005 0.7',
        radius: 0.008,
        colour: '#2b2b30',
      },
    ],
  },
  box: {
    colour: '#b98a55',
    parts: [
      { box: [-0.6, 0.02, 0.44, 0.84], deep: 0.6, colour: '$', round: 0.01 },
      {
        plate: '-0.14 0.02, -0.02 0.02, -0.02 0.84, -0.14 0.84',
        colour: '$+',
        flat: true,
        alpha: 0.6,
      },
      {
        plate: '-0.14 0.84, -0.02 0.84, 0.16 0.98, 0.04 0.98',
        colour: '$+',
        flat: true,
        alpha: 0.7,
      },
    ],
  },
  'teddy-bear': {
    colour: '#b27a45',
    parts: [
      { ball: [-0.27, 0.9, 0.1], colour: '$-' },
      { ball: [0.27, 0.9, 0.1], colour: '$-' },
      { ball: [-0.27, 0.9, 0.055], colour: '#e0bd8c', flat: true },
      { ball: [0.27, 0.9, 0.055], colour: '#e0bd8c', flat: true },
      { ball: [-0.33, 0.38, 0.1, 0.19], colour: '$-' },
      { ball: [0.33, 0.38, 0.1, 0.19], colour: '$-' },
      { ball: [0, 0.34, 0.29, 0.31], colour: '$' },
      { ball: [0, 0.32, 0.18, 0.2], colour: '#e0bd8c', flat: true, alpha: 0.9 },
      { ball: [-0.25, 0.12, 0.17, 0.12], colour: '$' },
      { ball: [0.25, 0.12, 0.17, 0.12], colour: '$' },
      { ball: [-0.28, 0.12, 0.08, 0.075], colour: '#e0bd8c', flat: true },
      { ball: [0.28, 0.12, 0.08, 0.075], colour: '#e0bd8c', flat: true },
      { ball: [0, 0.76, 0.29, 0.24], colour: '$' },
      { ball: [0, 0.69, 0.13, 0.1], colour: '#e8c99c' },
      { ball: [0, 0.74, 0.045, 0.032], colour: '#2a1d18', flat: true },
      {
        rod: '-0.05 0.67, 0 0.64, 0.05 0.67',
        radius: 0.008,
        colour: '#2a1d18',
        bent: true,
      },
      { ball: [-0.12, 0.81, 0.03], colour: '#1b1512', gloss: 1 },
      { ball: [0.12, 0.81, 0.03], colour: '#1b1512', gloss: 1 },
      {
        plate: '0 0.53, -0.15 0.58, -0.15 0.46',
        colour: '#b8342e',
      },
      {
        plate: '0 0.53, 0.15 0.58, 0.15 0.46',
        colour: '#b8342e',
      },
      { ball: [0, 0.525, 0.03], colour: '#98261f' },
    ],
  },
};

/** A longcase clock, `swing` of its pendulum from -1 (left) to 1. */
export function grandfatherClockAt(swing: number): Form {
  const bob = 0.034 * swing;
  return {
    colour: '#6e3f22',
    shadow: 0.16,
    parts: [
      { box: [-0.135, 0, 0.125, 0.2], deep: 0.05, colour: '$', round: 0.006 },
      { box: [-0.1, 0.2, 0.09, 0.68], deep: 0.05, colour: '$', round: 0.004 },
      { box: [-0.13, 0.68, 0.12, 0.93], deep: 0.05, colour: '$', round: 0.006 },
      { plate: '-0.14 0.925, -0.09 0.965, -0.03 0.955, -0.005 1, 0.02 0.955, 0.08 0.965, 0.135 0.925', colour: '$+' },
      { plate: '-0.11 0.03, 0.1 0.03, 0.1 0.17, -0.11 0.17', colour: '$-', flat: true },
      { plate: '-0.07 0.23, 0.06 0.23, 0.06 0.65, -0.07 0.65', colour: '#2a1c16', flat: true },
      { rod: `-0.005 0.66, ${-0.005 + bob} 0.34`, radius: 0.004, colour: '#c9a04a' },
      { ball: [-0.005 + bob, 0.325, 0.03], colour: '#e2b84e', gloss: 0.9 },
      { rod: '-0.045 0.65, -0.045 0.5', radius: 0.003, colour: '#c9a04a' },
      { box: [-0.054, 0.42, -0.036, 0.5], colour: '#d9ad48' },
      { rod: '0.035 0.65, 0.035 0.54', radius: 0.003, colour: '#c9a04a' },
      { box: [0.026, 0.46, 0.044, 0.54], colour: '#d9ad48' },
      { plate: '-0.07 0.23, -0.035 0.23, 0.02 0.65, -0.015 0.65', colour: '#ffffff', flat: true, alpha: 0.1 },
      { ball: [-0.005, 0.81, 0.1], colour: '#c9a04a' },
      { ball: [-0.005, 0.81, 0.088], colour: '#f7f1e2', flat: true },
      ...Array.from({ length: 12 }, (_, hour): Part => {
        const [x, y] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)];
        return {
          rod: `${-0.005 + 0.068 * x} ${0.81 + 0.068 * y}, ${-0.005 + 0.08 * x} ${0.81 + 0.08 * y}`,
          radius: hour % 3 === 0 ? 0.004 : 0.002,
          colour: '#2b2b30',
        };
      }),
      { rod: '-0.005 0.81, -0.04 0.84', radius: [0.005, 0.003], colour: '#2b2b30' },
      { rod: '-0.005 0.81, 0.022 0.875', radius: [0.004, 0.002], colour: '#2b2b30' },
    ],
  };
}

/** A round clock, so many seconds after eight minutes past ten. */
export function clockAt(seconds: number): Form {
  const hand = (turn: number, long: number): Spots => [
    [0, 0.5],
    [long * Math.sin(turn), 0.5 + long * Math.cos(turn)],
  ];
  return {
    colour: '#7a4a2c',
    shadow: 0.3,
    parts: [
      {
        rod: '-0.3 0.02, -0.22 0.2',
        radius: 0.035,
        colour: '$-',
      },
      {
        rod: '0.3 0.02, 0.22 0.2',
        radius: 0.035,
        colour: '$-',
      },
      { ball: [0, 0.5, 0.5], colour: '$', gloss: 0.3 },
      { ball: [0, 0.5, 0.41], colour: '$--', flat: true, alpha: 0.6 },
      { ball: [0, 0.495, 0.385], colour: '#f7f1e2', flat: true },
      ...TICKS,
      { rod: hand(5.43 + (seconds * 2 * Math.PI) / 43200, 0.213), radius: [0.02, 0.012], colour: '#2b2b30' },
      { rod: hand(0.392 + (seconds * 2 * Math.PI) / 3600, 0.314), radius: [0.016, 0.008], colour: '#2b2b30' },
      { ball: [0, 0.5, 0.026], colour: '#2b2b30', flat: true },
    ],
  };
}
