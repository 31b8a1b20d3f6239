import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { flickerOf } from '../../test/support/flicker.ts';
import { makeClip } from '../../test/support/make-clip.ts';
import { makeSoundFile, makeVideo } from '../../test/support/make-video.ts';
import { turnVideo } from '../../test/support/patch-video.ts';
import { hash2 } from '../base/random.ts';
import { quietFfmpeg } from './av-options.ts';
import { createMediaDecoder } from './media-decoder.ts';
import { findVideo, openMedia, probe } from './probe.ts';
import { readFrames } from './read-frames.ts';
import { createRgbaReader } from './rgba-reader.ts';

const directory = mkdtempSync(join(tmpdir(), 'rushes-decode-'));
const at = (name: string) => join(directory, name);
const decoder = createMediaDecoder();

// Seconds on a free machine; writing clips and reading them is all CPU, and others may want it too.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(quietFfmpeg);
afterAll(() => {
  decoder.close();
  rmSync(directory, { recursive: true });
});

const red = { r: 200, g: 40, b: 30 };
const plain = (width: number, height: number, background: object = red, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: background as typeof red } });

async function decodeImage(bytes: Buffer | string, sideMax = 1000) {
  writeFileSync(at('picture.jpg'), bytes);
  return decoder.decode({ kind: 'image', path: at('picture.jpg'), rawPath: at('picture.rgba'), sideMax });
}

describe('decode() of an image', () => {
  test.each([
    ['PNG', () => plain(400, 300).png()],
    ['JPEG', () => plain(400, 300).jpeg({ quality: 95 })],
    ['WebP', () => plain(400, 300).webp({ lossless: true })],
    ['JPEG in CMYK', () => plain(400, 300).toColourspace('cmyk').jpeg({ quality: 95 })],
    ['PNG of 16 bits', () => plain(400, 300).toColourspace('rgb16').png()],
  ])('%s becomes sRGB of 8 bits with alpha', async (_, make) => {
    await expect(decodeImage(await make().toBuffer())).resolves.toEqual({
      ok: true,
      value: { width: 400, height: 300, rawWidth: 400, rawHeight: 300 },
    });
    const pixels = readFileSync(at('picture.rgba'));
    expect(pixels.length).toBe(400 * 300 * 4);
    // CMYK goes through an ink profile and back.
    expect(Math.abs((pixels[0] ?? 0) - red.r)).toBeLessThan(25);
    expect(pixels[3]).toBe(255);
  });

  test('grey and see-through pictures become RGBA', async () => {
    await decodeImage(await plain(300, 300, { r: 0, g: 255, b: 0, alpha: 0.5 }, 4).png().toBuffer());
    expect([...readFileSync(at('picture.rgba')).subarray(0, 4)]).toEqual([0, 255, 0, 128]);
    await decodeImage(await plain(300, 300, { r: 90, g: 90, b: 90 }).toColourspace('b-w').png().toBuffer());
    expect([...readFileSync(at('picture.rgba')).subarray(0, 4)]).toEqual([90, 90, 90, 255]);
  });

  test('EXIF turns it, and a large one is scaled down', async () => {
    const bytes = await plain(900, 600).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    await expect(decodeImage(bytes, 450)).resolves.toMatchObject({
      value: { width: 600, height: 900, rawWidth: 300, rawHeight: 450 },
    });
  });

  test.each([
    ['a small one', 'media_out_of_limits', () => plain(299, 400).png().toBuffer()],
    ['a thin one', 'media_out_of_limits', () => plain(300, 760).png().toBuffer()],
    ['a giant of 30,000 pixels a side', 'media_out_of_limits', async () => Buffer.from(giantPng(30_000, 30_000))],
    ['SVG', 'media_unreadable', async () => '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>'],
    ['GIF', 'media_unreadable', () => plain(400, 400).gif().toBuffer()],
    ['TIFF', 'media_unreadable', () => plain(400, 400).tiff().toBuffer()],
    ['text', 'media_unreadable', async () => 'no picture at all'],
    [
      'a file cut in half',
      'media_unreadable',
      async () =>
        (
          await sharp({
            create: { width: 400, height: 400, channels: 3, background: red, noise: { type: 'gaussian' } },
          })
            .png()
            .toBuffer()
        ).subarray(0, 40_000),
    ],
  ])('%s is %s', async (_, code, make) => {
    await expect(decodeImage(await make())).resolves.toMatchObject({ ok: false, error: { code } });
  });
});

