import { createRandom, type Random } from '../../../base/random.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { roomWay } from '../../fixtures/room-plans.ts';
import type { Face, Lamp, SetBuilder, SetPiece, Structure } from '../set.ts';
import { pool } from './pools.ts';
import { END_METRES, floorMarks, shellOf, type RoomShell } from './room-shell.ts';
import { roomWindow, type WindowOptions } from './room-window.ts';
import { wallLight } from './wall-light.ts';
import { windowLight } from './window-light.ts';

/**
 * One stretch of a room that is being furnished. Offsets along the wall are metres from its middle, to the right, or to
 * the left where the room is mirrored.
 */
export interface Bay {
  readonly scenery: Scenery;
  readonly light: Light;
  /** Chance of this bay alone. */
  readonly random: Random;
  /** Counts from the middle one, 0. */
  readonly index: number;
  readonly wallZ: number;
  readonly ceilingMetres: number;
  readonly way: 1 | -1;
  /** The x of an offset. */
  at(offset: number): number;
  /** Nobody comes: things may stand where actors would. */
  readonly vacant: boolean;
  /** Whether a thing is wanted here. */
  wants(name: string): boolean;
  put(...pieces: readonly SetPiece[]): void;
  /** Adds what has depth; it counts as standing at `z`. */
  build(z: number, faces: readonly Face[]): void;
  /** Lays something flat on the floor. */
  lay(...faces: readonly Face[]): void;
  window(offset: number, options?: WindowOptions): void;
  /** A lamp with its pool on the floor: lit with the others, or always. */
  lamp(lamp: Omit<Lamp, 'flicker'> & { readonly flicker?: number }, when?: 'always'): void;
}

/** A kind of room: its shell, and what stands in each stretch of it. */
export interface Interior {
  readonly name: string;
  readonly shell: RoomShell;
  /** The room goes on in stretches of this width, so that a walk along it never ends at a wall. */
  readonly bayMetres: number;
  furnish(bay: Bay): void;
}

/** The builder of a kind of room. */
export function interior({ name, shell, bayMetres, furnish }: Interior): SetBuilder {
  return (scenery, light) => {
    const random = createRandom(scenery.seed).fork(name);
    // All bays the same way round: mirrored neighbours would set two of everything side by side.
    const way = roomWay(name, scenery.seed);
    const pieces: SetPiece[] = [];
    const lamps: Lamp[] = [];
    const structures: Structure[] = [...shellOf(shell, random.fork('shell'))];
    const marks: Face[] = [...floorMarks(shell, random.fork('floor'))];
    const reach = Math.ceil((END_METRES - 6) / bayMetres);
    let sunShown = false;
    let windowX = 0;
    for (let index = -reach; index <= reach; index++) {
      const middle = index * bayMetres;
      furnish({
        scenery,
        light,
        random: random.fork(`bay ${index}`),
        index,
        wallZ: shell.wallZ,
        ceilingMetres: shell.ceilingMetres,
        vacant: scenery.vacant === true,
        way,
        at: (offset) => middle + way * offset,
        wants: (thing) => !scenery.excluded.includes(thing),
        put: (...more) => pieces.push(...more),
        build: (z, faces) => structures.push({ z, faces }),
        lay: (...faces) => marks.push(...faces),
        window(offset, options) {
          const x = middle + way * offset;
          // The first window of the middle bay is the one that is seen: it shows the sun or moon.
          const main = index === 0 && !sunShown;
          if (main) [sunShown, windowX] = [true, x];
          pieces.push(roomWindow(x, shell.wallZ + 0.25, scenery, light, { main, ...options }));
          const { wide = 3, foot = 0.85, high = 2.5, panes = [3, 2] } = options ?? {};
          const fallen = windowLight(light, {
            x,
            z: shell.wallZ + 0.2,
            wide,
            foot,
            high,
            across: panes[0],
            lean: offset * way > 0 ? -1 : 1,
          });
          marks.push(...fallen.marks);
          structures.push(...fallen.shafts);
          lamps.push(...fallen.lamps);
        },
        lamp(lamp, when) {
          if (!light.lampsLit && when === undefined) return;
          lamps.push({ flicker: 0, ...lamp });
          marks.push(...pool(lamp.x, lamp.z - 0.9, lamp.radius, lamp.radius * 0.85, lamp.colour, 0.05));
        },
      });
    }
    if (sunShown) structures.push(...wallLight(light, -windowX * 0.5 + (light.sun.x < 0 ? 0.6 : -0.6), shell.wallZ));
    const { colours, mirror = 0.06 } = shell.floor;
    return {
      ground: { kind: 'floor', near: colours[0], far: colours[0], mirror, ripple: 0, marks },
      pieces,
      structures,
      lamps,
      openAir: false,
    };
  };
}
