/** What small errands and games at home are done with: a part of the things of deeds. */
export const ERRAND_THINGS = [
  'bathroom-scale',
  'lever-machine',
  'cushion-fort',
  'road-salt',
  'drying-pole',
  'flapping-map',
  'lunch-tin',
  'drinks-trolley',
] as const;
