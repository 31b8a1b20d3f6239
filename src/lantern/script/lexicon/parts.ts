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

/** Parts of a body that bear the name of something else, too, or that are heard as verbs. */
export const BODY_NAMES: ReadonlySet<string> = new Set(
  listed(`
    temple, temples, palm, palms, sole, soles, chest, fist, fists, brow, brows, thumb, thumbs, crown, bridge, nail, nails, lash,
    lashes, pupil, pupils, iris, stomach, waist, heel, heels, hip, hips, chin, elbow, elbows, wrist, wrists, ankle, ankles,
    forehead, fingertip, fingertips, knuckles, thigh, thighs, shin, shins, spine, throat, jaw, tongue, belly
  `),
);

/** Parts of vehicles whose names are also those of what is worn, or of nothing that is drawn. */
export const VEHICLE_PARTS: ReadonlySet<string> = new Set(
  listed(
    'hood, bonnet, boot, trunk, tailgate, windscreen, windshield, bumper, fender, grille, dashboard, steering wheel, tyre, tire, wing, nose',
  ),
);

/** Parts by which a film comes near to a thing that was named before, and of what each of them is one: words of kinds, and families. */
export const PARTS_OF_KNOWN: readonly { readonly parts: ReadonlySet<string>; readonly wholes: RegExp }[] = [
  {
    parts: new Set(
      listed(
        'wheel, wheels, tyre, tyres, tire, tires, headlight, headlights, bonnet, hood, engine, grille, exhaust, bumper',
      ),
    ),
    wholes: /^(?:car|truck|bus|bicycle|motorcycle|train|tram|tractor)$/u,
  },
  {
    parts: new Set(listed('cap, lid, cork, label, neck, stopper, nozzle, rim')),
    wholes: /bottle|jar|flask|tube|kettle|teapot|can$/u,
  },
  {
    parts: new Set(
      listed('dial, hands, second hand, minute hand, strap, movement, face, crown, bezel, glass, crystal, case'),
    ),
    wholes: /watch|clock/u,
  },
  {
    parts: new Set(listed('screen, keyboard, keys, display, lens')),
    wholes: /phone|laptop|computer|tablet|camera|tv/u,
  },
  { parts: new Set(listed('sole, soles, laces, heel, tongue')), wholes: /shoe|sneaker|boot/u },
  { parts: new Set(listed('cap, nib, tip')), wholes: /pen$|pencil|lipstick/u },
];
