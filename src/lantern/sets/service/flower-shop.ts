import { counter } from '../kits/counter.ts';
import { pendant } from '../kits/furniture.ts';
import { interior } from '../kits/interior.ts';
import { till } from '../kits/shop-things.ts';
import { drawn, type Sketch } from '../kits/sketch.ts';

const WALL_Z = 5.6;
const CEILING_METRES = 3.8;
const BLOOMS = ['#e8486a', '#f4a8c4', '#ffd24a', '#fff4e4', '#b06ad8', '#f07a3a', '#7a9af0'] as const;

/** A florist's: buckets of cut flowers on steps, bouquets, ferns and pots, wreaths on the wall, ribbons and paper at the counter. */
export const buildFlowerShop = interior({
  name: 'flower-shop',
  shell: {
    wallZ: WALL_Z,
    ceilingMetres: CEILING_METRES,
    wall: { colour: '#dfe8d8', finish: 'planks', dado: '#a9c2a0', dadoMetres: 0.9, trim: '#f6faf2' },
    floor: { laid: 'tiles', colours: ['#d8cbb8', '#c2b29a'], mirror: 0.12 },
    ceiling: { colour: '#eef2e6', made: 'beams', dark: '#8a7a5a' },
  },
  bayMetres: 15.4,
  furnish(bay) {
    const { at } = bay;
    bay.window(-5.2, { wide: 3.6, foot: 0.7, high: 2.5, frame: '#3f6f52', panes: [3, 2], outlook: 'street' });
    for (const [row, [z, foot]] of (
      [
        [WALL_Z - 0.2, 1.15],
        [WALL_Z - 0.7, 0.6],
        [WALL_Z - 1.2, 0],
      ] as const
    ).entries()) {
      for (let place = 0; place < 6; place++)
        bay.put(bucket(at(-2.3 + place * 0.86 + (row % 2) * 0.3), z, foot, (place * 2 + row * 3) % BLOOMS.length));
    }
    bay.put(stand(at(-0.1), WALL_Z - 0.1));
    bay.put(
      wreath(at(3.7), 2.6, WALL_Z + 0.1, 0),
      wreath(at(5), 2.8, WALL_Z + 0.1, 1),
      wreath(at(6.3), 2.6, WALL_Z + 0.1, 2),
    );
    bay.build(WALL_Z - 0.6, counter([at(3.2), at(6.2)], 4.4, 1.02, '#3f6f52', '#c49a6a'));
    bay.put(till(at(5.6), 4.6, 1.02), bouquet(at(3.9), 4.6, 1.02), ribbons(at(4.8), 4.6, 1.02));
    bay.put(fern(at(-3.6), 4.1), fern(at(7.2), 4.6), bucket(at(-5), 4.3, 0, 3), bucket(at(-6), 4.4, 0, 0));
    for (const x of [-2.8, 0.6, 4.6]) {
      bay.put(pendant(at(x), 4.3, CEILING_METRES), hangingPot(at(x) + 1.5, 4.6));
      bay.lamp({ x: at(x), y: 2.6, z: 4.2, colour: '#ffe6b4', radius: 1.9, strength: 0.5 });
    }
  },
});

/** The steps that the buckets stand on. */
function stand(x: number, z: number) {
  return drawn(
    'flower steps',
    x,
    z,
    [-2.8, 2.8, 1.3],
    (sketch) => {
      sketch.rect(-2.6, 0, 5.2, 1.15, '#8f6a44', -0.3);
      sketch.rect(-2.7, 1.08, 5.4, 0.09, '#b98a5a', 0.3);
      sketch.rect(-2.7, 0.52, 5.4, 0.09, '#b98a5a', 0.3);
    },
    { turn: 1 },
  );
}

/** Stems in leaf with one kind of flower: roses, daisies, tulips or sprays by its colour. */
function flowers(sketch: Sketch, foot: number, spread: number, high: number, colour: number, count: number): void {
  const { random } = sketch;
  for (let leaf = 0; leaf < count; leaf++) {
    const [lx, ly] = [random.range(-spread, spread), foot + random.range(0.1, high * 0.7)];
    sketch.fill(
      `M 0 ${foot} Q ${lx * 0.5} ${ly} ${lx} ${ly + 0.16} Q ${lx * 0.9} ${ly - 0.06} 0 ${foot} Z`,
      '#4f8a46',
      random.range(-0.5, 0.3),
    );
  }
  const tint = BLOOMS[colour]!;
  for (let bloom = 0; bloom < count; bloom++) {
    const [bx, by] = [random.range(-spread, spread), foot + high * random.range(0.55, 1)];
    const r = random.range(0.07, 0.11);
    if (colour % 3 === 2) {
      sketch.fill(
        `M ${bx - r} ${by} Q ${bx - r} ${by + r * 1.8} ${bx - r * 0.4} ${by + r * 1.6} L ${bx} ${by + r * 2} L ${bx + r * 0.4} ${by + r * 1.6} Q ${bx + r} ${by + r * 1.8} ${bx + r} ${by} Q ${bx} ${by - r} ${bx - r} ${by} Z`,
        tint,
        random.range(-0.1, 0.5),
      );
      continue;
    }
    for (let petal = 0; petal < 6; petal++) {
      const a = (petal / 6) * Math.PI * 2;
      sketch.disc(
        bx + Math.cos(a) * r * 0.7,
        by + Math.sin(a) * r * 0.7,
        r * 0.6,
        r * 0.6,
        tint,
        random.range(-0.1, 0.4),
      );
    }
    sketch.disc(bx, by, r * 0.4, r * 0.4, colour % 3 === 0 ? tint : '#f0b83a', colour % 3 === 0 ? -0.5 : 0.3);
  }
}

