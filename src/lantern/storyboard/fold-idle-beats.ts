import { framingOf } from './take.ts';
import type { Beat, Screenplay } from '../script/screenplay.ts';

/**
 * The screenplay without beats in which nothing happens: "Extreme close-up, golden mist, slow push in" after all that was told
 * says how the last beat is taken, and is no shot in which everyone only waits. What its camera is asked for goes to the beat before.
 */
export function foldIdleBeats(screenplay: Screenplay): Screenplay {
  const { beats, lines, characters, references } = screenplay;
  const spoken = new Set(lines.map(({ beat }) => beat));
  const named = new Set([...characters.flatMap(({ comes }) => comes ?? []), ...references.map(({ beat }) => beat)]);
  const folds = beats.map(
    (beat, index) => index > 0 && beat.opens === undefined && !spoken.has(index) && !named.has(index) && isIdle(beat),
  );
  if (!folds.includes(true)) return screenplay;
  const kept: Beat[] = [];
  const indexOf: number[] = [];
  for (const [index, beat] of beats.entries()) {
    const last = kept.at(-1);
    if (folds[index] === true && last !== undefined)
      kept[kept.length - 1] = { ...last, camera: [...new Set([...last.camera, ...beat.camera])] };
    else kept.push(beat);
    indexOf.push(kept.length - 1);
  }
  /** A moment in beats: within a beat that was folded it is the end of the one before. */
  const moment = (time: number) => {
    const index = Math.floor(time);
    const at = indexOf[index];
    if (at === undefined) return kept.length;
    return folds[index] === true ? at + 1 : at + (time - index);
  };
  return {
    ...screenplay,
    beats: kept,
    lines: lines.map((line) => ({ ...line, beat: indexOf[line.beat] ?? line.beat })),
    references: references.map((each) => ({ ...each, beat: indexOf[each.beat] ?? each.beat })),
    characters: characters.map((each) =>
      each.comes === undefined ? each : { ...each, comes: indexOf[each.comes] ?? each.comes },
    ),
    relations: screenplay.relations.map(({ since, until, ...tie }) => ({
      ...tie,
      ...(since === undefined ? {} : { since: moment(since) }),
      ...(until === undefined ? {} : { until: moment(until) }),
    })),
  };
}

/** Nobody does anything, nothing of the setting changes, and the camera goes to nobody. */
function isIdle({ actions, aim, setting, camera }: Beat): boolean {
  // "Wide shot of camels": who is named by a shot of their own is what it shows.
  if (actions.length > 0 && framingOf(camera) !== undefined) return false;
  return aim === undefined && setting === undefined && actions.every(({ said }) => said === undefined);
}
