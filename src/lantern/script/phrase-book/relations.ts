import type { Phrase } from './phrase.ts';

/** Where things stand to each other, and how many of them there are. */
export const RELATION_PHRASES: readonly Phrase[] = [
  { say: 'Between a cat and a dog sits a bird', ties: ['c3 between c2', 'c3 between c1'], beats: ['c3 sit'] },
  { say: 'a girl between two giant sunflowers', cast: ['girl', '2 huge sunflower'], ties: ['c1 between c2'] },
  { say: 'a red ball between two blue boxes', cast: ['red ball', '2 blue box'], ties: ['c1 between c2'] },
  { say: '两只猫中间有一只狗', cast: ['2 cat', 'dog'], ties: ['c2 between c1'] },
  { say: '男孩站在妈妈和爸爸中间', cast: ['boy', 'woman', 'man'], ties: ['c1 between c3', 'c1 between c2'] },
  { say: '猫和狗之间有一个红球', ties: ['c3 between c2', 'c3 between c1'] },
  {
    say: '沙发前面有一张圆桌，桌子底下睡着一只小狗',
    cast: ['couch', 'table', 'small dog'],
    ties: ['c2 in-front-of c1', 'c3 under c2'],
    beats: ['c3 lie asleep'],
  },
  { say: 'Under the table sleeps a dog', ties: ['c2 under c1'], beats: ['c2 lie asleep'] },
  { say: '桌子上放着一个苹果', cast: ['table', 'apple'], ties: ['c2 on c1'], unknown: [] },
  { say: '树下坐着一个女孩', cast: ['tree', 'girl'], ties: ['c2 under c1'], at: ['meadow'] },
  { say: '一只猫坐在沙发上', cast: ['cat', 'couch'], ties: ['c1 on c2'], beats: ['c1 sit'] },
  { say: 'five candles burning on a cake', cast: ['5 candle', 'cake'], ties: ['c1 on c2'], beats: ['c1 burn'] },
  { say: 'three ducklings and their mother', cast: ['3 small yellow duck', 'adult large duck'] },
  { say: '一只小鸭子跟着它的妈妈', cast: ['small yellow duck', 'adult large duck'] },
  { say: 'a girl and her mother', cast: ['girl', 'woman'] },
];
