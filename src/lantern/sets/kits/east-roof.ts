import type { Sketch } from './sketch.ts';

/** A sweeping roof of tiles with turned-up corners, as halls, gates and pagodas of East Asia bear. */
export interface EastRoof {
  /** Middle and height of the eaves. */
  readonly x: number;
  readonly y: number;
  /** Half the width at the eaves and at the ridge; a ridge of 0 is a pyramid. */
  readonly eaves: number;
  readonly ridge: number;
  readonly rise: number;
  /** How far the corners turn up, metres. */
  readonly sweep: number;
  readonly tiles: string;
  readonly edge: string;
  readonly snow: number;
}

const SNOW = '#eef3ff';

/** Draws the roof with its ribs, ridge, eaves and the shadow it throws on what is below. */
export function eastRoof(sketch: Sketch, roof: EastRoof): void {
  const { x, y, eaves, ridge, rise, sweep } = roof;
  const colour = roof.snow > 0.5 ? SNOW : roof.tiles;
  const half = (s: 1 | -1) =>
    `L ${x + s * ridge} ${y + rise} Q ${x + s * (ridge + (eaves - ridge) * 0.36)} ${y + rise * 0.3} ${x + s * eaves} ${y + sweep}`;
  // The dark hollow under the eaves.
  sketch.fill(
    `M ${x - eaves * 0.9} ${y + sweep * 0.2} Q ${x} ${y - sweep * 0.3} ${x + eaves * 0.9} ${y + sweep * 0.2} L ${x + eaves * 0.74} ${y - rise * 0.16} H ${x - eaves * 0.74} Z`,
    '#3a2a26',
    -0.6,
  );
  const outline = `M ${x} ${y + rise} ${half(1)} Q ${x + eaves * 0.72} ${y} ${x + eaves * 0.45} ${y} L ${x - eaves * 0.45} ${y} Q ${x - eaves * 0.72} ${y} ${x - eaves} ${y + sweep} Q ${x - (ridge + (eaves - ridge) * 0.36)} ${y + rise * 0.3} ${x - ridge} ${y + rise} Z`;
  sketch.fill(outline, colour, 0.05);
  const lit = sketch.side;
  sketch.fill(
    `M ${x + lit * ridge * 0.4} ${y + rise} ${half(lit)} Q ${x + lit * eaves * 0.72} ${y} ${x + lit * eaves * 0.45} ${y} L ${x + lit * eaves * 0.16} ${y} Z`,
    colour,
    0.55,
    0.6,
  );
  ribs(sketch, roof, colour);
  const fat = Math.max(0.1, rise * 0.07);
  sketch.line(
    `M ${x - eaves} ${y + sweep} Q ${x - eaves * 0.72} ${y} ${x - eaves * 0.45} ${y} L ${x + eaves * 0.45} ${y} Q ${x + eaves * 0.72} ${y} ${x + eaves} ${y + sweep}`,
    fat,
    roof.edge,
    0.25,
  );
  for (const s of [-1, 1] as const)
    sketch.line(
      `M ${x + s * ridge} ${y + rise} Q ${x + s * (ridge + (eaves - ridge) * 0.36)} ${y + rise * 0.3} ${x + s * eaves} ${y + sweep}`,
      fat,
      roof.snow > 0.5 ? SNOW : roof.edge,
      s === lit ? 0.5 : -0.3,
    );
  if (ridge > 0) {
    sketch.rect(x - ridge, y + rise - fat * 0.4, ridge * 2, fat * 1.7, roof.snow > 0.5 ? SNOW : roof.edge, 0.3);
    for (const s of [-1, 1])
      sketch.fill(
        `M ${x + s * ridge} ${y + rise - fat} L ${x + s * (ridge + fat * 1.6)} ${y + rise + fat * 4.2} Q ${x + s * (ridge - fat)} ${y + rise + fat * 3} ${x + s * (ridge - fat * 2.4)} ${y + rise + fat} Z`,
        roof.edge,
        0.3,
      );
  }
}

/** Rounded tile courses that run from the ridge to the eaves. */
function ribs(sketch: Sketch, { x, y, eaves, ridge, rise, sweep, snow }: EastRoof, colour: string): void {
  const count = Math.max(6, Math.round(eaves * 2.2));
  for (let rib = 1; rib < count; rib++) {
    const share = (rib / count) * 2 - 1;
    const foot = y + sweep * Math.max(0, Math.abs(share) - 0.45) ** 1.6 * 1.9;
    const topX = x + share * ridge;
    const footX = x + share * eaves;
    sketch.line(
      `M ${topX} ${y + rise * 0.96} Q ${topX + (footX - topX) * 0.36} ${y + rise * 0.34} ${footX} ${foot}`,
      (eaves / count) * 0.34,
      colour,
      snow > 0.5 ? -0.2 : -0.5,
      0.55,
    );
  }
}
