import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { BirdBuild } from './bird-build.ts';
import { broods, NEST_TOP, sitsAtNest } from './bird-deeds.ts';
import type { Perch } from './bird-perch.ts';
import { BEAK_ROOT } from './paint-bird-head.ts';
import { nearSide, placed, see } from './space.ts';
import type { View } from './space.ts';

/** A nest that a bird is at: on a bough before it with chicks in it or half built, or under it with eggs. Metres of the build. */
interface Nest {
  /** Its middle before the bird, its foot above the ground, half its width and its height. */
  readonly ahead: number;
  readonly foot: number;
  readonly half: number;
  readonly tall: number;
  readonly holds: 'chicks' | 'eggs' | 'straws';
}

/** The nest of a bird that is at one. */
export function nestOf(actor: ActorState, { heightMetres, body }: BirdBuild): Nest | undefined {
  if (broods(actor))
    return {
      ahead: 0,
      foot: 0,
      half: 0.155 * body.long,
      tall: 0.05 * body.deep,
      holds: 'eggs',
    };
  if (!sitsAtNest(actor)) return undefined;
  return {
    ahead: 0.2 * body.long,
    foot: NEST_TOP * heightMetres,
    half: 0.1 * body.long,
    tall: 0.075,
    holds: actor.deed === 'feed-chicks' ? 'chicks' : 'straws',
  };
}

/** What lies behind the bird: the tree with its bough, the hollow of the nest, the chicks in it. */
export function paintNestBehind(pen: Pen, nest: Nest, view: View): void {
  const { context } = pen;
  const way = nearSide(view);
  if (nest.foot > 0) paintTree(pen, nest, way);
  const x = way * nest.ahead;
  context.fillStyle = pen.tone('#4a3420', -0.2);
  context.beginPath();
  context.ellipse(x, nest.foot + nest.tall, nest.half, nest.tall * 0.3, 0, 0, Math.PI * 2);
  context.fill();
  if (nest.holds !== 'chicks') return;
  for (const [k, share] of [-0.5, 0.02, 0.52].entries()) {
    const begs = 0.5 + 0.5 * Math.sin(pen.time * (7 + k) + k * 2);
    paintChick(
      pen,
      x + share * nest.half * 1.15,
      nest.foot + nest.tall * (0.95 + 0.12 * begs),
      nest.half * 0.34,
      -way,
      begs,
    );
  }
}

/** What is before the bird's feet: the wall of the nest, its straws, the eggs that show over it. */
export function paintNestBefore(pen: Pen, nest: Nest, view: View, seed: number): void {
  const { context } = pen;
  const x = nearSide(view) * nest.ahead;
  const { half, tall, foot } = nest;
  if (nest.holds === 'eggs')
    for (const [share, high] of EGGS) {
      context.fillStyle = pen.tone('#dca672', 0.3);
      context.beginPath();
      context.ellipse(x + share * half, foot + tall * high, half * 0.15, half * 0.19, 0.3 * share, 0, Math.PI * 2);
      context.fill();
    }
  const straw = context.createLinearGradient(0, foot + tall, 0, foot);
  straw.addColorStop(0, pen.tone('#c79a55', 0.3));
  straw.addColorStop(1, pen.tone('#80592c', -0.3));
  context.fillStyle = straw;
  context.beginPath();
  context.moveTo(x - half * 1.02, foot + tall);
  context.quadraticCurveTo(x, foot + tall * 0.62, x + half * 1.02, foot + tall);
  context.bezierCurveTo(
    x + half * 1.05,
    foot - tall * 0.2,
    x - half * 1.05,
    foot - tall * 0.2,
    x - half * 1.02,
    foot + tall,
  );
  context.closePath();
  context.fill();
  for (const light of [-0.5, 0.7] as const) {
    context.strokeStyle = pen.tone('#b58a4c', light, 0.85);
    context.lineWidth = Math.max(half * 0.03, pen.pixelMetres * 0.7);
    context.beginPath();
    for (let k = 0; k < STRAWS; k++) {
      const at = hash2(seed + k, 5 + light) * 2 - 1;
      const up = foot + tall * (0.12 + 0.78 * hash2(seed + k, 9 + light) * (0.6 + 0.4 * Math.abs(at)));
      const long = half * (0.2 + 0.25 * hash2(k, 3));
      const rise = (hash2(k, 17 + light) - 0.5) * tall * 0.7;
      const middle = x + at * half * 0.85;
      context.moveTo(middle - long, up - rise);
      context.quadraticCurveTo(middle, up - tall * 0.1, middle + long, up + rise);
    }
    context.stroke();
  }
}

const STRAWS = 22;

/** Eggs that show over the rim: shares of half the width, and of the height. */
const EGGS = [
  [-0.72, 1.1],
  [-0.44, 0.98],
  [0.5, 0.98],
  [0.76, 1.12],
] as const;

