import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

/** From pier to pier, metres. */
const BAY_METRES = 13;
/** Half an arch's opening, and from its crown to the rails, metres. */
const OPEN_HALF_METRES = 5.25;
const CROWN_METRES = 3;
/** Half a pier's width at its head and at its foot, metres. */
const HEAD_METRES = BAY_METRES / 2 - OPEN_HALF_METRES;
const FOOT_METRES = 2.1;
const STONE = '#b5a68e';
const SNOW = '#f2f6ff';

/** A railway viaduct of `bays` tall round arches on tapered piers across the view, its rails at `deckMetres`. */
export function viaduct(x: number, z: number, bays: number, deckMetres: number, snow: number): SetPiece {
  const white = snow > 0.5;
  const half = (bays * BAY_METRES) / 2;
  return drawn(
    `viaduct ${bays} ${deckMetres} ${white}`,
    x,
    z,
    [-half - 2, half + 2, deckMetres + 1.8, -1],
    (sketch) => {
      const spring = deckMetres - CROWN_METRES - OPEN_HALF_METRES;
      for (let bay = 0; bay < bays; bay++) bayOf(sketch, -half + (bay + 0.5) * BAY_METRES, spring, deckMetres);
      for (let bay = 0; bay <= bays; bay++) pier(sketch, -half + bay * BAY_METRES, spring, deckMetres);
      parapet(sketch, half, deckMetres, white);
    },
    { turn: 1 },
  );
}

/** The wall over an opening, the vault's underside in shade behind it, the ring of its arch. */
function bayOf(sketch: Sketch, x: number, spring: number, deck: number): void {
  const open = OPEN_HALF_METRES;
  const [left, right] = [x - open, x + open];
  // One looks past the edge of a pier at its inner side: the left one on the left, the right one on the right.
  const inner = x < 0 ? 1 : -1;
  const edge = x - inner * open;
  const foot = edge - inner * (FOOT_METRES - HEAD_METRES);
  const deep = Math.min(1.7, Math.abs(x) * 0.03) * inner;
  sketch.fill(`M ${foot} -1 L ${edge} ${spring} L ${edge + deep} ${spring + 1.6} L ${foot + deep} -1 Z`, STONE, -0.85);
  sketch.fill(
    `M ${left} ${spring} ${halfRound(x, spring, open)} L ${right + deep * 0.9} ${spring} ${halfRound(x + deep * 0.9, spring, -open)} Z`,
    STONE,
    -0.85,
  );
  sketch.fill(`M ${left} ${spring} ${halfRound(x, spring, open)} V ${deck} H ${left} Z`, STONE, -0.05);
  for (let stone = 0; stone < 12; stone++) {
    const aside = sketch.random.range(-open, open - 0.9);
    const over = spring + Math.sqrt(Math.max(0, open ** 2 - Math.min(aside ** 2, (aside + 0.9) ** 2))) + 0.9;
    const y = Math.ceil(sketch.random.range(over, deck - 0.6) / 0.6) * 0.6;
    if (y < deck - 0.5) sketch.rect(x + aside, y, 0.9, 0.5, STONE, sketch.random.range(-0.4, 0.4), 0.6);
  }
  sketch.line(`M ${left} ${spring} ${halfRound(x, spring, open)}`, 0.75, '#cdbfa6', 0.3);
  sketch.line(`M ${left} ${spring} ${halfRound(x, spring, open)}`, 0.16, STONE, -0.8);
}

/** A half circle from the left spring of an arch to its right one; from right to left when `radius` is below 0. */
function halfRound(x: number, spring: number, radius: number): string {
  const reach = Math.abs(radius);
  // The cubic that comes nearest to a quarter of a circle has handles of 0.5523 of its radius.
  const handle = 0.5523 * radius;
  const top = spring + reach;
  return (
    `C ${x - radius} ${spring + 0.5523 * reach} ${x - handle} ${top} ${x} ${top} ` +
    `C ${x + handle} ${top} ${x + radius} ${spring + 0.5523 * reach} ${x + radius} ${spring}`
  );
}

/** A pier that widens to its foot: one flank in light, one in shade, stones, a string course at the spring. */
function pier(sketch: Sketch, x: number, spring: number, deck: number): void {
  const band = (from: number, to: number, lit: number) =>
    sketch.fill(
      `M ${x + from * FOOT_METRES} -1 L ${x + from * HEAD_METRES} ${spring} V ${deck} H ${x + to * HEAD_METRES} V ${spring} L ${x + to * FOOT_METRES} -1 Z`,
      STONE,
      lit,
    );
  band(-1, 1, 0.05);
  band(sketch.side, sketch.side * 0.4, 0.6);
  band(-sketch.side, -sketch.side * 0.45, -0.55);
  for (let stone = 0; stone < 34; stone++) {
    const y = Math.floor(sketch.random.range(0, spring - 1) / 0.8) * 0.8;
    const reach = FOOT_METRES + (HEAD_METRES - FOOT_METRES) * (y / spring) - 1;
    sketch.rect(x + sketch.random.range(-reach - 0.4, reach), y, 0.9, 0.6, STONE, sketch.random.range(-0.6, 0.6), 0.5);
  }
  sketch.rect(x - HEAD_METRES - 0.3, spring - 0.4, HEAD_METRES * 2 + 0.6, 0.6, '#cdbfa6', 0.4);
  sketch.rect(x - HEAD_METRES - 0.25, spring - 0.65, HEAD_METRES * 2 + 0.5, 0.25, STONE, -0.8);
}

/** The ledge under the rails, a low wall with refuges over the piers, snow on it. */
function parapet(sketch: Sketch, half: number, deck: number, white: boolean): void {
  sketch.rect(-half - 2, deck - 0.5, half * 2 + 4, 0.28, STONE, -0.8);
  sketch.rect(-half - 2, deck - 0.25, half * 2 + 4, 0.45, '#cdbfa6', 0.45);
  sketch.rect(-half - 2, deck + 0.2, half * 2 + 4, 0.95, STONE, 0.1);
  sketch.rect(-half - 2, deck + 1.1, half * 2 + 4, white ? 0.4 : 0.22, white ? SNOW : '#d6c9b0', 0.6);
  for (let x = -half; x <= half; x += BAY_METRES) {
    sketch.rect(x - HEAD_METRES - 0.2, deck - 0.25, HEAD_METRES * 2 + 0.4, 1.45, STONE, 0.3);
    sketch.rect(x - HEAD_METRES - 0.35, deck + 1.15, HEAD_METRES * 2 + 0.7, 0.35, white ? SNOW : '#d6c9b0', 0.6);
  }
}
