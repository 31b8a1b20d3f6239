import { readFileSync } from 'node:fs';

/** The version of the program, from its package: two folders up from `src/server` and from `dist/server` alike. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
