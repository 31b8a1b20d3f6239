import { SETTLED_SECONDS } from './riding.ts';
import type { Act, Course } from './acts.ts';

/** What everyone does in a stretch of the film; those around only pass by. */
export function actsWithin(
  course: Course,
  start: number,
  end: number,
  background: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Act[]> {
  return new Map(
    [...course.acts].map(([id, all], index) => {
      const acts = clip(all, start, end);
      return [id, background.has(id) ? acts.map((act) => passing(act, index)) : acts] as const;
    }),
  );
}

/** Who only passes by goes out of the picture, every other one to the other side. */
function passing(act: Act, index: number): Act {
  const goes = (act.action === 'walk' || act.action === 'run') && act.direction === undefined;
  return goes ? { ...act, crossing: 'leaves', direction: index % 2 === 0 ? 'right' : 'left' } : act;
}

/** The part of the acts that falls into a shot, in seconds of the shot. */
function clip(acts: readonly Act[], start: number, end: number): readonly Act[] {
  return acts
    .filter((act) => act.end > start + 0.02 && act.start < end - 0.02)
    .map((act) => {
      const before = Math.max(0, start - act.start);
      const settled = act.start === 0 && act.begins !== true && (act.action === 'sit' || act.action === 'lie');
      const lasted = before + (settled ? SETTLED_SECONDS : 0);
      return {
        ...act,
        start: Math.max(0, act.start - start),
        end: Math.min(end, act.end) - start,
        ...(lasted > 0.02 ? { lasted } : {}),
      };
    });
}
