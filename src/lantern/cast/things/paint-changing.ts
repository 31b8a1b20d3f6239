import { smoothstep } from '../../../base/interpolation.ts';
import { hash2 } from '../../../base/random.ts';
import { PLANTS } from '../../kinds/things/plants.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { paintPicture } from '../pictures/paint-picture.ts';
import type { Form, Part } from './form.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { paintForm } from './paint-form.ts';
import { partMiddle } from './part-middle.ts';
import { paintKind } from './paint-kind.ts';
import { liquidOf, meltsAs, scaledAbout } from './happenings/happening-scene.ts';
import { hasLeaf, paintBook, paintLeaf, paintOpen } from './paint-opening.ts';
import { paintTouches } from './touches.ts';

/** How much of its height a candle loses while we look, and how small a bud is before it opens. */
const BURNT_SHARE = 0.6;
const BUD_SHARE = 0.3;
/** Where a candle's wick is, and where the head of a flower begins, in units of height. */
const WICK_Y = 0.69;
const HEAD_Y = 0.64;
const HEAD_MIDDLE_Y = 0.7;

/** Paints a thing that is used up or opens through its action: a candle that burns down, a flower that opens. */
export function paintChanging(
  pen: Pen,
  actor: ActorState,
  form: Form | undefined,
  colour: string,
  named: string | undefined,
): void {
  const { kind } = actor.member;
  const whole = actor.actionTime + actor.actionLeft;
  const share = whole > 0 ? Math.min(1, actor.actionTime / (whole * 0.92)) : 1;
  const { picture } = cardOf(kind);
  if (actor.action === 'melt') return paintMelting(pen, actor, share, colour, () => paintKind(pen, actor.member));
  const opens = actor.action === 'open' || actor.action === 'close';
  const ajar = actor.action === 'close' ? 1 - smoothstep(0.15, 0.7, share) : smoothstep(0.1, 0.85, share);
  if (opens && kind === 'book') return paintBook(pen, ajar, colour, () => paintKind(pen, actor.member));
  if (opens && hasLeaf(kind)) return paintLeaf(pen, kind, ajar, () => paintKind(pen, actor.member));
  const opened = OPENED[kind];
  if (opens && opened !== undefined)
    return ajar > SHUT_BELOW ? paintOpened(pen, kind, opened, ajar) : paintKind(pen, actor.member);
  // What is no flower does not grow by opening.
  if (opens && !(kind in PLANTS)) return paintOpen(pen, kind, ajar, () => paintKind(pen, actor.member));
  if (form === undefined) {
    const grown = actor.action === 'open' ? BUD_SHARE + (1 - BUD_SHARE) * share : 1;
    scaledAbout(pen, 0, grown, grown, () => picture !== undefined && paintPicture(pen, picture, named));
    return;
  }
  if (actor.action === 'burn') {
    if (kind !== 'candle') return paintForm(pen, form, colour);
    const gone = BURNT_SHARE * share;
    scaledAbout(pen, 0, 1 + 0.18 * gone, 1 - gone, () => paintForm(pen, form, colour));
    pen.context.save();
    pen.context.translate(0, -WICK_Y * gone);
    paintTouches(pen, kind, colour);
    pen.context.restore();
    return;
  }
  const isHead = (part: Part) => partMiddle(part)[1] > HEAD_Y;
  paintForm(pen, { ...form, parts: form.parts.filter((part) => !isHead(part)) }, colour);
  const open = BUD_SHARE + (1 - BUD_SHARE) * smoothstep(0, 1, share);
  // A bud is slim before it is wide.
  scaledAbout(pen, HEAD_MIDDLE_Y, open, 0.6 + 0.4 * open, () =>
    paintForm(pen, { ...form, parts: form.parts.filter(isHead) }, colour),
  );
}

/** What a thing is drawn as once it is open, and open by which share it is still seen shut. */
const OPENED: Partial<Readonly<Record<Kind, Kind>>> = {
  suitcase: 'open-suitcase',
  box: 'open-box',
  crate: 'open-crate',
};
const SHUT_BELOW = 0.12;

/** As wide as it was shut, its lid rising behind. */
function paintOpened(pen: Pen, shut: Kind, opened: Kind, ajar: number): void {
  const [before, after] = [cardOf(shut).size, cardOf(opened).size];
  const scale = (OPENED_WIDER * before.lengthMetres * after.heightMetres) / (after.lengthMetres * before.heightMetres);
  pen.context.save();
  pen.context.scale(scale, scale);
  paintOpen({ ...pen, pixelMetres: pen.pixelMetres / scale }, opened, ajar, () =>
    paintKind({ ...pen, pixelMetres: pen.pixelMetres / scale }, { kind: opened }),
  );
  pen.context.restore();
}

/** Laid on its back it is wider than upright. */
const OPENED_WIDER = 1.25;

/** How much of its height is gone of what melts, and how much wider it gets; how far its puddle spreads, in half widths. */
const MELTED_SHARE = 0.72;
const MELTED_WIDER = 0.3;
const PUDDLE_REACH = 1.9;
/** What turns into water. */
const ICY: ReadonlySet<Kind> = new Set<Kind>(['ice-cube', 'icicle', 'snowman', 'snowball', 'shaved-ice']);

/** It sinks together, slowly at first, into what runs off it. */
function paintMelting(pen: Pen, { member }: ActorState, share: number, own: string, draw: () => void): void {
  const { context } = pen;
  const { size } = cardOf(member.kind);
  const half = (size.lengthMetres / size.heightMetres) * 0.5;
  const gone = smoothstep(0, 1, share);
  const wide = half * (0.9 + (PUDDLE_REACH - 0.9) * gone);
  // What is no ice runs in its own colour.
  const named = member.colour === undefined ? undefined : PAINTS[member.colour];
  const colour = ICY.has(member.kind) || meltsAs(member.kind) !== undefined ? liquidOf(member.kind, named) : own;
  for (const [reach, lit, alpha] of [
    [1, 0.1, 0.8],
    [0.72, 0.55, 0.6],
  ] as const) {
    context.fillStyle = pen.tone(colour, lit, alpha);
    context.beginPath();
    context.ellipse(0, 0, wide * reach, wide * 0.17 * reach, 0, 0, 2 * Math.PI);
    context.ellipse(wide * 0.45, -0.02, wide * 0.55 * reach, wide * 0.11 * reach, 0, 0, 2 * Math.PI);
    context.fill();
  }
  scaledAbout(pen, 0, 1 + MELTED_WIDER * gone, 1 - MELTED_SHARE * gone, draw);
  context.fillStyle = pen.tone(colour, 0.6, 0.9);
  for (let drop = 0; drop < 5; drop++) {
    const fall = (pen.time * 0.8 + hash2(member.seed, drop)) % 1;
    const y = (1 - MELTED_SHARE * gone) * 0.55 * (1 - fall * fall);
    context.beginPath();
    context.ellipse((hash2(member.seed, drop + 9) * 1.6 - 0.8) * half, y, 0.014, 0.024, 0, 0, 2 * Math.PI);
    context.fill();
  }
}
