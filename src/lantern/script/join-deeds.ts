import { DEEDS, partnerOf } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { cardOf, familyOf, isAnimal, isPerson } from '../kinds/kinds.ts';
import { bringCompany } from './bring-company.ts';
import { TRADES } from '../trades/trades.ts';
import { characterOf } from './draft.ts';
import { drawRider } from './draw-rider.ts';
import { keepInArms } from './keep-in-arms.ts';
import { shareOne } from './share-one.ts';
import { splitOff } from './split-off.ts';
import { suggestPlace } from './suggest-place.ts';
import type { ActionDraft, BeatDraft, CharacterDraft, Draft } from './draft.ts';
import { isPersonId } from './people-of.ts';

/**
 * Gives both their part in what takes two: who is hugged hugs, who is carried is in the arms of the other, the second on a
 * motorbike sits behind the first.
 */
export function joinDeeds(draft: Draft): void {
  for (const beat of draft.beats)
    for (const action of beat.actions) {
      if (isCouple(draft, action))
        Object.assign(action, { action: DEEDS.waltz.base, deed: 'waltz', feeling: action.feeling ?? 'happy' });
      drawRider(draft, beat, action);
      toBed(draft, action);
      asFlock(draft, action);
      atAnimal(draft, action);
      findWhom(draft, action);
      bringCompany(draft, action);
      putBetween(draft, action);
      takeWay(action);
      const deed = toWhom(draft, action);
      if (deed === undefined) continue;
      shareOne(draft, beat, action);
      splitPair(draft, action, deed);
      const pair = pairOf(draft, action, deed);
      if (pair !== undefined) join(draft, beat, action, deed, pair);
    }
  keepInArms(draft);
}

/** A bride comes down the aisle toward us, with whom or without. */
function takeWay(action: ActionDraft): void {
  const way = action.deed === undefined ? undefined : DEEDS[action.deed].way;
  if (way !== undefined) action.direction ??= way;
}

/** Who sleeps, and nobody says where, does so in a bed. */
function toBed(draft: Draft, action: ActionDraft): void {
  const { who, deed, feeling } = action;
  if (action.action !== 'lie' || feeling !== 'asleep' || deed !== undefined || who.length !== 1) return;
  const sleeper = characterOf(draft, who[0]);
  const told = draft.mentions.some(({ part, ground }) => part.place !== undefined || ground !== undefined);
  const tied = draft.relations.some(({ subject, object }) => subject === who[0] || object === who[0]);
  const alone = draft.characters.length === 1 && sleeper?.count === 1 && isPerson(sleeper.kind);
  if (!alone || told || tied || draft.beats.flatMap(({ actions }) => actions).length > 1) return;
  Object.assign(action, { deed: 'sleep-in-bed', action: DEEDS['sleep-in-bed'].base });
  suggestPlace(draft, action);
}

/** Where birds are fed and nobody says how many, 喂鸽子, several come; so do animals that queue, 企鹅排队. */
function asFlock(draft: Draft, { deed, target, who }: ActionDraft): void {
  const fed = deed === 'feed-birds' ? characterOf(draft, target) : undefined;
  const queues = deed === 'queue' && who.length === 1 ? characterOf(draft, who[0]) : undefined;
  for (const each of [fed, queues])
    if (each !== undefined && isAnimal(each.kind) && each.count === 1 && !each.isNew) each.count = FLOCK;
}

const FLOCK = 5;

/** Two who build a sandcastle have it between them. */
function putBetween(draft: Draft, { deed, target, who }: ActionDraft): void {
  const thing = characterOf(draft, target);
  const people = who.reduce((sum, id) => sum + (characterOf(draft, id)?.count ?? 0), 0);
  if (deed === undefined || DEEDS[deed].touches === undefined || thing === undefined || people !== 2) return;
  if (familyOf(thing.kind) !== 'thing' || draft.relations.some(({ subject }) => subject === thing.id)) return;
  for (const id of who) draft.relations.push({ subject: thing.id, relation: 'between', object: id });
}

/** What is done to an animal instead: who strokes a horse stands at its flank, and who bandages a fox kneels. */
const AT_ANIMALS: Partial<Readonly<Record<Deed, Deed>>> = {
  bandage: 'tend-animal',
  'bandage-leg': 'tend-animal',
  inject: 'tend-animal',
  examine: 'tend-animal',
  'take-temperature': 'tend-animal',
  'treat-teeth': 'tend-animal',
};
const AT_TALL: Partial<Readonly<Record<Deed, Deed>>> = {
  pet: 'pet-tall',
  groom: 'groom-tall',
  'handle-animal': 'handle-tall',
  'feed-from-hand': 'feed-tall',
  'wash-animal': 'wash-tall',
};
/** Animals that are higher are stroked standing, metres. */
const TALL_METRES = 1;

