import { familyOf } from '../kinds/kinds.ts';
import { isFair } from '../light/veils.ts';
import type { Hour } from '../script/screenplay.ts';
import type { Stage } from '../stage/stage.ts';
import type { Context2D } from './canvas.ts';

/** The colour of the sun that comes in, by the hour; none by night. */
const COLOURS: Partial<Readonly<Record<Hour, string>>> = {
  dawn: '255,214,190',
  morning: '255,246,210',
  day: '255,248,222',
  golden: '255,206,120',
  sunset: '255,180,120',
};
/** How much of it is laid over the picture where it is brightest. */
const WEIGHT = 0.22;
/** Shares of the film in which it comes and goes; how far it leans, widths of the frame for its height. */
const [COMES, GOES] = [0.06, 0.9];
const SLANT = 0.34;
/** The two panes of light and the bar between them, as shares of the frame's width across the band. */
const PANES = [
  [-0.21, -0.025],
  [0.025, 0.21],
] as const;
/** Soft edges: each pane is laid in narrower and narrower strips, as shares of its width. */
const STRIPS = [1, 0.9, 0.8, 0.7] as const;

/**
 * Lays the light of a window over a layer of the frame: in a room it passes over a still life in the course of the film, from
 * its sun's side to the other. Where nothing else happens the sun comes out; nothing where anyone acts, or by night.
 */
export function layPassingLight(target: Context2D, stage: Stage, share: number): void {
  const colour = COLOURS[stage.light.hour];
  if (colour === undefined || !isStillLife(stage)) return;
  const gone = (share - COMES) / (GOES - COMES);
  if (gone <= 0 || gone >= 1) return;
  const { width, height } = target.canvas;
  const way = stage.light.sun.x < 0 ? 1 : -1;
  const middle = width / 2 + way * (gone - 0.5) * width * 1.5;
  const lean = SLANT * height * way;
  const alpha = (WEIGHT * Math.sin(Math.PI * gone) ** 0.5) / STRIPS.length;
  target.fillStyle = `rgba(${colour},${alpha.toFixed(3)})`;
  for (const [from, to] of PANES)
    for (const strip of STRIPS) {
      const centre = middle + ((from + to) / 2) * width;
      const half = ((to - from) / 2) * width * strip;
      target.beginPath();
      target.moveTo(centre - half - lean, 0);
      target.lineTo(centre + half - lean, 0);
      target.lineTo(centre + half + lean, height);
      target.lineTo(centre - half + lean, height);
      target.closePath();
      target.fill();
    }
}

/** Whether all that is there are things of which none does anything. */
function isStillLife({ shot, actors, light, set, turning }: Stage): boolean {
  return (
    actors.length > 0 &&
    !set.openAir &&
    // A studio has no window.
    shot.scenery.place !== 'studio' &&
    turning === undefined &&
    light.medium === undefined &&
    isFair(light.weather) &&
    actors.every(
      ({ member, action, deed }) => familyOf(member.kind) === 'thing' && action === 'stand' && deed === undefined,
    )
  );
}
