/** What stands at a window, on a floor or in a hall: a part of the things of deeds. */
export const HOME_THINGS = [
  'curtained-window',
  'curtained-window-shutting',
  'ridden-toy-horse',
  'xray-film',
  'escalator',
] as const;
