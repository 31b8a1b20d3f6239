/** What the band plays: a part of the things of deeds. */
export const BAND_THINGS = [
  'bagpipes',
  'didgeridoo',
  'harmonica-at-mouth',
  'slide-trombone',
  'tone-bars',
  'soft-mallet',
  'cymbal',
  'goblet-drum',
  'maraca',
  'jingle-ring',
  'sound-arcs',
  'worn-headphones',
  'dj-desk',
  'gong-frame',
  'hand-bell',
] as const;
