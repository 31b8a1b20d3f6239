import { hash2 } from '../../../../base/random.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import { clipped, FAR, progressOf, tinted } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** What is of paper or a dry leaf, and is gone when it has burnt. */
const PAPERY: ReadonlySet<Kind> = new Set<Kind>([
  'letter',
  'paper-sheet',
  'newspaper',
  'map',
  'scroll',
  'banknote',
  'greeting-card',
  'poster',
  'leaf',
  'playing-card',
  'paper-plane',
  'paper-boat',
  'paper-crane',
]);
const STEPS = 16;
const CHAR = '#241c1a';
/** How wide the black edge is, and how ragged, in units of height; how much is left at last. */
const EDGE = 0.16;
const RAGGED = 0.13;
const LEFT_SHARE = 0.16;

/** Whether a thing is used up as it burns. */
export function burnsUp(kind: Kind): boolean {
  return PAPERY.has(kind);
}

/** Fire eats it from one upper corner: a ragged black edge goes over it, and behind that nothing is left. */
export const paintBurningUp: HappeningPainter = (pen, { actor, half, draw }) => {
  const { context } = pen;
  const share = progressOf(actor, 4) * (1 - LEFT_SHARE);
  const { seed } = actor.member;
  const side = hash2(seed, 3) < 0.5 ? -1 : 1;
  // The front comes down, sooner on one side.
  const front = (x: number, at: number, ahead: number) =>
    1.15 - 1.25 * share + side * 0.35 * (x / half) * (1 - share) + ahead + RAGGED * (hash2(seed, at + 20) - 0.5);
  const below = (ahead: number) => () => {
    context.moveTo(-FAR, -FAR);
    for (let step = 0; step <= STEPS; step++) {
      const x = -half * 1.3 + (step / STEPS) * 2.6 * half;
      context.lineTo(step === 0 ? -FAR : step === STEPS ? FAR : x, front(x, step, ahead));
    }
    context.lineTo(FAR, -FAR);
    context.closePath();
  };
  if (share <= 0) return draw(pen);
  clipped(pen, below(0), undefined, () => draw(tinted(pen, CHAR, 0.88)));
  clipped(pen, below(-EDGE * 0.5), undefined, () => draw(tinted(pen, '#8a4a1e', 0.6)));
  clipped(pen, below(-EDGE), undefined, () => draw(pen));
};
