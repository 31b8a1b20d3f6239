import { familyOf, isAnimal, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { BeingSense, Sense } from './lexicon/entry.ts';

/** Somebody or something whose kind the word itself tells; of a person and a child pronouns tell it. */
export function namesKind(sense: Sense | undefined): sense is BeingSense & { readonly kind: Kind } {
  return sense?.is === 'being' && sense.kind !== 'person' && sense.kind !== 'child';
}

/** A beast, a bird or a fish. */
export function isOneOfAnimals(sense: Sense | undefined): boolean {
  return namesKind(sense) && isAnimal(sense.kind);
}

/** Something without a will that can be a subject: a cup, a chair, a tree. */
export function isThing(sense: Sense | undefined): boolean {
  return namesKind(sense) && familyOf(sense.kind) === 'thing';
}

/** Someone who could wear or carry something. */
export function isSomeone(sense: Sense | undefined): boolean {
  if (sense?.is !== 'being' || isThing(sense)) return false;
  return sense.kind === 'person' || sense.kind === 'child' || !isVehicle(sense.kind);
}

/** A person, whether or not the word tells who: somebody, a child, a woman. */
export function isOneOfPeople(sense: Sense | undefined): boolean {
  return sense?.is === 'being' && (sense.kind === 'person' || sense.kind === 'child' || isPerson(sense.kind));
}

/** Whether a word means those of a story, all together: the family, 大家. */
export function isEverybody(text: string): boolean {
  return /^(?:family|whole family|entire family|everyone|everybody|一家人|全家人?|一家子|大家)$/iu.test(text);
}

/** Names for somebody by what they are to others: of two with different names neither is the other one. */
const BY_OTHERS =
  /^(?:students?|pupils?|customers?|clients?|patients?|guests?|friends?|neighbou?rs?|strangers?|passers?-?by|opponents?|rivals?|colleagues?|co-?workers?|tourists?|visitors?|passengers?|spectators?|teammates?|partners?|apprentices?|assistants?|attendants?|squires?|referees?|sellers?|shopkeepers?|coach(?:es)?|instructors?|drivers?|taxi drivers?|cab drivers?|bus drivers?|truck drivers?|waiters?|waitress(?:es)?|bartenders?|vendors?|学生|同学|病人|患者|顾客|客人|朋友|邻居|路人|行人|对手|同事|游客|乘客|陌生人|队友|伙伴|宾客|来宾|学徒|徒弟|助手|教练|出租车司机|班长|队长|店员|女店员|摊主|老板|老板娘|服务员|女同学|男同学|裁判|船夫|师傅)$/iu;

/** Whether a word names somebody else than the one who was named before: a pupil is not the teacher. */
export function isSomebodyElse(named: string, word: string): boolean {
  return BY_OTHERS.test(word) && named !== '' && !named.includes(word) && !word.includes(named);
}

/** Whether a word names one of a family: the mother of a story is not its doctor. */
export function isKin(word: string): boolean {
  return /^(?:mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|妈妈|母亲|爸爸|父亲|奶奶|外婆|爷爷|外公)$/iu.test(
    word,
  );
}
