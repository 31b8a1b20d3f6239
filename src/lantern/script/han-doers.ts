import type { Dictionary, Reading } from './dictionary.ts';
import type { BeingSense, Sense } from './lexicon/entry.ts';
import type { Token } from './tokenise.ts';
import { isThing } from './senses.ts';
import { beginsWord, hanFrom } from './han-text.ts';
import { familyOf } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';

/** Somebody whom no lexicon names: how many characters the word has, and as whom it is read. */
export interface HanDoer {
  readonly length: number;
  readonly readings: readonly Reading[];
}

/** Characters that end words for people, whatever comes before them: 测量员, 甜品师. */
const SURE = '师员者官匠贩兵徒翁侠僧婶嫂娃';
/** Those that end other words as well, so that they count only where somebody is named first: 考生, 旅客, 放羊女. */
const LIKELY = '生手长客工家民女男娘婆妇姐妹哥弟叔爷汉郎童迷商';
/** What goes on after such a character as another word: 生长, 手牵手. */
const GOES_ON =
  /^(?:生[长活气动成日火病出下]|手[里中上指臂牵拉握心掌腕势部持捧]|长[长大出着得满高]|工[作地厂具]|家[里门中庭乡具长人务电园畜]|[女男][人孩子性]|民[居间宿族]|商[店场品]|客[厅房])/u;
const LONGEST = 4;
/** The same where a thing that is known begins it: 钢琴调音师. */
const LONGEST_OF_THING = 6;
const MEN = /[翁叔爷哥弟汉郎僧男]$/u;
const WOMEN = /[娘女姐妹嫂婶婆妇]$/u;
const CHILDREN = /[童娃]$/u;

/** What a word for somebody may be made of: what is done, or what it is done to. */
const MADE_OF: ReadonlySet<Sense['is']> = new Set(['action', 'being', 'prop', 'stop', 'sound', 'thing']);
const NO_PART: ReadonlySet<Sense['is']> = new Set(['camera', 'pronoun', 'place', 'age']);
/** Small words that are part of no name: 在, 的, 把. */
const PARTS_OF_SPEECH = /[的了着过在把被给用和与跟从向对到里上下中不是有就都也还一两三几个]/u;

/**
 * Somebody whose name nobody knows, by the character that ends it; `first`: a clause begins here, or somebody is counted.
 * Undefined where a word that is known would be cut.
 */
export function hanDoerAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
  first: boolean,
): HanDoer | undefined {
  const text = hanFrom(tokens, at, LONGEST_OF_THING + 2);
  const longest = beginsWithThing(words, text) ? LONGEST_OF_THING : LONGEST;
  for (let length = Math.min(longest, text.length); length > 1; length--) {
    const [stem, head] = [text.slice(0, length - 1), text[length - 1] ?? ' '];
    if (!(SURE.includes(head) || (first && LIKELY.includes(head)))) continue;
    if (PARTS_OF_SPEECH.test(stem) || !mayMakeName(words, stem)) continue;
    // 卖花姑娘: a girl, of whom more is told.
    if (endsKnown(words, text.slice(0, length))) continue;
    const rest = text.slice(length - 1);
    if (GOES_ON.test(rest) || beginsWord(words, rest)) continue;
    const several = text[length] === '们';
    return { length: several ? length + 1 : length, readings: [readingOf(head, several)] };
  }
  return undefined;
}

function beginsWithThing(words: Dictionary, text: string): boolean {
  return [3, 2].some(
    (length) =>
      words.readings.get(text.slice(0, length))?.every(({ sense }) => sense.is === 'sound' || isThing(sense)) === true,
  );
}

/** Words for people that stand behind what they do or where they belong: 川剧演员, 豆腐坊老板. */
const ROLES =
  /(?:演员|选手|队员|运动员|师傅|艺人|匠人|工匠|老板|老板娘|教练|老师|司机|工人|职员|店员|舞者|歌手|乐手|爱好者|学员|摊主|小贩|家属|主人|厨师|医生|护士|警察|战士|士兵|先生|小姐|大爷|大妈|大叔|姑娘|小哥|少年|老人|学徒)$/u;
const LONGEST_STEM = 4;
/** 女司机, 老教授: what describes is read by itself. */
const SAYS_WHO = /[男女老小大新]/u;

/** Somebody by a word that is known, with what they are of before it: a thing, or what nobody knows. */
export function hanRoleAt(words: Dictionary, tokens: readonly Token[], at: number): HanDoer | undefined {
  const text = hanFrom(tokens, at, LONGEST_STEM + 4);
  for (let length = 3; length <= text.length; length++) {
    const stem = text.slice(0, length).replace(ROLES, '');
    const role = text.slice(stem.length, length);
    const readings = words.readings.get(role)?.filter(isOfPeople);
    if (role === '' || readings === undefined || readings.length === 0) continue;
    if (
      stem.length === 0 ||
      stem.length > LONGEST_STEM ||
      PARTS_OF_SPEECH.test(stem) ||
      SAYS_WHO.test(stem) ||
      !isOfWhom(words, stem)
    )
      return undefined;
    return { length, readings };
  }
  return undefined;
}

/** Things and unknown words, no verbs: 修车师傅 has something to do. */
function isOfWhom(words: Dictionary, stem: string): boolean {
  for (let from = 0; from < stem.length;) {
    let length = Math.min(stem.length - from, words.longestFrom.get(stem[from] ?? '') ?? 0);
    while (length > 0 && !words.readings.has(stem.slice(from, from + length))) length--;
    // 赛艇: a single character says little of a longer word.
    const part = length === 1 && stem.length > 1 ? '' : stem.slice(from, from + length);
    const readings = words.readings.get(part) ?? [];
    const thing = readings.every(
      (reading) => ['being', 'prop', 'stop'].includes(reading.sense.is) && !isOfPeople(reading),
    );
    // 小狗主人: its own, who is there as well.
    if (!thing || readings.some(({ sense }) => sense.is === 'being' && familyOf(sense.kind as Kind) !== 'thing'))
      return false;
    from += Math.max(1, length);
  }
  return true;
}

/** Unknown, or a verb or a thing: neither how somebody is nor where. */
function mayMakeName(words: Dictionary, stem: string): boolean {
  const known = words.readings.get(stem);
  if (known !== undefined) return known.some(({ sense }) => MADE_OF.has(sense.is)) && !known.some(isOfPeople);
  // 一位年轻女, 然后挥手: what describes or joins is no part of it.
  for (let length = 1; length < stem.length; length++) {
    const begun = words.readings.get(stem.slice(0, length)) ?? [];
    if (begun.some(({ sense }) => NO_PART.has(sense.is))) return false;
    if (length > 1 && begun.length > 0 && !begun.some((each) => MADE_OF.has(each.sense.is) && !isOfPeople(each)))
      return false;
  }
  return true;
}

/** A longer word that is known ends it: 挥手. */
function endsKnown(words: Dictionary, text: string): boolean {
  for (let from = 1; from < text.length - 1; from++) if (words.readings.has(text.slice(from))) return true;
  return false;
}

function isOfPeople({ sense }: Reading): boolean {
  return sense.is === 'being' && ['person', 'child', 'man', 'woman', 'boy', 'girl'].includes(sense.kind);
}

function readingOf(head: string, plural: boolean): Reading {
  const kind = MEN.test(head) ? 'man' : WOMEN.test(head) ? 'woman' : CHILDREN.test(head) ? 'child' : 'person';
  const old = /[翁婆爷]$/u.test(head) ? { age: 'old' as const } : {};
  const sense: BeingSense = { is: 'being', kind, ...old };
  return { sense, also: [], plural };
}
