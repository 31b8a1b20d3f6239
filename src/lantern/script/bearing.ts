import { WALL_THINGS } from '../kinds/hanging.ts';
import { bearsHanging, hasRail } from '../kinds/hanging.ts';
import { PLANTS } from '../kinds/things/plants.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Family } from '../kinds/kind-card.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import type { RelationName } from './screenplay.ts';

/** Who is on a pile is on its top. */
export function topOf({ relations, characters }: Draft, ids: readonly string[]): readonly string[] {
  const kindOf = (id: string) => characters.find((each) => each.id === id)?.kind;
  const borne = (id: string) => relations.some(({ relation, object }) => relation === 'on' && object === id);
  // One of a stack stands for all of it.
  const next = relations.find(
    ({ subject, relation, object }) =>
      relation === 'on' && ids.length === 1 && object === ids[0] && kindOf(subject) === kindOf(object),
  );
  if (next !== undefined) return topOf({ relations, characters } as Draft, [next.subject]);
  const top = ids.filter((id) => !borne(id));
  return ids.length > 1 && top.length === 1 ? top : ids;
}

/** A robot in a jar, a tiny one on a table: no walking one but a toy. */
export function makeToy(upper: CharacterDraft | undefined, under: Kind | undefined): void {
  if (upper?.trade !== 'robot' || under === undefined || familyOf(under) !== 'thing') return;
  const { inside, stands } = cardOf(under);
  const tiny = upper.kind === 'boy' || upper.kind === 'girl' || upper.size === 'toy';
  if (inside === undefined && !(tiny && (under === 'table' || stands === 'table'))) return;
  upper.kind = 'robot-figure';
  delete upper.trade;
  delete upper.neutral;
}

/** A vase of tulips on a table: the tulips are in the vase. */
export function isWithinOneOf({ relations }: Draft, id: string, listed: readonly string[]): boolean {
  return relations.some(({ subject, how, object }) => subject === id && how === 'within' && listed.includes(object));
}

/** Forgets what these were on: with a strawberry on top, it is on the pile and not on the plate. */
export function untie(draft: Draft, ids: readonly string[]): void {
  const kept = draft.relations.filter(({ subject, relation }) => relation !== 'on' || !ids.includes(subject));
  draft.relations.splice(0, draft.relations.length, ...kept);
}

/** A cactus in a pot, a fern in a pink pot: one for plants, and none to cook in. */
export function intoFlowerpot(plant: CharacterDraft | undefined, pot: CharacterDraft | undefined): void {
  if (plant === undefined || pot?.kind !== 'pot' || !(plant.kind in PLANTS)) return;
  pot.kind = 'flowerpot';
  if (cardOf(plant.kind).size.heightMetres > POTTED_METRES) plant.size = 'toy';
}

/** Taller plants in a pot are small ones. */
const POTTED_METRES = 0.8;

/** A goldfish in a bowl: one of glass. */
export function intoFishbowl(upper: CharacterDraft | undefined, under: CharacterDraft | undefined): void {
  if (upper !== undefined && under?.kind === 'bowl' && familyOf(upper.kind) === 'fish') under.kind = 'fishbowl';
}

/** A kitten peeking out of a box is in it. */
export function peeksOut({ prompt, sentenceStart }: Draft): boolean {
  return PEEKS.test(prompt.slice(sentenceStart));
}

const PEEKS =
  /\b(?:peek|peep|pok|pop|stick|climb|crawl|look|emerg)\w*(?: \w+){0,3} (?:out of|from)\b|(?<![里中内])(?:探出|露出|伸出)/iu;

/** It has its place, on or in something else. */
export function isPut({ relations }: Draft, id: string): boolean {
  return relations.some(({ subject, relation }) => subject === id && relation === 'on');
}

/** What shines on those who are under it stands beside them. */
export const LAMPS: ReadonlySet<Kind> = new Set<Kind>(['lamp', 'desk-lamp', 'floor-lamp', 'street-lamp', 'lava-lamp']);

/** It flies, floats or hangs: what is under it does not bear it. */
export function isOfAir(kind: Kind): boolean {
  const flies = familyOf(kind) === 'bird' || familyOf(kind) === 'aircraft' || cardOf(kind).stands === 'air';
  return flies || LAMPS.has(kind) || WALL_THINGS.has(kind) || kind === 'lantern';
}

/** A lamp above a table is one that hangs from the ceiling. */
export function hangUp(upper: CharacterDraft | undefined): void {
  if (upper?.kind === 'lamp' || upper?.kind === 'desk-lamp') upper.kind = 'chandelier';
}

/** A bowl of oranges beside a cup: the bowl is beside it. */
export function vesselOf({ relations }: Draft, id: string): string {
  return relations.find(({ subject, how }) => subject === id && how === 'within')?.object ?? id;
}

/** What bears one, and what bears that. */
export function footOf({ relations }: Draft, id: string, seen: readonly string[] = []): string {
  const below = relations.find(
    ({ subject, relation, object }) => subject === id && relation === 'on' && object !== 'ground',
  )?.object;
  return below === undefined || seen.includes(below) ? id : footOf({ relations } as Draft, below, [...seen, id]);
}

/** A hook is on a wall, and of hooks without a number there are as many as hang there. */
export function hookUp(draft: Draft, hung: string, hook: string): void {
  const [own, those] = [characterOf(draft, hook), characterOf(draft, hung)];
  const others = draft.relations.filter(({ object, how }) => object === hook && how === 'hanging');
  const hanging = others.reduce((sum, { subject }) => sum + (characterOf(draft, subject)?.count ?? 1), 0);
  if (own?.unnumbered === true && those !== undefined) own.count = hanging + those.count;
  if (draft.mentions.some(({ ground }) => ground !== undefined)) return;
  const beat = draft.beats.length - 1;
  draft.mentions.push({
    beat,
    part: { place: 'room' },
    place: 'room',
    ground: { name: 'wall' },
    strength: 1,
    sudden: false,
  });
  draft.relations.push({ subject: hook, relation: 'on', object: 'ground' });
}

