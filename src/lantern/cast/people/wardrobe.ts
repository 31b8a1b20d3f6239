import { hash2 } from '../../../base/random.ts';
import { TRADES } from '../../trades/trades.ts';
import type { Headgear, Mark, TradeCard } from '../../trades/trade-card.ts';
import type { GarmentCut, Weave } from '../../script/garment-cuts.ts';
import type { GarmentName } from '../../script/screenplay.ts';
import type { CastMember, WornGarment } from '../../storyboard/storyboard.ts';
import { BEASTS, type BeastCard } from './beasts/beast-cards.ts';
import { mixHex } from '../shapes.ts';
import { clothOf, looksOf } from './looks.ts';
import type { Pattern } from './pattern.ts';

/** What covers the trunk, and how far down: 0 at the hips, 1 at the ground. */
export interface Upper {
  readonly name: 'coat' | 'dress' | 'shirt' | 'jacket' | 'suit';
  readonly colour: string;
  /** Where its hem hangs, as a share of the way from the hips to the ground; below 0 it is tucked in at the waist. */
  readonly hem: number;
  /** Metres of cloth between body and outline, and how much wider the hem is than the hips. */
  readonly ease: number;
  readonly flare: number;
  readonly pattern: Pattern;
}

/** Everything a person wears. */
export interface Wardrobe {
  readonly upper: Upper;
  readonly lower: { readonly name: 'trousers' | 'shorts' | 'skirt' | 'bare'; readonly colour: string };
  readonly under: string;
  readonly hat: string | undefined;
  /** Of the hat, where the prompt says. */
  readonly hatCut?: 'brimmed' | 'knitted';
  readonly scarf: string | undefined;
  readonly hood: string | undefined;
  readonly headphones: string | undefined;
  /** `tall`: boots over the trousers. */
  readonly shoe: { readonly colour: string; readonly boot: boolean; readonly tall: boolean };
  readonly gloves: string | undefined;
  readonly headgear: { readonly name: Headgear; readonly colour: string } | undefined;
  readonly marks: readonly Mark[];
  /** Of marks that the prompt or the garment colours; absent: their own. */
  readonly markColours: Partial<Readonly<Record<Mark, string>>>;
  /** Another head than that of people. */
  readonly head: TradeCard['head'];
  /** Of arms that are no part of what is worn above: fur. */
  readonly sleeve?: string;
  /** Nothing is worn above: an animal in its fur. */
  readonly bare?: true;
  /** The animal that it is. */
  readonly beast: BeastCard | undefined;
}

const UPPERS: Readonly<Record<Upper['name'], { readonly hem: number; readonly ease: number; readonly flare: number }>> =
  {
    coat: { hem: 0.5, ease: 0.016, flare: 0.055 },
    dress: { hem: 0.52, ease: 0.006, flare: 0.1 },
    shirt: { hem: 0.07, ease: 0.01, flare: 0.004 },
    jacket: { hem: 0.1, ease: 0.02, flare: 0.006 },
    suit: { hem: 0.2, ease: 0.014, flare: 0.012 },
  };

/** How cuts change what is worn above. */
const CUTS: Partial<
  Readonly<
    Record<
      GarmentCut,
      {
        readonly upper: { readonly hem: number; readonly ease: number; readonly flare: number };
        readonly marks?: readonly Mark[];
        readonly hooded?: true;
        readonly booted?: true;
      }
    >
  >
> = {
  raincoat: { upper: { hem: 0.46, ease: 0.026, flare: 0.09 }, hooded: true, booted: true },
  robe: { upper: { hem: 0.86, ease: 0.016, flare: 0.09 }, marks: ['belt'] },
  kimono: { upper: { hem: 0.9, ease: 0.014, flare: 0.05 }, marks: ['cross-collar', 'sash'] },
  tutu: { upper: { hem: 0.23, ease: 0.003, flare: 0.5 } },
  gown: { upper: { hem: 0.95, ease: 0.004, flare: 0.17 } },
  tuxedo: { upper: { hem: 0.2, ease: 0.014, flare: 0.012 }, marks: ['bow-tie'] },
  'life-vest': { upper: { hem: 0.07, ease: 0.012, flare: 0.004 }, marks: ['life-vest'] },
  qipao: { upper: { hem: 0.8, ease: 0.003, flare: 0.02 }, marks: ['gold-trim'] },
};
/** Hats that are drawn as those of trades are. */
const HEADGEAR: Readonly<Record<string, Headgear | undefined>> = {
  'baseball-cap': 'baseball-cap',
  beret: 'beret',
  'top-hat': 'top-hat',
  'cowboy-hat': 'cowboy-hat',
  'hard-hat': 'hard-hat',
  'sport-helmet': 'sport-helmet',
  crown: 'crown',
  'pointed-hat': 'pointed-hat',
  'santa-hat': 'santa-hat',
  'straw-cone': 'straw-cone',
  bandana: 'bandana',
  veil: 'veil',
};
const SWIMSUIT = { hem: 0.13, ease: 0.001, flare: 0 };

