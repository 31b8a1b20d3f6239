import type { Action } from '../../../script/screenplay.ts';
import { paintCollapsing, paintDeflating, paintSwelling, paintWilting } from './giving-way.ts';
import type { HappeningPainter } from './happening-scene.ts';
import { paintHatching } from './hatching.ts';
import { paintGoingOut } from './light-out.ts';
import { paintDripping, paintOverflowing, paintSpilling } from './liquids.ts';
import { paintDrifting, paintSinking } from './on-water.ts';
import { paintFolding, paintTearing, paintUnrolling } from './sheets.ts';

/** What paints a thing while something happens to the whole of it. */
export const HAPPENING_PAINTERS: Partial<Readonly<Record<Action, HappeningPainter>>> = {
  spill: paintSpilling,
  overflow: paintOverflowing,
  drip: paintDripping,
  tear: paintTearing,
  fold: paintFolding,
  unroll: paintUnrolling,
  wilt: paintWilting,
  deflate: paintDeflating,
  swell: paintSwelling,
  collapse: paintCollapsing,
  'go-out': paintGoingOut,
  hatch: paintHatching,
  sink: paintSinking,
  drift: paintDrifting,
};
