/** What people climb. */
export const CLIMBED_THINGS = [
  'leant-ladder',
  'climbed-rope',
  'climbed-pole',
  'climbed-tree',
  'low-bough',
  'rock-wall',
] as const;
