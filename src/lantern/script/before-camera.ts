import { cardOf } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { headCount } from './head-count.ts';
import type { BeatAction, CameraWord } from './screenplay.ts';

/** What the camera of a beat makes of what is done in it: whom it follows walks, and from behind one sees who goes away. */
export function beforeCamera(draft: Draft, action: BeatAction, camera: readonly CameraWord[]): BeatAction {
  const going = camera.includes('track') && isIdle(draft, action) ? { ...action, action: 'walk' as const } : action;
  const single = camera.includes('over-shoulder') && headCount(draft.characters) === 1;
  const behind = camera.includes('from-behind') || single;
  return behind && going.direction === undefined ? { ...going, direction: 'away' } : going;
}

/** Stands there and does nothing, and could go. */
function isIdle(draft: Draft, { action, deed, who, target }: BeatAction): boolean {
  const legs = who.every((id) => cardOf(characterOf(draft, id)?.kind ?? 'car').gaits !== undefined);
  return action === 'stand' && deed === undefined && target === undefined && legs;
}
