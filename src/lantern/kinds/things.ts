import type { KindCard } from './kind-card.ts';
import { INSIDES } from './insides.ts';
import { CABINET, GATHERINGS } from './things/cabinet.ts';
import { ATTACHED } from './things/attached.ts';
import { APPAREL } from './things/apparel.ts';
import { COSMETICS } from './things/cosmetics.ts';
import { KITCHENWARE } from './things/kitchenware.ts';
import { DISHES } from './things/dishes.ts';
import { GADGETS } from './things/gadgets.ts';
import { FURNISHINGS } from './things/furnishings.ts';
import { PLAYTHINGS } from './things/playthings.ts';
import { ROADSIDE } from './things/roadside.ts';
import { SOLIDS } from './things/solids.ts';
import { SUNDRIES } from './things/sundries.ts';
import { SIDELINES } from './things/sidelines.ts';
import { ODDMENTS } from './things/oddments.ts';
import { DEVICES } from './things/devices.ts';
import { FOOD } from './things/food.ts';
import { HOME } from './things/home.ts';
import { KITCHEN } from './things/kitchen.ts';
import { PLANTS } from './things/plants.ts';
import { PLAY } from './things/play.ts';
import { STREET_THINGS } from './things/street.ts';
import { SET_UPS } from './things/set-ups.ts';
import { WEAR } from './things/wear.ts';

/** Objects that are a subject of their own. */
export const THINGS = withInsides({
  ...shown(FOOD, { shownIn: 'kitchen' }),
  ...shown(KITCHEN, { shownIn: 'kitchen' }),
  ...HOME,
  ...shown(DEVICES, { shownIn: 'studio' }),
  ...shown(WEAR, { shownIn: 'studio' }),
  ...shown(PLAY, { shownIn: 'studio' }),
  ...shown(PLANTS, { shownOn: 'windowsill' }),
  ...STREET_THINGS,
  ...SOLIDS,
  ...shown(APPAREL, { shownIn: 'studio' }),
  ...shown(COSMETICS, { shownIn: 'studio' }),
  ...shown(KITCHENWARE, { shownIn: 'kitchen' }),
  ...shown(DISHES, { shownIn: 'kitchen' }),
  ...shown(GADGETS, { shownIn: 'studio' }),
  ...FURNISHINGS,
  ...ATTACHED,
  ...shown(CABINET, { shownIn: 'studio' }),
  ...shown(GATHERINGS, { shownIn: 'studio' }),
  ...shown(PLAYTHINGS, { shownIn: 'studio' }),
  ...ROADSIDE,
  ...SUNDRIES,
  ...shown(ODDMENTS, { shownIn: 'studio' }),
  ...shown(SIDELINES, { shownIn: 'studio' }),
  ...shown(SET_UPS, { shownIn: 'studio' }),
});

/** What stands open holds others, and so does what opens for them. */
function withInsides<Name extends string>(cards: Readonly<Record<Name, KindCard>>): Readonly<Record<Name, KindCard>> {
  const entries = Object.entries<KindCard>(cards).map(([name, card]) => {
    const inside = INSIDES[name];
    const rim = (inside ?? INSIDES[card.opened ?? ''])?.lip[0]?.[1];
    if (rim === undefined) return [name, card] as const;
    return [name, { ...card, holds: Math.min(1, rim), ...(inside === undefined ? {} : { inside }) }] as const;
  });
  return Object.fromEntries(entries) as Record<Name, KindCard>;
}

/** A group whose small things are shown in a place, or on a surface, unless their cards say otherwise. */
function shown<Name extends string>(
  group: Readonly<Record<Name, KindCard>>,
  traits: Pick<KindCard, 'shownIn' | 'shownOn'>,
): Readonly<Record<Name, KindCard>> {
  const cards = Object.entries<KindCard>(group).map(
    ([name, card]) => [name, card.stands === 'table' ? { ...traits, ...card } : card] as const,
  );
  return Object.fromEntries(cards) as Record<Name, KindCard>;
}