/** Sorts a member's garments into what is drawn where; what is missing is made plain, so that nobody is ever undressed. */
export function wardrobeOf(member: CastMember): Wardrobe {
  const worn = wornBy(member);
  const swims = worn('swimsuit');
  const over = worn('coat', 'suit', 'jacket', 'dress', 'shirt') ?? {
    name: 'shirt' as const,
    colour: swims?.colour ?? worn('hood')?.colour ?? furOf(member) ?? clothOf('white', 'shirt'),
    cut: undefined,
    weave: undefined,
  };
  // Pyjamas and the like are a shirt and trousers of one cloth.
  const twoPiece = over.cut === 'two-piece';
  const name = swims !== undefined ? 'dress' : twoPiece ? 'shirt' : (over.name as Upper['name']);
  const own = over.cut === undefined ? undefined : CUTS[over.cut];
  const scale = member.heightMetres / 1.66;
  const trade: TradeCard | undefined = member.trade === undefined ? undefined : TRADES[member.trade];
  const cut = { ...UPPERS[name], ...trade?.cut, ...own?.upper, ...(swims === undefined ? {} : SWIMSUIT) };
  const plain = trade !== undefined || over.cut !== undefined || swims !== undefined || member.beast !== undefined;
  const pattern = over.weave ?? (plain ? 'plain' : patternOf(name, member));
  const hood = worn('hood') ?? (own?.hooded === true ? over : undefined);
  const [shoes, scarf, shirt] = [worn('shoes'), worn('scarf'), worn('shirt', 'dress')];
  const trousers = worn('overalls') ?? (twoPiece ? { ...over, cut: undefined } : worn('trousers'));
  // An animal that plays a person keeps its own legs and paws, unless it is in uniform.
  const furred = member.beast !== undefined;
  const bare = furred && member.garments.every(({ name: each }) => !UPPER_NAMES.has(each)) && swims === undefined;
  const limbs = member.beast === undefined ? undefined : BEASTS[member.beast]?.limbs;
  const trousered = trade !== undefined || over.cut !== undefined || name === 'suit';
  return {
    upper: { name, colour: over.colour, hem: cut.hem, ease: cut.ease * scale, flare: cut.flare * scale, pattern },
    lower: lowerOf(name, over.colour, trousers, worn('skirt'), furred && !trousered),
    under:
      shirt && shirt.name !== name ? shirt.colour : name === 'suit' ? '#f1eee8' : mixHex(over.colour, '#f4efe6', 0.8),
    ...onHead(worn('hat'), trade),
    ...marked(worn, over, name, [...(trade?.marks ?? []), ...(own?.marks ?? [])]),
    ...(bare ? { bare: true as const, ...(limbs === undefined ? {} : { sleeve: limbs }) } : {}),
    gloves: worn('gloves')?.colour ?? limbs,
    head: trade?.head,
    beast: member.beast === undefined ? undefined : BEASTS[member.beast],
    scarf: isNeckwear(scarf) ? undefined : scarf?.colour,
    hood: hood?.colour,
    headphones: worn('headphones')?.colour,
    shoe: {
      colour:
        shoes?.colour ??
        // In swimwear one goes barefoot, and on paws always.
        (swims !== undefined || furred
          ? (limbs ?? looksOf(member).skin.base)
          : own?.booted === true
            ? over.colour
            : ownShoe(name, over.colour, trade, member)),
      boot: (name === 'coat' || name === 'jacket') && !furred,
      tall: shoes?.cut === 'boots' || (shoes === undefined && own?.booted === true),
    },
  };
}

/** A garment in the colour of its cloth. */
type Worn = Pick<WornGarment, 'name'> & {
  readonly colour: string;
  readonly cut: GarmentCut | undefined;
  readonly weave: Weave | undefined;
};

/** What of some garments one wears, the first of them. */
function wornBy({ garments }: CastMember): (...names: readonly GarmentName[]) => Worn | undefined {
  return (...names) => {
    const garment = names.map((name) => garments.find((each) => each.name === name)).find((each) => each !== undefined);
    if (garment === undefined) return undefined;
    const { name, colour, cut, weave } = garment;
    return { name, colour: clothOf(colour, name), cut, weave };
  };
}

