import { listed } from '../listed.ts';

/**
 * Parts by which prompts name a whole: who is on the deck of a ship is on the ship. A part that is a ground or a picture of its own
 * (a roof, a windowsill) is not among them.
 */
export const PARTS: ReadonlySet<string> = new Set(
  listed(`
    deck, upper deck, lower deck, main deck, foredeck, bow, stern, prow, helm, hull, rail, railing, gunwale, mast, crow's nest,
    bonnet, hood, seat, back seat, front seat, driver's seat, saddle, handlebars, handle, lid, arm, armrest, back, backrest,
    edge, rim, brim, tip, peak, branch, branches, bough, boughs, limb, crown, trunk, stem, petal, petals, base, side, corner, surface,
    cockpit, cabin, driver's cab, passenger seat, far end, other end, front end, end, foot, front, spine, cover, top, shade
  `),
);

/** Parts that a whole is told by which something happens to: the pages of a book turn, the sails of a windmill go round. */
export const ACTING_PARTS: ReadonlySet<string> = new Set(
  listed(`
    pages, page, sails, blades, hands, hand, lid, wheels, strings, petals, leaves, flame, wick, screen, drum, glass, face, rotor,
    needle, bulb, shade, bell, seat, flag, cover, drawer, string, top, pendulum, sides, walls, roof, engine, string
  `),
);
