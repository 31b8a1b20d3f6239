import { COLOURS } from '../screenplay.ts';
import type { ColourName } from '../screenplay.ts';
import type { Entry } from './entry.ts';

/** How a change of colour is told in Chinese. */
const HAN: Partial<Readonly<Record<ColourName, string>>> = {
  red: '红',
  orange: '橙',
  yellow: '黄',
  green: '绿',
  blue: '蓝',
  purple: '紫',
  pink: '粉',
  brown: '棕',
  black: '黑',
  white: '白',
  grey: '灰',
};

/** Turns red, changes from green to red, 变红: a colour that a thing takes on. */
function recolourings(): readonly Entry[] {
  return COLOURS.flatMap((thingColour): readonly Entry[] => [
    recolouring(thingColour),
    skinChanging(thingColour),
    ...COLOURS.filter((each) => each !== thingColour).map((fromColour): Entry => ({
      sense: { is: 'action', action: 'recolour', thingColour, fromColour, ofThings: true },
      en: ['change', 'turn', 'switch', 'jump', 'flip', 'change color', 'change colour', 'shift', 'fade', 'go', 'ripen']
        .map((verb) => `${verb} from ${fromColour} to ${thingColour}`)
        .join(', '),
      ...(HAN[fromColour] === undefined
        ? {}
        : {
            zh: `由${HAN[fromColour]}变${HAN[thingColour]}, 从${HAN[fromColour]}变${HAN[thingColour]}, 从${HAN[fromColour]}色变成${HAN[thingColour]}色, 由${HAN[fromColour]}色变成${HAN[thingColour]}色`,
          }),
    })),
  ]);
}

/** Of a chameleon it is its skin. */
function skinChanging(thingColour: ColourName): Entry {
  const han = HAN[thingColour];
  return {
    sense: { is: 'action', action: 'stand', deed: 'shift-colour' },
    en: COLOURS.filter((each) => each !== thingColour)
      .flatMap((from) => ['change', 'turn', 'shift', 'fade'].map((verb) => `${verb} from ${from} to ${thingColour}`))
      .join(', '),
    ...(han === undefined ? {} : { zh: `变成${han}色, 变成了${han}色` }),
  };
}

function recolouring(thingColour: ColourName): Entry {
  const han = HAN[thingColour];
  return {
    sense: { is: 'action', action: 'recolour', thingColour, ofThings: true },
    en: `turn ${thingColour}, become ${thingColour}, change to ${thingColour}, go ${thingColour}`,
    ...(han === undefined
      ? {}
      : { zh: `变${han}, 变${han}了, 变成${han}色, 变为${han}色, 变成了${han}色, 转${han}, 慢慢变${han}` }),
  };
}

/** Water that is sent up: shoots a column of water, sends up a jet of water. */
const SENT_UP = [
  'shoot',
  'shoot up',
  'shoot out',
  'send up',
  'send',
  'throw up',
  'blast',
  'blast out',
  'spew',
  'spurt',
  'spout',
  'spray',
]
  .flatMap((verb) =>
    ['column', 'jet', 'fountain', 'plume', 'geyser', 'stream', 'torrent'].map((shape) => `${verb} a ${shape} of water`),
  )
  .join(', ');