function atAnimal(draft: Draft, action: ActionDraft): void {
  const { deed, target } = action;
  if (deed === undefined) return;
  const isAnimal = (one: CharacterDraft | undefined) => familyOf(one?.kind ?? 'car') === 'animal';
  const person = isPersonId(draft, target);
  const tended = person ? undefined : AT_ANIMALS[deed];
  const animal = isAnimal(characterOf(draft, target))
    ? characterOf(draft, target)
    : draft.characters.findLast(isAnimal);
  if (animal === undefined) return;
  const tall = cardOf(animal.kind).size.heightMetres * (animal.size === 'small' ? 0.7 : 1) > TALL_METRES;
  const seated = draft.relations.some(({ subject, relation }) => subject === action.who[0] && relation === 'on');
  const instead = tended ?? (tall ? AT_TALL[deed] : seated && deed === 'pet' ? 'pet-seated' : undefined);
  if (instead !== undefined) Object.assign(action, { deed: instead, action: DEEDS[instead].base, target: animal.id });
}

/** A man and a woman who dance, or two of whom one dances with the other, hold each other. */
function isCouple(draft: Draft, { action, deed, who }: ActionDraft): boolean {
  if (action !== 'dance' || deed !== undefined) return false;
  const people = who.map((id) => characterOf(draft, id));
  const kinds = people.flatMap((one) => (one?.count === 1 ? [one.kind] : []));
  return people.length === 2 && kinds.includes('man') && kinds.includes('woman');
}

/** Trims an old man's beard, a bandage round a boy's knee: who is named by a part is the one that it is done to. */
function findWhom(draft: Draft, action: ActionDraft): void {
  const { deed, target, who } = action;
  if (deed === undefined || target !== undefined || who.length !== 1) return;
  const { partner, toOther } = DEEDS[deed];
  const doer = characterOf(draft, who[0]);
  const lets = partner !== undefined && DEEDS[partner as Deed].carried === undefined;
  if ((!lets && toOther === undefined) || doer?.count !== 1) return;
  // Tied to somebody else, or to a thing: a bandage goes round whom it is done to.
  const ties = draft.relations.filter(({ subject, object }) => subject !== doer.id && object !== doer.id);
  const tied = new Set(ties.flatMap(({ subject, object }) => [subject, object]));
  const busy = new Set(draft.beats.flatMap(({ actions }) => actions.flatMap((each) => each.who)));
  const idle = draft.characters.filter(
    ({ id, kind, aside, count, sentenceStart }) =>
      isPerson(kind) &&
      aside === undefined &&
      count === 1 &&
      !busy.has(id) &&
      !tied.has(id) &&
      sentenceStart === doer.sentenceStart,
  );
  const [other, more] = idle;
  if (other === undefined || more !== undefined) return;
  action.target = other.id;
  // Nobody stands in a ring round a boy.
  const kept = draft.relations.filter(({ subject, relation }) => relation !== 'around' || subject !== doer.id);
  draft.relations.splice(0, draft.relations.length, ...kept);
}

/** The deed as it is done to somebody else, where it is. */
function toWhom(draft: Draft, action: ActionDraft): Deed | undefined {
  const { deed, target } = action;
  const person = characterOf(draft, target);
  const others = action.who.length > 1 || (characterOf(draft, action.who[0])?.count ?? 1) > 1;
  const boxers = deed === 'fight' && action.who.every((id) => characterOf(draft, id)?.trade === 'boxer');
  const armed = deed === 'fight' && action.who.every((id) => isArmed(characterOf(draft, id)));
  const pair = boxers
    ? 'boxing-match'
    : armed
      ? 'sword-fight'
      : deed === undefined
        ? undefined
        : (DEEDS[deed].pair as Deed | undefined);
  if (pair !== undefined && (others || person !== undefined)) {
    // Two carry what one pushes, and stand where one walks.
    if (deed !== undefined && action.action === DEEDS[deed].base) action.action = DEEDS[pair].base;
    action.deed = pair;
    suggestPlace(draft, action);
    // The ring that they box in is no circle of people.
    const ties = draft.relations.filter(({ subject, object }) => !action.who.includes(subject) || object !== 'frame');
    if (pair === 'boxing-match') draft.relations.splice(0, draft.relations.length, ...ties);
  }
  // A knight draws his sword on a dragon.
  if (armed && !others && person === undefined) Object.assign(action, { deed: 'sword', action: DEEDS.sword.base });
  const taught = draft.beats.some(({ actions }) =>
    actions.some((each) => each.deed === 'guide-hands' && each.target === action.who[0]),
  );
  const other =
    deed === undefined || person === undefined || taught ? undefined : (DEEDS[deed].toOther as Deed | undefined);
  if (other !== undefined && isPerson(person?.kind ?? 'car')) action.deed = other;
  return action.deed;
}

/** A knight, a samurai, a pirate. */
function isArmed(character: CharacterDraft | undefined): boolean {
  const own = character?.trade === undefined ? undefined : TRADES[character.trade].deed;
  return own === 'sword' || own === 'rest-sword';
}

const DANCES: ReadonlySet<Deed> = new Set<Deed>(['waltz', 'tango']);

interface Pair {
  readonly doer: CharacterDraft;
  readonly other: CharacterDraft;
}

