import { ERRANDS } from './errands.ts';
import { AT_HOME } from './at-home.ts';
import { AT_REST } from './at-rest.ts';
import { DAILY } from './daily.ts';
import { LAW } from './law.ts';
import { MOMENTS } from './moments.ts';
import { ON_WALLS } from './on-walls.ts';
import { READING } from './reading.ts';
import { RITES } from './rites.ts';
import { SMALL_DOINGS } from './small-doings.ts';
import { SINGING } from './singing.ts';
import { ANIMAL_COMPANY } from './animal-company.ts';
import { ANIMAL_FEATS } from './animal-feats.ts';
import { ANIMAL_HANDLING } from './animal-handling.ts';
import { ANIMAL_HABITS } from './animal-habits.ts';
import { ANIMAL_TRICKS } from './animal-tricks.ts';
import { ATHLETIC_JUMPS } from './athletic-jumps.ts';
import { ATHLETICS } from './athletics.ts';
import { AT_FACE } from './at-face.ts';
import { AT_LIPS } from './at-lips.ts';
import { AT_TABLE } from './at-table.ts';
import { ON_ANYTHING } from './on-anything.ts';
import { AT_ANIMALS } from './at-animals.ts';
import { BALL_SPORTS } from './ball-sports.ts';
import { BALL_TRICKS } from './ball-tricks.ts';
import { BAT_AND_BALL } from './bat-and-ball.ts';
import { BOUTS } from './bouts.ts';
import { CARE } from './care.ts';
import { OWN_HAIR } from './own-hair.ts';
import { CARRYING } from './carrying.ts';
import { COMPANY_SPORTS } from './company-sports.ts';
import { CONVEYANCE } from './conveyance.ts';
import { COMPANY } from './company.ts';
import { IN_HANDS } from './in-hands.ts';
import { BAND } from './band.ts';
import { BAKING } from './baking.ts';
import { DEALINGS } from './dealings.ts';
import { TUMBLE } from './tumble.ts';
import { YARD } from './yard.ts';
import type { DeedCard } from './deed-card.ts';
import { COOKING } from './cooking.ts';
import { CRAFT } from './craft.ts';
import { AID } from './aid.ts';
import { CHECKUPS } from './checkups.ts';
import { COUNTERS } from './counters.ts';
import { FESTIVITIES } from './festivities.ts';
import { STREET_GAMES } from './street-games.ts';
import { CLIMBING } from './climbing.ts';
import { CEREMONIES } from './ceremonies.ts';
import { CHORES } from './chores.ts';
import { DEVICES } from './devices.ts';
import { DRILLS } from './drills.ts';
import { DANCE } from './dance.ts';
import { DANCE_FLOOR } from './dance-floor.ts';
import { DESK_WORK } from './desk-work.ts';
import { EXERCISE } from './exercise.ts';
import { GAMES } from './games.ts';
import { GESTURE } from './gesture.ts';
import { GROOMING } from './grooming.ts';
import { HANDLING } from './handling.ts';
import { HAND_SIGNS } from './hand-signs.ts';
import { GYMNASTICS } from './gymnastics.ts';
import { GRAPPLING } from './grappling.ts';
import { HARD_GOING } from './hard-going.ts';
import { HABITS } from './habits.ts';
import { HANDWORK } from './handwork.ts';
import { HOME } from './home.ts';
import { FEATS } from './feats.ts';
import { FIELD_WORK } from './field-work.ts';
import { FINE_WORK_DEEDS } from './fine-work.ts';
import { FOOD_WORK } from './food-work.ts';
import { BY_HAND } from './by-hand.ts';
import { BUILDING } from './building.ts';
import { ODD_JOBS } from './odd-jobs.ts';
import { KITCHEN } from './kitchen.ts';
import { LADDER } from './ladder.ts';
import { LEISURE } from './leisure.ts';
import { LENS } from './lens.ts';
import { MANUAL } from './manual.ts';
import { MIME } from './mime.ts';
import { MUSIC } from './music.ts';
import { OCCASIONS } from './occasions.ts';
import { YARD_WORK } from './yard-work.ts';
import { ON_OTHERS } from './on-others.ts';
import { NURSING } from './nursing.ts';
import { OF_ANIMALS } from './of-animals.ts';
import { OLD_CRAFTS } from './old-crafts.ts';
import { OPENINGS } from './openings.ts';
import { PASTIMES } from './pastimes.ts';
import { TWO_AT_ONE } from './two-at-one.ts';
import { UPKEEP } from './upkeep.ts';
import { UPSETS } from './upsets.ts';
import { REVERENCE } from './reverence.ts';
import { REACTIONS } from './reactions.ts';
import { ROLLS } from './rolls.ts';
import { SEASIDE } from './seaside.ts';
import { SHOWS } from './shows.ts';
import { MOMENTS_APART } from './moments-apart.ts';
import { SMALL_TRADES } from './small-trades.ts';
import { SNACKS } from './snacks.ts';
import { SPEECHES } from './speeches.ts';
import { SPORT } from './sport.ts';
import { STATIONS } from './stations.ts';
import { BEARING } from './bearing.ts';
import { MARVELS } from './marvels.ts';
import { REMEDIES } from './remedies.ts';
import { VILLAGE_WORK } from './village-work.ts';
import { DIGGING } from './digging.ts';
import { STIRRING } from './stirring.ts';
import { STREET_FUN } from './street-fun.ts';
import { STRUCK_BALLS } from './struck-balls.ts';
import { IN_SPACE } from './in-space.ts';
import { STUNTS } from './stunts.ts';
import { TAKEN_ALONG } from './taken-along.ts';
import { TRADE_WORK } from './trade-work.ts';
import { TRAVEL } from './travel.ts';
import { TENDING } from './tending.ts';
import { TOGETHER } from './together.ts';
import { WEIGHTS } from './weights.ts';
import { WATER_SPORTS } from './water-sports.ts';
import { WORK } from './work.ts';

