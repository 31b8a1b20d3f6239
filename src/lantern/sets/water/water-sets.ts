import type { WATER } from '../../places/water.ts';
import type { SetBuilder } from '../set.ts';
import { buildBeachHuts } from './beach-huts.ts';
import { buildKarst } from './karst.ts';
import { buildLotusPond } from './lotus-pond.ts';
import { buildAncientHarbour } from './ancient-harbour.ts';
import { buildBeach } from './beach.ts';
import { buildSeasideFair } from './seaside-fair.ts';
import { buildStiltVillage } from './stilt-village.ts';
import { buildMountainLake } from './mountain-lake.ts';
import { buildCoralReef } from './coral-reef.ts';
import { buildHarbour } from './harbour.ts';
import { buildIceSea } from './ice-sea.ts';
import { buildMarsh } from './marsh.ts';
import { buildOpenSea } from './open-sea.ts';
import { riverBridgeSet } from './river-bridge.ts';
import { buildRiver } from './river.ts';
import { buildRockyShore } from './rocky-shore.ts';
import { buildWaterfall } from './waterfall.ts';
import { buildLagoon } from './lagoon.ts';

/** Who builds the places of WATER. */
export const WATER_SETS: Readonly<Record<keyof typeof WATER, SetBuilder>> = {
  beach: buildBeach,
  'mountain-lake': buildMountainLake,
  'rocky-shore': buildRockyShore,
  river: buildRiver,
  'stone-bridge': riverBridgeSet('stone'),
  'moon-bridge': riverBridgeSet('moon'),
  'wooden-bridge': riverBridgeSet('wooden'),
  'rope-bridge': riverBridgeSet('rope'),
  'covered-bridge': riverBridgeSet('covered'),
  waterfall: buildWaterfall,
  'open-sea': buildOpenSea,
  'ice-sea': buildIceSea,
  marsh: buildMarsh,
  harbour: buildHarbour,
  'coral-reef': buildCoralReef,
  lagoon: buildLagoon,
  'lotus-pond': buildLotusPond,
  karst: buildKarst,
  'beach-huts': buildBeachHuts,
  'stilt-village': buildStiltVillage,
  'ancient-harbour': buildAncientHarbour,
  'seaside-fair': buildSeasideFair,
};
