import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { contactShadow, mixHex } from '../shapes.ts';
import { drawBehind, drawShoulders } from './hanging-marks.ts';
import { toView } from '../skeleton.ts';
import { drawScarf } from './accessories.ts';
import { drawArm } from './arms.ts';
import { buildOf } from './build.ts';
import type { Build } from './build.ts';
import { figureAt } from './figure-at.ts';
import type { ArmJoints, Figure, LegJoints } from './figure.ts';
import { drawGrip } from './hands.ts';
import { drawBeastTail } from './beasts/beast-tail.ts';
import { drawBackHair, drawHead } from './head/draw-head.ts';
import { drawFishTail } from './fish-tail.ts';
import { drawLeg } from './legs.ts';
import { FIXTURES, MEASURE_METRES, WORK_METRES } from '../../fixtures/fixture.ts';
import { looksOf } from './looks.ts';
import type { Looks } from './looks.ts';
import { drawNeck } from './neck.ts';
import { drawBackpack } from './props/backpack.ts';
import { withCarriedLight } from './props/carried-light.ts';
import { deedThings, drawOwnChair } from './things/deed-things.ts';
import type { DeedThings } from './things/deed-things.ts';
import { DEEDS } from '../../deeds/deeds.ts';
import type { Stance } from '../../deeds/deed-card.ts';
import { drawTumbled } from './tumbled.ts';
import { colourOf, drawHeld, holdsSomething } from './props/held.ts';
import { keepsProp } from './props/kept-prop.ts';
import { drawSeat, drawTrunk, upperShape } from './trunk.ts';
import { withFeetShown } from './short-hem.ts';
import { wardrobeOf } from './wardrobe.ts';

/**
 * Draws a whole person, from what is farthest to what is nearest. One drawing serves every framing, so cuts and pushes
 * match: how much of it is drawn follows from how large it is on the picture.
 */
export function drawPerson(plain: Pen, actor: ActorState): void {
  const build = buildOf(actor.member);
  const free = actor.deed === undefined || keepsProp(actor);
  const holding = free && (actor.action === 'eat' || holdsSomething(actor.member.props));
  const figure = figureAt(actor, build, plain.time, holding, plain.lens);
  const pen = withCarriedLight(plain, figure, actor.member.props);
  if (figure.pose.laid !== 0) drawLaid(pen, actor, figure);
  else if (figure.pose.tumble !== undefined) {
    const around = deedThings(pen, actor, figure, 'around');
    around?.draw('behind');
    const { context } = pen;
    context.save();
    if (actor.deed === 'dive-in') clipAtWater(pen, build.height);
    drawTumbled(pen, figure, (turned) => drawFigure(turned, actor, figure));
    context.restore();
    around?.draw('front');
  } else {
    if (actor.at !== undefined && FIXTURES[actor.at].stance === 'behind')
      return drawFigure(pen, actor, figure, (WORK_METRES * build.height) / MEASURE_METRES);
    // On a seat the shadow falls below, on what carries it.
    if (!figure.pose.seated || actor.y < 0.2) drawShadows(pen, figure);
    if (actor.chair === true) drawOwnChair(pen, figure);
    const left = leftBehind(pen, actor, figure);
    const standing = standingBy(pen, actor, build);
    standing?.('behind');
    left?.draw('behind');
    if (actor.deed === 'wade') drawWading(pen, build.height, () => drawFigure(pen, actor, figure));
    else drawFigure(pen, actor, figure);
    left?.draw('front');
    standing?.('front');
  }
}

/** What the deed before has left standing, as it stood then, however the body has turned since. */
function standingBy(pen: Pen, actor: ActorState, build: Build): ((layer: 'behind' | 'front') => void) | undefined {
  if (actor.left === undefined) return undefined;
  const { aside, ...before } = actor.left;
  const { left: _left, previousAction: _action, previousDeed: _deed, turned: _turned, ...plain } = actor;
  const then: ActorState = { ...plain, ...before };
  const things = deedThings(pen, then, figureAt(then, build, pen.time, false, pen.lens), 'around');
  return (layer) => {
    pen.context.translate(aside, 0);
    things?.draw(layer);
    pen.context.translate(-aside, 0);
  };
}

