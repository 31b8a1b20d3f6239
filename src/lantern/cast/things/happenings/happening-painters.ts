import type { Action } from '../../../script/screenplay.ts';
import { paintAgeing } from './ageing.ts';
import { paintFluttering } from './fluttering.ts';
import { paintCollapsing, paintDeflating, paintSwelling, paintWilting } from './giving-way.ts';
import type { HappeningPainter } from './happening-scene.ts';
import { paintGrowing, paintShrinking } from './growing.ts';
import { paintHatching } from './hatching.ts';
import { paintInverting } from './inverting.ts';
import { paintGoingOut } from './light-out.ts';
import { paintLighting } from './lighting.ts';
import { paintDripping, paintOverflowing, paintSpilling } from './liquids.ts';
import { paintDrifting, paintSinking } from './on-water.ts';
import { paintBaking } from './baking.ts';
import { paintBlossoming } from './blossoming.ts';
import { paintBoiling } from './boiling.ts';
import { paintCircling } from './circling.ts';
import { paintCrackling } from './crackling.ts';
import { paintErupting } from './erupting.ts';
import { paintFeedingOut } from './feeding-out.ts';
import { paintFoggingUp } from './fogging-up.ts';
import { paintHoisting } from './hoisting.ts';
import { paintPoppingUp } from './popping-up.ts';
import { paintClouding, paintDrenching, paintFilling } from './pouring.ts';
import { paintScattering } from './scattering.ts';
import { paintFolding, paintTearing, paintUnrolling } from './sheets.ts';
import { paintSpraying } from './spraying.ts';

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
  light: paintLighting,
  fill: paintFilling,
  drench: paintDrenching,
  cloud: paintClouding,
  flutter: paintFluttering,
  grow: paintGrowing,
  shrink: paintShrinking,
  recolour: paintAgeing,
  rust: paintAgeing,
  rot: paintAgeing,
  freeze: paintAgeing,
  char: paintAgeing,
  scatter: paintScattering,
  spray: paintSpraying,
  invert: paintInverting,
  'pop-up': paintPoppingUp,
  crackle: paintCrackling,
  erupt: paintErupting,
  blossom: paintBlossoming,
  'fog-up': paintFoggingUp,
  bake: paintBaking,
  'feed-out': paintFeedingOut,
  hoist: paintHoisting,
  lower: paintHoisting,
  boil: paintBoiling,
  circle: paintCircling,
};
