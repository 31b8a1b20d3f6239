import { TRADES } from '../trades/trades.ts';
import { createRandom } from '../../base/random.ts';
import type { Random } from '../../base/random.ts';
import { cardOf, familyOf, isPerson } from '../kinds/kinds.ts';
import type { Character, ColourName, Relation, Screenplay } from '../script/screenplay.ts';
import { widthOf } from './bodies.ts';
import type { CastMember } from './storyboard.ts';
import { chooseCoat, dress } from './wardrobe.ts';

/** Who plays a character: a character of count 3 has three members. */
export type Casting = ReadonlyMap<string, readonly CastMember[]>;

const SIZES = { person: { small: 0.94, large: 1.06 }, other: { small: 0.75, large: 1.3 } } as const;
const HAIR: readonly ColourName[] = ['black', 'brown', 'brown', 'black'];

/** Casts a screenplay, with the pictures of characters that the user brought: complete bodies, clothes, hair and colours; equal seeds give equal casts. */
export function castMembers(
  screenplay: Screenplay,
  seed: number,
  puppets: ReadonlyMap<string, number> = new Map(),
): Casting {
  const held = new Map(
    screenplay.relations
      .filter(({ relation }) => relation === 'riding')
      .map(({ subject, object }) => [subject, screenplay.characters.find(({ id }) => id === object)] as const),
  );
  const taken: ColourName[] = [];
  const coats: ColourName[] = [];
  const random = createRandom(seed).fork('casting');
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
          chooseCoat(character.kind, screenplay.setting.place, random.fork(`coat ${character.id}`), coats);
        if (coat !== undefined) coats.push(coat);
        return [
          character.id,
          ids
            .map((id) => castOne(character, id, screenplay, random.fork(id), coat, taken))
            .map((member) => pictured(member, puppets.get(character.id)))
            .map((member) => inArms(member, held.get(character.id))),
        ] as const;
      }),
    ),
  );
  return fittingOn(casting, screenplay.relations);
}

/** Five candles on a cake: things that lie on another one, and not in it, are no wider together than that one. */
function fittingOn(casting: Casting, relations: readonly Relation[]): Casting {
  const fitted = new Map(casting);
  for (const { subject, relation, object } of relations) {
    const [lower] = casting.get(object) ?? [];
    const uppers = casting.get(subject) ?? [];
    const things = [lower, ...uppers].every((member) => member !== undefined && familyOf(member.kind) === 'thing');
    if (relation !== 'on' || lower === undefined || !things || cardOf(lower.kind).holds !== undefined) continue;
    const width = uppers.reduce((sum, { kind, heightMetres }) => sum + widthOf(kind, heightMetres, true), 0);
    const share = Math.max(FITTED_MIN, (0.9 * widthOf(lower.kind, lower.heightMetres, true)) / (LAID_GAP * width));
    if (share < 1)
      fitted.set(
        subject,
        uppers.map((member) => ({ ...member, heightMetres: Math.round(member.heightMetres * share * 1000) / 1000 })),
      );
  }
  return fitted;
}

/** What lies on another is made smaller by no more than this share. */
const FITTED_MIN = 0.25;
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

function pictured(member: CastMember, picture: number | undefined): CastMember {
  return picture === undefined ? member : { ...member, picture };
}

/** What is tiny beside something large is drawn somewhat larger than it is: a toothbrush beside a refrigerator. */
function seenBeside(casting: Casting): Casting {
  const members = [...casting.values()].flat();
  const tallest = Math.min(LARGE_METRES, Math.max(0, ...members.map(({ heightMetres }) => heightMetres)));
  const least = members.every(({ kind }) => familyOf(kind) === 'thing') ? BESIDE_THINGS : BESIDE_OTHERS;
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
    heightMetres: heightOf(character, random.fork('height')),
    ...(colour === undefined || (isPerson(kind) && trade?.dyed === undefined) ? {} : { colour }),
    garments: dress(character, screenplay.setting, random.fork('wardrobe'), taken),
    hair: {
      colour:
        character.hair?.colour ??
        trade?.hair?.colour ??
        (old ? 'grey' : random.fork('hair').pick(female ? [...HAIR, 'blonde' as const] : HAIR)),
      length: character.hair?.length ?? trade?.hair?.length ?? (female && !old ? 'long' : 'short'),
    },
    age: character.age ?? (kind === 'girl' || kind === 'boy' ? 'young' : 'adult'),
    props: character.props,
  };
}

function heightOf(character: Character, random: Random): number {
  const base = cardOf(character.kind).size.heightMetres;
  const sizes = isPerson(character.kind) ? SIZES.person : SIZES.other;
  const size = character.size === undefined ? 1 : sizes[character.size];
  const age = isPerson(character.kind) && character.age === 'old' ? 0.96 : 1;
  const spread = isPerson(character.kind) ? random.range(0.98, 1.02) : 1;
  return Math.round(base * size * age * spread * 1000) / 1000;
}
