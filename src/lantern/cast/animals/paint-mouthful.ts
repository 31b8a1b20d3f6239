import { lerp, smoothstep } from '../../../base/interpolation.ts';
import { cardOf, familyOf } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Pen } from '../../paint/pen.ts';
import type { Piece } from '../../script/screenplay.ts';
import type { CastMember } from '../../storyboard/storyboard.ts';
import { paintPicture } from '../pictures/paint-picture.ts';
import { formAt } from '../things/form-of.ts';
import { paintForm } from '../things/paint-form.ts';
import { PAINTS } from '../vehicles/paints.ts';
import { traceRound } from '../../paint/trace-round.ts';
import { mouthOf } from './pose.ts';
import type { Pose } from './pose.ts';
import { placed, see } from './space.ts';
import type { View } from './space.ts';
import type { Species } from './species.ts';

/** How large what is carried is drawn at most, in lengths of the head. */
const LONGEST = 1.15;

/** Paints what an animal has between its teeth; the pen is in metres of its build. */
export function paintMouthful(
  pen: Pen,
  species: Species,
  pose: Pose,
  thing: NonNullable<CastMember['mouthful']>,
): void {
  const at = see(pose.view, mouthOf(species, pose.head));
  const { heightMetres, lengthMetres } = cardOf(thing.kind).size;
  // Long things lie across the jaws.
  paintAt(pen, thing, {
    ...at,
    tall: tallOf(species, thing.kind, thing.kind === 'mouse' ? FARE_LONGEST : LONGEST, CAUGHT_TIMES),
    turn: (heightMetres > 1.6 * lengthMetres ? Math.PI / 2 : 0) + wriggle(pen, thing.kind),
    foot: 0.5,
  });
}

/** Paints what comes flying to who catches it, so many seconds before it is between the teeth. */
export function paintComing(
  pen: Pen,
  species: Species,
  pose: Pose,
  thing: NonNullable<CastMember['mouthful']>,
  secondsLeft: number,
): void {
  const { heightMetres: tall } = species;
  const mouth = mouthOf(species, pose.head);
  const far = Math.min(COMES_SECONDS, secondsLeft);
  const high = lerp(mouth.y, COMES_HEIGHT * tall, smoothstep(0, 0.8, far));
  const at = see(pose.view, {
    x: mouth.x + tall * COMES_HEIGHTS * far,
    y: high + 0.06 * tall * Math.sin(pen.time * 5),
    z: 0,
  });
  paintAt(pen, thing, {
    ...at,
    tall: tallOf(species, thing.kind, LONGEST, CAUGHT_TIMES),
    turn: 0.25 * Math.sin(pen.time * 9),
    foot: 0.5,
  });
}

/** Paints what one balances on the tip of its nose, which sways there. */
export function paintOnNose(pen: Pen, species: Species, pose: Pose, thing: Pick<Piece, 'kind' | 'colour'>): void {
  const { nose } = species.head;
  const at = see(pose.view, placed(pose.head, { x: nose.at.x * 0.94, y: nose.at.y + 0.1 * nose.at.x, z: 0 }));
  const { heightMetres, lengthMetres } = cardOf(thing.kind).size;
  const tall = Math.min(1.6, (ON_NOSE * nose.at.x) / Math.max(heightMetres, lengthMetres)) * heightMetres;
  paintAt(pen, thing, { ...at, tall, turn: 0.09 * Math.sin(pen.time * 2.3), foot: 0 });
}

/** How large it is drawn at most, in lengths of the head. */
const ON_NOSE = 1.2;

/** From how many seconds on it comes nearer, by how many heights of who catches it a second, and how high it flies, heights. */
const COMES_SECONDS = 1.5;
const COMES_HEIGHTS = 1.25;
const COMES_HEIGHT = 1.75;

/** A fish that is caught beats about, by bouts: radians. */
function wriggle({ time }: Pen, kind: Kind): number {
  return familyOf(kind) === 'fish' ? 0.3 * Math.sin(time * 19) * Math.max(0, Math.sin(time * 2.6)) : 0;
}

/** Paints what a bird that flies has in its talons, so tall, metres of its build. */
export function paintInTalons(
  pen: Pen,
  at: { readonly x: number; readonly y: number },
  thing: NonNullable<CastMember['mouthful']>,
  tall: number,
): void {
  paintAt(pen, thing, { ...at, tall, turn: 0, foot: 0.5 });
}

/** A salmon in the jaws of a bear is a large one. */
const CAUGHT_TIMES = 2.4;

/** How large what is eaten is drawn at most, in lengths of the head; a vessel is as large as it is. */
const FARE_LONGEST = 2.1;

/** Paints what an animal eats or drinks from: before it on the ground under its mouth, or in its paws. */
export function paintFare(pen: Pen, species: Species, pose: Pose, pieces: readonly Piece[], inPaws: boolean): void {
  const mouth = mouthOf(species, pose.head);
  const [piece] = pieces;
  if (piece === undefined) return;
  const vessel = cardOf(piece.kind).holds !== undefined;
  const tall = tallOf(species, piece.kind, vessel ? VESSEL_LONGEST : FARE_LONGEST);
  const { heightMetres, lengthMetres } = cardOf(piece.kind).size;
  const wide = (tall * lengthMetres) / heightMetres;
  if (inPaws) {
    paintAt(pen, piece, { ...see(pose.view, { ...mouth, x: mouth.x + 0.1 * wide }), tall, turn: 0.5, foot: 0.62 });
    return;
  }
  paintOnGround(pen, pose.view, pieces, mouth.x, tall);
}

