import { DEED_NAMES, DEEDS } from '../../deeds/deeds.ts';
import type { Entry } from './entry.ts';

const ARTICLE = /\s(?:a|an|the)\s/u;
const INDEFINITE = /\s(?:a|an)\s/u;

/** Verbs and phrases that name a deed by themselves; those with an article say that it is done with one thing. */
const ALONE: readonly Entry[] = DEED_NAMES.flatMap((deed) => {
  const { base, en, zh, aims, feeling, generic } = DEEDS[deed];
  const sense = {
    is: 'action' as const,
    action: base,
    deed,
    ...(aims === undefined ? {} : { aims }),
    ...(feeling === undefined ? {} : { feeling }),
  };
  const article = generic === true ? INDEFINITE : ARTICLE;
  const phrases = (en.alone ?? '').split(',');
  const [single, others] = [true, false].map((one) =>
    phrases.filter((phrase) => article.test(phrase) === one).join(','),
  );
  return [
    { sense, en: others ?? '', zh: zh.alone ?? '' },
    ...(single === '' ? [] : [{ sense: { ...sense, shared: true as const }, en: single ?? '', zh: '' }]),
  ];
});

/** Verbs that name a deed only together with what it is done with; without it they say nothing that can be shown. */
const WITH_OBJECT: Entry = {
  sense: { is: 'action', action: 'stand', wantsObject: true },
  weak: true,
  en: DEED_NAMES.map((deed) => `${DEEDS[deed].en.do ?? ''},${DEEDS[deed].en.whom ?? ''}`).join(','),
  zh: DEED_NAMES.map((deed) => {
    const { any = '', do: does = '', whom = '' } = DEEDS[deed].zh;
    return `${does},${any},${whom}`;
  }).join(','),
};

/** Small things that deeds bring by themselves, as words of their own: 把鞋带系好 is about no shoe. */
const OBJECTS: Entry = {
  sense: { is: 'unsupported' },
  weak: true,
  en: '',
  zh: '鞋带, 鞋跟, 鞋垫, 手铐, 手偶, 门缝, 钥匙孔, 被褥, 铁丝, 铁环, 铁棍, 铁块, 铜钱, 马蹄, 草药, 树苗, 树篱, 鱼鳞, 鱼丸, 饭卡, 车票, 地砖, 墙砖, 石碑, 冰壁, 电线杆, 汽车喇叭, 面膜, 粉笔字, 毛笔字, 橡皮泥, 橡皮筋, 指挥棒, 助听器, 饺子馅, 蛋液, 书页, 狗绳, 牵引绳, 狗链, 标签, 眼泪, 彩球',
};

/** The words of the deeds. */
export const DEED_WORDS: readonly Entry[] = [...ALONE, WITH_OBJECT, OBJECTS];
