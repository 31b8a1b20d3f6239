import { cardOf } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Action } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Form } from './form.ts';
import { paintForm } from './paint-form.ts';

/** What a cut flower does only while it grows. */
const GROWING: ReadonlySet<Action> = new Set<Action>(['open', 'wilt']);

/** In units of the height of the flower, which stands in its earth. */
const POT: Form = {
  colour: '#b8643c',
  parts: [
    { turned: '0.13 0, 0.185 0.2', colour: '$', open: '#4a3222' },
    { turned: '0.205 0.19, 0.205 0.26', colour: '$+', open: '#4a3222', edged: true },
    { ball: [0, 0.262, 0.185, 0.032], colour: '#54392a', flat: true },
  ],
};
/** Where its foot is in the pot, and how much of its height is left for it. */
const FOOT = 0.24;
const LEFT = 0.9;

/** Whether a flower that would lie on a table stands in a pot, since it opens or fades before our eyes. */
export function growsInPot({ member, action, lean = 0 }: ActorState): boolean {
  return cardOf(member.kind).cut === true && lean !== 0 && GROWING.has(action);
}

/** Draws a flower in its pot; the context is in units of its height. */
export function paintInPot(pen: Pen, draw: () => void): void {
  paintForm(pen, POT, POT.colour);
  const { context } = pen;
  context.save();
  context.translate(0, FOOT);
  context.scale(LEFT, LEFT);
  draw();
  context.restore();
}
