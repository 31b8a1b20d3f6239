import type { Light } from './light.ts';

/** Air in which one sees no farther than this, metres, is thick. */
const THICK_METRES = 50;

/** Whether air swallows even what shines: fog, heavy snow, sand. */
export function isThick({ visibilityMetres }: Light): boolean {
  return visibilityMetres < THICK_METRES;
}
