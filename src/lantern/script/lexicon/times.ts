import type { Hour } from '../screenplay.ts';
import type { Entry } from './entry.ts';

/** What each hour of the clock is, 0 to 23: by the light of a day in spring. */
const BY_CLOCK: readonly Hour[] = [
  ...Array<Hour>(5).fill('night'),
  ...Array<Hour>(2).fill('dawn'),
  ...Array<Hour>(4).fill('morning'),
  ...Array<Hour>(3).fill('noon'),
  ...Array<Hour>(2).fill('day'),
  ...Array<Hour>(2).fill('golden'),
  ...Array<Hour>(2).fill('dusk'),
  ...Array<Hour>(4).fill('night'),
];

const NUMERALS = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');
const HAN_NUMERALS = '十二 一 两 三 四 五 六 七 八 九 十 十一'.split(' ');

/** "3 am", "3:30 pm", "at eight in the morning", 凌晨三点: times of the clock that say which half of the day they mean. */
const CLOCK: readonly Entry[] = BY_CLOCK.map((hour, at): Entry => {
  const twelve = at % 12 === 0 ? 12 : at % 12;
  const half = at < 12 ? 'am' : 'pm';
  const [spoken = '', han = ''] = [NUMERALS[at % 12], HAN_NUMERALS[at % 12]];
  const named = at < 12 ? 'in the morning' : at < 18 ? 'in the afternoon' : at < 22 ? 'in the evening' : 'at night';
  const times = [`${twelve}`, `${twelve}:00`, `${twelve}:30`, spoken, `${twelve} o'clock`, `${spoken} o'clock`];
  const halves =
    at < 5
      ? ['凌晨', '半夜', '深夜']
      : at < 7
        ? ['凌晨', '清晨', '早上']
        : at < 11
          ? ['早上', '上午', '早晨']
          : at < 14
            ? ['中午']
            : at < 18
              ? ['下午']
              : at < 20
                ? ['傍晚', '晚上']
                : ['晚上', '夜里', '深夜'];
  return {
    sense: { is: 'hour', hour },
    en: [
      ...times.flatMap((time) => [`${time} ${half}`, `${time} ${named}`]),
      `${twelve}${half}`,
      `${twelve}:00${half}`,
      `${twelve}:30${half}`,
    ].join(', '),
    zh: halves.flatMap((part) => [`${part}${han}点`, ...(han === '两' ? [`${part}二点`] : [])]).join(', '),
  };
});

