import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

/** A house by itself. */
export interface House {
  readonly wide: number;
  readonly deep: number;
  readonly storeys: number;
  /** Which way the ridge runs: across the view with the eaves to us, or into the depth with the gable to us. */
  readonly ridge: 'across' | 'deep' | 'flat';
  readonly pitchMetres: number;
  readonly wall: string;
  readonly roof: string;
  readonly trim?: string;
  /** Dark beams in the wall. */
  readonly timber?: string;
  readonly shutters?: string;
  readonly door?: string;
  readonly chimney?: boolean;
  /** 0 to 1. */
  readonly snow: number;
  /** Boxes of flowers under the windows. */
  readonly flowers?: boolean;
}

const STOREY_METRES = 2.7;
const SNOW = '#eef3ff';

/** A house seen at a slight angle: a front, a flank, a roof with eaves, windows that light up. */
export function house(name: string, x: number, z: number, of: House): SetPiece {
  const high = of.storeys * STOREY_METRES + 0.4;
  const half = of.wide / 2 + of.deep * 0.45 + 0.8;
  return drawn(
    `house ${name} ${JSON.stringify(of)}`,
    x,
    z,
    [-half, half, high + of.pitchMetres + 1.6],
    (sketch) => drawHouse(sketch, of, high),
    { shadow: of.wide * 0.55 },
  );
}

function drawHouse(sketch: Sketch, of: House, high: number): void {
  const { wide, deep, wall } = of;
  const w = wide / 2;
  for (const side of [-1, 1]) {
    const x = side * w;
    sketch.face([x, 0, 0, x, 0, deep, x, high, deep, x, high, 0], wall, sketch.flankLit);
    if (of.ridge === 'across')
      sketch.face([x, high, 0, x, high + of.pitchMetres, deep / 2, x, high, deep], wall, sketch.flankLit);
  }
  sketch.rect(-w, 0, wide, high, wall, -0.05);
  if (of.ridge === 'deep') sketch.fill(`M ${-w} ${high} L 0 ${high + of.pitchMetres} L ${w} ${high} Z`, wall, -0.05);
  if (of.timber !== undefined) beams(sketch, of, high, of.timber);
  sketch.rect(-w, 0, wide, 0.45, '#6f675f', -0.2);
  openings(sketch, of);
  sketch.rect(-w, high - 0.7, wide, 0.7, '#241f30', -0.5, 0.22);
  roof(sketch, of, high);
}

function roof(sketch: Sketch, of: House, high: number): void {
  const { deep, pitchMetres: pitch } = of;
  const colour = of.snow > 0.5 ? SNOW : of.roof;
  const w = of.wide / 2;
  const over = 0.45;
  const thick = 0.22;
  if (of.chimney) {
    const at = w * 0.45;
    const foot = high + pitch * (of.ridge === 'deep' ? 0.35 : 0.5);
    sketch.rect(at, foot, 0.8, pitch * 0.5 + 1, '#8a5c4c', -0.1);
    sketch.rect(at + (sketch.side > 0 ? 0.5 : 0), foot, 0.3, pitch * 0.5 + 1, '#8a5c4c', 0.6);
    sketch.rect(at - 0.08, foot + pitch * 0.5 + 1, 0.96, 0.18, colour, 0.3);
  }
  if (of.ridge === 'flat') {
    sketch.rect(-w - 0.15, high, of.wide + 0.3, 0.35, colour, 0.35);
    return;
  }
  if (of.ridge === 'across') {
    const eave = high - 0.1;
    sketch.face(
      [
        -w - over,
        eave,
        -over,
        w + over,
        eave,
        -over,
        w + over,
        high + pitch,
        deep / 2,
        -w - over,
        high + pitch,
        deep / 2,
      ],
      colour,
      0.3,
    );
    tiles(sketch, of, (share) => [
      -w - over,
      eave + (high + pitch - eave) * share,
      (deep / 2 + over) * share - over,
      w + over,
    ]);
    sketch.face(
      [-w - over, eave - thick, -over, w + over, eave - thick, -over, w + over, eave, -over, -w - over, eave, -over],
      of.roof,
      -0.45,
    );
    return;
  }
  for (const side of [-1, 1]) {
    const [x, y] = [side * (w + over), high - (pitch * over) / w];
    sketch.face(
      [0, high + pitch, -0.3, x, y, -0.3, x, y, deep, 0, high + pitch, deep],
      colour,
      side * sketch.side > 0 ? 0.6 : 0.05,
    );
  }
  for (const side of [-1, 1]) {
    const [x, y] = [side * (w + over), high - (pitch * over) / w];
    sketch.fill(
      `M 0 ${high + pitch + 0.1} L ${x} ${y + 0.1} L ${x} ${y - thick} L 0 ${high + pitch - thick} Z`,
      of.snow > 0.5 ? SNOW : (of.trim ?? of.roof),
      side * sketch.side > 0 ? 0.4 : -0.25,
    );
  }
}

