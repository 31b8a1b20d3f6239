import type { Mark } from '../../trades/trade-card.ts';
import type { Pen } from '../../paint/pen.ts';
import { mixHex, traceOpen } from '../shapes.ts';
import type { Figure } from './figure.ts';
import { mid } from './span.ts';
import type { TrunkShape } from './trunk-shape.ts';
import type { Wardrobe } from './wardrobe.ts';

const GOLD = '#e0b04a';

/** What a mark is drawn on. */
interface Cloth {
  readonly pen: Pen;
  readonly figure: Figure;
  readonly shape: TrunkShape;
  readonly colours: Wardrobe['markColours'];
}

/** Draws marks on the clothes of the trunk; the context is clipped to them. */
export function drawMarks(cloth: Cloth, marks: readonly Mark[]): void {
  for (const mark of marks) ON_CLOTH[mark]?.(cloth);
}

/** A patch of cloth between levels and angles round the body. */
function patch(
  { pen, shape }: Cloth,
  colour: string,
  from: number,
  to: number,
  left: number,
  right: number,
  lit = 0,
): void {
  const edge = (around: number) => [0, 0.25, 0.5, 0.75, 1].map((share) => shape.at(from + (to - from) * share, around));
  const [a, b] = [edge(left), edge(right)];
  if (![...a, ...b].some(({ seen }) => seen)) return;
  const { context } = pen;
  context.fillStyle = pen.tone(colour, 0.05 + lit);
  context.beginPath();
  traceOpen(context, a);
  for (const { x, y } of b.toReversed()) context.lineTo(x, y);
  context.closePath();
  context.fill();
}

/** A line over the cloth through places given as level and angle. */
function seam(
  { pen, shape, figure }: Cloth,
  colour: string,
  width: number,
  places: readonly (readonly [number, number])[],
  lit = 0,
): void {
  const points = places.map(([down, around]) => shape.at(down, around)).filter(({ seen }) => seen);
  if (points.length < 2) return;
  const { context } = pen;
  context.strokeStyle = pen.tone(colour, lit);
  context.lineWidth = width * figure.build.height;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  traceOpen(context, points);
  context.stroke();
}

/** A line right round the body at a level. */
function hoop(cloth: Cloth, colour: string, width: number, down: number, lit = 0): void {
  const level = (share: number) => cloth.shape.at(down, share);
  const { pen, shape, figure } = cloth;
  const last = shape.levels.length - 1;
  const index = Math.min(last - 1, Math.floor(down));
  const t = Math.min(1, down - index);
  const a = shape.levels[index];
  const b = shape.levels[index + 1];
  if (a === undefined || b === undefined) return;
  const at = (side: 'left' | 'right') => mid(a[side], b[side], t);
  const front = level(0);
  const { context } = pen;
  context.strokeStyle = pen.tone(colour, lit);
  context.lineWidth = width * figure.build.height;
  context.beginPath();
  context.moveTo(at('left').x - 0.02, at('left').y);
  context.quadraticCurveTo(
    front.x,
    (at('left').y + at('right').y) / 2 - 0.006 * figure.build.height,
    at('right').x + 0.02,
    at('right').y,
  );
  context.stroke();
}

function spot({ pen, shape, figure }: Cloth, colour: string, down: number, around: number, r: number, lit = 0.3): void {
  const place = shape.at(down, around);
  if (!place.seen) return;
  const { context } = pen;
  context.fillStyle = pen.tone(colour, lit);
  context.beginPath();
  context.ellipse(
    place.x,
    place.y,
    r * figure.build.height * Math.max(0.35, Math.abs(figure.turn.cos)),
    r * figure.build.height,
    0,
    0,
    Math.PI * 2,
  );
  context.fill();
}

