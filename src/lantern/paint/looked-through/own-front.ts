import { hash2 } from '../../../base/random.ts';
import type { FrameSize } from '../../storyboard/storyboard.ts';
import type { Context2D } from '../canvas.ts';
import type { ThroughPainter } from './through-painter.ts';

const GLOVE = { lit: '#4a4650', dark: '#221f26' } as const;
const SLEEVE = { lit: '#35687a', dark: '#18323e' } as const;

/** A thick stroke that is lit from above. */
function limb(
  context: Context2D,
  points: readonly (readonly [number, number])[],
  wide: number,
  { lit, dark }: { readonly lit: string; readonly dark: string },
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [colour, share, up] of [
    [dark, 1, 0],
    [lit, 0.72, 0.1],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = wide * share;
    context.beginPath();
    points.forEach(([x, y], index) =>
      index === 0 ? context.moveTo(x, y - up * wide) : context.lineTo(x, y - up * wide),
    );
    context.stroke();
  }
}

/** A fist round a grip, with the back of the hand to us; `side` -1 is the left one. `unit` is a tenth of the frame's height. */
function fist(context: Context2D, x: number, y: number, side: 1 | -1, unit: number): void {
  limb(
    context,
    [
      [x + side * 1.5 * unit, y + 3.4 * unit],
      [x + side * 0.4 * unit, y + 0.7 * unit],
    ],
    1.9 * unit,
    SLEEVE,
  );
  limb(
    context,
    [
      [x + side * 0.3 * unit, y + 0.4 * unit],
      [x, y + 0.1 * unit],
    ],
    1.5 * unit,
    GLOVE,
  );
  for (let finger = 0; finger < 4; finger++) {
    const at = x + (finger - 1.5) * 0.4 * unit;
    limb(
      context,
      [
        [at, y - 0.35 * unit],
        [at, y + 0.1 * unit],
      ],
      0.42 * unit,
      GLOVE,
    );
  }
  limb(
    context,
    [
      [x - side * 0.7 * unit, y + 0.5 * unit],
      [x - side * 0.95 * unit, y],
    ],
    0.42 * unit,
    GLOVE,
  );
}

/** What whoever films has before them jolts as they go. */
const jolt = (seconds: number, unit: number) =>
  0.16 * unit * (Math.sin(seconds * 7.1) + 0.5 * Math.sin(seconds * 11.3));

export const paintHandlebars: ThroughPainter = (context, { width, height }, seconds) => {
  const unit = height / 10;
  const y = 8.1 * unit + jolt(seconds, unit);
  const steer = 0.25 * unit * Math.sin(seconds * 1.1);
  const [left, right] = [0.26 * width, 0.74 * width];
  const rubber = { lit: '#3a3840', dark: '#15141a' };
  const chrome = { lit: '#c4cad2', dark: '#5a626c' };
  limb(
    context,
    [
      [width / 2, y + 0.4 * unit],
      [width / 2, height + unit],
    ],
    0.9 * unit,
    { lit: '#b8442c', dark: '#5e1e14' },
  );
  limb(
    context,
    [
      [left, y + steer],
      [0.42 * width, y + 0.5 * unit],
      [0.58 * width, y + 0.5 * unit],
      [right, y - steer],
    ],
    0.34 * unit,
    chrome,
  );
  limb(
    context,
    [
      [left - 1.1 * unit, y + steer],
      [left + 0.7 * unit, y + steer],
    ],
    0.62 * unit,
    rubber,
  );
  limb(
    context,
    [
      [right - 0.7 * unit, y - steer],
      [right + 1.1 * unit, y - steer],
    ],
    0.62 * unit,
    rubber,
  );
  limb(
    context,
    [
      [0.44 * width, y - 0.1 * unit],
      [0.44 * width, y + 0.1 * unit],
    ],
    0.7 * unit,
    chrome,
  );
  fist(context, left - 0.2 * unit, y + steer, -1, unit);
  fist(context, right + 0.2 * unit, y - steer, 1, unit);
};

