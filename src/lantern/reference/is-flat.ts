import type { Pixels } from '../paint/canvas.ts';

/** All round a picture on one backdrop, colours are so alike, codes, on this share of its edges: the ground before a viewer and the sky are not. */
const ALIKE_CODES = 6;
const BACKDROP_MIN = 0.92;
/** Of what is drawn by a computer this share at least has the very colour of the pixels beside and below it. */
const EVEN_MIN = 0.55;

/**
 * Whether a picture is of something flat: a logo, a screenshot, a drawing on paper, a product on white. It has no ground and no distance, and is
 * not to be bent as if it had.
 */
export function isFlat(pixels: Pixels): boolean {
  return backdropOf(pixels) !== undefined || isEven(pixels);
}

/** The colour of the backdrop that goes all round a picture, codes; undefined where none does. */
export function backdropOf({ data, width, height }: Pixels): readonly number[] | undefined {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 1; y < height - 1; y++) edge.push(y * width, y * width + width - 1);
  const usual = [0, 1, 2].map(
    (part) => edge.map((at) => data[at * 4 + part]!).sort((a, b) => a - b)[Math.floor(edge.length / 2)]!,
  );
  const alike = edge.filter((at) => usual.every((code, part) => Math.abs(data[at * 4 + part]! - code) <= ALIKE_CODES));
  return alike.length >= edge.length * BACKDROP_MIN ? usual : undefined;
}

function isEven({ data, width, height }: Pixels): boolean {
  let even = 0;
  const isSame = (one: number, other: number) =>
    data[one * 4] === data[other * 4] &&
    data[one * 4 + 1] === data[other * 4 + 1] &&
    data[one * 4 + 2] === data[other * 4 + 2];
  for (let y = 0; y < height - 1; y++)
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      if (isSame(at, at + 1) && isSame(at, at + width)) even++;
    }
  return even >= (width - 1) * (height - 1) * EVEN_MIN;
}
