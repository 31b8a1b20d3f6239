import { roomWindow } from '../kits/room-window.ts';
import { solid, upright } from '../kits/solid.ts';
import type { GroundBuilder } from './ground-builder.ts';

const RUNS_ON_METRES = 14;
const DEEP_METRES = 0.38;
/** Of what is narrow the sill is so much longer than the window, metres. */
const BESIDE_METRES = 0.55;

/** A deep sill before a window: the hour, the season and the weather are outside. */
export const windowsill: GroundBuilder = ({ support, scenery, light, paint }) => {
  const { y, left, right } = support;
  const near = support.near + 0.14;
  const far = near + DEEP_METRES;
  const wall = '#d3c3ab';
  const middle = (left + right) / 2;
  // Narrow enough that its frame and curtains are in the picture, by which it is known as a window.
  const wide = Math.max(0.95, right - left - BESIDE_METRES);
  const [x0, x1] = [left - RUNS_ON_METRES, right + RUNS_ON_METRES];
  const street = ['city-street', 'neon-street', 'old-town', 'rooftop', 'skyline'].includes(scenery.place);
  const window = roomWindow(middle, far + 0.02, scenery, light, {
    wide,
    foot: y + 0.03,
    high: Math.max(0.95, wide * 0.8),
    // No bar stands up behind what is on the sill.
    panes: [1, 2],
    curtains: paint('#b9654f'),
    outlook: street ? 'street' : 'garden',
  });
  return {
    structures: [
      {
        z: far + 0.05,
        faces: [
          upright([x0, x1], [0, 4.2], far + 0.05, wall, 0),
          upright([x0, x1], [0, y - 0.1], far + 0.04, wall, -0.25),
        ],
      },
      {
        z: far,
        faces: solid([middle - wide / 2 - 0.1, middle + wide / 2 + 0.1], [y - 0.05, y], [near, far], '#efe8da', 0.15),
      },
    ],
    pieces: [window],
    wallZ: far + 0.05,
    inside: true,
  };
};
