import type { Hour } from '../screenplay.ts';
import type { Entry } from './entry.ts';

/** What an hour is called at the ends of "from … to …". */
const CALLED: readonly (readonly [hour: Hour, en: string, zh: string])[] = [
  ['dawn', 'dawn, sunrise, daybreak', '黎明, 日出, 破晓, 清晨'],
  ['morning', 'morning', '早晨, 早上, 上午'],
  ['noon', 'noon, midday', '中午, 正午'],
  ['day', 'day, afternoon, daytime, daylight', '白天, 下午'],
  ['golden', 'golden hour', '黄金时刻'],
  ['sunset', 'sunset', '日落, 夕阳'],
  ['dusk', 'dusk, evening, twilight', '傍晚, 黄昏'],
  ['night', 'night, midnight, darkness', '夜晚, 深夜, 黑夜, 晚上'],
];

const listed = (words: string) => words.split(', ');

/** "From sunset to night", 从日落到夜晚: every two hours of a day, the one turning into the other. */
export const SPANS_OF_DAY: readonly Entry[] = CALLED.flatMap(([hour, en, zh]) =>
  CALLED.filter(([other]) => other !== hour).map(([to, toEn, toZh]): Entry => ({
    sense: { is: 'hour', hour, to },
    en: listed(en)
      .flatMap((from) =>
        listed(toEn).flatMap((until) => ['to', 'till', 'until', 'into'].map((way) => `from ${from} ${way} ${until}`)),
      )
      .join(', '),
    zh: listed(zh)
      .flatMap((from) => listed(toZh).map((until) => `从${from}到${until}`))
      .join(', '),
  })),
);
