import { actAtCatch, catchByMouth, fareOf, huntsHere, preyPulled } from './carry-by-mouth.ts';
import { gameWith } from './games-with-things.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import { FOOD } from '../kinds/things/food.ts';
import type { ActionSense } from './lexicon/entry.ts';
import type { Piece } from './screenplay.ts';
import { namesKind } from './senses.ts';
import { readAction } from './read-actions.ts';
import { contextOf } from './verb-context.ts';

/** Reads that an animal catches something, or hunts another one, by the verb at `index`. True when it does. */
export function readCatch(draft: Draft, words: readonly Word[], index: number, said: string): boolean {
  if (readGame(draft, words, index)) return true;
  const pulled = PULLS.test(said) ? preyPulled(draft, words, index) : undefined;
  if (pulled !== undefined) {
    readAction(draft, { is: 'action', action: 'eat', pieces: [pulled] }, contextOf(draft, words, index));
    return true;
  }
  const cracked = FOOD_OPENED.test(said) ? foodOf(draft, words, index) : undefined;
  if (cracked !== undefined) {
    readAction(draft, { is: 'action', action: 'eat', pieces: [cracked] }, contextOf(draft, words, index));
    return true;
  }
  const catches = catchByMouth(draft, words, index);
  if (!catches && !huntsHere(draft, words, index)) return false;
  const sense: ActionSense = catches ? { is: 'action', ...actAtCatch(draft, said) } : HUNTS;
  readAction(draft, sense, contextOf(draft, words, index));
  return true;
}

/** Reads what an animal does with a thing that the prompt names, by the verb at `index`. True when there is something. */
export function readGame(draft: Draft, words: readonly Word[], index: number): boolean {
  const game = gameWith(draft, words, index);
  if (game === undefined) return false;
  readAction(draft, { is: 'action', action: DEEDS[game.deed].base, ...game }, contextOf(draft, words, index));
  return true;
}

/** A parrot cracks a walnut: what is opened so is food, and is eaten. */
const FOOD_OPENED = /^(?:crack|peel|shell|husk|nibbl|gnaw)|^(?:嗑|剥|啃)/u;

function foodOf(draft: Draft, words: readonly Word[], index: number): Piece | undefined {
  const food = words
    .slice(index + 1, index + FOOD_WORDS)
    .some(({ reading }) => namesKind(reading?.sense) && reading.sense.kind in FOOD);
  return food ? fareOf(draft, words, index) : undefined;
}

const FOOD_WORDS = 5;

/** Runs after what it catches. */
const HUNTS: ActionSense = { is: 'action', action: 'run', aims: true, drags: true };

/** What an animal eats, by a verb of eating or one that is said of shells. True when there is something. */
export function readFare(draft: Draft, words: readonly Word[], index: number, eats = false): boolean {
  const { text = '' } = words[index] ?? {};
  const fare = eats || CRACKS.test(text) ? fareOf(draft, words, index) : undefined;
  if (fare === undefined) return false;
  readAction(draft, { is: 'action', action: 'eat', pieces: [fare] }, contextOf(draft, words, index));
  return true;
}

/** What an animal eats or gets hold of by a verb that says nothing else: cracks a nut, steals a sandwich. True when there is something. */
export function readPrey(draft: Draft, words: readonly Word[], index: number): boolean {
  return readFare(draft, words, index) || readCatch(draft, words, index, words[index]?.text ?? '');
}

/** A robin pulls up a worm. */
const PULLS =
  /^(?:pull|tug|yank|pluck|dig|find|found|hunt|search|look|swallow|gulp|feed|pick)|^(?:找|啄|叼|捉|寻找|觅)/u;
/** A squirrel cracks a nut. */
const CRACKS = /^(?:crack|open|chew|gnaw|stuff|nibbl|raid|peel|shell)|^(?:啃|嗑|咬|剥|敲|砸|塞)/u;