/** Rows of tiles on a slope that is seen from its eaves. */
function tiles(
  sketch: Sketch,
  of: House,
  rowAt: (share: number) => readonly [left: number, y: number, depth: number, right: number],
): void {
  if (of.snow > 0.5) return;
  for (let row = 1; row < 7; row++) {
    const [left, y, depth, right] = rowAt(row / 7);
    sketch.face([left, y, depth, right, y, depth, right, y + 0.07, depth, left, y + 0.07, depth], of.roof, -0.35, 0.7);
    for (let tile = 0; tile < 3; tile++) {
      const at = left + (right - left) * sketch.random.range(0, 0.9);
      sketch.face(
        [at, y + 0.08, depth, at + 0.9, y + 0.08, depth, at + 0.9, y + 0.3, depth, at, y + 0.3, depth],
        of.roof,
        sketch.random.range(0, 0.8),
        0.6,
      );
    }
  }
}

function beams(sketch: Sketch, of: House, high: number, colour: string): void {
  const w = of.wide / 2;
  const thick = 0.2;
  for (let floor = 1; floor <= of.storeys; floor++) {
    const y = floor === of.storeys ? high - thick : floor * STOREY_METRES + 0.2;
    sketch.rect(-w, y, of.wide, thick, colour, -0.2);
  }
  const bays = Math.max(2, Math.round(of.wide / 2));
  for (let bay = 0; bay <= bays; bay++) {
    const x = -w + ((of.wide - thick) * bay) / bays;
    sketch.rect(
      x,
      of.storeys > 1 ? STOREY_METRES : 0.4,
      thick,
      high - (of.storeys > 1 ? STOREY_METRES : 0.4),
      colour,
      -0.2,
    );
  }
  for (const side of [-1, 1])
    sketch.line(
      `M ${side * w * 0.96} ${high - STOREY_METRES} L ${side * (w - of.wide / bays)} ${high}`,
      thick,
      colour,
      -0.2,
    );
  if (of.ridge !== 'deep') return;
  sketch.rect(-thick / 2, high, thick, of.pitchMetres * 0.9, colour, -0.2);
  sketch.rect(-w * 0.5, high + of.pitchMetres * 0.45, w, thick, colour, -0.2);
}

/** A door below, windows beside and above it. */
function openings(sketch: Sketch, of: House): void {
  const w = of.wide / 2;
  const trim = of.trim ?? '#efe7d8';
  const bays = Math.max(2, Math.round(of.wide / 2.4));
  const gap = of.wide / bays;
  const doorBay = Math.floor(bays / 2);
  for (let floor = 0; floor < of.storeys; floor++) {
    for (let bay = 0; bay < bays; bay++) {
      const middle = -w + gap * (bay + 0.5);
      if (floor === 0 && bay === doorBay) {
        sketch.rect(middle - 0.62, 0, 1.24, 2.25, trim, 0.1);
        sketch.rect(middle - 0.5, 0, 1, 2.12, of.door ?? '#5f4634', -0.05);
        sketch.shine(`M ${middle - 0.32} 1.5 L ${middle + 0.32} 1.5 V 1.95 H ${middle - 0.32} Z`, '#ffd58a', '#7d92a2');
        sketch.disc(middle + 0.34, 1.05, 0.05, 0.05, '#d8b45a', 0.5);
        sketch.rect(middle - 0.8, 0, 1.6, 0.16, '#9b948a', 0.4);
        continue;
      }
      const y = floor * STOREY_METRES + 1;
      pane(sketch, middle - 0.48, y, 0.96, 1.3, {
        trim,
        ...(of.shutters === undefined ? {} : { shutters: of.shutters }),
      });
      if (of.flowers) flowerBox(sketch, middle, y - 0.2);
    }
  }
  if (of.ridge === 'deep' && of.pitchMetres > 2.2)
    pane(sketch, -0.4, of.storeys * STOREY_METRES + 0.7, 0.8, 0.95, { trim });
}

function flowerBox(sketch: Sketch, x: number, y: number): void {
  sketch.rect(x - 0.6, y - 0.2, 1.2, 0.22, '#6b4c36', 0);
  for (let bloom = 0; bloom < 9; bloom++)
    sketch.disc(
      x - 0.52 + bloom * 0.13,
      y + 0.06 + sketch.random.range(0, 0.12),
      0.09,
      0.08,
      sketch.random.pick(['#5c8c46', '#d9534f', '#e88bb4', '#f2c53d', '#6f9c48']),
      sketch.random.range(-0.2, 0.6),
    );
}
