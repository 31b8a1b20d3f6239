/** Where the program is built from its present sources: the URL of a directory. See `build.js`. */
export function currentBuild(): URL | undefined;
export function stampOf(path: string): [size: number, second: number] | undefined;
export const BUILD_RECORD: URL;
