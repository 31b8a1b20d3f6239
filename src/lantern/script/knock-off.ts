import { cardOf, familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { characterOf } from './draft.ts';
import type { ActionDraft, Draft } from './draft.ts';

/**
 * A cat on a table knocks the vase off: what is knocked off, over or down is where whoever does it can reach it, and falls, unless
 * the prompt tells what becomes of it in the same beat.
 */
export function knockOff(draft: Draft): void {
  for (const beat of draft.beats)
    for (const action of beat.actions.slice()) {
      const thing = knocked(draft, action);
      if (thing === undefined) continue;
      ontoTable(draft, action, thing);
      setBeside(draft, action.who[0], thing);
      const told = beat.actions.some(({ who, action: other }) => who.includes(thing) && other !== 'stand');
      if (!told)
        beat.actions.push({
          who: [thing],
          action: leavesTop(draft, action, thing) ? 'drop' : 'fall',
          aims: false,
          drags: false,
          rides: false,
          said: action.said ?? '',
        });
    }
}

/** Off a table, and not over on it. */
function leavesTop(draft: Draft, { said = '' }: ActionDraft, thing: string): boolean {
  if (OVER.test(said) || (OVER.test(draft.prompt) && !OFF.test(draft.prompt))) return false;
  const on = draft.relations.find(({ subject, relation }) => subject === thing && relation === 'on')?.object;
  return TOPS.has(characterOf(draft, on)?.kind ?? 'ball');
}

const OVER = /\bover\b|[翻倒]/u;

/** Knocks a glass off the table: it stands there, and so does the small animal that knocks it. True when it is so. */
export function knocksFrom(draft: Draft, [bearer]: readonly string[]): boolean {
  const { verb } = draft;
  const thing = characterOf(draft, verb?.target);
  if (verb === undefined || thing === undefined || bearer === undefined || bearer === thing.id) return false;
  const knocks = KNOCKS.test(verb.said ?? '') || verb.deed === 'swipe-at';
  if (draft.preposition !== 'from' || !knocks || familyOf(thing.kind) !== 'thing') return false;
  draft.relations.push({ subject: thing.id, relation: 'on', object: bearer });
  return true;
}

/** Steals a pizza from a table: a small animal is on it, with what it has taken, and looks round. True when it is so. */
export function stealsFrom(draft: Draft, [bearer]: readonly string[]): boolean {
  const { verb } = draft;
  const [thief] = verb?.who ?? [];
  const kind = characterOf(draft, bearer)?.kind;
  const taken = characterOf(draft, thief)?.mouthful;
  if (verb === undefined || thief === undefined || bearer === undefined || kind === undefined) return false;
  if (taken === undefined || !STEALS.test(verb.said ?? '') || familyOf(kind) !== 'thing') return false;
  if (!FROM.test(draft.preposition ?? '') || !isSmall(draft, thief)) return false;
  draft.relations.push({ subject: thief, relation: 'on', object: bearer });
  Object.assign(verb, { action: 'stand', deed: 'turn-head' });
  return true;
}

const STEALS = /^(?:st[eo]al|snatch|grab|tak(?:e|ing)|swip)|^(?:偷|抢)/u;
const FROM = /^(?:from|off|off of)$/u;

/** The thing that an action makes fall. */
function knocked(draft: Draft, { deed, said = '', target, action }: ActionDraft): string | undefined {
  const thing = characterOf(draft, target);
  if (
    thing === undefined ||
    familyOf(thing.kind) !== 'thing' ||
    cardOf(thing.kind).size.heightMetres > LOOSE_METRES_MAX
  )
    return undefined;
  return (deed === 'swipe-at' && !PLAYS.test(said)) || (KNOCKS.test(said) && action !== 'look') ? thing.id : undefined;
}

/** What is larger stands firm, metres. */
const LOOSE_METRES_MAX = 0.7;
function isSmall(draft: Draft, id: string | undefined): boolean {
  return cardOf(characterOf(draft, id)?.kind ?? 'horse').size.heightMetres <= CLIMBER_METRES_MAX;
}

/** A larger animal reaches up to a table, metres. */
const CLIMBER_METRES_MAX = 0.5;
/** What is played with stays. */
const PLAYS = /^(?:play|bat|paw|swat)|^玩/u;
const KNOCKS = /^(?:knock|tip|topple|sweep|bump)|[推打碰撞踢扫][倒翻掉落下]/u;

/** 把杯子推下桌子: what is pushed off a table that nothing is said to be on was there, and so was the cat. */
function ontoTable(draft: Draft, { said = '' }: ActionDraft, thing: string): void {
  if (!OFF.test(said) || draft.relations.some(({ subject }) => subject === thing)) return;
  const free = ({ id }: { readonly id: string }) => draft.relations.every(({ object }) => object !== id);
  const table = draft.characters.find((each) => TOPS.has(each.kind) && free(each));
  if (table !== undefined) draft.relations.push({ subject: thing, relation: 'on', object: table.id });
}

const OFF = /\b(?:off|down)\b|下/u;
const TOPS: ReadonlySet<Kind> = new Set<Kind>(['table', 'ledge', 'windowsill', 'piano']);

/** On the table that the cat is on, too; and a cat is on the table where the vase is. */
function setBeside(draft: Draft, doer: string | undefined, thing: string): void {
  const bearerOf = (id: string | undefined) =>
    draft.relations.find(({ subject, relation }) => subject === id && relation === 'on');
  const [bearer, own] = [bearerOf(doer), bearerOf(thing)];
  const placed = draft.relations.some(({ subject }) => subject === thing);
  const small = familyOf(characterOf(draft, doer)?.kind ?? 'car') === 'animal' && isSmall(draft, doer);
  if (doer !== undefined && own !== undefined && bearer === undefined && small)
    draft.relations.push({ subject: doer, relation: 'on', object: own.object });
  if (bearer !== undefined && !placed) draft.relations.push({ subject: thing, relation: 'on', object: bearer.object });
}
