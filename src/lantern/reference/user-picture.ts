import { smoothstep } from '../../base/interpolation.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { HouseWindow } from './find-windows.ts';
import type { Fill } from './patch-fill.ts';
import type { Relief } from './relief.ts';
import { resample } from './scale-pixels.ts';
import type { SpokenOf } from './spoken-of.ts';
import type { SubjectMask } from './subject-mask.ts';

/** From this share on a pixel is of what rises. Of a subject that share at least is left without it, or it is the fire itself. */
const RISES = 0.15;
const LEFT_MIN = 0.4;

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

/** The maps of a picture of which is known what it shows: water is where some most likely is, and nothing rises that is not spoken of. */
export function mapsOfSpoken(maps: PictureMaps, spoken: SpokenOf): PictureMaps {
  const { relief } = maps;
  const nothing = new Float32Array(relief.sky.length);
  const fire = spoken.has('fire') ? relief.rising.fire : nothing;
  const smoke = spoken.has('smoke') ? relief.rising.smoke : nothing;
  const water = spoken.has('water') ? relief.likelyWater : relief.water;
  const rising = fire.map((share, at) => Math.max(share, smoke[at]!));
  const noLeaves = spoken.has('water') ? rising.map((share, at) => Math.max(share, water[at]!)) : rising;
  return {
    ...maps,
    subject: withoutRising(maps.subject, resample(rising, relief, maps.subject)),
    relief: {
      ...relief,
      water,
      leaves: relief.leaves.map((share, at) => share * (1 - noLeaves[at]!)),
      lamps: relief.lamps.map((share, at) => Math.max(share, fire[at]!)),
      rising: { fire, smoke },
    },
  };
}

/** A subject without what rises: flames that stand out are no figure that stands before a ground. */
function withoutRising(subject: SubjectMask, rising: Float32Array): SubjectMask {
  const share = subject.share.map((value, at) => value * (1 - smoothstep(0, RISES, rising[at]!)));
  const areaOf = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0);
  const isLeft = areaOf(share) > areaOf(subject.share) * LEFT_MIN;
  return isLeft ? { ...subject, share } : { ...subject, found: false, share: share.fill(0) };
}

/** A picture that the user sent, and what is known of it. */
export interface UserPicture {
  readonly canvas: Canvas;
  readonly maps: PictureMaps;
  /** Whether its subject is known to live: a person or an animal, which is never quite still. */
  readonly isAlive?: boolean;
  /**
   * The part of it that fills a frame before the camera moves, shares of its sides: what lies round that was added for a camera that goes there.
   * Absent: as much as the frame covers.
   */
  readonly shown?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}
