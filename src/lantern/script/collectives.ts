import type { Piece } from './recognise.ts';
import { isOneOfAnimals, isOneOfPeople } from './senses.ts';
import { writtenAs } from './written-as.ts';

/** What goes by one name together, and a few of what it is. */
const COLLECTIVES: readonly {
  readonly en: RegExp;
  readonly zh: RegExp;
  readonly are: string;
  readonly inChinese: string;
}[] = [
  {
    en: /^fruits?$/u,
    zh: /^水果$/u,
    are: 'two apples and one banana and two oranges',
    inChinese: '两个苹果和一根香蕉和两个橙子',
  },
  {
    en: /^(?:vegetables?|veggies|veg)$/u,
    zh: /^蔬菜$/u,
    are: 'two carrots and two tomatoes and one broccoli',
    inChinese: '两根胡萝卜和两个番茄和一颗西兰花',
  },
  {
    en: /^(?:breakfast|brunch)$/u,
    zh: /^早餐$|^早饭$/u,
    are: 'one cup of coffee and one croissant and one orange',
    inChinese: '一个杯子和一个牛角包和一个橙子',
  },
  {
    en: /^(?:food|meal|lunch|dinner|snacks?)$/u,
    zh: /^(?:食物|美食|午餐|晚餐|零食)$/u,
    are: 'one sandwich and one apple and one donut',
    inChinese: '一个三明治和一个苹果和一个甜甜圈',
  },
  {
    en: /^(?:desserts?|pastries|sweets)$/u,
    zh: /^(?:甜点|甜品|点心)$/u,
    are: 'one cupcake and one donut and one croissant',
    inChinese: '一个纸杯蛋糕和一个甜甜圈和一个牛角包',
  },
  {
    en: /^(?:cutlery|silverware|flatware)$/u,
    zh: /^(?:餐具|刀叉)$/u,
    are: 'one fork and one knife and one spoon',
    inChinese: '一把叉子和一把刀和一把勺子',
  },
  {
    en: /^tools$/u,
    zh: /^工具$/u,
    are: 'one hammer and one wrench and one screwdriver',
    inChinese: '一把锤子和一把扳手和一把螺丝刀',
  },
  {
    en: /^toys$/u,
    zh: /^玩具$/u,
    are: 'one teddy bear and one toy car and one ball',
    inChinese: '一只泰迪熊和一辆玩具车和一个球',
  },
  {
    en: /^stationery$/u,
    zh: /^文具$/u,
    are: 'two pencils and one pair of scissors and one book',
    inChinese: '两支铅笔和一把剪刀和一本书',
  },
  {
    en: /^(?:furniture|furnishings)$/u,
    zh: /^家具$/u,
    are: 'one couch and one chair and one table',
    inChinese: '一张沙发和一把椅子和一张桌子',
  },
];

/** A bowl of fruit, tools on a bench: the pieces as if some of what they are were listed. Where somebody lives and acts in the prompt a deed may know better. */
export function withCollectivesListed(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(actsOrLives)) return pieces;
  return pieces.flatMap((piece) => {
    const found = isOpen(piece) ? COLLECTIVES.find(({ en, zh }) => (piece.han ? zh : en).test(piece.text)) : undefined;
    return found === undefined ? [piece] : writtenAs(piece.han ? found.inChinese : found.are, piece);
  });
}

/** Nobody knows the word, or only deeds do. */
function isOpen({ kind, readings }: Piece): boolean {
  return kind === 'unknown' || (readings.length > 0 && readings.every(({ sense }) => sense.is === 'unsupported'));
}

function actsOrLives({ readings }: Piece): boolean {
  // A bowl may be one who bowls, too: its first reading tells.
  if (readings[0]?.sense.is === 'action') return true;
  return readings.some(({ sense }) => isOneOfPeople(sense) || isOneOfAnimals(sense));
}
