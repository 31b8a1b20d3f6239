import type { Performance, PoseKey, Target, Vector } from '../../../deeds/deed-card.ts';

/** A key with every value that the keys of its deed ever name. */
export type KeyNow = Omit<PoseKey, 'at' | 'right' | 'left'> & {
  readonly right?: MixedTarget;
  readonly left?: MixedTarget;
};
type Key = Omit<PoseKey, 'at'>;

/**
 * The key of a performance at a moment: the round goes from each key to the next with a soft start and a soft stop, and
 * back to the first. `share` is where in the round it is, 0 to 1; a performance that is played once ends on its last key.
 */
export function keyAt(play: Performance, share: number): KeyNow {
  const [first] = play.keys;
  if (first === undefined) return {};
  const keys = play.keys.map((key) => ({ ...first, ...key }));
  const next = keys.findIndex(({ at }) => at > share);
  const from = keys[(next < 0 ? keys.length : next) - 1] ?? keys.at(-1) ?? first;
  const to = next < 0 ? (play.once === true ? from : { ...first, at: 1 }) : (keys[next] ?? first);
  const span = to.at - from.at;
  const t = span <= 0 ? 0 : Math.min(1, Math.max(0, (share - from.at) / span));
  return mixKeys(from, to, t * t * (3 - 2 * t));
}

const NUMBERS = [
  'lean',
  'side',
  'curl',
  'turn',
  'nod',
  'look',
  'tilt',
  'raise',
  'over',
  'along',
  'up',
  'run',
  'swing',
  'toes',
] as const;
const VECTORS = ['hips', 'rightFoot', 'leftFoot', 'aim', 'aimLeft'] as const;

function mixKeys(from: Key, to: Key, t: number): KeyNow {
  const mixed: Record<string, unknown> = { ...from };
  for (const name of NUMBERS) {
    const [a, b] = [from[name], to[name]];
    if (a !== undefined || b !== undefined) mixed[name] = (a ?? 0) + ((b ?? 0) - (a ?? 0)) * t;
  }
  for (const name of VECTORS) {
    const [a, b] = [from[name], to[name]];
    if (a !== undefined && b !== undefined) mixed[name] = mixVectors(a, b, t);
    else if (b !== undefined) mixed[name] = mixVectors([0, 0, 0], b, t);
  }
  for (const name of ['right', 'left'] as const) {
    const [a, b] = [from[name], to[name]];
    if (a !== undefined && b !== undefined) mixed[name] = mixTargets(a, b, t);
  }
  if (t > 0.5 && to.open !== from.open) mixed.open = to.open;
  if (t > 0.5 && to.hands !== from.hands) mixed.hands = to.hands;
  return mixed;
}

/** Between a place by the hips and one by the face the hand goes straight: both are kept until they are known. */
export type MixedTarget = Target | { readonly from: MixedTarget; readonly to: Target; readonly share: number };

function mixTargets(a: Target, b: Target, t: number): MixedTarget {
  if (isVector(a) && isVector(b)) return mixVectors(a, b, t);
  if ('by' in a && 'by' in b && a.by === b.by) return { by: a.by, off: mixVectors(a.off, b.off, t) };
  return { from: a, to: b, share: t };
}

/** True for a target that is told from the hips. */
export function isVector(target: MixedTarget): target is Vector {
  return Array.isArray(target);
}

function mixVectors(a: Vector, b: Vector, t: number): Vector {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
