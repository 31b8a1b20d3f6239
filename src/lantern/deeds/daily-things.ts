/** What is served, loaded, shut or slept with: a part of the things of deeds. */
export const DAILY_THINGS = [
  'served-dish',
  'moving-box',
  'open-van',
  'box-pile',
  'closing-laptop',
  'brick-stack',
  'hugged-teddy',
  'bound-zongzi',
  'zongzi-plate',
  'barber-cape',
  'hair-snips',
  'dryer-wind',
] as const;
