import { familyOf } from '../kinds/kinds.ts';
import { four } from './path-keys.ts';
import type { PathRequest } from './path-keys.ts';
import type { ActorKey } from './storyboard.ts';

/** Shorter shots than this are one moment. */
const DEVELOPS_SECONDS = 3;

/**
 * A shot in which somebody only stands or waves still has a middle and an end: the eyes go round, then meet ours;
 * an animal looks about. Each of a group does so at its own time.
 */
export function developed(keys: readonly ActorKey[], request: PathRequest): readonly ActorKey[] {
  const [key] = keys;
  const { slot, slots, seconds, acts } = request;
  const plain =
    key !== undefined &&
    key.deed === undefined &&
    keys.length === 1 &&
    key.expression === undefined &&
    key.gaze === undefined;
  if (!plain || seconds < DEVELOPS_SECONDS || acts.some(({ direction, target }) => direction ?? target)) return keys;
  const family = familyOf(slot.member.kind);
  const late = (slots.indexOf(slot) % 3) * 0.07;
  const at = (share: number) => four(seconds * (share + late));
  const { lastedSeconds: _lasted, ...now } = key;
  if (family === 'person' && key.action === 'stand')
    return [
      key,
      { ...now, atSeconds: at(0.3), action: 'look' },
      { ...now, atSeconds: at(0.62), facing: 'toward', expression: 'smile' },
    ];
  if (family === 'person' && key.action === 'wave') return [key, { ...now, atSeconds: at(0.5), expression: 'smile' }];
  if (family === 'animal' && key.action === 'stand') return [key, { ...now, atSeconds: at(0.4), action: 'look' }];
  return keys;
}
