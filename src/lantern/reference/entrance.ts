import { clamp } from '../../base/interpolation.ts';

/** Where somebody walks in a user's picture. */
export interface Entrance {
  /** Metres from the camera of the first moment. */
  readonly metres: number;
  /** Metres to the right of where the stage has the walker. */
  readonly right: number;
}

/** Who comes in stays so far from the middle of the frame, a share of half its width. */
const STAYS_AT = 0.55;
/** How many times farther away somebody walks so that the way fits into the frame. */
const FARTHER_MAX = 1.3;
/** Who would not be seen for longer than this share of the shot passes instead. */
const UNSEEN_MAX = 0.65;

/**
 * Where somebody walks whose way leads from `first` to `last`, metres to the right of the middle of the frame: a picture's camera cannot follow, so
 * that who comes in is seen from farther off and ends in the frame. Who passes, and who stays where they are, does so at `nearestMetres`.
 * The frame is `widePerMetre` metres wide for each metre of distance.
 */
export function entranceOf(
  { first, last }: { readonly first: number; readonly last: number },
  nearestMetres: number,
  widePerMetre: number,
  passes: boolean,
): Entrance {
  const way = Math.abs(last - first);
  const halfPerMetre = widePerMetre / 2;
  const seen = (1 + STAYS_AT) * halfPerMetre;
  const here = { metres: nearestMetres, right: 0 };
  if (way < nearestMetres * halfPerMetre * STAYS_AT) return here;
  const metres = clamp(way / seen, nearestMetres, nearestMetres * FARTHER_MAX);
  const end = STAYS_AT * metres * halfPerMetre;
  if (passes || Math.abs(last) <= end) return here;
  return 1 - (metres * seen) / way > UNSEEN_MAX ? here : { metres, right: Math.sign(last - first) * end - last };
}
