import { cardOf, familyOf, KINDS } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Inside } from '../../kinds/insides.ts';
import type { Context2D } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { Rig } from '../rig.ts';
import { contactShadow, softShadow } from '../shapes.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { BETWEEN_FEET, feetOf, footShadow } from './footprint.ts';
import { formAt } from './form-of.ts';
import { growthOf } from './grown.ts';
import type { Form } from './form.ts';
import { burnsUp, paintBurningUp } from './happenings/burning-up.ts';
import { HAPPENING_PAINTERS } from './happenings/happening-painters.ts';
import type { HappeningScene } from './happenings/happening-scene.ts';
import { growsInPot, paintInPot } from './in-pot.ts';
import { paintChanging } from './paint-changing.ts';
import { paintHappening, paintPopping } from './paint-happening.ts';
import { paintKind } from './paint-kind.ts';
import { paintPages } from './paint-opening.ts';
import { paintScraps, shatter } from './shatter.ts';
import { LOOSE_POPCORN, SLICE } from './forms/sundries.ts';
import { paintPattern, patternOf } from './patterns.ts';
import { thingPose, turnsInPlane } from './thing-pose.ts';
import type { ThingPose } from './thing-pose.ts';
import { flameOf } from './touches.ts';
import { turnsWithin } from './turning-parts.ts';

/** Objects: drawn by a form of their own, else by a picture of the lexicon. */
export const THING_RIG: Rig = {
  kinds: KINDS.filter((kind) => familyOf(kind) === 'thing'),
  draw: drawThing,
};

/** The other colour of a pattern: the one that is named, else one that stands out. */
function secondColour({ marks, colour }: CastMember): ColourName {
  return marks ?? (colour === 'white' ? 'red' : 'white');
}

/** What sets a part of a thing turning, or its time going. */
const TURNED_BY: ReadonlySet<string> = new Set(['turn', 'spin', 'fall']);

const CHANGING: ReadonlySet<string> = new Set(['burn', 'open', 'close', 'melt']);

/** How much higher than its foot the middle of a shadow lies, as a share of its half width. */
const SHADOW_BEHIND = 0.07;

/** What breaks after a fall does so after a moment, seconds; what is whole when the act begins is seen so for this share of it, at most so long. */
const BREAKS_SECONDS = 0.5;
const WHOLE_SHARE = 0.34;
const WHOLE_SECONDS = 1.9;

/** How long ago it broke or burst, seconds; negative before. */
function sinceHappened({ previousAction, actionTime, actionLeft }: ActorState): number {
  if (previousAction === 'fall' || previousAction === 'drop') return actionTime - BREAKS_SECONDS;
  return actionTime - Math.max(BREAKS_SECONDS, Math.min(WHOLE_SECONDS, WHOLE_SHARE * (actionTime + actionLeft)));
}

/** Food that pops jumps in pieces and is not torn. */
const POPS: ReadonlySet<Kind> = new Set<Kind>(['popcorn', 'corn']);

/** A top stands on its tip only while it spins. */
function spinning(actor: ActorState): ActorState {
  return actor.member.kind === 'spinning-top' && actor.action === 'stand' ? { ...actor, action: 'spin' } : actor;
}