function bucket(x: number, z: number, foot: number, colour: number) {
  return drawn(
    `flower bucket ${colour}`,
    x,
    z,
    [-0.55, 0.55, 1.35, -0.02],
    (sketch) => {
      flowers(sketch, 0.4, 0.36, 0.75, colour, 15);
      sketch.fill('M -0.28 0.5 H 0.28 L 0.2 0 H -0.2 Z', ['#a9b4ba', '#5f7f8f', '#c8b090'][colour % 3]!, 0.1);
      sketch.rect(-0.3, 0.46, 0.6, 0.06, '#d4dce0', 0.5);
    },
    { y: foot, turn: 1, ...(foot === 0 ? { shadow: 0.4 } : {}) },
  );
}

/** Flowers in a cone of paper with a bow. */
function bouquet(x: number, z: number, y: number) {
  return drawn(
    'bouquet',
    x,
    z,
    [-0.6, 0.6, 1.1, -0.02],
    (sketch) => {
      flowers(sketch, 0.36, 0.34, 0.6, 0, 16);
      sketch.fill('M -0.46 0.66 L 0 0 L 0.46 0.66 Q 0.2 0.5 0 0.58 Q -0.2 0.5 -0.46 0.66 Z', '#f4e4d0', 0.3);
      sketch.fill('M 0 0.26 L -0.22 0.36 V 0.16 Z M 0 0.26 L 0.22 0.36 V 0.16 Z', '#c8324a', 0.3);
    },
    { y, turn: 1 },
  );
}

function ribbons(x: number, z: number, y: number) {
  return drawn(
    'ribbon rolls',
    x,
    z,
    [-0.5, 0.5, 0.4, -0.02],
    (sketch) => {
      for (const [roll, at] of [-0.3, 0, 0.3].entries()) {
        sketch.disc(at, 0.15, 0.14, 0.15, ['#c8324a', '#e0b23a', '#5f8ac0'][roll]!, 0.2);
        sketch.disc(at, 0.15, 0.05, 0.05, '#f4efe4', 0.3);
      }
    },
    { y, turn: 1 },
  );
}

function wreath(x: number, y: number, z: number, kind: number) {
  return drawn(
    `wreath ${kind}`,
    x,
    z,
    [-0.6, 0.6, 0.6, -0.6],
    (sketch) => {
      for (let leaf = 0; leaf < 40; leaf++) {
        const a = (leaf / 40) * Math.PI * 2;
        const r = 0.38 + sketch.random.range(-0.08, 0.08);
        sketch.disc(
          Math.cos(a) * r,
          Math.sin(a) * r,
          0.08,
          0.06,
          ['#4f8a46', '#6fa45a', '#3f7040'][leaf % 3]!,
          sketch.random.range(-0.3, 0.4),
        );
      }
      for (let bloom = 0; bloom < 9; bloom++) {
        const a = (bloom / 9) * Math.PI * 2 + kind;
        sketch.disc(
          Math.cos(a) * 0.38,
          Math.sin(a) * 0.38,
          0.08,
          0.08,
          BLOOMS[(bloom + kind * 2) % BLOOMS.length]!,
          0.3,
        );
      }
    },
    { y, turn: 1 },
  );
}

function fern(x: number, z: number) {
  return drawn(
    'potted fern',
    x,
    z,
    [-0.8, 0.8, 1.4],
    (sketch) => {
      for (let frond = 0; frond < 13; frond++) {
        const a = Math.PI * (0.08 + (frond / 12) * 0.84);
        const [tx, ty] = [Math.cos(a) * 0.72, 0.5 + Math.sin(a) * 0.78];
        sketch.fill(
          `M -0.04 0.46 Q ${tx * 0.4} ${ty + 0.1} ${tx} ${ty - 0.1} Q ${tx * 0.5} ${ty - 0.14} 0.04 0.46 Z`,
          '#4a8a4a',
          sketch.random.range(-0.5, 0.4),
        );
      }
      sketch.fill('M -0.3 0.52 H 0.3 L 0.22 0 H -0.22 Z', '#c0693f', 0.1);
      sketch.rect(-0.33, 0.46, 0.66, 0.1, '#d67f52', 0.3);
    },
    { shadow: 0.5, turn: 1 },
  );
}

function hangingPot(x: number, z: number) {
  return drawn(
    'hanging pot',
    x,
    z,
    [-0.6, 0.6, 1.2, -0.9],
    (sketch) => {
      sketch.line('M -0.2 0.1 L 0 1.2 L 0.2 0.1', 0.02, '#8a7a5a', 0.2);
      for (let vine = 0; vine < 11; vine++) {
        const at = -0.4 + vine * 0.08;
        sketch.line(
          `M ${at * 0.5} 0.1 Q ${at * 1.3} 0 ${at * 1.3} ${-0.3 - ((vine * 7) % 5) * 0.1}`,
          0.05,
          '#5a9a50',
          sketch.random.range(-0.4, 0.4),
        );
      }
      sketch.fill('M -0.24 0.12 H 0.24 L 0.16 -0.16 H -0.16 Z', '#f0ece0', 0.2);
    },
    { y: 2.6, turn: 1 },
  );
}
