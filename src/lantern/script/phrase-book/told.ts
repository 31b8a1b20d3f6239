import type { Phrase } from './phrase.ts';

/** What people do at walls, over desks, to foes and before all. */
export const TOLD: readonly Phrase[] = [
  { say: 'a student sleeps at his desk', cast: ['man'], beats: ['c1 sleep-at-desk asleep'], unknown: [] },
  { say: '程序员趴在键盘上睡着了', beats: ['c1 sleep-at-desk asleep'], unknown: [] },
  { say: 'a man sleeps on a sofa next to a table', beats: ['c1 lie asleep'] },
  { say: 'a woman takes a bath in a tub', cast: ['woman'], beats: ['c1 bathe-in-tub happy'], unknown: [] },
  { say: '小女孩用吸管喝果汁', beats: ['c1 drink-straw'], unknown: [] },
  { say: 'an old man wipes his spectacles', cast: ['old man'], beats: ['c1 wipe-glasses'], unknown: [] },
  { say: 'a tailor measures cloth', beats: ['c1 measure-cloth'], unknown: [] },
  { say: '士兵升旗', cast: ['man'], beats: ['c1 raise-flag'], unknown: [] },
  { say: 'a man waves a white flag', beats: ['c1 wave-flag'], unknown: [] },
  { say: '老人用毛笔写一个大大的福字', beats: ['c1 write-character'], unknown: [] },
  { say: 'a courier rings a doorbell', beats: ['c1 ring-doorbell'], unknown: [] },
  { say: 'a mailman puts a letter into a letter box', beats: ['c1 put-in-mailbox'], unknown: [] },
  { say: 'two kids play with a ball in the garden', beats: ['c1 pass-ball @c2, c2 pass-ball @c1'], unknown: [] },
  { say: 'a policeman frisks a man', cast: ['man', 'man'], beats: ['c1 frisk @c2, c2 be-frisked @c1'], unknown: [] },
  { say: 'a soldier fires a cannon', cast: ['man'], beats: ['c1 fire-cannon'], unknown: [] },
  { say: 'a boy draws on the wall with crayons', cast: ['boy'], beats: ['c1 draw-on-wall'] },
  { say: '女孩在起雾的窗上画笑脸', cast: ['girl'], beats: ['c1 draw-on-pane'], unknown: [] },
  { say: 'a priest crowns a king', beats: ['c1 crown-other @c2, c2 be-crowned @c1'], unknown: [] },
  { say: "a thief picks a man's pocket", beats: ['c1 pick-pocket @c2, c2 be-robbed @c1'], unknown: [] },
  { say: '老人在转经筒', cast: ['old man'], beats: ['c1 turn-prayer-wheel'], unknown: [] },
  { say: 'a man with a sword fights a lion', cast: ['man', 'lion'], beats: ['c1 sword @c3'], unknown: [] },
  { say: '骑士用剑与恶龙战斗', cast: ['man', 'dragon'], beats: ['c1 sword @c3'], unknown: [] },
  { say: 'a mime on a plaza', beats: ['c1 mime-wall'], unknown: [] },
];
