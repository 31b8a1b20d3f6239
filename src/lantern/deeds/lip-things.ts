/** What is at the lips and the face when one smokes, blows, swallows or makes oneself ready: a part of the things of deeds. */
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
  'perfume-spray',
  'dropper',
] as const;
