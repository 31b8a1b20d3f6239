import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Stage } from '../stage/stage.ts';
import type { Context2D } from './canvas.ts';
import { washByHour } from './hour-drift.ts';

/** The red that is left of a white frame. */
function redAt(hour: string, share: number, becomes?: readonly unknown[]): number {
  const context = createCanvas(4, 4).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 4, 4);
  washByHour(
    context as unknown as Context2D,
    { shot: { scenery: { hour }, ...(becomes ? { becomes } : {}) } } as unknown as Stage,
    share,
  );
  return context.getImageData(0, 0, 1, 1).data[0]!;
}

test('washByHour() lets it grow light at dawn and dark at dusk, and leaves other hours and lights that turn alone', () => {
  const course = (hour: string) => [0, 0.25, 0.5, 0.75, 1].map((share) => redAt(hour, share));
  const isRising = (values: readonly number[]) => values.every((value, at) => at === 0 || value > values[at - 1]!);
  expect(isRising(course('dawn'))).toBe(true);
  expect(isRising(course('dusk').toReversed())).toBe(true);
  expect(course('dawn').at(-1)).toBe(255);
  expect(course('dusk')[0]).toBe(255);
  expect(course('day')).toEqual([255, 255, 255, 255, 255]);
  expect(redAt('dusk', 1, [{}])).toBe(255);
});
