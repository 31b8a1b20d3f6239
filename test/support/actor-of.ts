import { cardOf } from '../../src/lantern/kinds/kinds.ts';
import type { Kind } from '../../src/lantern/kinds/kinds.ts';
import type { Action, ColourName } from '../../src/lantern/script/screenplay.ts';
import type { ActorState } from '../../src/lantern/stage/stage.ts';

/** One of a kind at a moment, at the origin, facing right: for looking at rigs without a film. */
export function actorOf(
  kind: Kind,
  changes: Partial<Omit<ActorState, 'action'>> & { readonly action?: string } = {},
  colour?: ColourName,
): ActorState {
  const { action = 'stand', ...rest } = changes;
  return {
    member: {
      id: 'c1',
      kind,
      seed: 4,
      heightMetres: cardOf(kind).size.heightMetres,
      ...(colour === undefined ? {} : { colour }),
      garments: [],
      hair: { colour: 'brown', length: 'short' },
      age: 'adult',
      props: [],
    },
    x: 0,
    y: 0,
    z: 0,
    action: action as Action,
    facing: 'right',
    actionTime: 0,
    actionLeft: 1,
    travelled: 0,
    speed: 0,
    gaze: 0,
    expression: 'neutral',
    mouth: 0,
    ...rest,
  };
}
