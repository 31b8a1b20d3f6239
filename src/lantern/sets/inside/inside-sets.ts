import type { INSIDE } from '../../places/inside.ts';
import type { PUBLIC_ROOMS } from '../../places/public-rooms.ts';
import type { SetBuilder } from '../set.ts';
import { buildKitchen } from './kitchen.ts';
import { buildBedroom } from './bedroom.ts';
import { buildOffice } from './office.ts';
import { buildCafe } from './cafe.ts';
import { buildClassroom } from './classroom.ts';
import { buildLibrary } from './library.ts';
import { buildRestaurant } from './restaurant.ts';
import { buildBar } from './bar.ts';
import { buildTheatre } from './theatre.ts';
import { buildMuseum } from './museum.ts';
import { buildSupermarket } from './supermarket.ts';
import { buildHospital } from './hospital.ts';
import { buildGym } from './gym.ts';
import { buildChurch } from './church.ts';
import { buildBathroom } from './bathroom.ts';
import { buildLaboratory } from './laboratory.ts';
import { buildSpaceship } from './spaceship.ts';
import { buildAquarium } from './aquarium.ts';
import { buildCorridor, buildHospitalCorridor } from './corridor.ts';
import { buildCinema } from './cinema.ts';
import { buildBakery } from './bakery.ts';
import { buildWorkshop } from './workshop.ts';
import { buildCarriage } from './carriage.ts';
import { buildBallroom } from './ballroom.ts';
import { buildNursery } from './nursery.ts';
import { buildRoom } from './room.ts';
import { buildShop } from './shop.ts';
import { buildStudio } from './studio.ts';
import { buildPharmacy } from './pharmacy.ts';
import { buildFoodCourt } from './food-court.ts';
import { buildMusicStudio } from './music-studio.ts';
import { buildStaircase } from './staircase.ts';
import { buildLift } from './lift.ts';
import { buildJailCell } from './jail-cell.ts';
import { buildBarnInside } from './barn-inside.ts';
import { buildBasement } from './basement.ts';
import { buildAttic } from './attic.ts';
import { buildCafeteria } from './cafeteria.ts';
import { buildHotelLobby } from './hotel-lobby.ts';
import { buildNoodleShop } from './noodle-shop.ts';
import { buildScienceMuseum } from './science-museum.ts';
import { buildWindowView } from './window-view.ts';

/** Who builds the places of INSIDE and PUBLIC_ROOMS. */
export const INSIDE_SETS: Readonly<Record<keyof typeof INSIDE | keyof typeof PUBLIC_ROOMS, SetBuilder>> = {
  'window-view': buildWindowView,
  kitchen: buildKitchen,
  bedroom: buildBedroom,
  office: buildOffice,
  cafe: buildCafe,
  classroom: buildClassroom,
  library: buildLibrary,
  restaurant: buildRestaurant,
  bar: buildBar,
  theatre: buildTheatre,
  museum: buildMuseum,
  supermarket: buildSupermarket,
  hospital: buildHospital,
  gym: buildGym,
  church: buildChurch,
  bathroom: buildBathroom,
  laboratory: buildLaboratory,
  spaceship: buildSpaceship,
  aquarium: buildAquarium,
  corridor: buildCorridor,
  'hospital-corridor': buildHospitalCorridor,
  cinema: buildCinema,
  bakery: buildBakery,
  workshop: buildWorkshop,
  carriage: buildCarriage,
  ballroom: buildBallroom,
  nursery: buildNursery,
  room: buildRoom,
  shop: buildShop,
  studio: buildStudio,
  pharmacy: buildPharmacy,
  'food-court': buildFoodCourt,
  'music-studio': buildMusicStudio,
  staircase: buildStaircase,
  lift: buildLift,
  'jail-cell': buildJailCell,
  'barn-inside': buildBarnInside,
  basement: buildBasement,
  attic: buildAttic,
  cafeteria: buildCafeteria,
  'hotel-lobby': buildHotelLobby,
  'noodle-shop': buildNoodleShop,
  'science-museum': buildScienceMuseum,
};
