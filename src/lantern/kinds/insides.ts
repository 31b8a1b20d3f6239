/**
 * What a thing is like inside, in units of its height: the near edge of its mouth from left to right, how much higher the far
 * edge appears, and its floor.
 */
export interface Inside {
  readonly lip: readonly (readonly [x: number, y: number])[];
  readonly deep: number;
  readonly floor: number;
  /** `clear`, `barred`: one sees through it, so that what is inside is whole. `flat`: what is on it is before all of it. */
  readonly wall?: 'clear' | 'barred' | 'flat';
  /** One looks into it from the front, and what is put on it stands on its top. */
  readonly front?: true;
}

/** Height over width of a level circle: things are seen from a little above. */
const LEVEL = 0.18;
const LIP_STEPS = 12;

/** The mouth of what is turned: its height, its radius and where its middle is. */
function round(y: number, radius: number, floor: number, wall?: Inside['wall'], x = 0): Inside {
  const lip = Array.from({ length: LIP_STEPS + 1 }, (_, index): readonly [number, number] => {
    const turn = Math.PI * (1 - index / LIP_STEPS);
    return [x + radius * Math.cos(turn), y - radius * LEVEL * Math.sin(turn)];
  });
  return { lip, deep: 2 * LEVEL * radius, floor, ...(wall === undefined ? {} : { wall }) };
}

/** The mouth of a box: its front edge, and how far its far edge is set off. */
function boxed(left: number, right: number, y: number, deep: number, floor: number, wall?: Inside['wall']): Inside {
  return {
    lip: [
      [left, y],
      [right, y],
      [right + deep * 1.25, y + deep],
    ],
    deep,
    floor,
    ...(wall === undefined ? {} : { wall }),
  };
}

