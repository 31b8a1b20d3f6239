/** Things of solemn and fond occasions: a part of the things of deeds. */
export const CEREMONY_THINGS = [
  'plinth',
  'bronze-figure',
  'pulled-veil',
  'tucked-child',
  'lotus-lantern',
  'fish-mallet',
  'fish-drum',
  'bamboo-clapper',
] as const;