/** Paints what lies before a mouth at `ahead` metres of a body, no taller than `tallest`; the first is bitten into. */
export function paintOnGround(pen: Pen, view: View, [piece]: readonly Piece[], ahead: number, tallest: number): void {
  if (piece === undefined) return;
  const { heightMetres, lengthMetres } = cardOf(piece.kind).size;
  const tall = Math.min(tallest, heightMetres);
  const wide = (tall * lengthMetres) / heightMetres;
  const vessel = cardOf(piece.kind).holds !== undefined || piece.kind === 'trough';
  const count = vessel ? 1 : Math.min(3, piece.count);
  for (let index = 0; index < count; index++) {
    const at = see(view, { x: ahead + wide * (vessel ? 0.12 : 0.3 + 0.7 * index), y: 0, z: 0 });
    paintAt(pen, piece, { x: at.x, y: at.y, tall, turn: 0, foot: 0 });
  }
}

const VESSEL_LONGEST = 3;

function tallOf({ head }: Species, kind: Kind, longest: number, times = 1): number {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  return Math.min(times, (longest * head.nose.at.x) / Math.max(heightMetres, lengthMetres)) * heightMetres;
}

/** Paints one thing so tall with this share of its height at a place, turned round it. */
export function paintAt(
  pen: Pen,
  { kind, colour }: Pick<Piece, 'kind' | 'colour'>,
  {
    x,
    y,
    tall,
    turn,
    foot,
  }: { readonly x: number; readonly y: number; readonly tall: number; readonly turn: number; readonly foot: number },
): void {
  const { context } = pen;
  context.save();
  context.translate(x, y);
  if (turn !== 0) context.rotate(turn);
  context.scale(tall, tall);
  context.translate(0, -foot);
  const own: Pen = { ...pen, pixelMetres: pen.pixelMetres / tall };
  const form = formAt(kind, pen.time, undefined);
  const named = colour === undefined ? undefined : PAINTS[colour];
  const { picture } = cardOf(kind);
  if (form !== undefined) paintForm(own, form, named ?? form.colour ?? '#888888', { rolled: 0, flies: false });
  else if (picture !== undefined) paintPicture(own, picture, named);
  else if (familyOf(kind) === 'fish') paintCaughtFish(own, named ?? '#9fb0bd');
  else if (kind === 'frog') paintCaughtFrog(own, named ?? '#5f9a3e');
  else if (kind === 'mouse') paintCaughtMouse(own, named ?? '#8d8790');
  context.restore();
}

/** A frog that hangs by its middle, of height 1. */
function paintCaughtFrog({ context, tone }: Pen, colour: string): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 0.16;
  context.strokeStyle = tone(colour, -0.2);
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(side * 0.3, 0.45);
    context.lineTo(side * 0.55, 0.1);
    context.lineTo(side * 0.32, -0.3);
  }
  context.stroke();
  context.fillStyle = tone(colour, 0.3);
  context.beginPath();
  context.ellipse(0, 0.6, 0.42, 0.36, 0, 0, Math.PI * 2);
  context.fill();
  context.beginPath();
  for (const side of [-1, 1]) traceRound(context, side * 0.22, 0.92, 0.13);
  context.fill();
}

/** A fish across the jaws, of height 1: its own rig swims. */
function paintCaughtFish({ context, tone }: Pen, colour: string): void {
  context.beginPath();
  context.moveTo(1.1, 0.5);
  context.quadraticCurveTo(0.3, 1.15, -0.7, 0.55);
  context.lineTo(-1.25, 0.95);
  context.quadraticCurveTo(-1.1, 0.5, -1.25, 0.05);
  context.lineTo(-0.7, 0.45);
  context.quadraticCurveTo(0.3, -0.15, 1.1, 0.5);
  context.closePath();
  context.fillStyle = tone(colour, 0);
  context.fill();
  context.beginPath();
  context.moveTo(0.9, 0.42);
  context.quadraticCurveTo(0.2, -0.02, -0.6, 0.46);
  context.quadraticCurveTo(0.2, 0.32, 0.9, 0.42);
  context.fillStyle = tone('#eef4f6', 0.1);
  context.fill();
  context.beginPath();
  context.ellipse(0.78, 0.6, 0.07, 0.07, 0, 0, Math.PI * 2);
  context.fillStyle = tone('#14181c', -0.3);
  context.fill();
}

/** A mouse held by the back, of height 1: feet and tail hang. */
function paintCaughtMouse({ context, tone, time }: Pen, colour: string): void {
  const sway = 0.2 * Math.sin(time * 5);
  context.strokeStyle = tone('#d79a9a', 0);
  context.lineWidth = 0.09;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(-0.75, 0.4);
  context.quadraticCurveTo(-1.2, 0.2, -1.15 + sway, -0.9);
  for (const x of [-0.45, -0.25, 0.35, 0.5]) {
    context.moveTo(x, 0.2);
    context.lineTo(x + 0.05 + sway * 0.4, -0.2);
  }
  context.stroke();
  context.fillStyle = tone(colour, 0.1);
  context.beginPath();
  context.ellipse(-0.15, 0.45, 0.7, 0.4, 0, 0, Math.PI * 2);
  context.ellipse(0.62, 0.45, 0.42, 0.3, -0.25, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = tone('#e2a8a8', 0);
  context.beginPath();
  context.ellipse(0.48, 0.78, 0.2, 0.22, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = tone('#14181c', -0.3);
  context.beginPath();
  context.ellipse(0.78, 0.5, 0.06, 0.06, 0, 0, Math.PI * 2);
  context.fill();
}
