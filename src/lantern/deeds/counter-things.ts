/** What stands on counters and before cameras: a part of the things of deeds. */
export const COUNTER_THINGS = [
  'espresso-machine',
  'milk-jug',
  'pouring-jug',
  'syrup-jug',
  'pancake-stack',
  'latte-cup',
  'till',
  'grocery-pack',
  'ring-light',
  'sugar-figure',
  'half-bar',
  'scarf-ends',
] as const;
