import { forget } from './draft.ts';
import type { Draft } from './draft.ts';

/** Raindrops on a window pane: a window with nobody and nothing before it is looked through, and stands in no field. */
export function lookThroughWindow(draft: Draft): void {
  const [only, ...others] = draft.characters;
  if (only?.kind !== 'window' || only.count > 1 || only.colour !== undefined || others.length > 0) return;
  if (draft.mentions.some(({ ground, part }) => ground !== undefined || part.place !== undefined)) return;
  // One that breaks or freezes over is what is seen.
  const happens = draft.beats.some(({ actions }) =>
    actions.some(({ who, action }) => who.includes(only.id) && action !== 'stand'),
  );
  if (happens) return;
  forget(draft, [only.id]);
  draft.mentions.push({ beat: 0, part: {}, ground: { name: 'windowsill' }, strength: 1, sudden: false });
}
