import { pane } from './pane.ts';
import type { Sketch } from './sketch.ts';

/** Stones and roofs of a castle. */
export interface CastleColours {
  readonly stone: string;
  readonly roof: string;
  readonly snow: number;
}

const SNOW = '#eef3ff';

/** A round tower from its foot: shaded as a cylinder, a crown of merlons or a pointed roof with a pennant. */
export function roundTower(
  sketch: Sketch,
  x: number,
  y: number,
  half: number,
  high: number,
  colours: CastleColours,
  crown: 'roof' | 'merlons',
): void {
  const { stone } = colours;
  const s = sketch.side;
  sketch.fill(`M ${x - half * 1.06} ${y} H ${x + half * 1.06} L ${x + half} ${y + high} H ${x - half} Z`, stone, -0.1);
  sketch.rect(x + (s > 0 ? half * 0.35 : -half), y, half * 0.65, high, stone, 0.6, 0.8);
  sketch.rect(x + (s > 0 ? half * 0.05 : -half * 0.35), y, half * 0.3, high, stone, 0.25, 0.8);
  sketch.rect(x + (s > 0 ? -half : half * 0.4), y, half * 0.6, high, stone, -0.6, 0.8);
  stones(sketch, x - half * 0.9, y, half * 1.8, high, stone);
  for (let slit = 0; slit < Math.floor(high / (half * 1.8)); slit++)
    pane(sketch, x - half * 0.13, y + high * 0.3 + slit * half * 1.8, half * 0.26, half * 0.6, {
      arch: 0.5,
      trim: stone,
      bars: [0, 0],
      home: 0.7,
    });
  const top = y + high;
  sketch.fill(
    `M ${x - half} ${top - half * 0.3} L ${x - half * 1.22} ${top} V ${top + half * 0.5} H ${x + half * 1.22} V ${top} L ${x + half} ${top - half * 0.3} Z`,
    stone,
    0,
  );
  sketch.rect(x + (s > 0 ? half * 0.4 : -half * 1.22), top, half * 0.82, half * 0.5, stone, 0.6, 0.8);
  merlons(sketch, x - half * 1.22, top + half * 0.5, half * 2.44, half * 0.42, colours);
  if (crown === 'merlons') return;
  const roof = colours.snow > 0.5 ? SNOW : colours.roof;
  const tip = top + half * 3.5;
  sketch.fill(
    `M ${x - half * 1.12} ${top + half * 0.6} Q ${x - half * 0.34} ${top + half * 1.7} ${x} ${tip} Q ${x + half * 0.34} ${top + half * 1.7} ${x + half * 1.12} ${top + half * 0.6} Z`,
    roof,
    -0.25,
  );
  sketch.fill(
    `M ${x + s * half * 0.2} ${top + half * 0.6} L ${x} ${tip} Q ${x + s * half * 0.34} ${top + half * 1.7} ${x + s * half * 1.12} ${top + half * 0.6} Z`,
    roof,
    0.55,
  );
  sketch.line(`M ${x} ${tip - 0.1} V ${tip + half * 1.1}`, half * 0.07, '#4a4038');
  sketch.fill(
    `M ${x} ${tip + half * 1.1} Q ${x + half * 0.6} ${tip + half * 1.2} ${x + half * 1.2} ${tip + half * 0.8} Q ${x + half * 0.6} ${tip + half * 0.7} ${x} ${tip + half * 0.55} Z`,
    '#c0392f',
    0.3,
  );
}

/** A wall between towers, with merlons and a faint bond of stones. */
export function curtainWall(
  sketch: Sketch,
  x: number,
  y: number,
  wide: number,
  high: number,
  colours: CastleColours,
  lit = -0.05,
): void {
  sketch.rect(x, y, wide, high, colours.stone, lit);
  stones(sketch, x, y, wide, high, colours.stone);
  sketch.rect(x, y, wide, high * 0.25, '#2a2433', -0.4, 0.18);
  sketch.rect(x, y + high - high * 0.08, wide, high * 0.05, colours.stone, 0.5);
  merlons(sketch, x, y + high, wide, Math.min(1.6, high * 0.16), colours);
}

/** A pointed gateway with a portcullis. */
export function gateway(sketch: Sketch, x: number, y: number, half: number, high: number, stone: string): void {
  const arch = (grow: number) =>
    `M ${x - half - grow} ${y} V ${y + high * 0.55} Q ${x - half - grow} ${y + high + grow} ${x} ${y + high + grow * 1.4} Q ${x + half + grow} ${y + high + grow} ${x + half + grow} ${y + high * 0.55} V ${y} Z`;
  sketch.fill(arch(half * 0.22), stone, 0.45);
  sketch.shine(arch(0), '#b5763a', '#2a2026');
  for (let bar = -2; bar <= 2; bar++)
    sketch.rect(
      x + bar * half * 0.38 - half * 0.05,
      y + high * 0.34,
      half * 0.1,
      high * (0.6 - Math.abs(bar) * 0.12),
      '#241d20',
      -0.4,
    );
  for (let bar = 0; bar < 3; bar++)
    sketch.rect(x - half * 0.95, y + high * (0.4 + bar * 0.16), half * 1.9, half * 0.09, '#241d20', -0.4);
}

function merlons(sketch: Sketch, x: number, y: number, wide: number, high: number, colours: CastleColours): void {
  const count = Math.max(3, Math.round(wide / (high * 1.9)));
  const gap = wide / (count - 0.4);
  for (let tooth = 0; tooth < count; tooth++) {
    sketch.rect(x + gap * tooth, y, gap * 0.6, high, colours.stone, 0.05);
    sketch.rect(
      x + gap * tooth,
      y + high * 0.82,
      gap * 0.6,
      high * 0.18,
      colours.snow > 0.5 ? SNOW : colours.stone,
      0.6,
    );
  }
}

function stones(sketch: Sketch, x: number, y: number, wide: number, high: number, stone: string): void {
  const count = Math.min(90, Math.round((wide * high) / 3));
  const size = Math.max(0.35, Math.sqrt((wide * high) / 700));
  for (let at = 0; at < count; at++) {
    const long = size * sketch.random.range(1, 2.2);
    sketch.rect(
      x + sketch.random.next() * Math.max(0, wide - long),
      y + sketch.random.next() * (high - size),
      long,
      size * 0.7,
      stone,
      sketch.random.range(-0.5, 0.4),
      0.4,
    );
  }
}
