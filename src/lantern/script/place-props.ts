import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { thingsOf } from '../deeds/things-of.ts';
import { cardOf, familyOf, isPerson, isVehicle } from '../kinds/kinds.ts';
import { characterOf, forget, noteUnshown } from './draft.ts';
import { bringIn } from './bring-company.ts';
import { isGiving } from './pass-along.ts';
import { HELD_METRES_MAX } from './held-metres.ts';
import { canBePiece, pieceOf, workPointOf } from './pieces.ts';
import type { ActionDraft, CharacterDraft, Draft } from './draft.ts';
import { traitsOf } from '../places/places.ts';
import type { Place } from '../places/places.ts';
import type { WorkPoint } from '../deeds/deed-card.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Action } from './screenplay.ts';
import { withdrawPlace } from './suggest-place.ts';

/** Finds a place for the things that people do something with: in the hand, in the arms, on the table. */
export function placeProps(draft: Draft): void {
  leaveDoors(draft);
  standOnOwnFeet(draft);
  workAtTable(draft);
  takeToWork(draft);
  leaveToDeeds(draft);
  layAtHand(draft);
  carryTools(draft);
  takeInHand(draft);
  takeInArms(draft);
  setOnTable(draft);
  layOnTable(draft);
  standAtGoal(draft);
  tidyAway(draft);
}

/** A boy blows out candles on a cake: what would fit a hand bears nobody; the candles are on it. */
function standOnOwnFeet(draft: Draft): void {
  const bears = ({ subject, relation, object }: Draft['relations'][number]) => {
    const [above, below] = [characterOf(draft, subject), characterOf(draft, object)];
    if (relation !== 'on' || above === undefined || below === undefined) return true;
    return !isPerson(above.kind) || above.size !== undefined || below.size !== undefined || !fitsHand(below.kind);
  };
  draft.relations.splice(0, draft.relations.length, ...draft.relations.filter(bears));
}

/**
 * The door that somebody opens, knocks at or comes through is the one that it is done at, or belongs to walls that nobody sees: it
 * does not stand free among those whom a story is about. One alone, one with a colour and one that others stand beside stays.
 */
function leaveDoors(draft: Draft): void {
  const opens = draft.beats.some(({ actions }) =>
    actions.some(({ deed, target }) => deed === 'open-door' && characterOf(draft, target)?.kind !== 'door'),
  );
  if (draft.beats.some(({ actions }) => actions.some(({ deed }) => deed === 'open-door')) && !opens) return;
  const tied = new Set(draft.relations.flatMap(({ subject, object }) => [subject, object]));
  const others = draft.characters.some(({ kind }) => kind !== 'door' && familyOf(kind) !== 'thing');
  const doors = draft.characters.filter(
    ({ id, kind, colour }) => kind === 'door' && others && (opens || (colour === undefined && !tied.has(id))),
  );
  for (const { words } of opens ? [] : doors) noteUnshown(draft, words);
  forget(
    draft,
    doors.map(({ id }) => id),
  );
}

/**
 * Small things that are in nobody's hands and have no place of their own lie on a table in a room where people are: none
 * stands on the floor like one of the cast. Where no table is, one comes.
 */
export function furnish(draft: Draft, place: Place): void {
  const people = draft.characters.some(({ kind, aside }) => isPerson(kind) && aside === undefined);
  if (!people || traitsOf(place).indoors !== true || draft.excluded.includes('table')) return;
  const done = new Set(draft.beats.flatMap(({ actions }) => actions.flatMap(({ who }) => who)));
  const bound = new Set(draft.relations.filter(({ relation }) => !FREE.has(relation)).map(({ subject }) => subject));
  const loose = draft.characters.filter(({ id, kind }) => fitsHand(kind) && !bound.has(id) && !done.has(id));
  if (loose.length === 0) return;
  const table = draft.characters.find(({ kind }) => TABLES.has(kind))?.id ?? bringTable(draft);
  const small = new Set(loose.map(({ id }) => id));
  for (const { id } of loose) draft.relations.push({ subject: id, relation: 'on', object: table });
  // On the left of somebody is where the table stands.
  const ties = draft.relations.map((tie) => {
    const { subject, relation, object } = tie;
    if (!FREE.has(relation) || small.has(subject) === small.has(object)) return tie;
    return small.has(subject) ? { ...tie, subject: table } : { ...tie, object: table };
  });
  draft.relations.splice(0, draft.relations.length, ...ties);
}

