import type { EngineProgress, StageName } from '../../engine/engine.ts';

/** Turns what happens to a film into percent that never fall. */
export interface FilmProgress {
  at(stage: StageName): void;
  within(stage: StageName, done: number, total: number): void;
  done(): void;
}

/** Where each stage begins, percent of the whole, after the time that they take. */
const BEGINS_AT: Readonly<Record<StageName, number>> = {
  fetching: 0,
  understanding: 4,
  storyboard: 6,
  painting: 8,
  sound: 94,
  saving: 95,
};
const ORDER: readonly StageName[] = ['fetching', 'understanding', 'storyboard', 'painting', 'sound', 'saving'];
const LAST_PERCENT = 99;

/** Makes the reporter of one film. */
export function createFilmProgress(report: (progress: EngineProgress) => void): FilmProgress {
  let highest = 0;
  const rise = (percent: number) => (highest = Math.max(highest, Math.floor(percent)));
  return {
    at: (stage) => report({ stage, percent: rise(BEGINS_AT[stage]) }),
    within(stage, done, total) {
      const next = ORDER[ORDER.indexOf(stage) + 1];
      const end = next === undefined ? LAST_PERCENT : BEGINS_AT[next];
      const percent = rise(BEGINS_AT[stage] + ((end - BEGINS_AT[stage]) * done) / Math.max(1, total));
      report({ stage, percent, done, total });
    },
    done: () => report({ stage: 'saving', percent: rise(100) }),
  };
}
