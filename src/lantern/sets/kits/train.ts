import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** Length of a coach, metres. */
export const COACH_METRES = 20;

/** A railway coach from its side; below a platform's edge (`y` < 0) its wheels are not seen. Lit windows by night; a `cab` has a sloped nose toward its end (-1 left, 1 right). */
export function coach(x: number, z: number, colour: string, cab: -1 | 0 | 1, y = 0): SetPiece {
  return drawn(
    `coach ${colour} ${cab}`,
    x,
    z,
    [-10.4, 10.4, 4.3, y < 0 ? -y - 0.18 : -0.1],
    (sketch) => {
      for (const bogie of [-6.6, 6.6]) wheels(sketch, bogie);
      sketch.rect(-9.4, 0.55, 18.8, 0.35, '#2c2e34', -0.3);
      const nose = cab === 0 ? '' : `L ${cab * 9.95} 3.3 Q ${cab * 9.4} 3.85 ${cab * 8.4} 3.9`;
      const hull =
        cab === 0
          ? 'M -9.95 0.8 H 9.95 V 3.6 Q 9.9 3.9 9.5 3.9 L -9.5 3.9 Q -9.9 3.9 -9.95 3.6 Z'
          : `M ${-cab * 9.95} 0.8 L ${cab * 9.95} 0.8 Q ${cab * 10.3} 1.6 ${cab * 10.1} 2.2 ${nose} L ${-cab * 9.5} 3.9 L ${-cab * 9.95} 3.6 Z`;
      sketch.fill(hull, '#dfe3e6', 0.1);
      sketch.rect(-9.95, 0.8, 19.9, 0.85, colour, -0.15);
      sketch.rect(-9.95, 1.6, 19.9, 0.1, '#f4f4f0', 0.3);
      sketch.rect(-9.5, 3.72, 19, 0.18, '#9aa2aa', 0.5);
      sketch.rect(-8.9, 2, 17.8, 1.15, '#2c3844', -0.2);
      for (let pane = 0; pane < 11; pane++) {
        const left = -8.8 + pane * 1.62;
        if (pane === 2 || pane === 8) {
          door(sketch, left, colour);
          continue;
        }
        sketch.shine(`M ${left} 2.08 H ${left + 1.45} V 3.06 H ${left} Z`, '#ffe0a4', '#7f9bb0');
        sketch.shine(
          `M ${left + 0.3} 2.08 Q ${left + 0.32} 2.6 ${left + 0.55} 2.62 Q ${left + 0.78} 2.6 ${left + 0.8} 2.08 Z`,
          '#8a5c3c',
          '#566c80',
          pane % 3 === 0 ? 0.8 : 0,
        );
      }
      if (cab !== 0) {
        sketch.shine(
          `M ${cab * 8.6} 2.2 L ${cab * 10.02} 2.3 L ${cab * 9.75} 3.2 L ${cab * 8.9} 3.3 Z`,
          '#5f7688',
          '#4a5f70',
        );
        sketch.shine(
          `M ${cab * 9.9} 1.25 L ${cab * 10.2} 1.3 L ${cab * 10.2} 1.5 L ${cab * 9.9} 1.5 Z`,
          '#fff6d8',
          '#e8e8e0',
        );
      }
    },
    { y, turn: 1 },
  );
}

function door(sketch: Sketch, left: number, colour: string): void {
  sketch.rect(left - 0.1, 0.9, 1.6, 2.35, colour, 0.3);
  sketch.rect(left + 0.66, 0.9, 0.06, 2.35, '#20262c', -0.3);
  for (const half of [0.08, 0.8])
    sketch.shine(`M ${left + half} 1.7 H ${left + half + 0.5} V 3 H ${left + half} Z`, '#ffe6b4', '#7f9bb0');
}

function wheels(sketch: Sketch, x: number): void {
  sketch.rect(x - 1.7, 0.5, 3.4, 0.4, '#23252a', -0.2);
  for (const wheel of [-1.1, 1.1]) {
    sketch.disc(x + wheel, 0.42, 0.42, 0.42, '#1d1f24', 0);
    sketch.disc(x + wheel, 0.42, 0.26, 0.26, '#5a5e66', 0.2);
  }
}

/** A train of coaches from x on to the left or right, its cab first. */
export function train(
  noseX: number,
  z: number,
  way: 1 | -1,
  coaches: number,
  colour: string,
  y = 0,
): readonly SetPiece[] {
  return Array.from({ length: coaches }, (_, index) =>
    coach(noseX - way * (COACH_METRES / 2 + index * (COACH_METRES + 0.3)), z, colour, index === 0 ? way : 0, y),
  );
}
