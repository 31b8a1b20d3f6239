/** What is cut, shown and wound on occasions: a part of the things of deeds. */
export const OCCASION_THINGS = [
  'opening-ribbon',
  'red-card',
  'yellow-card',
  'silk-scarves',
  'rising-dove',
  'apron-strings',
  'jacket-zip',
  'hand-tape',
  'spinning-wheel',
  'steaming-pot',
  'pot-lid',
  'bathed-baby',
] as const;
