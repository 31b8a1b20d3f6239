import { listed } from '../listed.ts';
import type { Entry } from './entry.ts';

/** What pictures of a look are called after it: "a Van Gogh painting" is no painting of the cast. */
const WORKS = ['painting', 'print', 'drawing', 'illustration', 'art', 'artwork', 'style', 'portrait'];
/** Looks that are ways to make pictures; "a vintage print" may be on a dress. */
const MADE: readonly string[] = [
  'oil',
  'van-gogh',
  'ukiyo-e',
  'watercolour',
  'ink-wash',
  'pencil',
  'comic',
  'animated',
  'pixel-art',
  'surreal',
];

const LOOKS: readonly Entry[] = [
  {
    sense: { is: 'look', look: 'black-and-white' },
    en: 'black and white, black-and-white, monochrome, monochromatic, b&w, greyscale, grayscale',
    zh: '黑白, 黑白电影, 黑白照片, 单色, 黑白风格, 黑白画面',
  },
  {
    sense: { is: 'look', look: 'noir' },
    also: [{ is: 'hour', hour: 'night', weak: true }],
    en: 'noir, film noir, noir film, noir style, neo-noir',
    zh: '黑色电影, 黑色电影风格',
  },
  {
    sense: { is: 'look', look: 'vintage' },
    en: `
      vintage, retro, sepia, old film, old-fashioned film, super 8, 8mm, 16mm, old movie, vintage film, 1920s, 1930s,
      1940s, 1950s, 1960s, 1970s, 1980s, 80s, 70s, 90s, vhs, nostalgia, faded colors, old photograph, polaroid,
      kodachrome, silent film`,
    zh: '复古, 怀旧风, 老电影, 旧照片, 胶片, 胶片感, 怀旧风格, 年代感, 老胶片, 八十年代, 民国, 泛黄, 港风',
  },
  {
    sense: { is: 'look', look: 'oil' },
    en: `
      oil painting, oil paint, oil on canvas, oil-painted, painted in oil, impasto, acrylic painting, impressionism,
      impressionist, impressionist painting, baroque painting, renaissance painting, painterly`,
    zh: '油画, 油画风格, 油画风, 印象派, 厚涂, 丙烯画',
  },
  {
    sense: { is: 'look', look: 'van-gogh' },
    en: 'van gogh, vincent van gogh, van gogh style, starry night style, post-impressionism, post-impressionist',
    zh: '梵高, 梵高风格, 星空风格, 后印象派',
  },
  {
    sense: { is: 'look', look: 'ukiyo-e' },
    en: `
      ukiyo-e, ukiyo e, ukiyoe, ukiyo, ukiyo style, style of ukiyo, woodblock print, woodblock, wood block print, hokusai, hiroshige, japanese print,
      japanese woodblock print`,
    zh: '浮世绘, 浮世绘风格, 木版画, 版画, 葛饰北斋',
  },
  {
    sense: { is: 'look', look: 'watercolour' },
    en: 'watercolor, watercolour, watercolor painting, watercolour painting, aquarelle, gouache, gouache painting',
    zh: '水彩, 水彩画, 水彩风格, 水粉画',
  },
  {
    sense: { is: 'look', look: 'ink-wash' },
    en: `
      ink wash, ink wash painting, ink painting, chinese ink painting, sumi-e, sumi e, chinese painting,
      traditional chinese painting, brush painting`,
    zh: '水墨, 水墨画, 水墨风, 水墨风格, 国画, 中国画, 山水画, 写意, 泼墨',
  },
  {
    sense: { is: 'look', look: 'pencil' },
    en: `
      pencil sketch, pencil drawing, sketch, charcoal, charcoal drawing, graphite drawing, hand-drawn sketch,
      line drawing, etching, drawn in pencil`,
    zh: '素描, 铅笔画, 炭笔画, 速写, 手绘线稿, 铅笔素描',
  },
  {
    sense: { is: 'look', look: 'comic' },
    en: 'comic, comic book, comic style, comics, pop art, graphic novel, manga, halftone',
    zh: '漫画, 漫画风, 美漫, 波普艺术, 日漫黑白',
  },
  {
    sense: { is: 'look', look: 'animated' },
    en: `
      anime, cartoon, animated, animation, animated film, cel-shaded, cel shaded, cel shading, anime style,
      cartoon style, animated style, animation style, 2d animation, 3d animation, pixar, disney, ghibli, studio ghibli, claymation, toon`,
    zh: '动漫, 卡通, 动画, 动画片, 动画电影, 日漫, 赛璐璐, 吉卜力, 皮克斯, 迪士尼, 二次元, 卡通风格, 动漫风格',
  },
  {
    sense: { is: 'look', look: 'pixel-art' },
    en: 'pixel art, pixel-art, pixelated, pixel style, 8-bit, 8 bit, 16-bit, retro game, voxel',
    zh: '像素, 像素风, 像素画, 像素艺术, 像素风格',
  },
  {
    sense: { is: 'look', look: 'cyberpunk' },
    also: [{ is: 'lighting', lighting: 'neon' }],
    en: 'cyberpunk style, in cyberpunk style, cyberpunk aesthetic, cyberpunk look, vaporwave, synthwave style',
    zh: '赛博朋克风格, 赛博朋克风, 蒸汽波',
  },
  {
    sense: { is: 'look', look: 'surreal' },
    en: `
      surreal, surreal painting, surrealist painting, surrealist, surrealism, surrealistic, salvador dali, dali, psychedelic, dreamscape, trippy, surreal style,
      surrealism style`,
    zh: '超现实, 超现实主义, 达利, 迷幻, 超现实风格, 梦境',
  },
  {
    sense: { is: 'look', look: 'paper-cut' },
    en: 'paper cut, paper-cut, papercut, paper cutout, cut paper, paper art, paper craft, papercraft, origami style, layered paper',
    zh: '剪纸, 剪纸风格, 纸艺, 折纸风, 折纸风格, 折纸动画, 折纸艺术, 折纸世界, 纸雕',
  },
];

/** How the whole film is treated. */
export const LOOK_WORDS: readonly Entry[] = LOOKS.map((entry) =>
  entry.sense.is === 'look' && MADE.includes(entry.sense.look) ? { ...entry, en: withWorks(entry.en ?? '') } : entry,
);

function withWorks(names: string): string {
  const all = listed(names);
  const works = all.flatMap((name) => WORKS.filter((work) => !name.endsWith(work)).map((work) => `${name} ${work}`));
  return [...new Set([...all, ...works])].join(', ');
}
