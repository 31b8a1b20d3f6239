import type { Gradient } from '../../paint/canvas.ts';
import type { Pen } from '../../paint/pen.ts';
import { bodyFill, paintForm } from './brush.ts';
import type { Shading } from './brush.ts';
import { inFront, paintCrease } from './paint-legs.ts';
import { paintFur } from './paint-fur.ts';
import {
  paintCollar,
  paintRibbons,
  paintRump,
  paintSaddle,
  paintShoulderBand,
  paintSpots,
  paintStripes,
} from './paint-marks.ts';
import { paintPattern } from './paint-pattern.ts';
import type { Pose } from './pose.ts';
import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat, Species } from './species.ts';
import { resampled, seenRing } from './tube.ts';
import type { Ring } from './tube.ts';

const TRUNK_RINGS = 22;
const NECK_RINGS = 14;
const ACROSS: Vec3 = { x: 0, y: 0, z: 1 };

/** The sections of trunk and neck where they are now. */
export interface TrunkRings {
  readonly trunk: readonly Ring[];
  readonly neck: readonly Ring[];
}

/** Builds the sections of trunk and neck; breath swells the ribs. */
export function trunkRings(species: Species, pose: Pose): TrunkRings {
  const { torso, neck } = species;
  const stations = resampled(torso.profile, TRUNK_RINGS);
  const trunk = stations.map(([at, shift, rise, fall, width]): Ring => {
    const x = torso.rearX + (torso.frontX - torso.rearX) * at;
    const step = (torso.frontX - torso.rearX) * 0.02;
    const before = pose.trunk(x - step, torso.y);
    const after = pose.trunk(x + step, torso.y);
    const length = Math.max(1e-6, Math.hypot(after.x - before.x, after.y - before.y));
    const along = { x: (after.x - before.x) / length, y: (after.y - before.y) / length };
    return {
      centre: pose.trunk(x, torso.y + shift),
      up: { x: -along.y, y: along.x, z: 0 },
      across: ACROSS,
      rise,
      fall,
      width,
    };
  });
  return { trunk, neck: alongCurve(pose, resampled(neck.profile, NECK_RINGS)) };
}

/** The first sections of a neck still stand as the trunk does, so that the nape runs into the back however the neck is held. */
function alongCurve(pose: Pose, stations: ReturnType<typeof resampled>): readonly Ring[] {
  const points = pose.neck;
  const last = points.length - 1;
  const rooted = pose.carriage.pitch + Math.PI / 2;
  // A lowered neck leaves the withers highest.
  const lowered = smoothstep(0.75, -0.2, pose.carriage.neckAngle - pose.carriage.pitch);
  return stations.map(([at, shift, rise, fall, width]) => {
    const p = at * last;
    const i = Math.min(last - 1, Math.floor(p));
    const [a, b] = [points[i]!, points[i + 1]!];
    const own = Math.atan2(b.y - a.y, b.x - a.x) + Math.PI / 2;
    const angle = lerp(own, rooted, lowered * (1 - smoothstep(-0.1, 0.65, at)));
    const up = { x: Math.cos(angle), y: Math.sin(angle), z: 0 };
    const t = p - i;
    const centre = { x: a.x + (b.x - a.x) * t + up.x * shift, y: a.y + (b.y - a.y) * t + up.y * shift, z: 0 };
    return { centre, up, across: ACROSS, rise: rise * (1 - 0.3 * lowered * (1 - smoothstep(0, 0.5, at))), fall, width };
  });
}

/** The lower part of a section: from the bottom up by `share` of its fall (1 is half way up). */
export function lowerPart(ring: Ring, share: number): Ring {
  const drop = ring.fall * (1 - share);
  const centre = { x: ring.centre.x - ring.up.x * drop, y: ring.centre.y - ring.up.y * drop, z: ring.centre.z };
  return {
    ...ring,
    centre,
    rise: ring.fall * 0.12 * share,
    fall: ring.fall * share * 1.1,
    width: ring.width * Math.min(1, 0.45 + 0.5 * share),
  };
}

