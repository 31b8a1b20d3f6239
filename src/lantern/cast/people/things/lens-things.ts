import type { Solid } from './solid.ts';
import type { Thing } from './thing.ts';

const STEEL = '#b9c0cc';
const DARK = '#2c2d34';
const WOOD = '#a06a3a';

/** What one looks through, and what one speaks into. */
export const LENS_THINGS = {
  /** Its screen is at the cheek: what is seen of it is its back. */
  'phone-at-ear': (make) => [
    make.box([0.03, 0, 0], [0.15, 0.075, 0.014], make.colour ?? '#2b2e38'),
    make.ball([0.085, -0.018, -0.008], 0.008, '#5d6472'),
    make.ball([0.062, -0.018, -0.008], 0.008, '#5d6472'),
  ],
  binoculars: (make) => [
    make.tube([0, 0.02, 0], [0.14, 0.015, 0], 0.024, DARK, 0.036),
    make.tube([0, 0.09, 0], [0.14, 0.095, 0], 0.024, DARK, 0.036),
    make.tube([0.06, 0.02, 0], [0.06, 0.09, 0], 0.014, DARK),
  ],
  /** Its eyepiece is at the eye, wherever the head is; it stands on three legs. */
  telescope: ({ head, frame, colour }) => {
    const k = frame.scale;
    const eye = { f: head.f + 0.13 * k, l: head.l, u: head.u };
    const at = (far: number) => ({ f: eye.f + 0.86 * far * k, l: eye.l, u: eye.u + 0.5 * far * k });
    const mount = { ...at(0.42), u: at(0.42).u - 0.09 * k };
    const leg = (f: number, l: number): Solid => ({
      is: 'tube',
      from: mount,
      to: { f: mount.f + f * k, l: mount.l + l * k, u: 0 },
      r: 0.022 * k,
      colour: WOOD,
    });
    return [
      leg(0.32, 0.02),
      leg(-0.16, 0.3),
      leg(-0.16, -0.3),
      { is: 'tube', from: mount, to: at(0.42), r: 0.03 * k, colour: DARK },
      { is: 'tube', from: at(0), to: at(0.12), r: 0.026 * k, colour: DARK },
      { is: 'tube', from: at(0.1), to: at(0.5), r: 0.045 * k, r2: 0.055 * k, colour: '#c9a04a' },
      { is: 'tube', from: at(0.48), to: at(1.05), r: 0.062 * k, r2: 0.075 * k, colour: colour ?? '#f1f3f6' },
      { is: 'tube', from: at(1.02), to: at(1.08), r: 0.085 * k, colour: '#8a93a2' },
    ];
  },
  // The tube leans to the eye, an arm carries it over the stage and the slide.
  microscope: (make) => [
    make.box([0.06, 0, 0.755], [0.3, 0.22, 0.05], '#2c3440'),
    make.wire(
      [
        [0.17, 0, 0.78],
        [0.22, 0, 0.9],
        [0.19, 0, 1.04],
        [0.08, 0, 1.1],
      ],
      0.034,
      '#e8ebef',
    ),
    make.tube([-0.1, 0, 1.24], [0.04, 0, 1.05], 0.036, '#e8ebef', 0.044),
    make.tube([-0.13, 0, 1.28], [-0.09, 0, 1.226], 0.03, DARK),
    make.tube([0.045, 0, 1.05], [0.045, 0, 0.93], 0.024, STEEL, 0.014),
    make.box([0.06, 0, 0.89], [0.22, 0.2, 0.022], DARK),
    make.box([0.03, 0, 0.905], [0.1, 0.05, 0.006], '#8fd0ee'),
    make.ball([0.19, -0.06, 0.9], 0.032, '#2c3440'),
  ],
} as const satisfies Partial<Record<string, Thing>>;
