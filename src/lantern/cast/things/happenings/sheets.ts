import { FOOD } from '../../../kinds/things/food.ts';
import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import { clipped, FAR, progressOf, tinted } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

const TEETH = 11;

/** It is torn from the top to the foot: two halves with a ragged edge that part and sink. */
export function paintTearing(pen: Pen, { actor, draw, half }: HappeningScene): void {
  const { context } = pen;
  const share = progressOf(actor);
  const torn = smoothstep(0, 0.6, share);
  const apart = smoothstep(0.35, 1, share);
  // How far down it is torn already: below that it is whole.
  const from = 1.1 - 1.3 * torn;
  const edge = (side: 1 | -1) => () => {
    context.moveTo(side * FAR, FAR);
    context.lineTo(0, FAR);
    for (let tooth = 0; tooth <= TEETH; tooth++) {
      const y = 1.1 - (tooth / TEETH) * 1.3;
      context.lineTo((hash2(actor.member.seed, tooth) - 0.5) * 0.14 * half, y);
    }
    context.lineTo(0, -FAR);
    context.lineTo(side * FAR, -FAR);
    context.closePath();
  };
  for (const side of [-1, 1] as const) {
    const move = () => {
      context.translate(side * (0.025 * torn + 0.3 * half * apart), 0);
      // While it is still whole at the foot the halves lean about that point.
      const pivot = Math.max(0, from);
      context.translate(0, pivot);
      context.rotate(-side * (0.12 * torn + 0.16 * apart));
      context.translate(0, -pivot);
    };
    clipped(pen, edge(side), move, () => draw(pen));
  }
}

/** It folds itself: its right half over the left, then its upper half down. */
export function paintFolding(pen: Pen, { actor, draw }: HappeningScene): void {
  // Butter is folded into dough: it is no sheet.
  if (actor.member.kind in FOOD) return draw(pen);
  const share = progressOf(actor, 3.4);
  const across = smoothstep(0, 0.48, share);
  const down = smoothstep(0.52, 1, share);
  const { context } = pen;
  const box = (left: number, bottom: number, right: number, top: number) => () =>
    context.rect(left, bottom, right - left, top - bottom);
  const halfSheet = () => {
    clipped(pen, box(-FAR, -FAR, 0.002, FAR), undefined, () => draw(pen));
    if (across > 0.985) return;
    const turn = Math.cos(Math.PI * across);
    const lift = 0.12 * Math.sin(Math.PI * across);
    const back = turn < 0 ? tinted(pen, '#efe6d2', 0.35) : tinted(pen, '#2a2230', 0.25 * across);
    const move = () => context.transform(turn, lift, 0, 1, 0, 0);
    clipped(pen, box(0, -FAR, FAR, FAR), move, () => draw(back));
  };
  const folded = () => {
    halfSheet();
    if (across <= 0.985) return;
    // The back of what lies on top is plain.
    clipped(
      pen,
      box(-FAR, -FAR, 0.002, FAR),
      () => context.scale(1, 1),
      () => draw(tinted(pen, '#efe6d2', 0.3)),
    );
  };
  if (down <= 0) return folded();
  clipped(pen, box(-FAR, -FAR, FAR, 0.5), undefined, folded);
  const turn = Math.cos(Math.PI * down);
  const move = () => {
    context.translate(0, 0.5);
    context.scale(1, turn);
    context.translate(0, -0.5);
  };
  clipped(pen, box(-FAR, 0.5, FAR, FAR), move, folded);
}

/** How wide a roll is before it opens, in units of the half width. */
const ROLL = 0.2;

/** It comes off a roll that runs from its left end to the right and gets thinner. */
export function paintUnrolling(pen: Pen, { actor, draw, half, colour }: HappeningScene): void {
  const { context } = pen;
  const share = smoothstep(0, 1, progressOf(actor));
  const x = -half + 2 * half * share;
  clipped(
    pen,
    () => context.rect(-FAR, -FAR, FAR + x, 2 * FAR),
    undefined,
    () => draw(pen),
  );
  const radius = half * ROLL * Math.sqrt(Math.max(0, 1 - share));
  if (radius < 0.02) return;
  // A bolt that lies across, from the near edge to the far one.
  const [dx, dy] = [half * 0.1, 0.8];
  const bolt = context.createLinearGradient(x, 0, x + radius, radius * 2);
  bolt.addColorStop(0, pen.tone(colour, -0.6));
  bolt.addColorStop(0.6, pen.tone(colour, 0.1));
  bolt.addColorStop(1, pen.tone(colour, 0.8));
  context.fillStyle = bolt;
  context.beginPath();
  context.moveTo(x - radius, radius);
  context.lineTo(x - radius + dx, radius + dy);
  context.ellipse(x + dx, radius + dy, radius, radius, 0, Math.PI, 0, true);
  context.lineTo(x + radius, radius);
  context.closePath();
  context.fill();
  context.fillStyle = pen.tone(colour, -0.1);
  context.beginPath();
  context.ellipse(x, radius, radius, radius, 0, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = pen.tone(colour, -0.8);
  context.lineWidth = radius * 0.1;
  context.beginPath();
  for (let step = 0; step <= 40; step++) {
    const turn = (step / 40) * 5 * Math.PI - share * 12;
    const at = radius * 0.92 * (step / 40);
    const [px, py] = [x + Math.cos(turn) * at, radius + Math.sin(turn) * at];
    if (step === 0) context.moveTo(px, py);
    else context.lineTo(px, py);
  }
  context.stroke();
}
