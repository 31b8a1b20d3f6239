/** What tells small doings by its look: a part of the things of deeds. */
export const TOLD_THINGS = [
  'fat-wallet',
  'held-spectacles',
  'sleeve-cloth',
  'bolt-of-cloth',
  'passed-football',
  'roulette-table',
  'scarfed-snowman',
  'peeled-banana',
] as const;