/** The straws that a bird brings for its nest, across its beak. */
export function paintStrawInBeak(pen: Pen, { view, head }: Perch, { headSize, beak }: BirdBuild): void {
  const { context } = pen;
  const at = (x: number, y: number) => see(view, placed(head, { x: x * headSize, y: y * headSize, z: 0.004 }));
  const tip = BEAK_ROOT + beak.length * 0.7;
  context.strokeStyle = pen.tone('#d2a65c', 0.4);
  context.lineWidth = Math.max(0.004, pen.pixelMetres * 0.9);
  context.lineCap = 'round';
  context.beginPath();
  for (const [back, ahead] of [
    [-0.03, -0.055],
    [0.012, -0.03],
    [-0.012, -0.07],
  ] as const) {
    const [from, middle, to] = [at(tip - 0.05, -0.03 + back), at(tip, -0.006), at(tip + 0.035, ahead)];
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
  }
  context.stroke();
}

function paintTree(pen: Pen, { foot, ahead, half }: Nest, way: number): void {
  const { context } = pen;
  const thick = half * 0.32;
  const stem = way * (ahead + half * 2.6);
  const wood = context.createLinearGradient(stem - half, foot, stem + half, foot - thick);
  wood.addColorStop(0, pen.tone('#86643f', 0.25));
  wood.addColorStop(1, pen.tone('#553b22', -0.35));
  context.fillStyle = wood;
  context.beginPath();
  context.moveTo(-way * half * 3.4, foot - thick * 0.2);
  context.quadraticCurveTo(0, foot + thick * 0.1, way * ahead, foot + thick * 0.1);
  context.quadraticCurveTo(stem - way * half * 0.7, foot + thick * 0.3, stem - way * half * 0.45, foot + half * 1.4);
  context.lineTo(stem - way * half * 0.4, foot + half * 6);
  context.lineTo(stem + way * half * 0.4, foot + half * 6);
  context.lineTo(stem + way * half * 0.85, 0);
  context.lineTo(stem - way * half * 0.75, 0);
  context.quadraticCurveTo(stem - way * half * 0.5, foot * 0.6, stem - way * half * 0.6, foot - thick * 1.6);
  context.quadraticCurveTo(way * ahead, foot - thick * 1.1, -way * half * 3.4, foot - thick * 0.5);
  context.closePath();
  context.fill();
  for (const [along, up, size, light] of [
    [-3.4, 0.1, 0.5, 0],
    [-2.9, 0.45, 0.42, 0.3],
    [-3.7, -0.25, 0.36, 0.2],
    [0.6, 5.2, 1.3, 0],
    [4.6, 5.1, 1.4, 0.1],
    [2.6, 5.9, 1.9, 0.2],
    [1.4, 6.5, 1.2, 0.4],
    [3.8, 6.4, 1.3, 0.3],
  ] as const) {
    const sway = 0.03 * half * Math.sin(pen.time * 1.6 + along);
    context.fillStyle = pen.tone('#5a9a42', light);
    context.beginPath();
    context.ellipse(
      way * (along * half + (along > 0 ? ahead : 0)) + sway,
      foot + up * half,
      size * half,
      size * half * 0.66,
      0,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}

/** The head of a chick with its beak wide open to whoever feeds it. */
function paintChick(pen: Pen, x: number, y: number, size: number, way: number, begs: number): void {
  const { context } = pen;
  context.fillStyle = pen.tone('#8f8894', 0.2);
  context.beginPath();
  context.ellipse(x, y, size * 0.8, size * 1.1, 0, 0, Math.PI * 2);
  context.fill();
  const [head, tilt] = [y + size * 0.9, way * (0.35 + 0.1 * begs)];
  context.save();
  context.translate(x, head);
  context.rotate(-tilt);
  context.fillStyle = pen.tone('#a39aa6', 0.4);
  context.beginPath();
  context.ellipse(0, 0, size * 0.66, size * 0.62, 0, 0, Math.PI * 2);
  context.fill();
  const open = 0.3 + 0.5 * begs;
  context.fillStyle = pen.tone('#f2b632', 0.3);
  context.beginPath();
  context.moveTo(-size * 0.5, size * 0.2);
  context.lineTo(-size * open, size * 1.35);
  context.lineTo(0, size * 0.5);
  context.lineTo(size * open, size * 1.35);
  context.lineTo(size * 0.5, size * 0.2);
  context.closePath();
  context.fill();
  context.fillStyle = pen.tone('#d8483c', 0.1);
  context.beginPath();
  context.moveTo(-size * 0.3, size * 0.36);
  context.lineTo(-size * open * 0.75, size * 1.1);
  context.lineTo(size * open * 0.75, size * 1.1);
  context.lineTo(size * 0.3, size * 0.36);
  context.closePath();
  context.fill();
  context.fillStyle = pen.tone('#1c1a20', -0.3);
  context.beginPath();
  context.ellipse(way * size * 0.28, size * 0.08, size * 0.11, size * 0.11, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
