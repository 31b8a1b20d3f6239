import { createRandom } from '../../../base/random.ts';

/** The wall of the room, metres behind the middle of the stage. */
export const ROOM_WALL_Z = 5.2;

/** Where one sits or lies in the middle bay of a room, metres. */
export interface RoomSpots {
  /** 1: the fire is on the right of the sofa, the window on the left; -1: the other way round. */
  readonly way: 1 | -1;
  readonly sofa: { readonly x: number; readonly z: number; readonly seat: number };
  /** On the rug, before the fire and a little to the side of it. */
  readonly hearth: { readonly x: number; readonly z: number };
}

/** The spots of a room with a seed, known to those who furnish it and to those who place people in it. */
export function roomSpots(seed: number): RoomSpots {
  const way = createRandom(seed).fork('room').chance(0.5) ? -1 : 1;
  return {
    way,
    sofa: { x: -way * 0.1, z: ROOM_WALL_Z - 0.45, seat: 0.44 },
    hearth: { x: way * 2.3, z: ROOM_WALL_Z - 1.7 },
  };
}
