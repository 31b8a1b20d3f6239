import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig, showSetting } from './config.ts';

const NOTHING = { flags: {}, environment: {} };

test('loadConfig() takes the flag before the environment, that before the file, that before the default', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'rushes-config-')), 'config.json');
  writeFileSync(file, JSON.stringify({ port: 1111, host: 'from-file', dataDir: 'from-file' }));
  const config = loadConfig({
    flags: { port: '3333' },
    environment: { RUSHES_PORT: '2222', RUSHES_HOST: 'from-environment' },
    file,
  });
  expect(config.settings).toMatchObject({
    port: 3333,
    host: 'from-environment',
    dataDir: 'from-file',
    allowPrivateNetwork: false,
  });
  expect(config.sources).toMatchObject({
    port: 'flag',
    host: 'environment',
    dataDir: 'file',
    allowPrivateNetwork: 'default',
  });
});

test.each([
  [{ RUSHES_PORT: '70000' }, 'Cannot read RUSHES_PORT: got "70000", expected a whole number from 0 to 65535'],
  [{ RUSHES_WORKERS: '0' }, 'Cannot read RUSHES_WORKERS: got "0", expected a whole number from 1 to 64'],
  [{ RUSHES_CONCURRENCY: '65' }, 'Cannot read RUSHES_CONCURRENCY: got "65", expected a whole number from 1 to 64'],
  [{ RUSHES_CREDIT_USD: '-5' }, 'Cannot read RUSHES_CREDIT_USD: got "-5", expected dollars'],
  [{ RUSHES_PUBLIC_URL: 'ftp://x' }, 'Cannot read RUSHES_PUBLIC_URL: got "ftp://x", expected an http or https origin'],
  [{ RUSHES_ALLOW_PRIVATE_NETWORK: 'perhaps' }, 'expected on or off'],
])('loadConfig() refuses %o and says what it expected', (environment, message) => {
  expect(() => loadConfig({ flags: {}, environment })).toThrow(message);
});

test('loadConfig() takes the names that other programs use, after our own', () => {
  const [ours, theirs] = ['postgres://ours/db', 'postgres://theirs/db'];
  const read = (environment: Record<string, string>) => loadConfig({ flags: {}, environment }).settings.databaseUrl;
  expect(read({ DATABASE_URL: theirs })).toBe(theirs);
  expect(read({ DATABASE_URL: theirs, RUSHES_DATABASE_URL: ours })).toBe(ours);
  expect(() => read({ DATABASE_URL: 'mysql://user:hidden@host/db' })).toThrow('Cannot read DATABASE_URL');
  expect(() => read({ DATABASE_URL: 'mysql://user:hidden@host/db' })).not.toThrow(/hidden/);
});

test('loadConfig() refuses a short key without repeating it', () => {
  const attempt = () => loadConfig({ flags: {}, environment: { RUSHES_API_KEY: 'short-secret' } });
  expect(attempt).toThrow('Cannot read RUSHES_API_KEY');
  expect(attempt).not.toThrow(/short-secret/);
});

test('loadConfig() refuses a name in the file that is no setting', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'rushes-config-')), 'config.json');
  writeFileSync(file, JSON.stringify({ prot: 1 }));
  expect(() => loadConfig({ ...NOTHING, file })).toThrow('unknown "prot"');
});

test('showSetting() never shows a secret', () => {
  const { settings } = loadConfig({ flags: {}, environment: { RUSHES_API_KEY: 'a-very-secret-key-indeed' } });
  expect(showSetting('apiKey', settings)).toBe('(set)');
});
