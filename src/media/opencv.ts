import { createRequire } from 'node:module';
import type * as OpenCv from '@techstark/opencv-js';

export type { OpenCv };

/** As the package gives itself out: it becomes ready later, and answers `then` with itself, so that a promise of it never settles. */
type Unready = typeof OpenCv & { onRuntimeInitialized?: () => void; then?: unknown };

let loading: Promise<typeof OpenCv> | undefined;

/**
 * Loads OpenCV 4.12 as WebAssembly, once for a thread: about 1.2 s of CPU time and 60 MB, so only where it is used. Call this
 * in a child process only. What it allocates is outside JavaScript's heap: every `Mat` has to be deleted.
 */
export function loadOpenCv(): Promise<typeof OpenCv> {
  loading ??= new Promise((resolve) => {
    // An import() would wait for that `then`.
    const cv = createRequire(import.meta.url)('@techstark/opencv-js') as Unready;
    const ready = () => {
      delete cv.then;
      resolve(cv);
    };
    if (cv.Mat === undefined) cv.onRuntimeInitialized = ready;
    else ready();
  });
  return loading;
}
