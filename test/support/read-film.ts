import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProbedMedia } from '../../src/media/probe.ts';
import type { FilmQuality } from '../../src/media/quality.ts';

/** What a film is, read back by FFmpeg in a process of its own: native code does not belong in a test runner. */
export function readFilm(path: string): { readonly media: ProbedMedia; readonly quality: FilmQuality } {
  const script = join(import.meta.dirname, 'read-film-process.ts');
  return JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' })) as ReturnType<
    typeof readFilm
  >;
}
