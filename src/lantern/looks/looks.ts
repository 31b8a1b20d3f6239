import type { Look } from '../script/screenplay.ts';
import type { FrameSize } from '../storyboard/storyboard.ts';
import { animated } from './animated.ts';
import { comic } from './comic.ts';
import { cyberpunk } from './cyberpunk.ts';
import { inkWash } from './ink-wash.ts';
import { blackAndWhite, noir } from './monochrome.ts';
import { oil } from './oil.ts';
import { paperCut } from './paper-cut.ts';
import { pencil } from './pencil.ts';
import { pixelArt } from './pixel-art.ts';
import { surreal } from './surreal.ts';
import type { Treatment, TreatmentMaker } from './treatment.ts';
import { ukiyoE } from './ukiyo-e.ts';
import { vanGogh } from './van-gogh.ts';
import { vintage } from './vintage.ts';
import { watercolour } from './watercolour.ts';

const MAKERS: Readonly<Record<Exclude<Look, 'lantern'>, TreatmentMaker>> = {
  'black-and-white': blackAndWhite,
  noir,
  oil,
  'van-gogh': vanGogh,
  'ukiyo-e': ukiyoE,
  watercolour,
  'ink-wash': inkWash,
  pencil,
  comic,
  animated,
  'pixel-art': pixelArt,
  cyberpunk,
  vintage,
  surreal,
  'paper-cut': paperCut,
};

/** Looks with the light finish of the house: bloom, vignette and grain. On the others they would show as dirt. */
const FINISHED: ReadonlySet<Look> = new Set<Look>(['lantern', 'black-and-white', 'noir', 'vintage']);

/** True when frames of a look get the house finish before they are treated. */
export function isFinished(look: Look): boolean {
  return FINISHED.has(look);
}

/** The treatment of a look for frames of a size; undefined for the plain house look. */
export function treatmentOf(look: Look, frame: FrameSize, seed: number): Treatment | undefined {
  return look === 'lantern' ? undefined : MAKERS[look](frame, seed);
}
