import type { ElementShape, MediaShape, StillsBrief } from '../../lantern/brief.ts';
import type { FrameSize } from '../../lantern/storyboard/storyboard.ts';
import { pictureSize, sizeLike, suggestedRatio, type PictureRatio, type Resolution } from './picture-size.ts';

/** The fields of a request for pictures; validated before, with defaults filled in. */
export interface PictureRequest {
  readonly prompt: string;
  readonly negative_prompt?: string;
  readonly aspect_ratio?: PictureRatio | 'auto';
  readonly resolution?: Resolution;
  readonly n?: number;
  readonly result_type?: 'single' | 'series';
  readonly series_amount?: number;
  /** URL, Base64 or data URI. */
  readonly image?: string;
  readonly images?: readonly string[];
}

/** No model for pictures says how literally it is to be taken. */
const LITERALNESS = 0.5;

/** Resolves a request for pictures. */
export function makeStillsBrief(
  request: PictureRequest,
  { images, elements = [] }: { readonly images: readonly MediaShape[]; readonly elements?: readonly ElementShape[] },
  seed: number,
): StillsBrief {
  const series = request.result_type === 'series';
  return {
    prompt: request.prompt,
    ...(request.negative_prompt === undefined ? {} : { negativePrompt: request.negative_prompt }),
    literalness: LITERALNESS,
    frame: frameOf(request, images[0]),
    ...((request.aspect_ratio ?? 'auto') !== 'auto' || images.length === 0
      ? {}
      : { frames: { like: images.map((shape) => frameOf(request, shape)), ofNone: frameOf(request) } }),
    seed,
    images,
    ...(request.image === undefined ? {} : { opensWithPicture: true }),
    ...(elements.length === 0 ? {} : { elements }),
    count: (series ? request.series_amount : request.n) ?? 1,
    arrangement: series ? 'series' : 'takes',
  };
}

/** As named; with `auto` like the first picture, else as the prompt suggests, else 16:9. */
function frameOf(
  { prompt, aspect_ratio: ratio = 'auto', resolution = '1k' }: PictureRequest,
  first?: MediaShape,
): FrameSize {
  if (ratio !== 'auto') return pictureSize(resolution, ratio);
  return first === undefined ? pictureSize(resolution, suggestedRatio(prompt) ?? '16:9') : sizeLike(resolution, first);
}
