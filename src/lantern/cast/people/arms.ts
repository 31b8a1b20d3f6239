import type { Pen } from '../../paint/pen.ts';
import { fillForm, traceClosed, traceLimb } from '../shapes.ts';
import type { LimbPoint, Outline, Point } from '../shapes.ts';
import type { ArmJoints, Figure } from './figure.ts';
import { mid, spanOf } from './legs.ts';
import type { Looks } from './looks.ts';
import type { Wardrobe } from './wardrobe.ts';

const SLEEVES: Readonly<
  Record<Wardrobe['upper']['name'], { readonly to: number; readonly ease: number; readonly cuff: number }>
> = {
  coat: { to: 0.98, ease: 0.0075, cuff: 1.5 },
  jacket: { to: 0.97, ease: 0.0075, cuff: 1.3 },
  suit: { to: 0.94, ease: 0.005, cuff: 1.3 },
  shirt: { to: 0.9, ease: 0.0035, cuff: 1.1 },
  dress: { to: -0.42, ease: 0.006, cuff: 1.2 },
};

/** Draws one arm: hand, bare part, sleeve. */
export function drawArm(
  pen: Pen,
  figure: Figure,
  arm: ArmJoints,
  wardrobe: Wardrobe,
  looks: Looks,
  far: boolean,
): void {
  const { build } = figure;
  const { half } = build;
  const sleeve = SLEEVES[wardrobe.upper.name];
  const dim = far ? 0.35 : 0;
  const skinModelling = { shade: -0.7 - dim * 0.5, middle: -0.05 - dim, lit: 0.55 - dim };
  drawHand(pen, figure, arm, looks, skinModelling);
  if (sleeve.to < 0.5) {
    const bare: LimbPoint[] = [
      { ...mid(arm.shoulder, arm.elbow, 0.2), r: half.arm * 0.95 },
      { ...mid(arm.shoulder, arm.elbow, 0.85), r: half.arm * 0.78 },
      { ...mid(arm.elbow, arm.wrist, 0.2), r: half.arm * 0.8 },
      { ...mid(arm.elbow, arm.wrist, 0.6), r: half.arm * 0.68 },
      { ...arm.wrist, r: half.wrist * 0.85 },
    ];
    const span = spanOf([arm.shoulder, arm.elbow, arm.wrist], half.arm * 0.8);
    fillForm(pen, (path) => traceLimb(path, bare), looks.skin.base, span, {
      ...skinModelling,
      rim: far ? 0 : build.height * 0.004,
    });
  }
  const span = spanOf([arm.shoulder, arm.elbow, arm.wrist], half.arm);
  fillForm(pen, sleeveOutline(figure, arm, wardrobe), wardrobe.upper.colour, span, {
    shade: -0.85 - dim * 0.3,
    middle: -0.14 - dim * 1.3,
    lit: 0.5 - dim,
    rim: far ? 0 : build.height * 0.005,
    rimLit: 0.8,
  });
}

/** The outline of a sleeve, also used for the shadow that an arm throws on the trunk. */
export function sleeveOutline(figure: Figure, arm: ArmJoints, wardrobe: Wardrobe): Outline {
  const { build } = figure;
  const { half } = build;
  const sleeve = SLEEVES[wardrobe.upper.name];
  const ease = sleeve.ease * build.height;
  if (sleeve.to < 0) {
    const short: LimbPoint[] = [
      { ...arm.shoulder, r: half.arm + ease * 1.2 },
      { ...mid(arm.shoulder, arm.elbow, 0.25), r: half.arm + ease * 1.4 },
      { ...mid(arm.shoulder, arm.elbow, -sleeve.to), r: half.arm + ease * 1.1 },
    ];
    return (path) => traceLimb(path, short, 0.9);
  }
  const spine: LimbPoint[] = [
    { ...arm.shoulder, r: half.arm * 0.82 + ease },
    { ...mid(arm.shoulder, arm.elbow, 0.16), r: half.arm * 0.98 + ease },
    { ...mid(arm.shoulder, arm.elbow, 0.4), r: half.arm * 0.98 + ease },
    { ...mid(arm.shoulder, arm.elbow, 0.88), r: half.arm * 0.84 + ease },
    { ...mid(arm.elbow, arm.wrist, 0.14), r: half.arm * 0.84 + ease },
    { ...mid(arm.elbow, arm.wrist, 0.55), r: half.arm * 0.72 + ease * 1.1 },
    { ...mid(arm.elbow, arm.wrist, sleeve.to), r: half.wrist + ease * sleeve.cuff },
  ];
  return (path) => traceLimb(path, spine, 0.95);
}

/** A relaxed hand: the back of the hand, four fingers as one curled form, a thumb that points forward. */
function drawHand(
  pen: Pen,
  figure: Figure,
  arm: ArmJoints,
  looks: Looks,
  modelling: { readonly shade: number; readonly middle: number; readonly lit: number },
): void {
  const { build, turn } = figure;
  const size = build.hand;
  // A running or a carrying hand is closed.
  const holds = arm === figure.right.arm && figure.holding;
  const curl = holds || figure.pose.pace > 2 ? 0.62 : 1;
  const dx = arm.wrist.x - arm.elbow.x;
  const dy = arm.wrist.y - arm.elbow.y;
  const length = Math.hypot(dx, dy);
  // A forearm that points at the viewer has no direction in the view: its hand then hangs.
  const ux = length > 0.02 ? dx / length : 0;
  const uy = length > 0.02 ? dy / length : -1;
  const forward = turn.sin >= 0 ? 1 : -1;
  const place = (along: number, across: number): Point => ({
    x: arm.wrist.x + (ux * along * curl - uy * across * forward) * size,
    y: arm.wrist.y + (uy * along * curl + ux * across * forward) * size,
  });
  const palm = [
    place(-0.12, 0.13),
    place(0.2, 0.22),
    place(0.52, 0.24),
    place(0.82, 0.2),
    place(1, 0.1),
    place(0.97, -0.02),
    place(0.7, -0.16),
    place(0.3, -0.21),
    place(-0.12, -0.14),
  ];
  const thumb = [place(0.12, 0.14), place(0.3, 0.3), place(0.55, 0.37), place(0.62, 0.28), place(0.42, 0.16)];
  const span = spanOf(palm, 0);
  fillForm(pen, (path) => traceClosed(path, palm), looks.skin.base, span, modelling);
  fillForm(pen, (path) => traceClosed(path, thumb), looks.skin.base, span, {
    ...modelling,
    middle: modelling.middle + 0.12,
  });
  if (pen.pixelMetres > size * 0.05 || curl < 1) return;
  const { context } = pen;
  context.strokeStyle = pen.tone(looks.skin.shade, modelling.middle - 0.2, 0.7);
  context.lineWidth = size * 0.03;
  context.lineCap = 'round';
  context.beginPath();
  for (const across of [-0.06, 0.05, 0.14]) {
    const from = place(0.5, across);
    const to = place(0.9, across * 0.75);
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}
