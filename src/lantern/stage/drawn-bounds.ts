import { buildOf } from '../cast/people/build.ts';
import { figureAt } from '../cast/people/figure-at.ts';
import { deedThings } from '../cast/people/things/deed-things.ts';
import { FAINT, MeasuringContext } from '../cast/measuring-context.ts';
import type { Bounds } from '../cast/measuring-context.ts';
import { rigFor } from '../cast/registry.ts';
import { isPerson } from '../kinds/kinds.ts';
import type { Lens } from '../cast/skeleton.ts';
import type { Light } from '../light/light.ts';
import type { Pen } from '../paint/pen.ts';
import type { ActorState } from './stage.ts';

/** Details finer than this are not drawn to be measured, metres. */
const PIXEL_METRES = 0.012;
const SOLID_ALPHA = 0.3;
const SOLID = '#000000';

/** How far the drawing of an actor reaches, with all that it holds and uses, metres from its place, y up; undefined where its rig draws nothing. */
export function drawnBounds(actor: ActorState, light: Light, time: number, lens?: Lens): Bounds | undefined {
  const rig = rigFor(actor.member.kind);
  if (rig === undefined) return undefined;
  return measured(light, time, lens, (pen) => rig.draw(pen, actor)).drawn;
}

/** How far all that is painted of an actor reaches, to the last breath of mist; undefined where its rig draws nothing, or where it shines. */
export function paintedBounds(actor: ActorState, light: Light, time: number, lens?: Lens): Bounds | undefined {
  const rig = rigFor(actor.member.kind);
  if (rig === undefined) return undefined;
  const { drawn, shines } = measured(light, time, lens, (pen) => rig.draw(pen, actor), true);
  return shines ? undefined : drawn;
}

/** The same of what a person holds, or of what stands round it for what it does, alone. */
export function thingBounds(
  actor: ActorState,
  light: Light,
  time: number,
  which: 'held' | 'around',
  lens?: Lens,
): Bounds | undefined {
  if (!isPerson(actor.member.kind) || actor.deed === undefined) return undefined;
  return measured(light, time, lens, (pen) => {
    const things = deedThings(pen, actor, figureAt(actor, buildOf(actor.member), time, false, lens), which);
    for (const layer of LAYERS) things?.draw(layer);
  }).drawn;
}

const LAYERS = ['behind', 'front', 'right', 'left', 'both'] as const;

function measured(
  light: Light,
  time: number,
  lens: Lens | undefined,
  draw: (pen: Pen) => void,
  softToo = false,
): MeasuringContext {
  const context = new MeasuringContext({ softToo });
  const paint = (_colour: string, alpha = 1) => (alpha < SOLID_ALPHA && !softToo ? FAINT : SOLID);
  draw({
    context,
    light,
    tone: (colour, _lit, alpha) => paint(colour, alpha),
    glow: paint,
    lightSide: 1,
    pixelMetres: PIXEL_METRES,
    ...(softToo ? {} : { measures: true as const }),
    time,
    wind: 0,
    ...(lens === undefined ? {} : { lens }),
  });
  return context;
}