/** Of several by the same words it is the first that is meant, so the more special groups come before the others. */
const SPECIAL = {
  ...ERRANDS,
  ...AT_HOME,
  ...MARVELS,
  ...REMEDIES,
  ...VILLAGE_WORK,
  ...BEARING,
  ...AT_REST,
  ...DAILY,
  ...LAW,
  ...MOMENTS,
  ...ON_WALLS,
  ...RITES,
  ...SMALL_DOINGS,
  ...AID,
  ...SMALL_TRADES,
  ...MOMENTS_APART,
  ...STREET_FUN,
  ...OCCASIONS,
  ...AT_TABLE,
  ...CEREMONIES,
  ...DEVICES,
  ...DRILLS,
  ...YARD_WORK,
  ...CHECKUPS,
  ...FESTIVITIES,
  ...STREET_GAMES,
  ...COUNTERS,
  ...OPENINGS,
  ...HANDLING,
  ...AT_LIPS,
  ...LEISURE,
  ...AT_FACE,
  ...HABITS,
  ...UPKEEP,
  ...TRADE_WORK,
  ...DESK_WORK,
  ...SNACKS,
  ...COOKING,
  ...BAND,
  ...HAND_SIGNS,
};
const COMMON = {
  ...NURSING,
  ...ON_OTHERS,
  ...MANUAL,
  ...CLIMBING,
  ...BALL_TRICKS,
  ...OLD_CRAFTS,
  ...FIELD_WORK,
  ...TAKEN_ALONG,
  ...SEASIDE,
  ...LADDER,
  ...PASTIMES,
  ...UPSETS,
  ...TWO_AT_ONE,
  ...SHOWS,
  ...MIME,
  ...STUNTS,
  ...IN_SPACE,
  ...CHORES,
  ...GROOMING,
  ...STATIONS,
  ...HANDWORK,
  ...MUSIC,
  ...SINGING,
  ...ODD_JOBS,
  ...FOOD_WORK,
  ...FINE_WORK_DEEDS,
  ...BUILDING,
  ...KITCHEN,
  ...STIRRING,
  ...HOME,
  ...OWN_HAIR,
  ...CARE,
  ...WORK,
  ...READING,
  ...LENS,
  ...CRAFT,
  ...DIGGING,
  ...ATHLETICS,
  ...ATHLETIC_JUMPS,
  ...STRUCK_BALLS,
  ...GRAPPLING,
  ...HARD_GOING,
  ...ROLLS,
  ...WATER_SPORTS,
  ...FEATS,
  ...COMPANY_SPORTS,
  ...GYMNASTICS,
  ...BALL_SPORTS,
  ...BOUTS,
  ...BAT_AND_BALL,
  ...SPORT,
  ...GAMES,
  ...EXERCISE,
  ...WEIGHTS,
  ...CONVEYANCE,
  ...TRAVEL,
  ...COMPANY,
  ...IN_HANDS,
  ...AT_ANIMALS,
  ...GESTURE,
  ...REVERENCE,
  ...REACTIONS,
  ...SPEECHES,
  ...DANCE_FLOOR,
  ...DANCE,
  ...BAKING,
  ...YARD,
  ...DEALINGS,
  ...TUMBLE,
  ...CARRYING,
  ...TENDING,
  ...TOGETHER,
  ...BY_HAND,
  ...ON_ANYTHING,
  ...OF_ANIMALS,
  ...ANIMAL_TRICKS,
  ...ANIMAL_COMPANY,
  ...ANIMAL_FEATS,
  ...ANIMAL_HANDLING,
  ...ANIMAL_HABITS,
};

/** The name of something that people do. */
export type Deed = keyof typeof SPECIAL | keyof typeof COMMON;

/** Everything that people can do beyond the plain actions. */
export const DEEDS: Readonly<Record<Deed, DeedCard>> = { ...SPECIAL, ...COMMON };

/** All deeds, in the order of their groups. */
export const DEED_NAMES = Object.keys(DEEDS) as readonly Deed[];

/** What the other one does meanwhile, of what one does to another; undefined when both do the same. */
export function partnerOf(deed: Deed): Deed | undefined {
  return DEEDS[deed].partner as Deed | undefined;
}

/** Whether a deed and that of the one beside belong together: both shake hands, one cuts the hair of the other. */
export function areJoint(a: Deed | undefined, b: Deed | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return DEEDS[a].apart !== undefined;
  return partnerOf(a) === b || partnerOf(b) === a || DEEDS[a].others === b || DEEDS[b].others === a;
}

/** How far apart two stand who do something together, metres. */
export function apartOf(a: Deed | undefined, b: Deed | undefined): number | undefined {
  return (a === undefined ? undefined : DEEDS[a].apart) ?? (b === undefined ? undefined : DEEDS[b].apart);
}

/** Whether several who do it keep one beat: they march. */
export function isInStep(deed: Deed): boolean {
  return DEEDS[deed].play.inStep === true;
}

/** Whether it is told by the hands and what they work on, and not at the face. */
export function isToldByHands(deed: Deed): boolean {
  return DEEDS[deed].near === true && DEEDS[deed].close !== true;
}

/** Whether it is told by the hands or the face: from near one misses nothing of it. */
export function isSeenNear(deed: Deed): boolean {
  return DEEDS[deed].near === true || DEEDS[deed].close === true;
}

/** Whether one gets along by it on something: a bicycle, skis, a boat. */
export function isRide(deed: Deed): boolean {
  const { base, play } = DEEDS[deed];
  return base === 'run' && play.around !== undefined;
}
