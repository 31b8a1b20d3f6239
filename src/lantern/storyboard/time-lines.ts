import type { Screenplay } from '../script/screenplay.ts';
import type { Course } from './acts.ts';
import type { Casting } from './cast-members.ts';
import type { TimedLine } from './storyboard.ts';

/** Letters a second in calm English, characters a second in calm Chinese (about 4.5 syllables a second in both). */
const LETTERS_A_SECOND = 14;
const HAN_A_SECOND = 4.5;
const LEAD_SECONDS = 0.35;
const PAUSE_SECONDS = 0.25;

/** Gives every spoken line its place in its beat, one after the other, faster only when the film leaves no room. */
export function timeLines(
  screenplay: Screenplay,
  course: Course,
  casting: Casting,
  seconds: number,
): readonly TimedLine[] {
  const timed: TimedLine[] = [];
  let free = 0;
  for (const [index, line] of screenplay.lines.entries()) {
    const span = course.spans[line.beat] ?? { start: 0, end: seconds };
    const later = screenplay.lines.slice(index + 1).length;
    const latestEnd = seconds - 0.1 - later * 0.6;
    const wished = secondsToSay(line.text);
    const atSeconds = Math.max(free, Math.min(span.start + LEAD_SECONDS, Math.max(0, latestEnd - wished)));
    const length = Math.max(0.4, Math.min(wished, latestEnd - atSeconds));
    const member = casting.get(line.speaker)?.[0]?.id;
    timed.push({
      ...line,
      atSeconds: three(atSeconds),
      seconds: three(Math.min(length, seconds - atSeconds)),
      ...(member === undefined ? {} : { member }),
    });
    free = atSeconds + length + PAUSE_SECONDS;
  }
  return timed;
}

/** How long a text takes to say at a natural rate. */
export function secondsToSay(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.max(0.7, (text.length - han) / LETTERS_A_SECOND + han / HAN_A_SECOND);
}

function three(value: number): number {
  return Math.round(value * 1000) / 1000;
}
