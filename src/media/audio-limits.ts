/** Of every sound that is made or kept. In a file of its own, since the server may not load FFmpeg to know it. */
export const AUDIO_SAMPLE_RATE_HZ = 48_000;
