import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { createSketch, drawn, type Sketch } from './sketch.ts';

const CABINS = ['#d8452f', '#f0b429', '#3f8a5c', '#3f6fae', '#b0569a', '#e8703a'] as const;

/** A great wheel that turns slowly: a still stand, and a live rim of cabins that stay upright, with lights along it by night. */
export function ferrisWheel(x: number, z: number, heightMetres: number): readonly SetPiece[] {
  const r = heightMetres * 0.45;
  const hub = heightMetres * 0.53;
  const stand = drawn(
    'wheel stand',
    x,
    z - 0.2,
    [-r * 0.7, r * 0.7, hub * 1.1],
    (sketch) => {
      for (const side of [-1, 1]) {
        sketch.line(
          `M ${side * r * 0.5} 0 L 0 ${hub}`,
          heightMetres * 0.018,
          '#e8ecf0',
          side === sketch.side ? 0.5 : -0.2,
        );
        sketch.line(`M ${side * r * 0.24} ${hub * 0.48} H 0`, heightMetres * 0.01, '#e8ecf0', 0);
      }
      sketch.disc(0, hub, heightMetres * 0.03, heightMetres * 0.03, '#d8452f', 0.3);
      sketch.rect(-r * 0.5, 0, r, heightMetres * 0.04, '#3f6fae', 0);
      sketch.rect(-r * 0.5, heightMetres * 0.035, r, heightMetres * 0.012, '#f0b429', 0.5);
    },
    { turn: 1, shadow: r * 0.4 },
  );
  const rim: SetPiece = {
    x,
    y: 0,
    z,
    box: { left: -r * 1.15, right: r * 1.15, top: hub + r * 1.15, bottom: 0 },
    motion: 'live',
    draw: (pen) => drawRim(createSketch(pen, createRandom('rim'), 1), r, hub),
  };
  return [rim, stand];
}

function drawRim(sketch: Sketch, r: number, hub: number): void {
  const { pen } = sketch;
  const turn = pen.time * 0.12;
  const count = 16;
  const at = (index: number, radius: number) =>
    `${Math.cos(turn + (index / count) * Math.PI * 2) * radius} ${hub + Math.sin(turn + (index / count) * Math.PI * 2) * radius}`;
  const spokes = Array.from({ length: count }, (_, index) => `M 0 ${hub} L ${at(index, r)}`).join(' ');
  sketch.line(spokes, r * 0.012, '#dfe5ea', 0);
  const ring = (radius: number) =>
    `M ${at(0, radius)} ${Array.from({ length: count }, (_, index) => `Q ${at(index + 0.5, radius * 1.02)} ${at(index + 1, radius)}`).join(' ')}`;
  sketch.line(ring(r), r * 0.026, '#f2f4f6', 0.4);
  sketch.line(ring(r * 0.9), r * 0.016, '#f2f4f6', 0);
  for (let index = 0; index < count; index++) {
    const angle = turn + (index / count) * Math.PI * 2;
    const [cx, cy] = [Math.cos(angle) * r, hub + Math.sin(angle) * r];
    const s = r * 0.075;
    const colour = CABINS[index % CABINS.length]!;
    sketch.fill(`M ${cx - s} ${cy - s * 0.3} Q ${cx} ${cy + s * 0.9} ${cx + s} ${cy - s * 0.3} Z`, colour, 0.4);
    sketch.shine(
      `M ${cx - s * 0.85} ${cy - s * 1.1} H ${cx + s * 0.85} V ${cy - s * 0.3} H ${cx - s * 0.85} Z`,
      '#ffe6b0',
      '#9fc0d4',
    );
    sketch.fill(
      `M ${cx - s} ${cy - s * 1.1} H ${cx + s} L ${cx + s * 0.7} ${cy - s * 1.9} H ${cx - s * 0.7} Z`,
      colour,
      -0.1,
    );
    if (pen.light.lampsLit)
      sketch.shine(
        `M ${cx - s * 0.2} ${cy} H ${cx + s * 0.2} V ${cy + s * 0.4} H ${cx - s * 0.2} Z`,
        index % 2 ? '#ffd86a' : '#ff7ab0',
        '#ffffff',
      );
  }
}

/** A carousel: a striped tent roof with lights, a mirrored drum, horses that go round and up and down. */
export function carousel(x: number, z: number): readonly SetPiece[] {
  return [carouselDrum(x, z), carouselHorses(x, z), carouselRoof(x, z)];
}

