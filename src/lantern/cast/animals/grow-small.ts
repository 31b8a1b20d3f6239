import { reshaped } from './reshape.ts';
import type { Species } from './species.ts';

/** The build of a young one: a large head with large eyes and a short face, no horns of a pair yet; paws on short legs, hooves on long ones. */
export function grownSmall(species: Species): Species {
  const { foot, head, marks } = species;
  const paws = foot.kind === 'paw';
  const horns = head.horns?.filter(({ path }) => path.every(({ z }) => z === 0));
  return reshaped(species, {
    heightMetres: species.heightMetres * (paws ? 0.97 : 1.03),
    widthMetres: species.widthMetres,
    coat: species.coat,
    trunk: { long: 0.93, deep: paws ? 1.02 : 0.92 },
    legs: { long: paws ? 0.88 : 1.05, thick: paws ? 1.1 : 0.95 },
    neck: { long: 0.92 },
    head: { size: 1.2, long: 0.92, eyeSize: 1.18, ...(horns === undefined ? {} : { parts: { horns } }) },
    tail: { long: 0.85 },
    marks,
  });
}
