import { mixHex } from '../../shapes.ts';
import { beastBlob, beastForm } from './beast-pen.ts';
import type { BeastPen } from './beast-pen.ts';

/** An ear: `side` -1 is the nearer one when the head is turned. */
export function drawBeastEar(beast: BeastPen, side: 1 | -1): void {
  const { card, head, fur, dark } = beast;
  const p = head.view.profile;
  const size = card.ears.size ?? 1;
  const x = side * 0.32 * (1 - 0.72 * p) - 0.12 * p;
  const inner = mixHex(card.marks === 'patches' ? (card.markColour ?? dark) : fur, '#e8a08a', 0.45);
  const outer = card.marks === 'patches' ? (card.markColour ?? dark) : fur;
  // An ear that is turned away is seen from its back.
  const open = head.view.face > 0.3;
  switch (card.ears.as) {
    case 'round':
      beastBlob(beast, x, 0.36, 0.15 * size, 0.15 * size, outer);
      if (open) beastBlob(beast, x + 0.01 * p, 0.35, 0.085 * size, 0.085 * size, inner);
      return;
    case 'wide':
      beastBlob(beast, x * (1.15 + 0.2 * size), 0.16 + 0.1 / size, 0.24 * size * (1 - 0.2 * p), 0.27 * size, outer);
      if (open)
        beastBlob(beast, x * (1.15 + 0.2 * size), 0.15 + 0.1 / size, 0.16 * size * (1 - 0.2 * p), 0.19 * size, inner);
      return;
    case 'pointed':
      pointed(beast, x, size, outer);
      if (open) pointed(beast, x, size * 0.58, inner);
      return;
    case 'long':
      long(beast, x, side, size, outer);
      if (open) long(beast, x, side, size * 0.72, inner);
      return;
    case 'hanging':
      return beastForm(
        beast,
        [
          [x * 1.02, 0.34],
          [x * 1.3 + side * 0.04, 0.26],
          [x * 1.45 + side * 0.06, -0.02],
          [x * 1.35 + side * 0.04, -0.26],
          [x * 1.12, -0.22],
          [x * 1.02, 0.06],
        ],
        dark,
      );
    case 'leaf':
      beastForm(
        beast,
        [
          [x * 0.95, 0.26],
          [x + side * 0.2 * size, 0.34],
          [x + side * 0.32 * size, 0.2],
          [x + side * 0.16 * size, 0.1],
          [x * 1.05, 0.12],
        ],
        outer,
      );
      return;
    case 'none':
  }
}

function pointed(beast: BeastPen, x: number, size: number, colour: string): void {
  const lean = Math.sign(x) * 0.05;
  beastForm(
    beast,
    [
      [x - 0.15 * size, 0.3],
      [x + lean - 0.02, 0.3 + 0.34 * size],
      [x + lean + 0.02, 0.3 + 0.34 * size],
      [x + 0.15 * size, 0.28],
    ],
    colour,
    0.45,
  );
}

function long(beast: BeastPen, x: number, side: number, size: number, colour: string): void {
  const sway = 0.02 * Math.sin(beast.head.pen.time * 1.4 + side);
  beastForm(
    beast,
    [
      [x * 0.7 - 0.09 * size, 0.34],
      [x * 0.85 - 0.11 * size + sway, 0.34 + 0.4 * size],
      [x * 0.9 + sway * 2, 0.34 + 0.62 * size],
      [x * 0.85 + 0.11 * size + sway, 0.34 + 0.4 * size],
      [x * 0.7 + 0.09 * size, 0.34],
    ],
    colour,
  );
}

/** Manes, horns, combs: what is behind the skull and what is before it. */
export function drawBeastCrown(beast: BeastPen, where: 'behind' | 'before'): void {
  const { card, head } = beast;
  if (card.crown === undefined) return;
  const p = head.view.profile;
  const behind = where === 'behind';
  switch (card.crown) {
    case 'mane':
      if (behind)
        ring(beast, card.ears.as === 'round' ? '#8a4a20' : beast.dark, card.ears.as === 'round' ? 0.7 : 0.52, 15);
      return;
    case 'spines':
      if (behind) ring(beast, '#6a4a34', 0.6, 19);
      return;
    case 'wool':
      if (behind) return ring(beast, '#f4efe6', 0.56, 9, true);
      for (const [x, y, r] of [
        [-0.2, 0.38, 0.16],
        [0.02, 0.44, 0.18],
        [0.22, 0.38, 0.15],
      ] as const)
        beastBlob(beast, x - 0.06 * p, y, r, r * 0.85, '#f4efe6');
      return;
    case 'comb':
      if (!behind) return;
      for (const [x, y] of [
        [-0.12, 0.46],
        [0.02, 0.54],
        [0.15, 0.47],
      ] as const)
        beastBlob(beast, x, y, 0.09, 0.13, '#d8352e');
      return;
    case 'horns':
      return behind ? horns(beast) : undefined;
    case 'knobs':
      if (!behind) return;
      for (const side of [-1, 1]) {
        const x = side * 0.14 * (1 - 0.5 * p) - 0.05 * p;
        beastForm(
          beast,
          [
            [x - 0.035, 0.36],
            [x - 0.03, 0.62],
            [x + 0.03, 0.62],
            [x + 0.035, 0.36],
          ],
          beast.dark,
          0.4,
        );
        beastBlob(beast, x, 0.64, 0.06, 0.06, '#5a3620');
      }
      return;
    case 'antlers':
      return behind ? antlers(beast) : undefined;
  }
}

/** Locks or spines round the head. */
function ring(beast: BeastPen, colour: string, reach: number, count: number, soft = false): void {
  const p = beast.head.view.profile;
  const points: (readonly [number, number])[] = [];
  for (let lock = 0; lock < count; lock++) {
    const turn = (lock / count) * Math.PI * 2;
    const mid = turn + Math.PI / count;
    const inner = reach * (soft ? 0.93 : 0.84);
    points.push([Math.cos(turn) * reach - 0.14 * p, Math.sin(turn) * reach + 0.02]);
    points.push([Math.cos(mid) * inner - 0.14 * p, Math.sin(mid) * inner + 0.02]);
  }
  beastForm(beast, points, colour, soft ? 1 : 0.5);
}

function horns(beast: BeastPen): void {
  const p = beast.head.view.profile;
  for (const side of [-1, 1]) {
    const x = side * 0.2 * (1 - 0.6 * p) - 0.04 * p;
    beastForm(
      beast,
      [
        [x - 0.05, 0.36],
        [x + side * 0.12, 0.5],
        [x + side * 0.1, 0.68],
        [x + side * 0.02, 0.54],
        [x + 0.05, 0.38],
      ],
      '#e6dcc4',
      0.9,
    );
  }
}

function antlers(beast: BeastPen): void {
  const { pen, view } = beast.head;
  const { context } = pen;
  context.strokeStyle = pen.tone('#8a6644', 0.1);
  context.lineCap = 'round';
  context.lineWidth = 0.045;
  context.beginPath();
  for (const side of [-1, 1]) {
    const x = side * 0.15 * (1 - 0.5 * view.profile) - 0.05 * view.profile;
    context.moveTo(x, 0.4);
    context.bezierCurveTo(x + side * 0.1, 0.56, x + side * 0.3, 0.58, x + side * 0.28, 0.86);
    context.moveTo(x + side * 0.13, 0.55);
    context.lineTo(x + side * 0.06, 0.74);
    context.moveTo(x + side * 0.24, 0.64);
    context.lineTo(x + side * 0.4, 0.74);
  }
  context.stroke();
}
