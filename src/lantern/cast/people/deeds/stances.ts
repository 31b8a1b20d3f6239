import type { Stance } from '../../../deeds/deed-card.ts';
import type { BodyPoint } from '../../skeleton.ts';
import type { Build } from '../build.ts';
import type { FootPose, Pose } from '../pose.ts';
import { HANGING_ARM } from '../pose.ts';
import { lyingPose } from '../poses/resting.ts';

/** What a stance is made from. */
export interface StanceMoment {
  readonly pose: Pose;
  readonly build: Build;
  readonly time: number;
  /** Metres gone since the shot began: wheels and skates run on it. */
  readonly gone: number;
}

/** A saddle and the pedals of a bicycle, in heights: the thing itself is drawn round them. */
export const BICYCLE = { saddle: 0.545, crank: { f: 0.14, u: 0.165 }, pedal: 0.095, metresATurn: 3.4 } as const;
/** Height of a seat and of a high stool, in heights of the body. */
export const SEAT = 0.27;
export const HIGH_SEAT = 0.4;

type Legs = { readonly right: FootPose; readonly left: FootPose };

/** Puts a body on its feet, knees, seat or belly: everything but the arms and the look is decided here. */
export function standIn(stance: Stance, moment: StanceMoment): Pose {
  return STANCES[stance](moment);
}

