import type { PoseKey, Vector } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
import type { ThingName } from './things.ts';

/** Where the working end of a tool is, metres along it from the middle of the (upper) fist, as it is drawn. */
const HEADS = {
  spade: 1.15,
  hoe: 1.2,
  rake: 1.1,
  roller: 0.25,
  'soft-mallet': 0.3,
  hammer: 0.31,
  wrench: 0.27,
  whisk: 0.25,
  'pound-mallet': 0.72,
  'water-brush': 0.95,
  'pot-spoon': 0.3,
} as const satisfies Partial<Record<ThingName, number>>;
type Tool = keyof typeof HEADS;

/**
 * A tool in the right hand whose working end is at `tip` and that points along `aim`; `left`: the one in the left hand.
 * Places are metres before the body, to its left and above the ground, as those of what stands there.
 */
export function touching(tool: Tool, tip: Vector, aim: Vector): Pick<PoseKey, 'right' | 'aim'> {
  return { right: fromGround(back(tip, aim, HEADS[tool])), aim };
}

/** The same for the left hand. */
export function touchingLeft(tool: Tool, tip: Vector, aim: Vector): Pick<PoseKey, 'left' | 'aimLeft'> {
  return { left: fromGround(back(tip, aim, HEADS[tool])), aimLeft: aim };
}

/** A tool with a long handle in both hands, the left one `apart` metres nearer to its working end than the right one. */
export function hafted(tool: Tool, tip: Vector, aim: Vector, apart = 0.36): Pick<PoseKey, 'right' | 'left'> {
  const head = HEADS[tool];
  return {
    right: fromGround(back(tip, aim, head)),
    left: fromGround(back(tip, aim, head - apart)),
  };
}

/** The place this far back along a direction of any length. */
function back([f, l, u]: Vector, aim: Vector, metres: number): Vector {
  const by = metres / Math.hypot(...aim);
  return [f - aim[0] * by, l - aim[1] * by, u - aim[2] * by];
}