/** Hours, seasons, what stands in the sky and what lights a scene. */
export const TIMES: readonly Entry[] = [
  ...CLOCK,
  {
    sense: { is: 'hour', hour: 'dawn' },
    en: `
      dawn, sunrise, daybreak, first light, at dawn, crack of dawn, rising sun, break of day,
      before sunrise, before dawn, pre-dawn`,
    zh: '黎明, 日出, 拂晓, 破晓, 晨曦, 朝阳, 凌晨, 旭日, 日出前, 天亮前, 黎明前',
  },
  {
    sense: { is: 'hour', hour: 'dawn', to: 'morning' },
    en: 'sun rises, the sun rises, sun rising, the sun comes up, sun coming up, day breaks, sunrise time-lapse',
    zh: '太阳升起, 旭日东升, 天亮, 太阳慢慢升起',
  },
  {
    sense: { is: 'hour', hour: 'morning' },
    en: 'morning, early morning, morning light, in the morning, mid-morning, breakfast time, forenoon',
    zh: '早晨, 清晨, 早上, 清早, 晨光, 上午',
  },
  {
    sense: { is: 'hour', hour: 'day' },
    en: 'daytime, daylight, afternoon, in broad daylight, mid-afternoon, early afternoon, by day',
    zh: '白天, 下午, 午后, 白昼, 日间, 大白天',
  },
  // One day, a summer day: no hour where another one is named.
  { sense: { is: 'hour', hour: 'day', weak: true }, en: 'day', zh: '' },
  {
    sense: { is: 'hour', hour: 'noon' },
    en: 'noon, midday, high noon, at noon, noonday, midday sun, blazing sun, scorching sun',
    zh: '中午, 正午, 晌午, 正午的阳光, 烈日当空, 骄阳',
  },
  {
    sense: { is: 'hour', hour: 'day', to: 'night' },
    en: `
      day to night, day turns to night, day turns into night, day becomes night,
      day fades into night, daylight turns to night`,
    zh: '白天变成黑夜, 昼夜交替, 由昼入夜, 日夜更替',
  },
  {
    sense: { is: 'hour', hour: 'night', to: 'morning' },
    en: 'night to day, night turns to day, night turns into day, night becomes day, darkness turns to light',
    zh: '黑夜变成白天, 由夜入昼',
  },
  {
    sense: { is: 'hour', hour: 'golden' },
    en: `
      golden hour, late afternoon, golden light, warm evening light, golden evening light, golden evening, late golden light, evening sunlight, golden sunlight, low sun,
      golden afternoon, magic hour, midnight sun, golden rays, before sunset`,
    zh: '黄金时刻, 金色阳光, 傍晚的阳光, 金色的阳光, 黄金时段, 斜阳, 金色夕阳',
  },
  {
    sense: { is: 'hour', hour: 'sunset' },
    en: `
      sunset, sundown, setting sun`,
    zh: '日落, 夕阳, 落日, 晚霞, 日落时分, 余晖, 残阳',
  },
  {
    sense: { is: 'hour', hour: 'golden', to: 'dusk' },
    en: `
      sun sets, the sun sets, sun setting, sun going down, the sun goes down, sun sinks, the sun sinks,
      sunset time-lapse, sun slowly sets`,
    zh: '太阳落山, 太阳下山, 夕阳西下, 太阳缓缓落下, 日落西山',
  },
  {
    sense: { is: 'hour', hour: 'dusk', to: 'night' },
    en: 'night falls, night falling, darkness falls, dusk turns to night, it gets dark, it grows dark, getting dark',
    zh: '夜幕降临, 天黑了, 天色渐暗, 天渐渐黑了',
  },
  {
    sense: { is: 'hour', hour: 'dusk' },
    en: 'dusk, twilight, evening, blue hour, nightfall, gloaming, after sunset, after sundown, before dark',
    zh: '黄昏, 傍晚, 暮色, 暮光, 薄暮, 蓝调时刻, 黄昏时分, 晚上时分, 天快黑了, 天快黑, 天要黑了, 快要天黑',
  },
  {
    sense: { is: 'hour', hour: 'night' },
    en: `
      night, nighttime, midnight, after dark, after closing, after closing time, after hours, starry, starry sky, starlit, star, stars, moon,
      late night, night sky, darkness`,
    zh: `
      夜晚, 夜, 晚上, 午夜, 深夜, 星空, 星星, 月亮, 夜色, 夜空, 夜里,
      半夜, 明月, 黑夜, 夜间, 繁星, 夜幕, 入夜`,
  },

  {
    sense: { is: 'hour', hour: 'night' },
    en: 'dark, dim, dimly lit, dimly-lit, pitch-dark, pitch dark, shadowy, unlit',
    zh: '昏暗, 昏暗的, 黑暗, 黑暗的, 阴暗, 漆黑一片',
  },

  {
    sense: { is: 'sky', wonder: 'aurora' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'aurora, aurora borealis, northern lights, southern lights, polar lights, auroras',
    zh: '极光, 北极光, 南极光, 极光舞动',
  },
  {
    sense: { is: 'sky', wonder: 'milky-way' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'milky way, the milky way',
    zh: '银河, 银河横跨夜空, 璀璨银河',
  },
  {
    sense: { is: 'sky', wonder: 'shooting-stars' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'shooting star, shooting stars, falling star, meteor, meteors, meteor shower, comet',
    zh: '流星, 流星雨, 彗星, 陨星',
  },
  {
    sense: { is: 'sky', wonder: 'full-moon' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'full moon, big moon, huge moon, giant moon, bright full moon',
    zh: '满月, 圆月, 一轮明月, 月圆之夜, 月圆, 圆圆的月亮, 又大又圆的月亮, 巨大的月亮',
  },
  {
    sense: { is: 'sky', wonder: 'half-moon' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'half moon, half-moon',
    zh: '半月, 弦月',
  },
  {
    sense: { is: 'sky', wonder: 'crescent-moon' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'crescent moon, crescent, new moon, sickle moon',
    zh: '新月, 月牙, 弯月, 残月',
  },
  {
    sense: { is: 'sky', wonder: 'rainbow' },
    en: 'rainbow, double rainbow, rainbows',
    zh: '彩虹, 双彩虹',
  },
  {
    sense: { is: 'season', season: 'winter' },
    en: `
      snow-covered, snow covered, covered in snow, covered with snow, snow-capped, snow capped, snow-laden,
      fresh snow, deep snow, snowbank, snow-dusted, snowman, ice, icicle, frozen, wintry,
      winter, wintertime, christmas, christmas eve, christmas day, christmas night, new year's eve, january, december, blanket of snow, blanketed in snow, snowy ground,
      in the snow-covered, polar, arctic tundra, tundra`,
    zh: `
      冬天, 冬季, 冬日, 腊月, 寒冬腊月, 数九寒天, 积雪, 白雪皑皑, 白雪覆盖, 被雪覆盖, 覆盖着雪, 雪覆盖, 寒冬, 冰雪, 冰, 结冰, 雪人,
      圣诞, 圣诞节, 白雪, 冰天雪地, 隆冬, 覆盖着白雪, 冰封, 雪林, 冬`,
  },
  { sense: { is: 'season', season: 'spring' }, en: 'spring, springtime, april', zh: '春天, 春季, 春日, 春' },
  {
    sense: { is: 'season', season: 'spring', weak: true },
    also: [{ is: 'place', place: 'meadow', strength: 1 }],
    en: 'cherry blossoms, blossom, sakura',
    zh: '樱花, 桃花, 樱花树',
  },
  {
    sense: { is: 'season', season: 'summer' },
    en: 'summer, summertime, july, august, midsummer',
    zh: '夏天, 夏季, 夏日, 盛夏, 夏',
  },
  {
    sense: { is: 'season', season: 'autumn' },
    en: `
      autumn, autumnal, fall season, october, november, autumn leaves, fall leaves, fallen leaves,
      falling leaves, dead leaves, dry leaves, fall foliage, autumn leaf, in the fall, fall colors, red leaves`,
    zh: '秋天, 秋季, 秋日, 落叶, 红叶, 枫叶, 深秋, 金秋, 秋',
  },
  {
    sense: { is: 'lighting', lighting: 'moonlight' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'moonlight, moonlit, in the moonlight, under the moonlight, bright moon',
    zh: '月光, 月光下, 月夜, 皎洁的月光, 月色, 月下, 月色下, 月夜下, 月光里, 月华',
  },
  {
    sense: { is: 'lighting', lighting: 'candle' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'candlelight, candlelit, candle-lit, by candlelight, lit by candles, candle light',
    zh: '烛光, 烛光下, 烛光晚餐',
  },
  {
    sense: { is: 'lighting', lighting: 'fire' },
    also: [
      { is: 'hour', hour: 'night' },
      { is: 'sound', sound: 'fire' },
    ],
    en: 'firelight, firelit, lit by fire, by the firelight, glow of the fire, torchlight, torchlit',
    zh: '火光, 火光中, 篝火光, 炉火映照',
  },
  {
    sense: { is: 'lighting', lighting: 'stage' },
    en: 'stage light, stage lighting, spotlight, in the spotlight, under a spotlight, stage lights, limelight',
    zh: '聚光灯, 舞台灯光, 追光灯, 聚光灯下',
  },
  {
    sense: { is: 'lighting', lighting: 'neon' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'neon lighting, lit by neon, bathed in neon, neon-soaked, neon rim light, purple and blue light',
    zh: '霓虹光, 霓虹灯下, 霓虹光影',
  },
];
