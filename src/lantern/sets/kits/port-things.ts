import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const PAINTS = [
  '#b5432f',
  '#2f6a9a',
  '#d08a34',
  '#3f7f62',
  '#8c3a44',
  '#5f7f94',
  '#c9b08a',
  '#a83f6a',
  '#e3e0d6',
  '#2f4f7a',
] as const;
/** A twenty-foot container (ISO 668, 1C with the height of 1CC), metres. */
const [LONG, HIGH] = [6.06, 2.59] as const;

/** Containers stacked `across` side by side and up to `tiers` high, their long sides to us. */
export function containerStack(
  x: number,
  z: number,
  across: number,
  tiers: number,
  variant: number,
  snow: number,
): SetPiece {
  const white = snow > 0.5;
  const half = (across * (LONG + 0.15)) / 2;
  return drawn(
    `containers ${across} ${tiers} ${variant} ${white}`,
    x,
    z,
    [-half - 1.3, half + 1.3, tiers * HIGH + 0.2],
    (sketch) => drawStack(sketch, across, tiers, white),
    { shadow: half * 0.9 },
  );
}

function drawStack(sketch: Sketch, across: number, tiers: number, white: boolean): void {
  const { random } = sketch;
  const heights = Array.from({ length: across }, () => Math.max(1, tiers - random.integer(0, 2)));
  heights[random.integer(0, across - 1)] = tiers;
  for (const [at, count] of heights.entries()) {
    const left = (at - across / 2) * (LONG + 0.15);
    for (let tier = 0; tier < count; tier++)
      container(sketch, left, tier * HIGH, random.pick(PAINTS), white && tier === count - 1);
  }
}

/** One container from its lower left corner: corrugated side, corner posts, castings, a flank and its roof. */
export function container(sketch: Sketch, x: number, y: number, paint: string, white = false): void {
  const top = y + HIGH - 0.03;
  for (const at of [x, x + LONG])
    sketch.face([at, y, 0, at, y, 2.4, at, top, 2.4, at, top, 0], paint, sketch.flankLit * 0.8);
  sketch.face([x, top, 0, x + LONG, top, 0, x + LONG, top, 2.4, x, top, 2.4], white ? '#eef3ff' : paint, 0.5);
  sketch.rect(x, y, LONG, HIGH - 0.03, paint, 0);
  for (let rib = 0.25; rib < LONG - 0.25; rib += 0.28) {
    sketch.rect(x + rib, y + 0.18, 0.1, HIGH - 0.4, paint, -0.45, 0.8);
    sketch.rect(x + rib + 0.1, y + 0.18, 0.06, HIGH - 0.4, paint, 0.4, 0.7);
  }
  sketch.rect(x, y, LONG, 0.16, paint, -0.4);
  sketch.rect(x, top - 0.12, LONG, 0.12, paint, 0.35);
  for (const at of [x, x + LONG - 0.16]) {
    sketch.rect(at, y, 0.16, HIGH - 0.03, paint, 0.15);
    for (const end of [y, top - 0.16]) sketch.rect(at, end, 0.16, 0.16, '#3a3f46', 0.2);
  }
  if (sketch.random.chance(0.45))
    sketch.rect(x + 0.9, y + 1.25, sketch.random.range(1.4, 2.6), 0.55, '#f2efe6', 0.1, 0.85);
  for (let rust = 0; rust < 3; rust++)
    sketch.rect(
      x + sketch.random.range(0.1, LONG - 0.5),
      y + 0.1,
      sketch.random.range(0.1, 0.4),
      sketch.random.range(0.2, 0.7),
      '#5a2f20',
      -0.2,
      0.3,
    );
}

