import { familyOf, isVehicle } from '../kinds/kinds.ts';
import type { BuiltSet, SetPiece, Structure } from '../sets/set.ts';
import type { CastMember, FrameSize, Shot } from '../storyboard/storyboard.ts';
import { focalPixels, horizonY, project } from './camera.ts';
import type { Camera } from './camera.ts';
import { sightAt } from './sight.ts';
import type { Box, Sight } from './sight.ts';
import { secondsOf } from './track.ts';

const MOMENTS = 25;
/** A piece nearer than its subject may cover this share of the subject's height and width: grass at the feet. */
const COVERED_HEIGHT = 0.14;
const COVERED_WIDTH = 0.04;
/** How far behind a head things seem to grow out of it, and may be left out, metres. */
const BEHIND_METRES = 12;
/** What is farther is only moved aside, up to this depth; slender things (a lighthouse) wherever they are. */
const MOVED_METRES = 45;
/** Wider things than this are a background, not something behind a head. */
const BACKGROUND_METRES = 10.5;
/** In a room furniture is what makes the place; only lamps and the like are moved from behind heads. */
const BACKGROUND_INDOORS_METRES = 0.9;
/** Lamps, pans and the like are no wider; what is higher than this hangs, and may hang elsewhere. */
const HANGING_METRES = 0.9;
const HANGS_FROM_METRES = 1.4;
/** A thing is moved aside by no more than this share of the frame's width. */
const MOVED_SHARE = 0.16;
/** What is nearer to the lens than this, metres, stands before the picture rather than in it; how far it may rise over the horizon and in which part, shares of the frame. */
const BEFORE_LENS_METRES = 4;
/** What is higher is no grass: the sunflower before a field of them is what the place is known by. */
const LOW_METRES = 1.3;
const RISEN_SHARE = 0.05;
const MIDDLE = [0.24, 0.76] as const;
/** A camera that goes farther than this to the side passes by what is behind. */
const TRACK_METRES = 2;
/** The trunk of a tree, as a share of its width: its crown may spread behind a head. */
const TRUNK_SHARE = 0.4;

/**
 * Clears a place for a shot, as a crew dresses a set for the lens: what would stand before somebody is left out, what a
 * boat or car would run into too, and what would grow out of a head is moved aside, or left out where it cannot be.
 */
export function clearSet(set: BuiltSet, shot: Shot, cast: readonly CastMember[], frame: FrameSize): BuiltSet {
  const sights = sightsOf(shot, cast, frame);
  if (sights.length === 0) return withOpenMiddle(set, shot, frame);
  const stays = !tracksFar(sights);
  const background = set.openAir ? BACKGROUND_METRES : BACKGROUND_INDOORS_METRES;
  const pieces = set.pieces
    .filter(
      (piece) =>
        piece.kept === true || !sights.some((sight) => isBefore(piece, sight, frame) || isInTheWay(piece, sight)),
    )
    .flatMap((piece) => (piece.kept === true ? [piece] : clearHeads(piece, sights, stays, frame, background)));
  const structures = set.structures?.filter((structure) => !isRunInto(structure, sights));
  return { ...set, pieces, ...(structures === undefined ? {} : { structures }) };
}

/** Where nobody is the place is what one looks at: from near the ground no grass right before the lens rises over the middle of the picture. */
function withOpenMiddle(set: BuiltSet, { camera: { from } }: Shot, frame: FrameSize): BuiltSet {
  const camera = { ...from, roll: 0 };
  const highest = horizonY(camera, frame) - RISEN_SHARE * frame.height;
  const [left, right] = [MIDDLE[0] * frame.width, MIDDLE[1] * frame.width];
  const hides = (piece: SetPiece): boolean => {
    const ahead = piece.z - camera.z;
    if (piece.foreground !== true || piece.box.top > LOW_METRES || ahead <= 0 || ahead > BEFORE_LENS_METRES)
      return false;
    const box = seen(piece, camera, frame);
    return box.top < highest && box.right > left && box.left < right;
  };
  return { ...set, pieces: set.pieces.filter((piece) => !hides(piece)) };
}

function sightsOf(shot: Shot, cast: readonly CastMember[], frame: FrameSize): readonly Sight[] {
  const seconds = secondsOf(shot);
  return shot.tracks.flatMap((track) => {
    const member = cast.find(({ id }) => id === track.member);
    if (member === undefined) return [];
    return Array.from({ length: MOMENTS }, (_, index) =>
      sightAt(shot, track, member, (index / (MOMENTS - 1)) * seconds, frame),
    );
  });
}

function tracksFar(sights: readonly Sight[]): boolean {
  const xs = sights.map(({ camera }) => camera.x);
  return Math.max(...xs) - Math.min(...xs) > TRACK_METRES;
}

/** Where the box of a piece falls on the picture. */
function seen(piece: SetPiece, camera: Camera, frame: FrameSize): Box {
  const low = project(camera, frame, piece.x + piece.box.left, piece.y + piece.box.bottom, piece.z);
  const high = project(camera, frame, piece.x + piece.box.right, piece.y + piece.box.top, piece.z);
  return { left: low.x, right: high.x, top: high.y, bottom: low.y };
}