/** One lamp over a platform, in the open: it is on a post, unless it stands on something. */
export function lightStreet(draft: Draft, place: Place): void {
  if (traitsOf(place).indoors === true) return;
  for (const character of draft.characters) {
    const onTop = draft.relations.some(({ subject, relation }) => subject === character.id && relation === 'on');
    const besideThings = draft.characters.some(({ kind }) => kind !== character.kind && fitsHand(kind));
    if (character.kind === 'lamp' && !onTop && !besideThings && place !== 'studio') character.kind = 'street-lamp';
  }
}

const FREE: ReadonlySet<string> = new Set(['left-of', 'right-of', 'next-to', 'in-front-of', 'behind', 'between']);

function bringTable(draft: Draft): string {
  return bringIn(draft, 'table');
}

/** The table that a prompt names is the one that the work is done at; what is under it is under that one. */
function workAtTable(draft: Draft): void {
  const works = draft.beats.flatMap(({ actions }) => actions).filter(({ deed }) => deed !== undefined && hasTop(deed));
  const table = draft.characters.find(({ kind, count }) => WORKTABLES.has(kind) && count === 1);
  const [worker] = works[0]?.who ?? [];
  if (table === undefined || worker === undefined) return;
  const under = draft.relations.filter(({ relation, object }) => relation === 'under' && object === table.id);
  forget(draft, [table.id]);
  for (const { subject, relation } of under) draft.relations.push({ subject, relation, object: worker });
}

/** In a workshop a bench is one that is worked at. */
const WORKTABLES: ReadonlySet<string> = new Set(['table', 'stone-table', 'bench', 'desk', 'counter']);

/** The sword that is forged lies on the anvil, the cups that tea is poured into stand under the spout. */
function takeToWork(draft: Draft): void {
  const doers = new Set(draft.beats.flatMap(({ actions }) => actions.flatMap(({ who }) => who)));
  const bearers = new Set(draft.relations.map(({ object }) => object));
  const taken: string[] = [];
  for (const { thing, verb, preposition } of draft.handled) {
    const character = draft.characters.find(({ id }) => id === thing);
    const work = workPointOf(verb.deed);
    const person = verb.who.some((id) => isPerson(draft.characters.find((one) => one.id === id)?.kind ?? 'car'));
    if (character === undefined || work === undefined || !person || taken.includes(thing)) continue;
    if (isInto(preposition) && work.into === undefined) continue;
    // What is handed over a counter is not the counter.
    if (preposition !== undefined && preposition !== 'with' && typeof work.at === 'string' && work.into === undefined)
      continue;
    // With a hammer: the one that the deed has in the hand.
    if (preposition === 'with' && verb.deed !== undefined && thingsOf(verb.deed).some((own) => own === character.kind))
      continue;
    if (goesAtLarger(draft, character, verb, work)) continue;
    if (!canBePiece(character.kind) || doers.has(thing) || bearers.has(thing)) continue;
    if (work.grows === undefined && isTooLarge(character.kind, work)) continue;
    const content = verb.pieces?.at(-1);
    const fills = isInto(preposition) && cardOf(character.kind).holds !== undefined && content?.beside === undefined;
    verb.pieces =
      fills && content !== undefined
        ? [...(verb.pieces ?? []).slice(0, -1), pieceOf({ ...character, holds: content })]
        : [...(verb.pieces ?? []), pieceOf(character)];
    // What is handed over afterwards is there then.
    if (character.isGiven !== true) taken.push(thing);
  }
  forget(draft, taken);
}

