/**
 * How Node is started for a process of pixels: what lives there is outside the heap, but V8 counts it as pressure.
 *
 * A frame leaves some 8 MB of short-lived objects. In a nursery of 1 MB much of it was taken for old, and every fifth frame the whole
 * heap was marked, 50 ms of CPU a time; code compiled for size made V8 mark it more often still. With a nursery of 8 MB and 128 MB to grow
 * into, garbage dies young and the heap is hardly marked: a 1080p frame of a snow forest took 45 instead of 70 ms of CPU, of a
 * neon street 77 instead of 120 (means of 24 frames, in turns). No least size of the nursery is set: it would hold for the encoder's
 * thread too. One helper thread is enough. `--expose-gc` lets a process free pixels at once.
 */
export const LEAN_NODE: readonly string[] = [
  '--disable-warning=ExperimentalWarning',
  '--expose-gc',
  '--max-semi-space-size=8',
  '--v8-pool-size=1',
  '--initial-old-space-size=128',
];

/** What glibc's allocator is told in such a process. */
export const LEAN_MEMORY: Readonly<Record<string, string>> = {
  // Arenas per thread cost more memory than they save time here.
  MALLOC_ARENA_MAX: '1',
  // A frame's pixels stay on the heap of the process and are used again for the next one: 1.5 to 6 ms less a 1080p frame than
  // memory that is fetched from the system and returned each time.
  MALLOC_MMAP_THRESHOLD_: String(32 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(64 * 1024 * 1024),
};
