import { expect, test } from 'vitest';
import { endOnPanic } from './end-on-panic.ts';

const withSeverity = (severity: string) => Object.assign(new Error(severity), { severity });

test.each([
  ['an error of a statement', withSeverity('ERROR'), false],
  ['a panic', withSeverity('PANIC'), true],
  ['WebAssembly that was aborted', Object.assign(new Error('Aborted()'), { name: 'RuntimeError' }), true],
])('%s is passed on; the process ends: %s', async (_name, error, isEnd) => {
  const pglite = { execProtocolStream: () => Promise.reject(error) };
  const ended: Error[] = [];
  endOnPanic(pglite, (why) => ended.push(why));
  await expect(pglite.execProtocolStream()).rejects.toBe(error);
  expect(ended).toEqual(isEnd ? [error] : []);
});
