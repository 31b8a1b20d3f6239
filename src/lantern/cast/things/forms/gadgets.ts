import type { Form, Part } from '../form.ts';
import { spread } from './spread.ts';

const STEEL = '#b9c0c6';
const DARK = '#26282e';
const SCREEN = '#1c2630';
const GOLD = '#d8b256';

/** A lens: its middle and radius. */
const lens = (x: number, y: number, radius: number): readonly Part[] => [
  { ball: [x, y, radius], colour: '#3a3d44' },
  { ball: [x, y, radius * 0.82], colour: DARK, flat: true },
  { ball: [x, y, radius * 0.62], colour: '#2c4a6c', gloss: 0.9 },
  { ball: [x, y, radius * 0.26], colour: '#10141c', flat: true },
];

const glare = (spots: string): Part => ({ plate: spots, colour: '#ffffff', flat: true, alpha: 0.16 });

/** Electronics: what plays, shows, hears and calculates. */
export const GADGET_FORMS: Readonly<Record<string, Form>> = {
  'slr-camera': {
    colour: '#2c2c30',
    parts: [
      { box: [-0.6, 0.72, -0.36, 0.88], colour: STEEL, round: 0.04 },
      { box: [0.4, 0.72, 0.56, 0.84], colour: STEEL, round: 0.03 },
      { plate: '-0.26 0.76, -0.18 0.99, 0.18 0.99, 0.26 0.76', colour: STEEL },
      { box: [-0.7, 0.58, 0.7, 0.8], colour: STEEL, round: 0.07 },
      { box: [-0.7, 0.02, 0.7, 0.64], colour: '$', round: 0.06 },
      { box: [-0.7, 0.02, 0.7, 0.1], colour: STEEL, round: 0.04 },
      { box: [-0.13, 0.82, 0.13, 0.93], colour: SCREEN, round: 0.02 },
      { ball: [0.52, 0.68, 0.06], colour: '#c8362c' },
      ...lens(0, 0.38, 0.34),
      { box: [-0.6, 0.66, -0.4, 0.76], colour: '#dfe8ee', round: 0.02 },
    ],
  },
  'instant-camera': {
    colour: '#f2f0ea',
    parts: [
      { plate: '-0.36 0, 0.36 0, 0.3 0.16, -0.3 0.16', colour: '#ffffff' },
      { plate: '-0.29 0.03, 0.29 0.03, 0.25 0.13, -0.25 0.13', colour: '#7aa4c0', flat: true },
      { plate: '-0.6 0.12, 0.6 0.12, 0.56 0.5, 0.44 0.98, -0.44 0.98, -0.56 0.5', colour: '$' },
      { box: [-0.6, 0.12, 0.6, 0.28], colour: DARK, round: 0.03 },
      { box: [-0.46, 0.18, 0.46, 0.22], colour: '#101216', round: 0.01 },
      { box: [-0.5, 0.76, -0.24, 0.92], colour: '#cfe0ea', round: 0.03 },
      { box: [0.26, 0.8, 0.42, 0.92], colour: DARK, round: 0.03 },
      ...lens(0, 0.58, 0.24),
      { ball: [-0.42, 0.46, 0.06], colour: '#c8362c' },
    ],
  },
  'tablet-computer': {
    colour: '#c4c8cc',
    parts: [
      { box: [-0.37, 0.01, 0.35, 0.99], deep: 0.06, colour: '$', round: 0.05 },
      { box: [-0.335, 0.045, 0.315, 0.955], colour: SCREEN, round: 0.02 },
      { plate: '-0.3 0.08, 0.28 0.08, 0.28 0.92, -0.3 0.92', colour: '#3f78b8', flat: true },
      { plate: '-0.3 0.08, 0.28 0.08, 0.28 0.34, 0.06 0.5, -0.1 0.36, -0.3 0.46', colour: '#5aa880', flat: true },
      { ball: [0.12, 0.7, 0.08], colour: '#f4dc8a', flat: true },
      glare('-0.3 0.92, -0.06 0.92, -0.2 0.3, -0.3 0.4'),
    ],
  },
  earbuds: {
    colour: '#f4f4f2',
    parts: [
      { plate: '-0.56 0.5, -0.5 0.96, 0.1 0.99, 0.16 0.5', colour: '$-', curved: true },
      { box: [-0.6, 0.02, 0.2, 0.56], colour: '$', round: 0.2 },
      { ball: [-0.2, 0.56, 0.36, 0.07], colour: '$--', flat: true },
      ...[-0.38, -0.04].map((x): Part => ({ ball: [x, 0.6, 0.1, 0.13], colour: '$' })),
      { ball: [-0.2, 0.26, 0.03], colour: '#6ae08a', flat: true },
      { rod: '0.5 0.08, 0.48 0.5', radius: 0.055, colour: '$' },
      { ball: [0.5, 0.58, 0.15, 0.13], colour: '$', gloss: 0.7 },
      { ball: [0.58, 0.57, 0.07, 0.08], colour: '#4a4e56', flat: true },
    ],
  },
  'smart-speaker': {
    colour: '#4a5058',
    parts: [
      { turned: '0.3 0.02, 0.34 0.1, 0.34 0.84, 0.3 0.94', colour: '$' },
      ...spread(9, 0.14, 0.8).flatMap((y): readonly Part[] =>
        spread(9, -0.28, 0.28).map((x): Part => ({
          ball: [x, y - 0.03 * Math.cos(x * 4), 0.012],
          colour: '$--',
          flat: true,
        })),
      ),
      { ball: [0, 0.94, 0.31, 0.06], colour: '$-' },
      { ball: [0, 0.945, 0.24, 0.04], colour: '#14181e', flat: true },
      { rod: '-0.2 0.93, 0 0.9, 0.2 0.93', radius: 0.012, colour: '#5ad0f0', bent: true },
    ],
  },
  'game-console': {
    colour: '#3a3d48',
    parts: [
      { box: [-1.2, 0.06, -0.68, 0.94], colour: '#7a6ab0', round: 0.22 },
      { box: [0.68, 0.06, 1.2, 0.94], colour: '#7a6ab0', round: 0.22 },
      { box: [-0.76, 0.04, 0.76, 0.96], colour: '$', round: 0.05 },
      { box: [-0.68, 0.12, 0.68, 0.88], colour: SCREEN, round: 0.02 },
      { plate: '-0.66 0.14, 0.66 0.14, 0.66 0.86, -0.66 0.86', colour: '#6ab8e8', flat: true },
      {
        plate: '-0.66 0.14, 0.66 0.14, 0.66 0.36, 0.3 0.36, 0.3 0.5, 0 0.5, 0 0.36, -0.66 0.36',
        colour: '#5aa84c',
        flat: true,
      },
      { ball: [-0.3, 0.46, 0.09], colour: '#e0483c', flat: true },
      { ball: [0.44, 0.7, 0.08], colour: '#f8e08a', flat: true },
      { ball: [-0.94, 0.66, 0.13], colour: DARK },
      { ball: [0.94, 0.36, 0.13], colour: DARK },
      ...[
        [-0.94, 0.4],
        [-0.94, 0.24],
        [-1.02, 0.32],
        [-0.86, 0.32],
        [0.94, 0.78],
        [0.94, 0.62],
        [0.86, 0.7],
        [1.02, 0.7],
      ].map(([x = 0, y = 0]): Part => ({ ball: [x, y, 0.045], colour: DARK })),
    ],
  },
  'vr-headset': {
    colour: '#e8eaec',
    parts: [
      { rod: '-0.7 0.6, -0.5 0.92, 0 0.98, 0.5 0.92, 0.74 0.6', radius: 0.07, colour: '#4a4e56', bent: true },
      {
        plate:
          '-0.8 0.66, -0.72 0.8, 0.72 0.8, 0.8 0.66, 0.76 0.2, 0.5 0.06, 0.2 0.1, 0 0.24, -0.2 0.1, -0.5 0.06, -0.76 0.2',
        colour: '$',
        curved: true,
      },
      {
        plate: '-0.66 0.64, 0.66 0.64, 0.6 0.28, 0.3 0.22, 0 0.36, -0.3 0.22, -0.6 0.28',
        colour: '#1c2028',
        curved: true,
      },
      { ball: [-0.36, 0.46, 0.06], colour: '#5ad0f0', flat: true },
      { ball: [0.36, 0.46, 0.06], colour: '#5ad0f0', flat: true },
      glare('-0.6 0.62, -0.3 0.62, -0.44 0.3, -0.6 0.34'),
    ],
  },
  smartwatch: {
    colour: '#2c2e34',
    parts: [
      { plate: '-0.13 0.7, 0.13 0.7, 0.1 1, -0.1 1', colour: '$-' },
      { plate: '-0.13 0.3, 0.13 0.3, 0.1 0, -0.1 0', colour: '$-' },
      ...[0.08, 0.14, 0.2].map((y): Part => ({ ball: [0, y, 0.014], colour: '#101216', flat: true })),
      { box: [-0.22, 0.27, 0.22, 0.73], colour: '#8b929a', round: 0.09 },
      { box: [-0.19, 0.3, 0.19, 0.7], colour: '#0c1016', round: 0.07 },
      { box: [0.21, 0.5, 0.25, 0.58], colour: '#8b929a', round: 0.01 },
      { ball: [0, 0.42, 0.075], colour: '#e0483c', flat: true },
      { ball: [0, 0.42, 0.052], colour: '#0c1016', flat: true },
      { ball: [0, 0.42, 0.04], colour: '#6ae08a', flat: true },
      { box: [-0.11, 0.55, -0.02, 0.64], colour: '#f4f8fa', round: 0.01 },
      { box: [0.02, 0.55, 0.11, 0.64], colour: '#f4f8fa', round: 0.01 },
    ],
  },
  'pocket-watch': {
    colour: '#d0a848',
    parts: [
      { rod: '0 0.96, 0.16 1, 0.34 0.9, 0.4 0.6, 0.36 0.3', radius: 0.016, colour: '$-', bent: true },
      { ball: [0, 0.92, 0.075], colour: '$' },
      { ball: [0, 0.92, 0.04], colour: '#8a7a5a', flat: true },
      { box: [-0.05, 0.78, 0.05, 0.88], colour: '$', round: 0.02 },
      { ball: [0, 0.42, 0.4], colour: '$', gloss: 0.6 },
      { ball: [0, 0.42, 0.33], colour: '#f6f0e0', flat: true },
      ...spread(12, 0, 11).map((k): Part => ({
        ball: [0.28 * Math.cos((k * Math.PI) / 6), 0.42 + 0.28 * Math.sin((k * Math.PI) / 6), 0.02],
        colour: DARK,
        flat: true,
      })),
      { rod: '0 0.42, -0.12 0.54', radius: 0.018, colour: DARK },
      { rod: '0 0.42, 0.08 0.66', radius: 0.013, colour: DARK },
    ],
  },
  'usb-stick': {
    colour: '#3f7ac0',
    parts: [
      { box: [0.7, 0.22, 1.46, 0.78], colour: STEEL, round: 0.02 },
      ...[0.38, 0.6].map((y): Part => ({ box: [1.02, y - 0.07, 1.2, y + 0.07], colour: '#4a4e56', round: 0 })),
      { box: [-1.4, 0.06, 0.78, 0.94], colour: '$', round: 0.2 },
      { ball: [-1.16, 0.5, 0.12], colour: '#1c2630', flat: true },
      { ball: [0.44, 0.5, 0.08], colour: '#6ae08a', flat: true },
    ],
  },
  'power-bank': {
    colour: '#e8eaec',
    parts: [
      { box: [-0.28, 0.01, 0.24, 0.97], deep: 0.16, colour: '$', round: 0.09 },
      ...spread(4, -0.12, 0.08).map((x, i): Part => ({
        ball: [x, 0.86, 0.022],
        colour: i < 3 ? '#4ac0f0' : '#c0c4c8',
        flat: true,
      })),
      {
        plate: '-0.06 0.6, 0.06 0.6, 0 0.48, 0.08 0.48, -0.06 0.3, -0.02 0.44, -0.1 0.44',
        colour: '#4a4e56',
        flat: true,
      },
    ],
  },
  charger: {
    colour: '#f4f4f2',
    parts: [
      { rod: '0.1 0.4, 0.4 0.2, 0.62 0.4, 0.5 0.66, 0.3 0.5, 0.5 0.14', radius: 0.03, colour: '$-', bent: true },
      { box: [-0.64, 0.2, 0.04, 0.84], deep: 0.3, colour: '$', round: 0.1 },
      { box: [-0.5, 0.84, -0.42, 1], colour: STEEL, round: 0.02 },
      { box: [-0.2, 0.84, -0.12, 1], colour: STEEL, round: 0.02 },
    ],
  },
  'solar-panel': {
    colour: '#2c4a80',
    parts: [
      { rod: '-0.3 0.3, -0.3 0', radius: 0.025, colour: '#8b929a' },
      { rod: '0.4 0.4, 0.4 0', radius: 0.025, colour: '#8b929a' },
      { plate: '-0.75 0.16, 0.62 0.16, 0.76 0.98, -0.56 0.98', colour: '#d0d4d8' },
      ...spread(4, 0, 3).flatMap((i): readonly Part[] =>
        spread(5, 0, 4).map((j): Part => {
          const at = (u: number, v: number) => `${-0.72 + u * 1.31 + v * 0.17} ${0.19 + v * 0.76}`;
          const [u, v] = [j / 5, i / 4];
          return {
            plate: `${at(u + 0.01, v + 0.012)}, ${at(u + 0.19, v + 0.012)}, ${at(u + 0.19, v + 0.238)}, ${at(u + 0.01, v + 0.238)}`,
            colour: '$',
            flat: true,
          };
        }),
      ),
      glare('-0.5 0.95, -0.1 0.95, -0.4 0.19, -0.72 0.19'),
    ],
  },
  'circuit-board': {
    colour: '#2c7a4c',
    parts: [
      { box: [-0.74, 0.02, 0.72, 0.96], deep: 0.06, colour: '$', round: 0.03 },
      ...[0.2, 0.34, 0.7, 0.82].map((y, i): Part => ({
        rod: `-0.66 ${y}, ${-0.3 + i * 0.1} ${y}, ${-0.2 + i * 0.1} ${y + 0.08}, 0.64 ${y + 0.08}`,
        radius: 0.01,
        colour: '#8ad09a',
      })),
      { box: [-0.3, 0.3, 0.2, 0.72], colour: '#1c1f24', round: 0.02 },
      ...spread(6, -0.24, 0.14).flatMap((x): readonly Part[] => [
        { box: [x - 0.015, 0.72, x + 0.015, 0.78], colour: STEEL, round: 0 },
        { box: [x - 0.015, 0.24, x + 0.015, 0.3], colour: STEEL, round: 0 },
      ]),
      { box: [0.36, 0.2, 0.6, 0.4], colour: '#2a2d34', round: 0.01 },
      ...[0.56, 0.72].map((y): Part => ({ ball: [0.5, y, 0.08], colour: STEEL })),
      ...[0.16, 0.86].map((y): Part => ({ ball: [-0.64, y, 0.035], colour: GOLD, flat: true })),
      { box: [-0.62, 0.44, -0.44, 0.54], colour: '#c89a3c', round: 0.01 },
    ],
  },
  'air-conditioner': {
    colour: '#f4f4f2',
    shadow: 0,
    parts: [
      { box: [-1.42, 0.04, 1.36, 0.94], deep: 0.2, colour: '$', round: 0.12 },
      { plate: '-1.3 0.12, 1.24 0.12, 1.24 0.3, -1.3 0.3', colour: '#c4c8cc', flat: true },
      ...[0.17, 0.22, 0.27].map((y): Part => ({ rod: `-1.26 ${y}, 1.2 ${y}`, radius: 0.012, colour: '#8b929a' })),
      { glow: [1.1, 0.46, 0.06, 0.03], colour: '#6ae0a0' },
    ],
  },
  'electric-fan': {
    colour: '#3f8ab0',
    parts: [
      { ball: [0, 0.04, 0.28, 0.05], colour: '$' },
      { rod: '0 0.05, 0 0.34', radius: 0.035, colour: '$-' },
      { ball: [0, 0.64, 0.37, 0.36], colour: '#e4eaec', alpha: 0.45 },
      ...[0.5, 2.59, 4.69].map((a): Part => ({
        plate: `0 0.64, ${0.16 * Math.cos(a - 0.5)} ${0.64 + 0.16 * Math.sin(a - 0.5)}, ${0.31 * Math.cos(a)} ${0.64 + 0.31 * Math.sin(a)}, ${0.28 * Math.cos(a + 0.6)} ${0.64 + 0.28 * Math.sin(a + 0.6)}`,
        colour: '$+',
        curved: true,
      })),
      ...spread(16, 0, 15).map((k): Part => ({
        rod: `0 0.64, ${0.36 * Math.cos((k * Math.PI) / 8)} ${0.64 + 0.35 * Math.sin((k * Math.PI) / 8)}`,
        radius: 0.005,
        colour: '#8b929a',
      })),
      ...spread(24, 0, 23).map((k): Part => ({
        rod: `${0.37 * Math.cos((k * Math.PI) / 12)} ${0.64 + 0.36 * Math.sin((k * Math.PI) / 12)}, ${0.37 * Math.cos(((k + 1) * Math.PI) / 12)} ${0.64 + 0.36 * Math.sin(((k + 1) * Math.PI) / 12)}`,
        radius: 0.013,
        colour: '$',
      })),
      { ball: [0, 0.64, 0.075], colour: '$', gloss: 0.8 },
    ],
  },
  'desk-lamp': {
    colour: '#2f3a48',
    parts: [
      { ball: [-0.06, 0.035, 0.24, 0.04], colour: '$' },
      { rod: '-0.06 0.05, -0.3 0.48', radius: 0.022, colour: '$' },
      { rod: '-0.3 0.48, 0.14 0.84', radius: 0.02, colour: '$' },
      { ball: [-0.3, 0.48, 0.035], colour: '$+' },
      { glow: [0.3, 0.66, 0.1, 0.06], colour: '#ffe6a0', reach: 0.42 },
      { plate: '0.06 0.84, 0.16 0.97, 0.26 0.96, 0.46 0.68, 0.14 0.6', colour: '$' },
      { plate: '0.46 0.68, 0.14 0.6, 0.3 0.6', colour: '#fff0c0' },
    ],
  },
  'lava-lamp': {
    colour: '#c84a9a',
    parts: [
      { turned: '0.17 0.01, 0.16 0.04, 0.09 0.24', colour: STEEL, gloss: 0.9 },
      { turned: '0.1 0.22, 0.15 0.42, 0.12 0.66, 0.07 0.86', colour: '#5a3ab0', gloss: 0.4 },
      { ball: [0.01, 0.32, 0.09, 0.07], colour: '$', gloss: 0.6 },
      { ball: [-0.03, 0.5, 0.06, 0.07], colour: '$', gloss: 0.6 },
      { ball: [0.03, 0.62, 0.045, 0.05], colour: '$', gloss: 0.6 },
      { ball: [-0.01, 0.78, 0.05, 0.035], colour: '$' },
      { glow: [0, 0.34, 0.02], colour: '#ff8ad0', reach: 0.4 },
      { turned: '0.075 0.85, 0.05 0.98', colour: STEEL, gloss: 0.9 },
    ],
  },
  'robot-vacuum': {
    colour: '#34383f',
    parts: [
      { turned: '1.62 0.08, 1.68 0.2, 1.68 0.58, 1.6 0.68', colour: '$' },
      { ball: [0, 0.68, 1.6, 0.3], colour: '$+' },
      { ball: [0, 0.7, 1.4, 0.24], colour: '$', flat: true },
      { ball: [0, 0.78, 0.4, 0.14], colour: '#8b929a' },
      { glow: [0, 0.58, 0.1, 0.04], colour: '#5ad0f0', reach: 0.5 },
      { rod: '-1.6 0.12, -1.9 0.04', radius: 0.03, colour: '#e8d8a0' },
    ],
  },
  'rotary-phone': {
    colour: '#2a2426',
    parts: [
      { plate: '-0.62 0.02, 0.62 0.02, 0.6 0.16, 0.36 0.62, -0.36 0.62, -0.6 0.16', colour: '$', curved: true },
      { ball: [0, 0.34, 0.28, 0.24], colour: '#e8e2d4' },
      { ball: [0, 0.34, 0.23, 0.2], colour: '$-' },
      ...spread(9, 0.4, 5.2).map((a): Part => ({
        ball: [0.165 * Math.cos(a), 0.34 + 0.145 * Math.sin(a), 0.036, 0.032],
        colour: '#f4f0e6',
        flat: true,
      })),
      { ball: [0, 0.34, 0.075, 0.065], colour: '#f4f0e6', flat: true },
      ...[-0.24, 0.24].map((x): Part => ({ box: [x - 0.04, 0.6, x + 0.04, 0.76], colour: '$-', round: 0.02 })),
      { rod: '-0.5 0.86, 0 0.94, 0.5 0.86', radius: 0.07, colour: '$', bent: true },
      { ball: [-0.54, 0.8, 0.15, 0.13], colour: '$', gloss: 0.6 },
      { ball: [0.54, 0.8, 0.15, 0.13], colour: '$', gloss: 0.6 },
    ],
  },
  'old-tv': {
    colour: '#8a5a34',
    parts: [
      { rod: '0 0.84, -0.3 1', radius: 0.01, colour: STEEL },
      { rod: '0.02 0.84, 0.3 0.99', radius: 0.01, colour: STEEL },
      ...[-0.4, 0.36].map((x): Part => ({ rod: `${x} 0.1, ${x * 1.16} 0`, radius: 0.022, colour: '#3a2618' })),
      { box: [-0.58, 0.08, 0.52, 0.84], deep: 0.2, colour: '$', round: 0.06 },
      { box: [-0.52, 0.15, 0.22, 0.78], colour: '#3a3028', round: 0.1 },
      { box: [-0.48, 0.19, 0.18, 0.74], colour: '#9ab4b4', round: 0.12 },
      { plate: '-0.42 0.7, -0.2 0.7, -0.34 0.24, -0.44 0.3', colour: '#ffffff', flat: true, alpha: 0.35 },
      { box: [0.27, 0.15, 0.48, 0.78], colour: '#d8c8a8', round: 0.02 },
      { ball: [0.375, 0.66, 0.07], colour: '#3a3028' },
      { ball: [0.375, 0.48, 0.07], colour: '#3a3028' },
      ...[0.2, 0.25, 0.3, 0.35].map((y): Part => ({ rod: `0.3 ${y}, 0.45 ${y}`, radius: 0.008, colour: '#6a5a44' })),
    ],
  },
  'old-radio': {
    colour: '#8a4f2c',
    parts: [
      { box: [-0.74, 0.04, 0.66, 0.9], deep: 0.24, colour: '$', round: 0.14 },
      { box: [-0.66, 0.16, 0.1, 0.8], colour: '#e0c898', round: 0.06 },
      ...spread(9, -0.6, 0.04).map((x): Part => ({ rod: `${x} 0.2, ${x} 0.76`, radius: 0.012, colour: '#b09464' })),
      { box: [0.18, 0.48, 0.6, 0.8], colour: '#f6e8c0', round: 0.03 },
      ...spread(7, 0.22, 0.56).map((x): Part => ({ rod: `${x} 0.66, ${x} 0.74`, radius: 0.006, colour: '#5a4a34' })),
      { rod: '0.4 0.5, 0.4 0.78', radius: 0.01, colour: '#c8362c' },
      { ball: [0.28, 0.28, 0.09], colour: '#4a2c1a' },
      { ball: [0.28, 0.28, 0.05], colour: GOLD },
      { ball: [0.5, 0.28, 0.09], colour: '#4a2c1a' },
      { ball: [0.5, 0.28, 0.05], colour: GOLD },
    ],
  },
  router: {
    colour: '#2c2e34',
    parts: [
      ...[-0.5, -0.16, 0.18, 0.52].map((x): Part => ({
        rod: `${x} 0.3, ${x * 1.06} 0.98`,
        radius: 0.026,
        colour: '$',
      })),
      { box: [-0.6, 0.04, 0.5, 0.28], deep: 0.6, colour: '$', round: 0.05 },
      ...spread(5, -0.5, -0.1).map((x): Part => ({ ball: [x, 0.16, 0.02], colour: '#6ae08a', flat: true })),
    ],
  },
  'cassette-tape': {
    colour: '#3a3a40',
    parts: [
      { box: [-0.78, 0.02, 0.74, 0.96], deep: 0.1, colour: '$', round: 0.06 },
      { box: [-0.66, 0.28, 0.62, 0.88], colour: '#f0e6d0', round: 0.04 },
      { box: [-0.66, 0.68, 0.62, 0.76], colour: '#e0583c', round: 0 },
      { box: [-0.66, 0.62, 0.62, 0.68], colour: '#f0b03c', round: 0 },
      { box: [-0.44, 0.36, 0.4, 0.6], colour: DARK, round: 0.11 },
      ...[-0.3, 0.26].flatMap((x): readonly Part[] => [
        { ball: [x, 0.48, 0.09], colour: '#f4f2ee', flat: true },
        { ball: [x, 0.48, 0.05], colour: DARK, flat: true },
      ]),
      { plate: '-0.44 0.02, 0.4 0.02, 0.32 0.2, -0.36 0.2', colour: '$-' },
    ],
  },
};
