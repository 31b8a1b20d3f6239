import type { Pen } from '../../paint/pen.ts';
import { paintForm } from './brush.ts';
import type { Blob } from './tube.ts';
import type { Pose } from './pose.ts';
import { placed, see } from './space.ts';
import type { Vec3 } from './space.ts';
import type { Coat, HeadBuild } from './species.ts';
import { curve, seenBall } from './tube.ts';

const RINGS = 14;

/** Where the trunk of an elephant is from its root to its tip: it hangs from the face, sways, and curls forward; higher while the head looks up. */
export function proboscisSpine(build: HeadBuild, pose: Pose, time: number): readonly Vec3[] {
  const { proboscis } = build;
  if (proboscis === undefined) return [];
  const end = build.profile.at(-1)!;
  const step = proboscis.length / (RINGS - 1);
  const sway = 0.12 * Math.sin(time * 1.1);
  let at = placed(pose.head, { x: end[0] - proboscis.radii[0]! * 0.35, y: end[1], z: 0 });
  let angle = pose.head.pitch - 0.25;
  const spine = [at];
  for (let k = 1; k < RINGS; k++) {
    const t = k / (RINGS - 1);
    // Down like a rope, then forward again.
    const hanging = t < 0.3 ? (-1.5 - angle) * 0.42 : (t > 0.62 ? 0.3 : 0.02) + sway * 0.16;
    // Raised, it goes up in front of the face and bends back over the head.
    const raised = t < 0.2 ? (-0.5 - angle) * 0.3 : 0.32;
    angle += hanging + (raised - hanging) * pose.carriage.raisedTrunk;
    at = { x: at.x + Math.cos(angle) * step, y: Math.max(0.03, at.y + Math.sin(angle) * step), z: at.z };
    spine.push(at);
  }
  return spine;
}

/** Draws the trunk of an elephant. */
export function paintProboscis(pen: Pen, build: HeadBuild, pose: Pose, coat: Coat): void {
  const { proboscis } = build;
  if (proboscis === undefined) return;
  const spine = proboscisSpine(build, pose, pen.time);
  const blobs = spine.map((v, k) => seenBall(pose.view, v, radiusAt(proboscis.radii, k / (RINGS - 1))));
  const { context } = pen;
  const top = blobs[0]!;
  const fill = context.createLinearGradient(top.x + pen.lightSide * top.rise, 0, top.x - pen.lightSide * top.rise, 0);
  fill.addColorStop(0, pen.tone(coat.base, 0.55));
  fill.addColorStop(1, pen.tone(coat.base, -0.45));
  paintForm(pen, [blobs], fill, { colour: coat.edge ?? coat.base, metres: 0.01 }, () => {
    context.beginPath();
    for (let k = 2; k < RINGS - 1; k++) {
      const blob = blobs[k]!;
      const [a, b] = [spine[k - 1]!, spine[k + 1]!];
      const along = see(pose.view, { x: b.x - a.x, y: b.y - a.y, z: 0 });
      const length = Math.max(1e-6, Math.hypot(along.x, along.y));
      const [nx, ny] = [(-along.y / length) * blob.rise * 0.9, (along.x / length) * blob.rise * 0.9];
      context.moveTo(blob.x - nx, blob.y - ny);
      context.lineTo(blob.x + nx, blob.y + ny);
    }
    context.strokeStyle = pen.tone(coat.base, -0.7, 0.35);
    context.lineWidth = Math.max(pen.pixelMetres, 0.008);
    context.stroke();
  });
  if (pose.carriage.raisedTrunk > 0.7) paintJet(pen, blobs.at(-1) ?? top, top);
}

const DROPS = 46;

/** Water that is blown out of the tip, up and back over the body. */
function paintJet(pen: Pen, tip: Blob, root: Blob): void {
  const { context, time } = pen;
  const way = Math.sign(root.x - tip.x) || -1;
  const r = Math.max(tip.rise, 0.03);
  context.beginPath();
  for (let drop = 0; drop < DROPS; drop++) {
    const share = (time * 1.6 + drop / DROPS) % 1;
    const spread = ((drop * 37) % DROPS) / DROPS - 0.5;
    const x = tip.x + way * share * (1.5 + 0.9 * spread);
    const y = tip.y + share * (1.3 + 0.7 * spread) - 1.9 * share * share;
    const size = r * (0.32 + (0.3 * ((drop * 13) % 7)) / 7) * (1 - 0.4 * share);
    context.moveTo(x + size, y);
    context.ellipse(x, y, size, size * 1.2, 0, 0, Math.PI * 2);
  }
  context.fillStyle = pen.tone('#e6f4fd', 0.4, 0.92);
  context.fill();
}

function radiusAt(radii: readonly number[], t: number): number {
  const at = t * (radii.length - 1);
  const i = Math.min(radii.length - 2, Math.floor(at));
  const [b, c] = [radii[i]!, radii[i + 1]!];
  return curve(radii[i - 1] ?? b, b, c, radii[i + 2] ?? c, at - i);
}
