import { smoothstep } from '../../../base/interpolation.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { BIRDS } from '../../kinds/birds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Rig } from '../rig.ts';
import type { Piece } from '../../script/screenplay.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { BIRD_BUILDS, birdBuild } from './bird-builds.ts';
import type { BirdBuild } from './bird-build.ts';
import { perchOf } from './bird-perch.ts';
import type { Perch } from './bird-perch.ts';
import { crowingAt, diveAt, openWingsOf, sipsNectar } from './bird-deeds.ts';
import type { Dive, OpenWings } from './bird-deeds.ts';
import { paintGrain, paintHatching } from './paint-bird-habits.ts';
import { paintSpray } from './paint-spray.ts';
import { nestOf, paintNestBefore, paintNestBehind, paintStrawInBeak } from './paint-bird-nest.ts';
import { paintFoldedWing, paintWing, wingBeat } from './bird-wing.ts';
import type { Feathers } from './bird-wing.ts';
import { coatOf, shadeOfItsOwn } from './coat.ts';
import { paintBirdBody, paintBirdLegs, paintBirdNeck } from './paint-bird-body.ts';
import { paintBirdHead } from './paint-bird-head.ts';
import { paintTrunkAt } from './paint-climbed.ts';
import { paintBlossom } from './paint-perches.ts';
import { paintCall } from './paint-call.ts';
import { paintPlumes } from './paint-plumes.ts';
import { paintRipple } from './paint-ripple.ts';
import { paintFilling, paintSpat } from './paint-handling.ts';
import { paintInTalons, paintOnGround } from './paint-mouthful.ts';
import { nearSide, placed, see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat } from './species.ts';

/** Who is smaller is not grown, as a share of its kind's height. */
const GROWN_SHARE = 0.75;

/** Birds: in the air with strokes and glides, on the ground with hops and steps, on the water afloat. */
export const BIRD_RIG: Rig = {
  kinds: Object.keys(BIRDS) as Kind[],
  draw(pen, actor) {
    const { kind, heightMetres } = actor.member;
    const grown = heightMetres > cardOf(kind).size.heightMetres * GROWN_SHARE;
    const build = birdBuild(kind in BIRD_BUILDS ? (kind as keyof typeof BIRD_BUILDS) : 'bird', grown);
    const scale = heightMetres / build.heightMetres;
    const { context } = pen;
    context.save();
    context.scale(scale, scale);
    paintBird({ ...pen, pixelMetres: pen.pixelMetres / scale }, build, actor, scale);
    context.restore();
  },
};

function paintBird(pen: Pen, build: BirdBuild, actor: ActorState, scale: number): void {
  const { colour, seed } = actor.member;
  const coat = shadeOfItsOwn(coatOf(build.coat, colour), seed);
  // A named colour takes the whole bird, but for what makes its kind.
  const own = colour === undefined ? build : dyed(build, coat);
  const perch = perchOf(own, actor, pen.time, scale);
  const dive = diveAt(actor);
  const caught =
    dive?.caught === true
      ? FISH
      : dive === undefined && actor.deed !== 'drop-in' && actor.deed !== 'spit-out'
        ? (actor.mouthful ?? actor.member.mouthful)
        : undefined;
  if (sipsNectar(actor)) paintSipped(pen, own, perch);
  if (actor.deed === 'hatch') {
    const { deed: _deed, ...bare } = actor;
    return paintHatching(pen, own, actor, () =>
      paintGrounded(pen, own, perchOf(own, bare, pen.time, scale), coat, true),
    );
  }
  if (perch.flying) {
    if (dive !== undefined) paintSplash(pen, own, dive, actor.y / scale);
    paintFlying(pen, own, perch, coat, seed, caught, RAPTORS.has(actor.member.kind));
  } else {
    if (actor.action === 'speak') paintVoice(pen, own, perch);
    const { pieces = [] } = actor;
    if (actor.action === 'eat' && pieces.length > 0) paintPecked(pen, own, perch, pieces);
    else if (actor.action === 'eat' && actor.y <= 0 && caught === undefined) paintGrain(pen, own, perch.view, seed);
    if (actor.deed === 'peck-trunk')
      paintTrunkAt(pen, TRUNK_TALL, nearSide(perch.view) * (0.13 * own.body.long + own.beak.length * 0.5));
    const tip = see(perch.view, placed(perch.head, { x: 0.022 * own.headSize + own.beak.length, y: 0, z: 0 }));
    if (actor.deed === 'drop-in') paintVesselBefore(pen, own, perch, actor, tip);
    const nest = nestOf(actor, own);
    if (nest !== undefined) paintNestBehind(pen, nest, perch.view);
    paintGrounded(pen, own, perch, coat, nest !== undefined, openedBy(actor), caught);
    if (nest !== undefined) paintNestBefore(pen, nest, perch.view, actor.member.seed);
    if (actor.deed === 'build-nest') paintStrawInBeak(pen, perch, own);
    if (actor.deed === 'spit-out') paintSpat(pen, tip, nearSide(perch.view), own.heightMetres, actor);
  }
}

