export const SAMPLE_RATE_HZ = 48_000;

/** Stereo sound; both channels have the same length and stay within -1 to 1. */
export interface StereoPcm {
  readonly left: Float32Array;
  readonly right: Float32Array;
}
