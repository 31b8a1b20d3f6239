import { expect, test } from 'vitest';
import { readTar } from './tar.ts';

/** One ustar entry, padded to blocks. */
function entry(name: string, type: string, content = ''): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

const END = Buffer.alloc(1024);

test('readTar() reads files and directories', () => {
  const archive = Buffer.concat([
    entry('/base', '5'),
    entry('/base/1', '0', 'x'.repeat(600)),
    entry('empty', '0'),
    END,
  ]);
  const read = [...readTar(archive)].map(({ path, kind, mode, content }) => [path, kind, mode, content.length]);
  expect(read).toEqual([
    ['base', 'directory', 0o600, 0],
    ['base/1', 'file', 0o600, 600],
    ['empty', 'file', 0o600, 0],
  ]);
});

test.each([
  ['../outside', '0', 'points outside'],
  ['a/../../b', '0', 'points outside'],
  ['link', '2', 'has type "2"'],
])('readTar() refuses %s of type %s', (name, type, message) => {
  expect(() => [...readTar(Buffer.concat([entry(name, type), END]))]).toThrow(message);
});
