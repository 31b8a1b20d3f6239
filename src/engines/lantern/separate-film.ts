import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { separateSubject } from '../../lantern/reference/film-subject/separate-subject.ts';
import type { SmallFilm } from '../../lantern/reference/film-subject/small-film.ts';
import { findSubject } from '../../lantern/reference/subject-mask.ts';
import { denseFlow } from '../../media/dense-flow.ts';

import { createColourCutter, grabCut } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';
import { findVideo, openMedia } from '../../media/probe.ts';
import { readFrames } from '../../media/read-frames.ts';
import { createRgbaReader } from '../../media/rgba-reader.ts';
import { CUT_ROUNDS } from './analyse-pictures.ts';
import type { RenderAnswers, SeparateJob } from './render-jobs.ts';

/** Longer side in which a film is separated, pixels; its edges are laid onto those of the whole frames later. */
const SIDE_PIXELS = 384;

/** Separates the subject of a film from its ground and writes how, if it can be. */
export async function separateFilm({ path, outPath, watched, frame }: SeparateJob): Promise<RenderAnswers['separate']> {
  const cv = await loadOpenCv();
  const scale = Math.min(1, SIDE_PIXELS / Math.max(frame.width, frame.height));
  const [width, height] = [Math.round(frame.width * scale), Math.round(frame.height * scale)];
  const film: SmallFilm = {
    width,
    height,
    frames: readSmall(path, width, height),
    path: watched.path.map(([a, b, c, d, e, f]) => [a, b, c, d, e * scale, f * scale]),
  };
  const segment = createColourCutter(cv, CUT_ROUNDS);
  try {
    const subject = separateSubject(film, {
      segment,
      flow: (from, to) => denseFlow(cv, from, to),
      subjectOf: (pixels) => findSubject(pixels, (part, known, start) => grabCut(cv, part, known, CUT_ROUNDS, start)),
    });
    if (subject === undefined) return { found: false };
    await writeFile(outPath, serialize(subject));
    return { found: true };
  } finally {
    segment.close();
  }
}

function readSmall(path: string, width: number, height: number): readonly Uint8ClampedArray[] {
  const container = openMedia(path);
  const reader = createRgbaReader(width, height);
  const stream = findVideo(container);
  const frames: Uint8ClampedArray[] = [];
  try {
    for (const frame of stream ? readFrames(container, stream) : [])
      frames.push(Uint8ClampedArray.from(reader.read(frame)));
  } finally {
    reader.close();
    container.closeInputSync();
  }
  return frames;
}
