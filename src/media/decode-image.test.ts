import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { decodeImage } from './decode-image.ts';

const directory = mkdtempSync(join(tmpdir(), 'rushes-decode-image-'));
afterAll(() => rmSync(directory, { recursive: true }));

function decoded(bytes: Buffer) {
  const path = join(directory, 'picture.jpg');
  writeFileSync(path, bytes);
  return decodeImage({ path, rawPath: join(directory, 'picture.rgba'), sideMax: 400 });
}

const noisy = () =>
  sharp({ create: { width: 400, height: 400, channels: 3, background: '#c8281e', noise: { type: 'gaussian' } } })
    .jpeg({ quality: 90 })
    .toBuffer();
const END = [0xff, 0xd9];
test.each([
  ['cut and ended', (half: Buffer) => Buffer.concat([half, Buffer.from(END)])],
  ['filled up with zeros', (half: Buffer) => Buffer.concat([half, Buffer.alloc(half.length)])],
  [
    'overwritten',
    (half: Buffer, whole: Buffer) => Buffer.concat([half, Buffer.alloc(99, 0xff), whole.subarray(half.length + 99)]),
  ],
])('a JPEG that was %s is refused: a part of it is missing', async (_, damage) => {
  const whole = await noisy();
  const damaged = damage(whole.subarray(0, whole.length / 2), whole);
  await expect(decoded(damaged)).rejects.toMatchObject({ fault: { code: 'media_unreadable' } });
});

test.each([
  ['a film', (whole: Buffer) => Buffer.concat([whole, Buffer.alloc(5000, 7)])],
  [
    'some bytes before its end',
    (whole: Buffer) => Buffer.concat([whole.subarray(0, -2), Buffer.alloc(5, 1), Buffer.from(END)]),
  ],
])('a JPEG with %s too many is read', async (_, add) => {
  await expect(decoded(add(await noisy()))).resolves.toMatchObject({ width: 400, height: 400 });
});
