import type { Pen } from '../../paint/pen.ts';
import { fillForm, traceLimb } from '../shapes.ts';
import type { LimbPoint } from '../shapes.ts';
import type { Build } from './build.ts';
import type { Figure, LegJoints } from './figure.ts';
import { modelLimb, traceSleeve } from './limb-form.ts';
import type { Looks } from './looks.ts';
import { drawShoe } from './shoes.ts';
import { mid, spanOf } from './span.ts';
import { CLOTH_LIGHT } from './trunk-shape.ts';
import type { Wardrobe } from './wardrobe.ts';

/** Draws one leg with what covers it and its shoe. `far` legs are in the shade of the near one. */
export function drawLeg(
  pen: Pen,
  figure: Figure,
  leg: LegJoints,
  wardrobe: Wardrobe,
  looks: Looks,
  far: boolean,
): void {
  const { build } = figure;
  const shorts = wardrobe.lower.name === 'shorts';
  const bare = shorts || wardrobe.lower.name !== 'trousers';
  const colour = bare ? (wardrobe.beast?.limbs ?? looks.skin.base) : wardrobe.lower.colour;
  const spine = bare ? (build.paws ? furredSpine(figure, leg) : bareSpine(figure, leg)) : trouserSpine(figure, leg);
  if (!wardrobe.shoe.tall) drawShoe(pen, figure, leg, wardrobe, looks, far);
  const span = spanOf([leg.hip, leg.knee, leg.ankle], build.half.thigh * 0.9);
  const dim = far ? 0.4 : 0;
  fillForm(pen, (path) => (bare ? traceLimb(path, spine) : traceSleeve(path, spine, 0.95)), colour, span, {
    shade: -0.75 - dim * 0.3,
    middle: -0.18 - dim,
    lit: 0.4 - dim,
  });
  if (pen.pixelMetres < build.height / 60) {
    if (!far && !foreshortened(build, leg))
      modelLimb(pen, spine, bare ? looks.skin.shade : colour, { shade: bare ? 0.32 : 0.5, light: 0.3 });
    if (!bare) {
      drawKnee(pen, figure, leg, colour);
      if (wardrobe.upper.hem < 0.3 && figure.pose.laid === 0 && !figure.pose.seated)
        shadeHip(pen, figure, leg, colour, spine);
    }
  }
  if (shorts) drawShort(pen, figure, leg, wardrobe.lower.colour, dim);
  if (wardrobe.shoe.tall) drawShoe(pen, figure, leg, wardrobe, looks, far);
  if (figure.pose.seated) drawLap(pen, figure, leg, wardrobe, dim);
}

/** A bare leg begins below the hip: what covers the hip is cloth. */
function bareSpine({ build, turn }: Figure, leg: LegJoints): readonly LimbPoint[] {
  const { half } = build;
  const back = -turn.sin * build.height * 0.011;
  const calf = mid(leg.knee, leg.ankle, 0.34);
  return [
    { ...mid(leg.hip, leg.knee, 0.3), r: half.thigh * 0.8 },
    { ...mid(leg.hip, leg.knee, 0.6), r: half.thigh * 0.84 },
    { ...mid(leg.hip, leg.knee, 0.94), r: half.knee * 0.94 },
    { ...mid(leg.knee, leg.ankle, 0.1), r: half.knee * 0.88 },
    { x: calf.x + back, y: calf.y, r: half.calf * 0.96 },
    { ...mid(leg.knee, leg.ankle, 0.74), r: half.calf * 0.35 + half.ankle * 0.55 },
    { ...leg.ankle, r: half.ankle * 0.94 },
  ];
}

/** A leg of shorts: from the hip to above the knee, wider at its hem. */
function drawShort(pen: Pen, figure: Figure, leg: LegJoints, colour: string, dim: number): void {
  const { build } = figure;
  const ease = build.height * 0.006;
  const spine: LimbPoint[] = [
    { ...leg.hip, r: build.half.thigh + ease },
    { ...mid(leg.hip, leg.knee, 0.4), r: build.half.thigh * 0.94 + ease },
    { ...mid(leg.hip, leg.knee, 0.82), r: build.half.thigh * 0.9 + ease * 1.6 },
  ];
  fillForm(pen, (path) => traceSleeve(path, spine, 0.95), colour, spanOf([leg.hip, leg.knee], build.half.thigh), {
    shade: -0.75 - dim * 0.3,
    middle: -0.18 - dim,
    lit: 0.4 - dim,
  });
  if (dim === 0 && !foreshortened(build, leg)) modelLimb(pen, spine, colour, { shade: 0.5, light: 0.3 });
}

/** A leg of fur begins at the hip. */
function furredSpine({ build: { half } }: Figure, leg: LegJoints): readonly LimbPoint[] {
  return [
    { ...leg.hip, r: half.thigh },
    { ...mid(leg.hip, leg.knee, 0.6), r: half.thigh * 0.95 },
    { ...mid(leg.knee, leg.ankle, 0.1), r: half.knee },
    { ...mid(leg.knee, leg.ankle, 0.5), r: half.calf },
    { ...leg.ankle, r: half.ankle },
  ];
}

