import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Pose } from './pose.ts';
import { see } from './space.ts';
import { trunkLength } from './species.ts';
import type { Species } from './species.ts';
import { traceRound } from '../../paint/trace-round.ts';

const DROPS = 16;
/** Share of the leap that a drop is in the air. */
const ALOFT = 0.62;

/**
 * Paints the water that a leap throws up: a crown of drops where the body comes out, which rise and fall back. `own` is the
 * height of the body in metres, `share` how far the leap is, 0 to 1.
 */
export function paintSpray(pen: Pen, own: number, share: number): void {
  const { context } = pen;
  const t = share / ALOFT;
  if (t > 1) return;
  context.beginPath();
  for (let drop = 0; drop < DROPS; drop++) {
    const out = (hash2(drop, 11) * 2 - 1) * own * 1.1;
    const high = own * (0.5 + 1.1 * hash2(drop, 23));
    const [x, y] = [out * (0.25 + t), high * 4 * t * (1 - t)];
    const radius = own * (0.02 + 0.035 * hash2(drop, 37)) * (1 - 0.4 * t);
    traceRound(context, x, y, radius, radius * 1.3);
  }
  context.fillStyle = pen.tone('#f2f9fd', 0.4, 0.85);
  context.fill();
}

/** Paints the drops that fly off one who shakes itself; the pen is in metres of its build. */
export function paintShakenDrops(pen: Pen, species: Species, pose: Pose): void {
  const { context, time } = pen;
  const tall = species.heightMetres;
  const { torso } = species;
  context.beginPath();
  for (let drop = 0; drop < SHAKEN; drop++) {
    const clock = time * 2.6 + drop / SHAKEN;
    const [share, round] = [clock - Math.floor(clock), Math.floor(clock)];
    const from = see(pose.view, {
      x: torso.rearX + trunkLength(species) * hash2(drop, round),
      y: torso.y * 1.15,
      z: 0,
    });
    const way = hash2(drop, round + 7) * 2 - 1;
    const x = from.x + way * tall * 0.75 * share;
    const y = from.y + tall * (0.75 * (0.4 + hash2(drop, 3)) * share - 0.9 * share * share);
    const radius = tall * (0.008 + 0.014 * hash2(drop, 19)) * (1 - 0.5 * share);
    traceRound(context, x, y, radius, radius * 1.3);
  }
  context.fillStyle = pen.tone('#e6f4fd', 0.3, 0.9);
  context.fill();
}

const SHAKEN = 42;
