import type { Random } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import { fillHard, fillSoft, limb, lobes } from './outline.ts';

/** A hummock of lavender: a grey-green cushion and a fan of purple spikes. */
export function drawLavender(pen: Pen, random: Random): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  fillSoft(context, lobes(random, 0, 0.14, 0.34, 0.17, 9, 0.12), pen.tone('#6f7f5a', -0.55));
  for (let spike = 0; spike < 25; spike++) {
    const out = random.range(-1, 1);
    const tall = (0.56 - 0.2 * out * out) * random.range(0.85, 1.08);
    const [x, y] = [out * 0.42, tall];
    fillSoft(context, limb(out * 0.16, 0.1, x, y, 0.008, 0.005), pen.tone('#7f9068', -0.3));
    const colour = random.pick(['#7c5cc4', '#8f6fd6', '#6a4cb0', '#a184e0']);
    fillSoft(
      context,
      limb(x - out * 0.05, y - 0.17, x, y, 0.026, 0.012),
      pen.tone(colour, out * side * 0.5 + random.range(-0.3, 0.4)),
    );
  }
}

const TULIPS = ['#d8383c', '#d8383c', '#f2b632', '#f2b632', '#e36fa0', '#f4efe6'] as const;

/** Tulips of one colour a row: grey-green leaves and cups that stand up. */
export function drawTulips(pen: Pen, random: Random, row: number): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const colour = TULIPS[row % TULIPS.length]!;
  for (let leaf = 0; leaf < 9; leaf++) {
    const foot = random.range(-0.24, 0.24);
    fillSoft(
      context,
      limb(
        foot,
        -0.02,
        foot + random.range(-0.1, 0.1),
        random.range(0.16, 0.28),
        0.026,
        0.004,
        random.range(-0.03, 0.03),
      ),
      pen.tone('#6f9a5c', random.range(-0.6, 0.3)),
    );
  }
  for (let flower = 0; flower < 7; flower++) {
    const x = (flower / 6 - 0.5) * 0.5 + random.range(-0.03, 0.03);
    const y = random.range(0.3, 0.42);
    fillSoft(context, limb(x * 0.9, 0, x, y, 0.008, 0.007), pen.tone('#7fa862', -0.1));
    const lit = random.range(-0.25, 0.25);
    fillSoft(
      context,
      [
        x - 0.05,
        y + 0.05,
        x - 0.034,
        y - 0.02,
        x,
        y - 0.035,
        x + 0.034,
        y - 0.02,
        x + 0.05,
        y + 0.05,
        x + 0.038,
        y + 0.1,
        x + 0.014,
        y + 0.06,
        x,
        y + 0.11,
        x - 0.014,
        y + 0.06,
        x - 0.038,
        y + 0.1,
      ],
      pen.tone(colour, lit - 0.35),
    );
    fillSoft(
      context,
      [
        x + side * 0.004,
        y - 0.02,
        x + side * 0.044,
        y,
        x + side * 0.046,
        y + 0.06,
        x + side * 0.032,
        y + 0.09,
        x + side * 0.012,
        y + 0.05,
      ],
      pen.tone(colour, lit + 0.45),
    );
  }
}

/** A sunflower: a stout stem with broad leaves, the head turned to the viewer. */
export function drawSunflower(pen: Pen, random: Random): void {
  const { context } = pen;
  const side = pen.lightSide >= 0 ? 1 : -1;
  const tall = random.range(1.15, 1.5);
  const lean = random.range(-0.08, 0.08);
  fillSoft(context, limb(0, -0.04, lean, tall, 0.026, 0.018), pen.tone('#6f8f42', -0.3));
  for (let leaf = 0; leaf < 7; leaf++) {
    const y = tall * (0.22 + leaf * 0.105);
    const way = leaf % 2 ? 1 : -1;
    const reach = way * random.range(0.22, 0.36);
    fillSoft(
      context,
      [0, y, reach * 0.4, y + 0.12, reach, y + 0.02, reach * 1.1, y - 0.1, reach * 0.5, y - 0.07],
      pen.tone('#5d8a3c', way * side * 0.4 + random.range(-0.35, 0.2)),
    );
  }
  const r = random.range(0.19, 0.25);
  for (const [grow, turn, lit] of [
    [1, 0, -0.35],
    [0.9, 0.2, 0.35],
  ] as const)
    for (let petal = 0; petal < 16; petal++) {
      const angle = (petal / 16) * Math.PI * 2 + turn;
      const [px, py] = [lean + Math.cos(angle) * r * grow, tall + Math.sin(angle) * r * grow];
      fillSoft(
        context,
        limb(lean + Math.cos(angle) * r * 0.45, tall + Math.sin(angle) * r * 0.45, px, py, 0.038, 0.006),
        pen.tone('#f4bb1e', lit + Math.cos(angle) * side * 0.25),
      );
    }
  fillSoft(context, lobes(random, lean, tall, r * 0.54, r * 0.54, 11, 0.05), pen.tone('#5a3a1e', -0.4));
  fillSoft(
    context,
    lobes(random, lean + 0.01 * side, tall + 0.015, r * 0.34, r * 0.34, 9, 0.08),
    pen.tone('#7a5228', 0.1),
  );
}

