import type { Phrase } from './phrase.ts';

/** What takes two: one does something to another, or both ride on one thing. */
export const TOGETHER_PHRASES: readonly Phrase[] = [
  { say: 'Two friends ride bicycles along a river', beats: ['c1+c2 cycle'] },
  { say: 'A father carries his daughter on his shoulders', ties: ['c2 riding c1'] },
  { say: 'A firefighter carries a child out of a house', ties: ['c2 riding c1'] },
  { say: 'A mother hugs her son', beats: ['c1 hug-child @c2 happy, c2 hug @c1 happy'] },
  { say: 'A boy hugs his grandmother', beats: ['c1 hug @c2 happy, c2 hug-child @c1 happy'] },
  { say: 'A woman comforts a crying man', beats: ['c1 comfort @c2, c2 cry @c1 sad'] },
  { say: "A barber cuts a man's hair", beats: ['c1 cut-hair @c2, c2 have-hair-done @c1'] },
  { say: 'A doctor examines a boy', beats: ['c1 examine @c2, c2 be-examined @c1'] },
  { say: 'A man and a woman ride a motorbike', ties: ['c2 riding c1'] },
  { say: 'Two girls ride a bicycle', ties: ['c2 riding c1'] },
  { say: 'A man rides a bicycle past a woman', ties: [] },
  { say: 'A girl whispers a secret into her friend’s ear', cast: ['girl', 'girl'] },
  { say: '妈妈给女儿梳头发', beats: ['c1 braid-hair @c2, c2 have-hair-done @c1'] },
  { say: 'A family drives in a red car', ties: ['c1 riding c4', 'c2 riding c4', 'c3 riding c4'] },
  { say: 'A bus full of children drives through the town', cast: ['bus', '3 girl', '3 boy'] },
  { say: 'People look out of the windows of a bus', ties: ['c1 riding c3', 'c2 riding c3'] },
  { say: 'Two girls ride horses along the beach', cast: ['2 girl', '2 horse'] },
  { say: 'A man rows his girlfriend across a lake in a boat', cast: ['man', 'woman'], ties: ['c2 riding c1'] },
  { say: 'Children on sledges slide down a hill', beats: ['c1+c2 sledge happy'], at: ['hills', 'winter'] },
  { say: 'A pilot flies a helicopter', ties: ['c1 riding c2'] },
  { say: '新郎背着新娘走过小桥', ties: ['c2 riding c1'] },
];