/** The posts and the roof round a windscreen, and its mirror. */
function paintWindscreen(context: Context2D, { width, height }: FrameSize, y: number): void {
  const unit = height / 10;
  context.fillStyle = '#1a1920';
  for (const side of [0, 1]) {
    const edge = side * width;
    const way = side === 0 ? 1 : -1;
    context.beginPath();
    context.moveTo(edge, 0);
    context.lineTo(edge + way * 1.9 * unit, 0);
    context.lineTo(edge + way * 0.5 * unit, 8 * unit);
    context.lineTo(edge, 8 * unit);
    context.fill();
  }
  context.fillRect(0, 0, width, 0.5 * unit);
  context.beginPath();
  context.roundRect(0.56 * width, 0.3 * unit + y, 2.8 * unit, 0.95 * unit, 0.3 * unit);
  context.fill();
  context.fillStyle = '#7f98a8';
  context.beginPath();
  context.roundRect(0.56 * width + 0.12 * unit, 0.42 * unit + y, 2.56 * unit, 0.7 * unit, 0.2 * unit);
  context.fill();
}

export const paintDashboard: ThroughPainter = (context, { width, height }, seconds) => {
  const unit = height / 10;
  const y = 0.3 * jolt(seconds, unit);
  const dark = context.createLinearGradient(0, 7 * unit, 0, height);
  dark.addColorStop(0, '#3c3a42');
  dark.addColorStop(0.2, '#22212a');
  dark.addColorStop(1, '#121117');
  context.fillStyle = dark;
  context.beginPath();
  context.moveTo(0, 7.7 * unit + y);
  context.quadraticCurveTo(0.3 * width, 6.7 * unit + y, 0.62 * width, 7.2 * unit + y);
  context.quadraticCurveTo(0.84 * width, 7.4 * unit + y, width, 7.9 * unit + y);
  context.lineTo(width, height);
  context.lineTo(0, height);
  context.fill();
  paintWindscreen(context, { width, height }, y);
  const [cx, cy, radius] = [0.36 * width, 10 * unit + y, 2.9 * unit];
  const turn = 0.12 * Math.sin(seconds * 0.9);
  const rim = { lit: '#4c4a54', dark: '#17161c' };
  const on = (at: number): readonly [number, number] => [
    cx + radius * Math.sin(at + turn),
    cy - radius * Math.cos(at + turn),
  ];
  limb(
    context,
    Array.from({ length: 25 }, (_, index) => on(-1.7 + (3.4 * index) / 24)),
    0.62 * unit,
    rim,
  );
  limb(context, [on(-1.35), [cx, cy - 0.4 * unit], on(1.35)], 0.5 * unit, rim);
  for (const side of [-1, 1] as const) {
    const [x, top] = on(side * 0.95);
    fist(context, x, top, side, 0.92 * unit);
  }
};

/** What one sees through, so many pixels wider than it is. */
function goggleOpening(context: Context2D, { width, height }: FrameSize, grown: number): void {
  context.moveTo(0.5 * width - 0.12 * width, 0.94 * height + grown);
  context.bezierCurveTo(
    0.1 * width,
    1.02 * height + grown,
    0.02 * width - grown,
    0.8 * height,
    0.03 * width - grown,
    0.5 * height,
  );
  context.bezierCurveTo(
    0.03 * width - grown,
    0.08 * height - grown,
    0.2 * width,
    0.05 * height - grown,
    0.5 * width,
    0.05 * height - grown,
  );
  context.bezierCurveTo(
    0.8 * width,
    0.05 * height - grown,
    0.97 * width + grown,
    0.08 * height - grown,
    0.97 * width + grown,
    0.5 * height,
  );
  context.bezierCurveTo(
    0.98 * width + grown,
    0.8 * height,
    0.9 * width,
    1.02 * height + grown,
    0.62 * width,
    0.94 * height + grown,
  );
  context.quadraticCurveTo(0.56 * width, 0.74 * height, 0.5 * width, 0.74 * height);
  context.quadraticCurveTo(0.44 * width, 0.74 * height, 0.38 * width, 0.94 * height + grown);
}