/** A Christmas tree is decorated, and a bell polished, where it stands. True when it is so. */
function goesAtLarger(draft: Draft, { id, kind, trade }: CharacterDraft, verb: ActionDraft, work: WorkPoint): boolean {
  const larger = verb.deed === undefined ? undefined : (DEEDS[verb.deed].toLarger as Deed | undefined);
  const lifeless = isVehicle(kind) || familyOf(kind) === 'thing' || trade === 'statue';
  if (verb.deed === undefined || larger === undefined || !lifeless) return false;
  if (canBePiece(kind) && !isTooLarge(kind, work)) return false;
  withdrawPlace(draft, verb.deed);
  Object.assign(verb, { deed: larger, target: id, action: DEEDS[larger].base });
  return true;
}

function isTooLarge(kind: Kind, { metres }: WorkPoint): boolean {
  return cardOf(kind).size.heightMetres > TOO_LARGE * metres;
}

/** Times as high as there is room for. */
const TOO_LARGE = 2.2;

/** What fits a hand and has no place of its own lies beside what is worked on, where the work has a table. */
function layAtHand(draft: Draft): void {
  const done = new Set(draft.beats.flatMap(({ actions }) => actions.flatMap(({ who }) => who)));
  const works = draft.beats.flatMap(({ actions }) => actions).filter(({ deed }) => deed !== undefined && hasTop(deed));
  const inside = (id: string) => draft.characters.find((each) => isTied(draft, each.id, 'on', id));
  const laid = draft.characters.filter(({ id, kind }) => {
    const content = inside(id)?.id;
    // A puppy that jumps out of a box is nothing that lies there.
    if (content !== undefined && done.has(content)) return false;
    const ties = draft.relations.filter(
      ({ subject, object }) => (subject === id || object === id) && subject !== content,
    );
    return fitsHand(kind) && !done.has(id) && ties.every((tie) => tie.subject === id && BESIDE_WORK.has(tie.relation));
  });
  for (const character of laid) {
    const own = works.filter(({ sentenceStart }) => sentenceStart === character.sentenceStart);
    const work = own[0] ?? works[0];
    if (work === undefined) return;
    const content = inside(character.id);
    const side = draft.relations.find(
      ({ subject, relation }) => (subject === character.id || subject === content?.id) && BESIDE_WORK.has(relation),
    )?.relation;
    const beside = side === 'left-of' ? 'left' : side === 'right-of' ? 'right' : 'any';
    const holds = content === undefined ? undefined : pieceOf(content);
    work.pieces = [...(work.pieces ?? []), pieceOf({ ...character, beside, holds })];
    forget(draft, [character.id, ...(content === undefined ? [] : [content.id])]);
  }
}

function isTied(draft: Draft, subject: string, relation: string, object: string): boolean {
  return draft.relations.some((tie) => tie.subject === subject && tie.relation === relation && tie.object === object);
}

const BESIDE_WORK: ReadonlySet<string> = new Set(['left-of', 'right-of', 'next-to', 'in-front-of', 'behind']);
const TOPS: ReadonlySet<string> = new Set(['counter', 'table', 'desk', 'nail-plank']);

function hasTop(deed: Deed): boolean {
  return DEEDS[deed].play.around?.some(({ thing }) => TOPS.has(thing)) === true;
}

function isInto(preposition: string | undefined): boolean {
  return preposition === 'into' || preposition === 'in' || preposition === 'onto';
}

/** She takes the microphone and sings: the one that she sings into. */
function leaveToDeeds(draft: Draft): void {
  const deeds = draft.beats.flatMap(({ actions }) => actions.flatMap(({ deed }) => deed ?? []));
  const used = new Set<string>(deeds.flatMap(thingsOf));
  const own = draft.handled.filter(({ thing, verb, preposition }) => {
    if (isInto(preposition) || characterOf(draft, thing)?.isGiven === true) return false;
    // An octopus has no jar of its own to open.
    if (verb.who.length > 0 && !verb.who.some((id) => isPerson(characterOf(draft, id)?.kind ?? 'car'))) return false;
    const kind = draft.characters.find(({ id }) => id === thing)?.kind;
    if (kind === undefined || verb.deed === undefined || BY_MOUTH.has(verb.deed)) return used.has(kind ?? '');
    // The croissants are on the tray that a baker takes out of the oven.
    return used.has(kind) || ((DEEDS[verb.deed].play.held ?? []).length > 0 && fitsHand(kind));
  });
  forget(
    draft,
    own.map(({ thing }) => thing),
  );
}

