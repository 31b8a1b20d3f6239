import type { Action, Kind } from '../../script/screenplay.ts';
import { strideOf } from '../gait.ts';
import type { Rig } from '../rig.ts';
import { drawPerson } from './draw-person.ts';

const PACES: Readonly<Record<'adult' | 'child', { readonly walk: number; readonly run: number }>> = {
  adult: { walk: 1.35, run: 3.2 },
  child: { walk: 1.1, run: 2.6 },
};

const HEIGHTS: Partial<Record<Kind, number>> = { woman: 1.66, man: 1.78, girl: 1.25, boy: 1.25 };

const ACTIONS: readonly Action[] = [
  'stand',
  'walk',
  'run',
  'jump',
  'turn',
  'wave',
  'sit',
  'lie',
  'look',
  'smile',
  'speak',
  'dance',
  'eat',
];

/** Women, men, girls and boys. */
export const PEOPLE_RIG: Rig = {
  kinds: ['woman', 'man', 'girl', 'boy'],
  heightMetres: (kind) => HEIGHTS[kind] ?? 1.7,
  widthMetres: (member) => member.heightMetres * 0.42,
  paceMetresPerSecond(kind, action) {
    if (action !== 'walk' && action !== 'run') return 0;
    return PACES[kind === 'girl' || kind === 'boy' ? 'child' : 'adult'][action];
  },
  stride: (member, action) => strideOf(member.kind, member.heightMetres, action, member.seed),
  actions: ACTIONS,
  draw: drawPerson,
};
