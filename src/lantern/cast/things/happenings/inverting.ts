import { smoothstep } from '../../../../base/interpolation.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Pen } from '../../../paint/pen.ts';
import { clipped, FAR, progressOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** What is turned inside out about its ribs: where its canopy begins, in units of height. */
const CANOPY_Y: Partial<Readonly<Record<Kind, number>>> = { umbrella: 0.56, 'beach-umbrella': 0.6 };

/** Wind gets under its canopy and turns it up like a bowl; what has none turns over. */
export function paintInverting(pen: Pen, { actor, draw }: HappeningScene): void {
  const { context } = pen;
  const share = smoothstep(0, 1, progressOf(actor, 1.3));
  const canopy = CANOPY_Y[actor.member.kind];
  context.save();
  if (canopy === undefined) {
    context.translate(0, 0.5 + 0.4 * Math.sin(Math.PI * share));
    context.rotate(-Math.PI * share);
    context.translate(0, -0.5);
    draw(pen);
  } else {
    const shakes = 0.03 * Math.sin(pen.time * 21) * (share > 0 ? 1 : 0.4);
    context.rotate(shakes - 0.12 * share);
    clipped(
      pen,
      () => context.rect(-FAR, -FAR, 2 * FAR, FAR + canopy),
      undefined,
      () => draw(pen),
    );
    const move = () => {
      context.translate(0, canopy + 0.18 * share);
      context.scale(1 - 0.12 * share, 1 - 2 * share || 0.02);
      context.translate(0, -canopy);
    };
    clipped(
      pen,
      () => context.rect(-FAR, canopy, 2 * FAR, FAR),
      move,
      () => draw(pen),
    );
  }
  context.restore();
}
