import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const SHIRTS = ['#c9483c', '#e8e4da', '#3f6fae', '#e0b04a', '#3f8a5c', '#8a5a9a', '#2f3a4a'] as const;

/** A stand full of people: tiers that rise, a roof on masts; `curve` bends its ends toward us. */
export function grandstand(x: number, z: number, wide: number, high: number, crowd: boolean, snow: number): SetPiece {
  const h = high;
  return drawn(
    `grandstand ${wide} ${high} ${crowd} ${snow > 0.5}`,
    x,
    z,
    [-wide / 2 - 2, wide / 2 + 2, h * 1.35],
    (sketch) => {
      const w = wide / 2;
      // Up under the roof, which bends: no sky shows between.
      sketch.fill(`M ${-w} 0 V ${h * 0.94} Q 0 ${h * 1.02} ${w} ${h * 0.94} V 0 Z`, '#3a4250', -0.4);
      for (let deck = 0; deck < 2; deck++)
        tier(sketch, w, h * (deck === 0 ? 0.06 : 0.52), h * (deck === 0 ? 0.4 : 0.36), crowd);
      floodLit(sketch, w, h * 0.92);
      sketch.rect(-w, h * 0.46, wide, h * 0.05, '#d8dce0', 0.2);
      for (let board = 0; board < wide / 6; board++)
        sketch.rect(-w + board * 6 + 0.3, h * 0.465, 5.2, h * 0.04, SHIRTS[(board * 3) % SHIRTS.length]!, 0.1);
      for (let board = 0; board < wide / 5; board++)
        sketch.rect(-w + board * 5 + 0.2, 0, 4.6, h * 0.055, SHIRTS[(board * 5 + 1) % SHIRTS.length]!, 0.25);
      // The roof hangs forward over the upper deck.
      sketch.fill(
        `M ${-w - 1.5} ${h * 1.08} Q 0 ${h * 1.2} ${w + 1.5} ${h * 1.08} L ${w} ${h * 0.96} Q 0 ${h * 1.04} ${-w} ${h * 0.96} Z`,
        snow > 0.5 ? '#eef3ff' : '#e4e7ea',
        0.35,
      );
      sketch.fill(
        `M ${-w} ${h * 0.965} Q 0 ${h * 1.045} ${w} ${h * 0.965} L ${w} ${h * 0.93} Q 0 ${h} ${-w} ${h * 0.93} Z`,
        '#8d969e',
        -0.4,
      );
      for (let mast = 0; mast <= 8; mast++) {
        const at = -w + (wide * mast) / 8;
        sketch.rect(at - 0.2, h * 0.9, 0.4, h * 0.36, '#c4cad0', 0.2);
        if (mast < 8)
          sketch.line(
            `M ${at} ${h * 1.25} L ${at + wide / 16} ${h * 1.08} L ${at + wide / 8} ${h * 1.25}`,
            0.14,
            '#c4cad0',
            0.1,
          );
      }
    },
    // Wet asphalt mirrors lights and things near by: thousands of faces in it would be noise.
    { turn: 1, mirrored: false },
  );
}

/** Muted, since thousands of them are seen at once. */
const CROWD = ['#96605c', '#b9b4aa', '#5f7898', '#b59a66', '#5f7f70', '#766a88', '#4c5462', '#8791a0'] as const;
const SKINS = ['#c9a084', '#9a745c', '#d8b898', '#6a5044'] as const;
const ROWS = 9;

/** A deck of seats: rows of heads and shoulders before each other, the higher the deeper in the shade of the roof, aisles between blocks. */
function tier(sketch: Sketch, w: number, from: number, high: number, crowd: boolean): void {
  const { random } = sketch;
  sketch.rect(-w, from, w * 2, high, '#566274', -0.25);
  const pitch = high / ROWS;
  for (let row = ROWS - 1; row >= 0; row--) {
    const shade = 0.25 - 0.6 * (row / ROWS);
    const y = from + row * pitch;
    sketch.rect(-w, y, w * 2, pitch * 0.34, '#48525f', shade - 0.2);
    for (let seat = -w + 0.4; seat < w - 0.4; seat += 0.8) {
      if (!crowd || random.chance(0.1)) {
        sketch.rect(seat, y + pitch * 0.3, 0.56, pitch * 0.45, '#7d8ca0', shade);
        continue;
      }
      const [x, up] = [seat + random.range(-0.14, 0.14), y + pitch * random.range(-0.08, 0.14)];
      sketch.rect(x, up + pitch * 0.2, 0.62, pitch * 0.56, random.pick(CROWD), shade + random.range(-0.2, 0.2));
      sketch.disc(x + 0.31, up + pitch * 0.9, 0.2, pitch * 0.22, random.pick(SKINS), shade);
    }
  }
  for (let aisle = -w; aisle <= w; aisle += 12)
    sketch.fill(`M ${aisle - 0.35} ${from} H ${aisle + 0.35} V ${from + high} H ${aisle - 0.35} Z`, '#8d96a0', -0.2);
}

/** Floodlights shine into the decks: overlaid with light, shirts and faces keep their colours. */
function floodLit({ pen }: Sketch, w: number, high: number): void {
  if (!pen.light.lampsLit) return;
  const { context } = pen;
  context.globalCompositeOperation = 'overlay';
  context.fillStyle = pen.glow('#fff4d8', 0.95);
  context.fillRect(-w, 0, w * 2, high);
  context.globalCompositeOperation = 'source-over';
}

/** A mast of floodlights. */
export function floodlight(x: number, z: number, high: number): SetPiece {
  return drawn(
    `floodlight ${high}`,
    x,
    z,
    [-high * 0.2, high * 0.2, high * 1.05],
    (sketch) => {
      sketch.fill(
        `M ${-high * 0.018} 0 H ${high * 0.018} L ${high * 0.008} ${high * 0.86} H ${-high * 0.008} Z`,
        '#8d959c',
        0.2,
      );
      sketch.rect(-high * 0.14, high * 0.84, high * 0.28, high * 0.16, '#5a6268', 0);
      for (let row = 0; row < 3; row++)
        for (let lamp = 0; lamp < 5; lamp++) {
          const [px, py] = [-high * 0.125 + lamp * high * 0.051, high * 0.855 + row * high * 0.048];
          sketch.shine(`M ${px} ${py} H ${px + high * 0.04} V ${py + high * 0.036} H ${px} Z`, '#fffbe8', '#dfe4e6');
        }
    },
    { turn: 1 },
  );
}