/** How long what one gets up from stays there, seconds. */
const LEFT_SECONDS = 0.55;

/** The chair, the bicycle of what was done a moment ago, while the body still rises from it. */
function leftBehind(pen: Pen, actor: ActorState, figure: Figure): DeedThings | undefined {
  const { previousDeed, actionTime, deed, previousAction } = actor;
  if (previousDeed === undefined || previousDeed === deed || actionTime > LEFT_SECONDS) return undefined;
  if (!SEATED.has(DEEDS[previousDeed].play.stance)) return undefined;
  const { pieces: _pieces, ...before } = actor;
  return deedThings(pen, { ...before, deed: previousDeed, action: previousAction ?? actor.action }, figure, 'around');
}

const SEATED: ReadonlySet<Stance> = new Set<Stance>(['seat', 'high-seat', 'pedal', 'bed']);

/** Of one behind a top what is above its far edge is seen. */
function drawAbove({ context }: Pen, top: number, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(-5 * top, top - 0.015, 10 * top, 5 * top);
  context.clip();
  draw();
  context.restore();
}

/** Lays the figure on its back: the same drawing, turned, with the light from above. */
function drawLaid(pen: Pen, actor: ActorState, figure: Figure): void {
  const { context } = pen;
  const { build, pose } = figure;
  const way = Math.sin(pose.yaw) < 0 ? -1 : 1;
  const swims = actor.deed !== undefined && SWIMS.has(DEEDS[actor.deed].play.stance);
  if (!swims) contactShadow(pen, 0, 0, build.height * 0.55, 0.9);
  // What it lies on stands upright.
  const around = deedThings(pen, actor, figure, 'around');
  around?.draw('behind');
  around?.draw('front');
  context.save();
  if (swims) clipAtWater(pen, build.height);
  context.translate(-Math.sign(-pose.laid) * way * build.height * 0.5, build.deep.hipBack * 1.15 + pose.aloft);
  context.rotate(way * pose.laid);
  drawFigure({ ...pen, lightSide: way * 0.8 }, actor, figure);
  context.restore();
}

const SWIMS: ReadonlySet<Stance> = new Set<Stance>(['swim', 'swim-back']);

/** Up to the knees in the water: a share of the height. */
const WADED = 0.2;

function drawWading(pen: Pen, height: number, draw: () => void): void {
  const { context } = pen;
  context.save();
  clipAtWater(pen, height);
  context.translate(0, -WADED * height);
  draw();
  context.restore();
}

/** Of one who swims only what is above the water is seen; foam runs along it. */
function clipAtWater({ context }: Pen, height: number): void {
  context.beginPath();
  context.rect(-height * 2.5, height * 0.035, height * 5, height * 4);
  context.clip();
}

function drawShadows(pen: Pen, figure: Figure): void {
  const { build, pose } = figure;
  const ground = pose.seated ? 0.3 : 0.2;
  // Who sits with the feet before them has the ground behind the feet, and so higher on the picture, right under them.
  const under = toView(figure.turn, { f: pose.hips.f, l: 0, u: 0 });
  contactShadow(pen, under.x, under.y, build.height * ground, (pose.seated ? 0.8 : 0.4) - pose.aloft);
  for (const { ball, ankle } of [figure.left.leg, figure.right.leg]) {
    const near = 1 - Math.max(0, ball.y) / (0.12 * build.height);
    contactShadow(pen, (ball.x + ankle.x) / 2, ball.depth * 0.1, build.foot * 0.8, near);
    pressDark(pen, (ball.x * 1.15 + ankle.x * 0.85) / 2, ball.depth * 0.1, build.foot * 0.5, near);
  }
}

