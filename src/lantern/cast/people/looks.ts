import { TRADES } from '../../trades/trades.ts';
import { createRandom } from '../../../base/random.ts';
import { COMPLEXIONS } from '../../script/screenplay.ts';
import type { Beard, ColourName, GarmentName, HairCut } from '../../script/screenplay.ts';
import type { MaskCut } from '../../script/garment-cuts.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { BEASTS } from './beasts/beast-cards.ts';
import { mixHex } from '../shapes.ts';

/** The colours of one skin: in full light, its shade, where blood shows, and the lips. */
export interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly blush: string;
  readonly lip: string;
}

/** What one person looks like, apart from measures and pose. */
export interface Looks {
  readonly skin: Skin;
  readonly hair: string;
  readonly hairDark: string;
  readonly brow: string;
  readonly iris: string;
  readonly hairStyle: HairStyle;
  readonly beard: Beard;
  readonly glasses: boolean;
  /** Of dark glasses, CSS hex; absent: clear. */
  readonly lens?: string;
  readonly mask?: WornMask;
  readonly old: boolean;
  readonly earring: boolean;
  /** What ties gathered hair, CSS hex. */
  readonly ribbon: string;
  /** 0 to 1, for small differences of a face: how far apart the eyes are and how open, how large nose, bridge and lips, how broad jaw and face, how thick the brows. */
  readonly trait: Readonly<Record<Trait, number>>;
}

/** What covers the face; CSS hex. */
export interface WornMask {
  readonly cut?: MaskCut;
  readonly colour: string;
}

export type Trait = 'eyes' | 'lids' | 'brow' | 'nose' | 'bridge' | 'mouth' | 'jaw' | 'face';

export type HairStyle =
  | 'straight'
  | 'fringe'
  | 'wavy'
  | 'curls'
  | 'shoulder'
  | 'bob'
  | 'pixie'
  | 'ponytail'
  | 'pigtails'
  | 'braids'
  | 'braid'
  | 'bun'
  | 'topknot'
  | 'crop'
  | 'parted'
  | 'quiff'
  | 'mop'
  | 'curly'
  | 'afro'
  | 'buzz'
  | 'receding'
  | 'bald';

const SKINS: readonly Skin[] = [
  { base: '#f6d3b8', shade: '#c98d77', blush: '#ee8d78', lip: '#c9585a' },
  { base: '#efc3a0', shade: '#b97a5e', blush: '#e07f66', lip: '#b84c4c' },
  { base: '#f3cda6', shade: '#bd8560', blush: '#e8896a', lip: '#c05550' },
  { base: '#dda77c', shade: '#9c6344', blush: '#cf7353', lip: '#a94a45' },
  { base: '#c48a5e', shade: '#834f33', blush: '#b96042', lip: '#96423d' },
  { base: '#a06a45', shade: '#633a27', blush: '#974a32', lip: '#7f3835' },
  { base: '#7c4e34', shade: '#48291c', blush: '#7a3a28', lip: '#6b2f2e' },
];

const HAIR_COLOURS: Readonly<Record<ColourName | 'blonde', string>> = {
  red: '#a03f22',
  orange: '#c4662b',
  yellow: '#dfb565',
  blonde: '#e0b070',
  green: '#3f8f6a',
  blue: '#3f64b8',
  purple: '#6d4a9c',
  pink: '#d9709c',
  brown: '#5b3826',
  black: '#2a2226',
  white: '#e9e6e2',
  grey: '#9c9aa0',
  beige: '#d6ba8a',
  navy: '#2c3a66',
  turquoise: '#3aa8a2',
  gold: '#dfb060',
  silver: '#c4c4c8',
  'light-blue': '#8fb4e0',
};

const CLOTH: Readonly<Record<ColourName, string>> = {
  red: '#cf2f36',
  orange: '#e8792b',
  yellow: '#f0be3c',
  green: '#3f8a55',
  blue: '#3567b5',
  purple: '#7548a8',
  pink: '#ec7fa6',
  brown: '#82563a',
  black: '#2b2929',
  white: '#f3efe8',
  grey: '#8d8d8f',
  beige: '#d6bf98',
  navy: '#283a66',
  turquoise: '#35aaa6',
  gold: '#d3a23a',
  silver: '#b9bdc2',
  'light-blue': '#93bfe6',
};

