import type { Scenery } from '../../storyboard/storyboard.ts';
import type { Ground } from '../set.ts';
import type { Patches } from './ground-marks.ts';

/** A ground with what lies on it, before anything is strewn. */
export interface Soil extends Ground {
  readonly patches: Omit<Patches, 'count' | 'fromZ' | 'toZ'>;
  /** Colour of shadows on it. */
  readonly shadow: string;
}

const GRASS = {
  spring: { near: '#7ea650', far: '#a3bd70', patches: ['#8fb65a', '#6c964a', '#9cbd63'] },
  summer: { near: '#6b9a48', far: '#98b66c', patches: ['#7aa650', '#5a883e', '#8aad58'] },
  autumn: { near: '#a08a4c', far: '#b9a56c', patches: ['#b5783a', '#8e8444', '#c0933f'] },
  winter: { near: '#9a916f', far: '#aaa488', patches: ['#8d8562', '#aba27e', '#83805e'] },
  /** After the first frosts, when little snow has fallen yet. */
  dusted: { near: '#7c8a58', far: '#98a478', patches: ['#88955f', '#6c7a4c', '#949f6c'] },
} as const;

/** The natural ground of a season, under its snow. */
export function groundOf(scenery: Scenery, kind: 'grass' | 'sand'): Soil {
  if (scenery.snowCover > 0.5) {
    return {
      kind: 'snow',
      near: '#e9eefa',
      far: '#dde4f4',
      mirror: 0,
      ripple: 0,
      shadow: '#7f93c8',
      patches: {
        colours: ['#c3d0ee', '#ffffff', '#b4c4e8', '#f6f9ff'],
        metres: 3.4,
        flatness: 0.42,
        alpha: 0.6,
        lit: [-0.3, 0.7],
      },
    };
  }
  if (kind === 'sand' || scenery.around === 'desert') {
    return {
      kind: 'sand',
      near: '#e0c08c',
      far: '#e8cf9f',
      mirror: 0,
      ripple: 0,
      shadow: '#8a6a58',
      patches: {
        colours: ['#cfa972', '#eed4a2', '#d8b57e'],
        metres: 2.6,
        flatness: 0.12,
        alpha: 0.5,
        lit: [-0.2, 0.7],
      },
    };
  }
  const grass = GRASS[scenery.dusted === true ? 'dusted' : scenery.season];
  return {
    kind: 'grass',
    near: grass.near,
    far: grass.far,
    mirror: scenery.wetness > 0.4 ? 0.05 : 0,
    ripple: 0.01,
    shadow: '#2c4a3a',
    patches: { colours: grass.patches, metres: 2.4, flatness: 0.26, alpha: 0.55, lit: [-0.35, 0.75] },
  };
}