/** A ship-to-shore gantry crane: four legs, a portal, a boom out over the water (`way`), a trolley with a container on its ropes. Height is that of the boom. */
export function quayCrane(x: number, z: number, heightMetres: number, way: 1 | -1, paint: string): SetPiece {
  const reach = heightMetres * 1.25;
  return drawn(
    `quay crane ${way} ${paint}`,
    x,
    z,
    [-reach, reach, heightMetres * 1.5],
    (sketch) =>
      sketch.at(0, 0, heightMetres, () => {
        const e = way;
        const beam = (path: string, thick: number, lit: number) => sketch.line(path, thick, paint, lit);
        beam('M -0.2 0 L -0.17 1 M 0.26 0 L 0.23 1', 0.022, -0.45);
        beam('M -0.3 0 L -0.25 1 M 0.18 0 L 0.16 1', 0.034, 0.2);
        beam('M -0.28 0.34 H 0.25 M -0.26 0.7 H 0.23', 0.03, 0.1);
        beam('M -0.28 0.36 L 0.17 0.98 M 0.18 0.36 L -0.25 0.98', 0.012, -0.1);
        beam(`M ${-e * 0.5} 1.02 H ${e * 1.15}`, 0.05, 0.3);
        for (let bay = -5; bay < 11; bay++)
          beam(`M ${e * bay * 0.1} 1 L ${e * (bay + 0.5) * 0.1} 1.05 L ${e * (bay + 1) * 0.1} 1`, 0.008, -0.4);
        beam(`M ${-e * 0.25} 1 L ${-e * 0.04} 1.42 L ${e * 0.16} 1`, 0.028, 0.1);
        sketch.line(
          `M ${-e * 0.04} 1.42 L ${e * 1.05} 1.04 M ${-e * 0.04} 1.42 L ${e * 0.6} 1.04 M ${-e * 0.04} 1.42 L ${-e * 0.46} 1.04`,
          0.008,
          '#4a4f56',
        );
        sketch.rect(-e * 0.38 - 0.09, 1.045, 0.18, 0.11, '#e6e6e2', 0.1);
        sketch.rect(e * 0.62 - 0.05, 0.93, 0.1, 0.07, '#3f464e', 0.1);
        sketch.shine(
          `M ${e * 0.62 - 0.04} 0.94 H ${e * 0.62 + 0.04} V 0.975 H ${e * 0.62 - 0.04} Z`,
          '#ffe6a6',
          '#a8c0d0',
        );
        sketch.line(
          `M ${e * 0.62 - 0.05} 0.93 L ${e * 0.62 - 0.08} 0.58 M ${e * 0.62 + 0.05} 0.93 L ${e * 0.62 + 0.08} 0.58`,
          0.004,
          '#3a3f46',
        );
        sketch.rect(e * 0.62 - 0.12, 0.5, 0.24, 0.085, '#c9772f', 0.1);
        for (const foot of [-0.29, 0.19]) sketch.rect(foot - 0.05, 0, 0.1, 0.035, '#3a3f46', 0);
      }),
    { turn: 1, shadow: heightMetres * 0.25 },
  );
}

/** A container ship alongside: a long hull, containers in tiers on deck, the bridge aft. */
export function containerShip(x: number, z: number, longMetres: number, hull: string, snow: number): SetPiece {
  const half = longMetres / 2;
  return drawn(`container ship ${longMetres} ${hull} ${snow > 0.5}`, x, z, [-half, half, 27, -0.6], (sketch) => {
    const { random } = sketch;
    sketch.fill(`M ${-half + 1} -0.5 L ${-half} 8 H ${half} Q ${half - 3} 4 ${half - 6} -0.5 Z`, hull, -0.1);
    sketch.rect(-half + 1, -0.5, longMetres - 7, 1.2, '#8c2f28', -0.2);
    sketch.rect(-half, 7.6, longMetres, 0.4, '#e6e3da', 0.3);
    for (let bay = -half + 17; bay < half - 12; bay += LONG + 0.5) {
      const tiers = random.integer(3, 5);
      for (let tier = 0; tier < tiers; tier++)
        container(sketch, bay, 8 + tier * HIGH, random.pick(PAINTS), snow > 0.5 && tier === tiers - 1);
    }
    sketch.rect(-half + 4, 8, 10, 16, '#ecebe6', 0.15);
    sketch.rect(-half + 2.5, 21.5, 13, 2.4, '#ecebe6', 0.35);
    for (let deck = 0; deck < 5; deck++)
      for (let port = 0; port < 5; port++) {
        const [px, py] = [-half + 5 + port * 1.8, 9.2 + deck * 2.5];
        sketch.shine(`M ${px} ${py} H ${px + 0.9} V ${py + 0.9} H ${px} Z`, '#ffdf9a', '#5f7488');
      }
    sketch.shine(`M ${-half + 3} 22.2 H ${-half + 15} V 23.3 H ${-half + 3} Z`, '#ffe6b0', '#41566a');
    sketch.rect(-half + 6, 24, 3.4, 2.6, '#2f4f7a', 0.1);
  });
}