function carouselRoof(x: number, z: number): SetPiece {
  return drawn(
    'carousel roof',
    x,
    z - 0.3,
    [-5, 5, 6.8],
    (sketch) => {
      sketch.rect(-4.2, 0, 8.4, 0.4, '#a8342e', -0.1);
      sketch.rect(-4.3, 0.36, 8.6, 0.12, '#f0b429', 0.5);
      for (let panel = 0; panel < 10; panel++) {
        const [a, b] = [-4.6 + panel * 0.92, -4.6 + (panel + 1) * 0.92];
        const tint = panel % 2 ? '#f6eedc' : '#d8452f';
        sketch.fill(
          `M 0 6.1 Q ${a * 0.45} 4.9 ${a} 4.1 L ${b} 4.1 Q ${b * 0.45} 4.9 0 6.1 Z`,
          tint,
          ((panel - 4.5) / 4.5) * 0.55 * sketch.side + 0.1,
        );
        sketch.fill(
          `M ${a} 4.12 V 3.7 Q ${(a + b) / 2} 3.35 ${b} 3.7 V 4.12 Z`,
          panel % 2 ? '#d8452f' : '#f0c23a',
          0.2,
        );
        sketch.shine(`M ${a + 0.36} 3.86 H ${a + 0.56} V 4.04 H ${a + 0.36} Z`, '#fff0c0', '#fff6e0');
      }
      sketch.line('M 0 6 V 6.7', 0.08, '#f0b429', 0.5);
      sketch.fill('M 0 6.7 L 0.9 6.5 L 0 6.3 Z', '#3f6fae', 0.3);
    },
    { turn: 1, shadow: 4 },
  );
}

function carouselDrum(x: number, z: number): SetPiece {
  return drawn(
    'carousel drum',
    x,
    z + 0.3,
    [-4.4, 4.4, 4.2],
    (sketch) => {
      sketch.rect(-1.6, 0.4, 3.2, 3.5, '#e8d8b0', -0.1);
      for (let mirror = 0; mirror < 4; mirror++)
        sketch.shine(
          `M ${-1.45 + mirror * 0.76} 0.8 H ${-0.85 + mirror * 0.76} V 3 Q ${-1.15 + mirror * 0.76} 3.6 ${-1.45 + mirror * 0.76} 3 Z`,
          '#ffe2a0',
          '#b8ccd8',
        );
      sketch.rect(-4.2, 3.5, 8.4, 0.5, '#8a2c28', -0.4);
    },
    { turn: 1 },
  );
}

function carouselHorses(x: number, z: number): SetPiece {
  return {
    x,
    y: 0,
    z,
    box: { left: -4.3, right: 4.3, top: 4, bottom: 0 },
    motion: 'live',
    draw(pen) {
      const sketch = createSketch(pen, createRandom('horses'), 1);
      const riders = Array.from({ length: 8 }, (_, index) => ({
        index,
        angle: pen.time * 0.5 + (index / 8) * Math.PI * 2,
      }));
      for (const { index, angle } of riders.toSorted((a, b) => Math.sin(b.angle) - Math.sin(a.angle))) {
        const near = -Math.sin(angle);
        if (near < -0.75) continue;
        horse(
          sketch,
          Math.cos(angle) * 3.4,
          1 + 0.25 * Math.sin(pen.time * 2 + index * 1.6),
          near < 0 ? -1 : 1,
          0.85 + near * 0.12,
          CABINS[index % CABINS.length]!,
        );
      }
    },
  };
}

function horse(sketch: Sketch, x: number, y: number, way: 1 | -1, size: number, saddle: string): void {
  sketch.rect(x - 0.04, 0.4, 0.08, 3.2, '#e8c24a', 0.4);
  sketch.pen.context.save();
  sketch.pen.context.translate(x, y);
  sketch.pen.context.scale(way * size, size);
  sketch.fill(
    'M -0.8 0.5 Q -0.9 0.2 -0.55 0.1 L -0.9 -0.45 L -0.72 -0.5 L -0.35 0.05 L 0.3 0.05 L 0.7 -0.35 L 0.84 -0.25 L 0.5 0.25 L 0.72 0.72 Q 1 0.7 1.1 0.62 Q 1.2 0.78 1 0.95 Q 0.8 1.2 0.62 1.1 Q 0.35 0.75 0.2 0.55 L -0.4 0.58 Z',
    '#f6f0e4',
    0.2,
  );
  sketch.fill('M -0.8 0.5 Q -1.15 0.4 -1.1 -0.1 Q -0.95 0.2 -0.72 0.3 Z', '#c98e4c', 0);
  sketch.fill('M 0.62 1.1 Q 0.4 1.05 0.3 0.6 Q 0.45 0.75 0.6 0.85 Z', '#c98e4c', 0.2);
  sketch.fill('M -0.35 0.6 H 0.15 L 0.1 0.25 H -0.3 Z', saddle, 0.2);
  sketch.pen.context.restore();
}

