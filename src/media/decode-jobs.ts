import type { Result } from '../base/result.ts';
import type { DecodeImageOptions, DecodedImage } from './decode-image.ts';
import type { InspectedVideo, NormaliseVideoOptions } from './decode-video.ts';
import type { ExtractSoundOptions } from './extract-sound.ts';
import type { MediaFault } from './media-fault.ts';
import type { WatchedVideo, WatchVideoOptions } from './watch-video.ts';

/** What the process that reads users' media can be asked; each answer is a `Result` with a `MediaFault`. */
export type DecodeJob =
  | ({ readonly kind: 'image' } & DecodeImageOptions)
  | { readonly kind: 'inspect-video'; readonly path: string }
  | ({ readonly kind: 'normalise-video' } & NormaliseVideoOptions)
  | ({ readonly kind: 'watch-video' } & WatchVideoOptions)
  | ({ readonly kind: 'extract-sound' } & Omit<ExtractSoundOptions, 'formats'>);

export interface DecodeAnswers {
  readonly image: DecodedImage;
  readonly 'inspect-video': InspectedVideo;
  readonly 'normalise-video': { readonly frameCount: number };
  readonly 'watch-video': WatchedVideo;
  readonly 'extract-sound': Readonly<Record<string, never>>;
}

export type DecodeAnswer<Job extends DecodeJob> = Result<DecodeAnswers[Job['kind']], MediaFault>;
