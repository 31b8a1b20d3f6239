import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { fading, freeIn, nightIn, type FilmNight } from '../../lantern/reference/film-night/film-night.ts';
import { openMedia, findVideo } from '../../media/probe.ts';
import { readFrames } from '../../media/read-frames.ts';
import { createRgbaReader } from '../../media/rgba-reader.ts';
import type { NightJob, RenderAnswers } from './render-jobs.ts';

/** Longer side in which windows are looked for, pixels: the smallest that are found have seven. */
const SIDE_PIXELS = 960;
/** So many frames, spread over the film, tell what stands still. */
const LOOKS = 9;

/** Finds sky and windows of a film and writes where they are, and when each window is seen. */
export async function findFilmNight({ path, outPath, watched, frame }: NightJob): Promise<RenderAnswers['night']> {
  const scale = Math.min(1, SIDE_PIXELS / Math.max(frame.width, frame.height));
  const [width, height] = [Math.round(frame.width * scale), Math.round(frame.height * scale)];
  const way = watched.path.map(([a, b, c, d, e, f]) => [a, b, c, d, e * scale, f * scale] as const);
  const wanted = new Set(
    Array.from({ length: LOOKS }, (_, look) => Math.round((look * (way.length - 1)) / (LOOKS - 1))),
  );
  const looks = [...smallFrames(path, width, height, (index) => wanted.has(index))];
  const { night, panes, plate } = nightIn({
    width,
    height,
    frames: looks.map(({ data }) => Uint8ClampedArray.from(data)),
    path: looks.map(({ index }) => way[index]!),
  });
  const free = panes.map(() => new Float32Array(way.length));
  if (panes.length > 0)
    for (const { index, data } of smallFrames(path, width, height, (each) => each < way.length))
      for (const [at, pane] of panes.entries())
        free[at]![index] = freeIn(pane, plate, { width, height, data }, way[index]!);
  const whole: FilmNight = { ...night, windows: panes.map((pane, at) => ({ ...pane, seen: fading(free[at]!) })) };
  await writeFile(outPath, serialize(whole));
  return { windows: panes.length };
}

/** The frames that are wanted, small; each is valid until the next one. */
function* smallFrames(path: string, width: number, height: number, isWanted: (index: number) => boolean) {
  const container = openMedia(path);
  const reader = createRgbaReader(width, height);
  const stream = findVideo(container);
  let index = 0;
  try {
    for (const frame of stream ? readFrames(container, stream) : []) {
      if (isWanted(index)) yield { index, data: new Uint8ClampedArray(reader.read(frame)) };
      index++;
    }
  } finally {
    reader.close();
    container.closeInputSync();
  }
}
