import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { troubleOf } from './machine-trouble.ts';

const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);

test('a port that another program has is told as something to correct', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo;
  const refused = await failureOf(once(createServer().listen(port, '127.0.0.1'), 'listening'));
  const { message, steps, exitCode } = troubleOf(refused) ?? {};
  expect([message, exitCode]).toEqual([`Cannot listen on 127.0.0.1:${port}: another program does`, 2]);
  expect(steps?.join()).toContain('--port');
  first.close();
});

test('a database that is not there is told as something to correct, without its password', async () => {
  const pool = new Pool({ connectionString: 'postgres://rushes:a-secret@127.0.0.1:1/rushes' });
  const trouble = troubleOf(await failureOf(pool.query('select 1')));
  expect(trouble?.message).toBe('Cannot reach the database: connect ECONNREFUSED 127.0.0.1:1');
  await pool.end();
});

test.runIf(process.platform === 'linux')('a full disk is told as something to correct', async () => {
  const trouble = troubleOf(await failureOf(writeFile('/dev/full', 'x')));
  expect(trouble?.message).toBe('Cannot write: the disk is full');
});

test('what is not known stays a bug of ours', () => {
  expect(troubleOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(troubleOf('thrown')).toBeUndefined();
});
