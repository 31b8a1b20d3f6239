import type { FilmQuality } from './quality.ts';

/** Black of limited range is 16; below this not even a night scene can be seen. */
const VISIBLE_MEAN = 17.5;
/** Codes of luma; noise of the encoder alone stays below it. */
const VISIBLE_CONTRAST = 1.5;
/** Quieter than this is inaudible beside the noise of a room. */
const AUDIBLE_LUFS = -60;

/** What is wrong with a film, in words; undefined when it may be delivered. */
export function findFault(
  quality: FilmQuality,
  wanted: { readonly sound: boolean; readonly mayBeSilent?: boolean },
): string | undefined {
  if (quality.samples === 0) return 'it has no picture';
  if (quality.brightestMean < VISIBLE_MEAN && quality.contrast < VISIBLE_CONTRAST) return 'it is black';
  if (quality.contrast < VISIBLE_CONTRAST) return 'it is one flat colour';
  if (wanted.sound && quality.loudness === undefined) return 'it has no sound';
  const isSilent = quality.loudness !== undefined && !(quality.loudness.integratedLufs > AUDIBLE_LUFS);
  if (wanted.sound && isSilent && wanted.mayBeSilent !== true) return 'it is silent';
  if (!wanted.sound && quality.loudness !== undefined) return 'it has sound that was not asked for';
  return undefined;
}
