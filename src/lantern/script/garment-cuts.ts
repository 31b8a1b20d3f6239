/** What a person can wear. */
export const GARMENTS = [
  'coat',
  'dress',
  'shirt',
  'jacket',
  'suit',
  'trousers',
  'skirt',
  'hat',
  'scarf',
  'hood',
  'shoes',
  'glasses',
  'mask',
  'headphones',
  'apron',
  'overalls',
  'gloves',
  'swimsuit',
] as const;
export type GarmentName = (typeof GARMENTS)[number];

/** How a garment is made, where the picture differs. */
export type GarmentCut = BodyCut | HatCut | MaskCut;

/** A cloth before nose and mouth, or the face of an animal; a mask without a cut is a painted one. */
export type MaskCut = 'surgical' | 'tiger' | 'rabbit' | 'fox';

/**
 * A bow or a tie at the neck; a raincoat with its hood, a robe to the ground, a kimono or hanfu that crosses over, a qipao, a
 * gown to the ground, a tuxedo with its bow, pyjamas and what else is of two plain pieces; a life vest; boots; shorts.
 */
export type BodyCut =
  | 'bow'
  | 'tie'
  | 'raincoat'
  | 'robe'
  | 'kimono'
  | 'qipao'
  | 'gown'
  | 'tutu'
  | 'tuxedo'
  | 'two-piece'
  | 'life-vest'
  | 'boots'
  | 'shorts';

/** What is worn on the head, beyond a hat with a brim. */
export type HatCut =
  | 'brimmed'
  | 'knitted'
  | 'baseball-cap'
  | 'beret'
  | 'top-hat'
  | 'cowboy-hat'
  | 'hard-hat'
  | 'sport-helmet'
  | 'crown'
  | 'pointed-hat'
  | 'santa-hat'
  | 'straw-cone'
  | 'bandana'
  | 'veil';

/** A pattern that prompts name. */
export type Weave = 'stripes' | 'checks' | 'dots';
