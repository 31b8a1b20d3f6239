import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Kind } from '../../../kinds/kinds.ts';
import type { Form, Part } from '../form.ts';
import { formAt, marksPaint } from '../form-of.ts';
import { paintForm } from '../paint-form.ts';
import { partMiddle } from '../part-middle.ts';
import { progressOf } from './happening-scene.ts';
import type { HappeningPainter, HappeningScene } from './happening-scene.ts';
import type { Pen } from '../../../paint/pen.ts';

/** What is stacked of loose pieces, each a part of its drawing. */
const LOOSE: ReadonlySet<Kind> = new Set<Kind>(['jenga-tower', 'building-blocks', 'house-of-cards', 'dish-pile']);

/** Whether a thing is a stack of loose pieces. */
export function isStacked(kind: Kind): boolean {
  return LOOSE.has(kind);
}

const TAKES_SECONDS = 2.6;
/** It leans so far, radians, for this share of the time before the pieces slide. */
const LEANS = 0.16;
const LEANS_SHARE = 0.34;
/** How far the topmost pieces come to lie from the foot, in units of its height, and how high the heap is. */
const REACH = 1.05;
const HEAP = 0.13;

/** A stack sways, leans over and comes down, each of its pieces on a way of its own, into a heap at one side. */
export const paintComingApart: HappeningPainter = (pen, scene) => {
  const { actor, colour } = scene;
  const { kind, marks, seed } = actor.member;
  const form = formAt(kind, 0, marksPaint({ colour: actor.member.colour, marks }));
  if (form === undefined) return scene.draw(pen);
  const share = progressOf(actor, TAKES_SECONDS);
  const side = hash2(seed, 9) < 0.5 ? -1 : 1;
  const sways = 0.04 * Math.sin(share * 26) * (1 - smoothstep(0, LEANS_SHARE, share));
  const lean = side * LEANS * smoothstep(0.06, LEANS_SHARE, share) + sways;
  const falling = Math.max(0, (share - LEANS_SHARE) / (1 - LEANS_SHARE));
  for (const [at, part] of form.parts.entries())
    paintPiece(pen, { form, part, colour, side, lean, falling }, at, scene);
};

interface Piece {
  readonly form: Form;
  readonly part: Part;
  readonly colour: string;
  readonly side: number;
  readonly lean: number;
  readonly falling: number;
}

function paintPiece(
  pen: Pen,
  { form, part, colour, side, lean, falling }: Piece,
  at: number,
  { actor, half }: HappeningScene,
): void {
  const { context } = pen;
  const { seed } = actor.member;
  const [x, y] = partMiddle(part);
  // The leaning tower bends: the higher a piece, the farther over it is.
  const leant = [x + Math.sin(lean) * y * y, y - 0.3 * Math.abs(lean) * y * y] as const;
  // Upper pieces go first, the lowest course stays.
  const stays = y < 0.12;
  const gone = stays ? 0 : smoothstep(0, 1, Math.min(1, falling * 1.5 - 0.35 * (1 - y)));
  const away =
    side * (0.12 + REACH * y * (0.55 + 0.45 * hash2(seed, at))) * (0.5 + half) + 0.5 * (hash2(seed, at + 40) - 0.5) * y;
  const rest = 0.045 + HEAP * hash2(seed, at + 80) * (1 - 0.5 * y);
  const arc = 0.12 * Math.sin(Math.PI * gone) * y;
  const turn = side * (0.5 + 2.6 * hash2(seed, at + 120)) * gone;
  context.save();
  context.translate(leant[0] + away * gone, leant[1] + (rest - leant[1]) * gone * gone + arc);
  context.rotate(-lean * (1 - gone) * y - turn);
  context.translate(-x, -y);
  paintForm(pen, { ...form, parts: [part] }, colour);
  context.restore();
}
