import { readFile, writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import { analysePicture } from '../../lantern/reference/analyse-picture.ts';
import { grabCut } from '../../media/grab-cut.ts';
import { loadOpenCv } from '../../media/opencv.ts';
import type { AnalyseJob, RenderAnswers } from './render-jobs.ts';

/** Rounds of learning the colours of subject and ground; a third changes nothing that is seen. */
export const CUT_ROUNDS = 2;

/** Looks at decoded pictures, one after the other, and writes what it found beside each. */
export async function analysePictures({ pictures }: AnalyseJob): Promise<RenderAnswers['analyse']> {
  const cv = await loadOpenCv();
  let subjects = 0;
  for (const { path, width, height, mapsPath } of pictures) {
    const file = await readFile(path);
    const data = new Uint8ClampedArray(file.buffer, file.byteOffset, file.byteLength);
    const maps = analysePicture({ width, height, data }, (part, known, start) =>
      grabCut(cv, part, known, CUT_ROUNDS, start),
    );
    if (maps.subject.found) subjects++;
    await writeFile(mapsPath, serialize(maps));
  }
  return { subjects };
}
