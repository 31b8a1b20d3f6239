import type { Entry } from './entry.ts';

/** Numbers, colours, sizes and the small words that hold a sentence together. */
export const GRAMMAR: readonly Entry[] = [
  { sense: { is: 'number', count: 1 }, en: 'one, single, lone, lonely, solitary', zh: '孤独, 孤独的, 一' },
  {
    sense: { is: 'number', count: 1, alone: true },
    en: `
      alone, all alone, by himself, by herself, all by himself, all by herself, on his own, on her own, all on his own,
      all on her own, against himself, against herself, without anyone else`,
    zh: '独自, 独自一人, 孤身一人, 独个儿',
  },
  { sense: { is: 'number', count: 2 }, en: 'two, both, pair of, couple of, twin', zh: '两, 二, 一对, 一双, 俩, 双' },
  { sense: { is: 'number', count: 3 }, en: 'three, few, trio of', zh: '三, 几' },
  { sense: { is: 'number', count: 4 }, en: 'four, several, some', zh: '四, 好几, 一些, 数' },
  {
    sense: { is: 'number', count: 5 },
    en: 'five, group of, handful of, team of, litter of, brood of, gang of',
    zh: '五',
  },
  {
    sense: { is: 'number', count: 4, piled: true },
    en: 'stack of, pile of, tower of, tall stack of, neat stack of',
    zh: '一摞, 一叠, 一大摞, 一堆, 一大堆, 一小堆, 成堆的',
  },
  { sense: { is: 'number', count: 6 }, en: 'six, pack of, bunch of, half a dozen', zh: '六, 一群, 一队' },
  {
    sense: { is: 'number', count: 7 },
    en: `
      seven, many, flock of, herd of, lots of, a lot of, numerous, school of, swarm of, colony of, pod of, pride of,
      gaggle of, shoal of, flocks of, herds of`,
    zh: '七, 许多, 很多, 众多, 成群的, 成群',
  },
  { sense: { is: 'number', count: 8 }, en: 'eight', zh: '八' },
  { sense: { is: 'number', count: 9 }, en: 'nine, crowd of, crowds of', zh: '九, 一大群, 无数' },
  { sense: { is: 'number', count: 10 }, en: 'ten, hundreds of, countless', zh: '十' },
  { sense: { is: 'number', count: 11 }, en: 'eleven', zh: '十一' },
  { sense: { is: 'number', count: 12 }, en: 'twelve, dozen, dozens of, thousands of', zh: '十二, 一打' },

  {
    sense: { is: 'colour', colour: 'red' },
    en: 'red, crimson, scarlet, ruby, maroon, burgundy, cherry red, bright red, dark red',
    zh: '红色, 红, 大红, 鲜红, 深红, 绯红, 朱红, 酒红色',
  },
  {
    sense: { is: 'colour', colour: 'orange' },
    en: 'orange, tangerine, copper-red, amber, rust',
    zh: '橙色, 橘色, 橙, 橘红色, 橘红',
  },
  {
    sense: { is: 'colour', colour: 'yellow' },
    en: 'yellow, lemon, mustard, blond, bright yellow',
    zh: '黄色, 黄, 明黄, 淡黄, 浅黄, 淡黄色, 浅黄色',
  },
  {
    sense: { is: 'colour', colour: 'green' },
    en: 'green, emerald, olive, lime, mint, dark green, light green, pale green, olive green, forest green, lime green, mint green, bright green, sage, sage green',
    zh: '绿色, 绿, 翠绿, 墨绿, 碧绿, 浅绿, 淡绿, 浅绿色, 深绿, 深绿色, 墨绿色',
  },
  {
    sense: { is: 'colour', colour: 'blue' },
    en: `
      blue, azure, indigo, royal blue, bright blue, cobalt, cobalt blue, sapphire, deep blue, electric blue, denim blue`,
    zh: '蓝色, 蓝, 湛蓝, 宝蓝, 宝蓝色',
  },
  {
    sense: { is: 'colour', colour: 'navy' },
    en: 'navy, navy blue, navy-blue, dark blue, dark-blue, midnight blue',
    zh: '藏青, 藏青色, 深蓝, 深蓝色, 海军蓝, 藏蓝, 藏蓝色',
  },
  {
    sense: { is: 'colour', colour: 'turquoise' },
    en: 'turquoise, teal, cyan, aqua, aquamarine',
    zh: '青色, 青, 青绿色, 绿松石色, 蓝绿色, 湖蓝, 湖蓝色, 青绿',
  },
  {
    sense: { is: 'colour', colour: 'light-blue' },
    en: 'light blue, light-blue, sky blue, sky-blue, pale blue, baby blue, powder blue, ice blue',
    zh: '浅蓝, 浅蓝色, 天蓝, 天蓝色, 淡蓝, 淡蓝色',
  },
  {
    sense: { is: 'colour', colour: 'beige' },
    en: 'beige, tan, khaki, cream-coloured, cream-colored, sand-coloured, sand-colored, camel-coloured, oatmeal, ecru',
    zh: '米色, 卡其色, 米黄, 米黄色, 驼色, 杏色',
  },
  {
    sense: { is: 'colour', colour: 'gold' },
    en: 'gold, golden, gold-coloured, gold-colored',
    zh: '金色, 金黄色, 金黄, 金',
  },
  {
    sense: { is: 'colour', colour: 'silver' },
    en: 'silver, silver-coloured, silver-colored, silvery, chrome-coloured',
    zh: '银色, 银灰, 银, 银灰色, 银白色',
  },
  {
    sense: { is: 'colour', colour: 'purple' },
    en: 'purple, violet, lavender, lilac, magenta, plum, dark purple, light purple, deep purple, mauve',
    zh: '紫色, 紫, 紫罗兰色, 淡紫',
  },
  {
    sense: { is: 'colour', colour: 'pink' },
    en: 'rose gold, rose-gold, pink, rose pink, hot pink, salmon, coral, light pink, pale pink, bright pink, baby pink, dusty pink',
    zh: '玫瑰金, 玫瑰金色, 粉色, 粉红, 粉红色, 粉, 桃红',
  },
  {
    sense: { is: 'colour', colour: 'brown' },
    en: 'brown, chestnut, chocolate, dark brown, light brown, chocolate brown, copper brown, caramel',
    zh: '棕色, 棕, 褐色, 咖啡色, 栗色, 深棕色, 浅棕色, 古铜色, 青铜色',
  },
  { sense: { is: 'colour', colour: 'black' }, en: 'black, jet black, ebony, dark', zh: '黑色, 黑, 乌黑, 漆黑' },
  {
    sense: { is: 'colour', colour: 'white' },
    en: 'white, ivory, cream, snow-white, pale, off-white, pearl white',
    zh: '白色, 白, 雪白, 洁白, 乳白',
  },
  {
    sense: { is: 'colour', colour: 'grey' },
    en: 'grey, gray, ash, charcoal, dark grey, dark gray, light grey, light gray, charcoal grey',
    zh: '灰色, 灰, 深灰, 深灰色, 浅灰, 浅灰色',
  },

  {
    sense: { is: 'marks' },
    en: 'stripe, stripes, striped in, striped with, spots, dots, bands, markings, dot, spot',
    zh: '斑点, 花纹, 横纹, 竖纹',
  },

  {
    sense: { is: 'size', size: 'small' },
    en: 'small, little, tiny, miniature, petite, mini',
    zh: '小, 小小, 小小的, 娇小, 迷你',
  },
  {
    sense: { is: 'size', size: 'large' },
    en: 'large, big, tall',
    zh: '大, 高大, 高',
  },
  { sense: { is: 'size', size: 'toy' }, en: 'toy', zh: '玩具' },
  {
    sense: { is: 'size', size: 'huge' },
    en: 'huge, giant, enormous, massive, gigantic, colossal, oversized',
    zh: '巨大, 巨型, 庞大, 硕大, 超大',
  },
  {
    sense: { is: 'member', side: 'left-of' },
    en: 'left one, one on the left, left-hand one, first one',
    zh: '左边那个, 左边的那个, 左边的一个, 左边这个, 左边的是, 左边那只, 左边的那只',
  },
  {
    sense: { is: 'member', side: 'right-of' },
    en: 'right one, one on the right, right-hand one',
    zh: '右边那个, 右边的那个, 右边的一个, 右边这个, 右边的是, 右边那只, 右边的那只',
  },
  {
    sense: { is: 'member', side: 'middle' },
    en: 'middle one, one in the middle, center one, centre one',
    zh: '中间那个, 中间的那个, 中间的一个, 中间的是',
  },
  {
    sense: { is: 'member', side: 'any' },
    en: 'one of them, one of which, last one, last of them',
    zh: '其中一个, 其中一只, 其中一朵, 有一个是',
  },
  {
    sense: { is: 'member', side: 'rest' },
    en: 'rest of them, the rest are, the others are, the other ones are, all the others are',
    zh: '其余的, 其余, 其他的, 剩下的, 别的都是',
  },
  {
    sense: { is: 'assorted' },
    en: `
      each in a different colour, each in a different color, each a different colour, each a different color,
      each with a different colour, each with a different color, each one a different colour, each one a different color,
      in different colours, in different colors, of different colours, of different colors, in various colours,
      in various colors, of various colours, of various colors, in all colours, in many colours, in many colors,
      in assorted colours, in assorted colors,
      all different colours, all different colors`,
    zh: `
      每个颜色都不同, 每个颜色不同, 颜色各不相同, 颜色各异, 颜色不同, 每个都是不同的颜色, 每一个颜色都不同`,
  },
  {
    sense: { is: 'taste' },
    also: [{ is: 'assorted' }],
    en: `
      colourful, colorful, coloured, colored, brightly coloured, brightly colored, differently coloured, differently colored, multicoloured,
      multicolored, multi-coloured, multi-colored, rainbow-coloured, rainbow-colored, rainbow coloured, rainbow colored,
      different coloured, different colored`,
    zh: '不同颜色, 各种颜色, 各色, 五颜六色, 五彩, 五彩缤纷, 彩色, 七彩, 多彩, 缤纷',
  },
  {
    sense: { is: 'formation', formation: 'stack' },
    en: `
      stacked on top of each other, stacked on top of one another, stacked on each other, stacked up, stacked, piled up,
      piled on top of each other, piled on top of one another, in a stack, in a pile, in a tower, on top of each other,
      on top of one another, one on top of the other, one on top of another`,
    zh: '叠在一起, 叠放, 叠放在一起, 摞在一起, 堆叠, 堆叠在一起, 叠成一摞, 叠起来, 摞起来, 叠成塔, 一个叠一个, 叠着',
  },
  {
    sense: { is: 'formation', formation: 'pyramid' },
    en: `
      pyramid of, stacked in a pyramid, stacked into a pyramid, piled in a pyramid, arranged in a pyramid, in a pyramid,
      heap of, mound of`,
    zh: '堆成金字塔, 金字塔形, 堆成一堆, 摆成金字塔, 堆成小山',
  },
  {
    sense: { is: 'colour', colour: 'white' },
    also: [{ is: 'second-colour', colour: 'blue' }],
    en: 'blue-and-white porcelain, blue and white porcelain',
    zh: '青花, 青花瓷',
  },
  {
    sense: { is: 'colour', colour: 'black' },
    also: [{ is: 'second-colour', colour: 'white' }],
    en: '',
    zh: '黑白相间, 黑白花, 黑白双色, 黑白两色',
  },
  { sense: { is: 'age', age: 'young' }, en: 'young, younger, youthful, baby', zh: '年轻, 年幼' },
  { sense: { is: 'age', age: 'teen' }, en: 'teenage, teenaged, teen, adolescent', zh: '少年, 十几岁, 十几岁的' },
  { sense: { is: 'age', age: 'adult' }, en: 'middle-aged, middle aged, adult, grown', zh: '中年, 成年' },
  {
    sense: { is: 'age', age: 'old' },
    en: 'old, older, elderly, aged, ancient, senior, grey-haired, gray-haired, white-haired',
    zh: '年老, 老, 年迈, 苍老, 白发苍苍',
  },
  { sense: { is: 'length', length: 'long' }, en: 'long, flowing, waist-length, shoulder-length', zh: '长, 长长, 飘逸' },
  { sense: { is: 'length', length: 'short' }, en: 'short, cropped', zh: '短, 短短' },

  { sense: { is: 'determiner', refers: 'new' }, en: 'a, an', zh: '' },
  {
    sense: { is: 'determiner', refers: 'known' },
    en: 'the, this, that, these, those, same',
    zh: '这, 那, 该, 这个, 那个, 这只, 那只, 这位, 那位, 这辆, 那辆, 这匹, 那匹',
  },
  {
    sense: { is: 'determiner', refers: 'other' },
    en: 'another, other, second, different, the third, a third',
    zh: '第三个, 第二个, 第三位, 第二位, 另, 另外, 另一, 其他, 另一个, 另一只, 另一辆, 另一位',
  },

  { sense: { is: 'pronoun', who: 'she' }, en: 'she, herself', zh: '她' },
  { sense: { is: 'pronoun', who: 'she', owns: true }, en: 'her, hers', zh: '她的' },
  { sense: { is: 'pronoun', who: 'he' }, en: 'he, him, himself', zh: '他' },
  { sense: { is: 'pronoun', who: 'he', owns: true }, en: 'his', zh: '他的' },
  { sense: { is: 'pronoun', who: 'it' }, en: 'it, itself', zh: '它' },
  { sense: { is: 'pronoun', who: 'it', owns: true }, en: 'its', zh: '它的' },
  {
    sense: { is: 'pronoun', who: 'they' },
    en: 'they, them, themselves, everyone, everybody',
    zh: '他们, 她们, 它们, 大家',
  },
  { sense: { is: 'pronoun', who: 'they', owns: true }, en: 'their, theirs', zh: '他们的, 她们的, 它们的' },
  { sense: { is: 'pronoun', who: 'each-other' }, en: 'each other, one another', zh: '彼此, 互相, 相互, 对方' },

  {
    sense: { is: 'preposition', word: 'in' },
    en: 'in, inside, within, amid, amidst, among, inside of',
    zh: '里, 里面, 中, 之中, 内',
  },
  { sense: { is: 'preposition', word: 'on' }, en: 'on, atop, upon, onto', zh: '上, 上面, 之上' },
  { sense: { is: 'preposition', word: 'at' }, en: 'at, around, during, about', zh: '在, 于, 绕着, 围绕' },
  { sense: { is: 'preposition', word: 'over' }, en: 'over', zh: '' },
  // Who shares a table is at it.
  {
    sense: { is: 'preposition', word: 'at' },
    en: 'share, shares, sharing, gathered around, gather around, seated around',
    zh: '围坐在',
  },
  {
    sense: { is: 'preposition', word: 'with' },
    en: 'with, together with, along with, accompanied by, including',
    zh: '带着, 牵着, 牵, 陪着, 伴着, 一起, 一同',
  },
  { sense: { is: 'preposition', word: 'to' }, en: 'to, for', zh: '向, 对, 对着, 朝, 朝着, 冲着, 给, 往, 帮, 替' },
  { sense: { is: 'preposition', word: 'toward' }, en: 'toward, towards, after, up to', zh: '' },
  { sense: { is: 'preposition', word: 'into' }, en: 'into, onto the', zh: '进, 入, 到' },
  { sense: { is: 'preposition', word: 'from' }, en: 'from, out of, off', zh: '从, 自' },
  {
    sense: { is: 'preposition', word: 'through' },
    en: 'through, along, across, down, up, via, throughout',
    zh: '沿着, 穿过, 沿, 顺着, 越过',
  },
  { sense: { is: 'preposition', word: 'past' }, en: 'past, passing by', zh: '经过, 路过' },
  { sense: { is: 'preposition', word: 'above' }, en: 'overhead', zh: '头顶' },
  { sense: { is: 'of' }, en: "of, 's", zh: '的, 之' },

  {
    sense: { is: 'connector', order: 'then' },
    en: `
      then, and then, afterwards, afterward, after that, next, finally, eventually, later, suddenly,
      and finally, at last, followed by, after which, until, moments later, in the end, subsequently,
      a moment later, after a while, after a moment, a little later, some time later, at the end`,
    zh: '结尾, 片尾, 末尾, 收尾, 然后, 接着, 之后, 随后, 最后, 突然, 忽然, 后来, 紧接着, 接下来, 再, 最终, 于是, 随即, 过了一会儿, 过一会儿, 一会儿, 不一会儿, 没多久, 不久, 这时, 与此同时',
  },
  {
    sense: { is: 'connector', order: 'cut' },
    en: `
      cut to, the scene changes to, scene changes to, transition to, the scene shifts to, next shot,
      next scene, fade to`,
    zh: '切换到, 镜头切换, 镜头切到, 画面切换到, 画面转到, 切到, 转场',
  },
  {
    sense: { is: 'connector', order: 'and' },
    en: 'and, &, plus, as well as, or, nor',
    zh: '和, 与, 跟, 及, 以及, 并, 并且, 而且, 还有, 同, 或, 又, 也',
  },
  {
    sense: { is: 'connector', order: 'while' },
    en: 'while, as, whilst, at the same time, meanwhile, simultaneously, when, where',
    zh: '同时, 一边, 与此同时, 当, 而, 一面, 边',
  },
  { sense: { is: 'connector', order: 'before' }, en: 'before', zh: '之前, 以前' },
  { sense: { is: 'connector', order: 'after' }, en: 'after, once, as soon as', zh: '后' },
  { sense: { is: 'connector', order: 'who' }, en: 'who, which, that is, that are, whose', zh: '' },
  { sense: { is: 'connector', order: 'but' }, en: 'but, yet, however, instead', zh: '但, 但是, 不过' },

  {
    sense: { is: 'not' },
    en: `
      no, not, without, never, n't, free of, devoid of, nobody, lacking, absence of, don't, doesn't, isn't,
      aren't, avoid, exclude, empty of`,
    zh: '没有, 不, 没, 无, 不要, 别, 不含, 避免, 不能, 不会, 禁止, 毫无, 未',
  },
  {
    sense: { is: 'be' },
    en: `
      is, are, was, were, be, being, been, there's, it's, he's, she's, there is, there are, becomes, stays,
      seems`,
    zh: '是, 有, 为, 还有',
  },
  {
    sense: { is: 'auxiliary' },
    en: `
      begin, start, continue, keep, try, can, will, would, could, has, have, had, do, does, did, seem to,
      appear to, be about to, about to, decide to, want to, get, getting, starts, begins, continues, keeps,
      starting, beginning, started, began, tries, let, make, makes, struggle to, attempt to, manage to, fail to, hurry to,
      pause to, strive to, struggle hard to, fight to, battle to, wrestle to, work hard to, learn to, practise to, prepare to, refuse to, pretend to, hesitate to, dare to, stoop to`,
    zh: '开始, 继续, 想, 想要, 正在, 正, 会, 能, 可以, 准备, 慢慢地开始, 试着, 试图, 尝试, 努力, 努力地, 拼命, 拼命地, 忙着, 赶紧, 赶快, 连忙, 急忙, 努力想, 打算, 正要, 刚要, 正忙着, 轮流, 一起, 故意, 偷偷, 偷偷地, 悄悄, 悄悄地, 小心翼翼地, 笨手笨脚地, 手忙脚乱地, 熟练地, 麻利地',
  },
];
