import { characterOf } from './draft.ts';
import type { CharacterDraft, Draft, Modifiers } from './draft.ts';
import type { Word } from './choose-reading.ts';
import { DOG_BREEDS } from '../kinds/dog-breeds.ts';
import { familyOf, isAnimal, isPerson } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { BeingSense } from './lexicon/entry.ts';
import { isEverybody, isKin, isSomebodyElse, isOneOfPeople } from './senses.ts';
import { headCount } from './head-count.ts';
import { isSameThing, sameHead } from './same-thing.ts';
import { textOf } from './text-of.ts';

/** What one of no named sex may turn out to be. */
const NEUTRAL_KINDS: Readonly<Record<'person' | 'child', readonly string[]>> = {
  person: ['woman', 'man'],
  child: ['girl', 'boy'],
};

/** 白衣剑客, 红衣女子: who wears the same in another colour is somebody else. */
function isDressedOtherwise({ garments }: CharacterDraft, { garments: told }: Modifiers, word: Word): boolean {
  // 戴眼镜的店员, 穿风衣的男人: described anew.
  if (
    word.han &&
    told.length > 0 &&
    garments.length > 0 &&
    !told.some(({ name }) => garments.some((own) => own.name === name))
  )
    return true;
  return told.some(({ name, colour }) =>
    garments.some(
      (own) => own.name === name && own.colour !== undefined && colour !== undefined && own.colour !== colour,
    ),
  );
}

/** The redhead is not the one with silver hair. */
function hasOtherHair({ hair }: CharacterDraft, { hair: told }: Modifiers): boolean {
  return hair?.colour !== undefined && told?.colour !== undefined && hair.colour !== told.colour;
}

/** Who is meant by a noun, when it is someone already named. */
export function findKnown(draft: Draft, word: Word, sense: BeingSense): readonly string[] | undefined {
  const { refers, count, colour, age } = draft.modifiers;
  const named = draft.introduced;
  draft.introduced = undefined;
  if (
    named !== undefined &&
    refers === 'new' &&
    isApposed(draft, word) &&
    sense.members === undefined &&
    isOneOfPeople(sense)
  )
    return retold(draft, named, word, sense);
  if (refers === 'other') return undefined;
  const counted = allCounted(draft, word, sense);
  if (counted !== undefined) return counted.map(({ id }) => id);
  const people = draft.characters.filter(({ kind, aside }) => isPerson(kind) && aside === undefined);
  if (people.length > 1 && refers !== 'new' && count === undefined && isEverybody(textOf(draft, word)))
    return people.map(({ id }) => id);
  const matching = draft.characters.filter(
    (character) =>
      matches(character, sense, textOf(draft, word)) &&
      !(age === 'adult' && isYoungBeast(character)) &&
      !isDressedOtherwise(character, draft.modifiers, word) &&
      !hasOtherHair(character, draft.modifiers) &&
      (colour === undefined || character.colour === undefined || character.colour === colour),
  );
  const again = () => sameHead(draft.characters, word, sense, refers, count, colour).slice(-1);
  const found = [matching, calledSo(draft, word), again(), breeds(draft, sense), ofFamily(draft, word, sense)];
  const those = found.find((each) => each.length > 0) ?? [];
  // 阿婆 … 一群婶子 … 阿婆: who was called by the same word before others of the kind.
  const text = textOf(draft, word).toLowerCase();
  const latest = those.findLast(({ words, count: all }) => all === 1 && words.toLowerCase() === text) ?? those.at(-1);
  if (latest === undefined) return undefined;
  // 理发师给大爷剃头: to whom the subject does something is not itself.
  // 面试官和求职者握手: nor is one of two who are joined the other.
  const joined = JOINS.test(draft.prompt.slice(0, word.start)) && latest.words !== textOf(draft, word);
  if (word.han && (draft.preposition === 'to' || joined) && draft.heads.some(({ ids }) => ids.includes(latest.id)))
    return undefined;
  // 一个司机…，旁边扫地的阿姨: who is told of by what they do, under another name, is somebody else.
  if (
    word.han &&
    refers !== 'known' &&
    draft.orphans.length > 0 &&
    isOneOfPeople(sense) &&
    isCalledOtherwise(latest, textOf(draft, word))
  )
    return undefined;
  // 消防员背着老人: nor is whom somebody carries who carries.
  const carrier = word.han && draft.verbOpen && draft.verb?.deed !== undefined && draft.verb.who.includes(latest.id);
  if (carrier && draft.heads.length === 0 && latest.words !== textOf(draft, word)) return undefined;
  const definite =
    refers === 'known' ||
    (draft.modifiers.owners !== undefined && !draft.modifiers.owners.includes(latest.id)) ||
    (word.han && count === undefined);
  const group = those.filter((character) => character.group === latest.group).map((character) => character.id);
  // A robot in a jar, jar next to a book: the jar that was named.
  const bare = refers === undefined && count === undefined && draft.modifiers.owners === undefined;
  if (!word.han && bare && isSameThing(matching, sense, word)) return [latest.id];
  if (definite) return word.reading?.plural === true ? those.map((character) => character.id) : group;
  // "A red fox running, a fox in the snow": lists of phrases name the same one again, but two in one clause are two.
  const inClause = draft.heads.length > 0 || draft.verb !== undefined || draft.sameBeat;
  // A boxer; his coach: nobody is his own.
  const own = draft.modifiers.owners?.includes(latest.id) === true;
  const total = headCount(matching.filter((character) => character.group === latest.group));
  // A detective … A woman: one of no named sex is told again by the same word, and another word is somebody else.
  const another = refers === 'new' && latest.neutral !== undefined && !['person', 'child'].includes(sense.kind);
  const repeats =
    !own &&
    !another &&
    !inClause &&
    total === (count ?? (word.reading?.plural === true ? total : 1)) &&
    sense.members === undefined;
  return repeats && (colour === undefined || colour === latest.colour) && draft.characters.at(-1) === latest
    ? group
    : undefined;
}

