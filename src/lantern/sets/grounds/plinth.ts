import { PAINTED } from '../kits/painted.ts';
import { solid } from '../kits/solid.ts';
import { markedTop, MATTER_COLOURS } from '../kits/worktop.ts';
import type { GroundBuilder } from './ground-builder.ts';

/** Black stone and glass are deeper than black paint. */
const BLACK = '#232329';

/** A block, white where nothing else is told, with the marks of what it is made of on its top. */
export const plinth: GroundBuilder = ({ support, random }) => {
  const { y, left, right, near, far, matter, colour: named } = support;
  const own = matter === undefined ? '#ece7de' : MATTER_COLOURS[matter];
  const colour = named === undefined ? own : named === 'black' ? BLACK : PAINTED[named];
  const marks = matter === undefined ? [] : markedTop(support, matter, colour, random);
  return { structures: [{ z: far, faces: [...solid([left, right], [0, y], [near, far], colour, 0.05), ...marks] }] };
};
