/** What a prompt writes over one of its shots: "Shot 2 (3 s):", "[0:03-0:05]", 镜头三, 第0-3秒. Times are seconds. */
export interface ShotMark {
  /** When it begins and ends in the film that the prompt has in mind. */
  readonly from?: number;
  readonly to?: number;
  /** How long it is, where that is all that is said. */
  readonly length?: number;
}

/** How long the prompt says that a shot is, seconds; absent: it does not say so. */
export interface ShotTime {
  readonly seconds?: number;
  /** It has a heading: the prompt says which shots there are. */
  readonly headed?: true;
}

const NUMBER =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}(?![a-z])|[一二三四五六七八九十]{1,2})';
const CLOCK = '\\d{1,3}(?:[:：]\\d{2})?(?:\\.\\d+)?';
const UNIT = '(?:s|secs?|seconds?|秒钟?)(?![a-z])';
const TO = '(?:-|–|—|~|～|to|至|到)';
const RANGE = `(?:seconds?\\s*|第)?(${CLOCK})\\s*(${UNIT})?\\s*${TO}\\s*(${CLOCK})\\s*(${UNIT})?`;
const OPEN = '[*\\[(（【《#\\s]*';
const CLOSE = '[*\\])）】》\\s]*';
/** Ends a heading: a mark, the end of its line, or a bracket with how it is taken. */
const ENDS = `(?:${CLOSE}[:：.。|—–-]+${CLOSE}|[\\])）】*]+${CLOSE}|[ \\t]*\\n|\\s*(?=[(（\\[【]))`;
const LENGTH = `(\\d{1,2}(?:\\.\\d+)?)\\s*-?${UNIT}`;

/** `Shot 2`, 镜头二, 第三幕, `final scene`: of which shot of the film it is the heading; the time may stand in brackets after it. */
const HEADING = new RegExp(
  `${OPEN}(?:(?:shot|scene|clip|panel|cut|frame|镜头|分镜头?|画面|场景)\\s*(?:no\\.?|number|#)?\\s*${NUMBER}|第\\s*${NUMBER}\\s*(?:个?镜头?|个?分镜|[幕场]|个?画面)|(?:the )?(?:first|second|third|fourth|fifth|sixth|next|final|last|opening|closing|ending) (?:shot|scene|frame)|(?:first|second|third|fourth|fifth|sixth|finally|last)(?=\\s*[:：—–])|最后一?个?镜头?|开场|开头|结尾|片尾|尾声)\\s*(?:[,，(（\\[【]\\s*(?:${RANGE}|${LENGTH})\\s*)?${ENDS}`,
  'iuy',
);
/** `[0-3s]`, `(0:03–0:05)`. */
const BRACKETED = new RegExp(`[*\\s]*[\\[(（【]\\s*(?:${RANGE}|${LENGTH})\\s*[\\])）】][*\\s]*[:：]?`, 'iuy');
/** `0-3s:`, `Seconds 0 to 3,`, 第0-3秒. */
const TIMED = new RegExp(`${OPEN}${RANGE}${CLOSE}(?:[:：,，|—–-]|(?<=秒)|\\n)`, 'iuy');
/** `At 3s:`, `0:05 -`. */
const SINGLE = new RegExp(
  `${OPEN}(?:at )?(?:(\\d{1,2}[:：]\\d{2})|(\\d{1,2}(?:\\.\\d+)?)\\s*${UNIT})${CLOSE}[:：—–-]`,
  'iuy',
);
/** `0:03 The car stops`. */
const CLOCKED = /0{1,2}[:：](\d{2})\s+(?=[\p{Lu}\p{Script=Han}])/uy;
/** The heading of a scene in a script: where and when it is comes after it. */
const SLUG = /(?:INT|EXT|INT\.?\/EXT|I\/E)\.\s+/uy;
/** `1.`, `2)`, ③ where a line or a sentence begins. */
const LISTED = /(?:\(?([1-9])[.)、．]\s|([①②③④⑤⑥⑦⑧⑨]))\s*/uy;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨';

/** A mark and where it ends in the prompt. */
interface MarkAt {
  readonly mark: ShotMark;
  readonly end: number;
}

/**
 * The heading of a shot that begins at an offset of a prompt, with all that belongs to it, and where it ends; undefined where none
 * does. A list counts as shots where it begins with 1 and goes on.
 */