const BEARDS: readonly Beard[] = ['none', 'none', 'short', 'none', 'full', 'short', 'moustache', 'goatee'];
const IRISES = ['#5a3a22', '#6b4426', '#3f5f7a', '#4d6a48', '#46607f', '#7a5a2c'];

/** Decides what a member looks like, the same for the same seed. */
export function looksOf(member: CastMember): Looks {
  const random = createRandom(member.seed).fork('looks');
  const old = member.age === 'old';
  const chance = Math.floor(random.next() * SKINS.length);
  const skinAt = member.complexion === undefined ? chance : COMPLEXIONS.indexOf(member.complexion);
  const skin = strangeSkin(member) ?? SKINS[skinAt]!;
  const asked = HAIR_COLOURS[member.hair.colour];
  const hair =
    old && (member.hair.colour === 'brown' || member.hair.colour === 'black')
      ? random.pick(['#d4d1cf', '#e6e3df', '#c2bfc0'])
      : asked;
  const style = random.pick(stylesOf(member, skinAt >= 5));
  const spectacles = member.garments.find(({ name }) => name === 'glasses');
  return {
    skin,
    hair,
    hairDark: isLight(hair) ? mixHex(hair, '#5a3428', 0.45) : mixHex(hair, '#1a0e14', 0.45),
    brow: isLight(hair) && !old ? mixHex(hair, '#4a2a18', 0.6) : mixHex(hair, '#1a1014', old ? 0.25 : 0.45),
    iris: skinAt >= 4 ? '#4a2d1c' : random.pick(IRISES),
    hairStyle: style,
    beard:
      member.hair.beard !== undefined
        ? member.hair.beard
        : member.kind === 'man' && beardOf(member) !== undefined
          ? (beardOf(member) ?? 'none')
          : member.kind === 'man' && member.age !== 'teen'
            ? random.pick<Beard>(old ? ['full', 'short', 'full', 'moustache'] : BEARDS)
            : 'none',
    glasses: (random.chance(old ? 0.7 : 0.08) && member.beast === undefined) || spectacles !== undefined,
    ...(spectacles === undefined || spectacles.colour === 'white' ? {} : { lens: CLOTH[spectacles.colour] }),
    ...maskOf(member),
    old,
    earring: (member.kind === 'woman' && random.chance(0.5)) || (member.kind === 'man' && random.chance(0.05)),
    ribbon: random.pick(['#b8333f', '#3d6fb0', '#e0a63a', '#6b4a8c', '#2f7f6a']),
    trait: {
      eyes: random.next(),
      lids: random.next(),
      brow: random.next(),
      nose: random.next(),
      bridge: random.next(),
      mouth: random.next(),
      jaw: random.next(),
      face: random.next(),
    },
  };
}

/** The mask that the prompt puts on, of people. */
function maskOf({ garments, beast }: CastMember): Pick<Looks, 'mask'> {
  const worn = beast === undefined ? garments.find(({ name }) => name === 'mask') : undefined;
  if (worn === undefined) return {};
  const { cut } = worn;
  const masked = cut === 'surgical' || cut === 'tiger' || cut === 'rabbit' || cut === 'fox' ? { cut } : {};
  return { mask: { ...masked, colour: CLOTH[worn.colour] } };
}

/** The skin of beings that are not people: of metal, green. */
function strangeSkin({ trade, colour, beast }: CastMember): Skin | undefined {
  const fur = beast === undefined ? undefined : BEASTS[beast]?.fur;
  if (fur !== undefined) return skinOf(colour === undefined ? fur : mixHex(CLOTH[colour], fur, 0.15));
  if (trade === undefined) return undefined;
  const { skin, dyed } = TRADES[trade];
  const base = dyed !== undefined && colour !== undefined ? mixHex(CLOTH[colour], '#ffffff', 0.12) : skin;
  return base === undefined ? undefined : skinOf(base);
}

