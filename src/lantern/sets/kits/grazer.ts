import { QUADRUPED_RIG } from '../../cast/animals/quadruped.ts';
import { cardOf } from '../../kinds/kinds.ts';
import type { ActorState } from '../../stage/stage.ts';
import type { SetPiece } from '../set.ts';

/** What grazes on open land. */
export type Grazer = 'sheep' | 'cow' | 'deer' | 'camel' | 'zebra';

/** Some have their heads up, some in the grass, each at another moment of it. */
const POSES = [
  { action: 'stand', actionTime: 1 },
  { action: 'eat', actionTime: 1.4 },
  { action: 'look', actionTime: 2 },
  { action: 'eat', actionTime: 3.2 },
] as const;
/** It eats for as long as anybody looks. */
const LONG_SECONDS = 60;

/** How long to either side and how tall one is, metres. */
export function grazerSize(kind: Grazer): { readonly half: number; readonly tall: number } {
  const { heightMetres, lengthMetres } = cardOf(kind).size;
  return { half: lengthMetres / 2, tall: heightMetres };
}

/** What stirs is drawn so often a second, for so many seconds before it goes back: nobody sees more of it so far off. */
const CELS = { perSecond: 8, seconds: 3 } as const;

/** An animal that stands or grazes far off, drawn as those of the cast are but a part of the place. `way` is where it faces; `stirs`: it moves, as few should. */
export function grazer(kind: Grazer, x: number, z: number, way: 1 | -1, variant: number, stirs = false): SetPiece {
  const { half, tall } = grazerSize(kind);
  const seed = variant % POSES.length;
  const { action, actionTime } = POSES[seed]!;
  const at = (seconds: number): SetPiece => ({
    x,
    y: 0,
    z,
    box: { left: -half * 1.7, right: half * 1.7, top: tall * 1.5, bottom: -tall * 0.15 },
    motion: 'still',
    sprite: `grazer ${kind} ${way} ${seed} ${seconds}`,
    contactShadow: half * 0.7,
    draw(pen) {
      QUADRUPED_RIG.draw({ ...pen, time: pen.time + seconds }, standing(kind, way, seed, action, actionTime + seconds));
    },
  });
  if (!stirs) return at(0);
  const pieces = Array.from({ length: CELS.perSecond * CELS.seconds }, (_, cel) => at(cel / CELS.perSecond));
  return { ...at(0), cels: { perSecond: CELS.perSecond, pieces } };
}

function standing(
  kind: Grazer,
  way: 1 | -1,
  seed: number,
  action: ActorState['action'],
  actionTime: number,
): ActorState {
  return {
    member: {
      id: `grazer ${seed}`,
      kind,
      seed,
      heightMetres: cardOf(kind).size.heightMetres,
      garments: [],
      hair: { colour: 'brown', length: 'short' },
      age: 'adult',
      props: [],
    },
    x: 0,
    y: 0,
    z: 0,
    action,
    facing: way > 0 ? 'right' : 'left',
    actionTime,
    actionLeft: LONG_SECONDS,
    lasts: true,
    travelled: 0,
    speed: 0,
    gaze: 0,
    expression: 'neutral',
    mouth: 0,
  };
}
