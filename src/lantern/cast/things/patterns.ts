import type { Path } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import type { StateName } from '../../script/state-names.ts';
import { PATTERNS } from '../../script/state-names.ts';
import { traceRound } from '../../paint/trace-round.ts';

/** What is laid in a second colour over a thing: a pattern that the prompt names, or its lower half where it names two colours alone. */
export type Pattern = 'striped' | 'checked' | 'dotted' | 'halves';

/** The pattern of one by its states; `twoColours`: the prompt names a second colour that its form has no place for. */
export function patternOf(states: readonly StateName[] | undefined, twoColours: boolean): Pattern | undefined {
  const named = states?.find((state) => PATTERNS.has(state));
  return (named as Pattern | undefined) ?? (twoColours ? 'halves' : undefined);
}

/**
 * Draws one again in its second colour where the pattern lies: what takes no colour stays as it is, and light and shade with
 * it. The context is in units of its height; `half`: half its width in them.
 */
export function paintPattern(pen: Pen, pattern: Pattern, half: number, drawAgain: () => void): void {
  const { context } = pen;
  const reach = half * 1.1;
  context.save();
  context.beginPath();
  TRACES[pattern](context, reach, Math.min(1, half * 2));
  context.clip();
  drawAgain();
  context.restore();
}

type Trace = (path: Path, reach: number, unit: number) => void;

/** Bands, squares and dots for so wide a thing. */
const TRACES: Readonly<Record<Pattern, Trace>> = {
  striped: (path, reach, unit) => {
    const wide = 0.13 * unit;
    for (let x = -reach; x < reach; x += 2 * wide) path.rect(x, -0.1, wide, 1.4);
  },
  checked: (path, reach, unit) => {
    const wide = 0.13 * unit;
    for (let [x, column] = [-reach, 0]; x < reach; x += wide, column++)
      for (let y = -0.1 + (column % 2) * wide; y < 1.3; y += 2 * wide) path.rect(x, y, wide, wide);
  },
  dotted: (path, reach, unit) => {
    const [apart, radius] = [0.21 * unit, 0.062 * unit];
    for (let [x, column] = [-reach, 0]; x < reach; x += apart, column++)
      for (let y = (column % 2) * (apart / 2); y < 1.3; y += apart) {
        traceRound(path, x, y, radius);
      }
  },
  halves: (path, reach) => path.rect(-reach * 1.5, -0.2, reach * 3, 0.68),
};
