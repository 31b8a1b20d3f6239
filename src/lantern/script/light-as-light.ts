import { listed } from './listed.ts';
import type { Reading } from './dictionary.ts';
import { describesNoun, mayBe } from './piece-grammar.ts';
import type { Piece } from './recognise.ts';

/** Forms by which what has none is told. */
const FORMS: ReadonlySet<string> = new Set(
  listed(`
    ribbon, ribbons, thread, threads, river, rivers, stream, streams, shaft, shafts, beam, beams, ray, rays, pool, pools, band, bands, curtain,
    curtains, wall, sea, ocean, blanket, blankets, veil, veils, sheet, sheets, wave, waves, trail, trails, column, columns, pillar, pillars,
    arc, arcs, web, tunnel, flash, flashes, burst, bursts, halo, cone, wash, patch, patches, strip, strips, streak, streaks, sliver, slivers,
    puff, puffs, plume, plumes, wisp, wisps, tongue, tongues, fountain, grid, ring, rings, spiral, spirals, hint, haze
  `),
);

/** What has no form of its own. */
const FORMLESS: ReadonlySet<string> = new Set(
  listed(`
    light, lights, sunlight, moonlight, daylight, sunshine, candlelight, lamplight, neon, neon light, fog, mist, smoke, steam, vapour, vapor,
    colour, color, colours, colors, dust, flame, flames, fire, sound, shadow, shadows, darkness, air, breath, glitter
  `),
);

/** How many words may describe it: shafts of warm golden light. */
const DESCRIBED_BY_MAX = 3;

/** Orange light floods the room: the light is of that colour, and no orange lights anything. */
function withoutFruit(piece: Piece, before: Piece | undefined, next: Piece | undefined): Piece {
  const coloured = (each: Piece | undefined) => each !== undefined && mayBe(each, 'colour');
  const formless = (each: Piece | undefined) => FORMLESS.has(each?.text ?? '');
  if (coloured(piece) && mayBe(piece, 'being') && formless(next))
    return { ...piece, readings: piece.readings.filter(({ sense }) => sense.is === 'colour') };
  const verbs = piece.readings.filter(({ sense }) => sense.is === 'action');
  if (!coloured(before) || !formless(piece) || verbs.length === 0) return piece;
  const names = piece.readings.filter((reading) => !verbs.includes(reading));
  return { ...piece, readings: names.length > 0 ? names : [NO_PICTURE] };
}

const NO_PICTURE: Reading = { sense: { is: 'stop' }, also: [], plural: false };

/** Ribbons of light, a curtain of mist: light and mist, and no ribbon and no curtain. The pieces without the form. */
export function withLightAsLight(pieces: readonly Piece[]): readonly Piece[] {
  const told = pieces.map((piece, at) => withoutFruit(piece, pieces[at - 1], pieces[at + 1]));
  for (let at = 0; at < told.length - 2; at++) {
    if (!FORMS.has(told[at]!.text) || told[at + 1]?.text !== 'of') continue;
    let head = at + 2;
    while (head < at + 2 + DESCRIBED_BY_MAX && told[head] !== undefined && describesNoun(told[head]!)) head++;
    if (FORMLESS.has(told[head]?.text ?? '')) told.splice(at, 2);
  }
  return told;
}
