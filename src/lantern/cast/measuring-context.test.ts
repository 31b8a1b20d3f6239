import { expect, test } from 'vitest';
import { FAINT, MeasuringContext } from './measuring-context.ts';

function drawnBy(draw: (context: MeasuringContext) => void) {
  const context = new MeasuringContext();
  draw(context);
  return context.drawn;
}

test('a shape reaches where its turned, scaled and shifted outline does', () => {
  const drawn = drawnBy((context) => {
    context.translate(1, 2);
    context.rotate(Math.PI / 2);
    context.scale(2, 1);
    context.fillRect(0, 0, 1, 0.5);
  });
  expect([drawn!.left, drawn!.right, drawn!.low, drawn!.high].map((each) => Math.round(each * 1000) / 1000)).toEqual([
    0.5, 1, 2, 4,
  ]);
});

test('what is soft, faint or clipped away does not count, and lines count with their width', () => {
  const drawn = drawnBy((context) => {
    context.fillStyle = context.createRadialGradient();
    context.fillRect(-9, -9, 18, 18);
    context.fillStyle = FAINT;
    context.fillRect(-8, -8, 16, 16);
    context.save();
    context.beginPath();
    context.rect(0, 0, 3, 3);
    context.clip();
    context.fillStyle = '#123456';
    context.fillRect(-5, 1, 10, 1);
    context.restore();
    context.lineWidth = 0.4;
    context.beginPath();
    context.moveTo(1, 4);
    context.lineTo(2, 4);
    context.stroke();
  });
  expect(drawn).toEqual({ left: 0, right: 3, low: 1, high: 4.2 });
});

test('nothing painted has no bounds', () => {
  expect(drawnBy((context) => context.beginPath())).toBeUndefined();
});
