import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/**
 * A lock file that was written where a registry lacked some platform's binary installs here and nowhere else. Every optional
 * package that a locked one names must be locked itself.
 */
const ROOT = resolve(import.meta.dirname, '..');

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('package-lock.json holds every platform of every native package', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  const bare = Object.entries(packages).filter(([path, { version }]) => path !== '' && version === undefined);
  expect(missing).toEqual([]);
  expect(bare).toEqual([]);
});
