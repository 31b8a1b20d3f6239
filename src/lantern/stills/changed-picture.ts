import { createRandom } from '../../base/random.ts';
import type { StillsBrief } from '../brief.ts';
import { firstColourOf, namesThing, outcomeOf } from '../script/outcome.ts';
import { asksForPlace, describesElsewhere } from '../script/other-place.ts';
import type { Screenplay } from '../script/screenplay.ts';
import { askedLook } from '../storyboard/asked-look.ts';
import type { PictureChange, Scenery } from '../storyboard/storyboard.ts';

/** Strength and light of the pictures of one task, in order: the first does plainly what is asked. */
const TAKES: readonly Pick<PictureChange, 'strength' | 'lightFrom' | 'mood'>[] = [
  { strength: 0.95, lightFrom: 0.3 },
  { strength: 0.78, lightFrom: -0.8, mood: { hue: 20, light: 1.16 } },
  { strength: 1, lightFrom: 0.8, mood: { hue: -24, light: 1.02 } },
  { strength: 0.62, lightFrom: 0.45, mood: { hue: 10, light: 1.28 } },
  { strength: 1, lightFrom: -0.5, mood: { hue: -12, light: 0.78 } },
  { strength: 0.72, lightFrom: 1, mood: { hue: 30, light: 1.05 } },
  { strength: 0.88, lightFrom: -1, mood: { hue: -34, light: 0.9 } },
  { strength: 0.55, lightFrom: 0, mood: { hue: 0, light: 1.36 } },
  { strength: 0.82, lightFrom: 0.25, mood: { hue: 14, light: 0.86 } },
];
/** How near the shots of a series come to the subject of the picture; neighbours differ. */
const CLOSENESS = [1, 1.5, 1.2, 1.9, 1.35, 2.3, 1.1, 1.7, 1.28] as const;

/** What is made of the user's picture in one picture of a task: what the prompt asks, in a strength and a light of its own. */
export function changeOf(screenplay: Screenplay, brief: StillsBrief, index: number): PictureChange {
  const series = brief.arrangement === 'series';
  const take = TAKES[(series ? 0 : index) % TAKES.length]!;
  const mirrored = createRandom(brief.seed).fork('light').chance(0.5) ? -1 : 1;
  const colour = firstColourOf(screenplay);
  const { season } = outcomeOf(screenplay);
  return {
    strength: take.strength,
    // -0 would be another number in print.
    ...askedLook(screenplay, take.lightFrom === 0 ? 0 : take.lightFrom * mirrored),
    ...(take.mood === undefined ? {} : { mood: take.mood }),
    closeness: series ? CLOSENESS[index % CLOSENESS.length]! : 1,
    ...(season === undefined ? {} : { season }),
    ...(asksForPlace(screenplay) || describesElsewhere(screenplay) ? { otherPlace: true as const } : {}),
    ...(colour === undefined ? {} : namesThing(screenplay) ? { subjectColour: colour } : { tone: colour }),
  };
}

/** The picture that a still is made of: in a series each takes the next one of those that are places. */
export function sourceOf(scenery: Scenery, backdrops: readonly number[], brief: StillsBrief, index: number): number {
  if (brief.arrangement === 'series') return backdrops[Math.min(index, backdrops.length - 1)] ?? 0;
  return scenery.backdropImage ?? 0;
}
