import { smoothstep } from '../../../base/interpolation.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { paintPool } from './paint-habits.ts';
import { paintOnGround, paintOnNose } from './paint-mouthful.ts';
import { mouthOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { nearSide, see } from './space.ts';
import { trunkLength } from './species.ts';
import type { Species } from './species.ts';

/** What is balanced or washed where the prompt names nothing. */
const BALL = { kind: 'ball' } as const;
const FRUIT = { kind: 'apple' } as const;
/** What is washed is at most so tall, heights of who washes it. */
const WASHED_TALL = 0.34;

/** Paints what is behind one at a feat: the hole it comes out of, the water it washes in. */
export function paintBehindFeat(pen: Pen, species: Species, pose: Pose, { deed }: ActorState): void {
  if (deed === 'pop-up') return paintHole(pen, species);
  if (deed !== 'wash-food') return;
  const { x } = see(pose.view, mouthOf(species, pose.head));
  const wide = 0.34 * species.heightMetres;
  paintPool(pen, x + nearSide(pose.view) * 0.5 * wide, wide * 2, x);
}

/** Paints what is before or upon one at a feat: what it balances or washes, the blanket over it, the edge of its hole. */
export function paintBeforeFeat(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const thing = actor.mouthful ?? actor.member.mouthful ?? actor.pieces?.[0];
  switch (actor.deed) {
    case 'balance-ball':
      return paintOnNose(pen, species, pose, thing ?? BALL);
    case 'wash-food': {
      const { x } = mouthOf(species, pose.head);
      const rubs = 0.02 * species.heightMetres * Math.sin(pen.time * 11);
      return paintOnGround(
        pen,
        pose.view,
        [{ ...(thing ?? FRUIT), count: 1 }],
        x + rubs,
        WASHED_TALL * species.heightMetres,
      );
    }
    case 'hide-under':
      return paintCover(pen, species, pose);
    case 'pop-up':
      return paintRim(pen, species, actor.member.seed);
    default:
  }
}

/** Half the width of a hole in the ground, heights of who lives in it, and its height as it is seen. */
const HOLE = { half: 0.62, high: 0.15 } as const;

function paintHole({ context, tone }: Pen, { heightMetres: tall }: Species): void {
  for (const [size, lift, colour, lit] of [
    [1.75, 0.02, '#8a6a44', 0.1],
    [1.4, 0.05, '#a5814f', 0.25],
    [1, 0.05, '#2a1c12', -0.5],
  ] as const) {
    context.fillStyle = tone(colour, lit);
    context.beginPath();
    context.ellipse(0, lift * tall, HOLE.half * size * tall, HOLE.high * size * tall, 0, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The near edge of the hole, before the one who stands in it, and crumbs of earth on it. */
function paintRim({ context, tone }: Pen, { heightMetres: tall }: Species, seed: number): void {
  const [half, high] = [HOLE.half * tall, HOLE.high * tall];
  context.fillStyle = tone('#97744a', 0.15);
  context.beginPath();
  context.ellipse(0, 0.05 * tall, half, high, 0, 0, Math.PI);
  context.ellipse(0, 0.02 * tall, half * 1.75, high * 1.75, 0, Math.PI, 0, true);
  context.closePath();
  context.fill();
  context.fillStyle = tone('#6f5232', 0);
  context.beginPath();
  for (let crumb = 0; crumb < 7; crumb++) {
    const turn = Math.PI * (1.1 + 0.13 * crumb);
    const out = 1.25 + 0.25 * Math.sin(seed + crumb * 2.1);
    const [x, y] = [Math.cos(turn) * half * out, 0.03 * tall + Math.sin(turn) * high * out];
    context.moveTo(x + 0.04 * tall, y);
    context.ellipse(x, y, 0.04 * tall, 0.026 * tall, 0, 0, 2 * Math.PI);
  }
  context.fill();
}

/** Metres by which one who lives in a hole is down in it, so many seconds on; the next of several comes a little later. */
export function downInHole({ heightMetres }: Species, { actionTime, member }: ActorState): number {
  const place = Number(member.id.split('.')[1] ?? 1) - 1;
  const share = ((actionTime - 0.45 * place) / HOLE_SECONDS) % 1;
  const up = smoothstep(0.06, 0.2, share) * (1 - smoothstep(0.86, 0.98, share));
  return heightMetres * (HIP_DOWN + 1.3 * (1 - up));
}

const HOLE_SECONDS = 3.6;
/** Who looks out of its hole stays in it to the hips, heights. */
const HIP_DOWN = 0.78;

/** A blanket over back and haunches, wide on the ground, in checks that fall with its folds; the head is out of it. */
function paintCover(pen: Pen, species: Species, pose: Pose): void {
  const { context, tone, time } = pen;
  const { torso, heightMetres: tall } = species;
  const way = nearSide(pose.view);
  const long = trunkLength(species);
  const front = see(pose.view, pose.trunk(torso.frontX, torso.y));
  const rear = see(pose.view, pose.trunk(torso.rearX, torso.y));
  const breath = 0.012 * tall * Math.sin(time * 2.1);
  const top =
    Math.max(front.y, rear.y) + Math.max(...torso.profile.map(([, rise, half]) => rise + half)) + 0.1 * tall + breath;
  const [head, tail] = [front.x + way * 0.12 * long, rear.x - way * 0.85 * long];
  const hem = (share: number) => -0.045 * tall * (1 + 0.5 * Math.sin(share * 19));
  const cloth = context.createLinearGradient(0, top, 0, 0);
  cloth.addColorStop(0, tone('#7f9fd0', 0.5));
  cloth.addColorStop(0.5, tone('#5d7fb8', 0.1));
  cloth.addColorStop(1, tone('#3d5688', -0.4));
  context.fillStyle = cloth;
  context.beginPath();
  context.moveTo(head + way * 0.24 * long, hem(0));
  context.bezierCurveTo(head + way * 0.06 * long, top * 0.55, head, top * 0.94, front.x - way * 0.24 * long, top);
  context.bezierCurveTo(rear.x + way * 0.1 * long, top * 1.04, rear.x - way * 0.3 * long, top * 0.62, tail, hem(1));
  for (let fold = 9; fold >= 0; fold--)
    context.lineTo(head + way * 0.24 * long + ((tail - head - way * 0.24 * long) * fold) / 10, hem(fold / 10));
  context.closePath();
  context.fill();
  context.save();
  context.clip();
  paintChecks(pen, { head, tail, top, tall, way, long });
  context.restore();
}

interface Cover {
  readonly head: number;
  readonly tail: number;
  readonly top: number;
  readonly tall: number;
  readonly way: number;
  readonly long: number;
}

function paintChecks({ context, tone }: Pen, { head, tail, top, tall, way, long }: Cover): void {
  context.lineCap = 'round';
  context.strokeStyle = tone('#e8eef8', 0.4, 0.4);
  context.lineWidth = 0.05 * tall;
  context.beginPath();
  for (const share of [0.12, 0.3, 0.48, 0.66, 0.84]) {
    const x = head + (tail - head) * share;
    context.moveTo(x + way * 0.04 * long, top * 1.1);
    context.quadraticCurveTo(x - way * 0.06 * long, top * 0.5, x - way * 0.16 * long * share, -0.1 * tall);
  }
  for (const up of [0.22, 0.52, 0.8]) {
    context.moveTo(head + way * 0.3 * long, top * up * 0.8);
    context.quadraticCurveTo((head + tail) / 2, top * up * 1.3, tail, top * up * 0.35);
  }
  context.stroke();
  context.strokeStyle = tone('#26385c', -0.3, 0.4);
  context.lineWidth = 0.025 * tall;
  context.beginPath();
  for (const share of [0.22, 0.55, 0.78]) {
    const x = head + (tail - head) * share;
    context.moveTo(x, top * 0.6);
    context.quadraticCurveTo(x - way * 0.06 * long, top * 0.3, x - way * 0.1 * long, 0);
  }
  context.stroke();
}
