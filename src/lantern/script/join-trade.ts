import type { Word } from './choose-reading.ts';
import { noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import { isSmallBeast } from '../kinds/beasts.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { isOneOfAnimals, isOneOfPeople, namesKind } from './senses.ts';

/** How an animal is addressed like a person, and what that says of its sex. */
const MALE = /^(?:先生|国王|王子|爷爷|叔叔)$/u;
const FEMALE = /^(?:小姐|太太|王后|公主|奶奶|阿姨)$/u;

const PARENT = /^(?:妈妈|爸爸|母亲|父亲)$/u;

/**
 * A cat chef, a pirate dog, 狗厨师, 猪先生: of two nouns for one who plays a person, the animal is put on the other one, or the
 * address is made its own. True when the word at `index` is an animal of which nothing more is to be read.
 */
export function joinsTrade(draft: Draft, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return false;
  const [mine, other] = [roleOf(draft, word), roleOf(draft, next)];
  const isTrade = (each: Word) => each.reading?.sense.is === 'being' && each.reading.sense.trade !== undefined;
  if (mine !== undefined && isTrade(next)) {
    draft.modifiers.beast = mine;
    noteUnderstood(draft, draft.prompt.slice(word.start, word.end), `animal: ${mine}`);
    return true;
  }
  // A robot waiter, 机器人快递员: the robot.
  const robot = word.reading?.sense.is === 'being' && word.reading.sense.trade === 'robot';
  if (robot && word.reading?.plural !== true && isTrade(next) && isOneOfPeople(next.reading?.sense))
    draft.consumed.add(index + 1);
  if (!word.han && other !== undefined && isTrade(word)) {
    draft.modifiers.beast = other;
    draft.consumed.add(index + 1);
  }
  // 鸭妈妈: one grown duck.
  if (word.han && namesAnimal(word) && PARENT.test(next.text) && word.end === next.start) {
    draft.consumed.add(index + 1);
    draft.modifiers.age = 'adult';
  }
  const address = MALE.test(next.text) || FEMALE.test(next.text);
  if (mine !== undefined && address) {
    draft.consumed.add(index + 1);
    draft.modifiers.sex = MALE.test(next.text) ? 'he' : 'she';
  }
  return false;
}

function namesAnimal({ reading }: Word): boolean {
  return isOneOfAnimals(reading?.sense);
}

function roleOf({ roles }: Draft, { reading }: Word): Kind | undefined {
  const sense = reading?.sense;
  return namesKind(sense) && roles.has(sense.kind) ? sense.kind : undefined;
}

/** The sense of a noun in the roles of the prompt: an animal that plays people is one of them, with another head. */
export function inRole(draft: Draft, sense: BeingSense): BeingSense {
  const { roles, modifiers } = draft;
  if (sense.trade !== undefined && modifiers.beast !== undefined) return { ...sense, beast: modifiers.beast };
  const { kind } = sense;
  if (kind === 'person' || kind === 'child' || !roles.has(kind)) return sense;
  const small = isSmallBeast(kind) || sense.size === 'small' || modifiers.size === 'small';
  return { ...withoutSize(sense), kind: small ? 'child' : 'person', beast: kind };
}

function withoutSize({ size: _size, ...sense }: BeingSense): BeingSense {
  return sense;
}
