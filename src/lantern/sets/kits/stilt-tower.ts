import type { SetPiece } from '../set.ts';
import { eastRoof } from './east-roof.ts';
import { drawn, type Sketch } from './sketch.ts';

const STOREY_METRES = 2.9;
/** How far its posts reach down the slope, metres. */
const POSTS_METRES = 6;
const WOODS = ['#7a4a34', '#8a5a3c', '#6b4030', '#94694a'] as const;

/** A tall wooden house on posts, as they hang on steep river banks of south-west China: galleries, small eaves, paper windows, lanterns. */
export function stiltTower(x: number, y: number, z: number, storeys: number, variant: number, snow: number): SetPiece {
  const kind = variant % WOODS.length;
  const wide = 6.4 + kind * 0.9;
  const high = storeys * STOREY_METRES;
  return drawn(
    `stilt tower ${kind} ${storeys} ${snow > 0.5}`,
    x,
    z,
    [-wide * 0.75, wide * 0.75, high + 3.4, -POSTS_METRES],
    (sketch) => {
      const w = wide / 2;
      const wood = WOODS[kind]!;
      posts(sketch, w);
      sketch.rect(-w, 0, wide, high, wood, -0.15);
      sketch.rect(sketch.side > 0 ? w * 0.3 : -w, 0, w * 0.7, high, wood, 0.25, 0.6);
      for (let storey = 0; storey < storeys; storey++) {
        gallery(sketch, w, storey * STOREY_METRES);
        if (storey % 2 === 1 && storey < storeys - 1)
          roof(sketch, w * 1.08, (storey + 1) * STOREY_METRES - 0.1, 0.7, snow);
      }
      roof(sketch, w * 1.22, high - 0.1, 2.1, snow);
    },
    { y },
  );
}

/** Posts with braces, from the slope up to the lowest floor. */
function posts(sketch: Sketch, w: number): void {
  sketch.rect(-w * 0.96, -POSTS_METRES, w * 1.92, POSTS_METRES, '#2c221f', -0.6, 0.85);
  for (let post = 0; post < 5; post++) {
    const x = -w * 0.92 + (post / 4) * w * 1.84;
    sketch.line(`M ${x} ${-POSTS_METRES} V 0`, 0.24, '#5a3c2c', 0.1);
    if (post < 4) sketch.line(`M ${x} -3 L ${x + w * 0.46} -0.4`, 0.12, '#4a3226', 0);
  }
  sketch.rect(-w * 1.06, -0.24, w * 2.12, 0.3, '#5a3c2c', 0.3);
}

/** One storey: windows of paper in a row, a rail before them, lanterns under the beam. */
function gallery(sketch: Sketch, w: number, foot: number): void {
  const bays = 4;
  const bay = (w * 1.8) / bays;
  for (let at = 0; at < bays; at++) {
    const left = -w * 0.9 + at * bay + bay * 0.1;
    const right = left + bay * 0.8;
    const lit = sketch.random.chance(0.8);
    sketch.shine(
      `M ${left} ${foot + 0.75} H ${right} V ${foot + 2.2} H ${left} Z`,
      lit ? sketch.random.pick(['#ffc46a', '#ffb04e', '#ffd48a']) : '#4a352c',
      '#3c4248',
    );
    for (const share of [0.33, 0.66])
      sketch.rect(left + (right - left) * share - 0.03, foot + 0.75, 0.06, 1.45, '#4a2f24', -0.1);
    sketch.rect(left, foot + 1.5, right - left, 0.06, '#4a2f24', -0.1);
  }
  sketch.rect(-w * 1.04, foot + 0.02, w * 2.08, 0.16, '#5a3c2c', 0.3);
  sketch.rect(-w * 1.02, foot + 0.62, w * 2.04, 0.09, '#8a5a3c', 0.4);
  for (let rail = 0; rail < 16; rail++)
    sketch.rect(-w + (rail / 15) * w * 2 - 0.03, foot + 0.1, 0.06, 0.55, '#6b4434', 0);
  sketch.rect(-w * 1.02, foot + 2.5, w * 2.04, 0.2, '#5a3c2c', 0.2);
  for (const x of [-w * 0.78, 0, w * 0.78])
    sketch.shine(
      `M ${x - 0.2} ${foot + 2.2} Q ${x} ${foot + 1.9} ${x + 0.2} ${foot + 2.2} Q ${x} ${foot + 2.5} ${x - 0.2} ${foot + 2.2} Z`,
      '#ff5a3c',
      '#c23a2c',
    );
}

function roof(sketch: Sketch, eaves: number, y: number, rise: number, snow: number): void {
  eastRoof(sketch, {
    x: 0,
    y,
    eaves,
    ridge: eaves * (rise > 1 ? 0.55 : 0.82),
    rise,
    sweep: rise > 1 ? 0.6 : 0.25,
    tiles: '#4b4a50',
    edge: '#7a6a4a',
    snow,
  });
}
