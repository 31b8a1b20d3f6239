import type { Phrase } from './phrase.ts';

/** Animals and creatures. */
export const ANIMALS: readonly Phrase[] = [
  { say: 'A lion walks across the grassland', cast: ['lion'], beats: ['c1 walk'], unknown: [] },
  { say: 'two tigers run through the jungle', cast: ['2 tiger'], beats: ['c1 run'], at: ['jungle'] },
  { say: 'A wolf howls at the moon in the forest', cast: ['wolf'], at: ['forest'] },
  { say: 'a polar bear on the snow', cast: ['white bear'] },
  { say: 'A baby elephant walks behind an elephant', cast: ['small elephant', 'elephant'], ties: ['c1 behind c2'] },
  { say: 'three white rabbits eat grass', cast: ['3 white rabbit'], beats: ['c1 eat'] },
  { say: 'a cow to the left of a pig', cast: ['cow', 'pig'], ties: ['c1 left-of c2'] },
  { say: 'A giraffe and a zebra stand in the meadow', cast: ['giraffe', 'zebra'], at: ['meadow'] },
  { say: 'a purple sheep jumps', cast: ['purple sheep'], beats: ['c1 jump'] },
  { say: '两只大熊猫坐在竹林里', cast: ['2 panda'], beats: ['c1 sit'], at: ['bamboo-forest'] },
  { say: '一头狮子在奔跑', cast: ['lion'], beats: ['c1 run'] },
  { say: '一只小白兔在草地上吃草', cast: ['white rabbit'], beats: ['c1 eat'] },
  { say: '三头大象在河边走', cast: ['3 elephant'], beats: ['c1 walk'] },
  { say: '长颈鹿和斑马', cast: ['giraffe', 'zebra'] },
  { say: '一只粉色的猪', cast: ['pink pig'] },
];
