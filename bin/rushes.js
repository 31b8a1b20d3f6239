#!/usr/bin/env node
// Plain old JavaScript on purpose: an older Node must be able to read it far enough to say that it is too old.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const [major, minor] = process.versions.node.split('.').map(Number);
const compiled = new URL('../dist/cli/main.js', import.meta.url);
const source = new URL('../src/cli/main.ts', import.meta.url);
// Node reads TypeScript by itself from 22.18 on; before that only the compiled program runs.
const readsTypeScript = major > 22 || (major === 22 && minor >= 18);
const fromSource = existsSync(source) && readsTypeScript;

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Rushes needs Node.js 22.12 or newer: this is ${process.versions.node}.\n` +
      'Install a newer Node.js (https://nodejs.org), or run the npm scripts of the repository, which bring their own.',
  );
  process.exitCode = 1;
} else if (!fromSource && !existsSync(compiled)) {
  console.error('Rushes is not compiled: run `npm run build` first, or use Node.js 22.18 or newer to run the source.');
  process.exitCode = 1;
} else {
  // Sources that were read before are not stripped of their types and compiled again.
  module.enableCompileCache?.();
  // A nursery that stays small: most of what a service holds is outside the heap. With the line above, 240 MB instead of 275.
  setFlagsFromString('--semi-space-growth-factor=1');
  await import(fromSource ? source.href : compiled.href);
}
