import type { Result } from '../base/result.ts';
import type { DecodeImageOptions, DecodedImage } from './decode-image.ts';
import type { InspectedVideo, NormaliseVideoOptions } from './decode-video.ts';
import type { MediaFault } from './media-fault.ts';

/** What the process that reads users' media can be asked; each answer is a `Result` with a `MediaFault`. */
export type DecodeJob =
  | ({ readonly kind: 'image' } & DecodeImageOptions)
  | { readonly kind: 'inspect-video'; readonly path: string }
  | ({ readonly kind: 'normalise-video' } & NormaliseVideoOptions);

export interface DecodeAnswers {
  readonly image: DecodedImage;
  readonly 'inspect-video': InspectedVideo;
  readonly 'normalise-video': { readonly frameCount: number };
}

export type DecodeAnswer<Job extends DecodeJob> = Result<DecodeAnswers[Job['kind']], MediaFault>;