/** Who does it and to whom; undefined where there are not two, or both do the same of themselves. */
function pairOf(draft: Draft, action: ActionDraft, deed: Deed): Pair | undefined {
  const people = action.who
    .map((id) => characterOf(draft, id))
    .filter((one) => one !== undefined && isPerson(one.kind));
  const [doer, second] = people;
  const target = characterOf(draft, action.target);
  const aimedAt = target !== undefined && isPerson(target.kind) && !action.who.includes(target.id) ? target : undefined;
  const partner = partnerOf(deed);
  const takesTwo = partner !== undefined || DEEDS[deed].apart !== undefined;
  if (doer === undefined || !takesTwo) return undefined;
  if (people.length === 1) return aimedAt === undefined ? undefined : { doer, other: aimedAt };
  // Two who do the same stay together; on one bicycle one sits behind the other.
  const rides = partner !== undefined && DEEDS[partner].carried !== undefined && action.shared === true;
  // 爸爸让儿子骑在脖子上: the grown one bears the child.
  const bears = partner !== undefined && DEEDS[partner].carried !== undefined && DEEDS[deed].base === 'walk';
  const borne = bears && second !== undefined && !isChild(doer) && isChild(second);
  const parted = rides || borne || DEEDS[deed].parts === true;
  if (!parted || second === undefined || people.length !== 2) return undefined;
  // A couple is named with the woman first; the man leads the dance.
  const led = partner !== undefined && DANCES.has(deed) && doer.kind === 'woman' && second.kind === 'man';
  return led ? { doer: second, other: doer } : { doer, other: second };
}

/** Two girls on one motorbike are two characters, since each has a part of her own. */
function splitPair(draft: Draft, action: ActionDraft, deed: Deed): void {
  const [only, more] = action.who.map((id) => characterOf(draft, id));
  const partner = partnerOf(deed);
  const rides = partner !== undefined && DEEDS[partner].carried !== undefined && action.shared === true;
  const divides = rides || DEEDS[deed].parts === true;
  if (only === undefined || more !== undefined || only.count !== 2 || !divides) return;
  splitOff(draft, only);
}

function join(draft: Draft, beat: BeatDraft, action: ActionDraft, deed: Deed, { doer, other }: Pair): void {
  const toSmaller = DEEDS[deed].toSmaller as Deed | undefined;
  const [big, small] = isChild(doer) ? [other, doer] : [doer, other];
  const kneels = toSmaller !== undefined && isChild(small) && !isChild(big);
  // Who is hugged by a child kneels to hug it; who is dressed by one stands there.
  const theirs = partnerOf(deed) ?? (kneels && big === other ? toSmaller : deed);
  if (kneels && big === doer) action.deed = toSmaller;
  action.who = [doer.id];
  action.target = other.id;
  const { carried, base } = DEEDS[theirs];
  const own = beat.actions.find((each) => each.who.includes(other.id));
  // A crying friend who is hugged hugs, and is sad; whoever does something else goes on with it.
  if (
    own?.deed !== undefined &&
    (own.deed !== 'cry' || partnerOf(deed) !== undefined) &&
    carried === undefined &&
    own.who.length === 1
  )
    own.target ??= doer.id;
  else {
    for (const each of beat.actions) each.who = each.who.filter((id) => id !== other.id);
    beat.actions = beat.actions.filter(({ who }) => who.length > 0);
    const feeling = own?.feeling ?? DEEDS[theirs].feeling;
    beat.actions.push({
      who: [other.id],
      action: carried === undefined ? base : 'sit',
      deed: theirs,
      target: doer.id,
      aims: false,
      drags: false,
      rides: false,
      ...(feeling === undefined ? {} : { feeling }),
      ...(action.direction === undefined || carried !== undefined ? {} : { direction: action.direction }),
    });
  }
  if (carried !== undefined) {
    const loose = draft.relations.filter(({ subject, object }) => subject !== other.id || object !== doer.id);
    draft.relations.splice(0, draft.relations.length, ...loose);
    draft.relations.push({ subject: other.id, relation: 'riding', object: doer.id });
    // Whom one carries is nobody to walk up to.
    delete action.target;
  } else sitTogether(draft, doer, other);
}

/** Who comforts somebody on a bench sits there too, who proposes under a tree has both under it; else they are beside each other. */
function sitTogether(draft: Draft, doer: CharacterDraft, other: CharacterDraft): void {
  const { relations } = draft;
  const placeOf = (id: string) =>
    relations.find(
      ({ subject, relation, object }) =>
        subject === id && TOGETHER.has(relation) && ![doer.id, other.id].includes(object),
    );
  const place = placeOf(other.id) ?? placeOf(doer.id);
  if (place !== undefined) {
    for (const { id } of [doer, other]) if (placeOf(id) === undefined) relations.push({ ...place, subject: id });
    return;
  }
  const tied = relations.some(
    ({ subject, object }) =>
      [doer.id, other.id].includes(subject) && [doer.id, other.id].includes(object) && subject !== object,
  );
  if (!tied) relations.push({ subject: doer.id, relation: 'next-to', object: other.id });
}

/** Where one of two is so is the other. */
const TOGETHER: ReadonlySet<string> = new Set(['on', 'under']);

function isChild({ kind }: CharacterDraft): boolean {
  return kind === 'girl' || kind === 'boy';
}
