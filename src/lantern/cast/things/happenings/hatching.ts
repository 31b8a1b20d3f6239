import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Pen } from '../../../paint/pen.ts';
import type { Form } from '../form.ts';
import { paintForm } from '../paint-form.ts';
import { clipped, FAR, progressOf } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** A chick as it looks out of its shell. */
const CHICK: Form = {
  colour: '#f6cf4a',
  parts: [
    { ball: [0, 0.42, 0.3, 0.34], colour: '$' },
    { plate: '-0.26 0.5, -0.44 0.38, -0.3 0.3', colour: '$-', curved: true },
    { plate: '0.26 0.5, 0.44 0.38, 0.3 0.3', colour: '$-', curved: true },
    { ball: [0, 0.86, 0.25], colour: '$' },
    { rod: '0 1.1, -0.03 1.19', radius: 0.016, colour: '$-' },
    { rod: '0.01 1.1, 0.05 1.18', radius: 0.016, colour: '$-' },
    { ball: [-0.09, 0.9, 0.035], colour: '#231c1a', flat: true },
    { ball: [0.1, 0.9, 0.035], colour: '#231c1a', flat: true },
    { plate: '-0.055 0.83, 0.06 0.83, 0.005 0.75', colour: '#ef8a2c' },
  ],
};

const TEETH = 9;
const SEAM_Y = 0.52;

/** An egg trembles and cracks; its cap comes off, and a chick looks out. */
export function paintHatching(pen: Pen, { actor, half, draw }: HappeningScene): void {
  const { context } = pen;
  const share = progressOf(actor, 3.4);
  const { seed } = actor.member;
  const trembles = share > 0 && share < 0.4 ? 0.05 * Math.sin(pen.time * 37) : 0;
  const lifts = smoothstep(0.4, 0.72, share);
  const spots = Array.from({ length: TEETH + 1 }, (_, tooth): readonly [number, number] => {
    const x = (tooth / TEETH) * 2 - 1;
    return [x * half * 1.05, SEAM_Y + (tooth % 2 === 0 ? 0.07 : -0.05) + 0.04 * (hash2(seed, tooth) - 0.5)];
  });
  const cut = (far: number) => () => {
    context.moveTo(-FAR, far);
    context.lineTo(-FAR, SEAM_Y);
    for (const [x, y] of spots) context.lineTo(x, y);
    context.lineTo(FAR, SEAM_Y);
    context.lineTo(FAR, far);
    context.closePath();
  };
  context.save();
  context.rotate(trembles);
  if (lifts > 0) {
    context.save();
    // Nothing of it is seen below the shell.
    context.beginPath();
    context.rect(-FAR, 0.06, 2 * FAR, FAR);
    context.clip();
    context.translate(0, -0.5 + 0.62 * lifts);
    context.scale(Math.min(1, half * 2.1), Math.min(1, half * 2.1));
    paintForm(pen, CHICK, CHICK.colour);
    context.restore();
  }
  clipped(pen, cut(-FAR), undefined, () => draw(pen));
  const aside = () => {
    // The cap falls beside the shell.
    const falls = smoothstep(0.5, 0.85, share);
    context.translate(half * 1.9 * falls, 0.5 * lifts - (0.5 + SEAM_Y) * falls);
    context.translate(0, 0.75);
    context.rotate(-0.5 * lifts - 2.4 * falls);
    context.translate(0, -0.75);
  };
  clipped(pen, cut(FAR), aside, () => draw(pen));
  if (lifts <= 0 && share > 0.04) paintCrack(pen, spots, Math.min(1, share / 0.3));
  context.restore();
}

function paintCrack(pen: Pen, spots: readonly (readonly [number, number])[], share: number): void {
  const { context } = pen;
  const seen = Math.max(2, Math.ceil(spots.length * share));
  context.strokeStyle = pen.tone('#4a3626', -0.4);
  context.lineWidth = Math.max(0.014, pen.pixelMetres * 1.2);
  context.beginPath();
  for (const [index, [x, y]] of spots.slice(0, seen).entries())
    if (index === 0) context.moveTo(x * 0.9, y);
    else context.lineTo(x * 0.9, y);
  context.stroke();
}
