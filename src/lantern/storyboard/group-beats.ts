import { DEEDS } from '../deeds/deeds.ts';
import type { Beat, Setting } from '../script/screenplay.ts';
import { SHOTS_MAX } from './take.ts';

/** Neighbouring beats of one shot, 0-based, and when they play, seconds. */
export interface BeatGroup {
  readonly beats: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** What it costs to tell two neighbours in one shot, in seconds of the longer shot that it makes. */
const COSTS = { cut: 1000, elsewhere: 100, otherFurniture: 8, others: 2.5, sentence: 2, camera: 4 } as const;

/** More beats than shots: neighbours join, those first between which a cut is missed least. */
export function groupBeats(
  beats: readonly Beat[],
  settings: readonly Setting[],
  spans: readonly { readonly start: number; readonly end: number }[],
  count: number,
): readonly BeatGroup[] {
  let groups: readonly BeatGroup[] = beats.map((_, index) => ({
    beats: [index],
    ...(spans[index] ?? { start: 0, end: 0 }),
  }));
  while (groups.length > count) {
    const costs = groups
      .slice(1)
      .map((group, index) => group.end - (groups[index]?.start ?? 0) + costOf(beats, settings, groups[index]!, group));
    const least = Math.min(...costs);
    const at = costs.indexOf(least);
    // The parts of one shot of the prompt that no single take shows have one each.
    if (least >= COSTS.otherFurniture && least < COSTS.cut && groups.length <= SHOTS_MAX && isLongEnough(groups, at))
      break;
    const [a, b] = [groups[at], groups[at + 1]];
    if (a === undefined || b === undefined) break;
    const joined = { beats: [...a.beats, ...b.beats], start: a.start, end: b.end };
    groups = [...groups.slice(0, at), joined, ...groups.slice(at + 2)];
  }
  return groups;
}

/** Where the prompt cuts, the film goes elsewhere, a table would appear out of nothing, others act or the camera is set anew. */
function costOf(beats: readonly Beat[], settings: readonly Setting[], a: BeatGroup, b: BeatGroup): number {
  const first = b.beats[0] ?? 0;
  const [last, next] = [beats[first - 1], beats[first]];
  if (last === undefined || next === undefined) return 0;
  const own = (group: BeatGroup) => group.beats.flatMap((index) => beats[index]?.actions ?? []);
  const [before, after] = [own(a), own(b)];
  const others =
    after.length > 0 && !after.some(({ who }) => who.some((id) => before.some((act) => act.who.includes(id))));
  const furniture = new Set(after.flatMap(({ deed }) => furnitureOf(deed)));
  const known = new Set(before.flatMap(({ deed }) => furnitureOf(deed)));
  return (
    (next.opens === undefined ? 0 : COSTS.cut) +
    (settings[first - 1]?.place === settings[first]?.place ? 0 : COSTS.elsewhere) +
    ([...furniture].every((each) => known.has(each)) ? 0 : COSTS.otherFurniture) +
    (others ? COSTS.others : 0) +
    (next.ofSentence === true ? COSTS.sentence : 0) +
    (next.camera.length > 0 ? COSTS.camera : 0)
  );
}

/** Whether each of two neighbours has time for a shot of its own. */
function isLongEnough(groups: readonly BeatGroup[], at: number): boolean {
  return groups.slice(at, at + 2).every(({ start, end }) => end - start >= PART_SECONDS_MIN);
}

const PART_SECONDS_MIN = 1.15;

/** What a deed brings along to stand there. */
function furnitureOf(deed: Beat['actions'][number]['deed']): readonly string[] {
  return deed === undefined ? [] : (DEEDS[deed].play.around ?? []).map(({ thing }) => thing);
}
