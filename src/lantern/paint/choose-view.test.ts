import { expect, test } from 'vitest';
import { chooseView, shownOf, type ViewTraits } from './choose-view.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const view = (traits: Partial<ViewTraits> = {}): ViewTraits => ({
  looks: 'viewer',
  share: 1,
  pixelsHigh: 600,
  found: true,
  frayed: 0.04,
  ...traits,
});
const far = { facing: 'toward', shown: 1, turn: 0 } as const;

test('chooseView() takes the side that somebody turns to the camera', () => {
  const views = [view(), view({ looks: 'left' }), view({ looks: 'away' })];
  expect(chooseView(views, far)).toBe(0);
  expect(chooseView(views, { ...far, facing: 'left' })).toBe(1);
  // Turned round it looks the other way.
  expect(chooseView(views, { ...far, facing: 'right' })).toBe(1);
  expect(chooseView(views, { ...far, facing: 'away' })).toBe(2);
  expect(chooseView(views, { ...far, facing: 'three-quarter-right' })).toBe(0);
});

test('chooseView() takes a detail for near shots only, and none that would end within the frame', () => {
  const views = [view(), view({ share: 0.4, pixelsHigh: 2400 })];
  expect(chooseView(views, { ...far, shown: 0.3 })).toBe(1);
  expect(chooseView(views, { ...far, shown: 0.5 })).toBe(0);
  expect(chooseView(views, far)).toBe(0);
});

test('chooseView() leaves what could not be cut out, and prefers the clear edge', () => {
  expect(chooseView([view({ found: false }), view({ looks: 'away' })], far)).toBe(1);
  expect(chooseView([view({ frayed: 0.3 }), view({ frayed: 0.05 })], far)).toBe(1);
  expect(chooseView([view({ found: false }), view({ found: false })], far)).toBe(0);
});

test('chooseView() lets views that suit alike take turns', () => {
  const views = [view(), view(), view({ looks: 'left' })];
  expect([0, 1, 2].map((turn) => chooseView(views, { ...far, turn }))).toEqual([0, 1, 0]);
});

test('shownOf() is all of somebody in a full shot, and a part in a close one', () => {
  const shown = (prompt: string) => {
    const storyboard = planOf(prompt, { seconds: 4, frame: { width: 640, height: 360 }, seed: 3 });
    return shownOf(storyboard, storyboard.shots[0]!, 'c1');
  };
  expect(shown('a full shot of a woman who stands on a beach')).toBe(1);
  const close = shown('a close-up of a woman who stands on a beach');
  expect(close).toBeGreaterThan(0.15);
  expect(close).toBeLessThan(0.5);
});
