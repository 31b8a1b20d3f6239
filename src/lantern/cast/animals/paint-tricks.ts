import type { Pen } from '../../paint/pen.ts';
import { hash2 } from '../../../base/random.ts';
import type { ActorState } from '../../stage/stage.ts';
import { paintTrunkAt, TRUNK_HALF } from './paint-climbed.ts';
import { paintDrink, paintFlickedTongue, paintRocks, paintTugged } from './paint-habits.ts';
import { mouthOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import { trunkLength } from './species.ts';
import type { Species } from './species.ts';

/** Paints what is behind one at its habit or trick: the tree it rubs against or gnaws, the wheel it runs in, the mud it lies in. */
export function paintBehindTrick(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const { deed, actionTime } = actor;
  const tall = species.heightMetres;
  const way = nearSide(pose.view);
  switch (deed) {
    case 'scratch-back':
      return paintTrunkAt(pen, tall, backOf(species, pose) - way * TRUNK_HALF * 0.8 * tall);
    case 'gnaw-trunk': {
      const { x, y } = see(pose.view, mouthOf(species, pose.head));
      paintTrunkAt(pen, tall, x + way * TRUNK_HALF * 0.75 * tall);
      return paintBite(pen, { x, y, way, tall });
    }
    case 'browse-tree':
      return paintBrowsed(pen, see(pose.view, mouthOf(species, pose.head)), way, tall);
    case 'draw-plough':
      return paintPlough(pen, species, pose, way);
    case 'run-wheel':
      return paintWheel(pen, tall, actionTime, true);
    case 'wallow':
      return paintMud(pen, species, 0.16, 1);
    case 'tread-paws':
      return paintBlanket(pen, species);
    case 'lap-milk':
    case 'lap-water':
      return paintDrink(pen, species, pose, actor);
    case 'climb-rocks':
      return paintRocks(pen, species, way);
    default:
  }
}

/** Paints what is before it: the rim of the wheel, the mud on it, the marks of a tail that wags. */
export function paintBeforeTrick(
  pen: Pen,
  species: Species,
  pose: Pose,
  { deed, actionTime, member }: ActorState,
): void {
  switch (deed) {
    case 'run-wheel':
      return paintWheel(pen, species.heightMetres, actionTime, false);
    case 'wallow':
      paintSplashes(pen, species, member.seed);
      return paintMud(pen, species, 0.1, 0.92);
    case 'wag-tail':
      return paintWag(pen, species, pose);
    case 'scratch-self':
      return paintScratches(pen, species, pose, actionTime);
    case 'flick-tongue':
      return paintFlickedTongue(pen, species, pose, actionTime);
    case 'tug-rope':
      return paintTugged(pen, species, pose);
    default:
  }
}

/** The crown of a tree at the mouth of who eats from it, as high as that is. */
function paintBrowsed(pen: Pen, mouth: { readonly x: number; readonly y: number }, way: number, tall: number): void {
  const { context, time } = pen;
  const stem = mouth.x + way * 0.42 * tall;
  context.strokeStyle = pen.tone('#6b4a2c', 0);
  context.lineCap = 'round';
  for (const [width, from, to, high] of [
    [0.1, stem, stem, mouth.y],
    [0.045, stem, mouth.x + way * 0.06 * tall, mouth.y + 0.02 * tall],
  ] as const) {
    context.lineWidth = width * tall;
    context.beginPath();
    context.moveTo(from, from === to ? 0 : mouth.y * 0.82);
    context.lineTo(to, high);
    context.stroke();
  }
  for (const [x, y, r, light] of [
    [0.42, 0.24, 0.36, -0.1],
    [0.74, 0.12, 0.28, 0.05],
    [0.2, 0.16, 0.22, 0.2],
    [0.5, 0.4, 0.28, 0.3],
    [0.06, 0.05, 0.13, 0.3],
    [0.12, -0.04, 0.1, 0.1],
  ] as const) {
    context.fillStyle = pen.tone('#5a9a42', light);
    context.beginPath();
    context.ellipse(
      mouth.x + way * x * tall + 0.01 * tall * Math.sin(time * 1.6 + x * 9),
      mouth.y + y * tall,
      r * tall,
      r * tall * 0.6,
      0,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}

/** The plough that one draws, with the furrow that it leaves and the earth that it turns. */
function paintPlough(pen: Pen, species: Species, pose: Pose, way: number): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const back = see(pose.view, pose.trunk(species.torso.rearX, species.torso.y)).x;
  const share = back - way * 0.95 * tall;
  context.fillStyle = pen.tone('#4f3722', -0.1);
  context.fillRect(Math.min(share, share - way * 4 * tall), -0.06 * tall, 4 * tall, 0.1 * tall);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [colour, width, points] of [
    [
      '#2f2a26',
      0.016,
      [
        [back + way * 0.75 * tall, 0.62 * tall],
        [share + way * 0.5 * tall, 0.26 * tall],
      ],
    ],
    [
      '#8a5a30',
      0.055,
      [
        [share + way * 0.55 * tall, 0.26 * tall],
        [share, 0.12 * tall],
        [share - way * 0.4 * tall, 0.62 * tall],
      ],
    ],
    [
      '#8a94a0',
      0.075,
      [
        [share + way * 0.02 * tall, 0.14 * tall],
        [share + way * 0.2 * tall, -0.02 * tall],
      ],
    ],
  ] as const) {
    context.strokeStyle = pen.tone(colour, 0);
    context.lineWidth = width * tall;
    context.beginPath();
    for (const [k, [x, y]] of points.entries())
      if (k === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    context.stroke();
  }
  for (let clod = 0; clod < 12; clod++) {
    const t = (pen.time * 1.1 + clod / 12) % 1;
    context.fillStyle = pen.tone(clod % 2 === 0 ? '#6b4a2c' : '#8a6440', 0.1);
    context.beginPath();
    const r = (0.03 + 0.03 * hash2(clod, 3)) * tall;
    context.ellipse(
      share - way * t * 0.7 * tall,
      0.04 * tall + 0.5 * tall * t * (1 - t),
      r,
      r * 0.8,
      clod,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}

/** Where the back of one is that stands upright, metres across. */
function backOf({ torso }: Species, pose: Pose): number {
  const points = torso.profile.map(([x, shift, rise]) => see(pose.view, pose.trunk(x, torso.y + shift + rise)).x);
  return pose.view.cos < 0 ? Math.max(...points) : Math.min(...points);
}

/** The notch that is gnawed into a trunk, and chips on the ground under it. */
function paintBite(
  pen: Pen,
  at: { readonly x: number; readonly y: number; readonly way: number; readonly tall: number },
): void {
  const { context } = pen;
  const { x, y, way, tall } = at;
  context.beginPath();
  context.moveTo(x - way * 0.02 * tall, y + 0.2 * tall);
  context.quadraticCurveTo(x + way * 0.16 * tall, y + 0.04 * tall, x + way * 0.17 * tall, y);
  context.quadraticCurveTo(x + way * 0.16 * tall, y - 0.05 * tall, x - way * 0.02 * tall, y - 0.18 * tall);
  context.closePath();
  context.fillStyle = pen.tone('#e8c98e', 0.35);
  context.fill();
  context.fillStyle = pen.tone('#dcb878', 0.2);
  for (let chip = 0; chip < 16; chip++) {
    const share = chip < 8 ? 1 : (pen.time * 1.4 + chip / 16) % 1;
    const out = (hash2(chip, 5) - 0.75) * 0.6 * tall * way;
    context.beginPath();
    context.ellipse(
      x + out * share,
      Math.max(0.012 * tall, (y - 0.1 * tall) * (1 - share * share)),
      0.03 * tall,
      0.014 * tall,
      hash2(chip, 9) * 3,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}

/** A wheel of rungs on a stand that turns under who runs in it; its far side, or its near rim. */
function paintWheel(pen: Pen, tall: number, seconds: number, far: boolean): void {
  const { context } = pen;
  const radius = 0.86 * tall;
  const middle = radius + WHEEL_FOOT * tall;
  context.lineCap = 'round';
  if (far) {
    context.fillStyle = pen.tone('#8fb7c9', 0.1, 0.28);
    context.beginPath();
    context.ellipse(0, middle, radius, radius, 0, 0, Math.PI * 2);
    context.fill();
    context.strokeStyle = pen.tone('#c9d4da', 0.1);
    context.lineWidth = 0.022 * tall;
    context.beginPath();
    for (let rung = 0; rung < RUNGS; rung++) {
      const turn = (rung / RUNGS) * Math.PI * 2 - seconds * WHEEL_SPEED;
      context.moveTo(0, middle);
      context.lineTo(Math.cos(turn) * radius, middle + Math.sin(turn) * radius);
    }
    context.stroke();
  }
  context.strokeStyle = pen.tone(far ? '#7f95a3' : '#e2744f', far ? -0.1 : 0.2);
  context.lineWidth = (far ? 0.05 : 0.06) * tall;
  context.beginPath();
  context.ellipse(0, middle, radius, radius, 0, 0, Math.PI * 2);
  context.stroke();
  if (!far) return;
  context.strokeStyle = pen.tone('#6c7d88', -0.1);
  context.lineWidth = 0.06 * tall;
  context.beginPath();
  context.moveTo(-0.5 * tall, 0.02 * tall);
  context.lineTo(0, middle);
  context.lineTo(0.5 * tall, 0.02 * tall);
  context.moveTo(-0.7 * tall, 0.02 * tall);
  context.lineTo(0.7 * tall, 0.02 * tall);
  context.stroke();
}

/** How high over the ground a wheel hangs, heights of who runs in it. */
export const WHEEL_FOOT = 0.08;
const RUNGS = 14;
const WHEEL_SPEED = 5;

/** A puddle of mud as wide as who lies in it, as tall as this share of its height. */
function paintMud(pen: Pen, species: Species, share: number, wide: number): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const half = trunkLength(species) * 1.15 * wide;
  const mud = context.createLinearGradient(0, share * tall, 0, -share * tall);
  mud.addColorStop(0, pen.tone('#7a5a3a', 0.2));
  mud.addColorStop(1, pen.tone('#4a3220', -0.2));
  context.fillStyle = mud;
  context.beginPath();
  context.ellipse(0, wide < 1 ? -share * tall * 0.4 : 0, half, share * tall * (wide < 1 ? 0.9 : 1), 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = pen.tone('#a98a66', 0.4, 0.5);
  for (const [x, w] of [
    [-0.6, 0.16],
    [0.35, 0.2],
    [0.75, 0.08],
  ] as const) {
    context.beginPath();
    context.ellipse(x * half, -share * tall * 0.3, w * half, share * tall * 0.08, 0, 0, Math.PI * 2);
    context.fill();
  }
}

/** Mud that is thrown up, and what sticks to the body. */
function paintSplashes(pen: Pen, species: Species, seed: number): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const long = trunkLength(species);
  context.fillStyle = pen.tone('#5e4229', 0);
  for (let drop = 0; drop < 22; drop++) {
    const t = (pen.time * 1.3 + hash2(drop, seed)) % 1;
    const from = (hash2(drop, 3) * 2 - 1) * long * 0.75;
    const sticks = drop < 9;
    const x = sticks ? from * 0.8 : from * (1 + 0.5 * t);
    const y = sticks
      ? tall * (0.18 + 0.3 * hash2(drop, 7))
      : tall * (0.1 + 2 * (0.35 + 0.3 * hash2(drop, 5)) * t * (1 - t));
    const r = tall * (sticks ? 0.045 : 0.022) * (0.6 + hash2(drop, 13));
    context.beginPath();
    context.ellipse(x, y, r * (sticks ? 1.5 : 1), r, hash2(drop, 17), 0, Math.PI * 2);
    context.fill();
  }
}

/** Short strokes round the foot that scratches, now here, now there. */
function paintScratches(pen: Pen, { heightMetres: tall }: Species, pose: Pose, seconds: number): void {
  const { context } = pen;
  const foot = pose.legs.find(({ planted, fore }) => !fore && !planted)?.joints[3];
  if (foot === undefined) return;
  const { x, y } = see(pose.view, foot);
  const way = nearSide(pose.view);
  const shift = 0.02 * tall * Math.sin(seconds * 24);
  context.strokeStyle = pen.tone('#fdf8ec', 0.5, 0.85);
  context.lineWidth = Math.max(0.014 * tall, pen.pixelMetres);
  context.lineCap = 'round';
  context.beginPath();
  for (const far of [0.13, 0.19, 0.25]) {
    context.moveTo(x - way * far * tall, y + 0.1 * tall + shift);
    context.quadraticCurveTo(
      x - way * (far + 0.05) * tall,
      y + 0.02 * tall,
      x - way * far * tall,
      y - 0.06 * tall + shift,
    );
  }
  context.stroke();
}

/** Arcs to both sides of the end of a tail. */
function paintWag(pen: Pen, { heightMetres: tall }: Species, pose: Pose): void {
  const { context } = pen;
  const [root, tip] = [see(pose.view, pose.tail[0]!), see(pose.view, pose.tail.at(-1)!)];
  const reach = Math.hypot(tip.x - root.x, tip.y - root.y);
  const angle = Math.atan2(tip.y - root.y, tip.x - root.x);
  context.strokeStyle = pen.tone('#fdf8ec', 0.5, 0.85);
  context.lineWidth = Math.max(0.014 * tall, pen.pixelMetres);
  context.lineCap = 'round';
  for (const [share, side] of [
    [1.06, -1],
    [0.88, -1],
    [1.06, 1],
    [0.88, 1],
  ] as const) {
    const from = angle + side * 0.3;
    context.beginPath();
    for (let k = 0; k <= 6; k++) {
      const at = from + side * 0.36 * (k / 6);
      const [x, y] = [root.x + Math.cos(at) * reach * share, root.y + Math.sin(at) * reach * share];
      if (k === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.stroke();
  }
}

/** A soft blanket in folds under who treads it. */
function paintBlanket(pen: Pen, species: Species): void {
  const { context } = pen;
  const tall = species.heightMetres;
  const half = trunkLength(species) * 1.25;
  const cloth = context.createLinearGradient(0, 0.12 * tall, 0, -0.12 * tall);
  cloth.addColorStop(0, pen.tone('#f2b8a4', 0.3));
  cloth.addColorStop(1, pen.tone('#c9786a', -0.2));
  context.fillStyle = cloth;
  context.beginPath();
  context.moveTo(-half, -0.08 * tall);
  for (let fold = 0; fold < 6; fold++) {
    const x = -half + (2 * half * (fold + 1)) / 6;
    const press = 0.03 * tall * Math.sin(pen.time * 5 + fold * 2);
    context.quadraticCurveTo(x - half / 6, 0.2 * tall + press, x, 0.06 * tall);
  }
  context.lineTo(half, -0.1 * tall);
  context.closePath();
  context.fill();
  context.strokeStyle = pen.tone('#b86a60', -0.2, 0.6);
  context.lineWidth = Math.max(0.01 * tall, pen.pixelMetres * 0.7);
  context.beginPath();
  for (const x of [-0.7, -0.35, 0.05, 0.4, 0.75]) {
    context.moveTo(x * half, 0.08 * tall);
    context.quadraticCurveTo((x + 0.05) * half, 0, (x - 0.04) * half, -0.08 * tall);
  }
  context.stroke();
}
