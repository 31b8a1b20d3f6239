import type { FrameSize } from '../storyboard/storyboard.ts';
import { sourceColumn, type Continuation } from './go-on-sideways.ts';
import type { Fill } from './patch-fill.ts';
import type { SubjectMask } from './subject-mask.ts';
import type { PictureMaps } from './user-picture.ts';

/** A larger picture, and where in it the one that was sent lies, pixels. */
export interface Room extends FrameSize {
  readonly left: number;
  readonly top: number;
}

/** How far from each edge a picture may be mirrored beyond it, pixels. */
export type Bands = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

/** What is kept free round a subject, a share of the picture's side. */
export const SUBJECT_ROOM = 0.02;
/** A subject that comes so near to an edge, a share of the side, goes on beyond it: nothing is added there. */
const TOUCHES = 0.015;

/** Which ends of an axis somebody touches, from `first` to `last`, shares of the picture's side. */
export function touchedEnds(first: number, last: number): { readonly before: boolean; readonly after: boolean } {
  return { before: first < TOUCHES, after: last > 1 - TOUCHES };
}

/** What share of the room that is added along an axis lies before a picture: all where only the end is touched, none where only the beginning is. */
export function shareBefore({ before, after }: ReturnType<typeof touchedEnds>, usual: number): number {
  return before === after ? usual : before ? 0 : 1;
}

/** The size of a map of a room, as fine as the map of its picture was. */
export function mapSize(map: FrameSize, picture: FrameSize, room: Room): FrameSize {
  return {
    width: Math.max(map.width, Math.round((map.width * room.width) / picture.width)),
    height: Math.max(map.height, Math.round((map.height * room.height) / picture.height)),
  };
}

/** A map of a picture as one of its room: beyond the edges there is nothing, or what the bands there show. */
export function padded(
  values: Float32Array,
  map: FrameSize,
  picture: FrameSize,
  room: Room,
  bands?: Bands,
  continued: readonly Continuation[] = [],
): FrameSize & { readonly values: Float32Array } {
  const size = mapSize(map, picture, room);
  const left = Math.round((room.left * map.width) / picture.width);
  const top = Math.round((room.top * map.height) / picture.height);
  const out = new Float32Array(size.width * size.height);
  const from = (length: number, whole: number, first: number, before?: number, after?: number) =>
    Int32Array.from({ length }, (_, at) => {
      const isInside = at >= first && at < first + whole;
      if (!isInside && bands === undefined) return -1;
      return inBands(at - first, whole, before, after, map.width / picture.width);
    });
  const columns = from(size.width, map.width, left, bands?.left, bands?.right);
  for (const continuation of continued)
    for (let x = 0; x < size.width; x++) {
      const isBeyond = continuation.side === 'left' ? x < left : x >= left + map.width;
      if (isBeyond) columns[x] = columnOnMap(continuation, x - left, map, picture);
    }
  const rows = from(size.height, map.height, top, bands?.top, bands?.bottom);
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++)
      if (rows[y]! >= 0 && columns[x]! >= 0) out[y * size.width + x] = values[rows[y]! * map.width + columns[x]!]!;
  return { ...size, values: out };
}

/** The column of a map from which is taken what goes on at another, beyond its edge. */
function columnOnMap(continuation: Continuation, column: number, map: FrameSize, picture: FrameSize): number {
  const scale = picture.width / map.width;
  const source = sourceColumn(continuation, (column + 0.5) * scale - 0.5);
  return Math.min(map.width - 1, Math.max(0, Math.floor((source + 0.5) / scale)));
}

/** Where an index beyond an edge lies in the band there, which goes to and fro; bands are in pixels of the picture, `scale` is the map's. */
function inBands(index: number, length: number, before = length, after = length, scale = 1): number {
  if (index >= 0 && index < length) return index;
  const band = Math.max(1, Math.round((index < 0 ? before : after) * scale));
  const beyond = index < 0 ? -index - 1 : index - length;
  const along = Math.floor(beyond / band) % 2 === 0 ? beyond % band : band - 1 - (beyond % band);
  return Math.min(length - 1, Math.max(0, index < 0 ? along : length - 1 - along));
}

/** The maps of a picture as those of its room. */
export function padMaps(
  { subject, relief, fill, windows }: PictureMaps,
  picture: FrameSize,
  room: Room,
  bands: Bands,
  continued: readonly Continuation[] = [],
): PictureMaps {
  const mirror = (values: Float32Array) => padded(values, relief, picture, room, bands, continued).values;
  const [x, y] = [picture.width / room.width, picture.height / room.height];
  const [left, top] = [room.left / room.width, room.top / room.height];
  return {
    subject: padSubject(subject, picture, room),
    relief: {
      ...relief,
      ...mapSize(relief, picture, room),
      horizon: top + relief.horizon * y,
      nearness: mirror(relief.nearness),
      airNearness: mirror(relief.airNearness),
      around: padded(relief.around, relief, picture, room).values,
      sky: mirror(relief.sky),
      drift: mirror(relief.drift),
      water: mirror(relief.water),
      likelyWater: mirror(relief.likelyWater),
      leaves: mirror(relief.leaves),
      lamps: padded(relief.lamps, relief, picture, room).values,
      rising: {
        fire: padded(relief.rising.fire, relief, picture, room).values,
        smoke: padded(relief.rising.smoke, relief, picture, room).values,
      },
    },
    windows: windows.map((each) => ({
      ...each,
      left: left + each.left * x,
      right: left + each.right * x,
      top: top + each.top * y,
      bottom: top + each.bottom * y,
    })),
    ...(fill ? { fill: padFill(fill, picture, room) } : {}),
  };
}

function padSubject(subject: SubjectMask, picture: FrameSize, room: Room): SubjectMask {
  const { values, width, height } = padded(subject.share, subject, picture, room);
  return { width, height, found: subject.found, share: values };
}

/** Steps to sources are shares of the picture's sides, and become shares of the room's. */
function padFill(fill: Fill, picture: FrameSize, room: Room): Fill {
  const dx = padded(fill.dx, fill, picture, room);
  const dy = padded(fill.dy, fill, picture, room);
  return {
    width: dx.width,
    height: dx.height,
    dx: dx.values.map((step) => (step * picture.width) / room.width),
    dy: dy.values.map((step) => (step * picture.height) / room.height),
    misfit: padded(fill.misfit, fill, picture, room).values,
  };
}
