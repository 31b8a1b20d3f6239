import type { Dictionary, Reading } from './dictionary.ts';
import { beginsWord, hanFrom } from './han-text.ts';
import type { Sense } from './lexicon/entry.ts';
import type { Token } from './tokenise.ts';

/** What a thing or a beast is by the character that ends its word, and the word that every lexicon knows it by. */
const HEADS: Readonly<Record<string, string>> = {
  杯: '杯子',
  碗: '碗',
  盘: '盘子',
  碟: '盘子',
  壶: '水壶',
  瓶: '瓶子',
  罐: '罐子',
  坛: '坛子',
  桶: '水桶',
  盆: '盆',
  缸: '水缸',
  篮: '篮子',
  篓: '篮子',
  筐: '篮子',
  箱: '箱子',
  盒: '盒子',
  袋: '麻袋',
  包: '手提包',
  锅: '锅',
  勺: '勺子',
  桌: '桌子',
  椅: '椅子',
  凳: '凳子',
  床: '床',
  柜: '柜子',
  灯: '灯',
  镜: '镜子',
  钟: '钟',
  伞: '雨伞',
  扇: '扇子',
  帽: '帽子',
  鞋: '鞋',
  靴: '靴子',
  裙: '裙子',
  裤: '裤子',
  毯: '毯子',
  刀: '刀',
  剑: '剑',
  斧: '斧头',
  锤: '锤子',
  笔: '笔',
  鼓: '鼓',
  笛: '笛子',
  琴: '琴',
  球: '球',
  花: '花',
  树: '树',
  鸟: '鸟',
  雀: '麻雀',
  鹰: '鹰',
  鱼: '鱼',
  猴: '猴子',
  犬: '狗',
  狗: '狗',
  猫: '猫',
  蛇: '蛇',
  牛: '牛',
  羊: '羊',
  猪: '猪',
  兔: '兔子',
  鹿: '鹿',
  熊: '熊',
  鸡: '鸡',
  鸭: '鸭子',
  龟: '乌龟',
  蟹: '螃蟹',
  虾: '虾',
  虫: '虫子',
  车: '汽车',
  船: '小船',
  舟: '小船',
  艇: '快艇',
  瓜: '甜瓜',
  饼: '煎饼',
  糕: '蛋糕',
  茶: '热茶',
  汤: '汤',
  粥: '粥',
  面: '面条',
  饭: '米饭',
};
const LONGEST = 4;
/** Small words, numbers, and what tells a colour, a size or somebody are no part of such a word. */
const NO_PART =
  /[的了着过在把被给用和与跟从向对到里上下中不是有就都也还一两二三四五六七八九十几个这那人女男孩红橙黄绿蓝紫黑白灰粉金银大小老新旧高长短]/u;
const DESCRIBES: ReadonlySet<Sense['is']> = new Set([
  'colour',
  'size',
  'age',
  'number',
  'state',
  'place',
  'pronoun',
  'look',
  'season',
  'hour',
  'weather',
  'taste',
  'mood',
  'marks',
  'length',
  'assorted',
]);
const MADE_OF: ReadonlySet<Sense['is']> = new Set(['action', 'being', 'prop', 'garment']);

/**
 * A thing or a beast that no lexicon names, by the end of its word, right after how many there are: 一只中华田园犬, 一个搪瓷杯. Undefined where
 * there is none.
 */
export function hanThingAt(
  words: Dictionary,
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly readings: readonly Reading[] } | undefined {
  const text = hanFrom(tokens, at, LONGEST + 2);
  for (let length = Math.min(LONGEST, text.length); length > 1; length--) {
    const base = HEADS[text[length - 1] ?? ''];
    const stem = text.slice(0, length - 1);
    if (base === undefined || NO_PART.test(stem) || describes(words, stem) || beginsWord(words, text.slice(length - 1)))
      continue;
    // 两个朋友碰杯: they do so.
    if (endsInVerb(words, text.slice(0, length))) continue;
    const readings = words.readings.get(base)?.filter(({ sense }) => sense.is === 'being' || sense.is === 'garment');
    if (readings !== undefined && readings.length > 0) return { length, readings };
  }
  return undefined;
}

/** 铁盒, 白盘: a vessel or a tool by its last character alone, right after what describes it; undefined where a longer word begins. */
export function hanHeadAt(words: Dictionary, tokens: readonly Token[], at: number): readonly Reading[] | undefined {
  const text = hanFrom(tokens, at, 3);
  const base = HEADS[text[0] ?? ''];
  if (base === undefined || words.readings.has(text[0] ?? '') || beginsWord(words, text)) return undefined;
  const readings = words.readings.get(base)?.filter(({ sense }) => sense.is === 'being');
  return readings === undefined || readings.length === 0 ? undefined : readings;
}

/** Whether the word begins with what tells how something is, or with a verb that is done to the rest of it: 开跑车. */
function describes(words: Dictionary, stem: string): boolean {
  const first = words.readings.get(stem[0] ?? '') ?? [];
  const whole = words.readings.get(stem);
  if (whole === undefined && first.some(({ sense }) => sense.is === 'action' || sense.is === 'hold')) return true;
  for (let length = 1; length <= stem.length; length++) {
    const begun = words.readings.get(stem.slice(0, length)) ?? [];
    if (begun.some(({ sense }) => DESCRIBES.has(sense.is))) return true;
    if (length > 1 && begun.length > 0 && !begun.some(({ sense }) => MADE_OF.has(sense.is))) return true;
  }
  return false;
}

/** Whether a verb that is known ends here, with somebody before it. */
function endsInVerb(words: Dictionary, text: string): boolean {
  return [2, 3].some((length) => {
    const who = words.readings.get(text.slice(0, -length));
    const verb = words.readings.get(text.slice(-length));
    return (
      who?.some(({ sense }) => sense.is === 'being') === true &&
      verb?.some(({ sense }) => sense.is === 'action') === true
    );
  });
}
