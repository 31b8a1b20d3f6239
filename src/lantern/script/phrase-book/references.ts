import type { Phrase } from './phrase.ts';

/** What is said of the user's own pictures, in English and Chinese. */
export const REFERENCE_PHRASES: readonly Phrase[] = [
  { say: 'A fox runs in <<<image_1>>>', references: ['image 1: place'], cast: ['fox'], beats: ['c1 run'] },
  { say: 'The fox from @Image1 runs through a forest', references: ['image 1: character c1'], at: ['forest'] },
  {
    say: '<<<image_1>>> walks through a forest',
    references: ['image 1: character c1'],
    cast: ['pictured'],
    beats: ['c1 walk'],
  },
  {
    say: '<<<element_1>>> and <<<element_2>>> sit on a beach',
    references: ['element 1: character c1', 'element 2: character c2'],
    cast: ['pictured', 'pictured'],
    at: ['beach'],
  },
  {
    say: 'A woman (<<<image_1>>>) and a dog (<<<image_2>>>) walk in <<<image_3>>>',
    references: ['image 1: character c1', 'image 2: character c2', 'image 3: place'],
    cast: ['woman', 'dog'],
  },
  {
    say: 'The robot in <<<image_1>>> and the woman in <<<image_2>>> stand in a meadow',
    references: ['image 1: character c1', 'image 2: character c2'],
    at: ['meadow'],
  },
  {
    say: '<<<image_1>>> and <<<image_2>>> dance on a beach',
    references: ['image 1: character c1', 'image 2: character c2'],
    cast: ['pictured', 'pictured'],
  },
  {
    say: 'The fox in <<<image_1>>> and <<<image_2>>> runs through a forest',
    references: ['image 1: character c1', 'image 2: character c1'],
    cast: ['fox'],
    beats: ['c1 run'],
  },
  {
    say: 'The woman in <<<image_1>>> (side view: <<<image_2>>>) walks in <<<image_3>>>',
    references: ['image 1: character c1', 'image 2: character c1', 'image 3: place'],
    cast: ['woman'],
  },
  {
    say: '<<<image_1>>>, <<<image_2>>> and @Image3 show the same dog. The dog sits on a beach.',
    references: ['image 1: character c1', 'image 2: character c1', 'image 3: character c1'],
    cast: ['dog'],
    beats: ['c1 sit'],
  },
  {
    say: 'The woman from <<<image_1>>>, in <<<image_2>>>',
    references: ['image 1: character c1', 'image 2'],
    cast: ['woman'],
  },
  {
    say: '<<<image_1>>>和<<<image_2>>>中的女人在海滩上走',
    references: ['image 1: character c1', 'image 2: character c1'],
    cast: ['woman'],
    at: ['beach'],
  },
  { say: 'A man wearing the hat from <<<image_1>>>', references: ['image 1'], cast: ['man (hat)'] },
  { say: 'A cat sleeps, in the style of <<<image_2>>>', references: ['image 2: style'], cast: ['cat'] },
  { say: 'A cat on a sofa with the colours of @Image1', references: ['image 1: style'] },
  { say: 'A castle at night in the <<<image_1>>> style', references: ['image 1: style'] },
  { say: 'Use <<<image_1>>> as the background. A child dances.', references: ['image 1: place'] },
  { say: 'A horse gallops along the beach from <<<image_2>>>', references: ['image 2: place'] },
  { say: '<<<image_1>>>, make it snow', references: ['image 1'], at: ['snow'] },
  { say: 'Change <<<image_1>>> to night', references: ['image 1'], at: ['night'] },
  { say: 'Restyle <<<video_1>>> as a watercolour', references: ['video 1'], look: 'watercolour' },
  { say: 'A woman looks at <<<element_1>>>', references: ['element 1: character c2'], cast: ['woman', 'pictured'] },
  {
    say: '<<<image_1>>> walks. Then <<<image_1>>> jumps.',
    references: ['image 1: character c1', 'image 1: character c1'],
    cast: ['pictured'],
  },
  { say: '一只狐狸在<<<image_1>>>里奔跑', references: ['image 1: place'], cast: ['fox'] },
  { say: '<<<image_1>>>里的猫在沙滩上奔跑', references: ['image 1: character c1'], cast: ['cat'], at: ['beach'] },
  { say: '一只猫，<<<image_2>>>的风格', references: ['image 2: style'], cast: ['cat'] },
  { say: '以<<<image_1>>>为背景，一个女孩跳舞', references: ['image 1: place'], cast: ['girl'] },
  { say: '<<<element_1>>>在森林里走', references: ['element 1: character c1'], cast: ['pictured'], at: ['forest'] },
];
