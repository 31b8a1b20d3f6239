/** One prompt with what must be understood of it. Fields that are absent are not looked at. */
export interface Phrase {
  readonly say: string;
  /** Every character: `2 red fox`, `old woman (red coat, white hat; long blonde hair; +blue umbrella)`. */
  readonly cast?: readonly string[];
  /** `c1 left-of c2`. */
  readonly ties?: readonly string[];
  /** What somebody is on, or stands before: `blue wall`, `shopfront of bakery`. */
  readonly ground?: string;
  /** Every beat: `c1 walk slow >right @c2 leaves, c2 run`. Characters that only stand may be left out. */
  readonly beats?: readonly string[];
  /** Place, hour, weather and its force, season, conditions, `wet` and what is seen `far` off, any of them. */
  readonly at?: readonly string[];
  /** What is seen in the sky besides sun and clouds. */
  readonly sky?: readonly string[];
  /** What later beats change: `1: beach`. */
  readonly later?: readonly string[];
  readonly camera?: readonly string[];
  /** What the camera of a beat starts and ends on: `0: from c1 feet to c1 face`. */
  readonly aims?: readonly string[];
  /** Who is only round or behind the others: `c2 around`. */
  readonly asides?: readonly string[];
  readonly mood?: string;
  readonly look?: string;
  readonly lines?: readonly string[];
  readonly sounds?: readonly string[];
  readonly without?: readonly string[];
  /** `image 1: character c1`, `element 2: style`, `video 1`. */
  readonly references?: readonly string[];
  /** Exactly what is reported as not understood. */
  readonly unknown?: readonly string[];
}
