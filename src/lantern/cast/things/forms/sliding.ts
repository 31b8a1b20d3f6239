import type { Form } from '../form.ts';

const STEEL = '#b9c0c6';

/** What opens by sliding apart. */
export const SLIDING_FORMS: Readonly<Record<string, Form>> = {
  'lift-doors': {
    colour: STEEL,
    shadow: 0,
    parts: [
      { box: [-0.43, 0, 0.43, 0.99], colour: '#4a4d55', round: 0 },
      { box: [-0.34, 0, -0.004, 0.86], colour: '$', round: 0 },
      { box: [0.004, 0, 0.34, 0.86], colour: '$', round: 0 },
      { box: [-0.3, 0.04, -0.17, 0.82], colour: '$+', round: 0 },
      { box: [0.17, 0.04, 0.3, 0.82], colour: '$+', round: 0 },
      { box: [-0.11, 0.9, 0.11, 0.96], colour: '#16181c', round: 0.01 },
      { glow: [-0.04, 0.93, 0.018], colour: '#ff8a3c', reach: 0.08 },
      { glow: [0.04, 0.93, 0.018], colour: '#ffc83a', reach: 0.08 },
      { box: [0.37, 0.44, 0.41, 0.54], colour: '#8a9098', round: 0.01 },
      { glow: [0.39, 0.51, 0.01], colour: '#ffd98a' },
    ],
  },
};
