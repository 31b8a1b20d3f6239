import type { Canvas } from '../paint/canvas.ts';
import type { HouseWindow } from './find-windows.ts';
import type { Fill } from './patch-fill.ts';
import type { Relief } from './relief.ts';
import type { SubjectMask } from './subject-mask.ts';

/** What was found out about a picture before anything is painted. Serialisable. */
export interface PictureMaps {
  readonly subject: SubjectMask;
  readonly relief: Relief;
  /** Windows of houses, in which somebody may be at home by night. */
  readonly windows: readonly HouseWindow[];
  /** What goes on behind the subject; absent when nothing stands out. */
  readonly fill?: Fill;
  /** What the picture most likely shows, and goes on behind it, where nothing stands out: for who is sure that it shows somebody. */
  readonly guess?: { readonly subject: SubjectMask; readonly fill: Fill };
}

/** The maps of a picture of which is known that it shows somebody or something: what stands out in it, else what most likely does. */
export function mapsOfSubject({ guess, ...maps }: PictureMaps): PictureMaps {
  return maps.subject.found || guess === undefined ? maps : { ...maps, ...guess };
}

/** The maps of a picture of which is known that it shows water: what surely is some, else what most likely is. */
export function mapsOfWater(maps: PictureMaps): PictureMaps {
  const { likelyWater, leaves } = maps.relief;
  const dry = leaves.map((share, at) => share * (1 - likelyWater[at]!));
  return { ...maps, relief: { ...maps.relief, water: likelyWater, leaves: dry } };
}

/** A picture that the user sent, and what is known of it. */
export interface UserPicture {
  readonly canvas: Canvas;
  readonly maps: PictureMaps;
  /**
   * The part of it that fills a frame before the camera moves, shares of its sides: what lies round that was added for a camera that goes there.
   * Absent: as much as the frame covers.
   */
  readonly shown?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}