/**
 * 妈妈把热汤放在桌子上, puts a hat on a snowman: who puts something onto another thing is not on it, but behind a table and
 * beside all else.
 */
function standAtGoal(draft: Draft): void {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  for (const [index, { subject, relation, object }] of draft.relations.entries()) {
    const [who, goal] = [characterOf(draft, subject)?.kind, characterOf(draft, object)?.kind];
    if (relation !== 'on' || who === undefined || goal === undefined || familyOf(who) === 'thing') continue;
    if (familyOf(goal) !== 'thing' && !isVehicle(goal)) continue;
    const own = actions.filter((action) => action.who.includes(subject));
    if (goal === 'table' && own.some(({ deed }) => deed === 'hold-thing'))
      draft.relations[index] = { subject, relation: 'behind', object };
    else if (
      own.every(({ action }) => action === 'stand') &&
      own.some((action) => PUTS.test(action.said ?? '') || isWorkOn(action, goal))
    )
      draft.relations[index] = { subject, relation: 'next-to', object };
  }
}

/** Changes a tyre on a van: the work is on it, and not whoever does it. */
function isWorkOn({ deed }: ActionDraft, goal: Kind): boolean {
  return isVehicle(goal) && deed !== undefined && DEEDS[deed].play.around !== undefined;
}

/** Verbs after which `on` says where the thing comes. */
const PUTS = /^(?:put|plac|hang|hung|set|lay|laid|stick|stuck|pin|attach|glu|tap|past|放|挂|贴|搁|摆|插|塞|装|投)/u;

/** Deeds during which one may have something else in the hand. */
const BY_MOUTH: ReadonlySet<Deed> = new Set<Deed>(['talk', 'argue']);

/** What is done to a thing on a table rather than with it in the air, by the beginning of the verb. */
const WORKS =
  /^(?:assembl|measur|pack|unpack|glaz|engrav|label|stamp|test|pin|stuff|coat|dip|dy[ei]|scrap|fill|clean|trim|restor|carv|cut|slic|paint|decorat|repair|mend|fix|sew|stitch|polish|scrub|wip|weigh|sort|build|mak|craft|wir|glu|adjust|装|组装|包|量|修|刻|雕|粘|擦|整理|称)/u;

/** Of things that are done something with, what fits into a hand and lies nowhere is in the hand. */
function takeInHand(draft: Draft): void {
  const tied = new Set(draft.relations.flatMap(({ subject, object }) => [subject, object]));
  const actions = draft.beats.flatMap((beat) => beat.actions);
  const full = new Set<string>();
  for (const { thing, verb, preposition } of draft.handled) {
    if (isInto(preposition)) continue;
    const character = draft.characters.find(({ id }) => id === thing);
    const holder = verb.who.find((id) => isPerson(draft.characters.find((one) => one.id === id)?.kind ?? 'car'));
    const free = verb.deed === undefined || BY_MOUTH.has(verb.deed);
    if (character === undefined || holder === undefined || full.has(holder) || tied.has(thing) || !free) continue;
    if (verb.action === 'look' && LOOKS_AT.test(verb.said ?? '')) continue;
    if (isTool(character) && ON_FEET.has(verb.action)) {
      full.add(holder);
      takeAlong(draft, verb, character);
      continue;
    }
    if (!fitsHand(character.kind) || !HANDLES.has(verb.action) || actions.some(({ who }) => who.includes(thing)))
      continue;
    full.add(holder);
    if (verb.deed === undefined && WORKS.test(verb.said ?? '')) {
      // Nobody need know the craft: the thing lies before the hands.
      Object.assign(verb, { deed: 'work-on', action: 'stand', pieces: [pieceOf(character)] });
      if (verb.target === thing) delete verb.target;
      forget(draft, [thing]);
      continue;
    }
    draft.relations.push({ subject: thing, relation: 'riding', object: holder });
    if (verb.deed !== undefined) continue;
    Object.assign(verb, { deed: 'hold-thing', action: verb.action === 'look' ? 'stand' : verb.action });
    if (verb.target === thing) delete verb.target;
  }
}

