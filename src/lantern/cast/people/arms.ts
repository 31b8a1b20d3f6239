import type { Pen } from '../../paint/pen.ts';
import { fillForm, traceLimb, turnGradient } from '../shapes.ts';
import type { LimbPoint, Outline, Span } from '../shapes.ts';
import { edgeOf } from './figure.ts';
import type { ArmJoints, Figure } from './figure.ts';
import { drawHand } from './hands.ts';
import { modelLimb, traceSleeve } from './limb-form.ts';
import type { Looks } from './looks.ts';
import { drawSleevePattern } from './pattern.ts';
import { mid, spanOf } from './span.ts';
import { CLOTH_LIGHT } from './trunk-shape.ts';
import type { Wardrobe } from './wardrobe.ts';

const SLEEVES: Readonly<
  Record<Wardrobe['upper']['name'], { readonly to: number; readonly ease: number; readonly cuff: number }>
> = {
  coat: { to: 1.02, ease: 0.0075, cuff: 1.7 },
  jacket: { to: 1, ease: 0.0075, cuff: 1.4 },
  suit: { to: 0.97, ease: 0.005, cuff: 1.4 },
  shirt: { to: 0.94, ease: 0.0035, cuff: 1.2 },
  dress: { to: -0.45, ease: 0.005, cuff: 1.2 },
};

/** Draws one arm: hand, bare part, sleeve. `span` is that of the trunk, whose cloth the sleeve goes on. */
export function drawArm(
  pen: Pen,
  figure: Figure,
  arm: ArmJoints,
  wardrobe: Wardrobe,
  { looks, hands }: { readonly looks: Looks; readonly hands: Looks },
  span: Span,
  far: boolean,
): void {
  const sleeve = SLEEVES[wardrobe.upper.name];
  const dim = far ? 0.35 : 0;
  drawHand(pen, figure, arm, hands, { shade: -0.4 - dim * 0.5, middle: -0.05 - dim, lit: 0.4 - dim });
  if (sleeve.to < 0.5) drawBareArm(pen, figure, arm, looks, far);
  const { context } = pen;
  const colour = wardrobe.sleeve ?? wardrobe.upper.colour;
  // The sleeve takes the light of the trunk: at the shoulder they are one cloth.
  const { shade, middle, lit } = CLOTH_LIGHT;
  const spine = sleeveSpine(figure, arm, wardrobe);
  context.fillStyle = turnGradient(pen, colour, span, shade - dim * 0.3, middle - dim * 1.3, lit - dim);
  context.beginPath();
  traceSleeve(context, spine, 0.92);
  context.fill();
  if (!far) fillGusset(pen, figure, arm, wardrobe);
  if (pen.pixelMetres > figure.build.height / 60) return;
  drawSleevePattern(pen, figure, spine, wardrobe.upper.pattern, colour, dim);
  // A short sleeve is hardly more than its shoulder, which is one with the trunk.
  if (!far) modelLimb(pen, sleeve.to < 0 ? spine.slice(1) : spine, colour, { shade: 0.5, light: 0.12 });
  drawCreases(pen, figure, arm, wardrobe, spine);
}

function drawBareArm(pen: Pen, figure: Figure, arm: ArmJoints, looks: Looks, far: boolean): void {
  const { half } = figure.build;
  const bare: LimbPoint[] = [
    { ...mid(arm.shoulder, arm.elbow, 0.15), r: half.arm * 0.9 },
    { ...mid(arm.shoulder, arm.elbow, 0.5), r: half.arm * 0.86 },
    { ...mid(arm.shoulder, arm.elbow, 0.84), r: half.arm * 0.72 },
    { ...arm.elbow, r: half.arm * 0.7 },
    { ...mid(arm.elbow, arm.wrist, 0.24), r: half.arm * 0.76 },
    { ...mid(arm.elbow, arm.wrist, 0.62), r: half.arm * 0.62 },
    { ...mid(arm.elbow, arm.wrist, 1.04), r: half.wrist * 0.82 },
  ];
  const dim = far ? 0.35 : 0;
  const span = spanOf([arm.shoulder, arm.elbow, arm.wrist], half.arm * 0.8);
  fillForm(pen, (path) => traceLimb(path, bare, 0.9), looks.skin.base, span, {
    shade: -0.16 - dim,
    middle: 0.02 - dim,
    lit: 0.26 - dim,
  });
  if (!far) modelLimb(pen, bare, looks.skin.shade, { shade: 0.3, light: 0.3, fades: true });
}

