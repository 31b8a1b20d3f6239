/** What one is pulled up by over the sea, and what one looks under it with. */
export const SEASIDE_THINGS = [
  'parasail-canopy',
  'parasail-line',
  'tow-boat',
  'snorkel',
  'drawing-stick',
  'sand-drawing',
] as const;