/** Draws the trunk, the neck or both as one form, with the pale underside. */
export function paintTrunk(
  pen: Pen,
  species: Species,
  pose: Pose,
  parts: { readonly trunk: readonly Ring[]; readonly neck: readonly Ring[] },
  coat: Coat,
  shading: Shading,
  seed = 0,
): void {
  const forms = [parts.trunk, parts.neck]
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => seenRing(pose.view, ring)));
  const { marks } = species;
  const fromBehind = pose.view.sin > 0.5;
  paintForm(
    pen,
    forms,
    bodyFill(pen, coat.base, shading, 0, coat.edge),
    { colour: coat.edge ?? coat.base, metres: shading.rim },
    () => {
      if (marks.bare !== true) {
        paintFur(pen, pose, parts.trunk.slice(0, -8), coat, seed);
        paintFur(pen, pose, parts.neck.slice(4), coat, seed + 5);
      }
      if (marks.saddle && coat.nose === species.coat.nose && coat.light === species.coat.light)
        paintSaddle(pen, pose, parts.trunk, coat);
      if (marks.stripes && parts.trunk.length > 0) paintStripes(pen, pose, parts.trunk, coat, seed);
      if (marks.ribbons && parts.trunk.length > 0) paintRibbons(pen, pose, parts.trunk, coat);
      if (marks.spots && parts.trunk.length > 0) paintSpots(pen, pose, parts.trunk, coat, seed);
      if (marks.pattern !== undefined) {
        const skin = (rings: readonly Ring[], from: number, to: number) =>
          rings.length > 0 && paintPattern(pen, pose, { rings, from, to, seed }, coat, marks.pattern!);
        skin(parts.trunk, 2, 19);
        if (marks.pattern !== 'patches' && marks.pattern !== 'quills') skin(parts.neck, 3, 12.5);
      }
      if (marks.darkParts?.includes('shoulders') && parts.trunk.length > 0)
        paintShoulderBand(pen, pose, parts.trunk, coat);
      if (marks.rump && pose.view.sin > -0.4) paintRump(pen, pose, parts.trunk, coat);
      if (fromBehind) return;
      if (marks.belly > 0 && Math.abs(pose.view.cos) > 0.4) {
        const belly = parts.trunk.slice(4, -2);
        const shares = belly.map((_, k) => (marks.belly * 1.4 + 0.3) * Math.sin((Math.PI * (k + 0.15)) / belly.length));
        paintUnderside(pen, pose, belly, shares, bellyFill(pen, pose, belly[Math.floor(belly.length / 2)]!, coat));
      }
      if (marks.bib > 0) {
        const front = [
          ...parts.neck.slice(4).toReversed(),
          ...parts.trunk.slice(Math.abs(pose.view.cos) < 0.4 ? -5 : -11, -1).toReversed(),
        ];
        const shares = front.map((_, k) => marks.bib * (1 - (k / (front.length - 1)) ** 2.2));
        paintUnderside(pen, pose, front, shares, bodyFill(pen, coat.light, shading, 0.3));
      }
      if (Math.abs(pose.view.cos) > 0.4) {
        for (const leg of pose.legs)
          if (inFront(pose.view, leg) >= 0) paintCrease(pen, species, pose.view, leg, coat, shading);
      }
      if (marks.collar && parts.neck.length > 0) paintCollar(pen, pose, parts.neck);
    },
  );
}

/** The pale shield of throat and breast, seen from the front: over the shoulders, which would hide it. */
export function paintBreast(
  pen: Pen,
  species: Species,
  pose: Pose,
  rings: TrunkRings,
  coat: Coat,
  shading: Shading,
): void {
  if (species.marks.bib <= 0 || pose.view.sin > -0.75) return;
  const { context } = pen;
  const breast = rings.trunk.at(-4)!;
  const keel = (ring: Ring, share: number) =>
    see(pose.view, {
      x: ring.centre.x - ring.up.x * ring.fall * share,
      y: ring.centre.y - ring.up.y * ring.fall * share,
      z: 0,
    });
  const top = keel(rings.neck.at(-5)!, 0.4);
  const end = keel(breast, 0.95);
  const half = breast.width * (0.2 + 0.5 * species.marks.bib);
  const middle = lerp(top.y, end.y, 0.55);
  context.beginPath();
  context.moveTo(top.x - half * 0.7, top.y);
  context.bezierCurveTo(top.x - half * 1.1, middle, end.x - half * 0.7, end.y + half * 0.4, end.x, end.y);
  context.bezierCurveTo(end.x + half * 0.7, end.y + half * 0.4, top.x + half * 1.1, middle, top.x + half * 0.7, top.y);
  context.closePath();
  context.fillStyle = bodyFill(pen, coat.light, shading, 0.05);
  context.fill();
}

/** The pale belly comes out of the flank without an edge: nothing half way down, full at the keel. */
function bellyFill(pen: Pen, pose: Pose, ring: Ring, coat: Coat): Gradient {
  const at = (share: number) =>
    see(pose.view, {
      x: ring.centre.x - ring.up.x * ring.fall * share,
      y: ring.centre.y - ring.up.y * ring.fall * share,
      z: 0,
    });
  const [from, to] = [at(0.45), at(1)];
  const fill = pen.context.createLinearGradient(from.x, from.y, to.x, to.y);
  fill.addColorStop(0, pen.tone(coat.light, -0.3, 0));
  fill.addColorStop(1, pen.tone(coat.light, -0.45, 0.75));
  return fill;
}

/** Paints both flanks of an underside: from the keel up to `shares` of the way to the middle line. */
function paintUnderside(pen: Pen, pose: Pose, rings: readonly Ring[], shares: readonly number[], fill: Gradient): void {
  const { context } = pen;
  const along = (k: number, out: number, side: number): Vec3 => {
    const { centre, up, fall, width } = rings[k]!;
    return {
      x: centre.x - up.x * fall * out,
      y: centre.y - up.y * fall * out,
      z: out > 1 ? -side * width * 0.06 : side * width * Math.sqrt(1 - out * out),
    };
  };
  context.fillStyle = fill;
  for (const side of [-1, 1]) {
    context.beginPath();
    const edge = rings.map((_, k) => see(pose.view, along(k, 1 - shares[k]!, side)));
    edge.forEach((at, k) => {
      const next = edge[k + 1];
      if (k === 0) context.moveTo(at.x, at.y);
      else if (next === undefined) context.lineTo(at.x, at.y);
      else context.quadraticCurveTo(at.x, at.y, (at.x + next.x) / 2, (at.y + next.y) / 2);
    });
    for (let k = rings.length - 1; k >= 0; k--) {
      const keel = see(pose.view, along(k, 1.3, side));
      context.lineTo(keel.x, keel.y);
    }
    context.closePath();
    context.fill();
  }
}
