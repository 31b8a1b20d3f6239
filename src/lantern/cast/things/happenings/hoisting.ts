import { smoothstep } from '../../../../base/interpolation.ts';
import { formAt, marksPaint } from '../form-of.ts';
import { paintForm } from '../paint-form.ts';
import { clipped, FAR, progressOf } from './happening-scene.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** The pole is the first of a flag's parts; so far down it the cloth begins, in units of height. */
const POLE_PARTS = 2;
const DOWN = 0.52;
const POLE_X = -0.3;
const BANDS = 28;

/** A flag goes up its pole, or comes down it, waving. */
export const paintHoisting: HappeningPainter = (pen, scene) => {
  const { actor, colour, half } = scene;
  const { kind, marks } = actor.member;
  const form = formAt(kind, 0, marksPaint({ colour: actor.member.colour, marks }));
  if (form === undefined) return scene.draw(pen);
  const gone = smoothstep(0, 1, progressOf(actor, 3.8));
  const low = DOWN * (actor.action === 'hoist' ? 1 - gone : gone);
  const { context, time } = pen;
  paintForm(pen, { ...form, parts: form.parts.slice(0, POLE_PARTS) }, colour);
  const cloth = { ...form, parts: form.parts.slice(POLE_PARTS) };
  const wide = (2 * half) / BANDS;
  for (let band = 0; band < BANDS; band++) {
    const left = POLE_X + band * wide;
    const wave = 0.045 * Math.sin(time * 5 - (band / BANDS) * 6.6) * (band / BANDS);
    clipped(
      pen,
      () => context.rect(left - 0.004, -FAR, wide + 0.008, 2 * FAR),
      () => context.translate(0, wave - low),
      () => paintForm(pen, cloth, colour),
    );
  }
};
