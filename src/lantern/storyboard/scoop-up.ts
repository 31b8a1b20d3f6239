import { familyOf, isPerson } from '../kinds/kinds.ts';
import { DEEDS } from '../deeds/deeds.ts';
import { four } from './path-keys.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

/** How one picks up an animal with both hands, in shares of the deed: when they are at it, leave the ground, and are up. */
const SCOOP = { taken: 0.42, rises: 0.55 } as const;
/** How long before the hands come down it sets out for the feet, and how far before them it waits, metres and shares of a height. */
const COMES_SECONDS = 1;
const REACH_SHARE = 0.27;
/** What is nearer than this to where it is taken need not come, metres. */
const NEAR_METRES = 0.12;
/** Places of its way up. */
const STEPS = [0.25, 0.5, 0.75, 1] as const;

/** An animal that somebody picks up comes to the feet, the hands take it there, and both rise together. */
export function scoopedUp(
  tracks: readonly ActorTrack[],
  slots: readonly Slot[],
  shotSeconds: number,
): readonly ActorTrack[] {
  const slotOf = (track: ActorTrack) => slots.find(({ member }) => member.id === track.member);
  return tracks.reduce<readonly ActorTrack[]>((all, track) => {
    const slot = slotOf(track);
    const [first] = track.keys;
    if (slot === undefined || first?.deed !== 'pick-up' || !isPerson(slot.member.kind)) return all;
    const held = all.find((other) => {
      const kind = slotOf(other)?.member.kind;
      return kind !== undefined && familyOf(kind) === 'animal' && takenAt(other, first) !== undefined;
    });
    const taken = held === undefined ? undefined : takenAt(held, first);
    if (held === undefined || taken === undefined) return all;
    const { seconds } = DEEDS['scoop-up'].play;
    const start = Math.max(0.2, Math.min(taken.atSeconds, shotSeconds - 0.8) - 0.55 * seconds);
    return all.map((one) =>
      one === track
        ? { ...one, keys: scooperKeys(one, first, start, seconds) }
        : one === held
          ? { ...one, keys: scoopedKeys(one, taken, { first, start, seconds, tall: slot.member.heightMetres }) }
          : one,
    );
  }, tracks);
}

/** The key at which an animal that was on the ground lies in the arms of somebody who stands there. */
function takenAt({ keys }: ActorTrack, holder: ActorKey): ActorKey | undefined {
  const [begins] = keys;
  if (begins === undefined || Math.abs(begins.y - holder.y) > 0.05) return undefined;
  return keys.find(({ action, y, x }) => action === 'lie' && y > holder.y + 0.2 && Math.abs(x - holder.x) < 0.6);
}

function scooperKeys(track: ActorTrack, first: ActorKey, start: number, seconds: number): readonly ActorKey[] {
  const { deed: _deed, pieces: _pieces, ...waits } = first;
  const later = track.keys.filter(({ atSeconds }) => atSeconds > start + seconds);
  return [
    waits,
    { ...first, deed: 'scoop-up', atSeconds: four(start) },
    ...(later.length > 0 ? later : [{ ...first, deed: 'hold-pet' as const, atSeconds: four(start + seconds) }]),
  ];
}

interface Scoop {
  readonly first: ActorKey;
  readonly start: number;
  readonly seconds: number;
  readonly tall: number;
}

function scoopedKeys(
  track: ActorTrack,
  taken: ActorKey,
  { first: holder, start, seconds, tall }: Scoop,
): readonly ActorKey[] {
  const [begins] = track.keys;
  if (begins === undefined) return track.keys;
  const way = holder.facing.includes('left') ? -1 : 1;
  const x = holder.x + way * REACH_SHARE * tall;
  const { y, z } = holder;
  const comes = Math.abs(begins.x - x) > NEAR_METRES;
  const [down, up, end] = [start + SCOOP.taken * seconds, start + SCOOP.rises * seconds, start + seconds];
  const feet = { ...begins, x: four(x), y, z: four(z - 0.02) };
  const set = Math.max(0.05, down - COMES_SECONDS);
  const rising = STEPS.map((share): ActorKey => {
    const eased = share * share * (3 - 2 * share);
    const between = (from: number, to: number) => four(from + (to - from) * eased);
    return {
      ...taken,
      atSeconds: four(up + (end - up) * share),
      x: between(x, taken.x),
      y: between(y, taken.y),
      z: between(z - 0.02, taken.z),
    };
  });
  return [
    begins,
    ...(comes
      ? [
          {
            ...begins,
            atSeconds: four(set),
            action: 'walk' as const,
            facing: way > 0 ? ('left' as const) : ('right' as const),
          },
        ]
      : []),
    { ...feet, action: 'stand', facing: holder.facing, atSeconds: four(down - 0.1) },
    { ...feet, action: 'stand', facing: holder.facing, atSeconds: four(up) },
    ...rising,
    ...track.keys.filter(({ atSeconds }) => atSeconds > end && atSeconds > taken.atSeconds),
  ];
}