/** What things hold others in themselves, and how. What nothing is put into is not here. */
export const INSIDES: Readonly<Record<string, Inside | undefined>> = {
  bowl: round(0.8, 0.98, 0.2),
  basket: round(0.62, 0.6, 0.12),
  eggcup: round(0.96, 0.33, 0.6),
  bucket: round(0.8, 0.42, 0.06),
  barrel: round(0.94, 0.3, 0.2),
  'trash-can': round(0.94, 0.34, 0.1),
  wastebasket: round(0.94, 0.42, 0.1),
  vase: round(0.96, 0.15, 0.06),
  jar: round(0.9, 0.31, 0.05, 'clear'),
  glass: round(0.94, 0.28, 0.05, 'clear'),
  'wine-glass': round(0.94, 0.17, 0.52, 'clear'),
  'open-bottle': round(0.96, 0.05, 0.06, 'clear'),
  'measuring-cup': round(0.94, 0.46, 0.06, 'clear'),
  fishbowl: round(0.86, 0.4, 0.12, 'clear'),
  aquarium: boxed(-0.9, 0.74, 0.9, 0.13, 0.2, 'clear'),
  'snow-globe': round(0.7, 0.32, 0.3, 'clear'),
  cup: round(0.88, 0.41, 0.5),
  jug: round(0.92, 0.27, 0.1),
  flowerpot: round(0.95, 0.46, 0.6),
  'open-pot': round(0.8, 0.6, 0.2),
  colander: round(0.87, 0.88, 0.2),
  cauldron: round(0.85, 0.5, 0.5),
  sink: round(0.82, 0.35, 0.68),
  bathtub: round(0.6, 0.86, 0.16),
  'egg-carton': {
    lip: [
      [-2.3, 0.86],
      [2.3, 0.86],
    ],
    deep: 0.5,
    floor: 0.3,
  },
  oven: {
    lip: [
      [-0.26, 0.66],
      [0.22, 0.66],
    ],
    deep: 0.02,
    floor: 0.3,
    wall: 'clear',
    front: true,
  },
  wheelbarrow: {
    lip: [
      [-0.55, 0.96],
      [0.83, 0.86],
    ],
    deep: 0.06,
    floor: 0.4,
  },
  handcart: {
    lip: [
      [-0.9, 0.68],
      [0.72, 0.68],
    ],
    deep: 0.1,
    floor: 0.4,
  },
  trailer: {
    lip: [
      [-1, 0.72],
      [0.92, 0.72],
    ],
    deep: 0.1,
    floor: 0.42,
  },
  // The slots at its top.
  toaster: {
    lip: [
      [-0.5, 0.8],
      [0.46, 0.8],
    ],
    deep: 0.06,
    floor: 0.52,
  },
  'open-box': boxed(-0.6, 0.44, 0.8, 0.18, 0.05),
  'open-crate': boxed(-0.66, 0.62, 0.84, 0.16, 0.1),
  'open-drawer': boxed(-1.1, 0.9, 0.72, 0.3, 0.1),
  'open-suitcase': boxed(-0.8, 0.64, 0.34, 0.16, 0.08),
  'shopping-cart': boxed(-0.42, 0.24, 0.74, 0.1, 0.42, 'barred'),
  birdcage: round(0.6, 0.29, 0.33, 'barred'),
  nest: round(0.8, 0.78, 0.4),
  handbag: {
    lip: [
      [-0.4, 0.58],
      [0.4, 0.58],
    ],
    deep: 0.08,
    floor: 0.08,
  },
  backpack: {
    lip: [
      [-0.28, 0.72],
      [0.28, 0.72],
    ],
    deep: 0.08,
    floor: 0.1,
  },
  'shopping-bag': {
    lip: [
      [-0.4, 0.6],
      [0.4, 0.6],
    ],
    deep: 0.06,
    floor: 0.06,
  },
  sack: {
    lip: [
      [-0.2, 0.86],
      [0.2, 0.86],
    ],
    deep: 0.06,
    floor: 0.1,
  },
  pocket: {
    lip: [
      [-0.36, 0.7],
      [0.36, 0.7],
    ],
    deep: 0.06,
    floor: 0.16,
  },
  crib: boxed(-0.56, 0.5, 0.42, 0.06, 0.38, 'barred'),
  cradle: {
    lip: [
      [-0.74, 0.56],
      [0.74, 0.56],
    ],
    deep: 0.14,
    floor: 0.4,
  },
  stroller: {
    lip: [
      [-0.46, 0.54],
      [0.26, 0.5],
    ],
    deep: 0.08,
    floor: 0.36,
  },
  'wooden-tub': round(0.84, 0.96, 0.56),
  'plastic-basin': round(0.86, 1.22, 0.5),
  'mixing-bowl': round(0.88, 0.93, 0.3),
  'frying-pan': { lip: round(0.66, 1.5, 0.6).lip, deep: 0.3, floor: 0.6, wall: 'flat' },
  wok: round(0.82, 0.98, 0.4),
  'cake-tin': round(0.86, 1.34, 0.5),
  'baking-tray': {
    lip: [
      [-3.8, 0.5],
      [3.8, 0.5],
    ],
    deep: 0.34,
    floor: 0.4,
    wall: 'flat',
  },
  'laundry-basket': round(0.8, 0.42, 0.2),
  'pet-bed': round(0.56, 1.1, 0.2),
  'treasure-chest': {
    lip: [
      [-0.58, 0.54],
      [0.52, 0.54],
    ],
    deep: 0.12,
    floor: 0.4,
  },
  'rain-boots': {
    lip: [
      [-0.27, 0.96],
      [0.03, 0.96],
    ],
    deep: 0.04,
    floor: 0.4,
  },
  'gift-bag': boxed(-0.36, 0.28, 0.72, 0.06, 0.1),
  beaker: round(0.9, 0.34, 0.05, 'clear'),
  'pencil-cup': round(0.58, 0.26, 0.1),
  'paint-can': round(0.76, 0.4, 0.4),
  'tea-tin': round(0.92, 0.34, 0.2),
  'bell-jar': round(0.8, 0.3, 0.1, 'clear'),
  'violin-case': {
    lip: [
      [-1.1, 0.3],
      [1, 0.3],
    ],
    deep: 0.16,
    floor: 0.14,
  },
  'ring-box': {
    lip: [
      [-0.5, 0.46],
      [0.4, 0.46],
    ],
    deep: 0.1,
    floor: 0.3,
  },
  ashtray: round(0.94, 1, 0.3),
  terrarium: round(0.7, 0.34, 0.28, 'clear'),
  hammock: {
    lip: [
      [-0.6, 0.52],
      [0, 0.4],
      [0.6, 0.52],
    ],
    deep: 0.06,
    floor: 0.3,
  },
  plate: { lip: round(0.66, 2.6, 0.6).lip, deep: 0.7, floor: 0.5, wall: 'flat' },
  tray: {
    lip: [
      [-4.4, 0.56],
      [4.4, 0.56],
    ],
    deep: 0.26,
    floor: 0.5,
    wall: 'flat',
  },
  'cutting-board': {
    lip: [
      [-4, 0.42],
      [3.9, 0.42],
    ],
    deep: 0.44,
    floor: 0.4,
    wall: 'flat',
  },
};
