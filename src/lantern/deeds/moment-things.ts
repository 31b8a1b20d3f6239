/** What tells a moment: a part of the things of deeds. */
export const MOMENT_THINGS = [
  'bridal-bouquet',
  'flying-bouquet',
  'dropped-keys',
  'short-stick',
  'thrown-stick',
] as const;
