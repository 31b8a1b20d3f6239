import type { Phrase } from './phrase.ts';

/** Objects: their colours and counts, and how they lie to each other and to those beside them. */
export const THING_PHRASES: readonly Phrase[] = [
  { say: 'three red apples', cast: ['3 red apple'], at: ['room'], unknown: [] },
  { say: 'a purple banana', cast: ['purple banana'], unknown: [] },
  { say: 'a photo of a red clock', cast: ['red clock'], unknown: [] },
  { say: 'a photo of a bench', cast: ['bench'], at: ['meadow'], unknown: [] },
  { say: 'a photo of two clocks', cast: ['2 clock'] },
  { say: 'a cat on a chair', cast: ['cat', 'chair'], ties: ['c1 on c2'], at: ['room'] },
  { say: 'an apple to the left of a vase', cast: ['apple', 'vase'], ties: ['c1 left-of c2'] },
  { say: 'a yellow umbrella and a blue suitcase', cast: ['yellow umbrella', 'blue suitcase'] },
  {
    say: 'a woman in a red hat next to a green umbrella',
    cast: ['woman (red hat)', 'green umbrella'],
    ties: ['c1 next-to c2'],
  },
  { say: 'a girl with a red balloon', cast: ['girl (; +red balloon)'] },
  { say: 'a red balloon', cast: ['red balloon'] },
  { say: 'a green cup to the left of a dog', cast: ['green cup', 'dog'], ties: ['c1 left-of c2'] },
  { say: 'In a red hat, a woman walks', cast: ['woman (red hat)'] },
  { say: 'a bowl of oranges', cast: ['bowl', '3 orange'], ties: ['c2 on c1'] },
  { say: 'a red backpack and a horse', cast: ['red backpack', 'horse'] },
  { say: 'a black hat', cast: ['black hat'] },
  { say: 'an orange on a table', cast: ['orange', 'table'], ties: ['c1 on c2'] },
  { say: 'two oranges', cast: ['2 orange'] },
  { say: 'an orange cat and a black bottle', cast: ['orange cat', 'black bottle'] },
  { say: 'an orange orange', cast: ['orange orange'] },
  { say: 'two teddy bears under a table', cast: ['2 teddy-bear', 'table'], ties: ['c1 under c2'] },
  {
    say: 'a wine glass, a fork and a knife on a wooden table',
    cast: ['wine-glass', 'fork', 'knife', 'table'],
    ties: ['c1 on c4', 'c2 on c4', 'c3 on c4'],
  },
  { say: 'a rose in a vase', cast: ['rose', 'vase'], ties: ['c1 on c2'] },
  { say: 'a cat sleeping on a red couch', cast: ['cat', 'red couch'], ties: ['c1 on c2'], beats: ['c1 lie asleep'] },
  { say: 'a parking meter below a kite', cast: ['parking-meter', 'kite'], ties: ['c2 on c1'] },
  { say: 'a clock above a bench', cast: ['clock', 'bench'], ties: ['c1 on c2'] },
  { say: 'a hot dog', cast: ['hot-dog'], unknown: [] },
  { say: 'a teddy bear', cast: ['teddy-bear'], unknown: [] },
  { say: 'a frisbee right of a dog', cast: ['frisbee', 'dog'], ties: ['c1 right-of c2'] },
  { say: 'a computer keyboard and a mouse', cast: ['keyboard', 'computer-mouse'] },
  { say: 'a man sitting on a park bench', cast: ['man', 'bench'], ties: ['c1 on c2'], beats: ['c1 sit'] },
  { say: 'a fox among the trees', cast: ['fox'], at: ['forest'] },
  { say: 'a tree on a hill', cast: ['tree'], at: ['meadow'] },
  { say: 'The apple is green.', cast: ['green apple'] },
  { say: 'a bird on a fire hydrant', cast: ['bird', 'fire-hydrant'], ties: ['c1 on c2'], at: ['city-street'] },
  { say: 'a room without a table', cast: [], without: ['table'] },
  { say: '五个绿色的苹果', cast: ['5 green apple'], unknown: [] },
  { say: '一个红色的花瓶在一只猫的左边', cast: ['red vase', 'cat'], ties: ['c1 left-of c2'] },
  { say: '桌子上有三个橙子', cast: ['table', '3 orange'], ties: ['c2 on c1'] },
  { say: '一只猫在椅子上', cast: ['cat', 'chair'], ties: ['c1 on c2'] },
  { say: '花瓶里有一朵玫瑰', cast: ['vase', 'rose'], ties: ['c2 on c1'] },
  { say: '一把蓝色的椅子', cast: ['blue chair'], unknown: [] },
  { say: '一台白色的冰箱和一个烤箱', cast: ['white refrigerator', 'oven'] },
];

/** Vehicles as subjects. */
export const VEHICLE_PHRASES: readonly Phrase[] = [
  { say: 'a red bicycle', cast: ['red bicycle'], at: ['city-street'], unknown: [] },
  { say: 'a green motorcycle to the left of a bench', cast: ['green motorcycle', 'bench'], ties: ['c1 left-of c2'] },
  { say: 'an airplane in the sky', cast: ['airplane'], beats: ['c1 fly'], unknown: [] },
  { say: 'a helicopter and a red car', cast: ['helicopter', 'red car'], beats: ['c1 fly'] },
  { say: 'a blue bus drives through the city', cast: ['blue bus'], beats: ['c1 drive'], at: ['city-street'] },
  { say: 'a train drives through the countryside', cast: ['train'], beats: ['c1 drive'], at: ['meadow'] },
  { say: 'a yellow tractor in a field', cast: ['yellow tractor'], at: ['meadow'] },
  { say: 'two trucks', cast: ['2 truck'] },
  { say: 'a purple skateboard', cast: ['purple skateboard'], unknown: [] },
  { say: 'a hot air balloon over a meadow', cast: ['hot-air-balloon'], beats: ['c1 fly'], at: ['meadow'] },
  { say: 'a school bus', cast: ['yellow bus'] },
  { say: 'a pirate ship on the open sea', cast: ['sailing-ship'], at: ['open-sea'] },
  { say: 'a rocket', cast: ['rocket'], beats: ['c1 fly'] },
  { say: '一辆红色的自行车', cast: ['red bicycle'], unknown: [] },
  { say: '一架飞机', cast: ['airplane'], beats: ['c1 fly'], unknown: [] },
  { say: '一辆绿色的公交车', cast: ['green bus'] },
];

/** The object classes of COCO (Lin and others 2014) that are things: each must be a subject of its own. */
export const COCO_THINGS =
  `traffic light, fire hydrant, stop sign, parking meter, bench, backpack, umbrella, handbag, tie, suitcase, frisbee, skis,
  snowboard, sports ball, kite, baseball bat, baseball glove, surfboard, tennis racket, bottle, wine glass, cup,
  fork, knife, spoon, bowl, banana, apple, sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch,
  potted plant, bed, dining table, toilet, tv, laptop, mouse, remote, keyboard, cell phone, microwave, oven, toaster, sink,
  refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush`
    .split(',')
    .map((word) => word.trim());