/** Trousers hang from the thigh, break on the shoe and cover the ankle. */
function trouserSpine({ build, turn }: Figure, leg: LegJoints): readonly LimbPoint[] {
  const { half } = build;
  const ease = build.height * (build.female ? 0.0025 : 0.0045);
  const back = -turn.sin * build.height * 0.008;
  const calf = mid(leg.knee, leg.ankle, 0.36);
  const hem = half.ankle * 1.25 + build.foot * 0.045 + ease;
  return [
    { ...leg.hip, r: half.thigh + ease },
    { ...mid(leg.hip, leg.knee, 0.45), r: half.thigh * 0.88 + ease },
    { ...mid(leg.hip, leg.knee, 0.92), r: half.knee * 0.98 + ease },
    { ...mid(leg.knee, leg.ankle, 0.12), r: half.knee * 0.94 + ease },
    { x: calf.x + back, y: calf.y, r: half.calf * 0.98 + ease },
    { ...mid(leg.knee, leg.ankle, 0.74), r: (half.calf * 0.75 + hem) / 2 + ease * 0.6 },
    { ...mid(leg.knee, leg.ankle, 1 + (build.ankle * 0.42) / build.shin), r: hem },
  ];
}

/** The shade that what is worn above throws on the thighs: it parts jacket and trousers of one colour. */
function shadeHip(pen: Pen, { build }: Figure, { hip }: LegJoints, colour: string, spine: readonly LimbPoint[]): void {
  const { context } = pen;
  const gradient = context.createLinearGradient(0, hip.y - build.hip * 0.02, 0, hip.y - build.hip * 0.32);
  gradient.addColorStop(0, pen.tone(colour, -1, 0.7));
  gradient.addColorStop(1, pen.tone(colour, -1, 0));
  context.fillStyle = gradient;
  context.beginPath();
  traceSleeve(context, spine.slice(0, 4), 0.95);
  context.fill();
}

/** Creases behind a bent knee. */
function drawKnee(pen: Pen, { build }: Figure, { hip, knee, ankle }: LegJoints, colour: string): void {
  const inner = mid(hip, ankle, 0.5);
  const bend = Math.hypot(inner.x - knee.x, inner.y - knee.y);
  if (bend < build.height * 0.03 || pen.pixelMetres > build.height * 0.003) return;
  const { context } = pen;
  const r = build.half.knee;
  const ux = (inner.x - knee.x) / bend;
  const uy = (inner.y - knee.y) / bend;
  context.strokeStyle = pen.tone(colour, -0.95, 0.5);
  context.lineWidth = build.height * 0.0035;
  context.lineCap = 'round';
  context.beginPath();
  for (const turn of [0.6, -0.1, -0.7]) {
    context.moveTo(knee.x + ux * r, knee.y + uy * r);
    context.lineTo(knee.x + (ux * 0.05 - uy * turn) * r, knee.y + (uy * 0.05 + ux * turn) * r);
  }
  context.stroke();
}

/** True of a thigh that points at the viewer: there is no side of it to shade. */
function foreshortened(build: Build, { hip, knee }: LegJoints): boolean {
  return Math.hypot(hip.x - knee.x, hip.y - knee.y) < build.thigh * 0.6;
}

/** The part of a skirt, dress or coat that lies over a thigh and falls from the knee. */
function drawLap(pen: Pen, figure: Figure, leg: LegJoints, wardrobe: Wardrobe, dim: number): void {
  const { build } = figure;
  const skirt = wardrobe.lower.name === 'skirt';
  if (!skirt && wardrobe.upper.hem < 0.3) return;
  const thick = build.half.thigh + build.height * 0.014;
  const spine: LimbPoint[] = [
    { ...mid(leg.hip, leg.knee, 0.04), r: thick * 0.9 },
    { ...mid(leg.hip, leg.knee, 0.45), r: thick },
    { ...mid(leg.hip, leg.knee, 0.9), r: thick * 0.82 },
    { ...mid(leg.knee, leg.ankle, 0.12), r: thick * 0.84 },
    { ...mid(leg.knee, leg.ankle, 0.4), r: thick * 0.98 },
  ];
  const colour = skirt ? wardrobe.lower.colour : wardrobe.upper.colour;
  fillForm(pen, (path) => traceSleeve(path, spine, 0.95), colour, spanOf([leg.hip, leg.knee], thick), {
    ...CLOTH_LIGHT,
    middle: CLOTH_LIGHT.middle - dim,
    lit: CLOTH_LIGHT.lit - dim,
  });
  if (dim === 0 && !foreshortened(build, leg)) modelLimb(pen, spine, colour, { shade: 0.45, light: 0.25 });
}
