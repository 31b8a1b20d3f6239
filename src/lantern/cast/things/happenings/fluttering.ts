import type { Kind } from '../../../kinds/kinds.ts';
import { PLANTS } from '../../../kinds/things/plants.ts';
import { clipped, FAR } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';
import type { Pen } from '../../../paint/pen.ts';

/** What is held by its left edge, as by a pole. */
const HELD_AT_LEFT: ReadonlySet<Kind> = new Set<Kind>(['flag', 'pirate-flag', 'koi-streamer', 'banner']);
/** What hangs in the wind anyway, as it is drawn. */
const IN_WIND: ReadonlySet<Kind> = new Set<Kind>(['clothes-line', 'curtains']);
const BANDS = 14;
/** How far the free edge is blown, in units of height, and how far it swings about that. */
const BLOWN = 0.3;
const SWINGS = 0.16;
const WAVE_SPEED = 5.2;
/** Radians of the wave from the edge that is held to the free one. */
const WAVE_LENGTH = 4.4;

/** Wind gets into cloth or paper: it billows from the edge that it is held by, in waves that run to its free edge. */
export function paintFluttering(pen: Pen, { actor, half, draw }: HappeningScene): void {
  if (IN_WIND.has(actor.member.kind)) return draw(pen);
  const { context, time } = pen;
  const { kind, seed } = actor.member;
  const atLeft = HELD_AT_LEFT.has(kind);
  const atFoot = kind in PLANTS;
  const phase = (seed % 7) + time * WAVE_SPEED;
  for (let band = 0; band < BANDS; band++) {
    const share = (band + 0.5) / BANDS;
    const wave = Math.sin(phase - share * WAVE_LENGTH);
    const aside = (BLOWN * (0.7 + 0.3 * Math.sin(time * 1.3)) + SWINGS * wave) * share ** 1.4;
    const [from, to] = [band / BANDS, (band + 1) / BANDS];
    const outline = () => {
      if (atLeft) context.rect(-half + from * 2 * half - 0.004, -FAR, (2 * half) / BANDS + 0.008, 2 * FAR);
      else {
        const [low, high] = atFoot ? [from, to] : [1 - to, 1 - from];
        const under = band === BANDS - 1 && !atFoot ? FAR : 0;
        const over = band === BANDS - 1 && atFoot ? FAR : 0;
        context.rect(-FAR, low - under - 0.004, 2 * FAR, high - low + under + over + 0.008);
      }
    };
    const move = () =>
      atLeft ? context.translate(0, 0.5 * SWINGS * wave * share) : context.translate(aside, 0.35 * aside * share);
    clipped(pen, outline, move, () => draw(pen));
  }
}
