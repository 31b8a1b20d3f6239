import type { Form, Part } from '../form.ts';
const STEEL = '#b9c0c6';
const GOLD = '#d8b256';

/** What stands beside those who play. */
export const MUSIC_ROOM_FORMS: Readonly<Record<string, Form>> = {
  metronome: {
    colour: '#7a3c20',
    parts: [
      { plate: '-0.3 0.04, 0.3 0.04, 0.12 0.98, -0.12 0.98', colour: '$' },
      { plate: '-0.2 0.2, 0.2 0.2, 0.09 0.9, -0.09 0.9', colour: '#e8d4a8' },
      { rod: '0 0.2, 0.14 0.92', radius: 0.014, colour: STEEL },
      { box: [0.06, 0.62, 0.18, 0.7], colour: GOLD, round: 0.01 },
      { box: [-0.33, 0, 0.33, 0.08], colour: '$-', round: 0.02 },
      { box: [-0.28, 0.08, 0.28, 0.2], colour: '$-', round: 0.01 },
    ],
  },
  'music-stand': {
    colour: '#2c2e34',
    parts: [
      { rod: '0 0.3, -0.2 0.01', radius: 0.014, colour: '$' },
      { rod: '0 0.3, 0.2 0.01', radius: 0.014, colour: '$' },
      { rod: '0 0.3, 0.02 0', radius: 0.014, colour: '$' },
      { rod: '0 0.28, 0 0.72', radius: 0.014, colour: '$' },
      { plate: '-0.22 0.68, 0.22 0.68, 0.24 0.98, -0.2 0.98', colour: '$' },
      { plate: '-0.17 0.71, 0 0.71, 0.02 0.96, -0.15 0.96', colour: '#fbfaf4', flat: true },
      { plate: '0.01 0.71, 0.17 0.71, 0.19 0.96, 0.03 0.96', colour: '#f2f0e8', flat: true },
      ...[0.76, 0.82, 0.88, 0.93].map((y): Part => ({
        rod: `-0.13 ${y}, 0.15 ${y}`,
        radius: 0.003,
        colour: '#4a4a50',
      })),
      { box: [-0.23, 0.66, 0.23, 0.7], colour: '$-', round: 0.01 },
    ],
  },
  'music-box': {
    colour: '#a8442c',
    parts: [
      { plate: '-0.56 0.42, 0.46 0.42, 0.6 0.98, -0.4 0.98', colour: '$-' },
      { plate: '-0.48 0.46, 0.42 0.46, 0.52 0.92, -0.35 0.92', colour: '#e8a8b4', flat: true },
      { box: [-0.6, 0.02, 0.46, 0.44], deep: 0.34, colour: '$', round: 0.03 },
      { plate: '-0.5 0.44, 0.4 0.44, 0.5 0.51, -0.4 0.51', colour: '#5a2418', flat: true },
      { rod: '0.02 0.48, 0.02 0.62', radius: 0.012, colour: GOLD },
      { plate: '-0.1 0.58, 0.14 0.58, 0.05 0.68, -0.01 0.68', colour: '#f6d0dc' },
      { ball: [0.02, 0.75, 0.04], colour: '#f0c8a8' },
      { rod: '0.02 0.69, -0.04 0.8, 0.02 0.86, 0.08 0.8, 0.02 0.69', radius: 0.009, colour: '#f0c8a8', bent: true },
      { rod: '0.52 0.24, 0.62 0.24, 0.62 0.12', radius: 0.02, colour: GOLD },
      { box: [-0.12, 0.2, -0.02, 0.3], colour: GOLD, round: 0.02 },
    ],
  },
};