/** One tool, instrument or board that has a place for the fist. */
function isTool({ kind, count }: CharacterDraft): boolean {
  return cardOf(kind).grip !== undefined && count === 1;
}

/** During these one has a tool in the hand. */
const ON_FEET: ReadonlySet<Action> = new Set<Action>(['stand', 'look', 'smile', 'speak', 'walk', 'run']);

/** A man with a sword, with an axe over his shoulder: it is in his hand whatever he does on his feet. */
function carryTools(draft: Draft): void {
  for (const tie of draft.relations.filter(({ relation, since }) => relation === 'riding' && since === undefined)) {
    const [tool, holder] = [characterOf(draft, tie.subject), characterOf(draft, tie.object)];
    if (tool === undefined || holder === undefined || !isTool(tool) || !isPerson(holder.kind)) continue;
    const own = draft.beats.flatMap(({ actions }) => actions.filter(({ who }) => who.includes(holder.id)));
    const free = own.filter(({ deed, action }) => deed === undefined && ON_FEET.has(action));
    if (own.length > 0 && free.length === 0) continue;
    draft.relations.splice(draft.relations.indexOf(tie), 1);
    if (own.length === 0) free.push(standing(draft, holder));
    for (const verb of free) takeAlong(draft, verb, tool);
  }
}

/** Somebody of whom no more is told stands there. */
function standing(draft: Draft, { id, beat }: CharacterDraft): ActionDraft {
  const action: ActionDraft = { who: [id], action: 'stand', aims: false, drags: false, rides: false };
  draft.beats[beat]?.actions.push(action);
  return action;
}

const CARRIES = /^(?:carr|lug|haul|tot)|扛|背/u;

/** It is carried while this is done, and no character of its own. */
function takeAlong(draft: Draft, verb: ActionDraft, tool: CharacterDraft): void {
  // Who carries a board goes somewhere with it.
  const goes = verb.action === 'stand' && CARRIES.test(verb.said ?? '');
  if (goes) verb.action = 'walk';
  const deed = verb.action === 'walk' || verb.action === 'run' ? 'carry-along' : 'carry-tool';
  Object.assign(verb, { deed, pieces: [pieceOf(tool)] });
  if (verb.target === tool.id) delete verb.target;
  forget(draft, [tool.id]);
}

/** From a distance: what is looked at is not in the hand. */
const LOOKS_AT = /\b(?:at|on|toward|towards)$|[看望盯瞧]/iu;

/** What people gather round is on a table, where it is too small to stand on the ground: a birthday cake. */
function setOnTable(draft: Draft): void {
  for (const { subject, object } of draft.relations.filter(({ relation }) => relation === 'around')) {
    const thing = draft.characters.find(({ id }) => id === object);
    // Lemons in a ring round a bowl stand where it stands.
    const gathers = familyOf(characterOf(draft, subject)?.kind ?? 'table') !== 'thing';
    if (thing === undefined || !fitsHand(thing.kind) || !gathers) continue;
    const known = draft.relations.find((tie) => tie.subject === object && tie.relation === 'on')?.object;
    const id = known ?? bringTable(draft);
    if (known === undefined) draft.relations.push({ subject: object, relation: 'on', object: id });
    const at = draft.relations.findIndex((tie) => tie.subject === subject && tie.relation === 'around');
    draft.relations.splice(at, 1, { subject, relation: 'behind', object: id });
  }
}

