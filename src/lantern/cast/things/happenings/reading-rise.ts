import { smoothstep } from '../../../../base/interpolation.ts';
import type { Pen } from '../../../paint/pen.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** The column of a thermometer: where it begins, from where to where it climbs, and half its width, in units of height. */
const COLUMN = { foot: 0.14, from: 0.24, to: 0.88, half: 0.022 } as const;

/** A thermometer whose red column climbs. */
export function paintReadingRise(pen: Pen, { actor, draw }: HappeningScene): void {
  const { context, tone } = pen;
  const { foot, from, to, half } = COLUMN;
  const level = from + (to - from) * smoothstep(0, 1, progressOf(actor, 3.6));
  draw(pen);
  context.fillStyle = tone('#f6f8f8', 0.2);
  context.fillRect(-half * 1.4, foot + 0.06, half * 2.8, to - foot - 0.03);
  context.fillStyle = tone('#d8322c', 0.3);
  context.fillRect(-half * 1.15, foot, half * 2.3, level - foot);
}
