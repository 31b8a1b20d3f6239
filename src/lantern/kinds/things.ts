import { DEVICES } from './things/devices.ts';
import { FOOD } from './things/food.ts';
import { HOME } from './things/home.ts';
import { KITCHEN } from './things/kitchen.ts';
import { PLANTS } from './things/plants.ts';
import { PLAY } from './things/play.ts';
import { STREET_THINGS } from './things/street.ts';
import { WEAR } from './things/wear.ts';

/** Objects that are a subject of their own. */
export const THINGS = { ...FOOD, ...KITCHEN, ...HOME, ...DEVICES, ...WEAR, ...PLAY, ...PLANTS, ...STREET_THINGS };