/** What happens to things by itself, and to vehicles: a word is read so where such a one was just named. */
export const HAPPENING_WORDS: readonly Entry[] = [
  ...recolourings(),
  {
    sense: { is: 'action', action: 'fall', ofThings: true },
    en: 'fall, fall over, topple, topple over, tip over, drop, tumble, fall down, keel over, fall on its side, tip, fall to the ground, crash to the ground, topple to the ground, fall flat, tip onto its side, tip backwards, tip forwards, crash over, go over, slump over, lurch over',
    zh: '倒下, 落下, 掉, 倒, 倒了, 翻倒, 倾倒, 吹倒, 被吹倒, 倒在地上, 吹倒了, 倒在路边, 倒在草地上, 倒塌在地, 侧翻, 翻车, 歪倒, 栽倒, 倒下来, 倒下去, 倒了下去, 倒了下来, 倒下了, 摔倒, 翻倒了, 轰然倒下, 一块接一块倒下, 一个接一个倒下, 接连倒下',
  },
  {
    sense: { is: 'action', action: 'drop', ofThings: true },
    en: 'fall off, slip off, slide off, tumble off, drop off, roll off, slip from, fall to the floor, fall onto the floor, tumble down, roll over the edge, fall over the edge, drop to the floor, crash to the floor, get knocked off, come loose, break loose, work loose, come off, break off, snap off, break away, peel off, crash onto, plunge, plunge down, plunge into, plummet, plummet into, drop into, fall into, tumble into, plop into, splash into, fall through, drop down, drop onto, slip out, slip down',
    zh: '掉下来, 掉落, 掉下, 跌落, 掉到地上, 落到地上, 摔下, 摔下来, 滑落, 滚落, 滚下, 滚下来, 掉在地上, 掉了下来, 滑下来, 摔到地上, 摔在地上, 坠落, 掉下去, 滚落到地上, 滚到地上, 坠下, 坠下来, 掉下来了, 从高处落下, 全摔在地上, 摔落, 脱落, 剥落, 断落, 掉落下来, 坠落下来, 摔了下来, 滚了下来, 直直落下, 砸下来, 砸在, 砸到, 掉进, 掉到, 落进, 跌进, 滑落下来, 掉了下去, 跌了下来',
  },
  {
    sense: { is: 'action', action: 'roll', ofThings: true },
    en: 'roll across, roll around, roll down a ramp, roll down the ramp, roll down a slide, roll to a stop, roll, roll away, roll over, roll along, roll down, roll down a hill, roll down the hill, roll down hill, roll down a slope, roll down the slope, roll downhill, tumble down hillside, tumble down a hillside, tumble down the hillside, tumble down hill, tumble down a hill, tumble down the hill, tumble down slope, tumble downhill, roll down hillside, roll down a hillside, roll down the hillside, bowl along, roll off, roll out, roll into, roll past, cartwheel, cartwheel across, somersault, tumble end over end, careen, careen down, escape down, run away down, trundle, trundle down, zigzag',
    zh: '滚, 滚动, 滚下山坡, 滚下山, 滚下坡, 滚下斜坡, 从山坡上滚下来, 从山上滚下来, 滚下楼梯, 滚来滚去, 滚动着, 冲下, 冲下斜坡, 冲下山坡, 越滚越大, 滚远, 滚过, 滚进, 滚出, 滚到, 滚过来, 滚过去, 骨碌碌地滚, 骨碌碌滚, 滚下来, 滚个不停, 滚到门外, 滚了出去, 滚下去, 滚了下去, 一路滚, 一路滚到, 溜下坡, 骨碌',
  },
  {
    sense: { is: 'action', action: 'spin', ofThings: true },
    en: 'tick, tick away, tick loudly, slow down, slow to a stop, slow down until it stops, slow down and stop, wind down, spin, rotate, revolve, spin around, turn, go round, go round and round, whirl, twirl',
    zh: '滴答走, 嘀嗒作响, 滴答作响, 旋转, 转动, 转, 自转, 转起来, 转了起来, 飞转, 转着, 转着圈, 转个不停, 打转, 转圈',
  },
  {
    sense: { is: 'action', action: 'burst', ofThings: true },
    en: 'burst, pop, explode, blow up, go bang, rupture, erupt open, blow apart, burst apart, explode into pieces',
    zh: '弹出来, 弹了出来, 弹出, 跳出来, 蹦出来, 砰地爆开, 爆炸, 爆, 爆裂, 爆开, 炸开, 爆掉, 破了, 爆了, 胀破, 胀破了, 破裂, 啪地破了, 迸裂, 崩开, 迸开, 爆出, 爆炸了, 炸裂, 炸碎, 崩裂, 轰然炸开, 撑破, 撑爆',
  },
  {
    sense: { is: 'action', action: 'burn', ofThings: true },
    en: 'burn, burn down, burn low, catch fire, burst into flame, burst into flames, flame up, go up in flames, ignite, catch light, be set on fire, be set alight, catch a spark, burn up, burn to ash, burn away, burst into fire, catch',
    zh: '燃烧, 燃尽, 烧尽, 着火, 着火了, 起火, 烧起来, 烧了起来, 自燃, 燃烧起来, 燃起大火, 燃起熊熊大火, 燃起火焰, 被雷劈中, 被闪电击中, 被雷击中, 冒起火苗, 熊熊燃烧, 烧短, 烧成灰, 烧没了, 烧光, 慢慢烧短, 烧着了, 被点着',
  },
  {
    sense: { is: 'action', action: 'melt', ofThings: true },
    en: 'melt, melt away, thaw, thaw out, melt down, melt into a puddle, run down, drip away, soften, ooze, melt down into, turn to slush, go soft',
    zh: '融化, 融化了, 融化掉, 化了, 化成水, 熔化, 化成一摊, 化成, 慢慢化成, 化开了, 融成, 融成一摊, 化掉, 晒化, 软塌',
  },
  {
    sense: { is: 'action', action: 'boil', ofThings: true },
    en: 'sizzle, fry, sear, sizzle away, steam, give off steam, boil, boil over, simmer, bubble, bubble over, whistle, come to a boil, come to the boil, bubble away, hiss, puff steam, let off steam, bubble up',
    zh: '煮得咕嘟咕嘟, 里的水烧开了, 里的水烧开, 里的水沸腾, 里的水开了, 里的水沸腾起来, 里的汤沸腾, 里的汤煮沸, 滋滋作响, 滋滋冒油, 冒热气, 冒着热气, 咕嘟咕嘟, 冒蒸汽, 沸腾, 烧开, 煮沸, 烧开了, 煮开, 冒泡, 开了, 喷出一股白汽, 喷出白汽, 喷出蒸汽, 冒出蒸汽, 冒白汽, 冒汽, 喷汽, 冒出热气, 翻滚着',
  },
  {
    sense: { is: 'action', action: 'ring', ofThings: true },
    en: 'ring, vibrate, buzz, go off, rattle, chime, toll, ring out, jingle, tremble, shake, judder, shudder, shiver, quiver, clatter, hum, clank',
    zh: '敲了, 敲了十二下, 敲了三下, 报时, 敲响了, 噼里啪啦地响, 响, 响起, 振动, 震动, 响铃, 抖动, 剧烈抖动, 颤动, 颤抖, 震颤, 抖个不停, 嗡嗡作响, 叮当响, 叮叮当当响, 发出声响, 叮铃铃响, 铃声大作, 敲响, 响了, 作响, 震动着, 摇响, 抖, 抖了起来, 抖起来, 发抖, 抖了抖, 直抖, 颤了颤',
  },
  {
    sense: { is: 'action', action: 'swing', ofThings: true },
    en: 'move in the wind, move in the breeze, stir in the wind, get caught, tangle, get tangled, wobble, teeter, totter, wobble about, swing, sway, dangle, swing back and forth, swing to and fro, sway back and forth, rock, rock back and forth, sway gently, swing gently, sway in the wind, rock in the wind, lurch, bob',
    zh: '摇荡, 荡, 上摇晃, 上摇摆, 上摇曳, 摇摇晃晃, 晃悠, 摇摆, 摆动, 摇晃, 前后摇动, 左右摇动, 来回摇动, 摇动, 左右摇摆, 左右摇晃, 前后摇晃, 来回摇晃, 摇来摇去, 摆来摆去, 来回摆, 左右摆动, 荡起来, 晃, 晃起来, 微微晃动, 轻摇, 晃动, 荡来荡去, 摇曳, 来回摆动, 晃来晃去, 随风摇摆, 摆, 摆着, 越摆越慢, 晃了晃, 晃了几下, 颠簸',
  },
  {
    sense: { is: 'action', action: 'light', ofThings: true },
    en: 'light, be relit, relight, relight itself, flare, flare up, be lit, get lit, strike, light by itself, light itself, be struck, light up, turn on, switch on, come on, glow, shine, be turned on, be switched on, start glowing, start to glow, flicker on, blink on',
    zh: '点燃, 被点燃, 燃起来, 点着, 点着了, 擦燃, 亮起, 亮了, 亮起来, 点亮, 亮着, 亮了起来, 燃起, 燃起火苗, 重新亮起, 自己亮了, 自己亮起, 被点亮, 打开了, 发光, 亮了一下, 闪亮',
  },
  {
    sense: { is: 'action', action: 'flicker', ofThings: true },
    en: 'gutter, sputter, splutter, flicker, blink, flash, flicker on and off, blink on and off, flash on and off',
    zh: '闪烁, 闪, 忽明忽暗, 一闪一闪, 一明一灭, 忽闪忽闪, 闪个不停, 闪了几下, 闪动, 明灭不定, 闪着',
  },
  {
    sense: { is: 'action', action: 'sink', ofThings: 'vehicles' },
    en: 'sink, sink into, sink slowly, sink slowly into, go under, capsize, go down, sink below the waves, sink beneath the waves, sink to the bottom',
    zh: '沉没, 下沉, 沉入水中, 沉入大海, 沉下去, 沉了, 沉入海底, 沉入水底, 沉入湖底, 沉到水底, 沉进水里, 沉进海里, 沉入, 沉到',
  },
  {
    sense: { is: 'action', action: 'drift', ofThings: 'vehicles' },
    en: 'drift, skid, do donuts, burn rubber, slide sideways, drift around a corner, drift around the corner, drift through a corner',
    zh: '漂移, 打滑, 甩尾',
  },
  {
    sense: { is: 'action', action: 'open', ofThings: true },
    en: 'open, open up, burst open, spring open, fly open, blow open, pop open, fall open, bloom, blossom, unfold, open its petals, come into bloom, unfurl, creak open, swing open, slide open, open by itself, open itself, open wide, open slowly, spread its petals, break into bloom, bud, pop its lid, fall wide open, gape open, part',
    zh: '撑开, 弹开, 拉开, 自己拉开, 掀起, 揭开, 开着, 敞着, 大开着, 半开着, 敞开着, 弹开了, 张开, 张开花瓣, 打开, 翻开, 敞开, 开出, 绽放, 盛开, 开花, 开放, 开出花, 次第开放, 竞相开放, 吐蕊, 怒放, 舒展, 舒展开, 舒展开来, 开了花, 自己弹开, 绽开, 裂开口, 敞了开来, 崩开口',
  },
  {
    sense: { is: 'action', action: 'break', ofThings: true },
    en: 'crash, crash down, break open, break, shatter, smash, crack, break into pieces, break apart, fall to pieces, shatter into pieces, smash to pieces, splinter, break in two, snap, snap in two, crack down the middle, crack in two, give a crack, shatter on the ground, smash on the floor, break up, come to pieces, fray and snap',
    zh: '破碎, 打碎, 摔碎, 碎, 碎裂, 碎了, 摔碎了, 打碎了, 断, 断了, 断开, 断裂, 断成两截, 断成两半, 摔成两半, 摔成, 裂成, 碎成两半, 裂成两瓣, 断成, 折断, 开裂, 裂了, 裂成两半, 出现裂纹, 裂开一道缝, 摔得粉碎, 四分五裂, 碎裂开来, 碎掉, 碎成, 碎成一地, 摔破, 粉碎, 裂成碎片, 裂开一条缝, 摔个粉碎, 碎了一地, 碎成渣, 崩断, 绷断, 折成两截, 摔裂',
  },
  {
    sense: { is: 'action', action: 'spill', ofThings: true },
    en: 'spill, spill over, get spilled, get knocked over, leak, leak out, spill out, slop over, be spilled, tip over and spill, knock over, flow out, pour out, run out, seep out, ooze out, splash out',
    zh: '洒, 洒了, 洒出来, 洒出, 泼, 泼出来, 洒了一地, 流出来, 漏水, 泼洒, 漏, 漏出来, 漏了, 流出, 流了出来, 流了一地, 泼了一地, 泼出, 打翻, 打翻在地, 打翻在地上, 翻倒在地, 洒落一地, 洒落, 打翻了, 洒在, 淌了一地, 淌出来, 流了一桌, 流得到处都是, 撒了, 撒出来, 泻出来',
  },
  {
    sense: { is: 'action', action: 'overflow', ofThings: true },
    en: 'froth over, overflow, flow over, run over, brim over, fill up and overflow, foam over, overspill, flood, fizz over, well over, spill over the edge, run over the edge, brim over the edge',
    zh: '溢出, 溢出来, 满出来, 漫出来, 漫出, 溢, 溢了出来, 冒出来了, 挤出来, 挤出, 涌出来了, 溢满, 涌出, 涌出来, 溢出杯沿, 外溢, 水满了, 喷出, 喷出来, 喷涌, 流下来, 流了下来, 漫过, 漫上来',
  },
  {
    sense: { is: 'action', action: 'drip', ofThings: true },
    en: 'drip, drip slowly, dribble, drip water, drip down, trickle',
    zh: '滴水, 滴, 滴下, 滴落, 滴答, 滴着水, 往下滴, 一滴滴落下, 一滴一滴落下, 滴滴答答, 滴下来, 滴下水, 淌下来, 淌下, 往下淌, 滴在, 往下滴水, 滴个不停, 滴滴答答地滴水',
  },
  {
    sense: { is: 'action', action: 'tear', ofThings: true },
    en: 'tear, rip, tear in half, rip in half, tear apart, rip apart, tear in two, rip in two, tear to pieces, get torn, tear itself in half, split in half, split in two, tear down the middle, split, split open, come apart at the seams, shred',
    zh: '撕裂, 撕碎, 撕开, 被撕开, 裂成两半, 被撕成两半, 撕成两半, 撕破, 破了, 裂口, 开线, 绽线',
  },
  {
    sense: { is: 'action', action: 'fold', ofThings: true },
    en: 'fold, fold up, fold itself, fold itself up, fold in half, fold over, fold together, close up, curl, curl up, roll up, crease, crinkle',
    zh: '折叠, 折起来, 对折, 叠起来, 卷起来, 卷起, 卷成一卷, 卷了起来, 折好, 合上, 卷曲',
  },
  {
    sense: { is: 'action', action: 'unroll', ofThings: true },
    en: 'unroll, unravel, unwind, roll out, unroll itself, roll open, unfurl across the floor, uncoil, unspool, unfold across',
    zh: '展开, 铺开, 铺展, 打开来, 舒展开来, 缓缓展开, 摊开, 滚开, 散开来, 越拉越长',
  },
  {
    sense: { is: 'action', action: 'wilt', ofThings: true },
    en: 'wilt, wither, droop, wither away, shrivel, shrivel up, die, hang its head, curl up and die, dry out, wilt away, sag and wilt, drop its head, go limp',
    zh: '枯萎, 凋谢, 凋零, 枯死, 蔫, 蔫了, 枯萎了, 凋谢了, 枯黄, 打蔫, 蔫掉, 耷拉下来, 谢了, 凋落, 垂下来, 枯掉, 低下头, 垂下头',
  },
  {
    sense: { is: 'action', action: 'deflate', ofThings: true },
    en: 'deflate, get crushed, be crushed, get flattened, be flattened, get squashed, go flat, lose air, lose its air, leak air, sag, collapse flat, shrivel, crumple, sink in on itself, cave in at, cave in on, flatten, slump, go limp and flat, shrink and wrinkle',
    zh: '压扁, 被压扁, 被压扁了, 踩扁, 被踩扁, 漏气, 瘪, 瘪了, 泄气, 放气, 瘪下去, 塌陷, 塌下去, 瘪了下去, 压成, 压成薄片, 压成了薄片, 陷下去',
  },
  {
    sense: { is: 'action', action: 'swell', ofThings: true },
    en: 'swell, swell up, inflate, puff up, expand, get bigger, grow bigger, get bigger and bigger, grow bigger and bigger, grow larger, balloon, blow up like a balloon, fill with air, double in size, become bigger, rise above, bulge, bloat, puff out, plump up',
    zh: '膨胀, 胀大, 鼓起来, 发酵, 变大, 越来越大, 胀起来, 越胀越高, 越胀越大, 充气, 胀, 鼓胀起来, 鼓起, 越鼓越大, 膨大, 蓬松起来, 涨大, 越变越大, 发胀, 发酵变大, 膨胀起来, 发起来, 鼓胀, 顶得老高, 鼓得老高, 鼓胀起来了, 鼓了起来',
  },
  {
    sense: { is: 'action', action: 'fly', begins: true, ofThings: 'vehicles' },
    en: 'rise, rise up, ascend, climb into the sky, rise above the clouds, go up, float up, rise into the air, rise slowly, float away, drift up, drift away',
    zh: '上升, 升高, 升起, 升起来, 飘起来, 飘走, 飘上天, 飘上天空, 飞上天空, 升上天空, 飘向天空, 飞上天, 飞起来, 越飞越高, 越升越高, 升到, 升上, 升上夜空, 升入夜空, 冉冉升起, 冉冉上升, 升到空中, 升向天空, 升上云霄, 飘向远方, 飘上云端, 飘远, 飘进天空, 飘上去, 升空, 飞走, 飘过',
  },
  {
    sense: { is: 'action', action: 'collapse', ofThings: true },
    en: 'collapse, fall apart, come crashing down, crumble, crash down, come down, tumble down, give way, fall in a heap, crumple to the ground, come tumbling down, crumble to pieces, wash away, be washed away, get washed away, crumble away, crumble into, crumble into the cup, fall to bits, fall down, crash in ruins, buckle at the base, buckle, implode, collapse into, collapse onto, cave into, topple into rubble, break up into rubble, give way and fall, slump into a heap',
    zh: '倒塌, 坍塌, 垮塌, 散架, 崩塌, 塌, 塌了, 塌下来, 冲垮, 被冲垮, 冲毁, 被冲毁, 冲走, 被冲走, 被海浪冲走, 被浪冲走, 被海水冲走, 被海浪冲垮, 冲塌, 垮掉, 垮了, 轰然倒塌, 散落一地, 塌下去, 塌了下来, 轰的一声塌了, 散了架, 轰然塌下, 崩塌下来',
  },
  {
    sense: { is: 'action', action: 'go-out', ofThings: true },
    en: 'blown-out, snuffed-out, gutter out, gutter and go out, sputter out, splutter out, fizzle out, go out, blow out, burn out, be blown out, be put out, go dark, turn off, switch off, die out, die down, fade out, be extinguished, get blown out, dim, snuff out, go off and on, wink out, go black, lose its light',
    zh: '熄灭, 灭, 灭了, 被吹灭, 吹灭, 熄灭了, 关掉, 熄了, 关上了灯, 变暗, 暗下来, 灭掉, 灭了下去, 暗了下去',
  },
  {
    sense: { is: 'action', action: 'close', ofThings: true },
    en: 'close, shut, slam, slam shut, swing shut, slide shut, close itself, close by itself, snap shut, creak shut, fall shut',
    zh: '关上, 关闭, 合拢, 砰地关上',
  },
  {
    sense: { is: 'action', action: 'fill', ofThings: true },
    en: 'fill, fill up, fill to the brim, be filled, get filled, fill slowly',
    zh: '装满, 盛满, 注满, 灌满, 倒满, 满了',
  },
  {
    sense: { is: 'action', action: 'flutter', ofThings: true },
    en: 'turn in the wind, turn by themselves, flutter, flap, billow, wave, ripple, flutter in the wind, flap in the wind, billow in the wind, wave in the wind, blow in the wind, sway in the wind, lift in the wind, ripple in the wind, billow out, whip in the wind, flutter in the breeze, flap in the breeze, billow in the breeze, lift in the breeze, blow in the breeze',
    zh: '随风飘, 随风飞舞, 翻动, 被风翻动, 翻页, 哗哗翻动, 飘动, 飘扬, 飘起来, 飘起, 飘舞, 随风飘动, 随风飘扬, 飘荡, 被风吹起, 被风吹动, 随风舞动, 迎风飘扬, 猎猎作响, 随风飘起, 随风摆动',
  },
  {
    sense: { is: 'action', action: 'blow-away', ofThings: true },
    en: 'float in the wind, drift in the wind, dance in the wind, drift along, drift down the street, float along, blow in the wind along, blow away, blow along, blow down, blow across, blow past, be blown away, be blown along, be blown down, be blown across, get blown away, tumble along, tumble across, tumble away, tumble in the wind, skitter, skitter along, skitter across, be carried away by the wind, be swept away, fly away in the wind, blow off, whirl away, get carried away, get blown off, tear loose, pull loose, be torn loose, be snatched away',
    zh: '随风飘走, 被风吹走了, 被风吹跑了, 被风吹走, 被吹走, 被风刮走, 被风卷走, 被风吹跑, 吹走, 吹到天上, 吹上天, 吹到空中, 吹上天空, 被风吹到天上, 被风吹到空中, 刮走, 随风滚动, 被吹着跑, 随风翻滚, 被大风卷走, 被风卷走了, 被风掀走, 吹得老远, 飞走了, 刮跑, 刮跑了, 随风飞走',
  },
  {
    sense: { is: 'action', action: 'glide', ofThings: true },
    en: 'glide, soar, sail through the air, glide through the air, glide past, whizz, whiz, zip past, swoop, fly, fly past, fly by, fly across, fly through the air, hurtle, shoot past',
    zh: '滑翔, 飞过, 掠过, 穿过空中, 飞, 飞行',
  },
  {
    sense: { is: 'action', action: 'float-down', ofThings: true },
    en: 'land, touch down, come down gently, float down, drift down, flutter down, waft down, flutter to the ground, float to the ground, drift to the ground, flutter to the floor, float to the floor, drift to the floor, spiral down, waft to the ground, twirl down, fall gently, fall softly, fall slowly, descend, sail down, settle, settle on the ground',
    zh: '落在水面上, 落到水面上, 落入水中, 落在湖面上, 飘落在水面上, 落在窗台上, 飘落, 飘下来, 飘下, 缓缓落下, 飘飘悠悠地落下, 打着旋落下, 打着转落下, 盘旋而下, 旋转着落下, 飘飘荡荡地落下, 飘落在地, 徐徐落下, 轻飘飘地落下, 飘到地上, 飘落下来, 飘落到地上, 落在地上, 轻轻落下, 落了一地, 打着旋儿落下, 晃晃悠悠落下, 晃晃悠悠落进, 悠悠落下',
  },
  {
    sense: { is: 'action', action: 'levitate', ofThings: true },
    en: 'levitate, hover, float in the air, float in midair, hover in the air, hang in the air, float above the ground, rise off the ground, rise off the table, lift off the table, lift off the ground, hover above the table, float up, lift off by itself, rise by itself, rise into the air by itself',
    zh: '悬浮, 漂浮起来, 浮起来, 飘, 飘着, 飘在空中, 飘浮着, 悬浮着, 漂在空中, 悬停, 悬在半空, 飘在半空, 浮在半空, 腾空而起, 自己飘起来, 浮在空中, 悬在空中, 飘浮, 飘浮起来, 悬浮起来, 浮起, 飘上半空, 升到半空',
  },
  {
    sense: { is: 'action', action: 'invert', ofThings: true },
    en: 'turn inside out, flip inside out, be turned inside out, blow inside out, turn upside down, flip over, flip upside down, overturn, turn over, flip, get turned inside out, be blown inside out, get blown inside out, capsize, roll belly up, keel upside down',
    zh: '吹翻, 被风吹翻, 翻过来, 翻转过来, 翻转, 被吹翻, 翻了个面, 翻面, 被风吹得翻了过来, 翻了过来, 翻了, 翻个底朝天, 底朝天',
  },
  {
    sense: { is: 'action', action: 'slide', ofThings: true },
    en: 'slide, slide across, glide across the ice, slide along, slip, slide over, slide sideways, move, move by itself, slide by itself, creep along, glide across the floor, move across, skid, skid into, skid across, slither, slip across, drift across',
    zh: '滑动, 滑过, 滑出, 滑进, 滑向, 滑开, 自己滑动, 自己动起来, 动起来, 移来移去, 移动, 滑行, 滑落, 滑下, 滑走',
  },
  {
    sense: { is: 'action', action: 'bounce', ofThings: true },
    en: 'bounce, bounce up and down, bounce along, bounce down, bounce around, hop up and down, rebound, bounce off the wall, spring, spring up and down, skip along',
    zh: '弹下来, 弹下楼梯, 蹦下楼梯, 弹下, 跳下楼梯, 弹跳, 弹起, 弹, 弹了几下, 弹了一下, 弹来弹去地跳, 弹跳着, 弹起又落下, 撞在一起弹开, 弹向两边, 一蹦一跳, 弹得老高, 弹回来, 上下弹跳, 蹦来蹦去, 蹦跳, 弹来弹去, 跳动, 弹起来, 蹦蹦跳跳, 蹦得老高, 蹦得到处都是',
  },
  {
    sense: { is: 'action', action: 'grow', ofThings: true },
    en: 'grow, grow up, sprout, shoot up, spring up, burst through, break through the soil, germinate, push through the soil, emerge from the soil, grow tall, grow taller, grow bigger and taller, grow out of the ground, sprout leaves, grow from a seed, climb, creep up, climb up, grow up a wall, push up, grow into a tree, sprout up, spring up overnight, climb the wall, spread its branches, push through the asphalt, push through',
    zh: '长出, 长成, 发芽, 破土发芽, 破土而出, 生根发芽, 冒芽, 冒出, 长出来, 生长, 长大, 长高, 长成大树, 钻出泥土, 冒出来, 钻出来, 钻出, 钻出土, 破土, 长出新叶, 抽出新芽, 抽出嫩芽, 冒出头, 冒出嫩芽, 冒出新芽, 长出嫩芽, 萌芽, 冒尖, 破土长出, 节节长高, 越长越高, 拔节, 爬满, 抽芽, 顶破泥土, 顶开泥土, 长过, 长过了, 越长越大, 窜高, 蹿高',
  },
  {
    sense: { is: 'action', action: 'shrink', ofThings: true },
    en: 'shrink, dissolve, dissolve away, dissolve slowly, dry up, evaporate, get smaller, become smaller, grow smaller, get smaller and smaller, dwindle, shrink away, shrink down, soak away, crumble away in the water, wear away, burn down to a stub',
    zh: '缩小, 变小, 越来越小, 溶解, 溶化, 化开, 化开来, 越变越小, 变短, 越来越短, 越烧越短, 融进水里, 缩成一团, 收缩, 干涸, 烘干, 晒干, 蒸发掉, 消失, 慢慢消失, 渐渐消失, 蒸发, 烧短了, 化没了, 缩小成, 缩成',
  },
  {
    sense: { is: 'action', action: 'rust', ofThings: true },
    en: 'rust, rust away, corrode, go rusty, turn rusty, tarnish, get rusty, become rusty',
    zh: '生锈, 锈蚀, 长锈, 锈迹斑斑起来, 锈成红色, 生出铁锈, 生了锈, 腐蚀, 锈掉',
  },
  {
    sense: { is: 'action', action: 'rot', ofThings: true },
    en: 'rot, rot away, decay, go bad, spoil, get mouldy, get moldy, become mouldy, become moldy, go mouldy, go moldy, mould, mold, decompose, ripen and rot, brown, go brown, moulder, soften and rot, go off, turn mouldy, turn moldy, turn brown and soft',
    zh: '腐烂, 烂掉, 变质, 发霉, 烂了, 变坏, 变褐, 变褐色, 氧化变黑, 长霉, 长毛, 发黑, 烂成一摊, 腐朽, 烂开, 氧化, 长出绿毛, 长出霉, 烂成',
  },
  {
    sense: { is: 'action', action: 'freeze', ofThings: true },
    en: 'freeze, freeze over, ice over, frost over, turn to ice, freeze solid, be covered in frost, get covered in frost, become covered in ice, become frosted, freeze up, frost, turn into ice, ice up',
    zh: '结冰, 冻住, 冻结, 结霜, 被冻住, 结满霜, 冻成冰块, 结成冰, 结起冰, 结上霜, 结了一层冰, 凝固, 冻硬, 上冻, 结出冰花, 挂上霜, 冻成冰, 凝结成冰, 冻成, 冻成了冰, 结了冰, 冻得硬邦邦',
  },
  {
    sense: { is: 'action', action: 'char', ofThings: true },
    en: 'char, blacken, scorch, burn black, turn to charcoal, toast, singe, get burnt, smoulder, smolder, blacken and curl, turn black, burn to a crisp',
    zh: '烧焦, 烤焦, 变黑, 焦了, 烧黑, 烤糊, 烤得焦黑, 烧黑了',
  },
  {
    sense: { is: 'action', action: 'scatter', ofThings: true },
    en: 'scatter, scatter in the wind, disperse, shed its petals, lose its petals, shed its leaves, lose its leaves, lose its seeds, blow apart, dissolve into dust, crumble into dust, turn to dust, shed petals, release its seeds, disintegrate, blow off in the wind, burst into fluff, spread across the floor, spread over the floor, fly in all directions, fly everywhere',
    zh: '被风吹散, 吹散, 飘散, 四散, 散开, 散落, 散落一地, 散了一地, 撒了一地, 撒落, 撒落一地, 四处散落, 散落在地, 散落在地上, 纷纷扬扬, 飞散, 四散开来, 四散飞去, 滚落一地, 散成一地, 随风散去, 化为灰烬, 随风飘散, 化成灰, 散了, 散, 散得到处都是, 撒得到处都是, 炸成, 炸成漫天, 四处飞散',
  },
  {
    sense: { is: 'action', action: 'spray', ofThings: true },
    en: `spray, squirt, gush, spurt, spout, gush out, spew, jet, gush up, shoot out water, spout water, spew water, gush water, ${SENT_UP}`,
    zh: '水柱冲天, 喷出冲天水柱, 喷起水柱, 喷出高高的水柱, 喷出一道水柱, 喷出一股水柱, 喷起高高的水柱, 冒出水柱, 喷水, 喷洒, 喷射, 喷出, 喷涌而出, 喷溅, 喷得到处都是, 喷水柱, 喷出一股水, 往外喷水, 喷出水, 喷出水来, 喷出水柱, 洒水, 喷出泡沫, 喷出水柱来, 喷了出来, 直往外喷',
  },
  {
    sense: { is: 'action', action: 'hatch', ofThings: true },
    en: 'hatch, hatch open, crack open, crack and hatch, hatch out, break open and hatch',
    zh: '孵化, 破壳, 破壳而出, 孵出, 裂开, 孵出小鸡',
  },
  {
    sense: { is: 'action', action: 'pop-up', ofThings: true },
    en: 'pop up, spring up out of, eject toast, pop up toast, eject, pop out toast',
    zh: '弹出吐司, 弹出面包, 弹起来, 弹出两片吐司, 弹出两片面包',
  },
  {
    sense: { is: 'action', action: 'crackle', ofThings: true },
    en: 'crackle, crackle and pop, go off with a bang, bang, go off one after another, go off, go off like firecrackers',
    zh: '噼里啪啦炸开, 噼里啪啦响, 噼啪作响, 噼里啪啦地炸开, 炸响, 燃放, 被点燃炸开, 噼里啪啦, 炸到底, 一串炸到底, 炸, 炸个不停',
  },
  {
    sense: { is: 'action', action: 'erupt', ofThings: true },
    en: 'erupt, erupt with foam, erupt foam, foam, bubble over with foam, spew foam, erupt with red foam, fizz and foam',
    zh: '爆发, 喷发, 喷出泡沫, 冒出泡沫, 涌出泡沫',
  },
  {
    sense: { is: 'action', action: 'blossom', ofThings: true },
    en: 'blossom, burst into blossom, burst into bloom, burst into flower, come into flower, come into blossom, sprout flowers, grow flowers, be covered in blossoms',
    zh: '开满花, 开出花, 开出花朵, 开满了花, 开出一朵花, 花开满枝, 结满花苞',
  },
  {
    sense: { is: 'action', action: 'fog-up', ofThings: true },
    en: 'fog up, mist up, steam up, fog over, mist over, get foggy, get fogged up, become foggy, cloud up, sweat, gather condensation, bead with water, be beaded with water',
    zh: '起雾, 起了雾, 蒙上雾气, 蒙上水汽, 蒙上一层雾气, 蒙上一层水汽, 布满水汽, 结满水珠, 布满水珠, 凝结水珠, 凝出水珠, 被雾气蒙住, 被水汽蒙住, 起水雾, 蒙上一层雾',
  },
  {
    sense: { is: 'action', action: 'bake', thingColour: 'gold', ofThings: true },
    en: 'bake, turn golden, turn golden brown, turn golden-brown, become golden brown, brown nicely, crisp up, rise and brown, bake and rise, get golden, become golden',
    zh: '烤熟, 烤至金黄, 变得金黄, 烤得金黄, 烤成金黄, 变成金黄色, 烤成金黄色, 慢慢变黄, 烘烤, 变得金黄酥脆, 慢慢烤熟, 渐渐金黄',
  },
  {
    sense: { is: 'action', action: 'feed-out', ofThings: true },
    en: 'print, spit out, churn out, spew out, print out, print a page, print pages, print a document, print a sheet, print paper, spit out paper, spit out a page, spit out pages, print a receipt, churn out pages, feed out paper, type by itself',
    zh: '打印, 打印出, 打印文件, 吐出纸, 打出一张纸, 吐出一张纸, 打印出一张纸, 正在打印, 吐出纸张, 打出小票, 打印小票',
  },
  {
    sense: { is: 'action', action: 'hoist', ofThings: true },
    en: 'raise, hoist, be raised, get raised, be hoisted, get hoisted, rise up the pole, rise up a pole, go up the pole, rise up the flagpole, climb the pole, climb up the pole, rise on its pole, be run up the pole',
    zh: '升上旗杆, 沿旗杆升起, 沿着旗杆升起, 冉冉升起',
  },
  {
    sense: { is: 'action', action: 'lower', ofThings: true },
    en: 'lower, be lowered, get lowered, come down the pole, be taken down, slide down the pole',
    zh: '降下, 降下来, 缓缓降下, 降落下来, 慢慢降下',
  },
  {
    sense: { is: 'action', action: 'circle', ofThings: true },
    en: 'circle, go around in circles, go round the track, go around the track, run around the track, run along its track, run along the track, go round and round the track, circle the track, race around the track, chug around the track, chug along, chug around, chug along the track, run around the tree, loop around',
    zh: '绕圈, 绕着轨道跑, 沿轨道行驶, 沿着轨道行驶, 在轨道上跑, 在轨道上行驶, 绕圈行驶, 绕着轨道行驶, 绕着圣诞树跑, 绕着圣诞树行驶',
  },
];