/** A skin of one colour. */
function skinOf(base: string): Skin {
  const shade = mixHex(base, '#1c1a38', 0.42);
  return { base, shade, blush: mixHex(base, shade, 0.3), lip: shade };
}

/** The beard that a trade is known by; undefined for those who may choose. */
function beardOf({ trade }: CastMember): Looks['beard'] | undefined {
  return trade === undefined ? undefined : TRADES[trade].beard;
}

/** True for fair, grey and white hair, whose shade stays light. */
function isLight(hair: string): boolean {
  return Number.parseInt(hair.slice(3, 5), 16) > 130;
}

const SPORTING: ReadonlySet<string> = new Set([
  'jogger',
  'gymnast',
  'tennis-player',
  'footballer',
  'goalkeeper',
  'skier',
]);

/** What a cut that the prompt names is, on short hair and on long. */
const NAMED_CUTS: Readonly<Record<HairCut, readonly [readonly HairStyle[], readonly HairStyle[]]>> = {
  straight: [['bob', 'parted'], ['straight']],
  wavy: [['parted'], ['wavy']],
  curly: [['curly'], ['curls']],
  afro: [['afro'], ['afro']],
  ponytail: [['ponytail'], ['ponytail']],
  pigtails: [['pigtails'], ['pigtails']],
  braids: [['braids'], ['braids']],
  bun: [
    ['bun', 'topknot'],
    ['bun', 'topknot'],
  ],
  bob: [['bob'], ['bob']],
  fringe: [['mop'], ['fringe']],
  cropped: [['buzz', 'crop'], ['crop']],
  bald: [['bald'], ['bald']],
};

/** The cuts that one may wear, the likelier ones several times. */
function stylesOf(member: CastMember, dark: boolean): readonly HairStyle[] {
  const long = member.hair.length === 'long';
  if (member.hair.cut !== undefined) return NAMED_CUTS[member.hair.cut][long ? 1 : 0];
  const old = member.age === 'old';
  switch (member.kind) {
    case 'woman':
      if (old) return long ? ['bun', 'shoulder', 'braid'] : ['bun', 'curly', 'bun', 'bob'];
      if (long && member.age === 'teen')
        return dark ? ['braids', 'curls', 'ponytail'] : ['ponytail', 'fringe', 'straight'];
      // A tail of hair is not seen from before: only who is known by the sport ties it up.
      if (long && SPORTING.has(member.trade ?? '')) return ['ponytail'];
      if (long)
        return dark
          ? ['curls', 'curls', 'straight', 'braid']
          : ['straight', 'wavy', 'wavy', 'shoulder', 'fringe', 'curls'];
      return dark ? ['afro', 'bun', 'pixie', 'topknot'] : ['bob', 'bob', 'bun', 'pixie', 'topknot'];
    case 'girl':
      if (long) return dark ? ['braids', 'curls', 'pigtails'] : ['pigtails', 'braids', 'fringe', 'straight'];
      return dark ? ['afro', 'bob'] : ['bob', 'bob', 'pixie'];
    default:
      if (long) return ['shoulder', 'wavy'];
      if (member.kind === 'boy') return dark ? ['curly', 'crop', 'afro'] : ['mop', 'mop', 'parted', 'crop', 'curly'];
      // White hair tells the age; a bald head alone does not.
      if (old) return ['receding', 'parted', 'receding'];
      return dark ? ['buzz', 'crop', 'curly', 'afro'] : ['crop', 'parted', 'quiff', 'curly', 'parted', 'mop'];
  }
}

/** The dye of a garment's colour, made a little its own by the garment. */
export function clothOf(colour: ColourName, garment: GarmentName): string {
  const base = CLOTH[colour];
  if (garment === 'trousers') return mixHex(base, '#242322', 0.16);
  if (garment === 'swimsuit') return mixHex(base, '#1c2a4a', 0.07);
  if (garment === 'suit') return mixHex(base, '#211f1f', 0.2);
  return base;
}
