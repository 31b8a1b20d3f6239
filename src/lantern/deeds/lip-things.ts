/** What is at the lips when one smokes, blows or swallows: a part of the things of deeds. */
export const LIP_THINGS = [
  'cigarette',
  'lip-cigarette',
  'breathed-smoke',
  'lighter',
  'vape-pen',
  'tobacco-pipe',
  'bubble',
  'pea-whistle',
  'gum-bubble',
  'dandelion-clock',
  'drunk-bottle',
  'slurped-noodles',
  'pill',
] as const;
