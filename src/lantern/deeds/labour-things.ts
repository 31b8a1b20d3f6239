/** What changes under the work of tools: a part of the things of deeds. */
export const LABOUR_THINGS = [
  'dug-hole',
  'earth-clod',
  'furrows',
  'drying-line',
  'hung-cloth',
  'washing-basket',
  'stirred-pot',
  'pot-spoon',
  'lathered-flank',
  'hand-lather',
  'nail-strike',
  'saw-cut',
  'udder',
] as const;
