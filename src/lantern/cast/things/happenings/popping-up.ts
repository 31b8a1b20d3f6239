import { formAt, marksPaint } from '../form-of.ts';
import { paintForm } from '../paint-form.ts';
import { SLICE } from '../forms/sundries.ts';
import type { HappeningPainter } from './happening-scene.ts';

/** Slices are down for so long, jump in so long, and are up so high at most, in units of the toaster's height. */
const DOWN_SECONDS = 1;
const JUMP_SECONDS = 0.7;
const JUMP_HIGH = 0.95;
/** How high they stand when they have come to rest, and how high one is. */
const RESTS_HIGH = 0.2;
const SLICE_TALL = 0.56;
const SLOT_Y = 0.36;
/** The slices are the first of its parts. */
const SLICES = 2;

/** Two slices of toast jump out of a toaster, and stay up in its slots. */
export const paintPoppingUp: HappeningPainter = (pen, scene) => {
  const { actor, colour } = scene;
  const { kind, marks } = actor.member;
  const form = formAt(kind, 0, marksPaint({ colour: actor.member.colour, marks }));
  if (form === undefined) return scene.draw(pen);
  const since = actor.actionTime - DOWN_SECONDS;
  for (const [at, x] of [-0.3, 0.22].entries()) {
    const share = Math.min(1, Math.max(0, since - at * 0.06) / JUMP_SECONDS);
    const up = share <= 0 ? 0 : RESTS_HIGH * share + JUMP_HIGH * 4 * share * (1 - share);
    pen.context.save();
    pen.context.translate(x, SLOT_Y + up);
    pen.context.rotate((at === 0 ? 0.22 : -0.18) * 4 * share * (1 - share));
    pen.context.scale(SLICE_TALL * 0.82, SLICE_TALL);
    paintForm(pen, SLICE, SLICE.colour);
    pen.context.restore();
  }
  paintForm(pen, { ...form, parts: form.parts.slice(SLICES) }, colour);
};
