import { smoothstep } from '../../base/interpolation.ts';
import type { Pixels } from '../paint/canvas.ts';
import { blur } from './mask-tools.ts';
import type { Superpixels } from './superpixels.ts';

/** How sharp each patch of a picture is that has a sharp part and a blurred one. */
export interface Focus {
  /** 0 blurred to 1 sharp; NaN where a patch has no edges to tell it by. */
  readonly sharpness: Float32Array;
  /** How surely the picture has both, 0 to 1: where all is about as sharp, sharpness tells nothing. */
  readonly shallowness: number;
  /** How surely what is sharp is one part of the picture and most of the rest blurred, 0 to 1: sharpness alone then tells the subject. */
  readonly parted: number;
  /** How sharp the edge at each pixel is, 0 to 1, row by row; NaN where there is none. */
  readonly edges: Float32Array;
}

/** Half-widths in pixels of the boxes that a picture is smoothed with, the coarse one twice: blurs of between tell sharp from not. */
const FINE = 1;
const COARSE = 2;
/** What is smoothed so changes by this many codes over two pixels at an edge; where edges are less than this part of a patch, it has none. */
const EDGE_CODES = 3;
const EDGE_PART = 0.22;
/** How many times as steep an edge is in the fine picture as in the coarse one: that of a blurred thing, of a sharp one. */
const BLURRED = 1.09;
const SHARP = 1.22;
/** So many pixels round it tell of an edge. */
const ROUND_EDGE = 2;
const MIDDLE = (BLURRED + SHARP) / 2;
/** The share of all patches with edges that is blurred where the picture is parted by focus, and where it is not. */
const PARTED = { not: 0.25, surely: 0.5 } as const;
/** Nor is it told where fewer patches have edges than these shares of them: flat drawings have soft shades and no focus. */
const TOLD = { few: 0.15, enough: 0.3 } as const;
/** The tenth part of a picture that is blurred most is as steep as this where there is depth, and as that where there is none. */
const SHALLOW = { part: 0.1, surely: 1.09, not: 1.15 } as const;

/**
 * Tells what of a picture is in focus by how much smoothing takes from the steepness of its edges: from a sharp one much, from a blurred one
 * little, whatever its contrast (after Zhuo and Sim, Defocus Map Estimation from a Single Image, 2011; by regression, so that
 * grain, which two smoothings of one picture hardly share, counts little).
 */
export function focusOf({ data, width, height }: Pixels, patches: Superpixels): Focus {
  const light = new Float32Array(width * height);
  for (let at = 0; at < light.length; at++)
    light[at] = 0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!;
  const fine = blur(light, width, height, FINE);
  const coarse = blur(blur(light, width, height, COARSE), width, height, COARSE);
  const [products, squares] = [new Float32Array(light.length), new Float32Array(light.length)];
  const [both, alone, pixels] = [0, 0, 0].map(() => new Float64Array(patches.count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let y = 1; y < height - 1; y++) {
    const row = Math.floor((y / height) * patches.height) * patches.width;
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const patch = patches.labels[row + Math.floor((x / width) * patches.width)]!;
      pixels[patch]!++;
      const [across, down] = [coarse[at + 1]! - coarse[at - 1]!, coarse[at + width]! - coarse[at - width]!];
      const steepness = across * across + down * down;
      if (steepness < EDGE_CODES * EDGE_CODES) continue;
      const product = across * (fine[at + 1]! - fine[at - 1]!) + down * (fine[at + width]! - fine[at - width]!);
      both[patch]! += product;
      alone[patch]! += steepness;
      products[at] = product;
      squares[at] = steepness;
    }
  }
  const enough = EDGE_PART * EDGE_CODES * EDGE_CODES;
  const steeper = Float32Array.from(both, (sum, patch) =>
    alone[patch]! > pixels[patch]! * enough ? sum / alone[patch]! : NaN,
  );
  const known = steeper.filter((value) => !Number.isNaN(value)).sort();
  const least = known[Math.floor(known.length * SHALLOW.part)] ?? Infinity;
  const blurred = known.filter((value) => value < MIDDLE).length / Math.max(1, known.length);
  return {
    parted:
      smoothstep(PARTED.not, PARTED.surely, blurred) * smoothstep(TOLD.few, TOLD.enough, known.length / patches.count),
    sharpness: steeper.map((value) => smoothstep(BLURRED, SHARP, value)),
    edges: edgesOf(blur(products, width, height, ROUND_EDGE), blur(squares, width, height, ROUND_EDGE)),
    shallowness: 1 - smoothstep(SHALLOW.surely, SHALLOW.not, least),
  };
}

function edgesOf(products: Float32Array, squares: Float32Array): Float32Array {
  return products.map((product, at) =>
    squares[at]! > EDGE_PART * EDGE_CODES * EDGE_CODES ? smoothstep(BLURRED, SHARP, product / squares[at]!) : NaN,
  );
}
