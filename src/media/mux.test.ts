import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTone, makeVideo } from '../../test/support/make-video.ts';
import { findBoxes, readBoxes } from '../../test/support/mp4-boxes.ts';
import { quietFfmpeg } from './av-options.ts';
import { joinSegments } from './mux.ts';
import { findVideo, openMedia, probe } from './probe.ts';
import { findFault } from './find-fault.ts';
import { measureQuality } from './quality.ts';
import { readFrames } from './read-frames.ts';

const directory = mkdtempSync(join(tmpdir(), 'rushes-mux-'));
const at = (name: string) => join(directory, name);

beforeAll(quietFfmpeg);
afterAll(() => rmSync(directory, { recursive: true }));

/** Writes segments of so many frames and joins them. */
function film(
  name: string,
  segmentFrames: readonly number[],
  sound?: { left: Float32Array; right: Float32Array },
): string {
  let firstFrame = 0;
  const segments = segmentFrames.map((frames, index) => {
    const path = at(`${name}-${index}.mp4`);
    makeVideo({ path, frames, firstFrame });
    firstFrame += frames;
    return path;
  });
  joinSegments({ segments, out: at(name), framesPerSecond: 24, ...(sound ? { audio: sound } : {}) });
  return at(name);
}

describe('joinSegments()', () => {
  test.each([
    [[120], 5],
    [[50, 1, 2, 30, 38], 121 / 24],
    [[1, 71], 3],
  ])(
    'segments of %j frames become one film of exactly %d s with sound of the same length',
    (segmentFrames, seconds) => {
      const { video, audio, streamCount } = probe(film('joined.mp4', segmentFrames, makeTone(seconds)));
      const frames = segmentFrames.reduce((sum, count) => sum + count, 0);
      expect(video).toMatchObject({
        codec: 'h264',
        codecString: expect.stringMatching(/^avc1\.6400/),
        pixelFormat: 'yuv420p',
        width: 320,
        height: 180,
        frameCount: frames,
        framesPerSecond: 24,
        startSeconds: 0,
        rotation: 0,
        pixelAspect: 1,
        colour: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', range: 'limited' },
      });
      expect(video?.seconds).toBeCloseTo(seconds, 6);
      expect(audio).toMatchObject({ codec: 'aac', sampleRateHz: 48_000, channels: 2, startSeconds: 0 });
      expect(audio?.seconds).toBeCloseTo(seconds, 6);
      expect(streamCount).toBe(2);
    },
  );

  test('the index comes before the pictures, and every length in it is exact', () => {
    const path = film('fast.mp4', [40, 32], makeTone(3));
    const order = readBoxes(path).map(({ type }) => type);
    expect(order.indexOf('moov')).toBeLessThan(order.indexOf('mdat'));
    const [movie] = findBoxes(path, 'moov/mvhd');
    expect((movie?.content.readUInt32BE(16) ?? 0) / (movie?.content.readUInt32BE(12) ?? 1)).toBe(3);
    for (const { content } of findBoxes(path, 'moov/trak/tkhd')) expect(content.readUInt32BE(20)).toBe(3 * 48_000);
    // Edit lists, version 0: one entry that is as long as the film.
    for (const { content } of findBoxes(path, 'moov/trak/edts/elst')) expect(content.readUInt32BE(8)).toBe(3 * 48_000);
  });

  test('frames are shown in the order they were written, across segments', () => {
    const container = openMedia(film('order.mp4', [5, 3, 7]));
    const positions: number[] = [];
    const picture = findVideo(container);
    for (const frame of picture ? readFrames(container, picture) : []) {
      const row = frame.data?.[0]?.subarray(0, 320) ?? Buffer.alloc(0);
      positions.push(row.indexOf(Math.max(...row)));
    }
    container.closeInputSync();
    expect(positions).toHaveLength(15);
    expect(positions.every((position, index) => Math.abs(position - index * 4) <= 5)).toBe(true);
  });

  test('a film without sound has one track', () => {
    const probed = probe(film('mute.mp4', [24, 48]));
    expect(probed.audio).toBeUndefined();
    expect(probed.streamCount).toBe(1);
  });

  test.each([[2], [4]])('sound of %d s is cut or filled to the length of a picture of 3 s', (seconds) => {
    expect(probe(film('cut.mp4', [72], makeTone(seconds))).audio?.seconds).toBeCloseTo(3, 6);
  });

  test('segments of different settings are refused', () => {
    makeVideo({ path: at('a.mp4'), frames: 3 });
    makeVideo({ path: at('b.mp4'), frames: 3, width: 640, height: 360 });
    expect(() => joinSegments({ segments: [at('a.mp4'), at('b.mp4')], out: at('c.mp4'), framesPerSecond: 24 })).toThrow(
      'different settings',
    );
  });
});

describe('findFault()', () => {
  test('a moving picture with sound passes', () => {
    const quality = measureQuality(film('good.mp4', [40, 40], makeTone(80 / 24)));
    expect(findFault(quality, { sound: true })).toBeUndefined();
    // A stereo sine of amplitude 0.3 has -10.5 dBFS in each channel; K-weighting leaves 330 Hz nearly as it is.
    expect(quality.loudness?.integratedLufs).toBeGreaterThan(-13);
    expect(quality.loudness?.integratedLufs).toBeLessThan(-10);
    expect(findFault(quality, { sound: false })).toBe('it has sound that was not asked for');
  });

  test('silence is found', () => {
    expect(findFault(measureQuality(film('silent.mp4', [72], makeTone(3, 0))), { sound: true })).toBe('it is silent');
    expect(findFault(measureQuality(film('none.mp4', [72])), { sound: true })).toBe('it has no sound');
  });

  test.each([
    [{ brightestMean: 16, contrast: 0.2, motion: 0, samples: 3 }, 'it is black'],
    [{ brightestMean: 90, contrast: 0.2, motion: 0, samples: 3 }, 'it is one flat colour'],
    [{ brightestMean: 0, contrast: 0, motion: 0, samples: 0 }, 'it has no picture'],
    [{ brightestMean: 18, contrast: 6, motion: 0.1, samples: 3 }, undefined],
  ])('%j: %s', (quality, fault) => {
    expect(findFault(quality, { sound: false })).toBe(fault);
  });
});
