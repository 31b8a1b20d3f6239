/**
 * What users' pictures and videos may be. The first group is what the upstream models document; sizes in bytes are in
 * `contract/limits.ts`.
 */
export const IMAGE_SIDE_PIXELS_MIN = 300;
/** Longer side over shorter side. */
export const IMAGE_RATIO_MAX = 2.5;
export const VIDEO_SECONDS_MIN = 3;
export const VIDEO_SECONDS_MAX = 10;
export const VIDEO_SIDE_PIXELS_MIN = 720;
export const VIDEO_SIDE_PIXELS_MAX = 2160;
export const VIDEO_RATE_MIN = 24;
export const VIDEO_RATE_MAX = 60;
/** Recorders round: a clip of "3 s" often has a frame less, and of 60 frames a second at uneven times 59.7 or 60.3 are counted. */
export const VIDEO_SECONDS_TOLERANCE = 0.05;
export const VIDEO_RATE_TOLERANCE = 0.5;

/** Pixels of a picture before it is decoded: 40 million is more than phones make and less than what a bomb needs. */
export const IMAGE_PIXELS_MAX = 40_000_000;
/** Pixels of a video frame that a decoder may make room for; above the largest allowed size for the codecs' padding. */
export const VIDEO_PIXELS_MAX = 2_240 * 2_240;
/** Tracks of a file; real recordings have up to five. */
export const VIDEO_STREAMS_MAX = 16;

/** For one picture, and for reading one video (`process/time-limit.ts`). One that is enlarged to 4k takes 4 s on one core, a 10 s video of 2160p60 in HEVC takes about 30 s on one core. */
export const DECODE_IMAGE_MS_MAX = 40_000;
export const DECODE_VIDEO_MS_MAX = 120_000;
/** Resident memory of the process that decodes: the largest picture needs about 350 MB, a 2160p video about 450 MB. */
export const DECODE_MEMORY_MEGABYTES_MAX = 700;
