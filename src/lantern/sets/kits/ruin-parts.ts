import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const STONE = '#c9bda2';

/** A fluted column, whole with its capital or broken off. */
export function column(x: number, z: number, high: number, broken: boolean, snow: number): SetPiece {
  return drawn(
    `column ${high} ${broken} ${snow > 0.5}`,
    x,
    z,
    [-1.6, 2.6, high + 1.4],
    (sketch) => {
      const s = sketch.side;
      sketch.rect(-0.95, 0, 1.9, 0.3, STONE, 0.1);
      sketch.rect(-0.8, 0.3, 1.6, 0.25, STONE, 0.4);
      const top = broken
        ? `L 0.62 ${high - 0.5} L 0.25 ${high} L -0.1 ${high - 0.4} L -0.4 ${high + 0.2} L -0.62 ${high - 0.2}`
        : `L 0.58 ${high} L -0.58 ${high}`;
      sketch.fill(`M -0.68 0.5 H 0.68 ${top} Z`, STONE, -0.2);
      for (let flute = 0; flute < 6; flute++) {
        const at = -0.6 + flute * 0.22;
        sketch.rect(at, 0.55, 0.1, high - 1.1, STONE, (at + 0.05) * s * 0.9);
      }
      for (let joint = 1.6; joint < high - 0.6; joint += 1.5) sketch.rect(-0.66, joint, 1.32, 0.04, '#7d745f', -0.3);
      if (!broken) {
        sketch.fill(`M -0.58 ${high} L -0.95 ${high + 0.5} H 0.95 L 0.58 ${high} Z`, STONE, 0.1);
        sketch.rect(-1.1, high + 0.5, 2.2, 0.4, snow > 0.5 ? '#f2f6ff' : STONE, 0.5);
      } else {
        sketch.disc(1.6, 0.45, 0.55, 0.45, STONE, -0.1);
        sketch.disc(1.6 + s * 0.1, 0.5, 0.4, 0.34, STONE, 0.5);
        ivy(sketch, -0.7, 0.3, 1.1, high * 0.55, snow);
      }
    },
    { shadow: 1, turn: 1 },
  );
}

/** A stretch of wall that has half fallen: a great arch, or a row of empty windows. */
export function brokenWall(x: number, z: number, wide: number, form: 'arch' | 'windows', snow: number): SetPiece {
  return drawn(
    `broken wall ${wide} ${form} ${snow > 0.5}`,
    x,
    z,
    [-wide / 2 - 1, wide / 2 + 1, 13],
    (sketch) => {
      const w = wide / 2;
      const holes =
        form === 'arch'
          ? `M -3.2 0 V 4.6 Q -3.2 8 0 8 Q 3.2 8 3.2 4.6 V 0 Z`
          : [-7, -2.4, 2.2, 6.8]
              .map((at) => `M ${at - 1} 2.6 V 5.4 Q ${at - 1} 6.8 ${at} 6.8 Q ${at + 1} 6.8 ${at + 1} 5.4 V 2.6 Z`)
              .join(' ');
      const edge =
        form === 'arch'
          ? `M ${-w} 0 V 4.2 L ${-w * 0.86} 5 L ${-w * 0.7} 7.4 L ${-w * 0.5} 7 L -3.6 9.8 L -1 10.8 L 1.6 10.4 L 4.2 10.9 L ${w * 0.56} 9 L ${w * 0.7} 6 L ${w * 0.82} 5.6 L ${w} 2.6 V 0 Z`
          : `M ${-w} 0 V 7.4 L ${-w * 0.8} 8.6 L ${-w * 0.55} 8.2 L ${-w * 0.3} 9.4 L 0 7.6 L ${w * 0.2} 7.8 L ${w * 0.45} 5.2 L ${w * 0.62} 4.8 L ${w * 0.8} 3 L ${w} 1.4 V 0 Z`;
      const { context } = sketch.pen;
      sketch.fill(edge, STONE, -0.1);
      for (let stone = 0; stone < 150; stone++) {
        const [sx, sy] = [sketch.random.range(-w, w * 0.95), sketch.random.range(0, 9.4)];
        context.globalCompositeOperation = 'source-atop';
        sketch.rect(sx, sy, sketch.random.range(0.6, 1.4), 0.5, STONE, sketch.random.range(-0.5, 0.6), 0.6);
        context.globalCompositeOperation = 'source-over';
      }
      context.globalCompositeOperation = 'destination-out';
      sketch.fill(holes, '#000000');
      context.globalCompositeOperation = 'source-over';
      if (form === 'arch') sketch.line('M -3.4 0 V 4.6 Q -3.4 8.2 0 8.2 Q 3.4 8.2 3.4 4.6 V 0', 0.5, STONE, 0.5);
      ivy(sketch, -w, 0, wide * 0.25, 6, snow);
      ivy(sketch, w * 0.5, 0, wide * 0.16, 4, snow);
    },
    { turn: 1, shadow: wide * 0.4 },
  );
}

function ivy(sketch: Sketch, x: number, y: number, wide: number, high: number, snow: number): void {
  for (let leaf = 0; leaf < wide * high * 10; leaf++) {
    const up = sketch.random.next() ** 1.5;
    sketch.disc(
      x + sketch.random.next() * wide * (1 - up),
      y + up * high,
      0.14,
      0.1,
      snow > 0.5 && leaf % 3 === 0 ? '#eef3ff' : '#4f7a40',
      sketch.random.range(-0.6, 0.5),
      0.85,
    );
  }
}
