/** What one is in, or under, only where there is no roof. */
const UNDER_SKY =
  /\b(?:in|through|amid|under) (?:the |a |an )?(?:\w+ ){0,2}(?:snow|snowfall|snowstorm|blizzard|rain|rainfall|drizzle|downpour|moon|moonlight|stars|night sky|open sky)\b(?! (?:globe|ball|boot))|(?<![室屋窗])[雨雪雾]中|[雨雪雾]里|雪地|月下|月色下|月光下|星空下|夜空下|繁星下/iu;

/** Whether a prompt says that somebody is out in the weather, or under the moon and the stars, wherever that is. */
export function isInTheOpen(prompt: string): boolean {
  return UNDER_SKY.test(prompt);
}
