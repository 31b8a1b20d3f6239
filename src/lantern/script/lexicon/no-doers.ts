import { listed } from '../listed.ts';

/** English words that end as the names of those who do something end, and are things, parts of things or stuff. */
export const NO_DOERS: ReadonlySet<string> = new Set(
  listed(`
    heist, twist, fist, wrist, list, gist, tryst, propeller, rotor, motor, thruster, booster, burner, heater, cooler, boiler, blender, mixer, shaker, grinder, opener,
    cutter, slicer, peeler, grater, strainer, colander, sander, stapler, sharpener, marker, highlighter, charger, adapter, adaptor,
    printer, scanner, shredder, copier, speaker, amplifier, transformer, transistor, resistor, processor, sensor, detector, projector,
    reflector, monitor, generator, alternator, radiator, reactor, elevator, escalator, conveyor, compressor, ventilator, incubator,
    thermometer, barometer, speedometer, altimeter, meter, counter, timer, pager, buzzer, beeper, blinker, shutter, gutter, rafter,
    timber, lumber, plaster, mortar, rubber, leather, copper, amber, silver, powder, gunpowder, butter, batter, vapor, vapour, water,
    cider, liquor, nectar, feather, whisker, finger, shoulder, boulder, cinder, ember, thunder, meteor, crater, glacier, river, clover,
    juniper, cedar, cypress, flower, pepper, ginger, cucumber, tower, pier, ladder, rudder, lever, anchor, mirror, razor, scissor,
    drawer, locker, hanger, planter, feeder, sprinkler, strimmer, mower, tractor, trailer, roller, stroller,
    scooter, cruiser, steamer, freighter, tanker, container, canister, cylinder, beaker, tumbler, saucer, pitcher, decanter, platter,
    slipper, sneaker, loafer, zipper, sweater, jumper, blazer, collar, cover, wrapper, banner, poster, sticker, folder, binder, letter,
    newspaper, paper, ledger, border, corner, quarter, layer, tier, fever, tremor, terror, horror, error, mattress, fortress, buttress,
    cress, watercress, dress, headdress, press, address, stress, ladder, plunger, bumper, fender, damper, choker, toaster, roaster,
    smoker, fryer, dryer, drier, washer, dishwasher, freezer, computer, router, printer, cleaner, vacuum cleaner, duster,
    dozer, bulldozer, digger, excavator, loader, harvester, combine harvester, thresher, interior, exterior,
    shimmer, flicker, glimmer, glitter, flutter, laughter, chatter, whisper, hammer, chamber, shelter, theater, theatre, center, weather
  `),
);
