import { planned } from './golden-case.ts';
import type { GoldenCase } from './golden-case.ts';

/** Stills of rigs, poses and things. */
export const CAST_CASES: readonly GoldenCase[] = [
  planned('things-counted', 'five green apples'),
  planned('things-sides', 'a red clock to the left of a yellow teapot'),
  planned('things-pictures', 'a purple donut, a slice of pizza and an ice cream'),
  planned('things-laid', 'a blue vase, a wine glass and a book on a white table'),
  planned('things-in-vessel', 'a rose in a vase'),
  planned('things-in-carton', 'a dozen eggs in a carton'),
  planned('things-in-studio', 'an accordion, nothing else'),
  planned('animal-clothes', 'a fox in a green hat and a red scarf'),
  planned('things-furniture', 'a cat on a red chair'),
  planned('things-street', 'a fire hydrant to the right of a stop sign'),
  planned('vehicles-wheels', 'a green bicycle to the left of a bench'),
  planned('vehicles-road', 'a red bus drives through the city in the rain'),
  planned('vehicles-air', 'a hot air balloon over a meadow at sunset'),
  planned('deed-violin', 'an old man plays the violin in a park'),
  planned('deed-cook', 'a chef cooks pasta in a kitchen'),
  planned('deed-pair', 'two women hug on a beach'),
  planned('deed-bench', 'a woman sits on a bench reading a book'),
  planned('deed-chinese', '一个女孩在弹钢琴'),
  planned('deed-turned-over', 'a girl doing a cartwheel on the beach'),
  planned('deed-save', 'a goalkeeper dives and catches the ball'),
  planned('deed-near', 'a grandfather knitting a sock in his armchair'),
  planned('deed-quarrel', 'two brothers argue in the street'),
  planned('animals-like-people', 'a mouse in a red dress and a bear play the violin'),
  planned('state-burning', 'a burning house at night'),
  planned('state-treated', 'a rusty bicycle and a black dog covered in snow'),
  planned('trade-knight', 'a knight stands in a meadow'),
];
