import type { ThingName } from '../../../deeds/things.ts';
import { ERRAND_THING_MAKERS } from './errand-things.ts';
import { AID_THING_MAKERS } from './aid-things.ts';
import { ATHLETICS_THINGS } from './athletics-things.ts';
import { BALL_SPORT_THINGS } from './ball-sport-things.ts';
import { BOUT_THINGS } from './bout-things.ts';
import { CHECKUP_THING_MAKERS } from './checkup-things.ts';
import { COUNTER_THING_MAKERS } from './counter-things.ts';
import { FEAST_THING_MAKERS } from './feast-things.ts';
import { FESTIVE_THING_MAKERS } from './festive-things.ts';
import { STREET_THING_MAKERS } from './street-things.ts';
import { CEREMONY_THING_MAKERS } from './ceremony-things.ts';
import { DEVICE_THING_MAKERS } from './device-things.ts';
import { DRILL_THING_MAKERS } from './drill-things.ts';
import { CHORE_THINGS } from './chore-things.ts';
import { CLIMBED_THING_MAKERS } from './climbed-things.ts';
import { COMPANY_THINGS } from './company-things.ts';
import { COMPANY_SPORT_THINGS } from './company-sport-things.ts';
import { CONVEYANCE_THINGS } from './conveyance-things.ts';
import { DESK_THING_MAKERS } from './desk-things.ts';
import { DEALING_THINGS } from './dealing-things.ts';
import { GROOMING_THINGS } from './grooming-things.ts';
import { BAND_THING_MAKERS } from './band-things.ts';
import { BUILDING_THINGS } from './building-things.ts';
import { FIELD_THING_MAKERS } from './field-things.ts';
import { SEASIDE_THING_MAKERS } from './seaside-things.ts';
import { FINE_WORK_THINGS } from './fine-work-things.ts';
import { FOOD_WORK_THINGS } from './food-work-things.ts';
import { ODD_JOB_THINGS } from './odd-job-things.ts';
import { GYMNASTICS_THINGS } from './gymnastics-things.ts';
import { FEAT_THINGS } from './feat-things.ts';
import { HABIT_THING_MAKERS } from './habit-things.ts';
import { HOUSE_THINGS } from './house-things.ts';
import { KITCHEN_THINGS } from './kitchen-things.ts';
import { FACE_THING_MAKERS } from './face-things.ts';
import { LENS_THINGS } from './lens-things.ts';
import { LIP_THING_MAKERS } from './lip-things.ts';
import { LABOUR_THING_MAKERS } from './labour-things.ts';
import { MANUAL_THINGS } from './manual-things.ts';
import { MUSIC_THINGS } from './music-things.ts';
import { NURSING_THINGS } from './nursing-things.ts';
import { OCCASION_THING_MAKERS } from './occasion-things.ts';
import { YARD_WORK_THING_MAKERS } from './yard-work-things.ts';
import { MARVEL_THING_MAKERS } from './marvel-things.ts';
import { VILLAGE_THING_MAKERS } from './village-things.ts';
import { BEARING_THING_MAKERS } from './bearing-things.ts';
import { OLD_CRAFT_THING_MAKERS } from './old-craft-things.ts';
import { OUTING_THINGS } from './outing-things.ts';
import { PASTIME_THINGS } from './pastime-things.ts';
import { HANDLING_THING_MAKERS } from './handling-things.ts';
import { OPENING_THING_MAKERS } from './opening-things.ts';
import { RIDE_THINGS } from './ride-things.ts';
import { SHOW_THINGS } from './show-things.ts';
import { SIGN_THING_MAKERS } from './sign-things.ts';
import { MOMENTS_APART_THING_MAKERS } from './moments-apart-things.ts';
import { SMALL_TRADE_THING_MAKERS } from './small-trade-things.ts';
import { SPORT_THINGS } from './sport-things.ts';
import type { Thing } from './thing.ts';
import { STATION_THINGS } from './station-things.ts';
import { STRUCK_BALL_THINGS } from './struck-ball-things.ts';
import { STUNT_THINGS } from './stunt-things.ts';
import { TABLE_THING_MAKERS } from './table-things.ts';
import { TRADE_THING_MAKERS } from './trade-things.ts';
import { TRICK_THING_MAKERS } from './trick-things.ts';
import { DAILY_THING_MAKERS } from './daily-things.ts';
import { HOME_THING_MAKERS } from './home-things.ts';
import { MOMENT_THING_MAKERS } from './moment-things.ts';
import { REST_THING_MAKERS } from './rest-things.ts';
import { RITE_THING_MAKERS } from './rite-things.ts';
import { TOLD_THING_MAKERS } from './told-things.ts';
import { WALL_THING_MAKERS } from './wall-things.ts';
import { TAKEN_ALONG_THING_MAKERS } from './taken-along-things.ts';
import { TOOL_THINGS } from './tool-things.ts';
import { WATER_SPORT_THINGS } from './water-sport-things.ts';
import { UPKEEP_THING_MAKERS } from './upkeep-things.ts';
import { WORK_THINGS } from './work-things.ts';
import { YARD_THINGS } from './yard-things.ts';