/** A hat by its cut, else what the trade has on its head. */
function onHead(hat: Worn | undefined, trade: TradeCard | undefined): Pick<Wardrobe, 'hat' | 'hatCut' | 'headgear'> {
  const soft = hat?.cut === 'brimmed' || hat?.cut === 'knitted' ? hat.cut : undefined;
  const gear = hat?.cut === undefined || soft !== undefined ? undefined : HEADGEAR[hat.cut];
  if (hat !== undefined && gear !== undefined) return { hat: undefined, headgear: { name: gear, colour: hat.colour } };
  if (trade?.headgear !== undefined)
    return {
      hat: undefined,
      headgear: { name: trade.headgear, colour: clothOf(trade.headgearColour ?? 'white', 'hat') },
    };
  return { hat: hat?.colour, headgear: undefined, ...(soft === undefined ? {} : { hatCut: soft }) };
}

/** What is drawn on the clothes, and in which colours. */
function marked(
  worn: ReturnType<typeof wornBy>,
  over: Worn,
  upper: Upper['name'],
  own: readonly Mark[],
): Pick<Wardrobe, 'marks' | 'markColours'> {
  const [apron, overalls, scarf] = [worn('apron'), worn('overalls'), worn('scarf')];
  const neck = isNeckwear(scarf) ? (scarf?.cut === 'tie' ? 'tie' : 'bow-tie') : undefined;
  return {
    marks: [
      ...own,
      // A suit draws its tie itself.
      ...(neck === undefined || (neck === 'tie' && upper === 'suit') ? [] : ([neck] as const)),
      ...(apron === undefined ? [] : (['apron'] as const)),
      ...(overalls === undefined ? [] : (['overalls'] as const)),
    ],
    markColours: {
      ...(apron === undefined ? {} : { apron: apron.colour }),
      ...(overalls === undefined ? {} : { overalls: overalls.colour }),
      ...(over.cut === 'life-vest' ? { 'life-vest': over.colour } : {}),
      ...(neck === undefined || scarf === undefined ? {} : { [neck]: scarf.colour }),
    },
  };
}

function isNeckwear(scarf: Worn | undefined): boolean {
  return scarf?.cut === 'tie' || scarf?.cut === 'bow';
}

const WOVEN: Readonly<Record<Upper['name'], readonly Pattern[]>> = {
  shirt: ['plain', 'stripes', 'checks', 'plain', 'band', 'knit'],
  dress: ['plain', 'dots', 'flowers', 'plain', 'stripes'],
  suit: ['plain', 'pinstripes', 'plain'],
  jacket: ['plain'],
  coat: ['plain'],
};

const UPPER_NAMES: ReadonlySet<GarmentName> = new Set<GarmentName>([
  'coat',
  'suit',
  'jacket',
  'dress',
  'shirt',
  'hood',
  'apron',
  'overalls',
]);

/** The colour of an animal's fur; undefined for people. */
function furOf(member: CastMember): string | undefined {
  return member.beast === undefined ? undefined : looksOf(member).skin.base;
}

/** What is on the cloth that one wears by choice; children like prints. */
function patternOf(name: Upper['name'], { seed, age }: CastMember): Pattern {
  const woven = WOVEN[name].filter((pattern, index) => age !== 'young' || pattern !== 'plain' || index > 0);
  return woven[Math.floor(hash2(seed, 77) * woven.length)] ?? 'plain';
}

/** Shoes that nobody named go with a dress, and with a machine. */
function ownShoe(name: Upper['name'], colour: string, trade: TradeCard | undefined, { seed, age }: CastMember): string {
  if (name === 'dress' || trade?.head === 'robot') return mixHex(colour, '#2a1c20', 0.6);
  const casual = trade === undefined && name !== 'suit' && name !== 'coat' && age !== 'old';
  const shoes = casual ? ['#e9e4da', '#3a2a28', '#5a4038', '#39424f'] : ['#3a2a28', '#2b2426', '#54382a'];
  return shoes[Math.floor(hash2(seed, 78) * shoes.length)]!;
}

type Piece = { readonly colour: string; readonly cut?: GarmentCut | undefined } | undefined;

function lowerOf(
  upper: Upper['name'],
  colour: string,
  trousers: Piece,
  skirt: Piece,
  bare: boolean,
): Wardrobe['lower'] {
  if (upper === 'dress' || (bare && skirt === undefined)) return { name: 'bare', colour };
  if (skirt !== undefined) return { name: 'skirt', colour: skirt.colour };
  const cloth = trousers?.colour ?? (upper === 'suit' ? colour : '#2f3442');
  // Of one colour with what is worn above they would be one flat shape.
  const same = upper !== 'coat' && distance(cloth, colour) < 70;
  return {
    name: trousers?.cut === 'shorts' ? 'shorts' : 'trousers',
    colour: same ? mixHex(cloth, '#141826', 0.26) : cloth,
  };
}

/** How far two CSS hex colours are apart, 0 to 442. */
function distance(a: string, b: string): number {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return Math.hypot(...[1, 3, 5].map((at) => part(a, at) - part(b, at)));
}
