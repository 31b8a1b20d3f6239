import { createRandom } from '../../../base/random.ts';
import type { SetPiece } from '../set.ts';
import { fillSoft, limb, lobes } from './outline.ts';

const LEAVES = ['#8b9a72', '#9aa884', '#7a8a66', '#a9b494'] as const;
const BARK = '#7d6c5a';

/** An old olive tree: a short twisted trunk in several strands under a loose silver crown, green in every season. */
export function oliveTree(x: number, z: number, heightMetres: number, variant: number, snow: number): SetPiece {
  const kind = variant % 4;
  const white = snow > 0.5;
  return {
    x,
    y: 0,
    z,
    box: {
      left: -heightMetres * 0.62,
      right: heightMetres * 0.62,
      top: heightMetres * 1.08,
      bottom: -heightMetres * 0.04,
    },
    motion: 'sway',
    sprite: `olive tree ${kind} ${white}`,
    contactShadow: heightMetres * 0.26,
    draw(pen) {
      const { context } = pen;
      const random = createRandom(`olive tree ${kind}`);
      context.scale(heightMetres, heightMetres);
      const heads: (readonly [number, number])[] = [];
      for (let strand = 0; strand < 4; strand++) {
        const head = [-0.26 + strand * 0.17 + random.range(-0.05, 0.05), random.range(0.52, 0.68)] as const;
        heads.push(head);
        const foot = -0.045 + strand * 0.03;
        const bend = random.range(-0.07, 0.07);
        fillSoft(context, limb(foot, -0.02, head[0], head[1], 0.06, 0.016, bend), pen.tone(BARK, -0.55));
        fillSoft(
          context,
          limb(foot + pen.lightSide * 0.014, 0, head[0], head[1], 0.018, 0.006, bend),
          pen.tone(BARK, 0.45),
        );
      }
      const masses = [...heads, [-0.36, 0.56], [0.38, 0.58], [-0.12, 0.84], [0.16, 0.82], [0.02, 0.68]] as const;
      for (const [px, py] of masses)
        fillSoft(context, lobes(random, px, py - 0.03, 0.19, 0.14, 9, 0.16), pen.tone(LEAVES[2], -0.55));
      for (const [px, py] of masses)
        fillSoft(
          context,
          lobes(random, px + pen.lightSide * 0.03, py + 0.02, 0.15, 0.11, 9, 0.2),
          pen.tone(random.pick(LEAVES), 0.15 + px * pen.lightSide * 0.6),
        );
      // Narrow leaves catch the light in strokes.
      for (let leaf = 0; leaf < 150; leaf++) {
        const [px, py] = random.pick(masses);
        const [angle, out] = [random.range(0, Math.PI * 2), Math.sqrt(random.next())];
        const [lx, ly] = [px + Math.cos(angle) * 0.2 * out, py + Math.sin(angle) * 0.15 * out];
        const turn = random.range(0, Math.PI * 2);
        fillSoft(
          context,
          limb(lx, ly, lx + Math.cos(turn) * 0.035, ly + Math.sin(turn) * 0.035, 0.007, 0.002),
          pen.tone(
            white && leaf % 2 ? '#f0f4ff' : random.pick(LEAVES),
            random.range(-0.4, 0.6) + (lx * pen.lightSide + ly - 0.6) * 0.5,
          ),
        );
      }
    },
  };
}