export function shotMarkAt(prompt: string, at: number): MarkAt | undefined {
  if (!mayBegin(prompt, at)) return undefined;
  const heading = matched(HEADING, prompt, at);
  if (heading !== undefined) return withTimes(prompt, at + heading[0].length, timesOf(heading.slice(1)));
  const times = timesAt(prompt, at);
  if (times !== undefined) return times;
  const single = matched(SINGLE, prompt, at);
  if (single !== undefined)
    return { mark: { from: secondsOf(single[1] ?? single[2] ?? '0') }, end: at + single[0].length };
  const clocked = matched(CLOCKED, prompt, at);
  if (clocked !== undefined) return { mark: { from: Number(clocked[1]) }, end: at + clocked[0].length };
  const slug = matched(SLUG, prompt, at);
  if (slug !== undefined) return { mark: {}, end: at + slug[0].length };
  return listedAt(prompt, at);
}

/** A time by itself: "[0-3s]", "0-3s:". */
function timesAt(prompt: string, at: number): MarkAt | undefined {
  for (const pattern of [BRACKETED, TIMED]) {
    const times = matched(pattern, prompt, at);
    if (times !== undefined && isTime(times.slice(1), pattern === BRACKETED))
      return { mark: timesOf(times.slice(1)), end: at + times[0].length };
  }
  return undefined;
}

/** The times of the mark that follows right after a heading are its own: "Shot 1 [0-3s]:". */
function withTimes(prompt: string, end: number, own: ShotMark): MarkAt {
  const times = timesAt(prompt, end);
  return times === undefined ? { mark: own, end } : { mark: { ...own, ...times.mark }, end: times.end };
}

function matched(pattern: RegExp, prompt: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(prompt) ?? undefined;
}

/** Headings begin a prompt, a line or a sentence, or stand in brackets. */
function mayBegin(prompt: string, at: number): boolean {
  const before = prompt.slice(Math.max(0, at - 3), at);
  if (/\S$/u.test(before) && !/[\n.!?;:。！？；：，,）)\]】*]$/u.test(before)) return false;
  if (/^[[(（【*#]/u.test(prompt.slice(at, at + 1))) return true;
  return at === 0 || /[\n.!?;:。！？；：，)）\]】*"”]\s*$/u.test(before) || /^\s*$/u.test(prompt.slice(0, at));
}

/** Seconds, or minutes and seconds: "two to three" and "(3-5)" are times only where something says so. */
function isTime(groups: readonly (string | undefined)[], bracketed: boolean): boolean {
  const [from, unit, to, unitAfter, length] = groups;
  if (length !== undefined) return true;
  const clock = /[:：]/u.test(`${from}${to}`);
  return clock || unit !== undefined || unitAfter !== undefined || (bracketed && from === '0');
}

/** Of a range, or of a length alone. */
function timesOf([from, , to, , length]: readonly (string | undefined)[]): ShotMark {
  if (from !== undefined && to !== undefined) return { from: secondsOf(from), to: secondsOf(to) };
  return length === undefined ? {} : { length: Number(length) };
}

function secondsOf(text: string): number {
  const [first = '0', second] = text.split(/[:：]/u);
  return second === undefined ? Number(first) : Number(first) * 60 + Number(second);
}

/** Of a list from 1 on, of which there are two at least. */
function listedAt(prompt: string, at: number): MarkAt | undefined {
  const listed = matched(LISTED, prompt, at);
  if (listed === undefined) return undefined;
  const number = listed[1] === undefined ? CIRCLED.indexOf(listed[2] ?? '') + 1 : Number(listed[1]);
  const sign = (each: number) =>
    new RegExp(`(?:^|[\\n.!?;:。！？；：，\\s])\\(?(?:${each}[.)、．]\\s|${CIRCLED[each - 1]})`, 'u');
  const others = number === 1 ? sign(2).test(prompt.slice(at)) : sign(1).test(prompt.slice(0, at));
  return others ? { mark: {}, end: at + listed[0].length } : undefined;
}

/** How long each of several marked shots is, seconds; undefined of one of which nothing says it. */
export function secondsOfMarks(marks: readonly ShotMark[]): readonly (number | undefined)[] {
  return marks.map(({ from, to, length }, index) => {
    const end = to ?? (from === undefined ? undefined : marks[index + 1]?.from);
    const seconds = from === undefined || end === undefined ? length : end - from;
    return seconds === undefined || seconds <= 0 ? undefined : seconds;
  });
}