const ON_CLOTH: Partial<Record<Mark, (cloth: Cloth) => void>> = {
  apron: (cloth) => {
    const colour = cloth.colours.apron ?? '#f4f1ea';
    const end = cloth.shape.levels.length - 1;
    patch(cloth, colour, 1.6, end + 0.2, -0.85, 0.85);
    hoop(cloth, mixHex(colour, '#3a3028', 0.12), 0.012, 3, -0.2);
    seam(cloth, colour, 0.01, [
      [1.6, -0.8],
      [1, -0.7],
      [0.4, -0.6],
    ]);
    seam(cloth, colour, 0.01, [
      [1.6, 0.8],
      [1, 0.7],
      [0.4, 0.6],
    ]);
  },
  plates: (cloth) => {
    seam(
      cloth,
      '#dfe6f2',
      0.006,
      [
        [1, 0],
        [2, 0.02],
        [3, 0],
      ],
      0.7,
    );
    for (const down of [2.1, 2.6, 3.1, 3.6]) hoop(cloth, '#59616e', 0.008, down, -0.6);
    for (const [down, around] of [
      [1.3, -0.75],
      [1.3, 0.75],
      [1.9, -0.9],
      [1.9, 0.9],
    ] as const)
      spot(cloth, '#e8eef8', down, around, 0.007, 0.8);
    patch(cloth, '#dfe6f2', 1.1, 1.9, -0.5, -0.2, 0.5);
  },
  lamellae: (cloth) => {
    for (const down of [1.2, 1.6, 2, 2.4, 2.8]) hoop(cloth, '#1f1a1e', 0.013, down, -0.3);
    for (const around of [-0.9, -0.45, 0, 0.45, 0.9])
      seam(
        cloth,
        GOLD,
        0.004,
        [
          [1.1, around],
          [2, around],
          [2.9, around],
        ],
        0.1,
      );
  },
  'space-suit': (cloth) => {
    patch(cloth, '#c9d0da', 1.3, 2.4, -0.5, 0.5, -0.1);
    for (const [around, colour] of [
      [-0.3, '#d8432f'],
      [-0.05, '#3d7fd0'],
      [0.2, '#e8b13c'],
    ] as const)
      spot(cloth, colour, 1.7, around, 0.011);
    hoop(cloth, '#d9722c', 0.014, 2.9);
    hoop(cloth, '#9aa3b2', 0.01, 0.5, -0.2);
  },
  panels: (cloth) => {
    patch(cloth, '#2b3442', 1.2, 2.1, -0.5, 0.5, -0.1);
    for (const [down, around, colour] of [
      [1.45, -0.28, '#57d0e6'],
      [1.45, 0.05, '#f2b43c'],
      [1.45, 0.32, '#e2543f'],
    ] as const)
      spot(cloth, colour, down, around, 0.011, 0.7);
    seam(
      cloth,
      '#57d0e6',
      0.006,
      [
        [1.85, -0.35],
        [1.85, 0],
        [1.85, 0.35],
      ],
      0.6,
    );
    for (const down of [0.9, 2.5, 2.7, 2.9]) hoop(cloth, '#3c4452', 0.006, down, -0.4);
  },
  'life-vest': (cloth) => {
    const vest = cloth.colours['life-vest'] ?? '#e8a32c';
    patch(cloth, vest, 0.6, 3, -1.3, -0.3);
    patch(cloth, vest, 0.6, 3, 0.3, 1.3);
    hoop(cloth, '#2a2d36', 0.012, 2.2);
  },
  overalls: (cloth) => {
    const blue = cloth.colours.overalls ?? '#3a5f96';
    patch(cloth, blue, 1.5, cloth.shape.levels.length, -0.8, 0.8);
    patch(cloth, blue, 2.8, cloth.shape.levels.length, -3.2, 3.2);
    seam(
      cloth,
      blue,
      0.02,
      [
        [1.6, -0.72],
        [1, -0.66],
        [0.3, -0.6],
      ],
      -0.1,
    );
    seam(
      cloth,
      blue,
      0.02,
      [
        [1.6, 0.72],
        [1, 0.66],
        [0.3, 0.6],
      ],
      -0.1,
    );
    spot(cloth, GOLD, 1.6, -0.7, 0.008);
    spot(cloth, GOLD, 1.6, 0.7, 0.008);
  },
  sash: (cloth) => {
    hoop(cloth, '#f0d9a0', 0.045, 2.9, 0);
    hoop(cloth, '#b8862e', 0.008, 2.9, 0);
  },
  'cross-collar': (cloth) => {
    seam(
      cloth,
      '#f6f0e4',
      0.024,
      [
        [0, -0.7],
        [1, -0.4],
        [2, 0.05],
        [2.8, 0.5],
      ],
      0.1,
    );
    seam(
      cloth,
      '#f6f0e4',
      0.024,
      [
        [0, 0.7],
        [1, 0.4],
        [1.9, 0.02],
      ],
      0.1,
    );
  },
  'gold-trim': (cloth) => {
    const end = cloth.shape.levels.length - 1;
    seam(
      cloth,
      GOLD,
      0.012,
      [
        [0.6, 0.1],
        [1.5, 0.1],
        [2.6, 0.1],
        [3.6, 0.1],
        [end, 0.12],
      ],
      0.2,
    );
    hoop(cloth, GOLD, 0.014, end - 0.12, 0.1);
    for (const down of [1.2, 1.8, 2.4]) spot(cloth, '#f6dc8a', down, 0.25, 0.007, 0.5);
  },
  belt: (cloth) => {
    hoop(cloth, '#3a2418', 0.026, 3);
    spot(cloth, GOLD, 3, 0.02, 0.016, 0.2);
  },
  badge: (cloth) => {
    spot(cloth, GOLD, 1.4, 0.6, 0.014, 0.4);
    patch(cloth, '#f4f1ea', 1.3, 1.42, -0.8, -0.45, 0.2);
  },
  bands: (cloth) => {
    const end = cloth.shape.levels.length - 1;
    hoop(cloth, '#eef3c0', 0.02, 2.1, 0.4);
    hoop(cloth, '#eef3c0', 0.02, end - 0.25, 0.4);
  },
  emblem: (cloth) => {
    spot(cloth, '#f2c23e', 1.5, 0, 0.036, 0.2);
    spot(cloth, '#c8242e', 1.5, 0, 0.02, 0.2);
  },
  number: (cloth) => {
    for (const around of [0, Math.PI]) {
      patch(cloth, '#ffffff', 1.35, 2.3, around - 0.32, around - 0.14, 0.2);
      patch(cloth, '#ffffff', 1.35, 2.3, around + 0.06, around + 0.32, 0.2);
    }
  },
  camouflage: (cloth) => {
    for (let index = 0; index < 14; index++)
      spot(
        cloth,
        ['#3c4a2c', '#6d6a3e', '#4f4030'][index % 3] ?? '#3c4a2c',
        0.6 + ((index * 7) % 11) * 0.36,
        ((index * 5) % 13) * 0.5 - 3,
        0.026,
        -0.1,
      );
  },
  tie: (cloth) => {
    seam(
      cloth,
      cloth.colours.tie ?? '#8a1f2a',
      0.022,
      [
        [0.35, 0],
        [1.2, 0],
        [2.3, 0],
      ],
      0,
    );
    spot(cloth, cloth.colours.tie ?? '#a52a36', 0.35, 0, 0.012, 0);
  },
  'bow-tie': (cloth) => {
    const at = cloth.shape.at(0.3, 0);
    if (!at.seen) return;
    const { pen, figure } = cloth;
    const s = figure.build.height * 0.02;
    pen.context.fillStyle = pen.tone(cloth.colours['bow-tie'] ?? '#1c1a20', 0.1);
    pen.context.beginPath();
    for (const side of [-1, 1]) {
      pen.context.moveTo(at.x, at.y);
      pen.context.lineTo(at.x + side * s * 1.3, at.y + s * 0.7);
      pen.context.lineTo(at.x + side * s * 1.3, at.y - s * 0.7);
      pen.context.closePath();
    }
    pen.context.fill();
  },
  stethoscope: (cloth) => {
    seam(
      cloth,
      '#2b2f3a',
      0.008,
      [
        [0.1, -0.7],
        [1, -0.5],
        [2, -0.3],
      ],
      0.1,
    );
    seam(
      cloth,
      '#2b2f3a',
      0.008,
      [
        [0.1, 0.7],
        [1, 0.5],
        [2, 0.35],
      ],
      0.1,
    );
    spot(cloth, '#c9d0da', 2.05, 0.35, 0.014, 0.5);
  },
};