/** A vine on its trellis: a crooked stem, a post, leaves along two wires, grapes among them. */
export function drawVine(leafy: 'green' | 'gold' | 'bare', grapes: boolean) {
  const leaves = {
    green: ['#6f9a42', '#5a863a', '#86a850'],
    gold: ['#d09a36', '#b9702c', '#c4a83e'],
    bare: ['#7a6a50'],
  }[leafy];
  return (pen: Pen, random: Random): void => {
    const { context } = pen;
    const side = pen.lightSide >= 0 ? 1 : -1;
    fillHard(context, [-0.03, -0.06, 0.03, -0.06, 0.026, 1.52, -0.026, 1.52], pen.tone('#9a8468', 0.25 * side));
    fillSoft(context, limb(0.07, -0.05, -0.03, 0.6, 0.04, 0.022, 0.05), pen.tone('#5a4434', -0.3));
    if (leafy === 'bare') {
      for (let cane = 0; cane < 8; cane++)
        fillSoft(
          context,
          limb(0, 0.6, random.range(-0.3, 0.3), random.range(0.8, 1.45), 0.012, 0.004, random.range(-0.06, 0.06)),
          pen.tone('#6a5240', random.range(-0.5, 0.3)),
        );
      return;
    }
    fillSoft(context, lobes(random, 0, 0.98, 0.34, 0.52, 13, 0.12), pen.tone(leaves[1]!, -0.9));
    for (let leaf = 0; leaf < 46; leaf++) {
      const [x, y] = [random.range(-0.36, 0.36), random.range(0.5, 1.48)];
      const r = random.range(0.05, 0.085);
      const lit = (x / 0.36) * side * 0.5 + (y - 1) * 0.7 + random.range(-0.25, 0.25);
      fillHard(
        context,
        [
          x,
          y + r,
          x + r * 0.5,
          y + r * 0.4,
          x + r,
          y + r * 0.3,
          x + r * 0.6,
          y - r * 0.3,
          x,
          y - r,
          x - r * 0.6,
          y - r * 0.3,
          x - r,
          y + r * 0.3,
          x - r * 0.5,
          y + r * 0.4,
        ],
        pen.tone(random.pick(leaves), Math.max(-1, Math.min(1, lit))),
      );
    }
    if (!grapes) return;
    for (let bunch = 0; bunch < 4; bunch++) {
      const [x, y] = [random.range(-0.26, 0.26), random.range(0.5, 0.85)];
      for (let berry = 0; berry < 11; berry++) {
        const down = berry / 11;
        fillSoft(
          context,
          lobes(random, x + random.range(-0.05, 0.05) * (1 - down), y - down * 0.17, 0.024, 0.024, 6, 0.02),
          pen.tone(random.pick(['#5a2f6e', '#6f3f86', '#4a2a62']), random.range(-0.4, 0.7)),
        );
      }
    }
  };
}

/** Cereal: a sheaf of ripe or green stalks with hanging ears. */
export function drawCereal(ripe: boolean) {
  const colours = ripe ? ['#d9b45a', '#c99f48', '#e6c873'] : ['#8fae58', '#7f9f4c', '#a2bb66'];
  return (pen: Pen, random: Random): void => {
    for (let stalk = 0; stalk < 15; stalk++) {
      const foot = random.range(-0.26, 0.26);
      const tip = foot + random.range(-0.1, 0.12);
      const tall = random.range(0.62, 0.85);
      const colour = random.pick(colours);
      const lit = random.range(-0.6, 0.5);
      fillSoft(pen.context, limb(foot, -0.03, tip, tall, 0.009, 0.005, 0.02), pen.tone(colour, lit - 0.2));
      fillSoft(
        pen.context,
        limb(tip, tall - 0.01, tip + random.range(0.02, 0.06), tall + 0.13, 0.022, 0.008, -0.012),
        pen.tone(colour, lit + 0.3),
      );
    }
  };
}

/** Rape: green stalks under loose heads of small yellow flowers. */
export function drawRape(pen: Pen, random: Random): void {
  const { context } = pen;
  for (let stalk = 0; stalk < 9; stalk++) {
    const foot = random.range(-0.3, 0.3);
    const tip = foot + random.range(-0.12, 0.12);
    const tall = random.range(0.55, 0.84);
    fillSoft(context, limb(foot, -0.03, tip, tall, 0.012, 0.007, 0.02), pen.tone('#7f9f4c', random.range(-0.5, 0.2)));
    for (let flower = 0; flower < 9; flower++) {
      const [x, y] = [tip + random.range(-0.1, 0.1), tall + random.range(-0.1, 0.12)];
      const size = random.range(0.024, 0.042);
      fillSoft(
        context,
        [x - size, y, x, y + size, x + size, y, x, y - size],
        pen.tone(random.pick(['#f4d92e', '#ffe84a', '#e8c820']), random.range(-0.2, 0.7)),
      );
    }
  }
}

/** A row of green vegetables: rosettes of leaves close to the ground. */
export function drawVegetables(pen: Pen, random: Random): void {
  for (let leaf = 0; leaf < 13; leaf++) {
    const out = random.range(-1, 1);
    fillSoft(
      pen.context,
      limb(out * 0.05, 0, out * 0.3, 0.3 - 0.14 * Math.abs(out), 0.06, 0.03, out * 0.05),
      pen.tone(random.pick(['#6f9f4a', '#5d8c42', '#86b05a']), random.range(-0.6, 0.5)),
    );
  }
}
