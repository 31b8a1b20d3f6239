import type { DeedCard } from './deed-card.ts';
import { fromGround, handiwork } from './handiwork.ts';
import { touching } from './tool-reach.ts';

const BY_HAND = { base: 'stand', place: 'room', view: 'three-quarter', near: true } as const;
/** At what stands there by itself, an arm's length before the body. */
const AT_LARGE = { base: 'stand', aims: true, touches: 0.42, view: 'side' } as const;

/** A cloth in the hand, which goes up and down at the side of what stands there. */
const RUBBING = [
  { at: 0, right: [0.3, -0.04, 0.22], left: [0.26, 0.1, 0.1], lean: 0.08, nod: 0.1 },
  { at: 0.25, right: [0.33, 0.03, 0.3], lean: 0.1 },
  { at: 0.5, right: [0.32, -0.02, 0.14], lean: 0.16 },
  { at: 0.75, right: [0.33, 0.04, 0.2], lean: 0.12 },
] as const;

/** What hands do to whatever thing is named: to a small one on a table, to a large one where it stands. */
export const ON_ANYTHING = {
  touch: {
    en: {
      alone:
        'touch, caress, prod, poke, poke at, prod at, run a hand along, run her hand along, run his hand along, run her hand over, run his hand over, run her fingers over, run his fingers over, run her fingers along, run his fingers along, run fingers over, tap on, touch gently, spin a globe, spin the globe, spin a prize wheel',
      do: 'feel, press, rub, stroke, pat, push on',
      what: 'fabric, silk, velvet, cloth, texture, wool, fur, surface, any thing',
    },
    zh: { alone: '触摸, 抚摸着, 轻触, 摸着, 触碰, 摸一摸, 轻抚着', any: '触摸, 抚摸, 抚摸着' },
    toLarger: 'touch-large',
    ...BY_HAND,
    play: handiwork({
      bench: 'table',
      motion: 'feel',
      size: { half: 0.13, tall: 0.2 },
      seconds: 2.6,
      work: { metres: 0.34 },
    }),
  },
  'touch-large': {
    en: {},
    zh: {},
    ...AT_LARGE,
    play: {
      stance: 'stand',
      seconds: 2.8,
      keys: [
        { at: 0, right: [0.29, -0.02, 0.24], left: [0.02, 0.13, -0.05], lean: 0.04, hands: { right: 'flat' } },
        { at: 0.5, right: [0.32, 0, 0.15], lean: 0.08, hands: { right: 'flat' } },
      ],
    },
  },
  'rub-clean': {
    en: {
      alone:
        'polish, buff, burnish, dust off, wipe, wipe down, wipe clean, wipe off, wipe dry, scour, rub down, varnish, lacquer, disinfect, sanitize, sanitise, towel off, scrub, scrub clean, dust with a feather duster',
      do: 'clean, rub, rinse, wash, grease, dry, wax, oil, shine, dust, scrape clean, hose off, dust off, sponge, sterilize, sterilise, hose',
      what: 'chandelier, lens, camera lens, telescope lens, gun, rifle, pistol, weapon, armour, armor, candlestick, trumpet, saxophone, statue, figurine, vase, lamp, bottle, bottles, gem, gemstone, monument, tombstone, gravestone, aquarium, fish tank, tank, cage, birdcage, helmet, instrument, fossil, bone, skull, coin, coins, relic, sculpture, machine, telephone, globe, trophy, jewellery, jewelry, keyboard, boat, ship, hull, horn, lantern, magic lamp, pan, baking tray, cake tin, baking tin, baking sheet, any thing',
    },
    zh: { alone: '擦拭, 擦亮, 打磨抛光, 抛光, 擦洗, 擦干净, 擦枪, 擦奖杯, 擦银器', any: '擦, 擦拭, 擦亮, 擦洗' },
    toLarger: 'rub-large',
    ...BY_HAND,
    play: handiwork({
      bench: 'table',
      motion: 'rub',
      size: { half: 0.14, tall: 0.22 },
      seconds: 0.9,
      held: [{ thing: 'wiping-cloth', in: 'right' }],
      work: { metres: 0.36 },
    }),
  },
  'rub-large': {
    en: {},
    zh: {},
    ...AT_LARGE,
    play: { stance: 'stand', seconds: 1.3, keys: RUBBING, held: [{ thing: 'wiping-cloth', in: 'right' }] },
  },
  'work-large': {
    en: {},
    zh: {},
    ...AT_LARGE,
    play: {
      stance: 'stand',
      seconds: 2,
      keys: [
        { at: 0, right: [0.3, -0.06, 0.2], left: [0.3, 0.08, 0.1], lean: 0.1, nod: 0.1 },
        { at: 0.35, right: [0.31, -0.03, 0.28], left: [0.31, 0.08, 0.12] },
        { at: 0.7, right: [0.31, -0.08, 0.14], left: [0.31, 0.06, 0.24], lean: 0.14 },
      ],
    },
  },
  strike: {
    en: {
      alone:
        'bash, whack, thump, smash up, pound on, bang on, hammer on, hammer at, wallop, crack walnuts, crack a walnut, crack nuts, crack a nut with a hammer',
      do: 'hit, beat, break, smash, crack open, pound, hammer, bang, flatten, strike, dent, crush, shatter, knock on, tap, tap on, chip at, chip away at, demolish, knock down, tear down',
      what: 'rock, stone, walnut, walnuts, piggy bank, metal, copper, silver, brass, tin, bottle, vase, toy, can, ice, block of ice, seashell, geode, stake, tent peg, peg, lock, padlock, safe, crate, with a hammer, with a mallet, with hammer, with mallet, with a stone, with a rock, chair, guitar, computer, television, machine, printer, clock, pot, gold, any thing',
    },
    zh: {
      alone: '砸, 敲打, 捶打, 锤打, 砸碎, 敲碎, 砸墙, 抡大锤, 敲石头, 凿石头块',
      any: '砸, 敲打, 捶打, 锤打, 砸碎, 敲碎, 砸开',
    },
    toLarger: 'strike-large',
    ...BY_HAND,
    place: 'workshop',
    play: {
      stance: 'stand',
      seconds: 1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.17, -0.1, 0.36],
          left: fromGround([0.42, 0.2, 0.86]),
          lean: 0.1,
          nod: 0.25,
          aim: [-0.1, 0.1, 1],
        },
        { at: 0.24, right: [0.2, -0.09, 0.32], lean: 0.12, aim: [0.2, 0.15, 0.95] },
        { at: 0.4, ...touching('hammer', [0.52, 0.02, 0.93], [0.9, 0.2, -0.3]), lean: 0.2 },
        { at: 0.68, ...touching('hammer', [0.52, 0.02, 0.935], [0.9, 0.2, -0.28]), lean: 0.2 },
      ],
      held: [{ thing: 'hammer', in: 'right' }],
      around: [{ thing: 'table', at: [0.62, 0, 0] }],
      work: { at: [0.52, 0.02, 0.735], metres: 0.2, most: 1 },
    },
  },
  'strike-large': {
    en: {},
    zh: {},
    ...AT_LARGE,
    touches: 0.62,
    play: {
      stance: 'wide',
      seconds: 1.2,
      keys: [
        { at: 0, right: [0.08, -0.12, 0.42], left: [0.16, 0.12, 0.1], lean: -0.04, aim: [-0.5, 0, 0.8] },
        { at: 0.24, right: [0.1, -0.1, 0.42], lean: -0.06, aim: [-0.4, 0, 0.9] },
        { at: 0.4, right: [0.3, -0.06, 0.2], lean: 0.2, aim: [0.95, 0, 0.1] },
        { at: 0.62, right: [0.3, -0.06, 0.19], lean: 0.2, aim: [0.95, 0, 0.05] },
      ],
      held: [{ thing: 'hammer', in: 'right', size: 1.3 }],
    },
  },
} as const satisfies Record<string, DeedCard>;
