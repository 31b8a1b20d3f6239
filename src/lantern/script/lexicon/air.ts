import type { Entry } from './entry.ts';

/** What floats, falls or rises in the air. */
export const AIR_WORDS: readonly Entry[] = [
  {
    sense: { is: 'airborne', matter: 'leaves' },
    also: [{ is: 'season', season: 'autumn' }],
    en: `
      falling leaves, leaves fall, leaves falling, autumn leaves fall, autumn leaves falling, dry leaves fall, dry leaves falling, golden leaves falling, golden leaves fall, leaves drift, leaves drift down, leaves drifting,
      leaves drifting down, leaves tumble down, leaves spiral down, leaves flutter down, leaves fluttering down, leaves swirl, leaves swirling, swirling leaves, drifting leaves, blowing leaves`,
    zh: '落叶纷飞, 枯叶飘落, 枯叶纷飞, 黄叶飘落, 红叶飘落, 枫叶飘落, 银杏叶飘落,  落叶飘零, 飘落的树叶, 落叶飘落, 竹叶飘落, 竹叶纷飞, 竹叶随风飘落, 树叶飘落, 树叶纷飞, 树叶随风飘落, 落叶随风飘落, 落叶缤纷, 叶子飘落, 树叶纷纷落下, 树叶一片片落下, 树叶落下, 叶子落下, 叶子一片片落下, 落叶, 树叶一片一片落下, 树叶纷纷飘落, 黄叶落下, 叶子纷纷落下, 秋叶飘落',
  },
  {
    sense: { is: 'airborne', matter: 'petals' },
    also: [{ is: 'season', season: 'spring', weak: true }],
    en: `
      petal, cherry petals, falling petals, drifting petals, flower petals, petals fall, petals falling, petals drift, petals drifting, cherry blossom petals,
      petals in the wind, blossoms falling, falling blossoms, rose petals, rose petals falling, falling rose petals, rose petals fall,
      rose petals drifting`,
    zh: '花瓣, 玫瑰花瓣, 玫瑰花瓣飘落, 花瓣飘落, 落花, 樱花飘落, 花瓣飞舞, 飘落的花瓣, 花瓣雨, 花瓣随风飘落, 花瓣随风飞舞, 花瓣随风飘散, 花瓣随风飘舞, 花瓣纷飞, 花瓣纷纷飘落, 花瓣纷纷落下, 花瓣缓缓飘落, 花瓣轻轻飘落, 花瓣飘飞, 落英缤纷, 樱花纷飞, 樱花随风飘落, 樱花花瓣飘落, 樱花瓣飘落, 樱花雨, 桃花纷飞',
  },
  {
    sense: { is: 'airborne', matter: 'fireflies' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'firefly, fireflies, glowworms, glowing insects',
    zh: '萤火虫, 流萤',
  },
  {
    sense: { is: 'airborne', matter: 'embers' },
    en: 'ember, glowing embers, sparks, flying sparks, spark',
    zh: '火星往上飘, 火星飘, 火星飞, 火星往上, 火星跳, 火星迸, 火星从, 火星升, 火星四溅, 火星飞溅, 火星四射, 火星迸溅, 火花飞溅, 火花, 火星, 余烬, 火花四溅',
  },
  {
    sense: { is: 'airborne', matter: 'smoke' },
    en: 'smoke, billowing smoke, smoke rises, plume of smoke',
    zh: '烟, 浓烟, 青烟, 炊烟',
  },
  {
    sense: { is: 'airborne', matter: 'dust' },
    en: 'dust particles, dust motes, floating dust, floating particles, drifting dust, pollen, particles',
    zh: '尘埃, 尘埃飞舞, 粒子, 漂浮的尘埃, 花粉',
  },
  {
    sense: { is: 'airborne', matter: 'bubbles' },
    en: 'bubble, soap bubble, bubbles, soap bubbles',
    zh: '泡泡, 气泡, 吐泡泡, 吐着泡泡, 吐出泡泡, 吐气泡, 吐出一串泡泡, 吐出气泡, 水泡, 肥皂泡',
  },
  { sense: { is: 'airborne', matter: 'confetti' }, en: 'confetti, streamers, ticker tape', zh: '彩纸, 五彩纸屑, 彩带' },
  {
    sense: { is: 'airborne', matter: 'fireworks' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'firework, fireworks, fireworks display, fireworks explode',
    zh: '烟花, 焰火, 放烟花, 烟火',
  },
  {
    sense: { is: 'airborne', matter: 'feathers' },
    en: 'falling feathers, floating feathers, feathers drift',
    zh: '羽毛飘落, 飘落的羽毛',
  },
  {
    sense: { is: 'airborne', matter: 'sky-lanterns' },
    also: [{ is: 'hour', hour: 'night' }],
    en: 'sky lantern, sky lanterns, floating lanterns, paper lanterns in the sky, lantern festival',
    zh: '孔明灯, 天灯, 许愿灯, 孔明灯升上夜空, 孔明灯升空, 孔明灯缓缓升起, 孔明灯飘上夜空, 万盏孔明灯',
  },
];
