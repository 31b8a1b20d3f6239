import type { Kind } from '../../kinds/kinds.ts';
import type { ColourName } from '../../script/screenplay.ts';
import { PAINTS } from '../vehicles/paints.ts';
import type { Form, Paint, Part } from './form.ts';
import { CHESS_FORMS } from './forms/chess.ts';
import { CABINET_FORMS } from './forms/cabinet.ts';
import { GATHERING_FORMS } from './forms/gatherings.ts';
import { OBSERVATORY_FORMS } from './forms/observatory.ts';
import { SCRIPTORIUM_FORMS } from './forms/scriptorium.ts';
import { ATTACHED_FORMS } from './forms/attached.ts';
import { APPAREL_FORMS } from './forms/apparel.ts';
import { FOOTWEAR_FORMS } from './forms/footwear.ts';
import { COSMETIC_FORMS } from './forms/cosmetics.ts';
import { KITCHENWARE_FORMS } from './forms/kitchenware.ts';
import { DISH_FORMS } from './forms/dishes.ts';
import { GADGET_FORMS } from './forms/gadgets.ts';
import { IMPLEMENT_FORMS } from './forms/implements.ts';
import { FURNISHING_FORMS } from './forms/furnishings.ts';
import { PLAYTHING_FORMS } from './forms/playthings.ts';
import { ROADSIDE_FORMS } from './forms/roadside.ts';
import { HANGING_FORMS } from './forms/hangings.ts';
import { GROCERY_FORMS } from './forms/groceries.ts';
import { FESTIVE_FORMS } from './forms/festive.ts';
import { OUTBUILDING_FORMS } from './forms/outbuildings.ts';
import { SWEET_FORMS } from './forms/sweets.ts';
import { cradleAt, dominoesAt, MOVER_FORMS } from './forms/movers.ts';
import { MUSIC_ROOM_FORMS } from './forms/music-room.ts';
import { SOLID_FORMS } from './forms/solids.ts';
import { NEEDLEWORK_FORMS } from './forms/needlework.ts';
import { PLAIN_FARE_FORMS } from './forms/plain-fare.ts';
import { BEARER_FORMS } from './forms/bearers.ts';
import { BUILDING_FORMS, windmillAt } from './forms/buildings.ts';
import { CONTAINER_FORMS } from './forms/containers.ts';
import { COOKWARE_FORMS } from './forms/cookware.ts';
import { COURTYARD_FORMS } from './forms/courtyard.ts';
import { DESK_FORMS } from './forms/desk.ts';
import { DEVICE_FORMS } from './forms/devices.ts';
import { EVERYDAY_FORMS } from './forms/everyday.ts';
import { CHORE_FORMS } from './forms/chores.ts';
import { PASTIME_FORMS } from './forms/pastimes.ts';
import { ADORNMENT_FORMS } from './forms/adornments.ts';
import { AMUSEMENT_FORMS } from './forms/amusements.ts';
import { DELICACY_FORMS } from './forms/delicacies.ts';
import { STUDY_FORMS } from './forms/study.ts';
import { TOOL_SHED_FORMS } from './forms/tool-shed.ts';
import { SLIDING_FORMS } from './forms/sliding.ts';
import { curtainsAt, FLOWING_FORMS, hourglassAt, slinkyAt, snowGlobeAt, washingAt } from './forms/flowing.ts';
import { FRUIT } from './forms/fruit.ts';
import { FURNITURE } from './forms/furniture.ts';
import { clockAt, grandfatherClockAt, HOME_FORMS } from './forms/home.ts';
import { HAND_TOOL_FORMS } from './forms/hand-tools.ts';
import { HOUSEWORK_FORMS } from './forms/housework.ts';
import { KITCHEN_FORMS } from './forms/kitchen.ts';
import { LISTENING_FORMS } from './forms/listening.ts';
import { accordionAt, MUSIC_FORMS } from './forms/music.ts';
import { WALK_FORMS } from './forms/nature-walk.ts';
import { NURSERY_FORMS } from './forms/nursery.ts';
import { ORCHESTRA_FORMS } from './forms/orchestra.ts';
import { PLANT_FORMS } from './forms/plants.ts';
import { PLAY_FORMS } from './forms/play.ts';
import { POURER_FORMS } from './forms/pourers.ts';
import { PRODUCE_FORMS } from './forms/produce.ts';
import { STREET_FORMS } from './forms/street.ts';
import { ceilingFanAt, OUTING_FORMS } from './forms/outings.ts';
import { SET_UP_FORMS } from './forms/set-ups.ts';
import { SUNDRY_FORMS } from './forms/sundries.ts';
import { TABLEWARE } from './forms/tableware.ts';
import { TOY_FORMS } from './forms/toys.ts';
import { TRAINING_FORMS } from './forms/training.ts';
import { LANDMARK_FORMS } from './forms/landmarks.ts';
import { rollerCoasterAt } from './forms/roller-coaster.ts';
import { VANITY_FORMS } from './forms/vanity.ts';
import { pancakesAt, VESSEL_FORMS } from './forms/vessels.ts';
import { WEAR_FORMS } from './forms/wear.ts';
import { sewingMachineAt, WORKSHOP_FORMS } from './forms/workshop.ts';
import { YARD_FORMS } from './forms/yard.ts';

