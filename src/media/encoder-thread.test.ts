import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quietFfmpeg } from './av-options.ts';
import { startEncoderThread } from './encoder-thread.ts';
import { openVideoEncoder } from './video-encoder.ts';

const directory = mkdtempSync(join(tmpdir(), 'rushes-encoder-'));
/** Rows of another length than the encoder's own. */
const SIZE = { width: 166, height: 94, framesPerSecond: 24 };
const FRAMES = 30;

beforeAll(quietFfmpeg);
afterAll(() => rmSync(directory, { recursive: true }));

/** A bright bar that moves over a slope. */
function picture(index: number): Uint8Array {
  const { width, height } = SIZE;
  return Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const x = (at >> 2) % width;
    if (at % 4 === 3) return 255;
    return Math.abs(x - index * 5) < 6 ? 240 : (x + (at % 4) * 30) & 255;
  });
}

describe('startEncoderThread()', () => {
  test('writes the file that an encoder of this thread writes', async () => {
    const [here, there] = [join(directory, 'here.mp4'), join(directory, 'there.mp4')];
    const encoder = openVideoEncoder({ path: here, ...SIZE });
    const thread = startEncoderThread({ path: there, ...SIZE });
    const reused = new Uint8Array(SIZE.width * SIZE.height * 4);
    for (let index = 0; index < FRAMES; index++) {
      encoder.write(picture(index));
      reused.set(picture(index));
      const room = thread.write(reused);
      reused.fill(0);
      await room;
    }
    encoder.finish();
    await thread.finish();
    expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
  });

  test('a file that cannot be written is an error of the frames, not of the process', async () => {
    const thread = startEncoderThread({ path: join(directory, 'nowhere', 'film.mp4'), ...SIZE });
    const writeAll = async () => {
      for (let index = 0; index < FRAMES; index++) await thread.write(picture(index));
      await thread.finish();
    };
    await expect(writeAll()).rejects.toThrow(/open output/);
  });
});