const STANCES: Readonly<Record<Stance, (moment: StanceMoment) => Pose>> = {
  'as-is': ({ pose }) => pose,
  stand: (moment) => planted(moment, moment.build.hip - 0.012 * moment.build.height, 0.062, 0.02),
  wide: (moment) => planted(moment, moment.build.hip * 0.94, 0.13, 0.05),
  crouch: (moment) => planted(moment, moment.build.hip * 0.8, 0.1, 0.3, -0.05),
  squat: (moment) => planted(moment, 0.19 * moment.build.height, 0.1, 0.35, -0.08),
  lunge: ({ pose, build }) => {
    const h = build.height;
    return rooted(
      pose,
      { f: 0, l: 0, u: 0.84 * build.hip },
      {
        left: footAt(0.27 * h, 0.07 * h, 0, 0),
        right: footAt(-0.2 * h, -0.07 * h, 0, -0.6),
      },
      { lean: 0.12 },
    );
  },
  seat: (moment) => seated(moment, SEAT + 0.06, 0),
  'high-seat': (moment) => seated(moment, HIGH_SEAT + 0.06, 0.1),
  floor: ({ pose, build }) => {
    const h = build.height;
    const foot = (sign: 1 | -1) => footAt((sign > 0 ? 0.34 : 0.3) * h, sign * build.half.hip * 0.75, 0, 0.04);
    return rooted(
      pose,
      { f: -0.13 * h, l: 0, u: 0.07 * h },
      { left: foot(1), right: foot(-1) },
      { lean: 0.12, seated: true },
    );
  },
  'cross-legged': ({ pose, build, time }) => {
    const h = build.height;
    const foot = (sign: 1 | -1): FootPose => ({
      ...footAt(0.18 * h, -sign * 0.08 * h, 0.01 * h, 0.1),
      knee: { f: 0.35, l: sign * 1.2, u: 0.1 },
    });
    return rooted(
      pose,
      { f: -0.02 * h, l: 0, u: 0.075 * h },
      { left: foot(1), right: foot(-1) },
      { lean: 0.02 + 0.008 * Math.sin(time * 1.3), seated: true },
    );
  },
  kneel: ({ pose, build }) => {
    const h = build.height;
    const foot = (sign: 1 | -1) => footAt(-0.15 * h, sign * 0.05 * h, 0, -1.5);
    return rooted(pose, { f: 0, l: 0, u: 0.275 * h }, { left: foot(1), right: foot(-1) }, { lean: 0.06 });
  },
  'half-kneel': ({ pose, build }) => {
    const h = build.height;
    return rooted(
      pose,
      { f: 0, l: 0, u: 0.28 * h },
      { left: footAt(0.25 * h, 0.06 * h, 0, 0), right: footAt(-0.15 * h, -0.05 * h, 0, -1.5) },
      { lean: 0.1 },
    );
  },
  'on-one-leg': ({ pose, build, time }) => {
    const h = build.height;
    const wobble = 0.006 * Math.sin(time * 2.3) * h;
    return rooted(
      pose,
      { f: 0, l: 0.02 * h + wobble, u: build.hip - 0.008 * h },
      {
        left: footAt(build.foot * 0.5, 0.02 * h, 0, 0),
        right: { ...footAt(0.05 * h, -0.005 * h, 0.235 * h, -1.1), knee: { f: 0.2, l: -1.2, u: 0.2 } },
      },
      { lean: 0 },
    );
  },
  hang: ({ pose, build }) => {
    const h = build.height;
    const foot = (sign: 1 | -1) => footAt(0.02 * h, sign * 0.05 * h, 0.02 * h, -0.9);
    return rooted(pose, { f: 0, l: 0, u: build.hip }, { left: foot(1), right: foot(-1) }, { lean: 0 });
  },
  // The soles are on rungs or against a trunk, the knees a little out.
  climb: ({ pose, build }) => {
    const h = build.height;
    const foot = (sign: 1 | -1): FootPose => ({
      ...footAt(build.foot * 0.42, sign * 0.062 * h, 0, 0),
      knee: { f: 1, l: sign * 0.3, u: 0.2 },
    });
    return rooted(pose, { f: 0, l: 0, u: 0 }, { left: foot(1), right: foot(-1) }, { lean: 0 });
  },
  back: ({ pose, build, time }) => lyingPose(pose, build, time),
  bed: ({ pose, build, time }) => ({ ...lyingPose(pose, build, time), aloft: 0.235 * build.height }),
  prone: (moment) => laidOnFront(moment, Math.PI / 2, 0.055),
  // On the toes, the body one line down to them; the keys put the hands on the ground.
  plank: ({ pose, build }) => {
    const h = build.height;
    const foot = (sign: 1 | -1) => footAt(-0.455 * h, sign * 0.045 * h, 0.005 * h, -1.3);
    return rooted(
      pose,
      { f: 0, l: 0, u: 0.25 * h },
      { left: foot(1), right: foot(-1) },
      { lean: 1.28, curl: STRAIGHT * 1.28, seated: true },
    );
  },
  crawl: (moment) => crawling(moment),
  // The legs trail under the water.
  swim: (moment) => laidOnFront(moment, Math.PI / 2 - 0.22, -0.19),
  'swim-back': ({ pose, build, time }) => {
    const laid = lyingPose(pose, build, time);
    const kick = 0.03 * build.height * Math.sin(time * 7);
    const foot = (sign: 1 | -1) =>
      footAt(0.02 * build.height + sign * kick, sign * build.half.hip * 0.5, 0.01 * build.height, -1);
    return {
      ...laid,
      headNod: 0,
      laid: Math.PI / 2 - 0.16,
      aloft: -0.1 * build.height,
      left: { ...laid.left, foot: foot(1) },
      right: { ...laid.right, foot: foot(-1) },
    };
  },
  // Stretched out, toes pointed: the keys turn it over.
  'under-water': ({ pose, build }) => {
    const h = build.height;
    const foot = (sign: 1 | -1) => footAt(-0.02 * h, sign * 0.05 * h, 0.01 * h, -1.2);
    return rooted(pose, { f: 0, l: 0, u: build.hip }, { left: foot(1), right: foot(-1) }, { lean: 0 });
  },
  pedal: ({ pose, build, gone }) => {
    const h = build.height;
    const turn = (gone / BICYCLE.metresATurn) * Math.PI * 2;
    const foot = (sign: 1 | -1): FootPose => {
      const angle = turn + (sign > 0 ? Math.PI : 0);
      return footAt(
        (BICYCLE.crank.f + BICYCLE.pedal * Math.sin(angle)) * h,
        sign * 0.045 * h,
        (BICYCLE.crank.u + BICYCLE.pedal * Math.cos(angle)) * h,
        -0.15 - 0.2 * Math.sin(angle),
      );
    };
    return rooted(
      pose,
      { f: -0.08 * h, l: 0, u: (BICYCLE.saddle + 0.02) * h },
      { left: foot(1), right: foot(-1) },
      { lean: 0.5, seated: true, astride: true },
    );
  },
  glide: ({ pose, build, gone }) => {
    const h = build.height;
    const sway = Math.sin(gone * 0.9);
    const foot = (sign: 1 | -1) => footAt(build.foot * 0.5, sign * 0.06 * h, 0.02 * h, 0);
    return rooted(
      pose,
      { f: -0.05 * h, l: 0.03 * h * sway, u: build.hip * 0.84 },
      { left: foot(1), right: foot(-1) },
      { lean: 0.42 },
    );
  },
  'in-arms': (moment) => carried(moment, { ankle: { f: 0.34, u: -0.15 }, lean: -0.5 }, false),
  'on-back': (moment) => carried(moment, { ankle: { f: 0.1, u: -0.29 }, lean: 0.3 }, true),
  'on-shoulders': (moment) => carried(moment, { ankle: { f: 0.2, u: -0.25 }, lean: 0.04 }, true),
  sideways: ({ pose, build, gone, time }) => {
    const h = build.height;
    const sway = Math.sin(gone * 0.55 + time * 0.6);
    const way = Math.sin(pose.yaw) < 0 ? -1 : 1;
    const foot = (sign: 1 | -1): FootPose => ({
      ...footAt(build.foot * 0.2, sign * 0.17 * h, 0.035 * h, 0),
      knee: { f: 0.8, l: sign * 0.6, u: 0.2 },
    });
    return {
      ...rooted(
        pose,
        { f: 0, l: -way * 0.02 * h * sway, u: build.hip * 0.8 },
        { left: foot(1), right: foot(-1) },
        { lean: 0.25 },
      ),
      yaw: way * 0.35,
      side: 0.14 * sway,
      headTurn: -way * 0.6,
    };
  },
};

