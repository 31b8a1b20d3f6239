import type { SERVICE_ROOMS } from '../../places/service-rooms.ts';
import type { SetBuilder } from '../set.ts';
import { buildConvenienceStore } from './convenience-store.ts';
import { buildFlowerShop } from './flower-shop.ts';
import { buildGarage } from './garage.ts';
import { buildInternetCafe } from './internet-cafe.ts';
import { buildKaraokeRoom } from './karaoke-room.ts';
import { buildLaundromat } from './laundromat.ts';
import { buildServerRoom } from './server-room.ts';
import { buildWarehouse } from './warehouse.ts';

/** Who builds the places of SERVICE_ROOMS. */
export const SERVICE_SETS: Readonly<Record<keyof typeof SERVICE_ROOMS, SetBuilder>> = {
  warehouse: buildWarehouse,
  laundromat: buildLaundromat,
  'flower-shop': buildFlowerShop,
  'server-room': buildServerRoom,
  garage: buildGarage,
  'internet-cafe': buildInternetCafe,
  'karaoke-room': buildKaraokeRoom,
  'convenience-store': buildConvenienceStore,
};
