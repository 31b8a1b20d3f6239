import { createRandom } from '../../../base/random.ts';
import type { ColourName } from '../../script/screenplay.ts';
import type { Light } from '../../light/light.ts';
import type { Scenery } from '../../storyboard/storyboard.ts';
import { upright } from '../kits/solid.ts';
import type { BuiltSet, Face } from '../set.ts';

/** Where the paper begins to rise, and how tall and deep its bend is, metres. */
const BEND_Z = 2.6;
const BEND_METRES = 1.6;
const HIGH_METRES = 9;
const HALF_METRES = 52;
const BANDS = 14;
/** Papers: quiet tints that most things stand out against. */
const PAPERS = ['#cdb48c', '#8fb0b8', '#d0a08c', '#93ad8a', '#a79bbd', '#8ea3c4'] as const;

/** The papers of the colours that prompts name: clear, and yet not as loud as what stands before them. */
const NAMED_PAPERS: Readonly<Record<ColourName, string>> = {
  red: '#b8483e',
  orange: '#d98a48',
  yellow: '#e6c860',
  green: '#6f9f6c',
  blue: '#5f8fc0',
  purple: '#8a6cae',
  pink: '#e6a8bc',
  brown: '#8c6648',
  black: '#1d1d22',
  white: '#f1f0ec',
  grey: '#9a9ca2',
  beige: '#d9c9a8',
  navy: '#2c3f68',
  turquoise: '#6fbcb8',
  gold: '#d8ad54',
  silver: '#c2c6ca',
  'light-blue': '#a9cdea',
};

/** A photographer's studio: a roll of paper that rises from the floor in one bend, lit from the side, and nothing else. */
export function buildStudio(scenery: Scenery, _light: Light): BuiltSet {
  const paper =
    scenery.backdrop === undefined
      ? createRandom(scenery.seed).fork('paper').pick(PAPERS)
      : NAMED_PAPERS[scenery.backdrop];
  const bend: Face[] = [];
  const at = (share: number) => {
    const angle = (share * Math.PI) / 2;
    return { z: BEND_Z + BEND_METRES * Math.sin(angle), y: BEND_METRES * (1 - Math.cos(angle)) };
  };
  for (let band = 0; band < BANDS; band++) {
    const [low, high] = [at(band / BANDS), at((band + 1.02) / BANDS)];
    bend.push({
      points: [
        -HALF_METRES,
        low.y,
        low.z,
        HALF_METRES,
        low.y,
        low.z,
        HALF_METRES,
        high.y,
        high.z,
        -HALF_METRES,
        high.y,
        high.z,
      ],
      colour: paper,
      lit: 0.5 - (0.5 * band) / BANDS,
    });
  }
  const top = at(1);
  const wall = upright([HALF_METRES, -HALF_METRES], [top.y - 0.1, HIGH_METRES], top.z, paper, 0);
  return {
    ground: { kind: 'floor', near: paper, far: paper, mirror: 0.1, ripple: 0, marks: [] },
    pieces: [],
    structures: [{ z: top.z, faces: [wall, ...bend], mirrored: false }],
    lamps: [{ x: 0, y: 1.5, z: 3.9, colour: '#fff1d6', radius: 2.6, strength: 0.35, flicker: 0 }],
    openAir: false,
  };
}
