import { DEEDS } from '../deeds/deeds.ts';
import { familyOf, isVehicle } from '../kinds/kinds.ts';
import type { Act } from './acts.ts';
import type { Expression, Facing } from './storyboard.ts';
import type { Kind } from '../kinds/kinds.ts';

/** What the body shows besides its action. */
export interface Bearing {
  readonly facing: Facing;
  readonly gaze?: number;
  readonly expression?: Expression;
}

/** What a feeling is on a face. */
export const EXPRESSIONS: Readonly<Record<NonNullable<Act['feeling']>, Expression>> = {
  happy: 'smile',
  sad: 'sad',
  surprised: 'surprised',
  angry: 'angry',
  afraid: 'afraid',
  tired: 'tired',
  asleep: 'closed-eyes',
};

/**
 * How a member stands to the camera. Who moves is seen from the way it moves; who looks, speaks or stands turns three
 * quarters to its target, else to the side it came to face; a wave goes to the camera.
 *
 * `towardX` is where its target is on stage less where it is itself, metres; undefined without one.
 */
export function bearingOf(
  kind: Kind,
  act: Act,
  moving: 'left' | 'right' | 'toward' | 'away' | undefined,
  side: 1 | -1,
  towardX: number | undefined,
): Bearing {
  const expression =
    act.action === 'smile' ? 'smile' : act.feeling === undefined ? undefined : EXPRESSIONS[act.feeling];
  const face = expression === undefined ? {} : { expression };
  const turned = towardX === undefined ? side : towardX < 0 ? -1 : 1;
  const gaze = towardX === undefined ? {} : { gaze: turned * (moving === undefined ? 0.7 : 0.5) };
  return { facing: moving ?? standingFacing(kind, act, turned, towardX !== undefined), ...gaze, ...face };
}

function standingFacing(kind: Kind, act: Act, side: 1 | -1, aimed: boolean): Facing {
  const family = familyOf(kind);
  if (act.direction === 'toward' || act.direction === 'away') return act.direction;
  const back = aimed && act.deed !== undefined && DEEDS[act.deed].turned === true ? -1 : 1;
  const asked = act.direction === 'left' ? -1 : act.direction === 'right' ? 1 : side * back;
  // What an animal does is seen from its side.
  const view =
    act.deed === undefined ? undefined : family === 'animal' ? 'side' : (DEEDS[act.deed].view ?? 'three-quarter');
  if (view === 'facing-us' || (view === 'front' && !aimed)) return 'toward';
  if (view === 'away' || view === 'behind') return 'away';
  if (view === 'side') return asked < 0 ? 'left' : 'right';
  if (isVehicle(kind) || family === 'bird' || family === 'fish') return asked < 0 ? 'left' : 'right';
  if (family === 'animal')
    return (act.action === 'look' || act.action === 'sit') && !aimed
      ? asked < 0
        ? 'three-quarter-left'
        : 'three-quarter-right'
      : asked < 0
        ? 'left'
        : 'right';
  // Who turns round is seen from behind first, and then in the face.
  if (
    (act.action === 'turn' || act.action === 'wave' || act.action === 'jump' || act.action === 'dance') &&
    !aimed &&
    act.direction === undefined
  )
    return 'toward';
  return asked < 0 ? 'three-quarter-left' : 'three-quarter-right';
}
