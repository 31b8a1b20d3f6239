import type { Timers } from '../base/timers.ts';

/** The timers of Node. A timer that is set keeps the program alive. */
export const systemTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};

/** The timers of Node for upkeep, which alone is no reason to stay alive. */
export const backgroundTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
