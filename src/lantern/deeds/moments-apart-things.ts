/** What is worked at in moments of their own: a part of the things of deeds. */
export const MOMENTS_APART_THINGS = [
  'firebox',
  'coal-heap',
  'coal-load',
  'pulled-roll',
  'lit-microwave',
  'wrung-sheet',
  'water-jug',
  'carried-mattress',
  'stuffed-parcel',
  'parcel-trolley',
  'open-bonnet',
  'straight-razor',
] as const;
