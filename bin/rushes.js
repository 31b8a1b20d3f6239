#!/usr/bin/env node
// Plain old JavaScript on purpose: an older Node must be able to read it far enough to say that it is too old.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const [major, minor] = process.versions.node.split('.').map(Number);
const source = new URL('../src/cli/main.ts', import.meta.url);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Rushes needs Node.js 22.12 or newer: this is ${process.versions.node}.\n` +
      'Install a newer Node.js (https://nodejs.org), or run the npm scripts of the repository, which bring their own.',
  );
  process.exitCode = 1;
} else {
  const program = await findProgram();
  if (program === undefined) {
    console.error(
      'Rushes is not built from its present sources: run `npm run build`, or use Node.js 22.18 or newer to run them.',
    );
    process.exitCode = 1;
  } else {
    // What was read before is not compiled again.
    module.enableCompileCache?.();
    // A nursery that stays small: most of what a service holds is outside the heap. With the line above, 240 MB instead of 275.
    setFlagsFromString('--semi-space-growth-factor=1');
    await import(program.href);
  }
}

/** The build where it is of the present sources, otherwise these: Node reads TypeScript by itself from 22.18 on. */
async function findProgram() {
  const { currentBuild } = await import('./build.js');
  const build = currentBuild();
  if (build !== undefined) return new URL('main.js', build);
  const readsTypeScript = major > 22 || minor >= 18;
  return readsTypeScript && existsSync(source) ? source : undefined;
}
