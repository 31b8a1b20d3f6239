/** What lies on desks and comes in parcels: a part of the things of deeds. */
export const DESK_THINGS = [
  'tap-lines',
  'gavel',
  'sounding-block',
  'torn-sheet',
  'fed-sheet',
  'shredder',
  'big-pencil',
  'sharpener',
  'lifted-lid',
  'opened-gift',
  'ribbon-ends',
  'bead-frame',
  'hand-stamp',
  'stamped-page',
  'knocked-door',
  'folded-sheet',
] as const;
