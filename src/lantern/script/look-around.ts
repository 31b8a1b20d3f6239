import { isNounLike } from './word-senses.ts';
import type { Word } from './choose-reading.ts';
import type { Draft } from './draft.ts';
import { findDeed } from './find-deed.ts';
import { isOfBearer } from './of-worn.ts';
import { isSomeone, isThing } from './senses.ts';
import { POSTURES } from './postures.ts';

/** `Shot 2:`, 镜头2: a new shot begins. */
export function isShotNumber(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.reading?.sense.is === 'number' && /^(?:stop|comma)$/u.test(words[index + 2]?.kind ?? '');
}

/** Names of places that bring their preposition along: by the sea, above the clouds. */
const STARTS_WITH_PREPOSITION = /^(?:above|among|at|beneath|by|from|in|inside|on|over|through|under)\s/i;

/** `Car door`, `dog owner`: in English a being right before another noun only describes it. */
export function isCompound(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || word.han || word.reading?.plural === true || next === undefined) return false;
  if (findDeed(words, index + 1) !== undefined) return false;
  // A place whose name begins with its preposition: an astronaut on the moon.
  if (/^(?:on|in|at) /u.test(next.text)) return false;
  return (
    isNounLike(next) &&
    !STARTS_WITH_PREPOSITION.test(next.text) &&
    !['hour', 'season', 'weather'].includes(next.reading?.sense.is ?? '') &&
    next.readings.every(({ sense }) => sense.is !== 'action')
  );
}

/** A running fox, two parked cars: the verb describes the noun after it. */
export function standsBeforeNoun(words: readonly Word[], index: number): boolean {
  const form = words[index]?.reading?.form;
  const before = words[index - 1]?.reading?.sense.is;
  const next = words[index + 1]?.reading?.sense.is === 'colour' ? words[index + 2] : words[index + 1];
  const owner = words[index - 1]?.reading?.sense;
  // Her sleeping toddler.
  const owned = owner?.is === 'pronoun' && owner.owns === true;
  const opened =
    owned ||
    (before !== undefined &&
      ['determiner', 'number', 'colour', 'size', 'age', 'taste', 'mood', 'state'].includes(before));
  // Past parked cars: only after a preposition, since what follows a noun tells of that noun.
  const placed =
    form === 'past' && (before === 'preposition' || before === 'relation') && next?.reading?.plural === true;
  // Hands roasted chestnuts to a child.
  const given = form === 'past' && words[index - 1]?.text === 'hands' && next?.reading?.plural === true;
  return (form === 'ing' || form === 'past') && (opened || placed || given) && next?.reading?.sense.is === 'being';
}

/** A blue embroidered coat, a tattooed cook: what was once done to it, which is no deed of anybody here. */
export function tellsHowMade(words: readonly Word[], index: number): boolean {
  const reading = words[index]?.reading;
  if (reading?.form !== 'past' || reading.sense.is !== 'action') return false;
  if (reading.sense.deed === undefined && reading.sense.wantsObject !== true) return false;
  const before = words[index - 1]?.reading?.sense;
  const opened = before !== undefined && OPENS_NOUN.has(before.is);
  const next = words[index + 1];
  const noun = next?.reading?.sense.is === 'colour' ? words[index + 2] : next;
  return opened && NAMED.has(noun?.reading?.sense.is ?? '');
}

const OPENS_NOUN: ReadonlySet<string> = new Set(['determiner', 'number', 'colour', 'size', 'age', 'taste', 'mood']);
const NAMED: ReadonlySet<string> = new Set(['being', 'garment', 'prop']);

/** …, steam curling up; and flames leap: the subject of the verb, which begins this part of the sentence, is something without a picture. */
export function isOfUnknown(words: readonly Word[], index: number): boolean {
  const subject = words[index - 1];
  const form = words[index]?.reading?.form;
  if (words[index]?.han === true || !isWithoutPicture(words, index - 1)) return false;
  // Flames leap, but a flame leaps.
  if (form === 'base' && !/[^s]s$/u.test(subject?.text ?? '')) return false;
  const before = words
    .slice(0, index - 1)
    .findLast(({ kind, reading }) => kind !== 'known' || !OPENS.has(reading?.sense.is));
  // A drop of water rolls down, a wisp of smoke rises: what it is of makes no picture either.
  if (before?.reading?.sense.is === 'of' && isWithoutPicture(words, words.indexOf(before) - 1))
    return isOfUnknown([...words.slice(0, words.indexOf(before)), ...words.slice(index)], words.indexOf(before));
  if (before === undefined) return subject?.kind === 'known';
  // Water drops slide down.
  const lead = words[words.indexOf(before) - 1];
  if (before.reading?.sense.is === 'thing' && (lead === undefined || lead.kind === 'comma' || lead.kind === 'stop'))
    return true;
  // A windmill turns, the city sleeps; but a girl in a garden sings.
  if (PLACES.has(subject?.reading?.sense.is)) return !LEADS_TO.has(before.reading?.sense.is);
  return before.kind === 'comma' || before.kind === 'stop' || before.reading?.sense.is === 'connector';
}

