import type { Phrase } from './phrase.ts';

/** Long sentences: passives, parts of a whole, what happens before and after, who does what to whom. */
export const GRAMMAR_PHRASES: readonly Phrase[] = [
  {
    say: 'The horse is led out of the stable by a farmer in a straw hat',
    cast: ['woman (hat)', 'horse'],
    beats: ['c1 walk @c2, c2 walk'],
  },
  {
    say: 'Two children run along the beach, followed by a black dog',
    cast: ['girl', 'boy', 'black dog'],
    beats: ['c1+c2 run, c3 run @c1'],
  },
  {
    say: 'A woman is photographed by a crowd of reporters',
    cast: ['5 woman', '4 man', 'woman'],
    beats: ['c1+c2 photograph'],
  },
  { say: 'A horse led by a farmer walks along the road', beats: ['c1 walk @c2, c2 walk'] },
  { say: 'The bread is kneaded by an old baker', beats: ['c1 knead'] },
  {
    say: 'A boy is carried by his father across the river',
    cast: ['man', 'boy'],
    ties: ['c2 riding c1'],
    beats: ['c1 carry-in-arms >toward, c2 in-arms @c1'],
  },
  { say: 'A car is followed by a police car', cast: ['police-car', 'car'], beats: ['c1 drive @c2, c2 drive'] },
  { say: '小偷被警察追赶', cast: ['woman', 'woman'], beats: ['c1 run @c2, c2 run'] },
  { say: '花瓶被小猫推倒', cast: ['small cat', 'vase'], beats: ['c1 swipe-at @c2 happy'] },
  {
    say: 'Before the guests arrive, the waiter lights three candles on the table',
    cast: ['man', '2 woman', 'man'],
    beats: ['c1 light-candle', 'c3+c4 walk enters'],
  },
  { say: 'A boy eats cake after blowing out the candles', beats: ['c1 blow-candles', 'c1 eat-meal'] },
  { say: 'After reading a letter, a woman smiles', beats: ['c1 read', 'c1 smile happy'] },
  {
    say: 'A girl sleeps after her mother reads her a book',
    cast: ['woman', 'girl'],
    beats: ['c1 read', 'c2 lie asleep'],
  },
  { say: '客人到来之前,服务员点燃蜡烛', cast: ['woman', 'woman'], beats: ['c1 light-candle', 'c2 walk enters'] },
  {
    say: 'The captain stands on the deck of an old sailing ship and looks through a telescope',
    cast: ['woman', 'sailing-ship'],
    ties: ['c1 riding c2'],
    beats: ['c1 telescope'],
  },
  { say: 'A robin lands on the handle of her spade', cast: ['bird', 'shovel'], ties: ['c1 on c2'] },
  {
    say: '渔船上的船长举着望远镜看着远方,两只海鸥停在船舷上',
    cast: ['boat', 'woman', '2 seagull'],
    ties: ['c2 riding c1', 'c3 on c1'],
    beats: ['c2 binoculars, c2 look'],
  },
  { say: '一位老渔夫坐在船头', cast: ['old man', 'boat'], ties: ['c1 riding c2'] },
  { say: '小船上坐着一个女孩', cast: ['boat', 'girl'], ties: ['c2 riding c1'] },
  {
    say: 'A grandmother knits in an armchair, a grey cat asleep on her lap',
    cast: ['old woman', 'armchair', 'grey cat'],
    ties: ['c1 on c2', 'c3 riding c1'],
  },
  { say: '一只猫趴在奶奶腿上', cast: ['cat', 'old woman'], ties: ['c1 riding c2'] },
  { say: '火车缓缓驶来,爸爸从车上跳下来', cast: ['train', 'man'], beats: ['c1 drive slow, c2 jump'] },
  {
    say: 'A couple dance while music plays',
    cast: ['woman', 'man'],
    beats: ['c2 waltz @c1 happy, c1 waltz-follow @c2 happy'],
  },
  { say: 'A girl sees a fox run across the road', cast: ['girl', 'fox'], beats: ['c1 look @c2, c2 run'] },
  { say: 'Two people watch swans swim', cast: ['woman', 'man', '5 swan'], beats: ['c1+c2 look @c3, c3 swim'] },
  { say: 'A boxer hits a punching bag; his coach watches him', cast: ['man', 'woman'], beats: ['c1 box, c2 look @c1'] },
  {
    say: 'A man in a coat stands in front of a red door',
    cast: ['man (coat)', 'red door'],
    ties: ['c1 in-front-of c2'],
  },
  { say: '出租车司机在雨中等客人', cast: ['woman', 'woman'], ties: [] },
];
