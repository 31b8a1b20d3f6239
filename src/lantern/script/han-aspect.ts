import type { Dictionary, Reading } from './dictionary.ts';
import { HAN_RESULTS } from './han-results.ts';
import { hanFrom } from './han-text.ts';
import { listed } from './listed.ts';
import type { Token } from './tokenise.ts';

/** A verb in one of the forms that Chinese gives it: how many characters it takes, and as what it is read. */
export interface HanVerb {
  readonly length: number;
  /** The verb as the lexicons write it. */
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** What comes between a verb and what it is said with: 伸了个懒腰, 擦了擦汗, 摇摇头, 举着手. */
const BETWEEN = listed(
  '了个, 了一个, 了一, 着, 了, 个, 一个, 了一口, 了一下, 了一把, 了几下, 了两下, 了几口, 了一会儿, 了一遍, 了一脚, 一下, 一口',
);
const WITH_RESULTS = [...BETWEEN, ...HAN_RESULTS.flatMap((result) => [result, `${result}了`])];
const TWICE = ['', '了', '一', '了一'];
const REST_MAX = 3;

/**
 * A verb with its noun where something stands between them, or a verb that is said twice: 伸了个懒腰, 摇摇头, 揉了揉, 跳一跳.
 * Undefined where there is none.
 */
export function hanVerbAt(words: Dictionary, tokens: readonly Token[], at: number): HanVerb | undefined {
  const verb = tokens[at]?.kind === 'han' ? tokens[at].text : '';
  if (verb === '') return undefined;
  const text = hanFrom(tokens, at + 1, REST_MAX + 4);
  const own = words.readings.get(verb) ?? [];
  // 树下下象棋: under the tree.
  const places = own.some(({ sense }) => sense.is === 'relation' || sense.is === 'preposition');
  const again = places ? [] : TWICE;
  // 戴着眼镜: it is on.
  const all = places ? BETWEEN : WITH_RESULTS;
  const forms = own.some(({ sense }) => sense.is === 'wear') ? all.filter((each) => each !== '着') : all;
  const between = [...again.map((each) => each + verb), ...forms].filter((each) => text.startsWith(each));
  for (const each of between.toSorted((a, b) => b.length - a.length))
    for (let rest = REST_MAX; rest > 0; rest--) {
      const noun = text.slice(each.length, each.length + rest);
      // 背着书包: no part of a longer noun.
      // 摸了摸: said twice, and no noun.
      if (noun === verb) continue;
      if (noun.length < rest || beginsLonger(words, text.slice(each.length), rest)) continue;
      const whole = verb + noun;
      const readings = words.readings.get(whole)?.filter(isDone);
      if (readings !== undefined && readings.length > 0)
        return { length: 1 + each.length + rest, text: whole, readings };
    }
  return twice(words, verb, text) ?? (places ? undefined : withResult(words, verb, text));
}

function beginsLonger(words: Dictionary, text: string, than: number): boolean {
  const from = Math.min(text.length, words.longestFrom.get(text[0] ?? '') ?? 0);
  for (let length = from; length > than; length--) if (words.readings.has(text.slice(0, length))) return true;
  return false;
}

/** 揉了揉, 跳一跳: no more than the verb. */
function twice(words: Dictionary, verb: string, text: string): HanVerb | undefined {
  const again = TWICE.map((each) => each + verb).find((each) => each.length > 1 && text.startsWith(each));
  const readings = again === undefined ? undefined : words.readings.get(verb);
  if (again === undefined || readings?.some(isDone) !== true) return undefined;
  return { length: 1 + again.length, text: verb, readings };
}

/** 剪断, 踢开: the verb, where nothing else begins with what comes of it. */
function withResult(words: Dictionary, verb: string, text: string): HanVerb | undefined {
  const result = HAN_RESULTS.find((each) => text.startsWith(each));
  const readings = result === undefined ? undefined : words.readings.get(verb)?.filter(isDoneToThings);
  if (result === undefined || readings === undefined || readings.length === 0) return undefined;
  if (words.readings.has(verb + result) || beginsLonger(words, text, result.length)) return undefined;
  return { length: 1 + result.length, text: verb, readings };
}

/** 跳上 and 走出来 say where one goes by them. */
function isDoneToThings({ sense }: Reading): boolean {
  return sense.is === 'action'
    ? sense.wantsObject === true || sense.deed !== undefined
    : sense.is === 'hold' || sense.is === 'wear';
}

function isDone({ sense }: Reading): boolean {
  return sense.is === 'action' || sense.is === 'hold' || sense.is === 'wear';
}
