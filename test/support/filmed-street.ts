import { compose, IDENTITY, type Affine } from '../../src/base/affine.ts';
import { hash2 } from '../../src/base/random.ts';
import { skia } from '../../src/engines/lantern/skia.ts';
import type { VideoFrames } from '../../src/lantern/paint/video-frames.ts';

/** How a made-up clip is taken. */
export interface FilmedOptions {
  readonly width: number;
  readonly height: number;
  /** Where what stood at a place of the first frame is in each; absent: a tripod. */
  readonly path?: readonly Affine[];
  /** The noise of the sensor, steps of 256; other in each frame. */
  readonly grain?: number;
}

/** A street under a sky, with houses, and somebody who walks by in red: a clip as a small camera takes it. */
export function filmedStreet({ width, height, path = [], grain = 0 }: FilmedOptions): VideoFrames {
  const canvas = skia.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const scale = width / 320;
  const scaled: Affine = [scale, 0, 0, scale, 0, 0];
  return {
    watched: { brightness: 0.5, path },
    frame(index) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      const sky = context.createLinearGradient(0, 0, 0, height * 0.5);
      sky.addColorStop(0, '#6fa0d4');
      sky.addColorStop(1, '#c4d6e4');
      context.fillStyle = sky;
      context.fillRect(0, 0, width, height);
      context.setTransform(...compose(path[index] ?? IDENTITY, scaled));
      context.fillStyle = '#7a7468';
      context.fillRect(-200, 95, 800, 300);
      for (let at = 0; at < 9; at++) {
        const [x, y] = [at * 60 - 100, 40 + (at % 3) * 9];
        context.fillStyle = at % 2 === 0 ? '#b06a4c' : '#d8c8a0';
        context.fillRect(x, y, 44, 60);
        context.fillStyle = '#2c3038';
        for (let pane = 0; pane < 6; pane++)
          context.fillRect(x + 6 + (pane % 3) * 12, y + 8 + Math.floor(pane / 3) * 22, 7, 12);
      }
      const walked = 60 + index * 1.2;
      context.fillStyle = '#b3262e';
      context.fillRect(walked, 104, 16, 36);
      context.fillStyle = '#d9a384';
      context.fillRect(walked + 4, 93, 9, 11);
      if (grain > 0) lay(index);
      return canvas;
    },
  };

  function lay(index: number): void {
    const pixels = context.getImageData(0, 0, width, height);
    for (let at = 0; at < width * height; at++) {
      const light = (hash2(at, index) + hash2(at + 7, index + 3) - 1) * grain;
      for (let part = 0; part < 3; part++) pixels.data[at * 4 + part]! += light;
    }
    context.putImageData(pixels, 0, 0);
  }
}
