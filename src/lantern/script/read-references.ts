import type { Word } from './choose-reading.ts';
import { characterOf, noteUnderstood } from './draft.ts';
import type { Draft } from './draft.ts';
import { readBeing, takePhrase } from './read-beings.ts';
import { afterList, joinsViews, saysTheSame } from './same-subject.ts';
import type { MediaReference, ReferenceRole } from './screenplay.ts';

/** What comes right before or after a reference says what it is for; in English and Chinese. */
const STYLE_BEFORE =
  /(?:styles?|looks?|palettes?|colou?rs?|textures?|aesthetics?|tones?|brush ?work|brush ?strokes|manner)\s+(?:of|from|in|as in|like)\s+(?:the\s+)?$|(?:styled|painted|drawn|rendered|coloured|colored)\s+(?:like|after|as)\s+$|(?:模仿|仿照|参考)$|(?:风格|画风|色调|配色|质感|笔触)(?:来自|取自|参考|用|是|为|像)$/iu;
const STYLE_AFTER =
  /^(?:'s|’s)?\s*(?:as (?:the |a )?)?(?:art )?(?:style|look|palette|colou?rs|texture|aesthetic)\b|^(?:中|里)?(?:的|为)?(?:艺术)?(?:风格|画风|色调|配色|质感|笔触|色彩)/iu;
const PLACE_BEFORE =
  /(?:background|backdrop|setting|scene|location|place)\s*(?:is|of|from|in|as|:|=)\s*$|\b(?:in front of|before|against|outside)\s+$|(?:背景|场景|地点)(?:是|为|用|来自|取自|参考)$/iu;
const PLACE_AFTER =
  /^\s*(?:as|for) (?:the |a |its |their )?(?:background|backdrop|setting|scene|location|place)\b|^\s*in the background|^(?:作为|当作?|为|做)(?:背景|场景)|^(?:中|里)?的(?:背景|场景)/iu;
/** 在…里, 走进…: somebody is there. */
const PLACE_BEFORE_HAN = /(?:在|进|到|过|入|于)\s*$/u;
const SOMEONE_AFTER_HAN = /^(?:中|里|内|上)?的/u;
/** Words for whoever or whatever a picture shows, whose look only the picture tells: the product of an advertisement, its hero. */
const SHOWN_BEFORE =
  /\b(?:product|item|object|subject|character|protagonist|mascot|hero|heroine|model|figure|goods)\s+(?:in|from|of|on|shown in|seen in)\s+(?:the\s+)?$|(?:人物|主角|角色|主体|产品|商品|模特)(?:来自|取自|用|是|为)$/iu;
const SHOWN_AFTER =
  /^(?:'s|’s)?\s*(?:as |is )(?:the |our |my )?(?:main )?(?:hero|heroine|protagonist|character|subject|product|star|lead)\b|^(?:中|里|内|上)?的(?:产品|商品|物品|人物|主角|主人公|角色|主体|模特|东西)|^(?:作为|当作?|是|为)(?:主角|主人公|角色|主体|产品|模特)/iu;
/** 是一只柴犬, "is my dog": who is shown is named next. */
const NAMED_NEXT = /^(?:是|为)(?:一|我|他|她|这|那)|^is (?:a|an|my|our|the)\b/iu;

/** Words that lead to a reference and say nothing by themselves. */
const LEADING: ReadonlySet<string> = new Set(['preposition', 'of', 'determiner', 'relation', 'be', 'connector']);

/** Reads a reference to one of the user's pictures or films: what the words round it say that it is for. */
export function readReference(draft: Draft, words: readonly Word[], index: number): void {
  const word = words[index];
  const named = word?.token.reference;
  if (word === undefined || named === undefined) return;
  const use = draft.negated || named.kind === 'video' ? undefined : useOf(draft, words, index);
  const reference: Mutable<MediaReference> = {
    ...named,
    beat: draft.beats.length - 1,
    ...(use?.role && { role: use.role }),
  };
  draft.references.push(reference);
  const character = use?.role === 'character' ? characterFor(draft, word, reference, use) : undefined;
  if (character !== undefined) reference.character = character;
  // 中的女人: whom it shows comes next.
  if (use?.role === 'character' && character === undefined) draft.pictured.push(reference);
  if (use?.role === 'place') draft.preposition = undefined;
  noteUnderstood(draft, word.text, describe(reference));
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function isAction(word: Word): boolean {
  return ['action', 'wear', 'hold'].includes(word.reading?.sense.is ?? '');
}

interface Use {
  readonly role: ReferenceRole;
  /** It shows whom the prompt has just named, or names next, or whom the picture before it shows; absent: it stands for someone itself. */
  readonly shows?: 'the-last' | 'the-next' | 'the-same';
}

function useOf(draft: Draft, words: readonly Word[], index: number): Use | undefined {
  const word = words[index]!;
  const [before, after] = besides(draft.prompt, word);
  if (STYLE_BEFORE.test(before) || STYLE_AFTER.test(after)) return { role: 'style' };
  if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after)) return { role: 'place' };
  if (PLACE_BEFORE_HAN.test(before)) return { role: 'place' };
  if (SHOWN_BEFORE.test(before) || SHOWN_AFTER.test(after)) return { role: 'character' };
  if (NAMED_NEXT.test(after)) return someoneAfter(words, index);
  const next = words.find((_, at) => at > index && !isJoint(words, at));
  const listed = afterList(after);
  if (saysTheSame(listed)) return { role: 'character', shows: 'the-next' };
  if (SOMEONE_AFTER_HAN.test(listed)) return someoneAfter(words, index);
  if (showsTheSame(draft, words, index)) return { role: 'character', shows: 'the-same' };
  const lead = leadOf(words, index);
  const isClose = draft.phraseOpen || /[(（]\s*$/u.test(before);
  if (lead.to?.reading?.sense.is === 'being' && draft.lastPhrase !== undefined && isClose)
    return { role: 'character', shows: 'the-last' };
  if (lead.to?.reading?.sense.is === 'place') return { role: 'place' };
  // The hat that somebody wears is not taken out of a picture; a mug that is put somewhere is.
  if (['garment', 'prop', 'hair'].includes(lead.to?.reading?.sense.is ?? ''))
    return isCast(draft, lead.to) ? { role: 'character', shows: 'the-last' } : undefined;
  if (lead.preposition && lead.to !== undefined) return { role: 'place' };
  if (word.token.reference?.kind === 'element') return { role: 'character' };
  const acts = next !== undefined && (isAction(next) || ['be', 'auxiliary'].includes(next.reading?.sense.is ?? ''));
  const isObject = !lead.preposition && lead.to !== undefined && isAction(lead.to);
  const joins = lead.to?.kind === 'reference' && draft.references.at(-1)?.role === 'character';
  return acts || isObject || joins ? { role: 'character' } : undefined;
}

/** Whether a word for what people wear or carry is a member of the cast by itself. */
function isCast({ understood }: Draft, word: Word | undefined): boolean {
  return understood.findLast((each) => each.word === word?.text)?.as.startsWith('character') === true;
}

/** What stands before and after a word; Chinese is written with spaces round a reference as well as without. */
function besides(prompt: string, { start, end }: Word): readonly [before: string, after: string] {
  const [before, after] = [prompt.slice(0, start), prompt.slice(end)];
  return [before.replace(/(\p{Script=Han})\s+$/u, '$1'), after.replace(/^\s+(?=\p{Script=Han})/u, '')];
}

/** Whether a picture is one more view of someone whom the prompt names by a word and shows by the picture before: "the fox in `<<<image_1>>>` and `<<<image_2>>>`". */
function showsTheSame(draft: Draft, words: readonly Word[], index: number): boolean {
  const before = words.slice(0, index).findLast(({ kind }) => kind === 'reference');
  const last = draft.references.at(-1);
  const shown = characterOf(draft, last?.character);
  if (before === undefined || words[index]!.token.reference?.kind !== 'image' || last?.kind !== 'image') return false;
  if (shown === undefined || shown.kind === 'pictured' || shown.count !== 1) return false;
  return joinsViews(draft.prompt.slice(before.end, words[index]!.start));
}

/** What stands between several references and their verb: "`<<<image_1>>>` and `<<<image_2>>>` dance". */
function isJoint(words: readonly Word[], at: number): boolean {
  const { kind, text, reading } = words[at]!;
  if (kind === 'reference') return true;
  if (kind === 'comma') return words[at + 1]?.kind === 'reference';
  const { sense } = reading ?? {};
  return (sense?.is === 'connector' && sense.order === 'and') || ['的', '中', '里', '&'].includes(text);
}

/** 和 and commas between the pictures of a list. */
function isListing({ text, kind }: Word): boolean {
  return kind === 'comma' || ['和', '与', '及', '、', 'and'].includes(text);
}

/** 中的女人 is someone, 中的街道 a place. */
function someoneAfter(words: readonly Word[], index: number): Use | undefined {
  const first = words.findIndex((word, at) => at > index && word.kind !== 'reference' && !isListing(word));
  for (const word of words.slice(first, first + 4)) {
    if (word.reading?.sense.is === 'being') return { role: 'character', shows: 'the-next' };
    if (word.reading?.sense.is === 'place') return { role: 'place' };
    if (word.kind === 'stop' || word.kind === 'comma') return undefined;
  }
  return undefined;
}

/** The word that a reference hangs on, and whether a preposition such as `in` ties it to that. */
function leadOf(
  words: readonly Word[],
  index: number,
): { readonly to: Word | undefined; readonly preposition: boolean } {
  let preposition = false;
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at]!;
    const sense = word.reading?.sense.is;
    // "The picture <<<image_1>>>": a word for pictures is no thing of the film.
    const isPictureWord = /^(?:image|picture|photo|photograph|video|reference|from|as|like|\()$/iu.test(word.text);
    if (word.kind === 'stop') return { to: undefined, preposition };
    if (word.kind === 'comma' && !/[(（]/u.test(word.text)) return { to: undefined, preposition };
    if (sense !== undefined && ['preposition', 'relation'].includes(sense)) preposition = true;
    else if (word.kind !== 'comma' && !isPictureWord && !LEADING.has(sense ?? '')) return { to: word, preposition };
    if (/^(?:from|into|inside|through)$/iu.test(word.text)) preposition = true;
  }
  return { to: undefined, preposition };
}

function characterFor(draft: Draft, word: Word, reference: MediaReference, use: Use): string | undefined {
  if (use.shows === 'the-next') return undefined;
  if (use.shows === 'the-last') return lastOrTwin(draft, reference);
  if (use.shows === 'the-same') return draft.references.at(-2)?.character;
  const again = draft.references.find(
    ({ kind, index, character }) => character !== undefined && kind === reference.kind && index === reference.index,
  )?.character;
  if (again !== undefined) {
    takePhrase(draft, [again]);
    return again;
  }
  // Another one than whoever else is only known by a picture.
  draft.modifiers = { ...draft.modifiers, refers: 'other' };
  readBeing(draft, word, { is: 'being', kind: 'pictured' });
  return draft.characters.at(-1)?.kind === 'pictured' ? draft.characters.at(-1)?.id : undefined;
}

/**
 * Whom the prompt has just named. Two pictures are of two: "the robot in `<<<image_1>>>` and the woman in `<<<image_2>>>`" are not one and
 * the same, though both are drawn as people.
 */
function lastOrTwin(draft: Draft, { kind, index }: MediaReference): string | undefined {
  const phrase = draft.lastPhrase;
  const named = characterOf(draft, phrase?.ids[0]);
  const isTaken = draft.references.some(
    (other) => other.character === named?.id && (other.kind !== kind || other.index !== index),
  );
  // All of them are in the one picture.
  if (named !== undefined && !isTaken) named.count = 1;
  if (phrase === undefined || named === undefined || !isTaken) return named?.id;
  const id = `c${draft.characters.length + 1}`;
  draft.characters.push({ ...named, id, group: `s${draft.characters.length + 1}`, garments: [], props: [] });
  const own = { ...phrase, ids: [id] };
  draft.heads = draft.heads.map((head) => (head === phrase ? own : head));
  draft.lastPhrase = own;
  return id;
}

function describe({ role, character }: MediaReference): string {
  if (role === undefined) return 'reference';
  return character === undefined ? `reference: ${role}` : `reference: ${role} ${character}`;
}
