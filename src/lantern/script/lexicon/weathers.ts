import type { Hour, Season } from '../screenplay.ts';
import type { Entry, Sense } from './entry.ts';

const WINTER: Sense = { is: 'season', season: 'winter' };
const STRONG_WIND: Sense = { is: 'wind', wind: 'strong' };
const WET: Sense = { is: 'wet' };

/** Forms of "it rains" and the like, from the noun and the verb. */
function falls(noun: string): string {
  return `${noun}, ${noun} falls, ${noun} falling, ${noun} is falling, falling ${noun}, ${noun} comes down, ${noun} coming down, ${noun} pours, ${noun} pouring`;
}

const GREYS = ['grey', 'gray', 'dull', 'gloomy', 'dreary', 'overcast'];
const PARTS: Readonly<Record<string, Hour>> = {
  morning: 'morning',
  afternoon: 'day',
  day: 'day',
  evening: 'dusk',
  dawn: 'dawn',
};
const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** "A grey autumn afternoon": a closed sky, with the season and the hour that it is said of. */
const GREY_TIMES: readonly Entry[] = Object.entries(PARTS).flatMap(([part, hour]) =>
  [undefined, ...SEASONS].map((season): Entry => ({
    sense: { is: 'weather', weather: 'overcast' },
    also: [
      ...(part === 'day' ? [] : [{ is: 'hour' as const, hour }]),
      ...(season === undefined ? [] : [{ is: 'season' as const, season }]),
    ],
    en: GREYS.map((grey) => [grey, season, part].filter((word) => word !== undefined).join(' ')).join(', '),
    zh: '',
  })),
);