const FORMS: Readonly<Record<string, Form | undefined>> = {
  ...FRUIT,
  ...TABLEWARE,
  ...KITCHEN_FORMS,
  ...FURNITURE,
  ...HOME_FORMS,
  ...DEVICE_FORMS,
  ...WEAR_FORMS,
  ...PLAY_FORMS,
  ...PLANT_FORMS,
  ...STREET_FORMS,
  ...MUSIC_FORMS,
  ...WORKSHOP_FORMS,
  ...VESSEL_FORMS,
  ...BEARER_FORMS,
  ...BUILDING_FORMS,
  ...COOKWARE_FORMS,
  ...DESK_FORMS,
  ...HAND_TOOL_FORMS,
  ...HOUSEWORK_FORMS,
  ...YARD_FORMS,
  ...TOY_FORMS,
  ...TRAINING_FORMS,
  ...ORCHESTRA_FORMS,
  ...WALK_FORMS,
  ...PRODUCE_FORMS,
  ...VANITY_FORMS,
  ...NURSERY_FORMS,
  ...COURTYARD_FORMS,
  ...LISTENING_FORMS,
  ...POURER_FORMS,
  ...CONTAINER_FORMS,
  ...EVERYDAY_FORMS,
  ...PLAIN_FARE_FORMS,
  ...NEEDLEWORK_FORMS,
  ...SOLID_FORMS,
  ...MUSIC_ROOM_FORMS,
  ...SWEET_FORMS,
  ...OUTBUILDING_FORMS,
  ...FESTIVE_FORMS,
  ...GROCERY_FORMS,
  ...HANGING_FORMS,
  ...APPAREL_FORMS,
  ...FOOTWEAR_FORMS,
  ...COSMETIC_FORMS,
  ...KITCHENWARE_FORMS,
  ...DISH_FORMS,
  ...GADGET_FORMS,
  ...IMPLEMENT_FORMS,
  ...FURNISHING_FORMS,
  ...PLAYTHING_FORMS,
  ...ROADSIDE_FORMS,
  ...MOVER_FORMS,
  ...SUNDRY_FORMS,
  ...OUTING_FORMS,
  ...SLIDING_FORMS,
  ...FLOWING_FORMS,
  ...TOOL_SHED_FORMS,
  ...STUDY_FORMS,
  ...AMUSEMENT_FORMS,
  ...DELICACY_FORMS,
  ...ADORNMENT_FORMS,
  ...CHORE_FORMS,
  ...PASTIME_FORMS,
  ...SET_UP_FORMS,
  ...ATTACHED_FORMS,
  ...SCRIPTORIUM_FORMS,
  ...OBSERVATORY_FORMS,
  ...CABINET_FORMS,
  ...CHESS_FORMS,
  ...GATHERING_FORMS,
  ...LANDMARK_FORMS,
  'roller-coaster': rollerCoasterAt(0),
};

/** What is never the same from one moment to the next: its form at a time, seconds since the film began. */
const ALIVE: Readonly<Record<string, ((seconds: number) => Form) | undefined>> = {
  accordion: (seconds) => accordionAt(0.5 - 0.5 * Math.cos((seconds * 2 * Math.PI) / 3.4)),
  'sewing-machine': (seconds) => sewingMachineAt(seconds * 1.8),
  // A pendulum of a metre beats seconds.
  'grandfather-clock': (seconds) => grandfatherClockAt(Math.sin(seconds * Math.PI)),
  clock: clockAt,
  dominoes: dominoesAt,
  pendulum: cradleAt,
  windmill: (seconds) => windmillAt(seconds * 0.045),
  'roller-coaster': rollerCoasterAt,
  hourglass: hourglassAt,
  'snow-globe': snowGlobeAt,
  'clothes-line': washingAt,
  curtains: curtainsAt,
  slinky: slinkyAt,
  'ceiling-fan': (seconds) => ceilingFanAt(seconds * 2.2),
  pancakes: (seconds) => pancakesAt(Math.min(1, 0.15 + seconds / 5)),
};

/** The own drawing of a kind of thing; undefined for one that the picture lexicon draws. */
export function formOf(kind: Kind): Form | undefined {
  return FORMS[kind];
}

/** The own drawing of a kind of thing at a time, seconds, with marks of a paint. */
export function formAt(kind: Kind, seconds: number, marks?: Paint): Form | undefined {
  const form = ALIVE[kind]?.(seconds) ?? FORMS[kind];
  return form === undefined ? undefined : withMarks(form, marks);
}

/** What marks are painted with: the colour that is named for them; of a thing whose colour alone is named, a shade of that. */
export function marksPaint({ colour, marks }: Colours): Paint | undefined {
  if (marks !== undefined) return PAINTS[marks] as Paint;
  return colour === undefined ? undefined : '$-';
}

interface Colours {
  readonly colour?: ColourName | undefined;
  readonly marks?: ColourName | undefined;
}

/** A form with its marks in a paint, else in their own. */
export function withMarks(form: Form, marks?: Paint): Form {
  const second = marks ?? form.marks;
  if (second === undefined) return form;
  return { ...form, parts: form.parts.map((part) => marked(part, second)) };
}

function marked(part: Part, marks: Paint): Part {
  return 'colour' in part && part.colour === '$2' ? { ...part, colour: marks } : part;
}
