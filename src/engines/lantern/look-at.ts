import type { FilmRunOptions } from './film-run.ts';
import type { GatheredImage } from './gather-media.ts';

/** The longest that looking at pictures takes on a loaded small machine: 2 s to begin, and for each. */
const BEGIN_MS_MAX = 20_000;
const PICTURE_MS_MAX = 20_000;

/** Has gathered pictures looked at in a render process, so that painting knows what they show. */
export async function lookAt(
  images: readonly GatheredImage[],
  { pool, signal }: FilmRunOptions,
  film: string,
): Promise<void> {
  if (images.length === 0) return;
  await pool.run(
    { kind: 'analyse', pictures: images.map(({ raw }) => raw) },
    { signal, film, timeoutMs: BEGIN_MS_MAX + images.length * PICTURE_MS_MAX },
  );
}
