/** What is used to be wondered at, to win at a fair, or for one's health. */
export const MARVEL_THINGS = [
  'opera-face',
  'fire-torch',
  'fire-plume',
  'spun-plates',
  'shadow-screen',
  'ring-stall',
  'water-gun',
  'lot-cup',
  'wine-bowl',
  'doused-bucket',
  'ear-pick',
  'back-cups',
  'spin-bike',
  'pogo-stick',
] as const;