/** A rim of foam, a tinted lens, the notch of the nose; flakes go by. */
export const paintGoggles: ThroughPainter = (context, { width, height }, seconds) => {
  const tint = context.createLinearGradient(0, 0, 0, height);
  tint.addColorStop(0, 'rgba(255,150,50,0.3)');
  tint.addColorStop(0.6, 'rgba(255,190,90,0.1)');
  tint.addColorStop(1, 'rgba(120,70,160,0.16)');
  context.fillStyle = tint;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgba(255,255,255,0.9)';
  for (let flake = 0; flake < 26; flake++) {
    const age = (seconds * 1.6 + hash2(flake, 1)) % 1;
    const turn = hash2(flake, 2) * 2 * Math.PI;
    const out = (0.1 + age * age) * 0.62;
    context.globalAlpha = 0.2 + 0.6 * age;
    context.beginPath();
    context.ellipse(
      width / 2 + Math.cos(turn) * out * width,
      0.45 * height + Math.sin(turn) * out * height,
      (0.002 + 0.01 * age) * height,
      (0.002 + 0.008 * age) * height,
      turn,
      0,
      2 * Math.PI,
    );
    context.fill();
  }
  for (const [grown, colour, alpha] of [
    [0, '#2a2830', 0.5],
    [0.012, '#232129', 0.8],
    [0.026, '#141318', 1],
  ] as const) {
    context.globalAlpha = alpha;
    context.fillStyle = colour;
    context.beginPath();
    context.rect(0, 0, width, height);
    goggleOpening(context, { width, height }, grown * height);
    context.fill('evenodd');
  }
  context.globalAlpha = 0.2;
  context.fillStyle = '#ffffff';
  context.beginPath();
  context.moveTo(0.12 * width, 0.16 * height);
  context.quadraticCurveTo(0.3 * width, 0.08 * height, 0.46 * width, 0.1 * height);
  context.quadraticCurveTo(0.24 * width, 0.16 * height, 0.13 * width, 0.4 * height);
  context.fill();
  context.globalAlpha = 1;
};

const SKIN = { lit: '#d8a07c', dark: '#8c5a42' } as const;

/** The forearms and hands of whoever looks, which reach forward as they go. */
export const paintHands: ThroughPainter = (context, { width, height }, seconds) => {
  const unit = height / 10;
  for (const side of [-1, 1] as const) {
    const step = Math.sin(seconds * 4.2 + (side > 0 ? Math.PI : 0));
    const [x, y] = [width / 2 + side * (3.5 + 0.25 * step) * unit, (8.2 - 0.5 * step) * unit];
    limb(
      context,
      [
        [x + side * 3 * unit, y + 4 * unit],
        [x + side * 0.9 * unit, y + 1.5 * unit],
      ],
      2 * unit,
      SLEEVE,
    );
    limb(
      context,
      [
        [x + side * 0.7 * unit, y + 1.2 * unit],
        [x + side * 0.3 * unit, y + 0.5 * unit],
      ],
      1.1 * unit,
      SKIN,
    );
    limb(
      context,
      [
        [x + side * 0.2 * unit, y + 0.4 * unit],
        [x, y - 0.1 * unit],
      ],
      1.35 * unit,
      SKIN,
    );
    for (let finger = 0; finger < 4; finger++) {
      const from = x + (finger - 1.5) * 0.33 * unit;
      const bend = 1.25 - 0.16 * Math.abs(finger - 1.4);
      limb(
        context,
        [
          [from, y - 0.4 * unit],
          [from - side * 0.12 * unit, y - bend * unit],
        ],
        0.34 * unit,
        SKIN,
      );
    }
    limb(
      context,
      [
        [x - side * 0.55 * unit, y + 0.3 * unit],
        [x - side * 1.05 * unit, y - 0.35 * unit],
      ],
      0.38 * unit,
      SKIN,
    );
  }
};
