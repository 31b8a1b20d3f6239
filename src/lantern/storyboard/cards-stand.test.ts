import { expect, test } from 'vitest';
import { plan } from '../plan.ts';

/** What a man does in a film, who comes out of a picture or is drawn. */
function doneBy(prompt: string, images: readonly { readonly width: number; readonly height: number }[]) {
  const frame = { width: 640, height: 360 };
  const brief = { prompt, literalness: 0.5, seconds: 5, frame, multiShot: false, sound: false, seed: 3, images };
  return plan(brief).shots.flatMap(({ tracks }) => tracks.flatMap(({ keys }) => keys.map(({ action }) => action)));
}

test('who is cut out of a picture does not sit down, who is drawn does', () => {
  expect(doneBy('a man sits on a bench in a park', [])).toContain('sit');
  expect(doneBy('the man in <<<image_1>>> sits on a bench in a park', [{ width: 600, height: 800 }])).not.toContain(
    'sit',
  );
});