function footAt(f: number, l: number, u: number, pitch: number): FootPose {
  return { ball: { f, l, u }, pitch };
}

/** A body at rest on what its feet, knees or seat touch. */
function rooted(
  pose: Pose,
  hips: BodyPoint,
  { left, right }: Legs,
  more: Partial<Pick<Pose, 'lean' | 'curl' | 'seated' | 'astride' | 'laid' | 'aloft'>>,
): Pose {
  return {
    ...pose,
    hips,
    hipTurn: 0,
    hipDrop: 0,
    chestTurn: 0,
    side: 0,
    headTurn: 0,
    headNod: 0,
    headTilt: 0,
    left: { foot: left, arm: HANGING_ARM },
    right: { foot: right, arm: HANGING_ARM },
    bounce: 0.15,
    ...more,
    lean: more.lean ?? 0,
  };
}

/** A trunk that leans carries its upper part more upright; a share of the lean as `curl` makes it one line. */
const STRAIGHT = 0.49;
/** How far a knee or a hand goes in one stride on all fours, heights. */
const CRAWL_STRIDE = 0.3;

/** On hands and knees: each knee goes with the hand of the other side. */
function crawling({ pose, build, gone, time }: StanceMoment): Pose {
  const h = build.height;
  // Who crawls on the spot rocks a little.
  const beat = gone / (CRAWL_STRIDE * h) + (pose.pace > 0.02 ? 0 : 0.05 * Math.sin(time * 2.4));
  const stepOf = (ahead: number) => {
    const share = beat + ahead - Math.floor(beat + ahead);
    const planted = share < 0.6;
    const t = planted ? share / 0.6 : (share - 0.6) / 0.4;
    const eased = t * t * (3 - 2 * t);
    const along = (planted ? 0.5 - t : eased - 0.5) * 0.6 * CRAWL_STRIDE * h;
    return { along, up: planted ? 0 : Math.sin(Math.PI * t) * 0.04 * h };
  };
  const foot = (sign: 1 | -1): FootPose => {
    const { along, up } = stepOf(sign > 0 ? 0 : 0.5);
    const thigh = build.thigh * 0.98;
    return {
      ...footAt(along - build.shin, sign * 0.055 * h, up * 0.5, -1.5),
      knee: { f: 1, l: 0.1 * sign, u: -thigh },
    };
  };
  const hand = (sign: 1 | -1) => {
    const { along, up } = stepOf(sign > 0 ? 0.5 : 0);
    return { ...HANGING_ARM, place: { f: 0.29 * h + along, l: sign * 0.1 * h, u: 0.05 * h + up } };
  };
  const body = rooted(
    pose,
    { f: 0, l: 0.01 * h * Math.sin(beat * 2 * Math.PI), u: build.thigh * 0.96 + 0.02 * h },
    { left: foot(1), right: foot(-1) },
    { lean: 1.26, curl: STRAIGHT * 1.26, seated: true },
  );
  return {
    ...body,
    headNod: -1,
    left: { ...body.left, arm: hand(1) },
    right: { ...body.right, arm: hand(-1) },
  };
}

