import type { TRANSPORT } from '../../places/transport.ts';
import type { SetBuilder } from '../set.ts';
import { buildMotel } from './motel.ts';
import { buildTunnel } from './tunnel.ts';
import { buildContainerPort } from './container-port.ts';
import { buildCoastRoad } from './coast-road.ts';
import { buildStation } from './station.ts';
import { buildSubway } from './subway.ts';
import { buildHighway } from './highway.ts';
import { buildPetrolStation } from './petrol-station.ts';
import { buildConstructionSite } from './construction-site.ts';
import { buildIndustrial } from './industrial.ts';
import { buildAirport } from './airport.ts';
import { buildCarPark } from './car-park.ts';
import { buildRailway } from './railway.ts';
import { buildRoundabout } from './roundabout.ts';
import { buildViaduct } from './viaduct.ts';
import { buildJunkyard } from './junkyard.ts';

/** Who builds the places of TRANSPORT. */
export const TRANSPORT_SETS: Readonly<Record<keyof typeof TRANSPORT, SetBuilder>> = {
  station: buildStation,
  subway: buildSubway,
  highway: buildHighway,
  'coast-road': buildCoastRoad,
  'petrol-station': buildPetrolStation,
  'construction-site': buildConstructionSite,
  industrial: buildIndustrial,
  airport: buildAirport,
  'car-park': buildCarPark,
  railway: buildRailway,
  'container-port': buildContainerPort,
  junkyard: buildJunkyard,
  tunnel: buildTunnel,
  motel: buildMotel,
  viaduct: buildViaduct,
  roundabout: buildRoundabout,
};
