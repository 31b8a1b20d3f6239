import { backlit } from '../reference/backlight.ts';
import { looksAside, withCameraRoom } from '../reference/camera-room.ts';
import { extendPicture } from '../reference/extend-picture.ts';
import { windowOf } from '../reference/plates.ts';
import { relit, type DarkHour, type OtherLight } from '../reference/other-light.ts';
import { createPictureWorld, createStillWorld, type PictureWorld } from '../reference/picture-world.ts';
import { recolour } from '../reference/recolour.ts';
import type { SpokenOf } from '../reference/spoken-of.ts';
import { mapsOfSpoken, type UserPicture } from '../reference/user-picture.ts';
import type { FrameSize, PictureChange, Scenery, Shot } from '../storyboard/storyboard.ts';
import type { CanvasFactory } from './canvas.ts';

/** What a prompt asks of the light and the leaves of a picture that is filmed. */
export interface Asked {
  readonly light?: OtherLight | undefined;
  /** No star is seen. */
  readonly isClosed: boolean;
  readonly season?: Scenery['season'] | undefined;
  /** What moves by itself and is known to be in it. */
  readonly spoken?: SpokenOf;
}

/** The world of a picture of the request as a prompt asks for it; undefined when there is no such picture. */
export type PictureWorlds = (
  index: number,
  change: PictureChange | undefined,
  asked: Asked,
) => PictureWorld | undefined;

/** How much wider than what a frame shows of it a picture is kept that is made dark: the camera comes nearer. */
const DARK_ROOM = 1.25;

/** Prepares the worlds of pictures as they are first needed, with as much beyond their edges as the cameras of the shots see. */
export function createPictureWorlds(
  canvases: CanvasFactory,
  images: readonly UserPicture[],
  frame: FrameSize,
  shots: readonly Shot[] = [],
): PictureWorlds {
  const worlds = new Map<string, PictureWorld>();
  const wholes = new Map<number, UserPicture>();
  const wholeOf = (index: number, picture: UserPicture): UserPicture => {
    const known = wholes.get(index);
    if (known !== undefined) return known;
    const extended = extendPicture(canvases, onWhite(canvases, picture), frame);
    const isFilmed = ({ scenery }: Shot) => scenery.backdropImage === index && scenery.change === undefined;
    const whole = shots.some((shot) => isFilmed(shot) && looksAside(shot))
      ? withCameraRoom(canvases, extended, frame)
      : extended;
    wholes.set(index, whole);
    return whole;
  };
  return (index, change, asked) => {
    const picture = images[index];
    if (!picture) return undefined;
    // Only the one shot of a still has a change, so that it need not be part of the key.
    const key = `${index} ${asked.light} ${asked.season} ${[...(asked.spoken ?? [])].join(' ')}`;
    const world =
      worlds.get(key) ?? createWorld(canvases, asSpokenOf(wholeOf(index, picture), asked), frame, change, asked);
    worlds.set(key, world);
    return world;
  };
}

function asSpokenOf(picture: UserPicture, { spoken }: Asked): UserPicture {
  const maps = mapsOfSpoken(picture.maps, spoken ?? new Set());
  return { ...picture, maps, isAlive: spoken?.has('somebody') === true && maps.subject.found };
}

function darkIn(hour: OtherLight | undefined): DarkHour | undefined {
  return hour === 'dusk' || hour === 'night' ? hour : undefined;
}

/** What is see-through in a picture that is filmed as a whole is white, as on a page. */
function onWhite(canvases: CanvasFactory, picture: UserPicture): UserPicture {
  const { width, height } = picture.canvas;
  const context = canvases.createCanvas(width, height).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture.canvas, 0, 0);
  return { ...picture, canvas: context.canvas };
}

/** Prepares a picture in the colours and the darkness that are asked for; with a change for a camera that stands still. */
function createWorld(
  canvases: CanvasFactory,
  picture: UserPicture,
  frame: FrameSize,
  change: PictureChange | undefined,
  { light, season, isClosed }: Asked,
): PictureWorld {
  const colours = change ?? { strength: 1, ...(season === undefined ? {} : { season }) };
  const graded = { ...picture, canvas: recolour(canvases, picture, colours) };
  const lightened = change?.lightOver === 'behind' ? backlit(canvases, graded, change.strength) : undefined;
  const coloured = lightened === undefined ? graded : { ...graded, canvas: lightened };
  const window = windowOf(picture, frame, change?.closeness ?? 1);
  const lit =
    light === undefined
      ? coloured
      : {
          ...coloured,
          canvas: relit(canvases, coloured, light, {
            starry: !isClosed,
            ...(change?.mood === undefined ? {} : { mood: change.mood }),
            // A night half come is none.
            strength: 0.7 + 0.3 * (change?.strength ?? 1),
            widthMax: picture.canvas.width * (frame.width / window.width) * (change === undefined ? DARK_ROOM : 1),
          }),
        };
  return change === undefined
    ? createPictureWorld(canvases, lit, frame, darkIn(light))
    : createStillWorld(canvases, lit, frame, change.closeness, darkIn(light));
}