/** The middle line of a sleeve: it begins inside the trunk, towards the neck, so that the shoulder is round. */
function sleeveSpine(figure: Figure, arm: ArmJoints, wardrobe: Wardrobe): readonly LimbPoint[] {
  const { build, neck } = figure;
  const { half } = build;
  const sleeve = SLEEVES[wardrobe.upper.name];
  const ease = sleeve.ease * build.height;
  const root = mid(arm.shoulder, { x: neck.x, y: neck.y - build.height * 0.012 }, 0.38);
  const top: LimbPoint[] = [
    { ...root, r: half.arm * 0.5 },
    { ...mid(arm.shoulder, arm.elbow, 0.02), r: half.arm * 0.86 + ease },
  ];
  if (sleeve.to < 0) {
    return [
      ...top,
      { ...mid(arm.shoulder, arm.elbow, 0.22), r: half.arm * 0.98 + ease },
      { ...mid(arm.shoulder, arm.elbow, -sleeve.to), r: half.arm * 0.96 + ease * 1.5 },
    ];
  }
  return [
    ...top,
    { ...mid(arm.shoulder, arm.elbow, 0.3), r: half.arm * 0.98 + ease },
    { ...mid(arm.shoulder, arm.elbow, 0.8), r: half.arm * 0.85 + ease },
    { ...arm.elbow, r: half.arm * 0.83 + ease },
    { ...mid(arm.elbow, arm.wrist, 0.2), r: half.arm * 0.84 + ease },
    { ...mid(arm.elbow, arm.wrist, 0.6), r: half.arm * 0.7 + ease * 1.1 },
    { ...mid(arm.elbow, arm.wrist, sleeve.to), r: half.wrist + ease * sleeve.cuff },
  ];
}

/** The outline of what of a sleeve throws a shadow on the trunk: all but the shoulder. */
export function sleeveShadow(figure: Figure, arm: ArmJoints, wardrobe: Wardrobe): Outline {
  const spine = sleeveSpine(figure, arm, wardrobe).slice(1);
  const top = spine[0]!;
  return (path) => traceSleeve(path, [{ ...top, r: top.r * 0.3 }, ...spine.slice(1)], 0.92);
}

/** The cloth between the side of the chest and the upper arm, which a raised arm pulls up. */
function fillGusset(pen: Pen, figure: Figure, arm: ArmJoints, wardrobe: Wardrobe): void {
  const { build, rings, turn } = figure;
  if (arm.elbow.y < arm.shoulder.y - build.upperArm * 0.55) return;
  const chest = edgeOf(rings.chest, turn, wardrobe.upper.ease * 0.8);
  const side = arm.elbow.x < chest.centre.x ? chest.left : chest.right;
  const half = mid(arm.shoulder, arm.elbow, 0.5);
  const { context } = pen;
  context.beginPath();
  context.moveTo(arm.shoulder.x, arm.shoulder.y);
  context.lineTo(half.x, half.y);
  const armpit = mid(arm.shoulder, side, 0.55);
  context.quadraticCurveTo(armpit.x, armpit.y, side.x, side.y);
  context.closePath();
  context.fill();
}

/** Creases on the inner side of a bent elbow, and the line of the cuff. */
function drawCreases(
  pen: Pen,
  figure: Figure,
  { shoulder, elbow, wrist }: ArmJoints,
  wardrobe: Wardrobe,
  spine: readonly LimbPoint[],
): void {
  const { context } = pen;
  const { height } = figure.build;
  if (pen.pixelMetres > height * 0.003 || SLEEVES[wardrobe.upper.name].to < 0) return;
  context.strokeStyle = pen.tone(wardrobe.upper.colour, -0.95, 0.5);
  context.lineWidth = height * 0.0035;
  context.lineCap = 'round';
  context.beginPath();
  const inner = mid(mid(shoulder, wrist, 0.5), elbow, 0.5);
  const bend = Math.hypot(inner.x - elbow.x, inner.y - elbow.y);
  if (bend > height * 0.012) {
    const r = figure.build.half.arm * 0.9;
    const ux = (inner.x - elbow.x) / bend;
    const uy = (inner.y - elbow.y) / bend;
    for (const [from, turn] of [
      [0.86, 0.5],
      [0.8, -0.55],
    ] as const) {
      context.moveTo(elbow.x + ux * r * from, elbow.y + uy * r * from);
      context.lineTo(elbow.x + (ux * 0.1 - uy * turn) * r * 0.8, elbow.y + (uy * 0.1 + ux * turn) * r * 0.8);
    }
  }
  const cuff = spine.at(-1)!;
  const before = mid(cuff, elbow, 0.12);
  const long = Math.hypot(cuff.x - elbow.x, cuff.y - elbow.y);
  if (long > height * 0.03) {
    const nx = (-(cuff.y - elbow.y) / long) * cuff.r * 0.94;
    const ny = ((cuff.x - elbow.x) / long) * cuff.r * 0.94;
    context.moveTo(before.x + nx, before.y + ny);
    context.lineTo(before.x - nx, before.y - ny);
  }
  context.stroke();
}
