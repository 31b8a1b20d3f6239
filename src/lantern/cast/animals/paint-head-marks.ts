import type { Pen } from '../../paint/pen.ts';
import { fillSweep } from './brush.ts';
import { paintEyePatches } from './paint-eye.ts';
import { traceRound } from '../../paint/trace-round.ts';
import { onSkin } from './paint-marks.ts';
import type { Pose } from './pose.ts';
import { placed, see, turned } from './space.ts';
import type { Coat, HeadBuild, Species } from './species.ts';
import { seenRing } from './tube.ts';
import type { Ring } from './tube.ts';

/** The share of the head, from the nape, at which a dark muzzle begins. */
const MUZZLE_FROM = 0.58;
/** And at which the pale end of a snout does. */
const SNOUT_FROM = 0.72;

/** Draws what is marked on a head besides its pale muzzle; to be clipped to it. */
export function paintHeadMarks(
  pen: Pen,
  { head, marks }: Species,
  pose: Pose,
  rings: readonly Ring[],
  coat: Coat,
): void {
  const { darkParts = [] } = marks;
  if (darkParts.includes('bands')) paintBands(pen, pose, rings, coat);
  if (darkParts.includes('muzzle'))
    fillSweep(
      pen,
      rings.slice(Math.round(rings.length * MUZZLE_FROM)).map((ring) => seenRing(pose.view, ring)),
      pen.tone(coat.dark, 0.1),
    );
  if (darkParts.includes('snout'))
    fillSweep(
      pen,
      rings.slice(Math.round(rings.length * SNOUT_FROM)).map((ring) => seenRing(pose.view, ring)),
      pen.tone(coat.light, 0.2),
    );
  if (darkParts.includes('blaze')) paintBlaze(pen, pose, rings, coat);
  if (darkParts.includes('eyes')) paintEyePatches(pen, pose, head, coat);
}

/** The planes of a face: a soft shade in which each eye lies, and the light that runs down its bridge; to be clipped to the head. */
export function paintModelling(pen: Pen, { head }: Species, pose: Pose, skin: string): void {
  const { eye, nose } = head;
  if (eye.radius < pen.pixelMetres * 2.5) return;
  for (const side of [-1, 1]) {
    if (see(pose.view, turned(pose.head, { x: 0.7, y: 0.1, z: side })).nearness < 0.1) continue;
    const { x, y } = see(pose.view, placed(pose.head, { ...eye.at, z: eye.at.z * side }));
    softSpot(
      pen,
      { x, y: y - eye.radius * 0.2 },
      eye.radius * 3,
      pen.tone(skin, -0.85, 0.34),
      pen.tone(skin, -0.85, 0),
    );
  }
  const brow = see(pose.view, placed(pose.head, { x: eye.at.x * 0.6, y: eye.at.y + eye.radius * 2.2, z: 0 }));
  const tip = see(pose.view, placed(pose.head, { x: nose.at.x * 0.8, y: nose.at.y + nose.radius, z: 0 }));
  const reach = Math.max(eye.radius * 3.4, Math.hypot(tip.x - brow.x, tip.y - brow.y) * 0.62);
  const middle = { x: (brow.x + tip.x) / 2 + pen.lightSide * eye.radius, y: (brow.y + tip.y) / 2 };
  softSpot(pen, middle, reach, pen.tone(skin, 1, 0.26), pen.tone(skin, 1, 0));
}

function softSpot(
  { context }: Pen,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  inner: string,
  outer: string,
): void {
  const fill = context.createRadialGradient(x, y, 0, x, y, radius);
  fill.addColorStop(0, inner);
  fill.addColorStop(1, outer);
  context.beginPath();
  traceRound(context, x, y, radius, radius);
  context.fillStyle = fill;
  context.fill();
}

/** A dark line from either eye to the corner of the mouth; to be clipped to the head. */
export function paintTears(pen: Pen, pose: Pose, head: HeadBuild, coat: Coat): void {
  const { context } = pen;
  context.beginPath();
  for (const side of [-1, 1]) {
    if (see(pose.view, turned(pose.head, { x: 0.7, y: 0, z: side })).nearness < 0.1) continue;
    const at = (v: HeadBuild['eye']['at']) => see(pose.view, placed(pose.head, { ...v, z: v.z * side }));
    const [eye, mouth] = [at(head.eye.at), at(head.mouth.at(-1)!)];
    context.moveTo(eye.x, eye.y);
    context.lineTo(mouth.x, mouth.y);
  }
  context.strokeStyle = pen.tone(coat.dark, 0);
  context.lineWidth = head.eye.radius * 0.7;
  context.stroke();
}

/** A dark band on either side of a pale head, from the nose over the eye to the ear, that widens on its way. */
function paintBands(pen: Pen, pose: Pose, rings: readonly Ring[], coat: Coat): void {
  const along = rings.slice(1, -2);
  for (const side of [-1, 1]) fillBetween(pen, pose, along, [0.5 * side, 1.45 * side], pen.tone(coat.dark, 0.1));
}

/** A pale stripe down the middle of the face. */
function paintBlaze(pen: Pen, pose: Pose, rings: readonly Ring[], coat: Coat): void {
  fillBetween(pen, pose, rings.slice(Math.round(rings.length * 0.25)), [-0.32, 0.32], pen.tone(coat.light, 0.2));
}

/** Fills what lies between two lines along the skin, each at its angle from the top. */
function fillBetween(
  pen: Pen,
  pose: Pose,
  rings: readonly Ring[],
  [from, to]: readonly [number, number],
  fill: string,
): void {
  const edge = (angle: number) => rings.map((ring) => see(pose.view, onSkin(ring, Math.abs(angle), Math.sign(angle))));
  pen.context.beginPath();
  for (const [k, { x, y }] of [...edge(from), ...edge(to).toReversed()].entries())
    if (k === 0) pen.context.moveTo(x, y);
    else pen.context.lineTo(x, y);
  pen.context.closePath();
  pen.context.fillStyle = fill;
  pen.context.fill();
}
