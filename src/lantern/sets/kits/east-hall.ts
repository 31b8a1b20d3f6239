import type { SetPiece } from '../set.ts';
import { eastRoof } from './east-roof.ts';
import { drawn, type Sketch } from './sketch.ts';

/** Colours of an East Asian hall. */
export interface HallColours {
  readonly tiles: string;
  readonly edge: string;
  readonly columns: string;
  readonly wall: string;
}

/** Imperial yellow over red; grey tiles over dark wood and plaster; a vermilion shrine. */
export const HALLS = {
  imperial: { tiles: '#d9982f', edge: '#e8b64a', columns: '#a8362a', wall: '#b5483a' },
  temple: { tiles: '#47525c', edge: '#5d6a72', columns: '#a23c2e', wall: '#c9a57a' },
  plain: { tiles: '#4a5258', edge: '#6b7378', columns: '#5a4030', wall: '#e6ddca' },
  shrine: { tiles: '#5a4a42', edge: '#7a6252', columns: '#d0482e', wall: '#f0e6d2' },
} as const satisfies Record<string, HallColours>;

/** A hall on its terrace: steps, columns, latticed doors that glow at night, one roof or two. */
export function eastHall(
  x: number,
  z: number,
  half: number,
  tiers: 1 | 2,
  colours: HallColours,
  snow: number,
): SetPiece {
  const rise = half * 0.42;
  const columnsHigh = half * 0.42 + 1.4;
  const base = half * 0.16;
  const top = base + columnsHigh + rise * 1.25 + (tiers - 1) * (rise * 0.62 + columnsHigh * 0.5);
  return drawn(
    `hall ${half} ${tiers} ${colours.tiles} ${snow > 0.5}`,
    x,
    z,
    [-half * 1.5, half * 1.5, top + 1],
    (sketch) => drawHall(sketch, half, tiers, colours, snow > 0.5 ? 1 : 0),
    { shadow: half },
  );
}

function drawHall(sketch: Sketch, half: number, tiers: 1 | 2, colours: HallColours, snow: number): void {
  const rise = half * 0.42;
  const columnsHigh = half * 0.42 + 1.4;
  const base = half * 0.16;
  const terrace = snow ? '#dfe6f4' : '#b9b2a6';
  sketch.fill(`M ${-half * 1.22} 0 H ${half * 1.22} L ${half * 1.16} ${base} H ${-half * 1.16} Z`, terrace, -0.15);
  sketch.rect(-half * 1.19, base * 0.86, half * 2.38, base * 0.2, terrace, 0.5);
  for (let step = 0; step < 6; step++) {
    const y = (base * step) / 6;
    const wide = half * (0.46 - step * 0.015);
    sketch.rect(-wide, y, wide * 2, base / 6, terrace, step % 2 ? 0.35 : 0.05);
  }
  storey(sketch, 0, base, half, columnsHigh, colours);
  const roofAt = (y: number, share: number, ridge: number, tall: number) =>
    eastRoof(sketch, {
      x: 0,
      y,
      eaves: half * 1.38 * share,
      ridge: half * ridge,
      rise: tall,
      sweep: half * 0.17,
      tiles: colours.tiles,
      edge: colours.edge,
      snow,
    });
  const eave = base + columnsHigh;
  if (tiers === 1) {
    roofAt(eave, 1, 0.82, rise * 1.15);
    return;
  }
  roofAt(eave, 1, 0.86, rise * 0.55);
  const second = eave + rise * 0.5;
  storey(sketch, 0, second, half * 0.78, columnsHigh * 0.5, colours);
  roofAt(second + columnsHigh * 0.5, 0.82, 0.6, rise * 1.05);
}

function storey(sketch: Sketch, x: number, y: number, half: number, high: number, colours: HallColours): void {
  sketch.rect(x - half, y, half * 2, high, colours.wall, -0.35);
  const bays = Math.max(3, Math.round(half * 0.55) * 2 + 1);
  const gap = (half * 2) / bays;
  for (let bay = 0; bay < bays; bay++) {
    const left = x - half + gap * bay + gap * 0.16;
    const wide = gap * 0.68;
    sketch.shine(`M ${left} ${y} H ${left + wide} V ${y + high * 0.78} H ${left} Z`, '#ffbe6a', '#5b3a2c');
    sketch.rect(left, y, wide, high * 0.28, colours.columns, -0.3);
    for (let bar = 1; bar < 5; bar++)
      sketch.rect(left + (wide * bar) / 5 - 0.03, y + high * 0.28, 0.06, high * 0.5, colours.columns, -0.4);
    for (let bar = 1; bar < 4; bar++)
      sketch.rect(left, y + high * (0.28 + bar * 0.125), wide, 0.05, colours.columns, -0.4);
  }
  // Brackets and painted beam under the eaves.
  sketch.rect(x - half * 1.02, y + high * 0.82, half * 2.04, high * 0.1, '#3f6f7a', 0);
  sketch.rect(x - half * 1.02, y + high * 0.92, half * 2.04, high * 0.08, colours.columns, 0.1);
  const brackets = bays * 3;
  for (let bracket = 0; bracket <= brackets; bracket++)
    sketch.rect(x - half + (half * 2 * bracket) / brackets - 0.09, y + high * 0.84, 0.18, high * 0.13, '#d8b25a', 0.1);
  for (let column = 0; column <= bays; column++) {
    const at = x - half + gap * column;
    const thick = Math.min(0.5, gap * 0.16);
    sketch.rect(at - thick / 2, y, thick, high * 0.92, colours.columns, -0.15);
    sketch.rect(at + (sketch.side > 0 ? 0.1 : -0.5) * thick, y, thick * 0.4, high * 0.92, colours.columns, 0.65);
  }
}

