import { smoothstep } from '../../../../base/interpolation.ts';
import type { Pen } from '../../../paint/pen.ts';
import { progressOf, scaledAbout } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** How small it is at first, or at last, as a share. */
const LITTLE = 0.12;
const SHRUNK = 0.3;
const GROWS_SECONDS = 3.6;

/** It grows from its foot, slim before it is broad, and sways as it goes. */
export function paintGrowing(pen: Pen, { actor, draw }: HappeningScene): void {
  const share = progressOf(actor, GROWS_SECONDS);
  const [tall, wide] = [smoothstep(0, 0.92, share), smoothstep(0.08, 1, share)];
  scaledAbout(pen, 0, LITTLE * 0.7 + (1 - LITTLE * 0.7) * wide, LITTLE + (1 - LITTLE) * tall, () => {
    pen.context.rotate(0.05 * Math.sin(share * 19) * (1 - share));
    draw(pen);
  });
}

/** It becomes smaller and smaller. */
export function paintShrinking(pen: Pen, { actor, draw }: HappeningScene): void {
  const left = 1 - (1 - SHRUNK) * smoothstep(0, 1, progressOf(actor, GROWS_SECONDS));
  scaledAbout(pen, 0, left, left, () => draw(pen));
}