function isBefore(piece: SetPiece, { camera, body, z }: Sight, frame: FrameSize): boolean {
  if (piece.z >= z - 0.02 || piece.z <= camera.z) return false;
  const box = seen(piece, camera, frame);
  const across = Math.min(box.right, body.right) - Math.max(box.left, body.left);
  const down = Math.min(box.bottom, body.bottom) - Math.max(box.top, body.top);
  return across > COVERED_WIDTH * (body.right - body.left) && down > COVERED_HEIGHT * (body.bottom - body.top);
}

/** Reeds in a hull, a bollard in a bonnet. */
function isInTheWay(piece: SetPiece, { vehicleHalf: half, x, z }: Sight): boolean {
  if (half === undefined || piece.y > 2.5 || piece.box.right - piece.box.left > BACKGROUND_METRES) return false;
  return Math.abs(piece.z - z) < 1.3 && piece.x + piece.box.right > x - half && piece.x + piece.box.left < x + half;
}

/** A jetty that a boat would sail through; houses and walls are wider, and stay. */
function isRunInto({ faces }: Structure, sights: readonly Sight[]): boolean {
  const xs = faces.flatMap(({ points }) => points.filter((_, index) => index % 3 === 0));
  const zs = faces.flatMap(({ points }) => points.filter((_, index) => index % 3 === 2));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [near, far] = [Math.min(...zs), Math.max(...zs)];
  if (right - left > BACKGROUND_METRES) return false;
  return sights.some(({ vehicleHalf, x, z }) => {
    const half = (vehicleHalf ?? 0) + 0.3;
    return vehicleHalf !== undefined && x + half > left && x - half < right && z + 1 > near && z - 1 < far;
  });
}

/** The piece where no head has it behind it: as it is, moved aside, or not at all. */
function clearHeads(
  piece: SetPiece,
  sights: readonly Sight[],
  stays: boolean,
  frame: FrameSize,
  background: number,
): readonly SetPiece[] {
  const wide = piece.box.right - piece.box.left;
  // What hangs or stands on something is there in its own right, unless it seems to sit on a head.
  const lifted = piece.y > 0.1;
  if (wide > (lifted ? HANGING_METRES : background)) return [piece];
  const heads = sights.filter(
    (sight) =>
      (stays || familyOf(sight.member.kind) === 'bird') &&
      !isVehicle(sight.member.kind) &&
      isBehind(piece, sight, frame),
  );
  if (heads.length === 0) return [piece];
  const taken = heads.map((sight) => reachOf(sight, piece.z, frame));
  const [low, high] = [
    Math.min(...taken.map(({ low: each }) => each)),
    Math.max(...taken.map(({ high: each }) => each)),
  ];
  const { left, right } = coreOf(piece, heads);
  if (piece.x + right <= low || piece.x + left >= high) return [piece];
  const aside = high - left - piece.x < piece.x + right - low ? high - left : low - right;
  const depth = Math.min(...heads.map(({ camera }) => piece.z - camera.z));
  const share = (Math.abs(aside - piece.x) * focalPixels(heads[0]?.camera.focal ?? 1, frame)) / depth / frame.width;
  const free = !lifted || piece.y > HANGS_FROM_METRES;
  if (stays && free && share <= MOVED_SHARE) return [{ ...piece, x: aside }];
  return heads.some(({ z }) => piece.z - z <= BEHIND_METRES) ? [] : [piece];
}

/** Behind the head, near enough or slender enough to seem part of it. */
function isBehind(piece: SetPiece, { camera, head, z }: Sight, frame: FrameSize): boolean {
  if (piece.z <= z) return false;
  const box = seen(piece, camera, frame);
  const overlaps = box.top < head.bottom && box.bottom > head.top && box.left < head.right && box.right > head.left;
  return overlaps && (piece.z - z <= MOVED_METRES || box.right - box.left < 3 * (head.right - head.left));
}

/** The stretch, in metres at a depth, that a head covers, with some air round it. */
function reachOf(
  { camera, head }: Sight,
  z: number,
  frame: FrameSize,
): { readonly low: number; readonly high: number } {
  const air = 0.3 * (head.right - head.left);
  const metres = (x: number) =>
    camera.x + ((x - frame.width / 2) / focalPixels(camera.focal, frame) + camera.pan) * (z - camera.z);
  return { low: metres(head.left - air), high: metres(head.right + air) };
}

/** What must not be behind a head: slender things whole, of a tree the trunk. */
function coreOf(piece: SetPiece, heads: readonly Sight[]): { readonly left: number; readonly right: number } {
  const tree = piece.box.top > 2.5 && heads.every(({ member }) => familyOf(member.kind) !== 'bird');
  const share = tree ? TRUNK_SHARE : 1;
  return { left: piece.box.left * share, right: piece.box.right * share };
}