/** How each thing is made. */
export const THING_MAKERS: Readonly<Record<ThingName, Thing>> = {
  ...ERRAND_THING_MAKERS,
  ...DAILY_THING_MAKERS,
  ...HOME_THING_MAKERS,
  ...MOMENT_THING_MAKERS,
  ...REST_THING_MAKERS,
  ...RITE_THING_MAKERS,
  ...TOLD_THING_MAKERS,
  ...WALL_THING_MAKERS,
  ...MUSIC_THINGS,
  ...KITCHEN_THINGS,
  ...HOUSE_THINGS,
  ...WORK_THINGS,
  ...LENS_THINGS,
  ...TOOL_THINGS,
  ...SPORT_THINGS,
  ...BOUT_THINGS,
  ...ATHLETICS_THINGS,
  ...STRUCK_BALL_THINGS,
  ...WATER_SPORT_THINGS,
  ...FEAT_THINGS,
  ...OUTING_THINGS,
  ...COMPANY_SPORT_THINGS,
  ...GYMNASTICS_THINGS,
  ...BALL_SPORT_THINGS,
  ...RIDE_THINGS,
  ...CONVEYANCE_THINGS,
  ...COMPANY_THINGS,
  ...AID_THING_MAKERS,
  ...OCCASION_THING_MAKERS,
  ...CEREMONY_THING_MAKERS,
  ...DEVICE_THING_MAKERS,
  ...DRILL_THING_MAKERS,
  ...YARD_WORK_THING_MAKERS,
  ...SMALL_TRADE_THING_MAKERS,
  ...MOMENTS_APART_THING_MAKERS,
  ...DEALING_THINGS,
  ...YARD_THINGS,
  ...SIGN_THING_MAKERS,
  ...BAND_THING_MAKERS,
  ...HABIT_THING_MAKERS,
  ...LIP_THING_MAKERS,
  ...FACE_THING_MAKERS,
  ...UPKEEP_THING_MAKERS,
  ...TRADE_THING_MAKERS,
  ...TRICK_THING_MAKERS,
  ...DESK_THING_MAKERS,
  ...TABLE_THING_MAKERS,
  ...STATION_THINGS,
  ...GROOMING_THINGS,
  ...CHORE_THINGS,
  ...STUNT_THINGS,
  ...SHOW_THINGS,
  ...NURSING_THINGS,
  ...MANUAL_THINGS,
  ...LABOUR_THING_MAKERS,
  ...PASTIME_THINGS,
  ...FOOD_WORK_THINGS,
  ...ODD_JOB_THINGS,
  ...FINE_WORK_THINGS,
  ...BUILDING_THINGS,
  ...OPENING_THING_MAKERS,
  ...HANDLING_THING_MAKERS,
  ...CLIMBED_THING_MAKERS,
  ...FIELD_THING_MAKERS,
  ...SEASIDE_THING_MAKERS,
  ...TAKEN_ALONG_THING_MAKERS,
  ...BEARING_THING_MAKERS,
  ...VILLAGE_THING_MAKERS,
  ...MARVEL_THING_MAKERS,
  ...OLD_CRAFT_THING_MAKERS,
  ...CHECKUP_THING_MAKERS,
  ...COUNTER_THING_MAKERS,
  ...FEAST_THING_MAKERS,
  ...FESTIVE_THING_MAKERS,
  ...STREET_THING_MAKERS,
};
