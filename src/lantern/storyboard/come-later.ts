import type { Character } from '../script/screenplay.ts';
import type { Course } from './acts.ts';
import { four } from './path-keys.ts';
import type { Slot } from './slot.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

/** A moment of the course of a shot. */
const EDGE_SECONDS = 0.001;

/** The tracks of a shot in which what comes into being in a later beat is not there before. */
export function comeLater(
  tracks: readonly ActorTrack[],
  characters: readonly Character[],
  { spans }: Course,
  { start, slots }: { readonly start: number; readonly slots: readonly Slot[] },
): readonly ActorTrack[] {
  return tracks.map((track) => {
    const slot = slots.find(({ member }) => member.id === track.member);
    const comes = characters.find(({ id }) => id === slot?.character)?.comes;
    const time = comes === undefined ? 0 : (spans[comes]?.start ?? 0) - start;
    const [first] = track.keys;
    if (time <= 0 || first === undefined) return track;
    const before = track.keys.filter(({ atSeconds }) => atSeconds < time);
    const { lastedSeconds: _lasted, ...last } = before.at(-1) ?? first;
    const there: ActorKey = { ...last, atSeconds: four(time) };
    const after = track.keys.filter(({ atSeconds }) => atSeconds >= time - EDGE_SECONDS);
    const begins = (after[0]?.atSeconds ?? Infinity) <= time + EDGE_SECONDS ? [] : [there];
    const hidden = before.filter((key) => !after.includes(key)).map((key) => ({ ...key, absent: true as const }));
    return { ...track, keys: [...hidden, ...begins, ...after] };
  });
}
