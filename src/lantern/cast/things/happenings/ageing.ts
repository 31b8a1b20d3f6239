import { smoothstep } from '../../../../base/interpolation.ts';
import { hash2 } from '../../../../base/random.ts';
import type { Action } from '../../../script/screenplay.ts';
import type { Pen } from '../../../paint/pen.ts';
import { mixHex } from '../../shapes.ts';
import { PAINTS } from '../../vehicles/paints.ts';
import { paintSignal } from './signal.ts';
import { clipped, progressOf, tinted } from './happening-scene.ts';
import type { HappeningScene } from './happening-scene.ts';

/** What a surface turns into: its colour, that of its spots, and how much of its own colour goes. */
interface Turn {
  readonly colour: string;
  readonly spots?: string;
  readonly most: number;
  /** How much of the thing is seen through its spots, as a share. */
  readonly through?: number;
}

const TURNS: Partial<Readonly<Record<Action, Turn>>> = {
  rust: { colour: '#a4562a', spots: '#6e3418', most: 0.7 },
  rot: { colour: '#6f4c28', spots: '#3a2616', most: 0.72 },
  freeze: { colour: '#cfe6f4', spots: '#ffffff', most: 0.42, through: 0.5 },
  char: { colour: '#2a2220', spots: '#120e0c', most: 0.86 },
};
const SPOTS = 46;

/** It changes its colour: to the one that is named, or as what rusts, rots or freezes; spots of that come first. */
export function paintAgeing(pen: Pen, { actor, half, colour, draw, drawIn }: HappeningScene): void {
  if (actor.member.kind === 'traffic-light') return paintSignal(pen, actor, draw);
  const named = actor.thingColour === undefined ? undefined : PAINTS[actor.thingColour];
  const turn: Turn = TURNS[actor.action] ?? { colour: named ?? '#8a6a42', most: 1 };
  const share = progressOf(actor, 3.4);
  if (turn.spots === undefined) {
    const far = turn.most * smoothstep(0, 1, share);
    return drawIn === undefined ? draw(tinted(pen, turn.colour, far)) : drawIn(pen, mixHex(colour, turn.colour, far));
  }
  draw(tinted(pen, turn.colour, turn.most * smoothstep(0.15, 1, share)));
  paintSpots(
    pen,
    actor.member.seed,
    { half, share, colour: turn.spots, base: turn.colour, through: turn.through ?? 0.15 },
    draw,
  );
}

interface Spotted {
  readonly half: number;
  readonly share: number;
  readonly colour: string;
  readonly base: string;
  readonly through: number;
}

/** Spots that grow where the thing is, and nowhere else: the thing itself in their colour, seen through them. */
function paintSpots(
  pen: Pen,
  seed: number,
  { half, share, colour, base, through }: Spotted,
  draw: (by: Pen) => void,
): void {
  const { context } = pen;
  for (const [first, paint, most] of [
    [0, base, 1],
    [SPOTS / 2, colour, 0.62],
  ] as const)
    clipped(
      pen,
      () => {
        for (let spot = first; spot < first + SPOTS / 2; spot++) {
          const size = 0.15 * most * smoothstep(0.5 * hash2(seed, spot), 0.4 + 0.6 * hash2(seed, spot), share);
          if (size <= 0) continue;
          const [x, y] = [(hash2(seed, spot + 90) * 2 - 1) * half, hash2(seed, spot + 190)];
          const round = 0.5 + hash2(seed, spot + 290);
          context.moveTo(x + size * (0.6 + round), y);
          context.ellipse(x, y, size * (0.6 + round), size, 0, 0, 2 * Math.PI);
        }
      },
      undefined,
      () => draw(tinted(pen, paint, 1 - through)),
    );
}
