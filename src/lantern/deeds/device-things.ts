/** What is steered, pressed, paid, sprayed and aimed with: a part of the things of deeds. */
export const DEVICE_THINGS = [
  'car-inside',
  'open-car',
  'horn-arcs',
  'bank-card',
  'pay-desk',
  'card-terminal',
  'ring-target',
  'blender',
  'cut-fruit',
  'grab-strap',
  'spray-lance',
  'back-tank',
  'pole-and-baskets',
  'sport-rifle',
] as const;
