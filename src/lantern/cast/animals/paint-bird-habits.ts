import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { hash2 } from '../../../base/random.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { BirdBuild } from './bird-build.ts';
import { nearSide } from './space.ts';
import type { View } from './space.ts';

const GRAINS = 18;

/** Paints grain on the ground under the beak of a bird that pecks at nothing else. */
export function paintGrain({ context, tone }: Pen, { body, legs }: BirdBuild, view: View, seed: number): void {
  const way = nearSide(view);
  const reach = 0.1 * body.long + legs.length * 0.6;
  for (let grain = 0; grain < GRAINS; grain++) {
    const x = way * reach * (0.45 + 1.3 * hash2(seed, grain));
    const y = (hash2(seed, grain + 40) - 0.6) * 0.22 * reach;
    context.fillStyle = tone('#e8c36a', 0.3 * hash2(grain, 3));
    context.beginPath();
    context.ellipse(x, y, 0.05 * reach, 0.03 * reach, hash2(grain, 7) * 3, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Shares of the act at which an egg cracks, opens, and its cap lies beside it. */
const CRACKS_AT = 0.08;
const OPENS_AT = 0.3;
const OPEN_AT = 0.52;
/** An egg in heights of the chick that comes out of it: how tall, how wide, and how high it breaks. */
const EGG = { tall: 1.12, half: 0.44, rim: 0.5 } as const;
const TEETH = 9;

/** Paints a chick that hatches: an egg that rocks and cracks, its cap lifted off, the chick in what is left of the shell. */
export function paintHatching(pen: Pen, build: BirdBuild, actor: ActorState, drawChick: () => void): void {
  const { context, tone } = pen;
  const tall = build.heightMetres;
  const whole = actor.actionTime + actor.actionLeft;
  const share = whole > 0 ? actor.actionTime / whole : 1;
  const open = smoothstep(OPENS_AT, OPEN_AT, share);
  const [half, rim, top] = [EGG.half * tall, EGG.rim * tall, EGG.tall * tall];
  const rocks = (1 - open) * 0.09 * Math.sin(actor.actionTime * 9) * smoothstep(0, CRACKS_AT, share);
  const shell = (light: number) => {
    const fill = context.createLinearGradient(-half * pen.lightSide, top, half * pen.lightSide, 0);
    fill.addColorStop(0, tone('#e6d3b4', -0.2 + light));
    fill.addColorStop(1, tone('#fdf3e0', 0.4 + light));
    return fill;
  };
  context.save();
  context.rotate(rocks);
  if (share > OPENS_AT) {
    context.save();
    // It stands in the shell and comes up with its breath.
    context.translate(0, lerp(-0.42, 0.06, open) * tall + 0.02 * tall * Math.sin(pen.time * 5));
    context.beginPath();
    context.rect(-2 * tall, rim * 0.4, 4 * tall, 3 * tall);
    context.clip();
    drawChick();
    context.restore();
  }
  context.fillStyle = shell(0);
  context.beginPath();
  context.moveTo(-half, rim);
  context.bezierCurveTo(-half, 0.12 * tall, -half * 0.6, 0, 0, 0);
  context.bezierCurveTo(half * 0.6, 0, half, 0.12 * tall, half, rim);
  teeth(pen, half, rim, 0.07 * tall);
  context.closePath();
  context.fill();
  context.save();
  context.translate(
    lerp(0, half * 2.1, open),
    lerp(0, -rim * 0.98, open ** 2) + 0.75 * tall * 4 * open * (1 - open) * 0.4,
  );
  context.rotate(-2.6 * open);
  context.fillStyle = shell(0.05);
  context.beginPath();
  context.moveTo(-half, rim);
  context.bezierCurveTo(-half * 0.94, rim + 0.42 * tall, -half * 0.4, top, 0, top);
  context.bezierCurveTo(half * 0.4, top, half * 0.94, rim + 0.42 * tall, half, rim);
  teeth(pen, half, rim, 0.07 * tall);
  context.closePath();
  context.fill();
  context.restore();
  if (share > CRACKS_AT && open < 0.05) {
    context.strokeStyle = tone('#5e4632', -0.2);
    context.lineWidth = Math.max(pen.pixelMetres * 1.4, 0.014 * tall);
    context.beginPath();
    context.moveTo(-half * 0.98, rim);
    teeth(pen, half, rim, 0.07 * tall, true);
    context.stroke();
  }
  context.restore();
}

/** A jagged edge from right to left, or the other way. */
function teeth({ context }: Pen, half: number, y: number, deep: number, rightward = false): void {
  for (let tooth = 0; tooth <= TEETH; tooth++) {
    const share = tooth / TEETH;
    const x = lerp(half, -half, rightward ? 1 - share : share);
    context.lineTo(x, y + (tooth % 2 === 0 ? 0 : deep));
  }
}
