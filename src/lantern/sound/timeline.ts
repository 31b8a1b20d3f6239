import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { Scenery, Shot, Storyboard } from '../storyboard/storyboard.ts';
import { SAMPLE_RATE_HZ } from './pcm.ts';

/** A run of shots that are heard as one place: a cut within it leaves the ambience alone. */
export interface Scene {
  readonly scenery: Scenery;
  readonly shots: readonly Shot[];
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** The nearest sample to a moment. */
export function secondsToSamples(seconds: number): number {
  return Math.round(seconds * SAMPLE_RATE_HZ);
}

/** How long a storyboard is in seconds. */
export function filmSeconds(storyboard: Storyboard): number {
  return storyboard.frameCount / FRAME_RATE;
}

/** Seconds from the start of the film to the start of a shot. */
export function shotStart(shot: Shot): number {
  return shot.startFrame / FRAME_RATE;
}

/** Gathers neighbouring shots of the same place, hour, weather and season. */
export function scenesOf(storyboard: Storyboard): readonly Scene[] {
  const runs: Shot[][] = [];
  for (const shot of storyboard.shots) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && soundsAlike(run[0].scenery, shot.scenery)) run.push(shot);
    else runs.push([shot]);
  }
  return runs.flatMap((shots) => {
    const [first] = shots;
    const last = shots.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        scenery: first.scenery,
        shots,
        startSeconds: shotStart(first),
        endSeconds: (last.startFrame + last.frameCount) / FRAME_RATE,
      },
    ];
  });
}

function soundsAlike(a: Scenery, b: Scenery): boolean {
  return a.place === b.place && a.hour === b.hour && a.weather === b.weather && a.season === b.season;
}
