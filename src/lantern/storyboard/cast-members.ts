import { TRADES } from '../trades/trades.ts';
import { createRandom } from '../../base/random.ts';
import type { Random } from '../../base/random.ts';
import type { Inside } from '../kinds/insides.ts';
import type { Size } from '../kinds/kind-card.ts';
import { clearanceOf, isOpenBelow } from '../kinds/clearance.ts';
import { railMetres } from '../kinds/hanging.ts';
import { cardOf, familyOf, isAnimal, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { traitsOf } from '../places/places.ts';
import type { Character, ColourName, Screenplay } from '../script/screenplay.ts';
import { widthOf } from './bodies.ts';
import { assortedColour } from './assorted.ts';
import { attachedTo, isAttached } from './attached.ts';
import { complexionsFor } from './complexions.ts';
import { litterOf } from './litter.ts';
import { isModel } from './slot.ts';
import type { CastMember } from './storyboard.ts';
import { chooseCoat, coatOfNext, dress } from './wardrobe.ts';

/** Who plays a character: a character of count 3 has three members. */
export type Casting = ReadonlyMap<string, readonly CastMember[]>;

const SIZES = {
  person: { toy: 0.2, small: 0.94, large: 1.06, huge: 1.14 },
  other: { toy: 0.14, small: 0.75, large: 1.3, huge: 1.9 },
  // A chick or a duckling is less of the old one than a foal is.
  bird: { toy: 0.14, small: 0.55, large: 1.3, huge: 1.9 },
} as const;

/** Casts a screenplay, with the pictures of characters that the user brought: complete bodies, clothes, hair and colours; equal seeds give equal casts. */
export function castMembers(
  screenplay: Screenplay,
  seed: number,
  puppets: ReadonlyMap<string, readonly number[]> = new Map(),
): Casting {
  const held = new Map(
    screenplay.relations
      .filter(({ relation }) => relation === 'riding')
      .map(({ subject, object }) => [subject, screenplay.characters.find(({ id }) => id === object)] as const),
  );
  const taken: ColourName[] = [];
  const coats: ColourName[] = [];
  const random = createRandom(seed).fork('casting');
  const complexioned = complexionsFor(random.fork('complexions'));
  const casting = seenBeside(
    new Map(
      screenplay.characters.map((written) => {
        const character = sexed(written, random.fork(`sex ${written.id}`));
        const ids =
          character.count === 1
            ? [character.id]
            : Array.from({ length: character.count }, (_, index) => `${character.id}.${index + 1}`);
        const coat =
          character.colour ??
          (character.states?.includes('leather') === true ? 'brown' : undefined) ??
          chooseCoat(character.kind, screenplay.setting.place, random.fork(`coat ${character.id}`), coats);
        if (coat !== undefined) coats.push(coat);
        return [
          character.id,
          ids
            .map((id, index) =>
              castOne(character, id, screenplay, random.fork(id), colourOfEach(character, index, coat), taken),
            )
            .map((member) => pictured(member, puppets.get(character.id)))
            .map((member) => complexioned(member, character))
            .map((member) => inArms(member, held.get(character.id))),
        ] as const;
      }),
    ),
  );
  const sized = new Map([...casting].map(([id, members]) => [id, litterOf(id, members, screenplay)] as const));
  return fitted(screenplay, sized);
}

/** The colour of one of several: its own where they differ, else that of all. */
function colourOfEach(character: Character, index: number, coat: ColourName | undefined): ColourName | undefined {
  const own = assortedColour(character, index);
  if (own !== undefined || character.colour !== undefined || coat === undefined) return own ?? coat;
  return coatOfNext(character.kind, coat, index);
}

/** What stands on or in another one is no wider than it, a vessel no larger than what it is for, and a perch no smaller than who sits there. */
function fitted(screenplay: Screenplay, casting: Casting): Casting {
  const bearers = new Map<string, CastMember[]>();
  const opened = new Set<string>();
  const shut: CastMember[] = [];
  for (const { subject, relation, object, how } of screenplay.relations) {
    if (relation === 'on' && how !== 'towed' && how !== 'tied' && !isAttached(how))
      bearers.set(object, [...(bearers.get(object) ?? []), ...(casting.get(subject) ?? [])]);
    if (how === 'within') opened.add(object);
    // An umbrella leans on a wall or is stuck in a boot: closed.
    if (how === 'leaning' || how === 'within') for (const one of casting.get(subject) ?? []) shut.push(shutOf(one));
  }
  const resized = new Map<string, CastMember>(shut.map((one) => [one.id, one] as const));
  for (const one of hungFitly(screenplay, casting)) resized.set(one.id, one);
  for (const [id, upper] of bearers)
    if (opened.has(id))
      for (const one of fitEach(
        casting.get(id) ?? [],
        upper.map((each) => resized.get(each.id) ?? each),
        true,
      ))
        resized.set(one.id, one);
  const filled = new Map(resized);
  for (const [id, upper] of bearers)
    if (!opened.has(id))
      for (const one of fitEach(
        casting.get(id) ?? [],
        upper.map((each) => filled.get(each.id) ?? each),
        false,
      ))
        resized.set(one.id, one);
  shrinkContents(screenplay, casting, filled, resized);
  // A pile is as wide below as the one of it on which somebody sits.
  for (const { subject, relation, object } of screenplay.relations.toReversed()) {
    const [upper, lower] = [subject, object].map((id) => firstSized(casting, resized, id));
    if (
      relation === 'on' &&
      upper !== undefined &&
      lower?.kind === upper.kind &&
      upper.heightMetres > lower.heightMetres
    )
      resized.set(lower.id, { ...lower, heightMetres: upper.heightMetres });
  }
  for (const { subject, relation, object, how } of screenplay.relations)
    if (relation === 'under' || how === 'leaning')
      for (const one of fitOver(casting.get(object)?.[0], casting.get(subject) ?? [])) resized.set(one.id, one);
  for (const { subject, object, how } of screenplay.relations)
    for (const one of isAttached(how) ? (casting.get(subject) ?? []) : [])
      resized.set(one.id, attachedTo(one, firstSized(casting, resized, object), how));
  const [only, ...others] = [...casting.values()].flat();
  // A tablecloth that is all there is lies on its table.
  if (only !== undefined && others.length === 0 && cardOf(only.kind).covers === 'cloth')
    resized.set(only.id, { ...only, kind: 'covered-table', heightMetres: cardOf('covered-table').size.heightMetres });
  return new Map([...casting].map(([id, those]) => [id, those.map((one) => resized.get(one.id) ?? one)] as const));
}

/** The first member of a character, as large as it has been made. */
function firstSized(
  casting: Casting,
  resized: ReadonlyMap<string, CastMember>,
  character: string,
): CastMember | undefined {
  const [first] = casting.get(character) ?? [];
  return first && (resized.get(first.id) ?? first);
}

/** A bowl that is smaller for what it stands on has smaller fish in it. */
function shrinkContents(
  { relations }: Screenplay,
  casting: Casting,
  filled: ReadonlyMap<string, CastMember>,
  resized: Map<string, CastMember>,
): void {
  for (const { subject, object, how } of relations) {
    const [vessel] = how === 'within' ? (casting.get(object) ?? []) : [];
    const [before, after] = [filled.get(vessel?.id ?? ''), resized.get(vessel?.id ?? '')];
    if (before === undefined || after === undefined || after.heightMetres >= before.heightMetres) continue;
    for (const one of casting.get(subject) ?? [])
      resized.set(one.id, scaled(resized.get(one.id) ?? one, after.heightMetres / before.heightMetres));
  }
}

/** What hangs side by side from one branch has room there: the branch is larger, then those that hang smaller. */
function hungFitly({ relations }: Screenplay, casting: Casting): readonly CastMember[] {
  const rails = new Set(relations.filter(({ how }) => how === 'hanging').map(({ object }) => object));
  return [...rails].flatMap((id) => {
    const [rail, ...others] = casting.get(id) ?? [];
    const those = relations
      .filter(({ object, how }) => object === id && how === 'hanging')
      .flatMap(({ subject }) => casting.get(subject) ?? []);
    if (rail === undefined || others.length > 0 || those.length < 2) return [];
    const long = railMetres(rail.kind, rail.heightMetres);
    const need = those.reduce((sum, { kind, heightMetres }) => sum + widthOf(kind, heightMetres, true), 0);
    if (long === 0 || need <= long * HUNG_ROOM) return [];
    const grown = Math.min(HUNG_GROWTH, need / (long * HUNG_ROOM));
    const shrink = Math.max(FIT_MIN, Math.min(1, (long * HUNG_ROOM * grown) / need));
    return [scaled(rail, grown), ...those.map((one) => scaled(one, shrink))];
  });
}

/** How much wider than what they hang from all may be together, and how much larger that may be. */
const HUNG_ROOM = 1.3;
const HUNG_GROWTH = 1.5;

/** Of several baskets each is as large as what is in it needs. */
function fitEach(bearers: readonly CastMember[], upper: readonly CastMember[], opens: boolean): readonly CastMember[] {
  const share = (index: number) =>
    bearers.length < 2 ? upper : upper.filter((_, at) => at % bearers.length === index);
  return bearers.flatMap((one, index) => fitOnto(one, share(index), opens));
}

function fitOnto(closed: CastMember | undefined, upper: readonly CastMember[], opens: boolean): readonly CastMember[] {
  if (closed === undefined || upper.length === 0) return [];
  if (familyOf(closed.kind) !== 'thing') return isModel(closed) ? [underThings(closed, upper)] : [];
  const under = opens ? openedOf(closed) : closed;
  const card = cardOf(under.kind);
  // What lies is as wide as it is long.
  const wide = card.lies === true ? under.heightMetres : widthOf(under.kind, under.heightMetres, true);
  const things = upper.every((one) => familyOf(one.kind) === 'thing' || isModel(one));
  const bare = card.bare === undefined ? under : { ...under, kind: card.bare as CastMember['kind'] };
  if (under.kind === 'table') return [];
  if (card.inside !== undefined && (opens || card.inside.wall !== undefined))
    return fitInside(under, card.inside, upper);
  if (!things) {
    const need = Math.max(...upper.map(({ kind, heightMetres }) => widthOf(kind, heightMetres, true)));
    const alive = upper.every(({ kind }) => ['animal', 'bird'].includes(familyOf(kind)));
    return alive && need > wide ? [scaled(under, Math.min(PERCH_GROWTH, (need * 1.15) / wide))] : [];
  }
  const all = upper.reduce((sum, { kind, heightMetres }) => sum + widthOf(kind, heightMetres, true), 0);
  const shrink = Math.max(FIT_MIN, Math.min(1, ((0.9 / LAID_GAP) * wide) / all));
  return [bare, ...upper.map((one) => scaled(one, shrink))];
}

/** A model of a vehicle is as long as what stands on it needs. */
function underThings(model: CastMember, upper: readonly CastMember[]): CastMember {
  const all = upper.reduce((sum, { kind, heightMetres }) => sum + widthOf(kind, heightMetres, true), 0);
  return scaled(model, Math.max(1, (MODEL_TIMES * all) / widthOf(model.kind, model.heightMetres, true)));
}

const MODEL_TIMES = 2;

/** What it is when it stands open, as large as before. */
function openedOf(member: CastMember): CastMember {
  return drawnAs(member, cardOf(member.kind).opened);
}

/** What it is when it leans somewhere: a closed umbrella. */
function shutOf(member: CastMember): CastMember {
  return drawnAs(member, cardOf(member.kind).shut);
}

function drawnAs(member: CastMember, name: string | undefined): CastMember {
  const kind = name as CastMember['kind'] | undefined;
  if (kind === undefined) return member;
  const share = cardOf(kind).size.heightMetres / cardOf(member.kind).size.heightMetres;
  return scaled({ ...member, kind }, share);
}

/** A vessel as large as what is in it needs, as far as such a one may be; beyond that its contents are smaller. */
function fitInside(vessel: CastMember, inside: Inside, upper: readonly CastMember[]): readonly CastMember[] {
  const tallOf = (one: CastMember) => cardOf(one.kind).size;
  const slender = (one: CastMember) =>
    cardOf(one.kind).cut === true || tallOf(one).heightMetres > 2 * tallOf(one).lengthMetres;
  const mouth = ((inside.lip.at(-1)?.[0] ?? 0) - (inside.lip[0]?.[0] ?? 0)) * vessel.heightMetres;
  // What stands in a narrow neck need not go through it.
  const narrow = mouth < NARROW * vessel.heightMetres;
  const lying = narrow ? [] : upper.filter((one) => !slender(one));
  const widths = lying.map(({ kind, heightMetres }) =>
    widthOf(kind, heightMetres, familyOf(kind) === 'thing' || familyOf(kind) === 'fish' || heightMetres > 0.6),
  );
  const inRow = lying.length > 2 ? Math.ceil(lying.length / ROWS) : lying.length;
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const need = Math.max(0, ...widths, inRow * CLOSE_ROW * mean);
  const tallest = Math.max(...upper.map(({ heightMetres }) => heightMetres));
  const through = inside.wall === 'clear' || inside.wall === 'barred';
  // What one sees whole inside has the walls round it.
  const high = through && lying.length > 0 ? (tallest * 1.1) / (0.75 * vessel.heightMetres) : 0;
  // Nothing stands on a plate.
  const upright = inside.wall === 'flat' ? tallest / mouth : tallest / (STANDS_OUT * vessel.heightMetres);
  const wanted = Math.max((need * ROOM) / mouth, high, upper.length > lying.length ? upright : 0);
  // An oven stays as large as it is.
  const stays = inside.wall === 'clear' && cardOf(vessel.kind).stands === 'ground';
  const limit = (VESSEL_TIMES * tallest) / vessel.heightMetres;
  const loose = limit < 1 ? limit : Math.min(1, wanted * (inside.wall === 'flat' ? 2.2 : 1.5));
  const growth = Math.min(inside.wall === 'barred' ? CAGE_GROWTH : VESSEL_GROWTH, Math.max(wanted, stays ? 1 : loose));
  const shrink = Math.max(FIT_MIN, Math.min(1, growth / wanted));
  return [scaled(vessel, growth), ...upper.map((one) => scaled(one, shrink))];
}

/** In how many rows those lie who are several, and how much wider a mouth is than what is in it. */
const ROWS = 2;
const ROOM = 1.12;
const CLOSE_ROW = 0.95;
const NARROW = 0.5;
/** What stands in a vessel is so many times as high as it. */
const STANDS_OUT = 2.1;

/** A tree is no higher than lets its crown be seen together with who is under it. */
function fitOver(over: CastMember | undefined, under: readonly CastMember[]): readonly CastMember[] {
  if (over !== undefined && clearanceOf(over.kind) !== undefined) return fitBelow(over, under);
  const large = under.some(({ kind, heightMetres }) => isPerson(kind) || heightMetres > LARGE_THING_METRES);
  if (over === undefined || familyOf(over.kind) !== 'thing' || !large) return [];
  const limit = SHELTER_TIMES * Math.max(...under.map(({ heightMetres }) => heightMetres));
  return over.heightMetres > limit ? [scaled(over, limit / over.heightMetres)] : [];
}

/** What is under a bench is no higher than there is room, and the bench somewhat larger than most where that takes it. */
function fitBelow(over: CastMember, under: readonly CastMember[]): readonly CastMember[] {
  const those = under.filter(({ kind }) => !isPerson(kind));
  const tallest = Math.max(0, ...those.map(({ heightMetres }) => heightMetres));
  const room = (clearanceOf(over.kind) ?? 1) * over.heightMetres;
  if (tallest <= room) return [];
  const grown = isOpenBelow(over.kind) ? Math.min(BELOW.growth, tallest / room) : 1;
  const alive = those.some(({ kind }) => familyOf(kind) !== 'thing');
  const shrink = Math.max(alive ? BELOW.alive : BELOW.shrink, (room * grown) / tallest);
  return [scaled(over, grown), ...those.map((one) => scaled(one, shrink))];
}

/** How much larger furniture may be for what is under it, and how much smaller that. */
const BELOW = { growth: 1.2, shrink: 0.4, alive: 0.65 } as const;
const SHELTER_TIMES = 2.9;
/** Smaller things are seen before the foot of a tree, and not with its crown. */
const LARGE_THING_METRES = 0.7;
const PERCH_GROWTH = 4;
const FIT_MIN = 0.2;
/** A vessel is at most this many times as high as what is in it. */
const VESSEL_TIMES = 2.6;
/** How much larger a vessel may be than its kind mostly is. */
const VESSEL_GROWTH = 2;
const CAGE_GROWTH = 8;

function scaled(member: CastMember, factor: number): CastMember {
  return factor === 1 ? member : { ...member, heightMetres: Math.round(member.heightMetres * factor * 1000) / 1000 };
}

/** The room that one laid thing takes, in its widths. */
export const LAID_GAP = 1.1;

/** What is held in arms is no larger than they can hold. */
function inArms(member: CastMember, holder: Character | undefined): CastMember {
  if (holder === undefined || !isPerson(holder.kind) || isPerson(member.kind)) return member;
  const limit = HELD_SHARE_MAX * cardOf(holder.kind).size.heightMetres;
  return { ...member, heightMetres: Math.min(member.heightMetres, Math.round(limit * 1000) / 1000) };
}

/** Of the holder's height. */
const HELD_SHARE_MAX = 0.32;

function pictured(member: CastMember, pictures: readonly number[] | undefined): CastMember {
  return pictures === undefined ? member : { ...member, pictures };
}

/** What is tiny beside something large is drawn somewhat larger than it is: a toothbrush beside a refrigerator. */
function seenBeside(casting: Casting): Casting {
  const members = [...casting.values()].flat();
  const tallest = Math.min(LARGE_METRES, Math.max(0, ...members.map(({ heightMetres }) => heightMetres)));
  const least = members.every(({ kind }) => familyOf(kind) === 'thing')
    ? BESIDE_THINGS
    : members.some(({ kind }) => isPerson(kind))
      ? BESIDE_OTHERS
      : BESIDE_ANIMALS;
  const grown = (member: CastMember): CastMember => {
    const { heightMetres, kind } = member;
    const { lengthMetres, heightMetres: usual } = cardOf(kind).size;
    const extent = Math.max(heightMetres, (lengthMetres * heightMetres) / usual);
    const factor = Math.min(least.growth, (least.share * tallest) / extent);
    if (familyOf(kind) !== 'thing' || factor <= 1) return member;
    return { ...member, heightMetres: Math.round(heightMetres * factor * 1000) / 1000 };
  };
  return new Map([...casting].map(([id, those]) => [id, those.map(grown)] as const));
}

/** The least share of the tallest one's height that a thing has, and how much it may grow for that. */
const BESIDE_THINGS = { share: 0.24, growth: 3 } as const;
const BESIDE_OTHERS = { share: 0.12, growth: 1.8 } as const;
const BESIDE_ANIMALS = { share: 0.2, growth: 2 } as const;
const LARGE_METRES = 2;

/** One of either sex is a woman or a man, a girl or a boy. */
function sexed(character: Character, random: Random): Character {
  if (character.eitherSex !== true || random.chance(0.5)) return character;
  const { kind } = character;
  return { ...character, kind: kind === 'woman' ? 'man' : kind === 'girl' ? 'boy' : kind };
}

function castOne(
  character: Character,
  id: string,
  screenplay: Screenplay,
  random: Random,
  colour: ColourName | undefined,
  taken: ColourName[],
): CastMember {
  const { kind } = character;
  const female = kind === 'woman' || kind === 'girl';
  const old = character.age === 'old';
  const trade = character.trade === undefined ? undefined : TRADES[character.trade];
  return {
    id,
    kind,
    seed: random.integer(0, 0x7fffffff),
    ...(character.trade === undefined ? {} : { trade: character.trade }),
    heightMetres: underRoof(heightOf(character, random.fork('height')), character, screenplay),
    ...(colour === undefined || (isPerson(kind) && trade?.dyed === undefined && character.beast === undefined)
      ? {}
      : { colour }),
    ...(character.beast === undefined ? {} : { beast: character.beast }),
    ...(character.mouthful === undefined ? {} : { mouthful: character.mouthful }),
    ...(character.states === undefined ? {} : { states: character.states }),
    ...(character.marks === undefined || character.assorted === true ? {} : { marks: character.marks }),
    garments: dress(character, screenplay, random.fork('wardrobe'), taken),
    hair: {
      colour: character.hair?.colour ?? trade?.hair?.colour ?? (old ? 'grey' : 'brown'),
      length: character.hair?.length ?? trade?.hair?.length ?? lengthOf(character.hair?.cut, female && !old),
      ...(character.hair?.cut === undefined ? {} : { cut: character.hair.cut }),
      ...(character.hair?.beard === undefined ? {} : { beard: character.hair.beard }),
    },
    age: character.age ?? (kind === 'girl' || kind === 'boy' ? 'young' : 'adult'),
    props: character.props,
  };
}

const SHORT_CUTS: ReadonlySet<string> = new Set(['afro', 'bob', 'cropped', 'bald']);
const LONG_CUTS: ReadonlySet<string> = new Set(['ponytail', 'pigtails', 'braids']);

/** How long the hair of a cut is: `usually` long where the cut does not say. */
function lengthOf(cut: string | undefined, usually: boolean): 'short' | 'long' {
  if (cut !== undefined && SHORT_CUTS.has(cut)) return 'short';
  return usually || (cut !== undefined && LONG_CUTS.has(cut)) ? 'long' : 'short';
}

/** Beasts and things are no higher than the room that they are in lets them be seen. */
function underRoof(heightMetres: number, { kind }: Character, { setting }: Screenplay): number {
  const { indoors, outlook } = traitsOf(setting.place);
  const free = indoors !== true || !['animal', 'bird', 'fish', 'thing'].includes(familyOf(kind));
  return free ? heightMetres : Math.min(heightMetres, outlook === 'hall' ? ROOF_METRES.hall : ROOF_METRES.room);
}

const ROOF_METRES = { hall: 3.8, room: 2.8 } as const;

/** How tall one is beside a grown-up of the same kind. */
const AGE_SIZES: Partial<Readonly<Record<NonNullable<Character['age']>, number>>> = { old: 0.96, teen: 0.93 };

/** A small child is a toddler of some three years. */
const TODDLERS: ReadonlySet<string> = new Set(['girl', 'boy']);
const TODDLER = 0.8;

/** Its largest measure, metres. */
function reachOf({ heightMetres, lengthMetres }: Size): number {
  return Math.max(heightMetres, lengthMetres);
}

/** By how much one differs in size from its like: no two of a herd are quite alike, nor two apples. */
function spreadOf({ kind, count }: Character, random: Random): number {
  if (isPerson(kind)) return random.range(0.98, 1.02);
  if (count === 1 || isVehicle(kind)) return 1;
  return familyOf(kind) === 'thing' ? random.range(0.97, 1.03) : random.range(0.92, 1.06);
}

function sizesOf(kind: Kind): keyof typeof SIZES {
  if (isPerson(kind)) return 'person';
  return familyOf(kind) === 'bird' ? 'bird' : 'other';
}

function heightOf(character: Character, random: Random): number {
  const { size: own } = cardOf(character.kind);
  const base = own.heightMetres;
  if (character.asLargeAs !== undefined) return base * (reachOf(cardOf(character.asLargeAs).size) / reachOf(own));
  const sizes = SIZES[sizesOf(character.kind)];
  const toddles = character.size === 'small' && TODDLERS.has(character.kind);
  const told = character.size ?? (isAnimal(character.kind) && character.age === 'young' ? 'small' : undefined);
  const size = toddles ? TODDLER : told === undefined ? 1 : sizes[told];
  const age = isPerson(character.kind) ? (AGE_SIZES[character.age ?? 'adult'] ?? 1) : 1;
  const spread = spreadOf(character, random);
  return Math.round(base * size * age * spread * 1000) / 1000;
}
