import type { Word } from './choose-reading.ts';
import { characterOf } from './draft.ts';
import type { CharacterDraft, Draft } from './draft.ts';
import { familyOf, isAnimal, isPerson } from '../kinds/kinds.ts';
import type { BeingSense } from './lexicon/entry.ts';

/**
 * The sense of a noun for one of a family, by the animals that were named: of three ducklings and their mother the mother is a
 * grown duck, of a polar bear and her cubs the cubs are small bears.
 */
export function parentOf(draft: Draft, word: Word, sense: BeingSense): BeingSense {
  const text = draft.prompt.slice(word.start, word.end);
  const kin = draft.characters.findLast(({ kind }) => isAnimal(kind));
  if (YOUNG.test(text) && kin !== undefined && kin.kind !== sense.kind) {
    return youngOf(kin);
  }
  const [named] = ownersOf(draft, word).map((id) => characterOf(draft, id));
  // An elephant and its calf, a monkey with her baby.
  if (OWN_YOUNG.test(text) && named !== undefined && isAnimal(named.kind) && named.kind !== sense.kind)
    return youngOf(named);
  // A bear cub climbs a tree while its mother watches: the tree has none.
  const owner = named !== undefined && familyOf(named.kind) === 'thing' ? kin : named;
  const animal = owner !== undefined && isAnimal(owner.kind);
  if (!animal || !PARENTS.test(text)) return sense;
  draft.modifiers.refers = 'other';
  return { is: 'being', kind: owner.kind, age: 'adult', size: 'large' };
}

/** A small one of the kind and colour of another. */
function youngOf({ kind, colour }: CharacterDraft): BeingSense {
  return { is: 'being', kind, age: 'young', size: 'small', ...(colour === undefined ? {} : { colour }) };
}

/** The sense of a noun for a friend or a sister, by whose they are: her friend, his little sister: of a child they are children too. */
export function peerOf(draft: Draft, word: Word, sense: BeingSense): BeingSense {
  const text = draft.prompt.slice(word.start, word.end);
  if (CLASS.test(text) && draft.characters.some(({ kind }) => kind === 'girl' || kind === 'boy'))
    return { ...sense, kind: 'child' };
  if (PUPILS.test(text) && sense.kind === 'person' && draft.characters.some(({ trade }) => trade === 'teacher'))
    return { ...sense, kind: 'child' };
  const little = draft.modifiers.size === 'small' && SIBLINGS.test(text);
  const [owner] = ownersOf(draft, word).map((id) => characterOf(draft, id));
  const ofChild = (owner?.kind === 'girl' || owner?.kind === 'boy') && (SIBLINGS.test(text) || PEERS.test(text));
  if (!little && !ofChild) return sense;
  if (sense.kind === 'person') return { ...sense, kind: owner?.kind ?? 'child' };
  return sense.kind === 'woman' ? { ...sense, kind: 'girl' } : sense.kind === 'man' ? { ...sense, kind: 'boy' } : sense;
}

const PUPILS = /^(?:students?|pupils?|学生们?)$/iu;
/** Of a pupil they are pupils. */
const CLASS =
  /^(?:classmates|schoolmates|the whole class|the other (?:children|kids)|同学们|全班同学|小伙伴们?|其他孩子|其他小朋友)$/iu;

const SIBLINGS = /^(?:brother|sister|cousin|twin)s?$|^(?:弟弟|妹妹|小弟|小妹)$/iu;
const PEERS = /^(?:friend|buddy|pal|classmate|playmate)s?$|^(?:朋友|同学|伙伴|哥哥|姐姐)$/iu;

/** 小鸭子跟着妈妈, duckling following mother: nobody need say whose, where there is nobody but animals and no article. */
function ownersOf(draft: Draft, word: Word): readonly string[] {
  const said = draft.modifiers.owners;
  const bare = word.han || draft.modifiers.refers === undefined;
  if (said !== undefined || !bare || draft.characters.some(({ kind }) => isPerson(kind))) return said ?? [];
  return draft.characters.slice(-1).map(({ id }) => id);
}

const PARENTS = /^(?:mother|mom|mum|mama|father|dad|papa|parent|妈妈|母亲|爸爸|父亲)$/iu;
const OWN_YOUNG =
  /^(?:calf|calves|foals?|fawns?|chicks?|kittens?|pupp(?:y|ies)|joeys?|kits?|bab(?:y|ies)|young|young ones?|offspring|little ones?|宝宝|孩子们?|幼鸟|雏鸟)$/iu;
const YOUNG = /^(?:cubs?|pups?|幼崽|崽崽|幼仔|小崽|幼兽)$/iu;