/** A word that nobody knows, or what is heard, floats in the air or lies on the land: nothing that acts. */
function isWithoutPicture(words: readonly Word[], index: number): boolean {
  const { kind, reading } = words[index] ?? {};
  if (kind === 'unknown' || UNSEEN.has(reading?.sense.is) || PLACES.has(reading?.sense.is)) return true;
  // Shadows, the light; but `again` and `also` are no subjects.
  const opened = OPENS.has(words[index - 1]?.reading?.sense.is);
  return reading?.sense.is === 'stop' && (reading.plural || opened);
}

const UNSEEN: ReadonlySet<string | undefined> = new Set(['airborne', 'weather', 'unsupported', 'sound', 'lighting']);

const PLACES: ReadonlySet<string | undefined> = new Set(['place', 'thing']);
/** What has the place after it as its own. */
const LEADS_TO: ReadonlySet<string | undefined> = new Set([
  'preposition',
  'relation',
  'of',
  'action',
  'hold',
  'connector',
  'being',
  'pronoun',
]);

const OPENS: ReadonlySet<string | undefined> = new Set([
  'determiner',
  'colour',
  'size',
  'taste',
  'number',
  'age',
  'season',
]);

/** Whether a noun phrase begins or goes on with this word. */
export function startsNounPhrase(word: Word | undefined): boolean {
  const is = word?.reading?.sense.is;
  if (word?.kind === 'unknown') return true;
  return (
    isNounLike(word) ||
    (is !== undefined &&
      [
        'colour',
        'size',
        'age',
        'length',
        'number',
        'taste',
        'mood',
        'stop',
        'hair',
        'look',
        'state',
        'prop',
        'garment',
      ].includes(is))
  );
}

/** In 穿着红外套的女人 the wearer comes after what is worn; also when nobody has been named yet. */
export function bearerFollows(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (draft.modifiers.owners !== undefined) return false;
  if (word?.han === true) return isSomeone(words[index + 1]?.reading?.sense) || relativeBeing(words, index);
  return (
    draft.characters.length === 0 && words.slice(index + 1, index + 8).some((later) => isSomeone(later.reading?.sense))
  );
}

/** In Chinese: a 的 and then someone, before the sentence or another verb's object ends. */
function relativeBeing(words: readonly Word[], index: number): boolean {
  for (let at = index + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'stop') return false;
    if (word.kind === 'comma' && word.text !== '、') return false;
    if (GIVES_TO.test(word.text)) return false;
    if (word.reading?.sense.is === 'of') {
      for (const later of words.slice(at + 1, at + 5)) {
        const is = later.reading?.sense.is;
        if (isSomeone(later.reading?.sense)) return true;
        if (
          later.kind === 'comma' ||
          is === 'garment' ||
          is === 'prop' ||
          is === 'place' ||
          is === 'action' ||
          is === 'hair'
        )
          break;
      }
    }
  }
  return false;
}

/** Whether a verb comes before its subject: 奔跑的狐狸, "running through the snow, a fox", "on the left stands a man". */
export function subjectFollows(draft: Draft, words: readonly Word[], index: number): boolean {
  const word = words[index];
  // 把茶递给对面的客人: the verb stood after what is handed over, and whom it is handed to comes.
  const moved = word?.han === true && (words[index + 1]?.start ?? Infinity) < word.start;
  const gives = GIVES_TO.test(word?.text ?? '') || (word?.han === true && words[index + 1]?.text === '给');
  if (moved || gives) return false;
  if (word?.han === true) return draft.heads.length === 0 && (relativeBeing(words, index) || isThereIn(words, index));
  if (word?.reading?.form === 'ing')
    return draft.verb === undefined && draft.heads.length === 0 && beingBeforeStop(words, index);
  const noun = words.slice(index + 1, index + 5).findIndex((later) => later.reading?.sense.is === 'being');
  return (
    draft.heads.length === 0 &&
    noun >= 0 &&
    words
      .slice(index + 1, index + 1 + noun)
      .every((later) =>
        ['determiner', 'number', 'colour', 'size', 'age', 'taste'].includes(later.reading?.sense.is ?? ''),
      )
  );
}

const GIVES_TO = /[递交送还献端借寄传抛扔]给$/u;

