import type { Pixels } from '../paint/canvas.ts';
import type { Head } from './find-heads.ts';
import { KNOWN } from './segment.ts';

/** So much of the faces that were found must be in a cut. */
const FACES_MIN = 0.8;

/** Whether a cut has most of the faces. */
export function hasHeads(mask: Float32Array, heads: Uint8Array): boolean {
  let [faces, kept] = [0, 0];
  for (const [at, code] of heads.entries()) {
    if (code !== KNOWN.subject) continue;
    faces++;
    kept += mask[at]!;
  }
  return kept >= faces * FACES_MIN;
}

/** What is known by the heads that were found: faces are of the subject, hair rather. */
export function headsIn(heads: readonly Head[], { width, height }: Pixels): Uint8Array {
  const known = new Uint8Array(width * height);
  for (const { x, y, halfWidth, halfHeight, face } of heads) {
    for (let row = Math.max(0, Math.ceil(y - halfHeight)); row <= Math.min(height - 1, y + halfHeight); row++) {
      for (let column = Math.max(0, Math.ceil(x - halfWidth)); column <= Math.min(width - 1, x + halfWidth); column++) {
        const away = Math.hypot((column - x) / halfWidth, (row - y) / halfHeight);
        if (away <= 1) known[row * width + column] = away <= face ? KNOWN.subject : KNOWN.ratherSubject;
      }
    }
  }
  return known;
}
