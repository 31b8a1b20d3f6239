/** What is opened and shut by hand: a part of the things of deeds. */
export const OPENING_THINGS = [
  'casement',
  'casement-shutting',
  'drawer-chest',
  'drawer-chest-shutting',
  'preserve-jar',
  'jar-lid',
  'cut-melon',
] as const;
