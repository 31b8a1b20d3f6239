import type { Phrase } from './phrase.ts';

/** Films told shot by shot: who is called again by other words, how things are made, what is poured, where one goes back to. */
export const SHOT_LISTS: readonly Phrase[] = [
  {
    say: 'Shot 1: a cat sleeps. Shot 2 (2s): a dog runs.',
    cast: ['cat', 'dog'],
    beats: ['c1 lie asleep', 'c2 run'],
    unknown: [],
  },
  { say: '【0-3秒】一只猫睡觉。【3-5秒】一只狗跑过来。', cast: ['cat', 'dog'], unknown: [] },
  {
    say: 'Macro shot of a bottle. A mechanic wipes her forehead.',
    cast: ['bottle', 'woman', 'table'],
    beats: ['c1 stand', 'c2 wipe-sweat'],
  },
  {
    say: 'Shot 1: A railway. Shot 2: Inside, a man checks his watch. Shot 3: He steps outside and salutes.',
    later: ['1: room', '2: railway'],
  },
  // Families and pairs are those who were named.
  {
    say: '妈妈切胡萝卜。小女孩跑进来。一家三口围坐在餐桌旁吃早饭。',
    cast: ['woman', 'girl', 'man'],
    beats: ['c1 chop', 'c2 walk enters', 'c1+c2+c3 eat-together'],
  },
  { say: '爷爷在天台浇花，十岁的孙女跑上来。爷孙俩一起放风筝。', cast: ['old man', 'girl'] },
  // Who is told of by what they do, under another name, is somebody else.
  {
    say: '一个货车司机坐在台阶上。旁边扫地的阿姨看见了。',
    cast: ['woman', 'woman'],
    beats: ['c1 sit, c2 sweep, c2 look'],
  },
  // Names that stand right after who somebody is, or before their years.
  { say: '女侦探沈遥推开房门。', cast: ['woman'], unknown: [] },
  { say: '小女孩阿棠提着灯笼走进来。阿棠挥手。', cast: ['girl (; +lantern)'], unknown: [] },
  { say: 'Ramón, seventy, in a blue uniform, waves.', cast: ['old woman (blue suit)'], beats: ['c1 wave'] },
  { say: 'Mr. Haddad, eighty-one, waves. He smiles.', cast: ['old man'], beats: ['c1 wave, c1 smile happy'] },
  { say: 'Commander Adaeze Obi waves. Obi smiles.', cast: ['woman'], beats: ['c1 wave, c1 smile happy'] },
  {
    say: 'A boy runs. A dog barks. At sunset the boy and the dog sit on the sand.',
    beats: ['c1 run, c2 speak', 'c1+c2 sit'],
    later: ['1: sunset'],
  },
  { say: 'A chef cooks. Then the manager walks in and nods.', beats: ['c1 cook', 'c2 walk enters', 'c2 nod-head'] },
  {
    say: 'A mail carrier walks. Close-up of his hands untying a rope.',
    beats: ['c1 walk', 'c1 tie-knot'],
    camera: ['1: close-up'],
  },
  { say: '老农推着三轮车走进来，车上堆满西瓜。', cast: ['woman', 'watermelon', 'table'] },
  { say: '爷爷浇花，孙女跑来。爷孙俩一人举风筝、一人挥手。', cast: ['old man', 'girl'] },
  { say: '阿婆坐在竹椅上。一群婶子挑着担子走过。阿婆从头上取下一朵花。', cast: ['woman', '6 woman', 'flower'] },
  { say: '一个男人戴着妈妈织的围巾跑步。', cast: ['man (scarf)'] },
  { say: 'A man and a boy kneel. Two tiny figures wave.', cast: ['man', 'boy'] },
  {
    say: 'A red sports car speeds along a highway. Then the car stops.',
    cast: ['red sports-car'],
  },
  {
    say: 'INT. CLASSROOM - MORNING. A teacher waves. INT. CLASSROOM - NIGHT. An old man smiles.',
    beats: ['c1 wave', 'c2 smile happy'],
    later: ['1: night'],
  },
  { say: 'A tiger steps onto the bank of a river.', cast: ['tiger'], unknown: [] },
  // What describes is no deed, and light is no fruit.
  { say: 'A man in a wool cap and waxed jacket waves.', cast: ['man (hat, jacket)'], beats: ['c1 wave'] },
  { say: 'A girl in a patched grey jumpsuit waves.', beats: ['c1 wave'] },
  { say: 'Orange light floods the kitchen.', cast: [] },
  { say: '小铁匠披着狼皮坎肩。', cast: ['young boy (jacket)'] },
  { say: '姑娘扎着麻花辫跑步。', beats: ['c1 run'] },
  // What is poured has its colour, and a slogan is said by nobody.
  { say: 'A man pours orange juice into a glass.', beats: ['c1 pour-bottle orange'] },
  { say: '爸爸往玻璃杯里倒橙汁。', beats: ['c1 pour-bottle orange'] },
  { say: 'The pilot smiles, then the slogan "Time to fly" appears.', beats: ['c1 smile happy'], lines: [] },
];
