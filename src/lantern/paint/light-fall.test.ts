import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { planOf } from '../../../test/support/plan-of.ts';
import { skia } from '../../engines/lantern/skia.ts';
import { lightFor } from '../light/light-for.ts';
import type { Stage } from '../stage/stage.ts';
import type { Context2D } from './canvas.ts';
import { createLightFall } from './light-fall.ts';

const size = { width: 320, height: 180 };

/** How bright a grey frame is at a point, shares of the frame, once the light of a prompt's place has fallen over it. */
function brightnessOf(prompt: string, openAir = true): (x: number, y: number) => number {
  const shot = planOf(prompt).shots[0]!;
  const context = createCanvas(size.width, size.height).getContext('2d');
  context.fillStyle = '#808080';
  context.fillRect(0, 0, size.width, size.height);
  const stage = { shot, light: lightFor(shot.scenery), set: { openAir }, camera: shot.camera.from };
  createLightFall(skia).lay(context as unknown as Context2D, stage as unknown as Stage, 1);
  return (x, y) => {
    const [red, green, blue] = context.getImageData(x * size.width, y * size.height, 1, 1).data;
    return red! + green! + blue!;
  };
}

test.each(['on an overcast day', 'in the rain', 'in the snow'])(
  'the light %s is low on one side in the morning and late in the day, and overhead at noon',
  (weather) => {
    const at = (hour: string) => brightnessOf(`rolling hills ${hour} ${weather}`);
    const [morning, noon, golden] = ['in the morning', 'at noon', 'at golden hour'].map(at);
    expect(morning!(0.1, 0.5)).toBeGreaterThan(morning!(0.9, 0.5) + 24);
    expect(golden!(0.9, 0.5)).toBeGreaterThan(golden!(0.1, 0.5) + 24);
    expect(noon!(0.5, 0.05)).toBeGreaterThan(noon!(0.5, 0.95) + 24);
    expect(Math.abs(noon!(0.2, 0.3) - noon!(0.8, 0.3))).toBeLessThan(30);
  },
);

test('under an open sky light lies over the picture so faintly that faces keep their colours; none by night and in rooms', () => {
  expect(brightnessOf('rolling hills in the morning')(0.1, 0.5)).toBeLessThan(3 * 128 + 30);
  expect(brightnessOf('rolling hills at night in the rain')(0.5, 0.5)).toBe(3 * 128);
  expect(brightnessOf('rolling hills at noon in the rain', false)(0.5, 0.05)).toBe(3 * 128);
});
