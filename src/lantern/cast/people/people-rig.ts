import type { Rig } from '../rig.ts';
import { drawPerson } from './draw-person.ts';

/** Women, men, girls and boys. */
export const PEOPLE_RIG: Rig = {
  kinds: ['woman', 'man', 'girl', 'boy'],
  draw: drawPerson,
};
