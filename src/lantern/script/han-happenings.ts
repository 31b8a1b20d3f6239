import type { Dictionary, Reading } from './dictionary.ts';
import { beginsWord, hanFrom } from './han-text.ts';
import type { Action } from './screenplay.ts';
import type { Token } from './tokenise.ts';

/** What a thing comes to by the character that says how a deed ends, and by the deeds that end so; without them, by any. */
interface Result {
  readonly ends: string;
  readonly by?: string;
  readonly action: Action;
}

const RESULTS: readonly Result[] = [
  { ends: '破', by: '撕扯划磨刮', action: 'tear' },
  { ends: '破', by: '打摔砸撞敲磕碰', action: 'break' },
  { ends: '破', action: 'burst' },
  { ends: '碎', by: '撕扯剪', action: 'tear' },
  { ends: '碎裂断折', action: 'break' },
  { ends: '开', by: '炸爆崩', action: 'burst' },
  { ends: '开', by: '推拉掀撬吹翻拧弹掰顶撞', action: 'open' },
  { ends: '倒垮塌', action: 'fall' },
  { ends: '翻', by: '打碰撞踢', action: 'spill' },
  { ends: '翻', action: 'invert' },
  { ends: '灭', action: 'go-out' },
  { ends: '燃', action: 'light' },
  { ends: '亮', by: '点照', action: 'light' },
  { ends: '化', by: '烤晒烧融熔', action: 'melt' },
  { ends: '扁瘪', action: 'deflate' },
  { ends: '烂', by: '捣砸压踩烤', action: 'deflate' },
  { ends: '焦糊', action: 'char' },
  { ends: '散', by: '吹撞踢打冲敲', action: 'scatter' },
  { ends: '走飞跑', by: '吹刮卷冲', action: 'blow-away' },
  { ends: '掉落', by: '碰撞打吹敲震踢推滚滑摔跌脱剥', action: 'drop' },
  { ends: '弯', by: '压吹折', action: 'swing' },
];

/** Verbs of one character that may end so. */
const DEEDS =
  /[扎戳刺踩吹弄打敲砸撞摔推拉扯撕剪切烧烤晒冻压碰踢震劈折掰点按挤捏淋浇喷刮卷冲磨崩绷爆炸挣碾轧泼掀翻磕摇引熄扑关拧弹撬顶融熔捣滚滑跌脱剥划照咬抓啃夹]/u;

/** A verb with its result: how many characters it takes, and as what it is read. */
export interface HanHappening {
  readonly length: number;
  readonly text: string;
  readonly readings: readonly Reading[];
  /** What a thing comes to by it. */
  readonly happens: Reading;
}

/**
 * What happens to a thing by what somebody or something does to it, in one word of two characters: 扎破, 压扁, 震碎, 烤焦. Undefined where
 * there is none. Whoever does it does what the first character says.
 */
export function hanHappeningAt(words: Dictionary, tokens: readonly Token[], at: number): HanHappening | undefined {
  const text = hanFrom(tokens, at, 6);
  const [verb = '', end = ''] = text;
  if (!DEEDS.test(verb) || end === '') return undefined;
  const result = RESULTS.find(({ ends, by }) => ends.includes(end) && by?.includes(verb) !== false);
  const rest = text.slice(1);
  if (result === undefined || beginsWord(words, rest)) return undefined;
  const done = words.readings.get(verb)?.filter(({ sense }) => sense.is === 'action' || sense.is === 'hold') ?? [];
  const happens: Reading = {
    sense: { is: 'action', action: result.action, ofThings: true },
    also: [],
    plural: false,
  };
  return { length: 2, text: done.length > 0 ? verb : text.slice(0, 2), readings: [...done, happens], happens };
}
