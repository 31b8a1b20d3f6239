/** What is moved, shaken, covered and let off by hand: a part of the things of deeds. */
export const HANDLING_THINGS = [
  'butterfly-net',
  'fluttering',
  'cracker-string',
  'pushed-sofa',
  'offered-leaves',
  'shaken-bottle',
  'covered-bowl',
  'shown-photo',
  'socket-wall',
  'plug-in-hand',
  'dropped-ball',
  'moved-chair',
  'beach-towel',
  'bauble',
  'trimmed-tree',
] as const;
