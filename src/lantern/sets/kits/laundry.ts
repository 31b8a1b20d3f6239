import type { Random } from '../../../base/random.ts';
import type { Face, Structure } from '../set.ts';

const CLOTHS = ['#e8e4da', '#c95a4a', '#5f86b0', '#e6c46a', '#7fa08a', '#d8a0a8'] as const;

/** A washing line across an alley. */
export function laundry(random: Random, fromX: number, toX: number, z: number, y: number): Structure {
  const faces: Face[] = [];
  const sag = 0.5;
  const lineAt = (share: number) => y - sag * 4 * share * (1 - share);
  for (let step = 0; step < 8; step++) {
    const [a, b] = [step / 8, (step + 1) / 8];
    const [ax, bx] = [fromX + (toX - fromX) * a, fromX + (toX - fromX) * b];
    faces.push({
      points: [ax, lineAt(a), z, bx, lineAt(b), z, bx, lineAt(b) + 0.03, z, ax, lineAt(a) + 0.03, z],
      colour: '#2c2830',
      lit: 0,
    });
  }
  for (let share = 0.1; share < 0.86;) {
    const wide = random.range(0.08, 0.15);
    const [x0, x1] = [fromX + (toX - fromX) * share, fromX + (toX - fromX) * (share + wide)];
    const long = random.range(0.6, 1.3);
    const [top, low] = [lineAt(share + wide / 2), lineAt(share + wide / 2) - long];
    const colour = random.pick(CLOTHS);
    faces.push({
      points: [x0, top, z, x1, top, z, x1 - 0.04, low, z, x0 + 0.05, low + 0.08, z],
      colour,
      lit: random.range(-0.3, 0.2),
    });
    faces.push({
      points: [x0 + (x1 - x0) * 0.5, top, z, x0 + (x1 - x0) * 0.66, top, z, x0 + (x1 - x0) * 0.6, low + 0.05, z],
      colour,
      lit: 0.6,
      alpha: 0.6,
    });
    share += wide + random.range(0.03, 0.09);
  }
  return { z, faces };
}
