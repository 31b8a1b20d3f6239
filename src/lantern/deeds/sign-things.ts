/** What gestures, faces and the care of them use: a part of the things of deeds. */
export const SIGN_THINGS = [
  'snap',
  'hoop-earring',
  'sneezed-drops',
  'slam-lines',
  'heart-sign',
  'flying-hearts',
  'cream-jar',
  'cream-dabs',
  'hair-foam',
  'curling-iron',
  'tissue',
  'tap-water',
  'barber-chair',
  'squeegee',
  'soapy-pane',
] as const;
