/** What hangs on a wall or is drawn there: a part of the things of deeds. */
export const WALL_THINGS = [
  'wax-crayon',
  'wall-drawing',
  'misted-pane',
  'belled-door',
  'prayer-wheels',
  'writing-brush',
  'big-character',
] as const;