/** A lion cub and its father, … the father: whoever was called so, whatever else the word may mean. */
function calledSo(draft: Draft, word: Word): readonly CharacterDraft[] {
  const { refers, count } = draft.modifiers;
  if (refers !== 'known' || count !== undefined || word.han) return [];
  const text = textOf(draft, word).toLowerCase();
  return draft.characters.filter(({ words, kind }) => words.toLowerCase() === text && !isPerson(kind)).slice(-1);
}

/** A golden retriever, … the dog. */
function breeds(
  { characters, modifiers: { refers, colour } }: Draft,
  { kind, size }: BeingSense,
): readonly CharacterDraft[] {
  if (kind !== 'dog' || refers !== 'known') return [];
  return characters.filter(
    (each) =>
      each.kind in DOG_BREEDS &&
      (size === undefined || size === each.size) &&
      (colour === undefined || each.colour === undefined || colour === each.colour),
  );
}

/** A red sports car speeds along, … the car stops; a biplane, … the plane: the only one that may be called so. */
function ofFamily(
  { characters, modifiers: { refers, count, colour } }: Draft,
  { han }: Word,
  { kind }: BeingSense,
): readonly CharacterDraft[] {
  const definite = refers === 'known' || (han && refers === undefined && count === undefined);
  if (!definite || !GENERIC.has(kind)) return [];
  const those = characters.filter((each) => familyOf(each.kind) === familyOf(kind as Kind) && each.count === 1);
  const fits = those.filter((each) => colour === undefined || each.colour === undefined || each.colour === colour);
  return fits.length === 1 ? fits : [];
}

/** What words for any car, boat or plane are drawn as. */
const GENERIC: ReadonlySet<string> = new Set(['car', 'boat', 'airplane']);

const JOINS = /[和与跟及]$/u;

/** What people are called who are seen from afar. */
const FIGURES = /^(?:figures|silhouettes|people)$/u;