function drawThing(pen: Pen, given: ActorState): void {
  const actor = spinning(given);
  const { member } = actor;
  const { context } = pen;
  const card = cardOf(member.kind);
  const form = formAt(member.kind, pen.time);
  const tall = member.heightMetres;
  const half = (card.size.lengthMetres / card.size.heightMetres) * (tall / 2);
  const pose = thingPose(actor, pen.time, pen.wind);
  const shadow =
    (form?.shadow === undefined ? half * 0.95 : form.shadow * tall * 1.1) * (card.stands === 'air' ? 0 : 1);
  const closeness = Math.max(0, 1 - Math.abs(pose.lift) / tall);
  const inSun = pen.light.shadows.strength > 0 && actor.y <= 0;
  const grounded = actor.sunk !== true && actor.filled !== 'front';
  if (Math.abs(pose.turn) > LIES_FROM && pose.pivot === 0 && grounded && pose.lift < 1.2 * half)
    lyingShadow(pen, pose, tall, Math.min(half, tall / 2));
  else {
    if (!inSun && actor.sunk !== true && actor.filled === undefined && pose.lift === 0)
      softShadow(pen, -0.02 * shadow, shadow, tall);
    const feet = form === undefined || !grounded || form.shadow === 0 ? [] : feetOf(form);
    // Things have depth: most of their shadow is behind the front that we see.
    const middle = pose.x - pen.lightSide * shadow * 0.12;
    const own = closeness * (feet.length > 0 ? BETWEEN_FEET : 1);
    contactShadow(pen, middle, SHADOW_BEHIND * shadow, grounded ? shadow : 0, own);
    for (const foot of feet) footShadow(pen, foot, pose.x, tall, closeness);
  }
  context.save();
  context.translate(pose.x, pose.lift);
  context.scale(tall, tall * pose.height);
  context.translate(0, pose.pivot);
  context.rotate(pose.turn);
  context.translate(0, -pose.pivot);
  const growth = growthOf(member);
  if (growth !== undefined) context.rotate(growth.turn);
  context.scale(pose.width * (growth?.width ?? 1), growth?.height ?? 1);
  const side = (growth?.width ?? 1) < 0 ? -1 : 1;
  const scaled: Pen = { ...pen, pixelMetres: pen.pixelMetres / tall, lightSide: side * pen.lightSide };
  const own = actor.filled === 'front' && card.inside?.wall === 'clear' ? veiled(scaled, GLASS_VEIL) : scaled;
  const named = member.colour === undefined ? undefined : PAINTS[member.colour];
  const colour = named ?? form?.colour ?? '#888888';
  const scene: HappeningScene = {
    actor,
    half: half / tall,
    below: (actor.y + pose.lift) / tall,
    colour,
    draw: (by, still) => paintWhole(by, actor, { form, colour, named, half: half / tall, still }),
    ...(form === undefined
      ? {}
      : { drawIn: (by: Pen, paint: string) => paintKind(by, { kind: member.kind, marks: member.marks, paint }) }),
  };
  if (actor.filled === 'front' && card.inside?.wall === undefined) clipToFront(context, card.inside);
  if (growsInPot(actor)) paintInPot(own, () => paintHappeningTo(own, scene, pose));
  else paintHappeningTo(own, scene, pose);
  // What burns with a flame has its own light.
  if (!turnsWithin(member.kind) && flameOf(member.kind) === undefined && !cooksInside(actor))
    paintHappening(own, {
      action: actor.action,
      seconds: actor.actionTime,
      seed: member.seed,
      half: half / tall,
      inPlane: turnsInPlane(member.kind),
    });
  context.restore();
}

/** What cooks in a pot: the steam is the pot's. */
function cooksInside({ sunk, action }: ActorState): boolean {
  return sunk === true && action === 'boil';
}

/** Paints a thing at what happens to it now; the context is in units of its height. */
function paintHappeningTo(pen: Pen, scene: HappeningScene, pose: ThingPose): void {
  const { actor, below, colour } = scene;
  const { kind, seed, heightMetres } = actor.member;
  const draw = () => scene.draw(pen);
  const painter = HAPPENING_PAINTERS[actor.action];
  if (painter !== undefined) return painter(pen, scene);
  if (actor.action === 'burn' && burnsUp(kind)) return paintBurningUp(pen, scene);
  const since = sinceHappened(actor);
  if (actor.action === 'burst' && POPS.has(kind)) {
    draw();
    return paintPopping(pen, seed);
  }
  if (actor.action === 'burst' && HOPS.has(kind)) return hop(pen.context, actor.actionTime, draw);
  if (since > 0 && actor.action === 'break')
    return shatter(pen, { seconds: since, seed, turn: pose.turn, lift: pose.lift / heightMetres }, draw);
  if (since > 0 && actor.action === 'burst') return paintScraps(pen, { seconds: since, seed, below }, colour);
  draw();
}

/** How a thing is drawn, besides what it is. */
interface Drawn {
  readonly form: Form | undefined;
  readonly colour: string;
  readonly named: string | undefined;
  /** Half its width, in units of its height. */
  readonly half: number;
  readonly still: true | undefined;
}

/** What comes without its box in a pot or a bowl, and by the slice in a toaster. */
const LOOSE: Partial<Readonly<Record<Kind, Form>>> = { popcorn: LOOSE_POPCORN, bread: SLICE };

