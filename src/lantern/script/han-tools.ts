import type { Dictionary } from './dictionary.ts';
import { hanFrom } from './han-text.ts';
import type { Token } from './tokenise.ts';

/** What a tool's word ends with: 搓衣板, 高压水枪, 小秤. */
const TOOL =
  /[棒板布器机刀剪枪锤尺仪筒钳刷兜网勺铲帘秤签针笔绳夹架瓶盆桶碗篮篓袋壶锅扇镜鞭棍槌磨担巾梳叉锄锹耙锯斧凿钻管线篱罩具篙橹子]$/u;
const LONGEST = 4;
/** What may come after a tool besides a verb. */
const GOES_ON = /^[把给往在对为将朝从]/u;

/** How many characters after 用 name a tool that no lexicon knows; 0 where they do not. What is done with it comes next. */
export function hanToolAt(words: Dictionary, tokens: readonly Token[], at: number): number {
  const text = hanFrom(tokens, at, LONGEST + 3);
  for (let length = 1; length <= LONGEST && length < text.length; length++) {
    if (!TOOL.test(text.slice(0, length))) continue;
    if (words.readings.get(text.slice(0, length))?.some(({ sense }) => sense.is === 'being') === true) return 0;
    if (words.readings.has(text.slice(0, length))) continue;
    if (GOES_ON.test(text.slice(length)) || beginsVerb(words, text.slice(length))) return length;
  }
  return 0;
}

function beginsVerb(words: Dictionary, rest: string): boolean {
  for (let length = 1; length <= Math.min(3, rest.length); length++)
    if (words.readings.get(rest.slice(0, length))?.some(({ sense }) => sense.is === 'action') === true) return true;
  return false;
}