/** All of a sort whom there are, where a noun counts as many: 两个人, the two kids; undefined where it does not. */
function allCounted(draft: Draft, word: Word, sense: BeingSense): readonly CharacterDraft[] | undefined {
  const those = (is: (one: CharacterDraft) => boolean) => draft.characters.filter(is);
  const everyone = those(({ kind }) => isPerson(kind));
  // 两个人: the two who were named.
  const people =
    (word.han || FIGURES.test(word.text)) && sense.kind === 'person'
      ? [everyone.filter(({ aside }) => aside === undefined), everyone]
      : [];
  // A family of four; the two kids: the children that there are.
  const children = those(
    ({ kind, group }) => sense.kind === 'child' && (kind === 'girl' || kind === 'boy') && group.startsWith('m'),
  );
  // 一只刺猬和一只松鼠, 两个小家伙: all animals that there are.
  const beasts = those(({ kind }) => sense.general?.includes(kind) === true);
  // 两只猫 … 两只猫: as many of the same are the same.
  const same = word.han ? those(({ kind, group }) => kind === sense.kind && !group.startsWith('m')) : [];
  if (same.length === 1 && headCount(same) > 1 && headCount(same) === draft.modifiers.count) return same;
  return [...people, children, beasts, same].find((all) => all.length > 1 && headCount(all) === draft.modifiers.count);
}

/** By another word, and neither by what anybody is called. */
function isCalledOtherwise({ words }: CharacterDraft, word: string): boolean {
  return !words.includes(word) && !word.includes(words) && !ANYBODY_HAN.test(word);
}

/** A duckling is not the grown duck that it follows. */
function isYoungBeast({ kind, size, age }: CharacterDraft): boolean {
  return isAnimal(kind) && (size === 'small' || age === 'young');
}

/** Right after a comma: Maya, a florist. */
function isApposed(draft: Draft, word: Word): boolean {
  // Ramón, seventy: the years are told as somebody of that age.
  return /^[,，]\s*$|^[,，]\s*(?:an?|the|his|her)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
    draft.prompt.slice(draft.boundary.start, word.start),
  );
}

/** Maya, a florist: the one who has a name gets the trade, the age and the sex that are told of her. */
function retold(draft: Draft, ids: readonly string[], word: Word, sense: BeingSense): readonly string[] {
  for (const id of ids) {
    const character = characterOf(draft, id);
    if (character === undefined) continue;
    if (sense.trade !== undefined) character.trade = sense.trade;
    if (sense.age !== undefined) character.age = sense.age;
    if (sense.kind === 'child') Object.assign(character, { kind: 'girl', neutral: 'child' });
    else if (sense.kind !== 'person') {
      character.kind = sense.kind;
      character.words = textOf(draft, word);
      delete character.neutral;
    }
  }
  return ids;
}

function matches(character: CharacterDraft, sense: BeingSense, word: string): boolean {
  // A crowd is not the one who was named, nor is one of those around.
  if ((sense.bystanders ?? false) !== (character.aside === 'around' && isPerson(character.kind))) return false;
  if (sense.count !== undefined && character.count === 1) return false;
  if (sense.general?.includes(character.beast ?? 'woman') === true) return true;
  if (sense.beast !== character.beast && sense.kind !== 'person') return false;
  if (sense.beast !== undefined) return sense.beast === character.beast;
  if (sense.trade !== undefined) return character.trade === sense.trade;
  if (sense.general !== undefined) return sense.general.includes(character.kind);
  if (sense.members !== undefined) return sense.members.includes(character.kind) && character.group.startsWith('m');
  if (sense.kind === 'person') return isPerson(character.kind) && !isSomebodyElse(character.words, word);
  if (sense.kind === 'child') return character.kind === 'girl' || character.kind === 'boy';
  // A hen and her chicks, 母鸡带着小鸡.
  if (sense.size === 'small' && character.size !== 'small' && !isPerson(character.kind)) return false;
  const fits =
    character.kind === sense.kind ||
    (character.neutral !== undefined && NEUTRAL_KINDS[character.neutral].includes(sense.kind));
  if (fits && character.trade !== undefined && isKin(word)) return false;
  // 店员…，男人…: who is called by the trade is not called a man next.
  if (fits && character.trade !== undefined && character.isNew !== true && PLAIN_HAN.test(word)) return false;
  return fits && (sense.age === undefined || character.age === undefined || character.age === sense.age);
}

/** What somebody who was named may be called next. */
const ANYBODY_HAN = /^(?:人|老人|孩子|男人|女人|男子|女子|男孩|女孩|男生|女生|姑娘|小伙子|青年|少年|少女)$/u;
/** What anybody is called in Chinese. */
const PLAIN_HAN = /^(?:男人|女人|男子|女子|男生|女生)$/u;
