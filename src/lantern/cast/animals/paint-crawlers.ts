import type { Pen } from '../../paint/pen.ts';
import type { ActorState } from '../../stage/stage.ts';
import { fillLimbs, fillOval, fillShape, footNow, paintBall, roundFill } from './creature-brush.ts';
import type { Coat } from './species.ts';

const LIMBS = ['a', 'b', 'c', 'd'] as const;

/** Draws a spider that faces right: two round parts on eight jointed legs, those of the far side behind. */
export function paintSpider(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const legs = (far: boolean) =>
    fillLimbs(
      pen,
      LIMBS.map((limb, k) => {
        const foot = footNow(actor, far ? LIMBS[3 - k]! : limb, unitMetres);
        const fan = (k - 1.5) / 1.5;
        const root = [0.1 + 0.06 * fan, 0.2] as const;
        const toe = [0.06 + 0.46 * fan + (far ? 0.05 : 0) + foot.ahead, 0.012 + 0.09 * foot.lift] as const;
        const knee = [root[0] + (toe[0] - root[0]) * 0.55, 0.42 - 0.04 * Math.abs(fan) + 0.03 * foot.lift] as const;
        return [
          [...root, 0.026],
          [...knee, 0.022],
          [(knee[0] + toe[0] * 2) / 3, (knee[1] + toe[1]) * 0.42, 0.016],
          [...toe, 0.008],
        ] as const;
      }),
      pen.tone(coat.base, far ? -0.6 : 0.1),
    );
  const breath = 1 + 0.02 * Math.sin(pen.time * 2 + actor.member.seed);
  legs(true);
  fillOval(pen, -0.14, 0.25, 0.2 * breath, 0.15 * breath, roundFill(pen, coat, 0.42, 0.1), 0.1);
  for (const x of [-0.22, -0.14, -0.06]) fillOval(pen, x, 0.33, 0.018, 0.012, pen.tone(coat.light, 0.3, 0.8));
  fillOval(pen, 0.12, 0.21, 0.11, 0.095, roundFill(pen, coat, 0.32, 0.1));
  legs(false);
  for (const [x, y, r] of [
    [0.17, 0.26, 0.03],
    [0.205, 0.235, 0.022],
    [0.13, 0.28, 0.018],
  ] as const)
    paintBall(pen, x, y, r, actor.member.seed);
}

/** Draws a ladybug that faces right: a spotted dome, a dark head with feelers, six small legs. */
export function paintLadybug(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const dark = '#221d20';
  if (actor.y > 0.05) paintBeatingWings(pen);
  fillLimbs(
    pen,
    [-0.2, 0, 0.2].map((x, k) => {
      const foot = footNow(actor, LIMBS[k]!, unitMetres);
      return [
        [x, 0.1, 0.022],
        [x + 0.03 + foot.ahead, 0.05 + 0.03 * foot.lift, 0.016],
        [x + 0.07 + foot.ahead, 0.012 + 0.05 * foot.lift, 0.012],
      ] as const;
    }),
    pen.tone(dark, -0.1),
  );
  fillOval(pen, 0.28, 0.16, 0.12, 0.115, pen.tone(dark, 0.15));
  fillLimbs(
    pen,
    [0, 0.05].map((dx) => [
      [0.33 + dx, 0.25, 0.01],
      [0.4 + dx, 0.34, 0.008],
      [0.44 + dx, 0.35 + 0.02 * Math.sin(pen.time * 3 + dx * 20), 0.014],
    ]),
    pen.tone(dark, 0.1),
  );
  const dome = (path: Parameters<Parameters<typeof fillShape>[1]>[0]) => {
    path.moveTo(-0.38, 0.08);
    path.bezierCurveTo(-0.36, 0.32, -0.18, 0.44, 0, 0.44);
    path.bezierCurveTo(0.16, 0.44, 0.27, 0.3, 0.27, 0.08);
    path.quadraticCurveTo(-0.05, 0.04, -0.38, 0.08);
    path.closePath();
  };
  fillShape(pen, dome, roundFill(pen, coat, 0.44, 0.04));
  const { context } = pen;
  context.save();
  context.clip();
  for (const [x, y, r] of [
    [-0.2, 0.28, 0.065],
    [0.02, 0.34, 0.06],
    [-0.06, 0.18, 0.07],
    [0.15, 0.2, 0.06],
    [-0.3, 0.13, 0.05],
  ] as const)
    fillOval(pen, x, y, r, r * 0.95, pen.tone(dark, 0));
  fillOval(pen, 0.03 + 0.08 * pen.lightSide, 0.4, 0.12, 0.025, pen.tone('#ffffff', 0.7, 0.35));
  context.restore();
  paintBall(pen, 0.33, 0.19, 0.034, actor.member.seed);
}

