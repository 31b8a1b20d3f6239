/**
 * How Node is started for a process of pixels: what lives there is outside the heap.
 *
 * A small nursery and one helper thread save 40 MB a process and cost no time that could be measured. The heap may reach 64 MB before
 * it is marked at all: V8 takes the pixels that pass through for pressure and would mark it in nearly every frame (a snow
 * forest at 1080p painted in some 97 instead of 154 ms a frame, single runs on a busy machine). Code that is compiled for size saves another 18 to 46 MB for at most some hundredths
 * of CPU time. `--expose-gc` lets a process free pixels at once.
 */
export const LEAN_NODE: readonly string[] = [
  '--disable-warning=ExperimentalWarning',
  '--expose-gc',
  '--max-semi-space-size=1',
  '--v8-pool-size=1',
  '--initial-old-space-size=64',
  '--optimize-for-size',
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
