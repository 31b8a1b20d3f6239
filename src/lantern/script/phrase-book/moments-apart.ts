import type { Phrase } from './phrase.ts';

/** Work and moments that a plainer deed does not tell, whose garments are worn, and which sex a trade is of. */
export const MOMENTS_APART_PHRASES: readonly Phrase[] = [
  // Said right before the trade.
  { say: '女警察在看书', cast: ['woman'], beats: ['c1 read'] },
  { say: 'A male nurse waves', cast: ['man'], beats: ['c1 wave'], unknown: [] },
  { say: '男护士挥手', cast: ['man'], beats: ['c1 wave'] },
  // Whose clothes they are who is not there.
  { say: "A little girl wearing her mother's shoes walks", cast: ['girl (shoes)'], beats: ['c1 walk'] },
  { say: '小女孩穿着妈妈的高跟鞋走路', cast: ['girl (shoes)'], beats: ['c1 walk'] },
  { say: "A woman in her husband's shirt dances", cast: ['woman (shirt)'], beats: ['c1 dance'] },
  // Work that is done on the knees anyway.
  { say: 'A man kneels on the floor assembling a bookshelf', cast: ['man'], beats: ['c1 build-furniture'] },
  { say: '男人跪在地板上装衣柜', cast: ['man'] },
  // A bow: of whom.
  { say: 'A cellist draws the bow across the strings', beats: ['c1 cello'] },
  { say: '大提琴家拉弓', beats: ['c1 cello'] },
  { say: 'An archer draws the bow', beats: ['c1 archery'] },
  { say: 'A girl blows a huge pink bubble-gum bubble', beats: ['c1 blow-gum pink'] },
  { say: '老大爷蘸水在地砖上写字', beats: ['c1 water-script'], unknown: [] },
  { say: 'A man shovels coal into a furnace', beats: ['c1 stoke-boiler'], unknown: [] },
  { say: '工人往锅炉里铲煤', beats: ['c1 stoke-boiler'] },
  { say: '男人用微波炉热饭', beats: ['c1 heat-in-microwave'] },
  { say: 'A man casts a fishing line', beats: ['c1 cast-line'] },
  { say: '老人在江边甩竿', beats: ['c1 cast-line'] },
  { say: '三个大妈打太极扇', cast: ['3 woman'], beats: ['c1 tai-chi-fan'] },
  { say: '姑娘在地铁上站着打瞌睡', beats: ['c1 nod-off'] },
  { say: '两个学生抬一桶水', beats: ['c1 carry-water-jug @c2, c2 carry-water-jug @c1'] },
  { say: '女司机掀开引擎盖', cast: ['woman'], beats: ['c1 look-under-bonnet'], unknown: [] },
  { say: '快递员推着一车包裹挤进电梯', beats: ['c1 push-parcels'] },
  { say: '师傅吹出一只糖老鼠', beats: ['c1 blow-sugar'], unknown: [] },
  { say: '女孩在阳台上,使劲跳舞', cast: ['girl'], beats: ['c1 dance'], unknown: [] },
  {
    say: '两口子在阳台上一人一头,使劲拧干一条床单',
    cast: ['woman', 'man'],
    beats: ['c1 wring-sheet @c2, c2 wring-sheet @c1'],
  },
  { say: 'A baker looks at the roll and smiles', beats: ['c1 look, c1 smile happy'] },
  { say: "A barber shaves the back of a man's neck", beats: ['c1 shave-neck @c2, c2 have-hair-done @c1'] },
  // Stepped on to reach higher.
  { say: '男孩踩着板凳够饼干盒', cast: ['boy', 'stool'], ties: ['c1 on c2'] },
];