/** What is in an oven is whole. */
const BAKES: ReadonlySet<string> = new Set(['bake', 'swell', 'char']);

/** Paints a thing as it is, with its pattern. */
function paintWhole(pen: Pen, actor: ActorState, { form, colour, named, half, still }: Drawn): void {
  const { member } = actor;
  if (CHANGING.has(actor.action)) return paintChanging(pen, actor, form, colour, named);
  const turned = TURNED_BY.has(actor.action) ? actor.actionTime : 0;
  if (turned > 0 && actor.action !== 'fall' && member.kind === 'book') return paintPages(pen, colour);
  const motion = { rolled: actor.travelled / member.heightMetres, flies: false, turned };
  const loose = actor.sunk === true && !BAKES.has(actor.action) ? LOOSE[member.kind] : undefined;
  paintKind(
    pen,
    {
      kind: member.kind,
      colour: member.colour,
      marks: member.marks,
      still,
      ...(loose === undefined ? {} : { form: loose }),
    },
    motion,
  );
  const pattern = patternOf(member.states, member.marks !== undefined && form?.marks === undefined);
  if (pattern !== undefined)
    paintPattern(pen, pattern, half, () => paintKind(pen, { kind: member.kind, colour: secondColour(member) }, motion));
}

/** What pops up and is not torn, as out of a toaster. */
const HOPS: ReadonlySet<Kind> = new Set<Kind>(['bread', 'bagel', 'waffle']);
const HOP_SECONDS = 1.4;
const HOP_HEIGHTS = 1.5;

function hop(context: Context2D, seconds: number, draw: () => void): void {
  const share = Math.min(1, ((seconds % HOP_SECONDS) / HOP_SECONDS) * 1.5);
  context.save();
  context.translate(0, HOP_HEIGHTS * 4 * share * (1 - share));
  context.rotate(0.12 * Math.sin(share * Math.PI * 2));
  draw();
  context.restore();
}

/** The shadow of what has fallen or lies: along it, as wide as it is. */
function lyingShadow(pen: Pen, { x, turn, height, lift }: ThingPose, tall: number, half: number): void {
  const count = Math.max(1, Math.min(LYING_SPOTS, Math.round(tall / half)));
  const [alongX, alongY] = [-Math.sin(turn) * tall, Math.cos(turn) * tall * height];
  const low = lift - half * Math.abs(Math.sin(turn)) * height;
  const own = Math.max(half * 1.5, (tall / count) * 0.75);
  for (let spot = 0; spot < count; spot++) {
    const share = (spot + 0.5) / count;
    contactShadow(pen, x + alongX * share, low + alongY * share + half * height * 0.5, own, LYING_DARKNESS);
  }
}

/** What leans by less still stands, radians. */
const LIES_FROM = 0.3;
/** Of so many spots at most is the shadow of what lies; they overlap. */
const LYING_SPOTS = 7;
const LYING_DARKNESS = 0.75;

/** A pen that lays thinner colours: what is behind shows through. */
function veiled(pen: Pen, share: number): Pen {
  return {
    ...pen,
    tone: (colour, lit, alpha = 1) => pen.tone(colour, lit, alpha * share),
    glow: (colour, alpha = 1) => pen.glow(colour, alpha * share),
  };
}

/** How much of the near side of a glass one sees before what is in it. */
const GLASS_VEIL = 0.3;

/** Keeps what is drawn to the front of a vessel: all but what is above the near edge of its mouth. */
function clipToFront(context: Context2D, inside: Inside | undefined): void {
  const [first, last] = [inside?.lip[0], inside?.lip.at(-1)];
  if (inside === undefined || first === undefined || last === undefined) return;
  context.beginPath();
  context.moveTo(-FAR, -FAR);
  context.lineTo(-FAR, FAR);
  context.lineTo(first[0], FAR);
  for (const [x, y] of inside.lip) context.lineTo(x, y);
  context.lineTo(last[0], FAR);
  context.lineTo(FAR, FAR);
  context.lineTo(FAR, -FAR);
  context.closePath();
  context.clip();
}

/** Beyond all that a thing has, in units of its height. */
const FAR = 20;