/** The dark line right under a sole that stands. */
function pressDark(pen: Pen, x: number, y: number, halfWidth: number, near: number): void {
  if (near <= 0.7) return;
  const { context } = pen;
  context.fillStyle = pen.tone('#0c1020', -1, Math.round((near - 0.7) * 30) / 20);
  context.beginPath();
  context.ellipse(x, y, halfWidth, halfWidth * 0.13, 0, 0, Math.PI * 2);
  context.fill();
}

/** Both legs, the farther one first. */
function legsOf({ left, right }: Figure): readonly LegJoints[] {
  return [left.leg, right.leg].toSorted((a, b) => b.hip.depth + b.knee.depth - a.hip.depth - a.knee.depth);
}

/** `top`: how high the top is that one is behind, metres: hands and things are over it. */
function drawFigure(pen: Pen, actor: ActorState, figure: Figure, top?: number): void {
  const { member } = actor;
  const { build, turn, pose } = figure;
  const looks = looksOf(member);
  const wardrobe = withFeetShown(wardrobeOf(member), actor.deed);
  const gloved = wardrobe.gloves === undefined ? looks : { ...looks, skin: glove(wardrobe.gloves) };
  const upper = upperShape(pen, figure, wardrobe);
  // What stands there is not turned over with the body, what the hands hold is.
  const things = deedThings(pen, actor, figure, pose.laid === 0 && pose.tumble === undefined ? 'all' : 'held');
  const arms = armsOf(figure);
  const legs = legsOf(figure);
  const covered = (draw: () => void) => (top === undefined ? draw() : drawAbove(pen, top, draw));
  const armOf = (arm: ArmJoints, far: boolean) =>
    top === undefined || reachesOver(arm, top) ? uncoveredArm(arm, far) : covered(() => uncoveredArm(arm, far));
  const uncoveredArm = (arm: ArmJoints, far: boolean) => {
    // What both hands hold is before the farther arm and behind the nearer one.
    if (arm === arms.at(-1)) things?.draw('both');
    drawArm(pen, figure, arm, wardrobe, { looks, hands: gloved }, upper.span, far);
    if (things !== undefined) {
      const side = arm === figure.right.arm ? 'right' : 'left';
      things.draw(side);
      // A paw goes round what it holds from behind: it would hide it.
      if (build.paws) return;
      if (side === 'right' && keepsProp(actor)) drawHeld(pen, figure, arm, member.props, false);
      if (things.holds[side]) drawGrip(pen, figure, arm, gloved, { shade: -0.6, middle: 0, lit: 0.6 });
      return;
    }
    if (arm !== figure.right.arm) return;
    drawHeld(pen, figure, arm, member.props, actor.action === 'eat');
    // Both hands hold a book, fingers before its cover.
    if (!member.props.some(({ name }) => name === 'book') || actor.action === 'eat') return;
    for (const each of arms) drawGrip(pen, figure, each, gloved, { shade: -0.6, middle: 0, lit: 0.6 });
  };
  const tailed = wardrobe.marks.includes('fish-tail');
  const below = legsUnseen(pen, figure);
  const legsUnder = () => {
    if (below) return;
    if (tailed) return drawFishTail(pen, figure, wardrobe.lower.colour);
    for (const [index, leg] of legs.entries()) {
      if (pose.astride && index === 0 && Math.abs(turn.sin) > 0.4) continue;
      drawLeg(pen, figure, leg, wardrobe, looks, Math.abs(turn.sin) > 0.4 && index === 0);
    }
  };
  const pack = member.props.find(({ name }) => name === 'backpack');
  // Drawn-up or hanging legs are nearer than the trunk for who faces the viewer.
  const legsLast = pose.seated && turn.cos > -0.3;
  const bodyOf = () => {
    const cape = wardrobe.upper.name === 'jacket' ? '#a3262e' : mixHex(wardrobe.upper.colour, '#7a1420', 0.7);
    const backed = turn.cos < -0.3;
    if (!backed) drawBehind(pen, figure, wardrobe.marks, cape);
    drawBackHair(pen, figure, looks, wardrobe, actor);
    if (pack && turn.cos > -0.5) drawBackpack(pen, figure, colourOf(pack));
    if (wardrobe.beast !== undefined && turn.cos > -0.3) drawBeastTail(pen, figure, wardrobe.beast, looks.skin.base);
    if (!tailed && !below) drawSeat(pen, figure, wardrobe, looks);
    if (!legsLast) legsUnder();
    drawNeck(pen, figure, looks, wardrobe);
    drawTrunk(pen, figure, wardrobe, looks, upper);
    if (legsLast) legsUnder();
    if (wardrobe.scarf !== undefined) drawScarf(pen, figure, wardrobe.scarf);
    if (pack && turn.cos <= -0.5) drawBackpack(pen, figure, colourOf(pack));
    if (wardrobe.beast !== undefined && turn.cos <= -0.3) drawBeastTail(pen, figure, wardrobe.beast, looks.skin.base);
    if (backed) drawBehind(pen, figure, wardrobe.marks, cape);
  };
  // Hair falls over the shoulders of arms that hang; whatever else arms do is before it.
  const { behind, before } = partedByTrunk(arms, figure);
  const hanging = things === undefined ? before.filter((arm) => hangsDown(arm, build.height)) : [];
  things?.draw('behind');
  for (const arm of behind) armOf(arm, true);
  covered(bodyOf);
  for (const arm of hanging) armOf(arm, false);
  covered(() => drawHead(pen, figure, looks, wardrobe, actor));
  things?.draw('front');
  for (const arm of before) if (!hanging.includes(arm)) armOf(arm, false);
  drawShoulders(pen, figure, wardrobe.marks);
}

