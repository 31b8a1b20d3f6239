import { strideOf } from '../gait.ts';
import type { Rig } from '../rig.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Shading } from './brush.ts';
import { coatNow, furOf, shadeOfItsOwn } from './coat.ts';
import { paintClods } from './paint-clods.ts';
import { holdsInPaws } from './carriage.ts';
import { paintCall } from './paint-call.ts';
import { paintComing, paintFare, paintMouthful, paintOnGround } from './paint-mouthful.ts';
import { paintShakenDrops, paintSpray } from './paint-spray.ts';
import { nearSide, see } from './space.ts';
import { hasCaught, secondsToCatch } from './acted-out.ts';
import { boughHeight } from './in-trees.ts';
import { paintBough, paintClimbed } from './paint-climbed.ts';
import { paintContact } from './paint-contact.ts';
import { downInHole, paintBeforeFeat, paintBehindFeat } from './paint-feats.ts';
import { hasTrunk, paintBeforeHandling, paintBehindHandling, paintInTrunk, paintOnBelly } from './paint-handling.ts';
import { paintRipple } from './paint-ripple.ts';
import { paintHead } from './paint-head.ts';
import { inFront, paintLeg } from './paint-legs.ts';
import { paintCollar, paintMirror } from './paint-marks.ts';
import { paintMane, paintUprightMane } from './paint-mane.ts';
import { paintTail } from './paint-tail.ts';
import { paintBeforeTrick, paintBehindTrick, WHEEL_FOOT } from './paint-tricks.ts';
import { climbedRocks, paintTongue, ROCKS } from './paint-habits.ts';
import { paintBreast, paintTrunk, trunkRings } from './paint-trunk.ts';
import { paintWorn } from './paint-worn.ts';
import { mouthOf, poseOf, sizeOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { paintYoungInMouth } from './paint-young.ts';
import { grownSmall } from './grow-small.ts';
import { paintRuffMane } from './paint-ruff.ts';
import { paintQuills, paintShag } from './paint-shag.ts';
import { paintWool } from './paint-wool.ts';
import { FOUR_LEGGED_SPECIES } from './four-legged-species.ts';
import { trunkLength } from './species.ts';
import type { Coat, Species } from './species.ts';
import type { Ring } from './tube.ts';

const SPECIES: Partial<Readonly<Record<Kind, Species>>> = FOUR_LEGGED_SPECIES;

/** All that go on four legs: one body, many builds. */
export const QUADRUPED_RIG: Rig = {
  kinds: Object.keys(FOUR_LEGGED_SPECIES) as Kind[],
  draw: drawQuadruped,
};

/** The build of a kind. Throws for a kind that does not go on four legs. */
export function speciesOf(kind: Kind): Species {
  const species = SPECIES[kind];
  if (species === undefined) throw new Error(`Cannot build animal: got "${kind}", expected one that goes on four legs`);
  return species;
}

/** Only the young are spotted, and they bear no antlers and no mane yet. */
function ofAge(species: Species, member: CastMember): Species {
  const young = member.heightMetres < cardOf(member.kind).size.heightMetres * 0.75;
  const { marks } = species;
  const own = { ...marks, spots: marks.spots && young, antlers: marks.antlers && !young };
  if (!young) return { ...species, marks: own };
  const { ruff: _ruff, ...bare } = own;
  return grownSmall({ ...species, marks: bare });
}

/**
 * Of a group (members `name.1`, `name.2` and so on) only the first goes in the step that is heard; each other is a share of
 * a stride ahead of the one before (the golden section, so that no two agree), and still sets its feet without sliding.
 */
function outOfStep(actor: ActorState): ActorState {
  const place = Number(actor.member.id.split('.')[1] ?? 1);
  const stride = strideOf(actor.member.kind, actor.member.heightMetres, actor.action === 'run' ? 'run' : 'walk');
  if (!(place > 1) || actor.travelled === 0 || stride === undefined) return actor;
  return { ...actor, travelled: actor.travelled + ((place * 0.382) % 1) * stride.lengthMetres };
}

function drawQuadruped(pen: Pen, actor: ActorState): void {
  const species = ofAge(speciesOf(actor.member.kind), actor.member);
  const scale = sizeOf(species, actor.member);
  const { context } = pen;
  context.save();
  context.scale(scale, scale);
  const own: Pen = { ...pen, pixelMetres: pen.pixelMetres / scale };
  const climbed = actor.deed === 'climb-rocks' ? climbedRocks(species, actor.actionTime) : 0;
  const pose = poseOf(species, onRocks(inWheel(outOfStep(actor)), climbed * scale), pen.time, pen.wind);
  const { afloat } = pose.carriage;
  if (afloat > 0) {
    paintAfloat(own, species, pose, () => {
      paintBody(own, species, pose, actor);
      if (actor.deed === 'crack-on-belly') paintOnBelly(own, species, pose, actor);
    });
    context.restore();
    return;
  }
  if (pose.carriage.hanging > 0) {
    paintBough(own, species);
    swingAside(own, species, pose);
  } else if (pose.carriage.climbing > 0) paintClimbed(own, species, pose, actor.deed);
  else if (actor.deed !== 'climb-rocks' && actor.deed !== 'pop-up') paintContact(own, species, pose);
  paintBehindTrick(own, species, pose, actor);
  paintBehindFeat(own, species, pose, actor);
  paintBehindHandling(own, species, pose, actor);
  paintPrey(own, species, pose, actor);
  const { pieces = [] } = actor;
  const inPaws = holdsInPaws(actor) || actor.deed === 'stuff-cheeks';
  const laidBefore = actor.deed !== 'drop-in' && actor.deed !== 'rummage';
  if (pieces.length > 0 && !inPaws && laidBefore) paintFare(own, species, pose, pieces, false);
  context.save();
  if (pose.carriage.upturned > 0) turnOver(own, species, pose);
  if (actor.deed === 'run-wheel') context.translate(0, WHEEL_FOOT * 1.6 * species.heightMetres);
  if (actor.deed === 'climb-rocks') ontoSlope(own, species, pose, climbed);
  if (actor.deed === 'pop-up') downThere(own, species, actor);
  paintBody(own, species, pose, actor);
  context.restore();
  paintBeforeTrick(own, species, pose, actor);
  paintBeforeFeat(own, species, pose, actor);
  paintBeforeHandling(own, species, pose, actor);
  paintVoice(own, species, pose, actor);
  if (inPaws) paintFare(own, species, pose, pieces, true);
  if (pose.carriage.shaking > 0 || pose.carriage.splashing > 0) paintShakenDrops(own, species, pose);
  if (actor.deed === 'dig') paintClods(own, species, pose, actor.member.seed);
  context.restore();
}

/** What is pounced on lies before it until then, and what it leaps for comes through the air. */
function paintPrey(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const toy = actor.deed === 'play-with' ? BALL : undefined;
  const prey = actor.mouthful ?? actor.member.mouthful ?? toy;
  if (prey === undefined || hasCaught(actor)) return;
  if (actor.deed === 'catch-in-air') return paintComing(pen, species, pose, prey, secondsToCatch(actor));
  if (actor.deed === 'play-with') return paintToy(pen, pose, species, prey);
  if (actor.deed !== 'pounce-on') return;
  paintOnGround(
    pen,
    pose.view,
    [{ ...prey, count: 1 }],
    species.fore.root.x + 0.3 * species.heightMetres,
    PREY_TALL * species.heightMetres,
  );
}

/** What is played with where the prompt names nothing else. */
const BALL = { kind: 'ball' } as const;

/** What it plays with rolls to and fro before its paws. */
function paintToy(pen: Pen, pose: Pose, species: Species, toy: NonNullable<CastMember['mouthful']>): void {
  const { heightMetres: tall, fore } = species;
  const ahead = fore.root.x + tall * (0.42 + 0.14 * Math.sin((pen.time * 2.1 * Math.PI) / 1.5));
  paintOnGround(pen, pose.view, [{ ...toy, count: 1 }], ahead, TOY_TALL * tall);
}

/** What is played with is at most so tall, heights of who plays. */
const TOY_TALL = 0.34;

/** What is preyed on is at most so tall, heights of the hunter. */
const PREY_TALL = 0.24;

function paintVoice(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  if (actor.action !== 'speak' && actor.deed !== 'howl') return;
  paintCall(pen, see(pose.view, mouthOf(species, pose.head)), {
    way: nearSide(pose.view),
    size: species.head.nose.at.x * 1.5,
    strength: pose.jaw,
    pitch: pose.head.pitch * 0.6 + 0.1,
  });
}

/** In a wheel one runs on the spot: the legs go by the time that it has lasted. */
function inWheel(actor: ActorState): ActorState {
  const { pace } = cardOf(actor.member.kind);
  return actor.deed === 'run-wheel'
    ? { ...actor, action: 'run', travelled: actor.actionTime * (pace.run ?? 1) }
    : actor;
}

/** Who climbs rocks walks up them. */
function onRocks(actor: ActorState, climbedMetres: number): ActorState {
  return actor.deed === 'climb-rocks' ? { ...actor, action: 'walk', travelled: climbedMetres } : actor;
}

/** Turns the ground under one to the slope of the rocks, so far up along it. */
function ontoSlope({ context }: Pen, { heightMetres: tall }: Species, pose: Pose, climbed: number): void {
  const way = nearSide(pose.view);
  const along = climbed * Math.cos(ROCKS.steep) + ROCKS.starts * tall;
  context.translate(way * along, (along - ROCKS.from * tall) * Math.tan(ROCKS.steep));
  context.rotate(way * ROCKS.steep);
}

/** Nothing is seen of one below the edge of its hole. */
function downThere({ context }: Pen, species: Species, actor: ActorState): void {
  const far = 4 * species.heightMetres;
  context.beginPath();
  context.rect(-far, 0, 2 * far, far);
  context.clip();
  context.translate(0, -downInHole(species, actor));
}

function paintOwnMane(pen: Pen, { marks }: Species, pose: Pose, neck: readonly Ring[], coat: Coat, seed: number): void {
  if (marks.upright === true) paintUprightMane(pen, pose, neck, coat);
  else paintMane(pen, pose, neck, coat, seed);
}

/** In the water: low enough that no leg is seen, with rings round it; on its back, belly and face are above. */
function paintAfloat(pen: Pen, species: Species, pose: Pose, paint: () => void): void {
  const { torso } = species;
  const { afloat, upturned, splashing, plunge } = pose.carriage;
  const deep = Math.max(...torso.profile.map((station) => station[2]));
  const half = (trunkLength(species) / 2) * Math.max(0.35, Math.abs(pose.view.cos)) * 1.25;
  paintRipple(pen, half, () => {
    const sinks = upturned > 0 ? deep * 0.75 : (torso.y + deep * 0.1) * afloat;
    pen.context.translate(0, -sinks);
    if (upturned > 0) turnOver(pen, species, pose);
    paint();
  });
  if (splashing > 0) paintShakenDrops(pen, species, pose);
  if (plunge === 0) return;
  const { x } = see(pose.view, mouthOf(species, pose.head));
  pen.context.save();
  pen.context.translate(x, 0);
  paintSpray(pen, species.heightMetres * 0.45, plunge);
  pen.context.restore();
}

/** Turns what hangs from the bough round the place where it is held. */
function swingAside({ context }: Pen, species: Species, { carriage }: Pose): void {
  const high = boughHeight(species);
  context.translate(0, high);
  context.rotate(carriage.swung);
  context.translate(0, -high);
}

/** On its back: what was above is on the ground. */
function turnOver({ context }: Pen, { torso }: Species, pose: Pose): void {
  const back = torso.y + Math.max(...torso.profile.map((station) => station[1] + station[2]));
  const { x, y } = see(pose.view, { x: 0, y: back, z: 0 });
  context.translate(x, y);
  context.scale(1, -1);
  context.translate(-x, 0);
}

function paintBody(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const coat = shadeOfItsOwn(coatNow(furOf(species.coat, actor.member.colour), actor), actor.member.seed);
  const { seed } = actor.member;
  const rings = trunkRings(species, pose);
  const middle = pose.trunk(0, species.torso.y);
  const deep = Math.max(...species.torso.profile.map((station) => station[2]));
  const shading: Shading = {
    back: middle.y + deep * 1.1,
    belly: middle.y - deep * 1.1,
    rim: species.heightMetres * 0.0095,
    reach: species.widthMetres / 2,
  };
  const legs = pose.legs.map((leg) => ({ leg, order: inFront(pose.view, leg) })).toSorted((a, b) => a.order - b.order);
  const paintLegs = (those: typeof legs, far: boolean) => {
    for (const { leg } of those) paintLeg(pen, species, pose.view, leg, coat, shading, far);
  };
  // Lying down, the far hind leg is under the body.
  const behind = legs.filter(({ leg, order }) => order < 0 && (leg.fore || pose.carriage.lying < 0.5));
  const before = legs.filter(({ order }) => order >= 0);
  if (pose.view.sin > 0.5) {
    paintLegs(behind, true);
    paintTrunk(pen, species, pose, { trunk: [], neck: rings.neck }, coat, shading, seed);
    paintHead(pen, species, pose, coat, shading);
    if (species.marks.mane) paintOwnMane(pen, species, pose, rings.neck, coat, seed);
    if (species.marks.ruff) paintRuffMane(pen, pose, rings.neck, coat, seed);
    paintTrunk(pen, species, pose, { trunk: rings.trunk, neck: [] }, coat, shading, seed);
    if (species.marks.spiny) paintQuills(pen, pose, rings.trunk, coat, seed);
    paintLegs(before, false);
    if (species.marks.wool) paintWool(pen, pose, rings.trunk.slice(1), coat, shading, seed);
    if (species.marks.rump) paintMirror(pen, species, pose, coat);
    paintTail(pen, species, pose, coat, shading);
    return;
  }
  // A tail that is laid round the body lies before it.
  const wrapped =
    !species.tail.hair && pose.view.sin > -0.6 && Math.max(pose.carriage.sitting, pose.carriage.lying) > 0.4;
  paintLegs(behind, true);
  if (!wrapped) paintTail(pen, species, pose, coat, shading);
  paintTrunk(pen, species, pose, rings, coat, shading, seed);
  if (species.marks.shaggy) paintShag(pen, pose, rings.trunk, coat, seed);
  if (species.marks.spiny) paintQuills(pen, pose, rings.trunk, coat, seed);
  if (species.marks.mane) paintOwnMane(pen, species, pose, rings.neck, coat, seed);
  paintLegs(before, false);
  if (species.marks.wool)
    paintWool(pen, pose, [...rings.trunk.slice(1), ...rings.neck.slice(2, -4)], coat, shading, seed);
  if (wrapped) paintTail(pen, species, pose, coat, shading);
  paintBreast(pen, species, pose, rings, coat, shading);
  if (species.marks.collar) paintCollar(pen, pose, rings.neck);
  if (species.marks.ruff) paintRuffMane(pen, pose, rings.neck, coat, seed);
  paintTongue(pen, species, pose);
  paintHead(pen, species, pose, coat, shading);
  // The leg that scratches an ear is before the head, and stands off the body by its shade.
  if (pose.carriage.scratching > 0)
    paintLegs(
      before.filter(({ leg }) => !leg.fore),
      true,
    );
  if (actor.deed === 'cover-eyes')
    paintLegs(
      legs.filter(({ leg }) => leg.fore),
      false,
    );
  paintHeld(pen, species, pose, actor);
  paintWorn(pen, species, pose, rings.neck, actor.member.garments);
}

/** What it has between its teeth or in its trunk. */
function paintHeld(pen: Pen, species: Species, pose: Pose, actor: ActorState): void {
  const mouthful = actor.mouthful ?? actor.member.mouthful;
  // Of two who pull at one thing one draws it.
  const drawn = actor.deed !== 'contend' || nearSide(pose.view) === 1;
  if (mouthful === undefined || !drawn || !hasCaught(actor)) return;
  const kin = mouthful.young === true ? SPECIES[mouthful.kind] : undefined;
  if (kin === undefined) {
    if (hasTrunk(species)) paintInTrunk(pen, species, pose, mouthful);
    else paintMouthful(pen, species, pose, mouthful);
    return;
  }
  const young = grownSmall(kin);
  paintYoungInMouth(pen, { species, pose, actor }, { species: young, of: mouthful }, (own, hanging, small) =>
    paintBody(own, young, hanging, small),
  );
}
