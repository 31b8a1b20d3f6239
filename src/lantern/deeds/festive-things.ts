/** What feasts are kept with: a part of the things of deeds. */
export const FESTIVE_THINGS = [
  'dance-lion',
  'sky-lantern',
  'lantern-beam',
  'red-lantern',
  'hung-pinata',
  'pinata-stick',
  'colour-powder',
  'big-drum',
  'tower-bell',
  'dance-dragon',
  'dragon-boat',
  'boat-paddle',
  'spring-couplets',
  'red-envelope',
  'tea-row',
  'back-basket',
] as const;