describe('decode() of unusual pictures', () => {
  test('of an animated WebP the first picture is meant', async () => {
    const two = await sharp(
      [await plain(320, 320).png().toBuffer(), await plain(320, 320, { r: 0, g: 0, b: 255 }).png().toBuffer()],
      { join: { animated: true } },
    )
      .webp({ lossless: true, loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(two).metadata()).pages).toBe(2);
    await expect(decodeImage(two)).resolves.toMatchObject({
      ok: true,
      value: { width: 320, height: 320, rawHeight: 320 },
    });
    expect([...readFileSync(at('picture.rgba')).subarray(0, 3)]).toEqual([red.r, red.g, red.b]);
  });

  test('of an animated PNG the still picture is meant', async () => {
    const bytes = await plain(320, 320).png().toBuffer();
    // acTL: one frame, played for ever (PNG, third edition, 11.3.6.1).
    const animated = withChunk(bytes, 'acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]));
    await expect(decodeImage(animated)).resolves.toMatchObject({ ok: true, value: { width: 320, height: 320 } });
  });

  test.each([
    ['pq', 16],
    ['hlg', 18],
  ] as const)('a PNG of high dynamic range (%s) is brought to sRGB', async (_, transfer) => {
    const grey = await plain(320, 320, { r: 148, g: 148, b: 148 }).toColourspace('rgb16').png().toBuffer();
    await decodeImage(withChunk(grey, 'cICP', Buffer.from([9, transfer, 0, 1])));
    const [r = 0, g = 0, b = 0] = readFileSync(at('picture.rgba'));
    // 0.58 of PQ is 203 cd/m², the white of a sheet; of HLG it is about half of that.
    expect(Math.abs(r - g) + Math.abs(g - b)).toBeLessThan(6);
    if (transfer === 16) expect(r).toBeGreaterThan(225);
    else expect(r).toBeGreaterThan(150);
    await decodeImage(grey);
    expect(Math.abs((readFileSync(at('picture.rgba'))[0] ?? 0) - 148)).toBeLessThan(3);
  });

  test.each([
    ['a GIF', () => plain(400, 400).gif().toBuffer()],
    ['an AVIF', () => plain(400, 400).avif({ effort: 0 }).toBuffer()],
    ['a TIFF', () => plain(400, 400).tiff().toBuffer()],
    ['an SVG drawing', async () => '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>'],
    ['an empty file', async () => ''],
    [
      'a video',
      async () => {
        makeVideo({ path: at('short.mp4'), frames: 3 });
        return readFileSync(at('short.mp4'));
      },
    ],
  ])('%s is refused by its name', async (name, make) => {
    await expect(decodeImage(await make())).resolves.toEqual({
      ok: false,
      error: {
        code: 'media_unreadable',
        message: `Cannot read the image: it is ${name}, expected PNG, JPEG or WebP`,
      },
    });
  });
});

describe('decode() of a video', () => {
  const inspect = (name: string) => decoder.decode({ kind: 'inspect-video', path: at(name) });
  const large = { width: 1280, height: 720 };

  test('tells how it is shown, and makes 24 upright frames a second of it', async () => {
    makeVideo({ path: at('phone.mov'), ...large, frames: 90, framesPerSecond: 30 });
    turnVideo(at('phone.mov'));
    await expect(inspect('phone.mov')).resolves.toEqual({
      ok: true,
      value: { width: 720, height: 1280, seconds: 3, framesPerSecond: 30, hasSound: false },
    });
    const outPath = at('normal.mp4');
    await expect(
      decoder.decode({
        kind: 'normalise-video',
        path: at('phone.mov'),
        outPath,
        width: 360,
        height: 640,
        framesPerSecond: 24,
        frameCount: 72,
      }),
    ).resolves.toEqual({ ok: true, value: { frameCount: 72 } });
    expect(probe(outPath)).toMatchObject({
      streamCount: 1,
      video: { width: 360, height: 640, frameCount: 72, framesPerSecond: 24, rotation: 0 },
    });
    // Turned clockwise, the red left half is on top and the blue one below.
    const [top, bottom] = pixelsOfFirstFrame(outPath, 360, 640, [100, 560]);
    expect(top?.[0]).toBeGreaterThan((top?.[2] ?? 0) + 40);
    expect(bottom?.[2]).toBeGreaterThan((bottom?.[0] ?? 0) + 40);
  });

  const normal = async (name: string, frameCount = 72) => {
    const outPath = at(`${name}-normal.mp4`);
    const size = { width: 320, height: 180, framesPerSecond: 24, frameCount };
    const made = await decoder.decode({ kind: 'normalise-video', path: at(name), outPath, ...size });
    return { made, outPath };
  };

  test('10 bits, an odd size and frames at any times become 24 even frames a second', async () => {
    // A phone: 28 a second, a pause in the middle, and a frame missing now and then.
    const times = Array.from({ length: 86 }, (_, index) => index * 36 + (index > 40 ? 120 : 0)).filter(
      (_, index) => index % 17 !== 5,
    );
    makeClip({ path: at('odd.mp4'), width: 722, height: 734, times, bits: 10, lumaAt: (_x, frame) => 40 + frame });
    await expect(inspect('odd.mp4')).resolves.toMatchObject({
      ok: true,
      value: { width: 722, height: 734, hasSound: false },
    });
    const { made, outPath } = await normal('odd.mp4');
    expect(made).toEqual({ ok: true, value: { frameCount: 72 } });
    expect(probe(outPath).video).toMatchObject({ frameCount: 72, framesPerSecond: 24, pixelFormat: 'yuv420p' });
  });

  test('what moves in half pictures is no comb', async () => {
    const times = Array.from({ length: 20 }, (_, index) => index * 40);
    const isBar = (x: number, frame: number) => x > 200 + frame * 16 && x < 280 + frame * 16;
    makeClip({
      path: at('camcorder.mp4'),
      width: 720,
      height: 720,
      times,
      isInterlaced: true,
      lumaAt: (x, frame) => (isBar(x, frame) ? 190 : 60),
    });
    const outPath = at('whole.mp4');
    const size = { width: 720, height: 720, framesPerSecond: 24, frameCount: 8 };
    const made = await decoder.decode({ kind: 'normalise-video', path: at('camcorder.mp4'), outPath, ...size });
    expect(made).toEqual({ ok: true, value: { frameCount: 8 } });
    const frame = framesOf(outPath, 720, 720)[4]!;
    const light = (x: number, y: number) => frame[(y * 720 + x) * 4]!;
    const comb = Array.from({ length: 400 }, (_, at) => Math.abs(light(at + 200, 360) - light(at + 200, 361)));
    expect(Math.max(...comb)).toBeLessThan(30);
  });

  test('grain is averaged away for a look, and what moves stays sharp', async () => {
    const times = Array.from({ length: 75 }, (_, index) => index * 40);
    const bar = (x: number, frame: number) => x > 300 + frame * 3 && x < 380 + frame * 3;
    const noise = (x: number, frame: number) => (hash2(x, frame) + hash2(x + 9, frame) - 1) * 12;
    makeClip({
      path: at('grainy.mp4'),
      width: 720,
      height: 720,
      times,
      lumaAt: (x, frame) => (bar(x, frame) ? 190 : 90) + noise(x, frame),
    });
    const size = { width: 320, height: 320, framesPerSecond: 24, frameCount: 24 };
    const shown = async (calm: boolean) => {
      const outPath = at(`calm-${calm}.mp4`);
      await decoder.decode({ kind: 'normalise-video', path: at('grainy.mp4'), outPath, ...size, calm });
      return framesOf(outPath, 320, 320);
    };
    const [plain, calm] = [await shown(false), await shown(true)];
    expect(calm.length).toBe(24);
    expect(flickerOf(calm.slice(8, 16), size).mean).toBeLessThan(flickerOf(plain.slice(8, 16), size).mean * 0.5);
    // At 0.5 s the bar covers 336 to 416 of 720.
    const light = (x: number) => calm[12]![(160 * 320 + x) * 4]!;
    expect(light(167) - light(130)).toBeGreaterThan(60);
    expect(light(167) - light(205)).toBeGreaterThan(60);
  });

  test.each(['pq', 'hlg'] as const)(
    'high dynamic range (%s) is brought to BT.709: white is white and not grey',
    async (range) => {
      const times = Array.from({ length: 75 }, (_, index) => index * 40);
      // In 10 bits of limited range, 0.58 of the signal is 64 + 0.58 × 876.
      makeClip({
        path: at('hdr.mp4'),
        width: 720,
        height: 720,
        times,
        bits: 10,
        range,
        lumaAt: (x) => (x < 360 ? 143 : 60),
      });
      const { made, outPath } = await normal('hdr.mp4', 24);
      expect(made.ok).toBe(true);
      expect(probe(outPath).video?.colour).toMatchObject({ primaries: 'bt709', transfer: 'bt709', matrix: 'bt709' });
      const [white] = pixelsOfFirstFrame(outPath, 320, 180, [90]);
      expect(white?.[0]).toBeGreaterThan(range === 'pq' ? 200 : 150);
      expect(Math.max(...(white ?? [])) - Math.min(...(white ?? []))).toBeLessThan(8);
    },
  );

  test('its sound is taken out at 48 kHz, cut and filled to the length of the film', async () => {
    makeSoundFile(at('tone.mp4'), 2);
    const outPath = at('tone.f32');
    await expect(
      decoder.decode({ kind: 'extract-sound', path: at('tone.mp4'), outPath, sampleCount: 3 * 48_000 }),
    ).resolves.toEqual({ ok: true, value: {} });
    const bytes = readFileSync(outPath);
    const samples = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    expect(samples.length).toBe(2 * 3 * 48_000);
    const power = (from: number, to: number) =>
      Math.sqrt(
        samples.subarray(from * 48_000, to * 48_000).reduce((sum, value) => sum + value * value, 0) /
          ((to - from) * 48_000),
      );
    // A tone of 0.3 in both channels, for two seconds.
    for (const channel of [0, 3]) {
      expect(Math.abs(power(channel + 0.5, channel + 1.5) - 0.3 / Math.SQRT2)).toBeLessThan(0.02);
      expect(power(channel + 2.2, channel + 2.9)).toBe(0);
    }
  });

  test.each([
    ['a second', 'media_out_of_limits', '1.0 s', () => makeVideo({ path: at('bad.mp4'), ...large, frames: 24 })],
    [
      'a small one',
      'media_out_of_limits',
      '640 × 360',
      () => makeVideo({ path: at('bad.mp4'), width: 640, height: 360, frames: 75 }),
    ],
    [
      'a slow one',
      'media_out_of_limits',
      '12.0 frames',
      () => makeVideo({ path: at('bad.mp4'), ...large, frames: 40, framesPerSecond: 12 }),
    ],
    ['text called .mp4', 'media_unreadable', 'MP4 or MOV', () => writeFileSync(at('bad.mp4'), 'no film at all')],
    ['a picture called .mp4', 'media_unreadable', 'MP4 or MOV', () => writeFileSync(at('bad.mp4'), giantPng(800, 800))],
    ['an empty file', 'media_unreadable', 'MP4 or MOV', () => writeFileSync(at('bad.mp4'), '')],
    [
      'a playlist',
      'media_unreadable',
      'MP4 or MOV',
      () => writeFileSync(at('bad.mp4'), '#EXTM3U\n#EXTINF:3,\nfile:///etc/passwd\n'),
    ],
  ])('%s is %s', async (_, code, words, make) => {
    make();
    await expect(inspect('bad.mp4')).resolves.toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining(words) },
    });
  });

  test('sound alone, and a cut file, are refused', async () => {
    makeSoundFile(at('sound.mp4'), 4);
    await expect(inspect('sound.mp4')).resolves.toMatchObject({
      ok: false,
      error: { code: 'media_out_of_limits', message: expect.stringContaining('no moving picture') },
    });
    makeVideo({ path: at('whole.mp4'), ...large, frames: 75 });
    // The index is at its end, so a part of it is nothing.
    const bytes = readFileSync(at('whole.mp4'));
    writeFileSync(at('cut.mp4'), bytes.subarray(0, bytes.length / 2));
    await expect(inspect('cut.mp4')).resolves.toMatchObject({ ok: false, error: { code: 'media_unreadable' } });
  });

  test('a hang is a fault of the file, and the next file is read again', async () => {
    const hasty = createMediaDecoder({ videoMsMax: 1 });
    makeVideo({ path: at('fine.mp4'), ...large, frames: 72 });
    await expect(hasty.decode({ kind: 'inspect-video', path: at('fine.mp4') })).resolves.toMatchObject({
      ok: false,
      error: { code: 'media_unreadable' },
    });
    writeFileSync(at('fine.png'), await plain(400, 400).png().toBuffer());
    const image = await hasty.decode({ kind: 'image', path: at('fine.png'), rawPath: at('fine.rgba'), sideMax: 400 });
    expect(image.ok).toBe(true);
    hasty.close();
  });
});

