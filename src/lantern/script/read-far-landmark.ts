import { farLandmarkOf, type FarLandmark } from '../places/far-landmarks.ts';
import { traitsOf, type Place } from '../places/places.ts';
import type { SettingMention } from './draft.ts';

/** What follows, or in Chinese goes before, something that is seen far off. */
const BEHIND_EN =
  /^[^.,;]{0,32}?\b(?:in the (?:far |blurred |blurry |hazy )?(?:background|distance)|on the horizon|(?:far|rising|looming|visible|standing) (?:behind|beyond|away|off))\b/iu;
const BEHIND_ZH =
  /(?:远处|远方|背景|远景|天边|地平线上)[^，。；]{0,8}$|^[^，。；]{0,8}(?:在|作为|为|是)(?:远处|远方|背景|远景)/u;

/** Water and plains beside which a landmark stands: the landmark alone would leave them out. */
const BESIDE: ReadonlySet<Place> = new Set<Place>([
  'river',
  'mountain-lake',
  'desert',
  'rice-terraces',
  'lavender-field',
  'sunflower-field',
  'tulip-field',
  'lotus-pond',
]);

/** What has its own land and water before it already. */
const WIDE: ReadonlySet<FarLandmark> = new Set<FarLandmark>(['skyline', 'mountains', 'volcano', 'ferris-wheel']);

/** The place that is shown and what is seen far off in it. */
export interface PlaceWithLandmark {
  readonly place: Place;
  readonly landmark?: FarLandmark;
}

/**
 * Tells which landmark is seen beyond a place: one that the prompt puts in the background, or the one that the place itself is known by
 * where a lake, a river or a plain is named beside it ("a castle by a lake" is a lake with a castle on its far shore).
 */
export function withFarLandmark(prompt: string, mentions: readonly SettingMention[], place: Place): PlaceWithLandmark {
  if (traitsOf(place).indoors === true) return { place };
  const named = mentions.filter((mention) => mention.place !== undefined && mention.at !== undefined);
  for (const { place: other, at = 0 } of named) {
    const landmark = other === undefined ? undefined : farLandmarkOf(other);
    if (landmark === undefined || other === place) continue;
    if (BEHIND_EN.test(prompt.slice(at)) || BEHIND_ZH.test(prompt.slice(0, at)) || BEHIND_ZH.test(prompt.slice(at)))
      return { place, landmark };
  }
  const own = farLandmarkOf(place);
  const beside = named.find((mention) => BESIDE.has(mention.place!) && mention.beat === 0)?.place;
  return own === undefined || WIDE.has(own) || beside === undefined ? { place } : { place: beside, landmark: own };
}
