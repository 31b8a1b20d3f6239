import { currentBuild } from '../../bin/build.js';

/** Options with the module of the build that a process starts with; without them where a source has changed since, which then runs itself. */
export function builtEntry(name: string): { readonly entry?: URL } {
  const build = currentBuild();
  return build ? { entry: new URL(`${name}.js`, build) } : {};
}
