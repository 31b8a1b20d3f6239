import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { contactShadow, fillForm, traceLimb } from '../shapes.ts';
import { drawArm } from './arms.ts';
import { buildOf } from './build.ts';
import { figureOf } from './figure.ts';
import type { ArmJoints, Figure } from './figure.ts';
import { drawBackHair, drawHead } from './head/draw-head.ts';
import { drawLeg } from './legs.ts';
import { looksOf } from './looks.ts';
import type { Looks } from './looks.ts';
import { poseOf } from './pose-of.ts';
import { drawTrunk } from './trunk.ts';
import { wardrobeOf } from './wardrobe.ts';

/** Draws a whole person, from what is farthest to what is nearest. */
export function drawPerson(pen: Pen, actor: ActorState): void {
  const build = buildOf(actor.member);
  const looks = looksOf(actor.member);
  const wardrobe = wardrobeOf(actor.member);
  const figure = figureOf(build, poseOf(actor, build, pen.time));
  const shadows = [figure.left.leg, figure.right.leg];
  contactShadow(pen, 0, 0, build.height * 0.2, 0.8);
  for (const { ball, ankle } of shadows) {
    contactShadow(pen, (ball.x + ankle.x) / 2, ball.depth * 0.1, build.foot * 0.75, 1 - Math.max(0, ball.y) / (0.12 * build.height));
  }
  const arms = [figure.left.arm, figure.right.arm].toSorted((a, b) => depthOf(b) - depthOf(a));
  const legs = [figure.left.leg, figure.right.leg].toSorted((a, b) => b.hip.depth + b.knee.depth - a.hip.depth - a.knee.depth);
  const behind = (arm: ArmJoints) => depthOf(arm) > 0.03 * build.height;
  const farSide = Math.abs(figure.turn.sin) > 0.4;
  for (const arm of arms.filter(behind)) drawArm(pen, figure, arm, wardrobe, looks, true);
  drawBackHair(pen, figure, looks, actor);
  for (const [index, leg] of legs.entries()) drawLeg(pen, figure, leg, wardrobe, looks, farSide && index === 0);
  drawNeck(pen, figure, looks);
  drawTrunk(pen, figure, wardrobe);
  drawHead(pen, figure, looks, actor);
  for (const arm of arms) if (!behind(arm)) drawArm(pen, figure, arm, wardrobe, looks, false);
}

function depthOf(arm: ArmJoints): number {
  return (arm.elbow.depth + arm.wrist.depth) / 2;
}

function drawNeck(pen: Pen, figure: Figure, looks: Looks): void {
  const { neck, nape, build } = figure;
  const r = build.half.neck;
  const back = figure.headTurn.sin * build.head * 0.1;
  const spine = [
    { x: neck.x, y: neck.y - build.head * 0.25, r: r * 1.25 },
    { x: neck.x, y: neck.y, r: r * 1.05 },
    { x: nape.x - back * 0.5, y: nape.y + build.head * 0.12, r },
    { x: nape.x - back, y: nape.y + build.head * 0.3, r },
  ];
  fillForm(pen, (path) => traceLimb(path, spine), looks.skin.base, { left: neck.x - r, right: neck.x + r }, { shade: -0.9, middle: -0.5, lit: 0.1 });
}
