import type { SetPiece } from '../set.ts';
import { pane } from './pane.ts';
import { drawn, type Sketch } from './sketch.ts';

const PAINTS = [
  '#d9774f',
  '#e6b84f',
  '#5fa3b5',
  '#c9564f',
  '#86ad6a',
  '#d98fa4',
  '#b5654a',
  '#efe0c4',
  '#6f86c0',
  '#e89a4c',
  '#a9705a',
  '#58a08c',
] as const;
const STOREY_METRES = 2.6;
const DEEP_METRES = 3.2;
/** How far a house's foundation reaches down the slope below its floor, metres. */
const FOOT_METRES = 2.2;

/** A small house that stands on the roofs of those below it: painted or of bare brick, a flat roof with a tank, a line of washing. `level`: it stands on the flat. */
export function hillsideHouse(x: number, z: number, y: number, variant: number, snow: number, level = false): SetPiece {
  const kind = variant % PAINTS.length;
  const wide = 4.2 + (kind % 4) * 0.5;
  const storeys = 1 + ((kind * 5) % 3 === 0 ? 0 : 1);
  const high = storeys * STOREY_METRES + 0.3;
  return drawn(
    `hillside house ${kind} ${snow > 0.5} ${level}`,
    x,
    z,
    [-wide / 2 - 1.9, wide / 2 + 1.9, high + 2.2, level ? -0.1 : -FOOT_METRES],
    (sketch) => {
      if (!level) foundation(sketch, wide);
      drawHouse(sketch, kind, wide, high, storeys, snow > 0.5);
    },
    { y },
  );
}

/** What carries a house on the slope, down to behind the roofs of those below. */
function foundation(sketch: Sketch, wide: number): void {
  for (const x of [-wide / 2, wide / 2])
    sketch.face(
      [x, -FOOT_METRES, 0, x, -FOOT_METRES, DEEP_METRES, x, 0, DEEP_METRES, x, 0, 0],
      '#8f857c',
      sketch.flankLit,
    );
  sketch.rect(-wide / 2, -FOOT_METRES, wide, FOOT_METRES, '#8f857c', -0.25);
}

function drawHouse(sketch: Sketch, kind: number, wide: number, high: number, storeys: number, white: boolean): void {
  const { random } = sketch;
  const w = wide / 2;
  const paint = PAINTS[kind]!;
  for (const x of [-w, w])
    sketch.face([x, 0, 0, x, 0, DEEP_METRES, x, high, DEEP_METRES, x, high, 0], paint, sketch.flankLit);
  sketch.face(
    [-w, high, 0, w, high, 0, w, high, DEEP_METRES, -w, high, DEEP_METRES],
    white ? '#eef3ff' : '#b5a89a',
    0.4,
  );
  sketch.rect(-w, 0, wide, high, paint, 0);
  // The upper storey is often newer and still unpainted.
  if (kind % 4 === 2) {
    sketch.rect(-w, STOREY_METRES, wide, high - STOREY_METRES, '#b3664a', 0);
    for (let brick = 0; brick < 40; brick++)
      sketch.rect(
        random.range(-w, w - 0.4),
        random.range(STOREY_METRES, high - 0.15),
        0.36,
        0.12,
        '#b3664a',
        random.range(-0.5, 0.5),
        0.7,
      );
  }
  for (let stain = 0; stain < 5; stain++)
    sketch.rect(
      random.range(-w, w - 0.6),
      random.range(-0.1, high * 0.5),
      random.range(0.3, 0.9),
      random.range(0.3, 1),
      '#5a4a44',
      -0.2,
      0.12,
    );
  sketch.rect(-w - 0.08, high - 0.12, wide + 0.16, 0.24, white ? '#eef3ff' : '#d8cfc2', 0.3);
  sketch.rect(-w, high - 0.34, wide, 0.22, '#241f30', -0.4, 0.25);
  const door = kind % 2 ? -w * 0.62 : w * 0.3;
  for (let storey = 0; storey < storeys; storey++) {
    const foot = storey * STOREY_METRES;
    for (const at of [-w * 0.62, w * 0.3]) {
      if (storey === 0 && at === door) {
        sketch.rect(at, 0, 0.85, 1.95, ['#3f6f8c', '#7a4a34', '#4f7a5a'][kind % 3]!, -0.1);
        sketch.rect(at - 0.2, 2.02, 1.25, 0.12, '#8f8a84', 0.5);
      } else
        pane(sketch, at, foot + 0.95, 0.85, 0.95, { trim: kind % 3 ? '#efe8da' : '#5f4a3c', home: 0.7, bars: [1, 0] });
    }
  }
  onRoof(sketch, kind, w, high);
}

function onRoof(sketch: Sketch, kind: number, w: number, high: number): void {
  if (kind % 3 === 0) {
    sketch.rect(-w * 0.6, high, 1.15, 0.25, '#7d756c', 0);
    sketch.fill(
      `M ${-w * 0.6 + 0.05} ${high + 0.25} L ${-w * 0.6 - 0.02} ${high + 1.05} H ${-w * 0.6 + 1.17} L ${-w * 0.6 + 1.1} ${high + 0.25} Z`,
      '#3f78b5',
      0,
    );
    sketch.rect(-w * 0.6 - 0.06, high + 1.05, 1.27, 0.14, '#3f78b5', 0.5);
  }
  if (kind % 3 === 1) {
    sketch.line(`M ${-w * 0.8} ${high} V ${high + 1.3} M ${w * 0.8} ${high} V ${high + 1.3}`, 0.05, '#6a6460');
    sketch.line(`M ${-w * 0.8} ${high + 1.25} Q 0 ${high + 1.1} ${w * 0.8} ${high + 1.25}`, 0.02, '#4a4a4a');
    for (let cloth = 0; cloth < 5; cloth++)
      sketch.rect(
        -w * 0.68 + cloth * w * 0.28,
        high + 0.55,
        w * 0.2,
        0.62,
        ['#efece4', '#c9564f', '#5f8fc0', '#e6c45f', '#f2f0ea'][cloth]!,
        cloth % 2 ? 0.3 : -0.1,
      );
  }
  if (kind % 3 === 2) {
    for (const at of [-0.9, -0.3, 0.4, 0.9]) sketch.line(`M ${w * at} ${high} V ${high + 0.7}`, 0.04, '#7a5a48');
    sketch.disc(w * 0.45, high + 0.55, 0.36, 0.3, '#d5d6d8', 0.4);
    sketch.line(`M ${w * 0.45} ${high} V ${high + 0.5}`, 0.06, '#6a6a6a');
  }
}
