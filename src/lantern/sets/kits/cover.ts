import { createRandom, type Random } from '../../../base/random.ts';
import type { Season } from '../../script/screenplay.ts';
import type { Face, SetPiece } from '../set.ts';
import { fillSoft } from './outline.ts';
import { reachAt, rowOf } from './spread.ts';

const BLADES: Readonly<Record<Season, readonly string[]>> = {
  spring: ['#86b452', '#76a548', '#98c05c'],
  summer: ['#6f9f44', '#5f8e3c', '#82ad4e'],
  autumn: ['#a8914a', '#b89c50', '#94803f'],
  winter: ['#a39a76', '#b0a683', '#928a68'],
};

/** Rows of low grass over the whole ground, ankle-high where actors play, so that a lawn is never a flat colour. */
export function lawn(
  random: Random,
  season: Season,
  fromZ: number,
  toZ: number,
  dressing: number,
): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (let z = toZ; z > fromZ; z -= 0.6 + Math.max(0, z + 8) * 0.11) {
    const gap = (2.6 + Math.max(0, z) * 0.3) * (1.6 - dressing * 0.7);
    for (const spot of rowOf(random, z, gap, 1, 0.5)) {
      pieces.push(swath(spot.x, spot.z, random.range(1.4, 2.6), random.integer(0, 4), season));
    }
  }
  return pieces;
}

/** A low strip of blades, some metres wide. */
function swath(x: number, z: number, wide: number, kind: number, season: Season): SetPiece {
  return {
    x,
    y: 0,
    z,
    // One shape for all: only the size differs, so that all of a kind share a bitmap.
    box: { left: -wide / 2, right: wide / 2, top: wide * 0.085, bottom: -wide * 0.012 },
    motion: 'still',
    mirrored: false,
    sprite: `swath ${kind} ${season}`,
    draw(pen) {
      const random = createRandom(`swath ${kind}`);
      const { context } = pen;
      context.scale(wide, wide);
      for (let blade = 0; blade < 95; blade++) {
        const foot = (random.next() + random.next() + random.next()) / 3 - 0.5;
        const high = 0.07 * random.range(0.3, 1) * (1 - (Math.abs(foot) * 2) ** 2);
        const lean = random.range(-0.025, 0.025);
        fillSoft(
          context,
          [
            foot - 0.004,
            -0.008,
            foot + lean * 0.3 - 0.003,
            high * 0.6,
            foot + lean,
            high,
            foot + lean,
            high,
            foot + lean * 0.3 + 0.004,
            high * 0.5,
            foot + 0.005,
            -0.008,
          ],
          pen.tone(random.pick(BLADES[season]), random.range(-0.35, 0.7)),
        );
      }
    },
  };
}

/** Fallen leaves, petals or pebbles: small flat flecks, thick near the viewer. */
export function litter(
  random: Random,
  colours: readonly string[],
  count: number,
  metres: number,
  toZ: number,
): readonly Face[] {
  const made: Face[] = [];
  for (let index = 0; index < count; index++) {
    const depth = 1.4 * ((toZ + 10) / 1.4) ** random.next();
    const z = depth - 10;
    const x = random.range(-1, 1) * reachAt(z);
    const size = metres * random.range(0.5, 1.4) * (0.7 + depth * 0.05);
    const turn = random.next() * Math.PI;
    const point = (angle: number, out: number) => [
      x + Math.cos(angle + turn) * size * out,
      0,
      z + Math.sin(angle + turn) * size * out * 0.8,
    ];
    made.push({
      points: [...point(0, 1), ...point(1.4, 0.5), ...point(3, 1), ...point(4.6, 0.45)],
      colour: random.pick(colours),
      lit: random.range(-0.3, 0.8),
      smooth: true,
    });
  }
  return made;
}

/**
 * Wind-blown snow: long low drifts, each a bright back and a blue lee, that lie across the view and shrink with distance.
 */
export function drifts(random: Random, count: number, toZ: number): readonly Face[] {
  const made: { readonly z: number; readonly faces: readonly Face[] }[] = [];
  for (let index = 0; index < count; index++) {
    const depth = 1.6 * ((toZ + 10) / 1.6) ** random.next();
    const z = depth - 10;
    const x = random.range(-1, 1) * reachAt(z);
    const wide = random.range(1.2, 4.5) * (0.4 + depth * 0.07);
    const deep = wide * random.range(0.12, 0.22);
    const skew = random.range(-0.5, 0.5) * wide;
    const crest = (share: number) => Math.sin(share * Math.PI) ** 1.4;
    const back: number[] = [];
    const lee: number[] = [];
    for (let step = 0; step <= 6; step++) {
      const share = step / 6;
      const px = x + (share - 0.5) * wide;
      back.push(px, 0, z + deep * 1.05 * crest(share));
      lee.push(px + skew * 0.12 * crest(share), 0, z - deep * 0.55 * crest(share));
    }
    // The crest itself is bent like its two feet: a straight one would look cut with a knife.
    const line = (share: number) => [x + (share - 0.5) * wide, 0, z + deep * 0.62 * crest(share)] as const;
    const reversedCrest = [1, 0.85, 0.7, 0.5, 0.3, 0.15, 0].flatMap((share) => [...line(share)]);
    made.push({
      z,
      faces: [
        { points: [...back, ...reversedCrest], colour: '#ffffff', lit: 0.8, alpha: 0.45, smooth: true },
        { points: [...lee, ...reversedCrest], colour: '#a9bdec', lit: -0.25, alpha: 0.4, smooth: true },
      ],
    });
  }
  return made.toSorted((a, b) => b.z - a.z).flatMap((drift) => drift.faces);
}

/** Ripples of wind in sand: fine bent lines across the view, close together near the viewer. */
export function ripples(random: Random, count: number, toZ: number): readonly Face[] {
  const made: Face[] = [];
  for (let index = 0; index < count; index++) {
    const depth = 1.4 * ((toZ + 10) / 1.4) ** random.next();
    const z = depth - 10;
    const x = random.range(-1, 1) * reachAt(z);
    const wide = random.range(0.5, 2) * (0.4 + depth * 0.08);
    const thin = 0.012 + depth * 0.0045;
    const bend = random.range(-0.3, 0.3) * wide * 0.4;
    const dark = random.chance(0.55);
    made.push({
      points: [x - wide / 2, 0, z, x, 0, z + bend + thin, x + wide / 2, 0, z + bend * 0.4, x, 0, z + bend - thin],
      colour: dark ? '#b98e5c' : '#f4dcae',
      lit: dark ? -0.1 : 0.8,
      alpha: 0.6,
      smooth: true,
    });
  }
  return made;
}
