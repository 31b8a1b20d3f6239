import type { Stage } from '../stage/stage.ts';
import type { FrameSize, Shot } from '../storyboard/storyboard.ts';
import type { CanvasFactory } from './canvas.ts';
import { createShotCanvases } from './shot-canvases.ts';
import { createShotRoom, type RoomOptions, type ShotRoom } from './shot-room.ts';

/** What is prepared for the sceneries of the newest shot. */
export interface ShotRooms {
  /** Makes canvases that are freed when the next shot begins. */
  readonly canvases: CanvasFactory;
  /** The room of a stage's scenery; the rooms of an earlier shot are given up. */
  roomOf(stage: Stage): ShotRoom;
}

/** Makes the rooms of a film; its puppets live longer than a shot. */
export function createShotRooms(canvases: CanvasFactory, frame: FrameSize, options: RoomOptions): ShotRooms {
  const shotCanvases = createShotCanvases(canvases);
  const rooms = new Map<Shot, ShotRoom>();
  return {
    canvases: shotCanvases,
    roomOf(stage) {
      const known = rooms.get(stage.shot);
      if (known) return known;
      // Sceneries of one shot turn into each other; two shots never meet in a frame.
      if (![...rooms.keys()].some(({ index }) => index === stage.shot.index)) {
        rooms.clear();
        shotCanvases.releaseAll();
      }
      const room = createShotRoom(shotCanvases, frame, stage, options);
      rooms.set(stage.shot, room);
      return room;
    },
  };
}