/** 旁边蹲着一只猫: at rest, and who it is comes after, with a number. */
function isThereIn(words: readonly Word[], index: number): boolean {
  const { text = '', reading } = words[index] ?? {};
  const { sense } = reading ?? {};
  if (comesPast(words, index)) return true;
  if (!text.endsWith('着') || sense?.is !== 'action') return false;
  // 后面跟着三只山羊: they follow.
  const behind = words[index - 1]?.reading?.sense;
  const follows = sense.drags === true && behind?.is === 'relation';
  if (sense.aims === true && !follows) return false;
  const rests = follows || (POSTURES.has(sense.action) && (sense.deed === undefined || sense.deed === 'crouch'));
  const after = words.slice(index + 1, index + 5).map((later) => later.reading?.sense.is);
  return rests && after[0] === 'number' && after.includes('being');
}

/** 头顶飞过三辆飞车, 远处走来一个人: where it is, how one gets there, how many, and then who. */
function comesPast(words: readonly Word[], index: number): boolean {
  const [before, verb, number, ...rest] = words.slice(Math.max(0, index - 1), index + 6);
  const where = WHERE.has(before?.reading?.sense.is ?? '');
  if (!where || verb?.reading?.sense.is !== 'action' || !/[过来出]$/u.test(verb.text)) return false;
  return number?.reading?.sense.is === 'number' && rest.some(({ reading }) => reading?.sense.is === 'being');
}

const WHERE: ReadonlySet<string> = new Set(['relation', 'preposition', 'place', 'ground', 'thing']);

function beingBeforeStop(words: readonly Word[], index: number): boolean {
  const stop = words.findIndex((word, at) => at > index && word.kind === 'stop');
  return words.slice(index + 1, stop < 0 ? words.length : stop).some((word) => word.reading?.sense.is === 'being');
}

/** A potter glazing a bowl: a word in -ing right after somebody, and what it is done to after it; nobody need know the craft. */
export function isUnknownCraft(words: readonly Word[], index: number): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (word === undefined || word.han || !/[a-z]{3}ing$/u.test(word.text) || !isSomeone(before?.reading?.sense))
    return false;
  const rest = words.slice(index + 1, index + 6).map(({ reading }) => reading?.sense);
  const noun = rest.findIndex((sense) => sense?.is === 'being');
  return noun >= 0 && rest.slice(0, noun).every((sense) => OF_A_NOUN.has(sense?.is ?? ''));
}

/** What may stand before a noun. */
const OF_A_NOUN: ReadonlySet<string> = new Set(['determiner', 'number', 'colour', 'size', 'age', 'taste', 'pronoun']);

/** A baker slides a tray: a word in -s right after somebody, and what it is done with or where after it. */
export function isUnknownVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1]?.reading?.sense;
  // Mum is packing a suitcase.
  const goesOn = word?.kind === 'unknown' && /[a-z]{3}ing$/u.test(word.text) && before?.reading?.sense.is === 'be';
  if (goesOn) return next?.is === 'determiner' || next?.is === 'pronoun';
  if (word === undefined || word.han || !/[^s]s$/u.test(word.text)) return false;
  const sense = before?.reading?.sense;
  const somebody =
    (sense?.is === 'being' && before?.reading?.plural !== true) ||
    isOfBearer(words, index - 1) ||
    (sense?.is === 'pronoun' && sense.owns !== true) ||
    (before?.kind === 'unknown' && before.ofCamera === false && word.readings.length === 0) ||
    goesOnWith(words, index);
  return (
    somebody &&
    next !== undefined &&
    (['determiner', 'pronoun', 'preposition', 'number', 'manner', 'way'].includes(next.is) ||
      (next.is === 'being' && word.readings.length > 0))
  );
}

/** …, plants a flag, and rings the bell: the name of a thing that is read as what the one before does next. */
function goesOnWith(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  const goesOn = before?.kind === 'comma' || before?.reading?.sense.is === 'connector';
  return goesOn && word?.kind === 'unknown' && word.readings.length > 0 && next?.reading?.sense.is === 'determiner';
}

/** Whether the word right before is a verb: 跑得快. */
export function isVerbBefore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.reading?.sense.is === 'action';
}

/** Whether a thing comes right after a verb, with or without an article: plays the violin. */
export function takesObject(words: readonly Word[], index: number): boolean {
  const article =
    words[index + 1]?.reading?.sense.is === 'determiner' || words[index + 1]?.reading?.sense.is === 'pronoun';
  const object = words[article ? index + 2 : index + 1];
  const is = object?.reading?.sense.is;
  return (
    object?.kind === 'unknown' ||
    is === 'sound' ||
    is === 'unsupported' ||
    is === 'prop' ||
    isThing(object?.reading?.sense)
  );
}

/** Before the storm, after midnight: when it is, and nothing that happens next. */
export function namesTime(words: readonly Word[], index: number): boolean {
  const article = words[index + 1]?.reading?.sense.is === 'determiner';
  return TIMES.has(words[index + (article ? 2 : 1)]?.reading?.sense.is ?? '');
}

const TIMES: ReadonlySet<string> = new Set(['hour', 'season', 'weather']);
