/** What old trades, temples and stages have in their hands: a part of the things of deeds. */
export const SMALL_TRADE_THINGS = [
  'rope-coil',
  'long-saw',
  'dial-scale',
  'steel-file',
  'vice-key',
  'zipped-tent',
  'prayer-beads',
  'water-sleeves',
  'saw-box',
  'pavement-chalk',
  'paper-plane',
  'falling-flakes',
  'shared-umbrella',
  'lying-board',
] as const;