function paintVoice(pen: Pen, { headSize }: BirdBuild, { view, head, gape }: Perch): void {
  paintCall(pen, see(view, placed(head, { x: 0.03 * headSize, y: 0, z: 0 })), {
    way: nearSide(view),
    size: 0.075 * headSize + 0.02,
    strength: gape,
    pitch: head.pitch * 0.8 + 0.1,
  });
}

/** Those that take what they catch in their talons; all others have it in the beak. */
const RAPTORS: ReadonlySet<Kind> = new Set<Kind>(['eagle', 'hawk', 'owl', 'vulture', 'phoenix']);

/** What a bird dives for. */
const FISH = { kind: 'fish' } as const;

/** The water that a dive throws up, so far below the bird. */
function paintSplash(pen: Pen, { heightMetres }: BirdBuild, { splash }: Dive, below: number): void {
  if (splash === 0) return;
  pen.context.save();
  pen.context.translate(0, -below);
  paintSpray(pen, heightMetres * 1.1, splash * 0.62);
  pen.context.restore();
}

/** The trunk that a bird pecks at is that of a tree for one so tall, metres. */
const TRUNK_TALL = 0.62;

/** The flower that a bird hovers at, at the tip of its beak. */
function paintSipped(pen: Pen, { beak, headSize }: BirdBuild, { view, head }: Perch): void {
  const tip = see(view, placed(head, { x: 0.03 * headSize + beak.length, y: 0, z: 0 }));
  const way = nearSide(view);
  paintBlossom(pen, tip.x + way * 0.05, tip.y - 0.01, 0.14, 0, '#e2452f');
}

/** The vessel that a bird drops things into: under its beak while it stands upright. */
function paintVesselBefore(
  pen: Pen,
  { heightMetres: tall, body }: BirdBuild,
  { view }: Perch,
  actor: ActorState,
  tip: { readonly y: number },
): void {
  const way = nearSide(view);
  paintFilling(pen, actor, { x: way * (0.13 * body.long + 0.3 * tall), top: 0.6 * tall, from: tip.y, way });
}

/** What a bird pecks at lies under its beak. */
function paintPecked(pen: Pen, { body, legs, neck }: BirdBuild, { view }: Perch, pieces: readonly Piece[]): void {
  const long = 0.13 * body.long + (neck === undefined ? 0 : 0.1 * body.long);
  const tallest = 0.05 * body.deep + 0.5 * legs.length;
  paintOnGround(pen, view, pieces, long, tallest);
}

function dyed(build: BirdBuild, coat: Coat): BirdBuild {
  const { hood, flight, cheek, ...marks } = build.marks;
  return {
    ...build,
    marks: {
      ...marks,
      ...(hood === undefined ? {} : { hood: coat.base }),
      ...(flight === undefined ? {} : { flight: coat.dark }),
      ...(cheek === undefined ? {} : { cheek: coat.light }),
    },
  };
}

function feathersOf({ marks }: BirdBuild, { base, dark }: Coat): Feathers {
  return { base, dark: marks.flight ?? dark, shoulder: marks.shoulder };
}

function paintFlying(
  pen: Pen,
  build: BirdBuild,
  perch: Perch,
  coat: Coat,
  seed: number,
  caught?: CastMember['mouthful'],
  inTalons = false,
): void {
  const near = nearSide(perch.view);
  // The larger, the slower the stroke.
  const beat = wingBeat(pen.time / Math.max(1, build.wing.span ** 1.2), seed);
  const { span, chord } = build.wing;
  const feathers = feathersOf(build, coat);
  const wing = (side: 1 | -1, far: boolean) =>
    paintWing(pen, perch.view, feathers, beat, { side, bank: perch.bank, far, at: perch.body.origin, span, chord });
  wing(-near as 1 | -1, true);
  if (build.legs.length > 0.15) paintBirdLegs(pen, build, perch, near);
  if (caught !== undefined && inTalons) {
    const talons = see(perch.view, placed(perch.body, { x: -0.01, y: -0.085 * build.body.deep, z: 0 }));
    paintInTalons(pen, talons, caught, 0.075 * build.body.long);
  }
  paintBirdNeck(pen, build, perch, coat);
  paintBirdBody(pen, build, perch, coat);
  paintBirdHead(pen, build, perch, coat, near);
  if (caught !== undefined && !inTalons) paintInBeak(pen, build, perch, caught);
  wing(near, false);
}

/** What a bird has in its beak hangs from the tip of it. */
function paintInBeak(
  pen: Pen,
  { beak, headSize }: BirdBuild,
  { view, head }: Perch,
  caught: NonNullable<CastMember['mouthful']>,
): void {
  const tip = see(view, placed(head, { x: 0.022 * headSize + beak.length, y: -0.006, z: 0 }));
  paintInTalons(pen, tip, caught, 0.05 + 0.25 * beak.length);
}

