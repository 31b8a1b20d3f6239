import { groundCard } from '../grounds/grounds.ts';
import type { GroundName } from '../grounds/grounds.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Covering } from '../kinds/kind-card.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { ColourName, Ground, Relation, Setting } from '../script/screenplay.ts';
import { matterOf, PATTERNS } from '../script/state-names.ts';
import type { StateName } from '../script/state-names.ts';
import { isModel } from './slot.ts';
import type { SlotRequest } from './slot.ts';
import type { CastMember } from './storyboard.ts';

type Present = SlotRequest['present'];

/** Who is laid out, what they are on or before, and which of them are on it. */
export interface Laid {
  readonly present: Present;
  readonly relations: readonly Relation[];
  readonly ground?: Ground;
  readonly onGround: ReadonlySet<string>;
  /** Those of them that hang there. */
  readonly hung?: ReadonlySet<string>;
  /** What lies on the ground, under them. */
  readonly cover?: Covering;
  readonly coverColour?: ColourName;
  readonly coverPattern?: StateName;
  readonly coverMarks?: ColourName;
  /** What they are on is too narrow for two rows. */
  readonly oneRow: boolean;
}

/**
 * What everybody stands on: the ground that the prompt names; for small things alone what suits them, a table, a counter or
 * a plinth. A table that the prompt names for them is that one, and no subject beside them; a map that something lies on is
 * spread under it. A table from which something drops (`dropping`) is seen down to the floor, what sinks out on the water (`afloat`,
 * members) is on none, and neither are those among which something rolls over the ground (`rolling`).
 */
export function layOut(
  present: Present,
  relations: readonly Relation[],
  { ground, place }: Setting,
  dropping: ReadonlySet<string> = new Set(),
  afloat: ReadonlySet<string> = new Set(),
  rolling: ReadonlySet<string> = new Set(),
): Laid {
  if (ground !== undefined) {
    const on = relations.filter(({ relation, object }) => object === 'ground' && relation === 'on');
    const placed = new Set(
      relations
        .filter(({ object, relation }) => (object !== 'frame' || relation === 'around') && !BESIDE.has(relation))
        .map(({ subject }) => subject),
    );
    // What small things are named beside them stands there, too.
    const beside = on.length === 0 ? [] : present.filter((one) => !placed.has(one.character) && isSmall(one.member));
    const onGround = new Set([...on.map(({ subject }) => subject), ...beside.map(({ character }) => character)]);
    const hung = new Set(on.filter(({ how }) => how === 'hanging').map(({ subject }) => subject));
    return {
      present,
      relations,
      ground,
      onGround,
      hung,
      oneRow: on.length > 0 && groundCard(ground.name).narrow === true,
    };
  }
  const isLeft = (id: string) =>
    relations.some(({ subject, relation, object }) => relation === 'on' && object === id && dropping.has(subject));
  const tables = present.filter(({ member, character }) => member.kind === 'table' && !isLeft(character));
  const covers = present.filter(
    ({ character, member }) => cardOf(member.kind).covers !== undefined && bearsOnly(character, relations),
  );
  const gone = [...tables, ...covers];
  const others = present.filter((one) => !gone.includes(one));
  const isGone = (id: string) => gone.some(({ character }) => character === id);
  const carried = ({ character, member }: Present[number]) =>
    familyOf(member.kind) === 'thing' &&
    relations.some(
      ({ subject, relation, object }) =>
        subject === character && relation === 'on' && object !== 'frame' && !isGone(object),
    );
  const name = tables.length > 0 || covers.length > 0 ? 'table' : unsaid(others, place);
  const wet = traitsOf(place).waterZ !== undefined && others.some(({ member }) => afloat.has(member.id));
  const rolled = tables.length === 0 && others.length > 1 && others.some(({ character }) => rolling.has(character));
  const fits =
    !wet &&
    !rolled &&
    others.length > 0 &&
    others.every((one) => carried(one) || isSmall(one.member)) &&
    hasTableThing(others.filter((one) => !carried(one)));
  if (
    !fits ||
    tables.length > 1 ||
    !tables.every(({ character }) => bearsOnly(character, relations) || isUntied(character, relations))
  )
    return { present, relations, onGround: new Set(), oneRow: false };
  return {
    present: others,
    relations: relations.filter(({ subject, object }) => !isGone(object) && !isGone(subject)),
    ground: groundOf(name, tables[0]?.member),
    onGround: new Set(others.map(({ character }) => character)),
    ...coverOf(covers[0]?.member),
    oneRow: false,
  };
}

/** A table as the prompt describes it. */
function groundOf(name: GroundName, table: CastMember | undefined): Ground {
  const { colour, states } = table ?? {};
  const matter = matterOf(states);
  return { name, ...(colour === undefined ? {} : { colour }), ...(matter === undefined ? {} : { matter }) };
}

/** What is spread on it. */
function coverOf(spread: CastMember | undefined): Partial<Laid> {
  if (spread === undefined) return {};
  const { kind, colour, marks, states } = spread;
  const pattern = states?.find((state) => PATTERNS.has(state));
  const cover = cardOf(kind).covers;
  return {
    ...(cover === undefined ? {} : { cover }),
    ...(colour === undefined ? {} : { coverColour: colour }),
    ...(pattern === undefined ? {} : { coverPattern: pattern }),
    ...(marks === undefined ? {} : { coverMarks: marks }),
  };
}

/** To be so to others is to be on the same ground. */
const BESIDE: ReadonlySet<string> = new Set(['left-of', 'right-of', 'next-to', 'between']);

/** What small things stand on when the prompt does not say: on a plinth in a studio, in a room what suits the first of them. */
function unsaid(others: Present, place: Place): GroundName {
  if (place === 'studio') return 'plinth';
  if (place === 'kitchen') return 'counter';
  const own = others[0] === undefined ? undefined : cardOf(others[0].member.kind).shownOn;
  return place === 'room' && own !== undefined ? own : 'table';
}

/** Something is on it, and nothing is placed by it in any other way. */
function bearsOnly(id: string, relations: readonly Relation[]): boolean {
  const ties = relations.filter(({ object }) => object === id);
  return ties.length > 0 && ties.every(({ relation }) => relation === 'on');
}

/** "A teapot and a mug, wooden table": nothing is told of where it is. */
function isUntied(id: string, relations: readonly Relation[]): boolean {
  return relations.every(({ subject, object }) => subject !== id && object !== id);
}

function isSmall(member: Present[number]['member']): boolean {
  const { stands, size } = cardOf(member.kind);
  return isModel(member) || (familyOf(member.kind) === 'thing' && (stands !== 'ground' || size.heightMetres < 0.3));
}

function hasTableThing(present: Present): boolean {
  return present.some(({ member }) => isModel(member) || cardOf(member.kind).stands === 'table');
}
