import type { LookedThrough } from '../../script/looked-through.ts';
import {
  paintBars,
  paintBinoculars,
  paintBlinds,
  paintKeyhole,
  paintLeaves,
  paintPane,
  paintScope,
  paintSlot,
  paintViewfinder,
} from './openings.ts';
import { paintDashboard, paintGoggles, paintHandlebars, paintHands } from './own-front.ts';
import type { ThroughPainter } from './through-painter.ts';

/** What paints each of the things that a film looks through, or has right before it. */
export const THROUGH_PAINTERS: Readonly<Record<LookedThrough, ThroughPainter>> = {
  keyhole: paintKeyhole,
  slot: paintSlot,
  binoculars: paintBinoculars,
  scope: paintScope,
  pane: paintPane,
  leaves: paintLeaves,
  bars: paintBars,
  blinds: paintBlinds,
  goggles: paintGoggles,
  viewfinder: paintViewfinder,
  handlebars: paintHandlebars,
  dashboard: paintDashboard,
  hands: paintHands,
};
