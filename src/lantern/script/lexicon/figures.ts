import type { Entry } from './entry.ts';

/** People of history, and of tales that everybody knows, by the dress of their time: nobody's own face is drawn. */
export const FIGURES: readonly Entry[] = [
  {
    sense: { is: 'being', kind: 'man', trade: 'scholar' },
    en: 'li bai, du fu, laozi, socrates, plato, aristotle, homer the poet',
    zh: '杜甫, 苏轼, 苏东坡, 白居易, 陶渊明, 王羲之, 诸葛亮, 孔明, 老子, 孟子, 庄子, 屈原, 司马迁, 曹雪芹, 唐伯虎, 纪晓岚, 郑板桥, 李时珍, 华佗, 扁鹊, 鲁班, 蒲松龄, 范进, 孔乙己, 许仙, 贾宝玉, 梁山伯, 张生',
  },
  {
    sense: { is: 'being', kind: 'man', trade: 'swordsman' },
    en: '',
    zh: '武松, 鲁智深, 林冲, 宋江, 李逵, 张飞, 刘备, 曹操, 赵云, 吕布, 岳飞, 项羽, 韩信, 荆轲, 秦琼, 程咬金, 郭靖, 杨过, 令狐冲, 展昭, 李寻欢, 后羿, 郑成功, 成吉思汗',
  },
  {
    sense: { is: 'being', kind: 'man', trade: 'judge' },
    en: '',
    zh: '包大人, 包公, 包青天, 包拯, 狄仁杰, 海瑞',
  },
  {
    sense: { is: 'being', kind: 'man', trade: 'monk' },
    en: '',
    zh: '唐三藏, 沙僧, 沙和尚, 沙悟净, 济公, 鉴真, 达摩, 法海, 玄奘',
  },
  {
    sense: { is: 'being', kind: 'man', trade: 'king' },
    en: 'napoleon, napoleon bonaparte, julius caesar, caesar, alexander the great, king tut, tutankhamun, henry viii, king solomon, nero, charlemagne, louis xiv',
    zh: '秦始皇, 汉武帝, 唐太宗, 康熙, 乾隆, 乾隆皇帝, 朱元璋, 玉皇大帝, 龙王, 东海龙王, 阎王, 阎罗王, 拿破仑, 凯撒, 法老',
  },
  {
    sense: { is: 'being', kind: 'woman', trade: 'queen' },
    en: 'cleopatra, queen victoria, marie antoinette, joan of arc, nefertiti, queen elizabeth',
    zh: '武则天, 慈禧, 慈禧太后, 埃及艳后',
  },
  {
    sense: { is: 'being', kind: 'woman', trade: 'hanfu' },
    en: 'mulan',
    zh: '林黛玉, 薛宝钗, 王熙凤, 杨贵妃, 西施, 貂蝉, 王昭君, 花木兰, 李清照, 白素贞, 白娘子, 小青, 祝英台, 七仙女, 织女, 孟姜女, 田螺姑娘, 穆桂英, 潘金莲, 聂小倩, 小龙女, 黄蓉, 观音, 观音菩萨, 妈祖',
  },
  { sense: { is: 'being', kind: 'man', beast: 'pig' }, en: 'pigsy', zh: '猪八戒, 八戒' },
  { sense: { is: 'being', kind: 'boy' }, en: '', zh: '哪吒, 红孩儿, 金童' },
  {
    sense: { is: 'being', kind: 'man', age: 'old' },
    en: 'father time',
    zh: '月老, 财神, 财神爷, 土地公, 土地爷, 灶王爷, 寿星, 太上老君, 姜太公, 愚公, 玉帝, 圣诞爷爷',
  },
  {
    sense: {
      is: 'being',
      kind: 'man',
      garments: [
        { name: 'coat', colour: 'navy' },
        { name: 'scarf', colour: 'white' },
      ],
    },
    en: 'shakespeare, william shakespeare, mozart, beethoven, bach, leonardo da vinci, michelangelo, galileo, isaac newton, newton, columbus, chopin, vivaldi, rembrandt, benjamin franklin, george washington, abraham lincoln, christopher columbus, marco polo',
    zh: '莎士比亚, 莫扎特, 贝多芬, 达芬奇, 米开朗基罗, 牛顿, 伽利略, 哥伦布, 肖邦, 马可波罗, 林肯, 华盛顿',
  },
];
