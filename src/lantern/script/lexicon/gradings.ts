import type { Entry } from './entry.ts';

/** What a colourist or a gaffer does to a picture that is there already. What Lantern draws has a palette of its own, to which they are praise. */
export const GRADINGS_AND_LIGHTS: readonly Entry[] = [
  {
    sense: { is: 'taste', grading: 'warm' },
    en: `
      warm, warmer, warm light, warm lighting, warm tone, warm tones, warm colours, warm colors, warm palette, warm-toned,
      warm colour palette, warm color palette, cozy light, sun-kissed`,
    zh: '温暖, 暖光, 暖色, 暖色调, 暖调, 暖一点, 更暖',
  },
  {
    sense: { is: 'taste', grading: 'cool' },
    en: `
      cool, cold, cooler, colder, cool light, cold light, cool tone, cool tones, cold tones, cool colours, cool colors, cool palette,
      cold palette, cool-toned, cold colours, cold colors`,
    zh: '冷光, 冷色, 冷色调, 冷调, 冷一点, 更冷',
  },
  {
    sense: { is: 'taste', grading: 'vivid' },
    en: `
      vivid, vibrant, saturated, more vivid, more vibrant, more saturated, more colourful, more colorful, vivid colours, vivid colors,
      vibrant colours, vibrant colors, saturated colours, saturated colors, richer colours, richer colors, punchy`,
    zh: '鲜艳, 更鲜艳, 色彩鲜艳, 饱和, 高饱和, 高饱和度, 色彩浓郁, 浓郁',
  },
  {
    sense: { is: 'taste', grading: 'muted' },
    en: `
      muted, desaturated, muted colours, muted colors, muted tones, less saturated, washed out, washed-out, low saturation, subdued colours,
      subdued colors, matte, bleach bypass`,
    zh: '低饱和, 低饱和度, 褪色, 莫兰迪, 莫兰迪色, 灰调',
  },
  {
    sense: { is: 'taste', grading: 'pastel' },
    en: 'pastel, pastel colours, pastel colors, pastel tones, pastel palette, soft colours, soft colors',
    zh: '粉彩, 马卡龙色, 马卡龙, 柔和的色彩, 淡雅',
  },
  {
    sense: { is: 'taste', grading: 'brighter' },
    en: 'brighter, brighten, brighten up, overexposed, high key, high-key, lighter exposure, more light',
    zh: '更亮, 提亮, 亮一点, 调亮, 高调',
  },
  {
    sense: { is: 'taste', grading: 'darker' },
    en: 'darker, darken, underexposed, low key, low-key, moody, less light, dimmer',
    zh: '更暗, 压暗, 暗一点, 调暗, 暗调, 低调',
  },
  {
    sense: { is: 'taste', grading: 'contrast' },
    en: `
      high contrast, high-contrast, more contrast, strong contrast, hard light, harsh light, harsh lighting, hard lighting,
      dramatic light, dramatic lighting, chiaroscuro, hdr`,
    zh: '高对比, 高对比度, 强对比, 硬光, 戏剧性光线, 戏剧光, 明暗对比',
  },
  {
    sense: { is: 'taste', grading: 'soft' },
    en: 'low contrast, less contrast, soft light, soft lighting, diffuse light, diffused light, gentle light, soft window light',
    zh: '柔光, 低对比, 柔和的光, 柔和光线, 柔和的光线, 散射光',
  },
  {
    sense: { is: 'taste', grading: 'teal-and-orange' },
    en: `
      teal and orange, orange and teal, teal-and-orange, cinematic color grading, cinematic colour grading, cinematic grade, cinematic colours,
      cinematic colors, hollywood look, blockbuster look`,
    zh: '青橙, 青橙色调, 电影调色, 电影色调',
  },
  {
    sense: { is: 'taste', lightSide: 'left' },
    en: sided('left'),
    zh: '左侧光, 左侧打光, 光从左边来, 光线从左边, 光线从左侧, 左边的光, 从左边照',
  },
  {
    sense: { is: 'taste', lightSide: 'right' },
    en: sided('right'),
    zh: '右侧光, 右侧打光, 光从右边来, 光线从右边, 光线从右侧, 右边的光, 从右边照',
  },
  {
    sense: { is: 'taste', lightSide: 'above' },
    en: `
      light from above, lit from above, top light, top lighting, overhead light, overhead lighting, light from overhead, light coming from above`,
    zh: '顶光, 头顶光, 光从上方, 光线从上方, 从上方照',
  },
  {
    sense: { is: 'taste', lightSide: 'behind' },
    en: `
      light from behind, lit from behind, backlit, backlight, back light, back lighting, backlighting, rim light, rim lighting, rim-lit,
      light coming from behind, contre-jour`,
    zh: '逆光, 背光, 轮廓光, 光从背后, 光线从背后, 从背后照',
  },
];

/** How light from a side is spoken of. */
function sided(side: 'left' | 'right'): string {
  return [
    `light from the ${side}`,
    `light from ${side}`,
    `lit from the ${side}`,
    `lighting from the ${side}`,
    `light coming from the ${side}`,
    `light on the ${side}`,
    `${side} side light`,
    `side light from the ${side}`,
    `sunlight from the ${side}`,
    `sun from the ${side}`,
    `window light from the ${side}`,
    `dramatic light from the ${side}`,
    `soft light from the ${side}`,
    `hard light from the ${side}`,
  ].join(', ');
}
