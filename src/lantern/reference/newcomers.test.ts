import { expect, test } from 'vitest';
import { plan } from '../plan.ts';
import { newcomersOf } from './newcomers.ts';
import type { SubjectMask } from './subject-mask.ts';

const frame = { width: 640, height: 400 };

/** A picture whose subject fills a box, shares of the picture. */
function showing(left: number, right: number, top: number, bottom: number): SubjectMask {
  const [width, height] = [64, 40];
  const share = Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height];
    return x > left && x < right && y > top && y < bottom ? 1 : 0;
  });
  return { width, height, found: true, share };
}

const somebody = showing(0.4, 0.55, 0.2, 0.9);
const houses = showing(0.2, 0.9, 0.4, 0.7);

test.each([
  ['a girl in a yellow dress runs along the street', somebody, []],
  ['a girl in a yellow dress runs along the street', houses, ['girl']],
  ['a girl runs along the street with a dog', houses, ['girl', 'dog']],
  ['a woman smiles', showing(0.1, 0.9, 0.3, 1), []],
  ['a fox runs', houses, []],
  ['another girl walks in', somebody, ['girl']],
] as const)('newcomersOf() says who is not in the picture: %s', (prompt, subject, kinds) => {
  const film = plan({
    prompt,
    literalness: 0.5,
    seconds: 3,
    frame,
    multiShot: false,
    sound: false,
    seed: 7,
    images: [frame],
    opensWithPicture: true,
  });
  const coming = newcomersOf(film, subject);
  expect(film.cast.filter(({ id }) => coming.has(id)).map(({ kind }) => kind)).toEqual(kinds);
});
