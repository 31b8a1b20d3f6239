/** What is twirled, broken, splashed and hung from: a part of the things of deeds. */
export const DRILL_THINGS = [
  'long-staff',
  'two-sticks',
  'boards-on-blocks',
  'thrown-water',
  'knee-bar',
  'riding-saddle',
  'gold-pan',
] as const;