/** Both arms, the farther one first. */
function armsOf({ left, right }: Figure): readonly ArmJoints[] {
  return [left.arm, right.arm].toSorted((a, b) => depthOf(b) - depthOf(a));
}

/** Arms that the trunk is before, and those that are before the trunk. */
function partedByTrunk(
  arms: readonly ArmJoints[],
  { build, rings, turn }: Figure,
): { readonly behind: readonly ArmJoints[]; readonly before: readonly ArmJoints[] } {
  const middle = toView(turn, rings.chest.at).depth;
  const isBehind = (arm: ArmJoints) => (depthOf(arm) * 2 + arm.wrist.depth) / 3 - middle > 0.03 * build.height;
  return { behind: arms.filter(isBehind), before: arms.filter((arm) => !isBehind(arm)) };
}

/** Whether an arm is at one's side: its elbow and its hand are well below the shoulder. */
function hangsDown({ shoulder, elbow, wrist }: ArmJoints, height: number): boolean {
  return Math.max(elbow.y, wrist.y) < shoulder.y - HANGS_BELOW * height;
}

/** A share of the height. */
const HANGS_BELOW = 0.12;

/** A hand over the near part of a top that one stands behind. */
function reachesOver({ wrist, fist }: ArmJoints, top: number): boolean {
  return fist.u > top - 0.06 && wrist.depth < -0.1;
}

/** Whether the picture ends above the hips of one who stands or sits upright: in close-ups legs need no painting. */
function legsUnseen({ pictureEnds = -Infinity }: Pen, { build, pose, rings, left, right }: Figure): boolean {
  if (pose.laid !== 0 || pose.tumble !== undefined) return false;
  const joints = [left.leg, right.leg].flatMap(({ hip, knee, ankle, ball }) => [hip.y, knee.y, ankle.y, ball.y]);
  return Math.max(rings.hip.at.u, ...joints) + HIP_REACH * build.height < pictureEnds;
}

/** How far a seat reaches above the hip, to the waist and its fold, a share of the height. */
const HIP_REACH = 0.18;

/** The colours of a hand in a glove. */
function glove(colour: string): Looks['skin'] {
  const shade = mixHex(colour, '#14101c', 0.4);
  return { base: colour, shade, blush: colour, lip: shade };
}

function depthOf(arm: ArmJoints): number {
  return (arm.elbow.depth + arm.wrist.depth) / 2;
}
