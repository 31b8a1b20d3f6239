import type { Word } from './choose-reading.ts';

/** Offsets in the prompt at which those sentences begin in which nobody does anything: "Golden light, laundry lines, long lens." */
export function verblessSentences(words: readonly Word[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let [start, acts] = [0, false];
  const close = (end: number) => {
    if (!acts) starts.add(start);
    [start, acts] = [end, false];
  };
  for (const word of words) {
    if (word.kind === 'stop') close(word.end);
    else acts ||= isFinite(word);
  }
  close(Infinity);
  return starts;
}

/** A verb that makes a sentence; what the camera does tells of nobody, and "swaying lamps" only describes. */
function isFinite({ reading, ofCamera, han }: Word): boolean {
  const is = reading?.sense.is;
  if (is === 'be' || is === 'auxiliary') return true;
  if (ofCamera || (is !== 'action' && is !== 'hold' && is !== 'wear')) return false;
  return han || (reading?.form !== 'ing' && reading?.form !== 'past');
}
