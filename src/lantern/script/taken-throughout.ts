import type { Draft } from './draft.ts';
import type { CameraWord } from './screenplay.ts';

/** Ways to take a whole film; moves and sizes of shots are those of one. */
const WAYS: ReadonlySet<CameraWord> = new Set<CameraWord>([
  'static',
  'handheld',
  'shaking',
  'low-angle',
  'high-angle',
  'dutch',
  'slow-motion',
  'shallow-focus',
  'pov',
]);

/** What is said of the camera after all that happens, in parts of sentences of its own, holds for the whole film. */
export function takenThroughout({ beats }: Draft): readonly CameraWord[] {
  const done = beats.flatMap(({ actions }) => actions.filter(({ filler }) => filler !== true));
  if (done.length === 0) return [];
  const last = Math.max(...done.map(({ clauseStart = 0 }) => clauseStart));
  const said = beats.flatMap(({ takenAt }) => takenAt).filter(({ word, at }) => at > last && WAYS.has(word));
  return [...new Set(said.map(({ word }) => word))];
}
