/** Larger things are not held in two hands, metres. */
export const HELD_METRES_MAX = 0.8;