/** A pagoda: storeys that narrow as they rise, each under its own roof, and a spire. */
export function pagoda(
  x: number,
  z: number,
  heightMetres: number,
  tiers: number,
  colours: HallColours,
  snow: number,
): SetPiece {
  const half = heightMetres * 0.15;
  return drawn(
    `pagoda ${heightMetres} ${tiers} ${colours.tiles} ${snow > 0.5}`,
    x,
    z,
    [-half * 2.1, half * 2.1, heightMetres * 1.04],
    (sketch) => {
      const terrace = snow > 0.5 ? '#dfe6f4' : '#b9b2a6';
      const base = heightMetres * 0.03;
      sketch.rect(-half * 1.3, 0, half * 2.6, base, terrace, 0.1);
      const pitch = (heightMetres * 0.8) / tiers;
      for (let tier = 0; tier < tiers; tier++) {
        const share = 1 - (tier / tiers) * 0.42;
        const y = base + pitch * tier;
        storey(sketch, 0, y, half * share, pitch * 0.68, colours);
        eastRoof(sketch, {
          x: 0,
          y: y + pitch * 0.66,
          eaves: half * 1.72 * share,
          ridge: tier === tiers - 1 ? 0 : half * 0.8 * share,
          rise: pitch * (tier === tiers - 1 ? 0.7 : 0.36),
          sweep: half * 0.24,
          tiles: colours.tiles,
          edge: colours.edge,
          snow: snow > 0.5 ? 1 : 0,
        });
      }
      const tip = base + pitch * (tiers - 1) + pitch * 1.3;
      sketch.rect(-heightMetres * 0.006, tip, heightMetres * 0.012, heightMetres * 0.13, '#b08a3a', 0.3);
      for (let ring = 0; ring < 6; ring++)
        sketch.disc(
          0,
          tip + heightMetres * (0.012 + ring * 0.016),
          heightMetres * (0.02 - ring * 0.0022),
          heightMetres * 0.006,
          '#b08a3a',
          0.3,
        );
    },
    { shadow: half * 1.2 },
  );
}

/** A gate of two pillars and two beams before a shrine. */
export function torii(x: number, z: number, heightMetres: number, snow: number): SetPiece {
  return drawn(
    `torii ${snow > 0.5}`,
    x,
    z,
    [-heightMetres * 0.75, heightMetres * 0.75, heightMetres * 1.1],
    (sketch) => {
      sketch.at(0, 0, heightMetres, () => {
        for (const side of [-1, 1]) {
          sketch.fill(
            `M ${side * 0.43 - 0.045} 0 H ${side * 0.43 + 0.045} L ${side * 0.37 + 0.036} 0.86 H ${side * 0.37 - 0.036} Z`,
            '#c8412c',
            -0.15,
          );
          sketch.fill(
            `M ${side * 0.43 + sketch.side * 0.012} 0 H ${side * 0.43 + sketch.side * 0.045} L ${side * 0.37 + sketch.side * 0.036} 0.86 H ${side * 0.37 + sketch.side * 0.01} Z`,
            '#c8412c',
            0.7,
          );
          sketch.rect(side * 0.43 - 0.055, 0, 0.11, 0.07, '#2f2a2c', 0);
        }
        sketch.rect(-0.5, 0.66, 1, 0.065, '#c8412c', 0);
        sketch.rect(-0.035, 0.72, 0.07, 0.13, '#2f2a2c', 0.2);
        sketch.fill('M -0.58 0.84 Q 0 0.8 0.58 0.84 L 0.6 0.91 Q 0 0.87 -0.6 0.91 Z', '#c8412c', 0.15);
        sketch.fill(
          'M -0.62 0.9 Q 0 0.86 0.62 0.9 L 0.66 0.985 Q 0 0.93 -0.66 0.985 Z',
          snow > 0.5 ? '#eef3ff' : '#3a3033',
          0.3,
        );
      });
    },
  );
}