/** Skies, rain, snow, fog and wind, each in its strengths, and what they leave. */
export const WEATHER_WORDS: readonly Entry[] = [
  ...GREY_TIMES,
  {
    sense: { is: 'weather', weather: 'clear' },
    en: `
      sunny, clear sky, clear skies, blue sky, sunshine, sunlight, sunlit, cloudless, bright sun,
      clear weather, clear, sunny day, blue skies, the sun comes out, the sun is out, sun is out, sun, sun shining, the rain stops,
      rain stops, rain clears, fog clears, the fog lifts, fog lifts, mist lifts, snow stops, the snow stops`,
    zh: `
      晴朗, 晴天, 阳光下, 阳光, 蓝天, 晴空, 阳光明媚, 太阳, 烈日, 艳阳, 放晴, 天晴, 雨停, 雨停了, 万里无云, 雾散了, 雾气散去, 雪停了, 太阳出来了, 阳光灿烂`,
  },
  {
    sense: { is: 'weather', weather: 'cloudy' },
    en: `
      cloudy, clouds, cloud, cloudy sky, cloudy skies, cloudy day, partly cloudy, scattered clouds, white clouds,
      big clouds, puffy clouds, drifting clouds, passing clouds`,
    zh: '多云, 云, 云朵, 白云, 浮云, 云彩, 多云天',
  },
  {
    sense: { is: 'weather', weather: 'overcast' },
    en: `
      overcast, overcast sky, overcast skies, grey sky, gray sky, grey skies, gray skies, grey light, gray light,
      gloomy sky, leaden sky, dark clouds, heavy clouds, low clouds, sunless`,
    zh: '阴天, 阴云, 乌云, 阴沉, 阴, 云层, 阴沉沉, 灰蒙蒙的天空, 灰色的天空, 乌云密布, 阴霾, 灰蒙蒙, 阴沉的天空',
  },
  {
    sense: { is: 'weather', weather: 'rain', force: 'light' },
    also: [WET],
    en: `
      ${falls('drizzle')}, ${falls('light rain')}, ${falls('gentle rain')}, ${falls('soft rain')}, ${falls('fine rain')},
      drizzling, drizzly, light drizzle, gentle drizzle, fine drizzle, a little rain, sprinkle of rain, rain drizzles, light shower, raining lightly, rains lightly`,
    zh: `
      细雨, 小雨, 毛毛雨, 春雨, 烟雨, 蒙蒙细雨, 濛濛细雨, 细雨蒙蒙, 细雨濛濛, 细雨绵绵, 绵绵细雨, 烟雨蒙蒙, 烟雨朦胧, 下着小雨, 下着细雨, 下小雨,
      下起小雨, 下起了小雨, 飘着细雨, 飘着小雨, 微雨, 小雨淅沥, 淅淅沥沥, 蒙蒙雨, 杏花雨`,
  },
  {
    sense: { is: 'weather', weather: 'rain' },
    also: [WET],
    en: `
      ${falls('rain')}, rainy, rainy day, raining, shower, raindrop, rainfall, steady rain, it rains,
      starts to rain, begins to rain, starts raining, rain-soaked, rain-slicked, rain-drenched`,
    zh: '雨, 下雨, 雨中, 开始下雨, 雨天, 雨水, 雨滴, 下着雨, 下起雨, 下起了雨, 雨点, 阵雨, 多雨',
  },
  {
    sense: { is: 'weather', weather: 'rain', force: 'heavy' },
    also: [WET],
    en: `
      ${falls('heavy rain')}, ${falls('pouring rain')}, ${falls('torrential rain')}, ${falls('driving rain')}, ${falls('hard rain')},
      downpour, cloudburst, deluge, rainstorm, monsoon, raining hard, rains hard, raining heavily, rains heavily, rain heavily, rain hard, starts to rain heavily, begins to rain heavily, starts to rain hard, starts to pour, begins to pour, it pours, sheets of rain, pouring down, bucketing down`,
    zh: `
      大雨, 倾盆大雨, 下大雨, 下起大雨, 下起了大雨, 下着大雨, 瓢泼大雨, 滂沱大雨, 大雨滂沱, 大雨倾盆, 大雨如注, 骤雨, 豪雨, 雨幕, 暴雨如注`,
  },
  {
    // What rain leaves: wet ground, broken cloud and, while the sun is up, a rainbow.
    sense: { is: 'weather', weather: 'cloudy' },
    also: [WET, { is: 'sky', wonder: 'rainbow' }],
    en: `
      after the rain, after rain, after a rain, after the rainfall, after heavy rain, after a shower, after the shower,
      after the storm, after a storm, after the thunderstorm, after a thunderstorm, after a rainstorm, after the rainstorm,
      after a downpour, after the downpour, after it rained, after the rain has stopped, after the rain stopped,
      after the rain stops, fresh after rain, post-rain, the rain has stopped, rain has just stopped, just stopped raining`,
    zh: '雨后, 雨过天晴, 雨后初晴, 刚下过雨, 雨停后, 雨停之后, 暴雨过后, 大雨过后, 雨过后, 下过雨, 刚下完雨, 风雨过后, 暴风雨过后, 雷雨过后',
  },
  {
    sense: { is: 'weather', weather: 'clear' },
    also: [WINTER],
    en: `
      after the snow, after snowfall, after the snowfall, after a snowfall, after fresh snow, after a snowstorm,
      after the snowstorm, after the blizzard, after heavy snow`,
    zh: '雪后, 雪后初晴, 雪停后, 刚下过雪, 大雪过后, 雪霁',
  },
  {
    // It does not make a winter: where nothing else does, it has only begun to lie.
    sense: { is: 'weather', weather: 'snow', force: 'light' },
    en: `
      ${falls('light snow')}, ${falls('gentle snow')}, ${falls('soft snow')}, light snowfall, gentle snowfall, snowflake, flurry, flurries, snow flurry, snow flurries, a few snowflakes,
      a few flakes, snow drifts down, snow gently falls, snow softly falls, snow slowly falls, snowing lightly, snows lightly, dusting of snow`,
    zh: '小雪, 雪花, 雪花飘落, 飘着小雪, 下着小雪, 下起小雪, 小雪纷纷, 零星小雪, 细雪, 薄雪, 微雪, 雪花飘飘',
  },
  {
    sense: { is: 'weather', weather: 'snow' },
    also: [WINTER],
    en: `
      snowing, snowfall, falling snow, snow falls, snow falling, snow is falling,
      snow begins to fall, it snows, starts to snow, begins to snow, starts snowing`,
    zh: `
      下雪, 飘雪, 飞雪, 雪中, 下着雪, 落雪, 下起雪, 下起了雪, 飘着雪, 雪天, 雪花飞舞, 飘雪的, 雪, 漫天飞雪, 雪花漫天`,
  },
  {
    sense: { is: 'weather', weather: 'snow', force: 'heavy' },
    also: [WINTER],
    en: `
      ${falls('heavy snow')}, ${falls('thick snow')}, heavy snowfall, thick snowfall, dense snowfall, snowing hard, snows hard, snowing heavily, snows heavily, snow heavily, starts to snow heavily, begins to snow heavily, big snowflakes, huge snowflakes, whiteout snow`,
    zh: '大雪, 大雪纷飞, 鹅毛大雪, 下着大雪, 下大雪, 下起大雪, 下起了大雪, 大雪纷纷, 纷纷扬扬的大雪, 纷纷扬扬, 漫天大雪, 大雪漫天, 大雪天',
  },
  {
    sense: { is: 'weather', weather: 'snow', force: 'heavy' },
    also: [WINTER, STRONG_WIND],
    en: 'blizzard, snowstorm, snow storm, whiteout, white-out, driving snow, blowing snow, wind-driven snow, howling snow, raging blizzard, raging snowstorm',
    zh: '暴风雪, 暴雪, 风雪, 风雪交加, 狂风暴雪, 大风雪, 风雪中, 漫天风雪, 白毛风',
  },
  {
    sense: { is: 'weather', weather: 'rain' },
    also: [WET, { is: 'hour', hour: 'night' }],
    en: '',
    zh: '雨夜',
  },
  {
    sense: { is: 'weather', weather: 'snow' },
    also: [WINTER, { is: 'hour', hour: 'night' }],
    en: '',
    zh: '雪夜',
  },
  {
    sense: { is: 'weather', weather: 'snow', weak: true },
    also: [WINTER],
    en: 'snow, snowy, snows',
    zh: '',
  },
  {
    sense: { is: 'weather', weather: 'fog', force: 'light' },
    en: `
      mist, misty, misty day, haze, hazy, light mist, thin mist, light fog, thin fog, soft mist, gentle mist, low mist, low fog, ground fog, light haze, wisps of mist, drifting mist`,
    zh: '薄雾, 轻雾, 雾气, 雾霭, 淡雾, 薄薄的雾, 薄雾缭绕, 淡淡的雾, 淡淡的薄雾, 轻烟薄雾, 云雾, 云雾缭绕',
  },
  {
    sense: { is: 'weather', weather: 'fog', force: 'light' },
    also: [{ is: 'hour', hour: 'morning', weak: true }],
    en: 'morning mist, morning fog, morning haze',
    zh: '晨雾, 晨雾缭绕, 晨雾弥漫',
  },
  {
    sense: { is: 'weather', weather: 'fog' },
    en: 'fog, foggy, foggy day, smog, smoky, fog rolls in, fog bank, wrapped in fog, shrouded in mist',
    zh: '雾, 迷雾, 雾蒙蒙, 烟雾, 起雾, 雾天',
  },
  {
    sense: { is: 'weather', weather: 'fog', force: 'heavy' },
    en: `
      dense fog, thick fog, heavy fog, pea soup fog, dense mist, thick mist, impenetrable fog, blanket of fog, thick smog, shrouded in fog, swallowed by fog, lost in fog, thick white fog`,
    zh: '大雾, 浓雾, 浓雾弥漫, 大雾弥漫, 浓浓的雾, 大雾天, 厚厚的雾, 漫天大雾, 浓重的雾',
  },
  {
    sense: { is: 'weather', weather: 'storm' },
    also: [WET, { is: 'sound', sound: 'thunder' }],
    en: `
      storm, stormy, stormy day, thunderstorm, lightning, tempest, thunder, hurricane, typhoon, lightning strike,
      lightning bolt, lightning flashes, thunder rolls, tornado`,
    zh: `
      暴风雨, 雷雨, 雷电, 闪电, 闪电劈中, 闪电击中, 雷电击中, 雷电劈中, 暴雨, 雷暴, 台风, 打雷, 电闪雷鸣, 狂风暴雨, 雷声, 风暴, 飓风, 雷阵雨`,
  },
  {
    sense: { is: 'weather', weather: 'sandstorm' },
    also: [STRONG_WIND],
    en: 'sandstorm, sand storm, dust storm, duststorm, dust devil, haboob, blowing sand',
    zh: '沙尘暴, 风沙, 沙暴, 扬沙, 黄沙漫天',
  },
  {
    sense: { is: 'weather', weather: 'hail' },
    en: 'hail, hailstorm, hailstone, hailing, hailstones, sleet',
    zh: '冰雹, 下冰雹, 雨夹雪',
  },
  {
    sense: { is: 'wet' },
    en: 'wet, slick, soaked, soaking wet, puddle, puddles',
    zh: '湿漉漉, 潮湿, 湿滑, 湿, 积水, 水洼, 湿润',
  },
  {
    sense: { is: 'deserted' },
    en: 'deserted, empty, desolate, nobody around, nobody about, without a soul, not a soul',
    zh: '空荡荡, 荒凉, 冷清, 寂静无人',
  },
  {
    sense: { is: 'deserted' },
    also: [{ is: 'condition', condition: 'overgrown' }],
    en: 'abandoned, derelict, long-abandoned, long abandoned, disused, forsaken',
    zh: '废弃, 荒废, 废弃的, 荒废的, 被遗弃的, 废弃已久',
  },
  {
    sense: { is: 'condition', condition: 'overgrown' },
    en: `
      overgrown, overgrown with plants, overgrown with weeds, overgrown with ivy, overgrown with vines, overgrown with moss, overgrown by nature, reclaimed by nature, taken over by nature, covered in vines,
      covered with vines, covered in ivy, covered with ivy, ivy-covered, vine-covered, covered in weeds, full of weeds, weeds everywhere, choked with weeds`,
    zh: '长满杂草, 杂草丛生, 荒草丛生, 爬满藤蔓, 长满青苔, 爬满了藤蔓, 藤蔓缠绕, 长满了杂草, 爬满爬山虎, 长满野草',
  },
  {
    sense: { is: 'condition', condition: 'heat' },
    en: `
      heat haze, heat shimmer, shimmering heat, heat waves, heat wave, heatwave, scorching heat, sweltering heat, blistering heat, scorching, sweltering, searing heat,
      heat shimmers, heat rises, shimmering air, heat distortion, blazing heat, mirage`,
    zh: '热浪, 热浪滚滚, 热浪翻滚, 酷热, 炎热, 酷暑, 暑气, 热气蒸腾, 滚滚热浪, 骄阳似火, 烈日炎炎, 海市蜃楼, 闷热',
  },
  {
    sense: { is: 'condition', condition: 'frost' },
    also: [WINTER],
    en: 'frost, frosty, frosted, hoarfrost, hoar frost, rime, frost-covered, covered in frost, ice flowers, frost flowers, frosted windows, frosted glass, frosty windows, ice on the windows, frost on the windows, frost on the window',
    zh: '霜, 白霜, 霜冻, 结霜, 挂满霜, 霜花, 冰花, 窗花结冰, 雾凇',
  },
  {
    sense: { is: 'condition', condition: 'steamed-panes' },
    en: `
      steam on the glass, steam on the windows, steam on the panes, steamed-up windows, steamed up windows, steamed-up window, steamed up window, steamy window, fogged window, fogged-up window, foggy window, misted window, misted-up window, steamed window, steamed windows, steamy windows, fogged windows, fogged-up windows, fogged up windows, foggy windows,
      fogged glass, misted windows, misted-up windows, misted glass, condensation on the glass, condensation on the windows, condensation on the window, condensation, steamed-up glass, fogged-up glass, steamy glass, fog on the windows`,
    zh: '玻璃上的雾气, 窗户上的雾气, 玻璃起雾, 起雾的玻璃, 起雾的窗户, 窗上的水汽, 玻璃上的水汽, 玻璃上蒙着水汽, 结雾的窗, 窗户蒙上水汽, 蒙着水汽的玻璃, 窗玻璃上的雾气, 满是雾气的玻璃',
  },
  {
    sense: { is: 'condition', condition: 'lit' },
    also: [{ is: 'hour', hour: 'dusk' }],
    en: 'as the lights come on, as street lamps come on, as the city lights up',
    zh: '华灯初上, 路灯初亮, 万家灯火初上',
  },
  {
    sense: { is: 'condition', condition: 'lit' },
    en: `
      lit windows, lighted windows, glowing windows, windows glowing, windows glow, windows lit, windows are lit, lights in the windows, light in the windows, light in the window, lights on, the lights are on, lights come on, the lights come on,
      lamps come on, lamps are lit, lamps lit, street lamps come on, streetlights come on, street lights come on, lights flicker on, warm windows, warmly lit windows, lit window`,
    zh: `
      窗户里亮着灯, 窗里亮着灯, 亮着灯的窗户, 窗户亮着灯, 屋里亮着灯, 亮着灯, 灯亮着, 灯亮了, 灯亮起来, 亮起了灯, 亮起灯, 路灯亮起, 路灯亮了, 亮起, 亮起来, 亮了起来, 路灯亮了起来, 路灯一盏盏亮起, 霓虹亮起, 霓虹灯亮起, 灯火亮起, 灯全亮了, 灯都亮了, 灯火通明, 万家灯火, 灯火, 灯光亮起, 窗口透出灯光, 窗户透出灯光,
      窗户里透出灯光, 透出暖黄的灯光, 窗户透着光`,
  },
  {
    sense: { is: 'wind', wind: 'breeze' },
    en: 'breeze, breezy, gentle wind, light wind, gentle breeze, soft breeze',
    zh: '微风, 清风, 轻风, 和风',
  },
  {
    sense: { is: 'wind', wind: 'strong' },
    en: 'windy, windy day, gusty, gusty day, blustery, blustery day, gale, strong wind, gust, gusts, howling wind, windswept, heavy wind',
    zh: '大风, 狂风, 强风, 刮风, 寒风',
  },
  {
    sense: { is: 'wind', wind: 'strong' },
    also: [{ is: 'sound', sound: 'wind' }],
    en: 'wind, the wind blows, wind blows, wind blowing',
    zh: '风, 风吹, 起风, 有风, 风声',
  },
  {
    sense: { is: 'wind', wind: 'still' },
    en: 'windless, no wind, still air, still water, still waters, calm water',
    zh: '无风, 风平浪静',
  },
];
