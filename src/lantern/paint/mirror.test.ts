import { expect, test } from 'vitest';
import { skia } from '../../engines/lantern/skia.ts';
import { horizonY } from '../stage/camera.ts';
import { createStaging } from '../stage/staging.ts';
import type { CanvasFactory } from './canvas.ts';
import { createMirror, MIRROR_SCALE, type MirrorView } from './mirror.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const frame = { width: 480, height: 270 };

test('The mirrored picture has the rows that are laid down, and grows when the camera looks down', () => {
  const stage = createStaging(
    planOf('A woman walks down a rainy neon street at night', { seconds: 3, frame, seed: 11 }),
  )(0);
  const heights: number[] = [];
  const canvases: CanvasFactory = {
    ...skia,
    createCanvas(width, height) {
      heights.push(height);
      return skia.createCanvas(width, height);
    },
  };
  const mirror = createMirror(canvases, frame);
  const target = skia.createCanvas(frame.width, frame.height).getContext('2d');
  const viewAt = (tilt: number): { view: MirrorView; shown: number } => {
    const now = { ...stage, camera: { ...stage.camera, tilt } };
    let view: MirrorView | undefined;
    mirror.paint(target, now, (_, given) => (view = given));
    return { view: view!, shown: (frame.height - Math.max(0, horizonY(now.camera, frame))) * MIRROR_SCALE };
  };

  for (const tilt of [0.2, 0, -0.2]) {
    const { view, shown } = viewAt(tilt);
    expect(view.rows).toBeGreaterThanOrEqual(shown);
    expect(view.rows).toBeLessThanOrEqual(shown + 2);
    expect(heights.at(-1)).toBeGreaterThanOrEqual(view.rows);
  }
  expect(heights[0]).toBeLessThan(frame.height * MIRROR_SCALE);
});
