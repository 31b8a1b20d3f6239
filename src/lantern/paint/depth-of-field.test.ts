import { expect, test } from 'vitest';
import { pixelsOf, skia } from '../../engines/lantern/skia.ts';
import { cameraAt } from '../stage/camera.ts';
import { blurOf } from './depth-of-field.ts';
import type { Storyboard } from '../storyboard/storyboard.ts';
import { createPainter } from './painter.ts';
import { planOf } from '../../../test/support/plan-of.ts';

const frame = { width: 320, height: 180 };

function filmOf(prompt: string) {
  return planOf(prompt, { frame, seed: 3 });
}

/** How much neighbours in a row differ in the rows given, and there between two columns, summed: detail. */
function detailOf(
  storyboard: Storyboard,
  second: number,
  rows: { readonly from: number; readonly to: number },
  [left, right]: readonly [number, number] = [1, frame.width],
): number {
  const canvas = skia.createCanvas(frame.width, frame.height);
  createPainter({ canvases: skia, storyboard, images: [] }).paint(second * 24, canvas.getContext('2d'));
  const pixels = pixelsOf(canvas);
  let sum = 0;
  for (let y = rows.from; y < rows.to; y++)
    for (let x = left; x < right; x++) {
      const at = (y * frame.width + x) * 4 + 1;
      sum += Math.abs(pixels[at]! - pixels[at - 4]!);
    }
  return sum;
}

test('a pulled focus leaves what is behind and comes to the subject', () => {
  const { shots } = filmOf('A dog in a park, rack focus');
  const shot = shots[0]!;
  expect(shot.camera.focus?.to).toEqual({ member: 'c1' });
  const dog = shot.tracks[0]!.keys[0]!.z;
  const [before, after] = [cameraAt(shot, 0.2), cameraAt(shot, 4.8)];
  const blurAt = (camera: typeof before, z: number) => blurOf({ camera }, 1080, z - camera.z);
  expect(blurAt(after, dog)).toBe(0);
  expect(blurAt(before, dog)).toBeGreaterThan(8);
  expect(blurAt(before, before.z + 40)).toBeLessThan(blurAt(after, after.z + 40) / 2);
});

test('the focus goes from the first one named to the next, where they stand at different depths', () => {
  const { shots, cast } = filmOf('A man in the foreground and a horse in the background, rack focus');
  const { focus } = shots[0]!.camera;
  const [man, horse] = [cast.find(({ kind }) => kind === 'man'), cast.find(({ kind }) => kind === 'horse')];
  expect(focus).toEqual({ from: { member: man?.id }, to: { member: horse?.id } });
});

test('shallow focus takes the detail from what is behind and leaves it to the subject', () => {
  const film = filmOf('A woman in an old town street, close-up, shallow depth of field');
  const sharp = {
    ...film,
    shots: film.shots.map(({ camera: { focus: _focus, ...camera }, ...shot }) => ({ ...shot, camera })),
  };
  const top = { from: 0, to: 40 };
  expect(detailOf(film, 2, top)).toBeLessThan(0.5 * detailOf(sharp, 2, top));
  const [face, columns] = [{ from: 70, to: 120 }, [140, 180]] as const;
  expect(detailOf(film, 2, face, columns)).toBeGreaterThan(0.9 * detailOf(sharp, 2, face, columns));
});

test('without a word for it everything is sharp', () => {
  expect(filmOf('A dog in a park').shots[0]!.camera.focus).toBeUndefined();
});
