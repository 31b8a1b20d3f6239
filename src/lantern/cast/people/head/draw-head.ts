import type { Pen } from '../../../paint/pen.ts';
import type { ActorState } from '../../../stage/stage.ts';
import type { Figure } from '../figure.ts';
import type { Looks } from '../looks.ts';
import { drawHat, drawHood, drawHoodBack } from '../accessories.ts';
import type { Wardrobe } from '../wardrobe.ts';
import { drawBeastHead } from '../beasts/beast-head.ts';
import { drawBeastGlasses } from '../beasts/beast-glasses.ts';
import { faceOf } from './face-state.ts';
import { drawFeatures } from './features.ts';
import { drawCap } from './hair-cap.ts';
import { drawLocks } from './hair-locks.ts';
import type { HairMotion } from './hair-motion.ts';
import { drawHeadgear } from './headgear.ts';
import { drawMaskEars } from './mask.ts';
import { drawHeadphones } from './headphones.ts';
import { withHead } from './head-pen.ts';
import type { HeadPen } from './head-pen.ts';
import { drawOtherHead } from './other-heads.ts';
import { drawNearEar } from './ear.ts';
import { drawSkin } from './skin.ts';

/** Hair that hangs behind neck and shoulders: drawn before the trunk. */
export function drawBackHair(pen: Pen, figure: Figure, looks: Looks, wardrobe: Wardrobe, actor: ActorState): void {
  if (wardrobe.head !== undefined || wardrobe.beast !== undefined) return;
  withHead(pen, figure, looks, (head) => {
    if (wardrobe.hood === undefined) drawLocks(head, motionOf(pen, figure, actor, head), true);
    else drawHoodBack(head, wardrobe.hood);
  });
}

/** The head with its face and hair: drawn after the trunk. */
export function drawHead(pen: Pen, figure: Figure, looks: Looks, wardrobe: Wardrobe, actor: ActorState): void {
  const face = faceOf(actor, pen.time);
  withHead(pen, figure, looks, (head) => {
    if (wardrobe.head !== undefined) {
      drawOtherHead(head, wardrobe.head, face);
      if (wardrobe.hat !== undefined) drawHat(head, wardrobe.hat, actor.member.seed, wardrobe.hatCut);
      return;
    }
    if (wardrobe.beast !== undefined) {
      drawBeastHead(head, wardrobe.beast, looks.skin.base, face);
      drawOnBeast(head, wardrobe, actor.member.seed);
      return;
    }
    const motion = motionOf(pen, figure, actor, head);
    drawSkin(head, face);
    drawFeatures(head, face);
    if (wardrobe.hood === undefined) {
      drawLocks(head, motion, false);
      drawCap(head, motion);
      drawNearEar(head);
    } else {
      drawCap(head, motion);
      drawHood(head, wardrobe.hood);
    }
    if (looks.mask !== undefined) drawMaskEars(head, looks.mask);
    if (wardrobe.hat !== undefined) drawHat(head, wardrobe.hat, actor.member.seed, wardrobe.hatCut);
    if (wardrobe.headgear !== undefined) {
      head.pen.context.save();
      drawHeadgear(head, wardrobe.headgear.name, wardrobe.headgear.colour);
      head.pen.context.restore();
    }
    if (wardrobe.headphones !== undefined) drawHeadphones(head, wardrobe.headphones);
  });
}

/** What an animal wears on its head sits higher and is larger, as the head is. */
function drawOnBeast(head: HeadPen, wardrobe: Wardrobe, seed: number): void {
  const { context } = head.pen;
  context.save();
  const larger = head.child ? 1.12 : 1.3;
  context.translate(-0.04 * head.view.profile, 0.16 * larger);
  context.scale(larger, larger);
  if (wardrobe.hat !== undefined) drawHat(head, wardrobe.hat, seed, wardrobe.hatCut);
  if (wardrobe.headgear !== undefined) drawHeadgear(head, wardrobe.headgear.name, wardrobe.headgear.colour);
  context.restore();
  if (head.looks.glasses) drawBeastGlasses(head);
}

function motionOf(pen: Pen, figure: Figure, actor: ActorState, head: HeadPen): HairMotion {
  const { pose, turn } = figure;
  return {
    drift: pose.pace * turn.sin * head.mirror,
    beat: pose.beat,
    bounce: pose.bounce,
    time: pen.time,
    seed: actor.member.seed,
  };
}