/** A shirt on a line, an apple on a tree; but nests and beehives sit there. */
export function hangs(lower: Kind, upper: Kind): boolean {
  return bearsHanging(upper) && familyOf(lower) === 'thing' && !SITS_ON.has(lower);
}

/** Whether a thing hangs over another one, since that stands on a table or a floor and has nothing to hang from. */
export function hooksOver(lower: Kind, upper: Kind): boolean {
  const stands = ['table', 'ground'].includes(cardOf(upper).stands ?? '');
  const things = familyOf(lower) === 'thing' && familyOf(upper) === 'thing';
  return things && stands && !cardOf(upper).planted && !WALL_THINGS.has(upper) && !hasRail(upper) && upper !== 'hook';
}

const SITS_ON: ReadonlySet<Kind> = new Set<Kind>([
  'nest',
  'bird-nest',
  'flower',
  'leaf',
  'cherry-blossom',
  'rope',
  'hook',
  'candle',
]);

/** A parking meter below a kite, a bus at the bottom of a bicycle: what has no room under it is over the other one. */
export function isAbove(lower: Kind, upper: Kind): boolean {
  const over = cardOf(upper);
  // A vase has no room under it for a knight, and a zebra none for a bear: who is at the bottom bears the other one.
  if (!LIFELESS.has(familyOf(lower)))
    return familyOf(upper) === 'thing'
      ? over.shelters !== true && !WALL_THINGS.has(upper) && reachOf(upper) < TOPPLES_TIMES * reachOf(lower)
      : familyOf(upper) === 'animal' && familyOf(lower) === 'animal' && reachOf(lower) > BEARS_SHARE * reachOf(upper);
  if (familyOf(upper) === 'thing')
    return LIFELESS.has(familyOf(lower)) && !(over.shelters === true && hasRoom(lower, upper));
  return familyOf(upper) === 'car' && LIFELESS.has(familyOf(lower)) && reachOf(lower) > CLEARS_METRES;
}

/** So many times as large as who is under it is something to be under. */
const TOPPLES_TIMES = 0.8;
/** A smaller animal has room between the legs of the other one. */
const BEARS_SHARE = 0.6;

/** Whether what is under something with legs is small enough for that. */
function hasRoom(lower: Kind, upper: Kind): boolean {
  return reachOf(lower) < ROOM_TIMES * reachOf(upper);
}

const ROOM_TIMES = 1.6;

const LIFELESS: ReadonlySet<Family> = new Set<Family>(['thing', 'car', 'boat', 'aircraft']);
/** What is larger has no room under a vehicle, metres. */
const CLEARS_METRES = 0.7;

/** A train on a surfboard, a bus under an orange: of two of such different size that are stacked, the vehicle is a model of one. */
export function makeModel(upper: CharacterDraft | undefined, under: CharacterDraft | undefined): void {
  if (upper === undefined || under === undefined) return;
  const [vehicle, thing] = familyOf(upper.kind) === 'thing' ? [under, upper] : [upper, under];
  if (familyOf(vehicle.kind) === 'thing' || !LIFELESS.has(familyOf(vehicle.kind))) return;
  if (familyOf(thing.kind) !== 'thing' || reachOf(vehicle.kind) < MODEL_TIMES * reachOf(thing.kind)) return;
  vehicle.size = 'toy';
  vehicle.asLargeAs = 'toy-truck';
}

/** So many times as large is of another world. */
const MODEL_TIMES = 4;

/** The largest measure of a kind, metres. */
function reachOf(kind: Kind): number {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  return Math.max(heightMetres, lengthMetres);
}

/** An open vessel and something that goes into it. */
export function holdsIt(vessel: Kind, content: Kind): boolean {
  const { inside, size } = cardOf(vessel);
  if (inside === undefined || inside.wall === 'barred' || familyOf(content) !== 'thing') return false;
  return cardOf(content).inside === undefined && cardOf(content).size.lengthMetres < 1.2 * size.lengthMetres + 0.3;
}

/** A top to put things on, and something that is put there when the top is said to be with it. */
export function bearsOnTop(top: Kind, content: Kind): boolean {
  const laid = TOPS.has(top) && familyOf(content) === 'thing' && cardOf(content).stands === 'table';
  return laid || DRESSED[top] === content;
}

const TOPS: ReadonlySet<Kind> = new Set<Kind>([
  'plate',
  'tray',
  'cutting-board',
  'table',
  'covered-table',
  'nightstand',
  'sideboard',
  'workbench',
  'stool',
]);

/** What is on its bearer when the bearer is said to be with it. */
const DRESSED: Partial<Record<Kind, Kind>> = {
  cake: 'candle',
  'plain-cake': 'candle',
  couch: 'cushion',
  armchair: 'cushion',
  bed: 'cushion',
};

/** A cat on the left of a dog on a sofa: both are on it. */
export function besideOf(draft: Draft, rider: string | undefined, carrier: string | undefined): string | undefined {
  return draft.lastPhrase?.ids.find(
    (id) =>
      id !== rider &&
      id !== carrier &&
      draft.relations.some(
        ({ subject, relation, object }) => subject === rider && object === id && BESIDE.has(relation),
      ),
  );
}

/** To be so to somebody is to be on the same ground. */
export const BESIDE: ReadonlySet<RelationName> = new Set<RelationName>(['left-of', 'right-of', 'next-to', 'between']);
