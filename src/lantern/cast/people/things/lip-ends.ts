import { smoothstep } from '../../../../base/interpolation.ts';
import type { ThingName } from '../../../deeds/things.ts';
import { minus, plus, times } from '../../skeleton.ts';
import { lipsOf } from '../face-places.ts';
import type { Figure } from '../figure.ts';
import { inFrame } from './solid.ts';
import type { Frame } from './solid.ts';
import type { At } from './thing.ts';

/** Of what one drinks, eats, speaks and blows with: which place of it comes to the lips, metres as it is drawn. */
const LIP_ENDS: Partial<Readonly<Record<ThingName, At>>> = {
  chopsticks: [0.2, 0, 0],
  cup: [-0.04, 0, 0.05],
  'drunk-bottle': [0.225, 0, 0],
  fork: [0.19, 0, 0],
  glass: [-0.03, 0, 0.07],
  lipstick: [0.12, 0, 0],
  'loud-hailer': [-0.1, 0, 0.06],
  saxophone: [-0.02, 0, 0.02],
  toothbrush: [0.135, 0, 0.024],
  trumpet: [-0.14, 0, 0],
};

/** From so near to the lips, heights, such an end is brought to them, and from so far it is not yet on its way. */
const NEAR = 0.075;
const FAR = 0.13;

/** The frame of a held thing, moved so that its end is at the lips as they are drawn while the hand is there. */
export function atLips(thing: ThingName, frame: Frame, figure: Figure): Frame {
  const end = LIP_ENDS[thing];
  if (end === undefined) return frame;
  const way = minus(lipsOf(figure), inFrame(frame, ...end));
  const share = 1 - smoothstep(NEAR, FAR, Math.hypot(way.f, way.l, way.u) / figure.build.height);
  return share <= 0 ? frame : { ...frame, origin: plus(frame.origin, times(way, share)) };
}