/** The thin wings that come out from under the spotted ones, a blur of strokes. */
function paintBeatingWings(pen: Pen): void {
  for (const [turn, alpha] of [
    [0.5, 0.5],
    [1.05, 0.4],
    [1.6, 0.3],
  ] as const) {
    const angle = turn + 0.25 * Math.sin(pen.time * 60 + turn * 4);
    const [x, y] = [-0.12 - 0.3 * Math.cos(angle), 0.36 + 0.32 * Math.sin(angle)];
    fillOval(pen, x, y, 0.42, 0.13, pen.tone('#eef4f8', 0.5, alpha), -angle);
  }
}

/** Draws a crab as it looks at us, which is how it goes: sideways, claws up, eyes on stalks. */
export function paintCrab(pen: Pen, coat: Coat, actor: ActorState, unitMetres: number): void {
  const { seed } = actor.member;
  const lift = 0.012 * Math.sin(pen.time * 2.4 + seed);
  fillLimbs(
    pen,
    [-1, 1].flatMap((side) =>
      [0, 1, 2].map((k) => {
        const foot = footNow(actor, LIMBS[(k + (side > 0 ? 0 : 1)) % 4]!, unitMetres);
        return [
          [side * 0.2, 0.2 + lift - 0.03 * k, 0.032],
          [side * (0.42 - 0.07 * k), 0.2 - 0.03 * k, 0.024],
          [side * (0.5 - 0.1 * k) + foot.ahead, 0.1 - 0.02 * k + 0.05 * foot.lift, 0.017],
          [side * (0.5 - 0.12 * k) + foot.ahead, 0.01 + 0.05 * foot.lift, 0.006],
        ] as const;
      }),
    ),
    pen.tone(coat.base, -0.3),
  );
  const snap = 0.5 + 0.5 * Math.sin(pen.time * 2.1 + seed);
  // Raised by turns, high over the eyes, when it waves them.
  const waved = actor.deed === 'wave-limb' || actor.deed === 'direct-traffic' || actor.deed === 'fight' ? 1 : 0;
  for (const side of [-1, 1]) {
    const raised = waved * (0.5 + 0.5 * Math.sin(actor.actionTime * 4.4 + (side > 0 ? 0 : Math.PI)));
    claw(pen, coat, side, lift, side > 0 ? snap : 1 - snap, raised);
  }
  fillLimbs(
    pen,
    [-1, 1].map((side) => [
      [side * 0.09, 0.3 + lift, 0.018],
      [side * 0.1, 0.42 + lift, 0.015],
    ]),
    pen.tone(coat.base, 0.1),
  );
  fillShape(
    pen,
    (path) => {
      path.moveTo(-0.3, 0.24 + lift);
      path.bezierCurveTo(-0.24, 0.36 + lift, 0.24, 0.36 + lift, 0.3, 0.24 + lift);
      path.bezierCurveTo(0.24, 0.1 + lift, -0.24, 0.1 + lift, -0.3, 0.24 + lift);
      path.closePath();
    },
    roundFill(pen, coat, 0.36, 0.1),
  );
  for (const side of [-1, 1]) paintBall(pen, side * 0.1, 0.445 + lift, 0.036, seed);
  const { context } = pen;
  context.beginPath();
  context.moveTo(-0.06, 0.19 + lift);
  context.quadraticCurveTo(0, 0.16 + lift, 0.06, 0.19 + lift);
  context.strokeStyle = pen.tone(coat.dark, 0);
  context.lineWidth = 0.014;
  context.lineCap = 'round';
  context.stroke();
}

function claw(pen: Pen, coat: Coat, side: number, lift: number, open: number, raised: number): void {
  const [x, y] = [side * (0.4 + 0.05 * raised), 0.33 + lift + 0.015 * open + 0.22 * raised];
  const { context } = pen;
  fillLimbs(
    pen,
    [
      [
        [side * 0.22, 0.27 + lift, 0.034],
        [side * (0.35 + 0.08 * raised), 0.25 + lift + 0.08 * raised, 0.034],
        [x, y, 0.036],
      ],
    ],
    pen.tone(coat.base, -0.1),
  );
  context.save();
  context.translate(x, y);
  context.scale(side, 1);
  context.rotate(0.25);
  const jaw = (turn: number, long: number, bulge: number) => {
    context.save();
    context.rotate(turn);
    fillShape(
      pen,
      (path) => {
        path.moveTo(0.02 * Math.sign(bulge), -0.02);
        path.bezierCurveTo(bulge * 1.5, 0.02, bulge * 1.3, long * 0.7, -bulge * 0.25, long);
        path.bezierCurveTo(bulge * 0.3, long * 0.7, bulge * 0.2, long * 0.3, -bulge * 0.35, 0.02);
        path.closePath();
      },
      roundFill(pen, coat, 0.16, -0.04, 0.1),
    );
    context.restore();
  };
  jaw(-0.05 - 0.25 * open, 0.2, 0.085);
  jaw(0.15 + 0.2 * open, 0.16, -0.07);
  context.restore();
}
