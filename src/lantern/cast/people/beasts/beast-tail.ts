import type { Pen } from '../../../paint/pen.ts';
import { fillForm, mixHex, traceLimb } from '../../shapes.ts';
import type { LimbPoint } from '../../shapes.ts';
import type { Figure } from '../figure.ts';
import { mid } from '../span.ts';
import type { BeastCard } from './beast-cards.ts';

/** Half widths along a tail, and how long it is, in heights of the body. */
const TAILS: Readonly<
  Record<BeastCard['tail'], { readonly length: number; readonly halves: readonly number[] } | undefined>
> = {
  bushy: { length: 0.46, halves: [0.022, 0.055, 0.075, 0.05, 0.012] },
  long: { length: 0.44, halves: [0.016, 0.014, 0.012, 0.011, 0.01] },
  ringed: { length: 0.42, halves: [0.03, 0.046, 0.05, 0.044, 0.024] },
  tuft: { length: 0.4, halves: [0.014, 0.012, 0.011, 0.012, 0.03] },
  stub: { length: 0.09, halves: [0.03, 0.04, 0.042, 0.036, 0.024] },
  none: undefined,
};

/** Draws the tail of an animal that plays a person, from the small of its back; it swings. */
export function drawBeastTail(pen: Pen, figure: Figure, { tail }: BeastCard, fur: string): void {
  const shape = TAILS[tail];
  if (shape === undefined) return;
  const { build, left, right, turn, pose } = figure;
  const h = build.height;
  const hip = mid(left.leg.hip, right.leg.hip, 0.5);
  // Seen from before it comes out at the side.
  const side = Math.abs(turn.sin) > 0.35 ? -Math.sign(turn.sin) : -1;
  const swing = 0.12 * Math.sin(pen.time * 2.3 + h) + 0.05 * pose.pace;
  const root = { x: hip.x - turn.sin * build.deep.hipBack * 0.9, y: hip.y + 0.03 * h };
  const spine: LimbPoint[] = shape.halves.map((half, at) => {
    const share = at / (shape.halves.length - 1);
    const out = shape.length * h * share;
    const rise = tail === 'stub' ? 0.2 * share : -0.32 * share + 0.9 * share * share;
    return {
      x: root.x + side * out * (0.82 - 0.24 * share) + swing * out * share * 0.5,
      y: root.y + rise * shape.length * h,
      r: half * h,
    };
  });
  const across = {
    left: Math.min(...spine.map(({ x }) => x)) - 0.05 * h,
    right: Math.max(...spine.map(({ x }) => x)) + 0.05 * h,
  };
  const model = { shade: -0.6, middle: 0, lit: 0.6, rim: 0.006 * h };
  fillForm(pen, (path) => traceLimb(path, spine), fur, across, model);
  if (tail === 'bushy' || tail === 'tuft') {
    const tip = spine.slice(-2).map((point, at) => ({ ...point, r: at === 0 ? point.r * 0.8 : point.r }));
    fillForm(
      pen,
      (path) => traceLimb(path, tip),
      tail === 'bushy' ? mixHex(fur, '#fff6e8', 0.8) : mixHex(fur, '#2a1a14', 0.6),
      across,
      model,
    );
  }
  if (tail !== 'ringed') return;
  for (const at of [1, 2, 3]) {
    const band = [spine[at]!, { ...spine[at]!, x: spine[at]!.x + side * 0.012 * h }];
    fillForm(pen, (path) => traceLimb(path, band), mixHex(fur, '#1a1414', 0.7), across, model);
  }
}
