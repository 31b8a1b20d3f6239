import type { Kind } from '../../kinds/kinds.ts';
import type { Form } from './form.ts';
import { DEVICE_FORMS } from './forms/devices.ts';
import { FRUIT } from './forms/fruit.ts';
import { FURNITURE } from './forms/furniture.ts';
import { HOME_FORMS } from './forms/home.ts';
import { KITCHEN_FORMS } from './forms/kitchen.ts';
import { PLANT_FORMS } from './forms/plants.ts';
import { PLAY_FORMS } from './forms/play.ts';
import { STREET_FORMS } from './forms/street.ts';
import { TABLEWARE } from './forms/tableware.ts';
import { WEAR_FORMS } from './forms/wear.ts';

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
};

/** The own drawing of a kind of thing; undefined for one that the picture lexicon draws. */
export function formOf(kind: Kind): Form | undefined {
  return FORMS[kind];
}
