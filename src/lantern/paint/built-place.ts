import type { Stage } from '../stage/stage.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import type { CanvasFactory, Context2D } from './canvas.ts';
import { paintCaustics } from './caustics.ts';
import { COARSE_SHARE, createDepthOfField } from './depth-of-field.ts';
import type { PlaceInSize } from './depth-of-field.ts';
import { paintGround } from './ground.ts';
import { createLamps } from './lamps.ts';
import { createMirror } from './mirror.ts';
import type { ShotRoom } from './shot-room.ts';
import type { ShotRooms } from './shot-rooms.ts';
import { standings, type Standing } from './standing.ts';
import { createStandingPainter } from './standing-painter.ts';
import { createSunShadows } from './sun-shadows.ts';
import { withinShore } from './shore-clip.ts';
import { paintAirOverWater, paintWater, paintWaterLight } from './water.ts';
import type { createLightning } from './weather/lightning.ts';

/** Makes what is prepared for the shots of a film, for pictures of a size. */
export type MakeRooms = (frame: FrameSize) => ShotRooms;

/** Makes the painter of places that Lantern builds: sky, ground, water and what stands, from far to near. */
export function createBuiltPlace(
  canvases: CanvasFactory,
  rooms: ShotRooms,
  frame: FrameSize,
  lightning: ReturnType<typeof createLightning>,
  makeRooms: MakeRooms,
): (target: Context2D, stage: Stage, room: ShotRoom) => void {
  const place = createPlace(canvases, rooms.canvases, frame, lightning);
  const depthOfField = createDepthOfField(canvases, frame);
  /** For what a wide open lens blurs; made when there is such a shot. */
  let coarse: { readonly rooms: ShotRooms; readonly place: ReturnType<typeof createPlace> } | undefined;

  return (target, stage, room) => {
    const all = standings(stage, room.weather);
    const inSize = place(stage, room, all);
    if (stage.camera.focusMetres === undefined) {
      inSize.paintGround(target);
      inSize.paintStanding(target, 0, all.length);
      return;
    }
    coarse ??= coarsePlace();
    const coarseRoom = coarse.rooms.roomOf(stage);
    const coarseAll = standings(stage, coarseRoom.weather);
    depthOfField.paint(target, stage, all, inSize, coarse.place(stage, coarseRoom, coarseAll));
  };

  function coarsePlace(): NonNullable<typeof coarse> {
    const size = { width: frame.width * COARSE_SHARE, height: frame.height * COARSE_SHARE };
    const own = makeRooms(size);
    // A bolt of lightning is drawn for the frame's own size: only sharp grounds have it.
    return { rooms: own, place: createPlace(canvases, own.canvases, size, undefined) };
  }
}

/** Paints places in one size of picture. */
function createPlace(
  canvases: CanvasFactory,
  shotCanvases: CanvasFactory,
  frame: FrameSize,
  lightning: ReturnType<typeof createLightning>,
): (stage: Stage, room: ShotRoom, all: readonly Standing[]) => PlaceInSize {
  const shadows = createSunShadows(canvases, frame);
  const mirror = createMirror(canvases, frame);
  const paintStandings = createStandingPainter(shotCanvases, frame, createLamps(canvases, frame));

  return (stage, room, all) => ({
    paintGround: (target) => paintGrounds(target, stage, room, all),
    paintStanding: (target, from, to) =>
      paintStandings(target, stage, room, from === 0 && to === all.length ? all : all.slice(from, to)),
  });

  /** Everything that does not stand: the sky, the ground, water and what they mirror. */
  function paintGrounds(target: Context2D, stage: Stage, room: ShotRoom, all: readonly Standing[]): void {
    room.sky?.paint(target, stage);
    lightning?.paintBolt(target, stage);
    paintGround(target, frame, stage, room.toner);
    shadows.paint(target, stage, room);
    if (stage.light.medium === 'water') paintCaustics(target, frame, stage, room.toner);
    withinShore(target, frame, stage, () => {
      paintWater(target, frame, stage);
      mirror.paint(target, stage, (context, view) => paintStandings(context, stage, room, all, view));
      paintWaterLight(target, frame, stage, room.toner);
      paintAirOverWater(target, frame, stage);
    });
  }
}