/** A PNG with one more chunk, right after its header. */
function withChunk(png: Buffer, type: string, content: Buffer): Buffer {
  const afterHeader = 8 + 25;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, afterHeader), length, body, sum, png.subarray(afterHeader)]);
}

/** A PNG that claims a size and has no pixels: PNG, 11.2.2. */
function giantPng(width: number, height: number): Uint8Array {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([8, 2, 0, 0, 0], 8);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from('IHDR'), body])));
  return Buffer.concat([
    header,
    body,
    sum,
    Buffer.from('0000000049444154 35af061e0000000049454e44ae426082'.replace(' ', ''), 'hex'),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The frames of a film as RGBA, from the first on: all of them, or so many. */
function framesOf(path: string, width: number, height: number, countMax = Infinity): readonly Uint8Array[] {
  const container = openMedia(path);
  const stream = findVideo(container);
  const reader = createRgbaReader(width, height);
  const frames: Uint8Array[] = [];
  for (const frame of stream ? readFrames(container, stream) : []) {
    frames.push(Uint8Array.from(reader.read(frame)));
    if (frames.length >= countMax) break;
  }
  reader.close();
  container.closeInputSync();
  return frames;
}

function pixelsOfFirstFrame(path: string, width: number, height: number, rows: readonly number[]): number[][] {
  const [rgba] = framesOf(path, width, height, 1);
  return rows.map((row) => [...rgba!.subarray((row * width + 20) * 4, (row * width + 20) * 4 + 3)]);
}