/** What fits into a hand and lies nowhere lies on the table that the prompt names, where there is one. */
function layOnTable(draft: Draft): void {
  const table = draft.characters.find(({ kind, count }) => TABLES.has(kind) && count === 1);
  const people = draft.characters.some(({ kind }) => isPerson(kind));
  if (table === undefined || !(people || LAID.test(draft.prompt))) return;
  const tied = new Set(draft.relations.map(({ subject }) => subject));
  const done = new Set(draft.beats.flatMap(({ actions }) => actions.flatMap(({ who }) => who)));
  for (const { id, kind } of draft.characters)
    if (fitsHand(kind) && !tied.has(id) && !done.has(id))
      draft.relations.push({ subject: id, relation: 'on', object: table.id });
}

/** A table with things on it, though nobody is at it. */
const LAID = /\btable (?:set |laid |covered |filled |full of )?(?:with|of)\b|桌(?:子|面)?上/iu;
const TABLES: ReadonlySet<string> = new Set(['table']);

/** What a later sentence brings in by the way and nothing has a place for is in the hand of who is told of then, or left out. */
function tidyAway(draft: Draft): void {
  const tied = new Set(draft.relations.map(({ subject }) => subject));
  const under = new Set(draft.relations.map(({ object }) => object));
  const done = new Set(draft.beats.flatMap(({ actions }) => actions.flatMap(({ who }) => who)));
  const people = draft.characters.filter(({ kind }) => isPerson(kind));
  const loose = draft.characters.filter(
    ({ id, kind, sentenceStart, byTheWay }) =>
      byTheWay === true && sentenceStart > 0 && fitsHand(kind) && !tied.has(id) && !under.has(id) && !done.has(id),
  );
  if (people.length === 0) return;
  for (const { id, sentenceStart } of loose) {
    const holder = draft.beats
      .flatMap(({ actions }) => actions)
      .findLast(
        (action) => action.sentenceStart === sentenceStart && action.deed === undefined && HANDLES.has(action.action),
      );
    const [hand] = holder?.who ?? [];
    if (holder === undefined || hand === undefined || under.has(hand)) forget(draft, [id]);
    else {
      draft.relations.push({ subject: id, relation: 'riding', object: hand });
      if (holder.action === 'stand' || holder.action === 'sit') holder.deed = 'hold-thing';
    }
  }
}

/** What is done while something is in the hand. */
const HANDLES: ReadonlySet<Action> = new Set<Action>(['stand', 'look', 'sit', 'smile', 'speak']);
const HAND_METRES_MAX = 0.45;

function fitsHand(kind: CharacterDraft['kind']): boolean {
  const { size, stands } = cardOf(kind);
  return familyOf(kind) === 'thing' && stands === 'table' && size.heightMetres <= HAND_METRES_MAX;
}

/** What somebody holds is where the arms are. */
function takeInArms(draft: Draft): void {
  for (const action of draft.beats.flatMap(({ actions }) => actions)) {
    const [holder] = action.who;
    const { target, deed } = action;
    if ((deed !== 'hold-pet' && deed !== 'hold-thing') || holder === undefined || target === undefined) continue;
    if (!isPerson(draft.characters.find(({ id }) => id === holder)?.kind ?? 'car')) continue;
    // To a cat: it gets something.
    const handled = draft.handled.some(({ thing, verb }) => verb === action && thing === target);
    if (isGiving(action.said ?? '') && !handled && familyOf(characterOf(draft, target)?.kind ?? 'car') !== 'thing')
      continue;
    const kind = draft.characters.find(({ id }) => id === target)?.kind ?? 'car';
    const tool = characterOf(draft, target);
    if (deed === 'hold-thing' && tool !== undefined && isTool(tool) && !isTied(draft, target, 'riding', holder)) {
      takeAlong(draft, action, tool);
      continue;
    }
    // Whom it is handed to is nobody to hold, and a table or a snowman that it is put on is not held.
    const bears =
      WORKTABLES.has(kind) || (PUTS.test(action.said ?? '') && cardOf(kind).size.heightMetres > HELD_METRES_MAX);
    if (isPerson(kind) || bears) {
      if (!isPerson(kind)) delete action.target;
      continue;
    }
    if (!isTied(draft, target, 'riding', holder))
      draft.relations.push({ subject: target, relation: 'riding', object: holder });
    // Held, it is nobody to walk up to.
    delete action.target;
  }
}