function paintGrounded(
  pen: Pen,
  build: BirdBuild,
  perch: Perch,
  coat: Coat,
  nested: boolean,
  open?: Opened,
  caught?: CastMember['mouthful'],
): void {
  const { view } = perch;
  const near = nearSide(view);
  const { body, wing, marks } = build;
  // Let down, the wing turns round the shoulder and stands off a little.
  const turn = 0.2 * perch.drooped;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const place = (v: Vec3) => {
    const along = (v.x - 0.05) * wing.folded * body.long ** 0.5;
    const up = v.y * body.deep;
    return see(
      view,
      placed(perch.body, {
        x: along * c - up * s + 0.05 * body.long,
        y: along * s + up * c,
        z: v.z * body.wide * (1 + 0.2 * perch.drooped),
      }),
    );
  };
  if (perch.swimming) paintRipple(pen, 0.14 * body.long, () => paintStanding());
  else {
    if (!nested) paintShadow(pen, build, perch);
    paintStanding();
  }

  function paintStanding(): void {
    if (marks.plumes !== undefined && view.sin < 0.5) paintPlumes(pen, perch.body, view, coat, marks.plumes);
    if (!perch.swimming && !perch.prone) paintBirdLegs(pen, build, perch, near);
    if (open !== undefined) paintOpenWing(pen, build, perch, coat, -near as 1 | -1, open);
    else if (Math.abs(view.sin) > 0.4) paintFoldedWing(pen, coat, place, -near as 1 | -1, true);
    if (view.sin > 0.3) paintBirdHead(pen, build, perch, coat, near);
    paintBirdBody(pen, build, perch, coat);
    if (view.sin <= 0.3) paintBirdNeck(pen, build, perch, coat);
    if (open !== undefined) paintOpenWing(pen, build, perch, coat, near, open);
    else paintFoldedWing(pen, feathersOf(build, coat), place, near, false);
    if (view.sin <= 0.3) paintBirdHead(pen, build, perch, coat, near);
    if (view.sin <= 0.3 && caught !== undefined) paintInBeak(pen, build, perch, caught);
    // Seen from behind, they are before the body.
    if (marks.plumes !== undefined && view.sin >= 0.5) paintPlumes(pen, perch.body, view, coat, marks.plumes);
  }
}

/** One who holds its wings open. */
interface Opened {
  readonly actor: ActorState;
  readonly wings: OpenWings;
}

/** Who holds its wings open now: a cock only while it crows. */
function openedBy(actor: ActorState): Opened | undefined {
  const wings = openWingsOf(actor);
  return wings === undefined || (actor.deed === 'crow' && crowingAt(actor) < 0.15) ? undefined : { actor, wings };
}

/** A wing that is held open by one who stands, its feathers hanging from it; it beats when that one leaps at another. */
function paintOpenWing(
  pen: Pen,
  build: BirdBuild,
  perch: Perch,
  coat: Coat,
  side: 1 | -1,
  { actor, wings }: Opened,
): void {
  const { span, chord } = build.wing;
  const { raised, hertz, hang } = wings;
  const stroke = Math.sin(actor.actionTime * hertz * 2 * Math.PI + actor.member.seed);
  const rise = actor.deed === 'crow' ? crowingAt(actor) : smoothstep(0, 0.9, actor.actionTime);
  const beat = {
    inner: raised * rise + wings.stroke * stroke,
    outer: 0.18 * rise + 0.08 * stroke,
    folded: 1 - rise,
  };
  const at = placed(perch.body, { x: 0.03 * build.body.long, y: -0.01 * build.body.deep, z: 0 });
  paintWing(pen, perch.view, feathersOf(build, coat), beat, {
    side,
    bank: 0,
    far: side !== nearSide(perch.view),
    at,
    span: wings.span * span,
    chord: (0.2 + 0.8 * wings.span) * chord,
    hang,
  });
}

function paintShadow(pen: Pen, build: BirdBuild, perch: Perch): void {
  const { context } = pen;
  const at = see(perch.view, { x: perch.prone ? perch.body.origin.x : 0, y: 0, z: 0 });
  context.save();
  context.translate(at.x, at.y);
  context.scale(0.11 * build.body.long, 0.025 * build.body.wide);
  const shadow = context.createRadialGradient(0, 0, 0.1, 0, 0, 1);
  const strength = 0.4 * Math.max(0.2, 1 - perch.lift * 6);
  shadow.addColorStop(0, pen.tone('#0c0f1c', -0.6, strength));
  shadow.addColorStop(1, pen.tone('#0c0f1c', -0.6, 0));
  context.fillStyle = shadow;
  context.beginPath();
  context.ellipse(0, 0, 1, 1, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
