import type { Headgear } from '../../../trades/trade-card.ts';
import { fillForm, traceClosed } from '../../shapes.ts';
import type { Outline, Point } from '../../shapes.ts';
import type { HeadPen } from './head-pen.ts';

/**
 * What is worn on the head, in head units: 1 is chin to crown, the origin its middle, the face to the right. The line of
 * the brow is at about 0.25 and the crown at 0.5.
 */
export function drawHeadgear(head: HeadPen, gear: Headgear, colour: string): void {
  GEAR[gear](head, colour);
}

const GOLD = '#e0b04a';
const STEEL = '#aab2c0';

/** The rounded shape over the skull, from one temple over the top to the other. */
function dome(head: HeadPen, colour: string, low: number, high: number, half = 0.42, lit = 0): void {
  const x = middleOf(head);
  const outline: Outline = (path) => {
    path.moveTo(x - half, low);
    path.bezierCurveTo(x - half * 1.04, low + (high - low) * 0.7, x - half * 0.62, high, x, high);
    path.bezierCurveTo(x + half * 0.62, high, x + half * 1.04, low + (high - low) * 0.7, x + half, low);
    path.quadraticCurveTo(x, low - 0.06, x - half, low);
    path.closePath();
  };
  fill(head, outline, colour, x - half, x + half, lit);
}

/** A shape through points that lie about the middle of the head. */
function shape(
  head: HeadPen,
  colour: string,
  points: string | readonly (readonly [number, number])[],
  tension = 0.5,
  lit = 0,
): void {
  const x = middleOf(head);
  const at: Point[] = pairsOf(points).map(([px, py]) => ({ x: x + px, y: py }));
  const xs = at.map((point) => point.x);
  fill(head, (path) => traceClosed(path, at, tension), colour, Math.min(...xs), Math.max(...xs), lit);
}

/** Places written as `x y, x y, …`. */
function pairsOf(points: string | readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  if (typeof points !== 'string') return points;
  return points.split(',').map((pair) => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number);
    return [x, y];
  });
}

function fill(head: HeadPen, outline: Outline, colour: string, left: number, right: number, lit: number): void {
  fillForm(
    head.pen,
    outline,
    colour,
    { left, right },
    { shade: -0.8 + lit, middle: -0.08 + lit, lit: 0.6 + lit, rim: 0.02 },
  );
}

/** A band round the head at a height. */
function band(head: HeadPen, colour: string, y: number, thick: number, half = 0.43): void {
  shape(
    head,
    colour,
    [
      [-half, y],
      [0, y - 0.05],
      [half, y],
      [half, y + thick],
      [0, y + thick - 0.05],
      [-half, y + thick],
    ],
    0.6,
  );
}

/** A brim all round, seen a little from below. */
function brim(head: HeadPen, colour: string, y: number, half: number, curl = 0): void {
  shape(
    head,
    colour,
    [
      [-half, y + curl],
      [-half * 0.5, y - 0.07],
      [half * 0.5, y - 0.08],
      [half, y + curl * 0.8],
      [half * 0.5, y + 0.06],
      [-half * 0.5, y + 0.07],
    ],
    0.9,
    -0.05,
  );
}

/** The bill of a cap: forward of a face that is turned, below the cap of one that looks at us. */
function bill(head: HeadPen, colour: string, y: number): void {
  const { profile, face } = head.view;
  if (face <= 0.05) return;
  const reach = 0.42 + 0.34 * profile;
  shape(
    head,
    colour,
    [
      [-0.36 + 0.5 * profile, y],
      [0.1, y - 0.1 * (1 - profile) - 0.02],
      [reach, y - 0.04],
      [reach - 0.06, y + 0.045],
      [0.1, y + 0.06],
      [-0.34 + 0.5 * profile, y + 0.06],
    ],
    0.8,
    -0.15,
  );
}

function middleOf(head: HeadPen): number {
  return -0.05 * head.view.profile;
}

/** A spot on the front of a hat, where a badge or a jewel sits; nothing from behind. */
function badge(head: HeadPen, colour: string, y: number, r: number): void {
  const { view, pen } = head;
  if (view.face <= 0.2) return;
  const { context } = pen;
  context.fillStyle = pen.tone(colour, 0.4);
  context.beginPath();
  context.ellipse(view.mouth.x * 0.9 + 0.06 * view.profile, y, r * (1 - 0.4 * view.profile), r, 0, 0, Math.PI * 2);
  context.fill();
}

