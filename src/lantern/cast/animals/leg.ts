import type { LegTarget } from './footing.ts';
import type { Vec3 } from './space.ts';
import type { FootBuild, LegBuild } from './species.ts';

/** A leg with its joints found. */
export interface LegPose {
  readonly limb: string;
  readonly fore: boolean;
  /** Hip or shoulder, knee or elbow, hock or wrist, and the joint above the foot; the legs of a pair part downward. */
  readonly joints: readonly [Vec3, Vec3, Vec3, Vec3];
  /** Where the foot touches, or would. */
  readonly ground: Vec3;
  /** Radians that the foot points down. */
  readonly tip: number;
  readonly planted: boolean;
}

/**
 * Finds the joints of a leg whose root and foot are given: the lowest bone by its lean, the two above it by the law of
 * cosines. Knees bend forward, elbows back. A leg that is too short for its reach is stretched rather than
 * lifting its foot off the spot.
 */
export function solveLeg(build: LegBuild, foot: FootBuild, root: Vec3, target: LegTarget): LegPose {
  const fore = target.limb.startsWith('fore');
  const ground = { x: target.x, y: target.y, z: root.z };
  const [c, s] = [Math.cos(target.tip), Math.sin(target.tip)];
  const last = {
    x: ground.x - foot.back * c + foot.rise * s * 0.6,
    y: ground.y + foot.rise * Math.max(0.4, c) + foot.back * s,
    z: root.z,
  };
  const lean = fore || !target.planted ? target.lean : yielding(build, root, last, target.lean);
  const ankle = {
    x: last.x + Math.sin(lean) * build.bones[2],
    y: Math.max(0.01, last.y + Math.cos(lean) * build.bones[2]),
    z: root.z,
  };
  const bent = bend(root, ankle, build.bones[0], build.bones[1], fore ? -1 : 1);
  // A folded knee lies on the ground, not in it; and short of sitting, a thigh never rises over the back.
  const lowest = (build.flesh.find(([bone, at]) => bone === 0 && at > 0.9)?.[2] ?? 0) * 0.9;
  const highest = fore || target.lean < -1 ? Infinity : root.y - build.bones[0] * 0.35;
  const knee = { ...bent, y: Math.max(lowest, Math.min(highest, bent.y)) };
  return {
    limb: target.limb,
    fore,
    joints: [{ ...root, z: root.z * 0.68 }, { ...knee, z: knee.z * 0.88 }, ankle, last],
    ground,
    tip: target.tip,
    planted: target.planted,
  };
}

/** Share of its bones' length below which a loaded hind leg gives at the hock as well as at the knee. */
const CRAMPED = 0.82;

/** A hind leg that carries a lowered body bends in all its joints, so that no single bone lies level. */
function yielding(build: LegBuild, root: Vec3, last: Vec3, lean: number): number {
  const [upper, lower, cannon] = build.bones;
  const reach = Math.hypot(root.x - last.x - Math.sin(lean) * cannon, root.y - last.y - Math.cos(lean) * cannon);
  const cramped = Math.max(0, CRAMPED - reach / (upper + lower));
  return Math.max(Math.min(lean, -1.42), lean - Math.min(0.42, cramped * 1.8));
}

/** The joint between two bones; `side` 1 bends it forward of the line from root to end. */
export function bend(root: Vec3, end: Vec3, upper: number, lower: number, side: 1 | -1): Vec3 {
  const dx = end.x - root.x;
  const dy = end.y - root.y;
  const reach = Math.max(Math.hypot(dx, dy), Math.abs(upper - lower) + 1e-6, 1e-6);
  const stretch = Math.max(1, reach / ((upper + lower) * 0.998));
  const [a, b] = [upper * stretch, lower * stretch];
  const along = (a * a - b * b + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, a * a - along * along)) * side;
  const [ux, uy] = [dx / reach, dy / reach];
  return { x: root.x + ux * along - uy * out, y: root.y + uy * along + ux * out, z: root.z };
}