/** Off the ground, the hips where the member is: `ankle` and lean in heights and radians. */
function carried(
  { pose, build, time }: StanceMoment,
  { ankle, lean }: { readonly ankle: { readonly f: number; readonly u: number }; readonly lean: number },
  astride: boolean,
): Pose {
  const h = build.height;
  const sway = 0.008 * Math.sin(time * 3.1);
  const foot = (sign: 1 | -1) =>
    footAt((ankle.f + 0.02 + sway * sign) * h, sign * (astride ? 0.1 : 0.05) * h, (ankle.u - 0.03 + sway) * h, -0.35);
  return rooted(
    pose,
    { f: 0, l: 0, u: 0.02 * h },
    { left: foot(1), right: foot(-1) },
    { lean: lean + sway, seated: true, astride },
  );
}

function planted({ pose, build, time }: StanceMoment, up: number, apart: number, lean: number, back = 0): Pose {
  const h = build.height;
  const foot = (sign: 1 | -1) => footAt(build.foot * 0.42 + (sign < 0 ? 0.02 * h : 0), sign * apart * h, 0, 0);
  const breath = 0.006 * Math.sin(time * 1.6);
  return rooted(pose, { f: back * h, l: 0, u: up }, { left: foot(1), right: foot(-1) }, { lean: lean + breath });
}

function seated({ pose, build, time }: StanceMoment, up: number, rung: number): Pose {
  const h = build.height;
  const foot = (sign: 1 | -1) =>
    footAt(0.2 * h + build.foot * 0.5 - (sign > 0 ? 0.02 * h : 0), sign * build.half.hip * 0.6, rung * h, 0);
  return rooted(
    pose,
    { f: 0, l: 0, u: up * h },
    { left: foot(1), right: foot(-1) },
    { lean: 0.05 + 0.008 * Math.sin(time * 1.6), seated: true },
  );
}

/** Face down, the feet behind: the drawing is laid over the other way than one who lies on its back. */
function laidOnFront({ pose, build }: StanceMoment, laid: number, lift: number): Pose {
  const h = build.height;
  const foot = (sign: 1 | -1) => footAt(-0.02 * h, sign * build.half.hip * 0.5, 0.01 * h, -1.2);
  return {
    ...rooted(pose, { f: 0, l: 0, u: build.hip }, { left: foot(1), right: foot(-1) }, { lean: 0, laid: -laid }),
    yaw: Math.sin(pose.yaw) < -0.2 ? -1.35 : 1.35,
    aloft: lift * h,
    bounce: 0.03,
    pace: 0,
  };
}
