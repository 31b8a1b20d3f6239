import { createRandom, type Random } from '../../../base/random.ts';
import { isThick } from '../../light/thick-air.ts';
import type { Pen } from '../../paint/pen.ts';
import type { SetPiece } from '../set.ts';
import { drawn, type Sketch } from './sketch.ts';

const SHAPES = ['slab', 'stepped', 'glass', 'spire', 'crown'] as const;
const WALLS = ['#8d98a6', '#a3a29c', '#7d8a9c', '#b09a86', '#6f8296', '#95a3ad'] as const;
const LIGHTS = ['#ffd79a', '#ffe6b8', '#ffc878', '#dfeaff'] as const;

/** A tower of offices or flats as a city's skyline shows it; `variant` chooses among shapes, colours and lit windows. */
function towerBlock(x: number, z: number, about: number, tall: number, variant: number): SetPiece {
  const kind = variant % 10;
  // In steps, so that blocks of one size share a bitmap.
  const wide = Math.max(3, Math.round(about / 3) * 3);
  const high = Math.max(6, Math.round(tall / 6) * 6);
  const shape = SHAPES[kind % SHAPES.length]!;
  const spire = shape === 'spire' || shape === 'crown' ? 1.3 : 1.05;
  return drawn(`tower block ${kind} ${wide} ${high}`, x, z, [-wide * 0.75, wide * 0.75, high * spire, 0], (sketch) => {
    const deep = wide * 0.5;
    const colour = WALLS[kind % WALLS.length]!;
    const random = createRandom(`tower block ${kind}`);
    if (shape === 'stepped' || shape === 'spire') {
      shaft(sketch, random, wide, deep, 0, high * 0.62, colour);
      shaft(sketch, random, wide * 0.72, deep * 0.7, high * 0.62, high * 0.86, colour);
      shaft(sketch, random, wide * 0.42, deep * 0.4, high * 0.86, high, colour);
    } else shaft(sketch, random, wide * (shape === 'glass' ? 0.9 : 1), deep, 0, high, colour);
    if (shape === 'spire')
      sketch.fill(`M ${-wide * 0.1} ${high} L 0 ${high * 1.28} L ${wide * 0.1} ${high} Z`, colour, 0.2);
    if (shape === 'crown') {
      sketch.fill(
        `M ${-wide * 0.5} ${high} L ${-wide * 0.34} ${high * 1.08} H ${wide * 0.34} L ${wide * 0.5} ${high} Z`,
        colour,
        0.2,
      );
      sketch.rect(-wide * 0.015, high * 1.08, wide * 0.03, high * 0.18, '#5a626e');
      sketch.shine(
        `M ${-wide * 0.03} ${high * 1.25} H ${wide * 0.03} V ${high * 1.27} H ${-wide * 0.03} Z`,
        '#ff5a4a',
        '#b0443a',
      );
    }
    if (shape === 'slab') {
      sketch.rect(-wide * 0.3, high, wide * 0.34, high * 0.03, colour, -0.3);
      sketch.rect(wide * 0.12, high, wide * 0.16, high * 0.045, '#5a626e', 0);
    }
  });
}

/** A storeyed box: front, flank, rows of panes, some of them lit. */
function shaft(
  sketch: Sketch,
  random: Random,
  wide: number,
  deep: number,
  from: number,
  to: number,
  colour: string,
): void {
  const w = wide / 2;
  const turned = sketch.flankLit;
  for (const side of [-1, 1]) sketch.fill(flank(side * w, side * deep * 0.42, from, to), colour, turned);
  sketch.rect(-w, from, wide, to - from, colour, -0.15);
  if (sketch.pen.light.lampsLit) silhouette(sketch.pen, w, deep, from, to);
  const rows = Math.max(3, Math.round((to - from) / 3.3));
  const style = random.pick(['grid', 'bands', 'strips'] as const);
  const columns = Math.max(4, Math.round(wide / { grid: 2, bands: 2.6, strips: 1.7 }[style]));
  const pitch = (to - from) / rows;
  const gap = wide / columns;
  const [across, up] = { grid: [0.52, 0.5], bands: [0.94, 0.46], strips: [0.5, 0.86] }[style] as [number, number];
  const lampsLit = sketch.pen.light.lampsLit;
  for (let row = 0; row < rows; row++) {
    const y = from + row * pitch + pitch * 0.25;
    // Whole floors are at work or have gone home.
    const busy = random.chance(0.3) ? 0.75 : random.range(0.1, 0.45);
    for (let column = 0; column < columns; column++) {
      const x = -w + column * gap + (gap * (1 - across)) / 2;
      const lit = random.chance(busy);
      const colourOf = random.pick(LIGHTS);
      const sky = random.range(-0.35, 0.35);
      if (lampsLit && lit)
        sketch.shine(`M ${x} ${y} H ${x + gap * across} V ${y + pitch * up} H ${x} Z`, colourOf, colourOf, 0.85);
      else sketch.rect(x, y, gap * across, pitch * up, lampsLit ? '#3c4a62' : '#8fb0c8', lampsLit ? -0.4 : sky, 0.7);
    }
  }
}

/**
 * By night the air over a city glows and its blocks do not: in haze they stay darker than the sky, or
 * their windows would hang in nothing; in fog those are lost themselves.
 */
function silhouette({ context, light }: Pen, w: number, deep: number, from: number, to: number): void {
  context.fillStyle = `rgba(10,13,34,${isThick(light) ? 0.1 : 0.38})`;
  context.fillRect(-w, from, w * 2, to - from);
  for (const side of [-1, 1]) {
    const [near, far] = [side * w, side * (w + deep * 0.42)];
    context.beginPath();
    context.moveTo(near, from);
    context.lineTo(far, from);
    context.lineTo(far, to - (to - from) * 0.03);
    context.lineTo(near, to);
    context.closePath();
    context.fill();
  }
}

/** The flank of a shaft from x to the side, foreshortened. */
function flank(x: number, aside: number, from: number, to: number): string {
  return `M ${x} ${from} L ${x + aside} ${from} V ${to - (to - from) * 0.03} L ${x} ${to} Z`;
}

/** A crowd of towers along the view: rows of blocks, the tallest near `peakX`, each row paler and higher than the one before. */
export function towerRow(
  random: Random,
  row: {
    readonly z: number;
    readonly reach: number;
    readonly gap: number;
    readonly low: number;
    readonly high: number;
    readonly peakX?: number;
    readonly y?: number;
  },
): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (let x = -row.reach; x < row.reach; x += row.gap * random.range(0.75, 1.25)) {
    const near = row.peakX === undefined ? 0.5 : Math.exp(-(((x - row.peakX) / (row.reach * 0.34)) ** 2));
    const high = row.low + (row.high - row.low) * near * random.range(0.45, 1);
    const block = towerBlock(
      x,
      row.z + random.range(-4, 4),
      Math.min(row.gap * random.range(0.7, 1.15), high * 0.6),
      high,
      random.integer(0, 9),
    );
    pieces.push(row.y === undefined ? block : { ...block, y: row.y });
  }
  return pieces;
}
