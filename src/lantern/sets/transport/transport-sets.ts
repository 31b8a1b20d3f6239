import type { TRANSPORT } from '../../places/transport.ts';
import type { SetBuilder } from '../set.ts';
import { buildStation } from './station.ts';
import { buildSubway } from './subway.ts';
import { buildHighway } from './highway.ts';

/** Who builds the places of TRANSPORT. */
export const TRANSPORT_SETS: Readonly<Record<keyof typeof TRANSPORT, SetBuilder>> = {
  station: buildStation,
  subway: buildSubway,
  highway: buildHighway,
};
