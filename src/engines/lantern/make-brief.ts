import type { Brief, MediaShape } from '../../lantern/brief.ts';
import { FRAME_RATE } from '../../lantern/storyboard/storyboard.ts';
import { frameSize, type AspectRatio, type Mode } from './frame-size.ts';

/** The fields of a request that Lantern reads; validated before, with defaults filled in. */
export interface VideoRequest {
  readonly prompt: string;
  readonly negative_prompt?: string;
  readonly cfg_scale?: number;
  readonly mode?: Mode;
  readonly aspect_ratio?: AspectRatio;
  readonly duration?: number;
  readonly multi_shot?: boolean;
  readonly sound?: 'on' | 'off';
  /** The one picture of the models that take one; URL, Base64 or data URI, like all media. */
  readonly image?: string;
  readonly images?: readonly string[];
  readonly videos?: readonly string[];
}

/** Shapes of the request's media, as shown, and the length of its video. */
export interface BriefMedia {
  readonly images: readonly MediaShape[];
  readonly video?: MediaShape & { readonly seconds: number; readonly hasSound: boolean };
}

const DEFAULT_SECONDS = 5;
const DEFAULT_LITERALNESS = 0.5;

/** The sound of the user's video is kept unless the request is for silence. */
function keepsSound(request: VideoRequest, video: BriefMedia['video']): boolean {
  return request.sound === undefined && video?.hasSound === true;
}

/** Resolves a request: with a video, length and shape are the video's; with a first picture, the shape is the picture's. */
export function makeBrief(request: VideoRequest, media: BriefMedia, seed: number): Brief {
  const { video } = media;
  const mode = request.mode ?? 'pro';
  return {
    prompt: request.prompt,
    ...(request.negative_prompt === undefined ? {} : { negativePrompt: request.negative_prompt }),
    literalness: request.cfg_scale ?? DEFAULT_LITERALNESS,
    seconds: video ? Math.round(video.seconds * FRAME_RATE) / FRAME_RATE : (request.duration ?? DEFAULT_SECONDS),
    frame: frameSize(mode, request.aspect_ratio, video ?? media.images[0]),
    ...(request.aspect_ratio !== undefined || video || media.images.length === 0
      ? {}
      : {
          frames: {
            like: media.images.map((shape) => frameSize(mode, undefined, shape)),
            ofNone: frameSize(mode, undefined, undefined),
          },
        }),
    multiShot: request.multi_shot ?? false,
    sound: request.sound === 'on' || keepsSound(request, video),
    seed,
    images: media.images,
    ...(request.image === undefined ? {} : { opensWithPicture: true as const }),
    ...(video ? { video: { width: video.width, height: video.height } } : {}),
  };
}