/** Hills and a loop of a roller coaster on lattice towers. */
export function rollerCoaster(x: number, z: number): SetPiece {
  return drawn(
    'roller coaster',
    x,
    z,
    [-40, 40, 27],
    (sketch) => {
      const yAt = (u: number) => 7 + 8.5 * Math.sin(u * 0.16) + 5 * Math.sin(u * 0.29 + 1);
      let path = `M -40 ${yAt(-40)}`;
      for (let u = -38; u <= 40; u += 2) path += ` L ${u} ${yAt(u)}`;
      for (let u = -40; u <= 40; u += 2.5) {
        sketch.line(`M ${u} 0 V ${yAt(u)}`, 0.2, '#e8ecf0', -0.1);
        if (yAt(u) > 5)
          sketch.line(
            `M ${u} ${yAt(u) * 0.5} L ${u + 2.5} ${Math.min(yAt(u) * 0.5, yAt(u + 2.5))} M ${u} ${yAt(u) * 0.5} L ${u + 2.5} 0`,
            0.1,
            '#dfe4ea',
            0,
          );
      }
      sketch.line(path, 0.7, '#d8452f', 0.2);
      sketch.line(path, 0.25, '#f6b0a0', 0.7);
      for (let car = 0; car < 4; car++) {
        const u = -13 + car * 2.1;
        sketch.fill(
          `M ${u - 0.95} ${yAt(u) + 0.3} H ${u + 0.95} L ${u + 0.8} ${yAt(u) + 1.4} H ${u - 0.8} Z`,
          CABINS[car + 1]!,
          0.3,
        );
      }
    },
    { turn: 1 },
  );
}

/** A fair booth under a pointed striped tent. */
export function fairBooth(x: number, z: number, paint: number): SetPiece {
  const colour = CABINS[paint % CABINS.length]!;
  return drawn(
    `fair booth ${colour}`,
    x,
    z,
    [-2.6, 2.6, 5.2],
    (sketch) => {
      sketch.rect(-1.9, 0, 3.8, 2.5, '#3a2c34', -0.3);
      sketch.shine('M -1.7 1.1 H 1.7 V 2.4 H -1.7 Z', '#ffdc9a', '#8a7a70');
      for (let prize = 0; prize < 6; prize++)
        sketch.disc(-1.4 + prize * 0.56, 1.9, 0.22, 0.24, CABINS[(prize + paint) % CABINS.length]!, 0.2);
      for (let plank = 0; plank < 6; plank++)
        sketch.rect(-2 + plank * 0.667, 0, 0.667, 1.1, plank % 2 ? '#f6eedc' : colour, -0.1);
      sketch.rect(-2.1, 1.05, 4.2, 0.14, '#f0b429', 0.4);
      for (let panel = 0; panel < 6; panel++) {
        const [a, b] = [-2.4 + panel * 0.8, -1.6 + panel * 0.8];
        sketch.fill(
          `M 0 4.6 Q ${a * 0.4} 3.3 ${a} 2.6 L ${b} 2.6 Q ${b * 0.4} 3.3 0 4.6 Z`,
          panel % 2 ? '#f6eedc' : colour,
          ((panel - 2.5) / 2.5) * 0.5 * sketch.side + 0.15,
        );
        sketch.fill(`M ${a} 2.62 V 2.4 Q ${(a + b) / 2} 2.15 ${b} 2.4 V 2.62 Z`, panel % 2 ? colour : '#f6eedc', 0.1);
      }
      sketch.line('M 0 4.6 V 5', 0.05, '#8a8a90');
      sketch.fill('M 0 5.05 L 0.6 4.9 L 0 4.75 Z', '#f0b429', 0.4);
    },
    { turn: 1, shadow: 2 },
  );
}