const GEAR: Readonly<Record<Headgear, (head: HeadPen, colour: string) => void>> = {
  'chef-hat': (head) => {
    shape(
      head,
      '#fbfaf6',
      '-0.4 0.3, -0.42 0.62, -0.56 0.84, -0.38 1.06, -0.12 1.0, 0.08 1.12, 0.3 1.02, 0.52 0.98, 0.54 0.78, 0.42 0.62, 0.4 0.3',
      0.9,
    );
    band(head, '#f1eee6', 0.24, 0.3, 0.41);
  },
  'peaked-cap': (head, colour) => {
    head.pen.context.translate(0, 0.07);
    shape(head, colour, '-0.42 0.32, -0.58 0.56, -0.3 0.68, 0.1 0.72, 0.56 0.64, 0.44 0.34', 0.7);
    band(head, '#1d1f2a', 0.25, 0.13);
    bill(head, '#15161d', 0.25);
    badge(head, GOLD, 0.47, 0.07);
  },
  'fire-helmet': (head, colour) => {
    dome(head, colour, 0.22, 0.74, 0.46);
    brim(head, colour, 0.24, 0.66, 0.02);
    shape(head, colour, '-0.06 0.62, 0 0.82, 0.06 0.62', 0.4, 0.2);
    badge(head, GOLD, 0.47, 0.12);
  },
  'hard-hat': (head, colour) => {
    dome(head, colour, 0.22, 0.72, 0.46);
    shape(head, colour, '-0.06 0.4, -0.05 0.74, 0.05 0.74, 0.06 0.4', 0.3, 0.25);
    brim(head, colour, 0.24, 0.54, 0);
  },
  crown: (head) => {
    shape(
      head,
      GOLD,
      '-0.4 0.36, -0.44 0.72, -0.26 0.54, -0.16 0.8, -0.02 0.56, 0.14 0.82, 0.26 0.55, 0.44 0.74, 0.4 0.36',
      0.08,
      0.15,
    );
    band(head, '#c9932e', 0.34, 0.1, 0.4);
    badge(head, '#d8324a', 0.4, 0.05);
  },
  'pointed-hat': (head, colour) => {
    shape(head, colour, '-0.4 0.28, -0.26 0.72, -0.14 1.12, -0.26 1.42, 0.06 1.14, 0.24 0.7, 0.4 0.28', 0.55);
    brim(head, colour, 0.28, 0.78, 0.05);
    band(head, GOLD, 0.33, 0.1, 0.39);
  },
  // Curls at the temples, a small hat between them, and the red nose.
  'clown-wig': (head, colour) => {
    const { profile } = head.view;
    // Of one who is seen from the side the far ones are behind the face.
    const tuft = (middle: number, size: number) => {
      for (const [x, y] of pairsOf('0 0.02, -0.16 0.14, 0.14 0.16, -0.02 0.28, 0.2 -0.06, -0.18 -0.1, 0.02 -0.16'))
        shape(
          head,
          colour,
          pairsOf('-0.14 0, 0 0.14, 0.14 0, 0 -0.14').map(([a, b]) => [middle + size * (x + a), 0.2 + size * (y + b)]),
          1.1,
        );
    };
    tuft(-0.56 + 0.3 * profile, 1);
    if (profile < 0.8) tuft(0.56 + 0.1 * profile, 1 - 0.55 * profile);
    shape(head, '#2f7fd0', '-0.2 0.5, -0.16 0.82, 0 0.88, 0.16 0.82, 0.2 0.5', 0.5);
    brim(head, '#2f7fd0', 0.5, 0.3, 0);
    badge(head, '#f2c23e', 0.84, 0.07);
    badge(head, '#e0281e', -0.1, 0.09);
  },
  tricorne: (head, colour) => {
    dome(head, colour, 0.26, 0.66, 0.42);
    shape(head, colour, '-0.74 0.42, -0.4 0.26, 0 0.2, 0.44 0.26, 0.76 0.44, 0.36 0.56, 0 0.66, -0.36 0.56', 0.7, 0.05);
    shape(head, GOLD, '-0.72 0.44, -0.36 0.57, 0 0.67, 0.36 0.57, 0.74 0.46, 0.36 0.53, 0 0.62, -0.36 0.53', 0.5);
    badge(head, '#f4f1ea', 0.42, 0.09);
  },
  'cowboy-hat': (head, colour) => {
    shape(head, colour, '-0.38 0.28, -0.36 0.64, -0.18 0.76, 0 0.68, 0.18 0.77, 0.36 0.64, 0.4 0.28', 0.6);
    band(head, '#3a2418', 0.3, 0.09, 0.39);
    shape(head, colour, '-0.86 0.46, -0.5 0.26, 0 0.2, 0.5 0.25, 0.88 0.45, 0.5 0.34, 0 0.3, -0.5 0.35', 0.8, 0.05);
  },
  'knight-helmet': (head) => {
    const { face, profile } = head.view;
    const x = middleOf(head);
    shape(head, '#b3242e', '-0.1 0.6, -0.34 0.94, -0.66 0.72, -0.72 0.3, -0.5 0.56, -0.2 0.56', 0.8);
    fill(
      head,
      (path) => {
        path.moveTo(x - 0.46, -0.5);
        path.bezierCurveTo(x - 0.52, 0.3, x - 0.42, 0.68, x, 0.68);
        path.bezierCurveTo(x + 0.42, 0.68, x + 0.5, 0.3, x + 0.44, -0.5);
        path.quadraticCurveTo(x, -0.66, x - 0.46, -0.5);
        path.closePath();
        // The opening for the face, the other way round.
        if (face > 0.2)
          path.ellipse(head.view.mouth.x * 0.9 + 0.14 * profile, -0.08, 0.27, 0.36, 0, 0, Math.PI * 2, false);
      },
      STEEL,
      x - 0.46,
      x + 0.46,
      0,
    );
    band(head, '#8c95a6', 0.26, 0.08, 0.45);
  },
  kabuto: (head, colour) => {
    shape(head, colour, '-0.62 -0.3, -0.5 0.2, 0.44 0.24, 0.52 0.1, 0.4 0.1, -0.3 0.06, -0.36 -0.34', 0.4, -0.1);
    dome(head, colour, 0.2, 0.72, 0.45);
    brim(head, '#6d1d22', 0.22, 0.52, 0);
    if (head.view.face > 0.15) {
      const lean = 0.2 * head.view.profile;
      shape(
        head,
        GOLD,
        [
          [-0.04 + lean, 0.36],
          [-0.4 + lean, 0.86],
          [-0.46 + lean, 1.06],
          [-0.24 + lean, 0.74],
          [0.02 + lean, 0.5],
          [0.28 + lean, 0.76],
          [0.48 + lean, 1.06],
          [0.42 + lean, 0.84],
          [0.08 + lean, 0.36],
        ],
        0.6,
        0.1,
      );
    }
  },
  'space-helmet': (head) => {
    const { pen, view } = head;
    const { context } = pen;
    const x = middleOf(head) + 0.02;
    context.strokeStyle = pen.tone('#eef1f5', 0.2);
    context.lineWidth = 0.13;
    context.beginPath();
    context.ellipse(x, -0.02, 0.64, 0.68, 0, 0, Math.PI * 2);
    context.stroke();
    if (view.face <= 0.15) {
      context.fillStyle = pen.tone('#e6eaf0', 0);
      context.fill();
    } else {
      context.fillStyle = pen.tone('#9fd0f2', 0.5, 0.16);
      context.fill();
      context.strokeStyle = pen.tone('#ffffff', 1, 0.8);
      context.lineWidth = 0.05;
      context.beginPath();
      context.ellipse(x, -0.02, 0.5, 0.53, 0, pen.lightSide >= 0 ? 0.35 : 1.9, pen.lightSide >= 0 ? 1.25 : 2.8);
      context.stroke();
    }
    shape(head, '#d9dee6', '-0.5 -0.56, 0.5 -0.56, 0.56 -0.74, -0.56 -0.74', 0.2);
  },
  mortarboard: (head, colour) => {
    dome(head, colour, 0.22, 0.54, 0.42);
    shape(head, colour, '-0.66 0.58, 0.02 0.72, 0.68 0.58, 0.0 0.44', 0.04, 0.1);
    shape(head, GOLD, '0.02 0.58, 0.5 0.5, 0.52 0.22, 0.46 0.22, 0.45 0.47, 0.0 0.56', 0.2);
  },
  beret: (head, colour) => {
    shape(head, colour, '-0.42 0.3, -0.66 0.46, -0.5 0.68, -0.04 0.72, 0.36 0.58, 0.4 0.3', 0.9);
    shape(head, colour, '-0.06 0.7, -0.04 0.8, 0.0 0.7', 0.3);
  },
  'straw-cone': (head) => {
    shape(head, '#d9b565', '-0.82 0.2, 0 0.78, 0.84 0.2, 0 0.1', 0.12);
    shape(head, '#c49a45', '-0.5 0.4, 0 0.34, 0.5 0.4, 0 0.38', 0.5);
  },
  'horned-helmet': (head) => {
    shape(head, '#f0e6cf', '-0.36 0.4, -0.64 0.52, -0.74 0.86, -0.54 0.66, -0.34 0.58', 0.8);
    shape(head, '#f0e6cf', '0.36 0.4, 0.64 0.52, 0.74 0.86, 0.54 0.66, 0.34 0.58', 0.8);
    dome(head, STEEL, 0.22, 0.68, 0.44);
    band(head, '#7d6034', 0.22, 0.1, 0.45);
  },
  'nurse-cap': (head, colour) => {
    shape(head, colour, '-0.28 0.46, -0.32 0.66, 0 0.72, 0.32 0.66, 0.28 0.46, 0 0.5', 0.3, 0.1);
    if (colour !== '#3567b5') badge(head, '#d8324a', 0.58, 0.06);
  },
  headband: (head, colour) => band(head, colour, 0.23, 0.11),
  'top-hat': (head, colour) => {
    shape(head, colour, '-0.36 0.3, -0.39 1.0, 0.39 1.0, 0.37 0.3', 0.1);
    band(head, '#8a1f2a', 0.33, 0.12, 0.37);
    brim(head, colour, 0.29, 0.6, 0.05);
  },
  'santa-hat': (head) => {
    shape(
      head,
      '#c8242e',
      '-0.42 0.3, -0.3 0.72, -0.1 0.84, -0.46 0.72, -0.66 0.36, -0.74 0.44, -0.52 0.9, -0.08 1.0, 0.3 0.72, 0.42 0.3',
      0.7,
    );
    shape(head, '#ffffff', '-0.78 0.3, -0.7 0.22, -0.6 0.28, -0.6 0.4, -0.7 0.46, -0.8 0.4', 0.9);
    band(head, '#ffffff', 0.2, 0.17, 0.46);
  },
  turban: (head, colour) => {
    dome(head, colour, 0.2, 0.78, 0.5);
    badge(head, GOLD, 0.5, 0.08);
  },
  bald: (head) => dome(head, head.looks.skin.base, 0.14, 0.53, 0.425, 0.05),
  'swim-cap': (head, colour) => dome(head, colour, 0.16, 0.535, 0.43),
  bandana: (head, colour) => {
    dome(head, colour, 0.24, 0.54, 0.43);
    shape(head, colour, '-0.4 0.3, -0.66 0.16, -0.6 0.36, -0.42 0.4', 0.5);
  },
  'baseball-cap': (head, colour) => {
    head.pen.context.translate(0, 0.05);
    dome(head, colour, 0.24, 0.6, 0.43);
    bill(head, colour, 0.25);
  },
  'sport-helmet': (head, colour) => {
    dome(head, colour, 0.14, 0.66, 0.48);
    shape(head, '#1d1f26', '-0.3 0.5, -0.1 0.56, -0.12 0.5', 0.6);
    shape(head, '#1d1f26', '0.06 0.55, 0.28 0.5, 0.08 0.49', 0.6);
  },
  'army-helmet': (head, colour) => {
    dome(head, colour, 0.18, 0.66, 0.48);
    brim(head, colour, 0.2, 0.53, -0.02);
  },
  veil: (head) => {
    shape(head, '#ffffff', '-0.2 0.56, -0.5 0.3, -0.68 -0.6, -0.74 -1.5, -0.34 -1.5, -0.42 -0.4, -0.3 0.3', 0.7, 0.2);
    badge(head, '#f4e6ea', 0.5, 0.07);
    band(head, '#f6f2ee', 0.42, 0.06, 0.36);
  },
  'bee-veil': (head, colour) => {
    const { context } = head.pen;
    // The net hangs from the brim to the shoulders; the face shows through.
    context.save();
    context.globalAlpha *= 0.42;
    shape(head, '#3a3d44', '-0.62 0.26, 0.62 0.26, 0.6 -0.3, 0.44 -0.66, -0.44 -0.66, -0.6 -0.3', 0.3);
    context.restore();
    shape(head, colour, '-0.46 -0.6, 0 -0.68, 0.46 -0.6, 0.5 -0.72, 0 -0.8, -0.5 -0.72', 0.6);
    brim(head, colour, 0.28, 0.78, 0.03);
    dome(head, colour, 0.28, 0.68, 0.42);
    band(head, '#6d5a3a', 0.29, 0.08);
  },
  mask: (head, colour) => {
    if (head.view.face <= 0.15) return;
    const x = head.view.mouth.x * 0.9;
    shape(
      head,
      colour,
      [
        [-0.4 + x * 0.4, 0.1],
        [x, 0.16],
        [0.4 + x * 0.2, 0.1],
        [0.38 + x * 0.2, -0.08],
        [x + 0.16, -0.12],
        [x, -0.04],
        [x - 0.18, -0.12],
        [-0.38 + x * 0.4, -0.08],
      ],
      0.6,
    );
    for (const side of [-0.16, 0.16]) {
      const { context } = head.pen;
      context.fillStyle = head.pen.tone('#ffffff', 0.5);
      context.beginPath();
      context.ellipse(x * 0.85 + side * (1 - 0.3 * head.view.profile), 0.015, 0.075, 0.045, 0, 0, Math.PI * 2);
      context.fill();
    }
  },
  halo: (head) => {
    const { context } = head.pen;
    context.strokeStyle = head.pen.glow('#ffe69a', 0.95);
    context.lineWidth = 0.07;
    context.beginPath();
    context.ellipse(middleOf(head), 0.74, 0.4, 0.1, 0, 0, Math.PI * 2);
    context.stroke();
  },
};
