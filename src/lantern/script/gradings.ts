export const GRADINGS = [
  'warm',
  'cool',
  'vivid',
  'muted',
  'pastel',
  'brighter',
  'darker',
  'contrast',
  'soft',
  'teal-and-orange',
] as const;
/** What a colourist does to a whole picture. */
export type Grading = (typeof GRADINGS)[number];

/** Where light comes from that a prompt puts on what a picture shows. */
export type LightSide = 'left' | 'right' | 'above' | 'behind';
