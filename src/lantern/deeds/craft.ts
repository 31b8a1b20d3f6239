import type { DeedCard, Performance, PoseKey } from './deed-card.ts';
import { fromGround } from './handiwork.ts';
import type { ThingName } from './things.ts';
import { touching } from './tool-reach.ts';

/** Leans back against a taut rope, heels dug in, and brings it in hand over hand: who reaches out does so over the other. */
const HAULS = (thing: ThingName): Performance => ({
  stance: 'wide',
  seconds: 1.9,
  keys: [
    {
      at: 0,
      right: [0.29, -0.03, 0.16],
      left: [0.16, 0.04, 0.15],
      lean: -0.34,
      hips: [-0.1, 0, -0.08],
      rightFoot: [-0.06, 0, 0],
      leftFoot: [0.24, 0, 0],
      turn: 0.24,
      nod: 0.16,
    },
    { at: 0.24, right: [0.2, -0.03, 0.155], left: [0.2, 0.06, 0.25], lean: -0.5, hips: [-0.15, 0, -0.11], turn: 0 },
    { at: 0.5, right: [0.16, -0.04, 0.15], left: [0.29, 0.03, 0.16], lean: -0.34, turn: -0.24 },
    { at: 0.74, right: [0.2, -0.06, 0.25], left: [0.2, 0.03, 0.155], lean: -0.5, hips: [-0.15, 0, -0.11], turn: 0 },
  ],
  held: [{ thing, in: 'body', at: [0.22, 0, 0.155] }],
});

/** A saw whose blade goes down through a plank, its handle so far before the body and so high, metres. */
function sawing(before: number, high: number): Pick<PoseKey, 'right' | 'aim'> {
  return { right: fromGround([before, -0.16, high]), aim: [1, 0, -0.24] };
}

/** Work with tools and with the body. */
export const CRAFT = {
  'paint-wall': {
    paints: true,
    en: { do: 'paint, decorate, roll, whitewash, stencil', what: 'wall, fence, house, room, roller, ceiling' },
    zh: {
      alone: '刷墙, 粉刷墙壁, 用滚筒刷墙, 刷白墙, 刷涂料, 用滚筒刷, 粉刷',
      do: '刷, 粉刷, 刷上, 涂, 刷着, 刷漆, 上漆, 刷油漆',
      what: '墙, 墙壁, 栅栏, 墙面, 房间, 屋子, 白墙, 外墙, 围墙, 白漆, 涂料, 外墙漆, 天花板',
    },
    base: 'stand',
    place: 'room',
    view: 'behind',
    play: {
      stance: 'stand',
      seconds: 1.8,
      keys: [
        {
          at: 0,
          ...touching('roller', [0.54, -0.46, 1.05], [0.75, -0.1, 0.65]),
          left: [0.1, 0.14, -0.03],
          nod: 0.05,
          look: -0.3,
        },
        { at: 0.5, ...touching('roller', [0.52, -0.4, 1.72], [0.5, -0.1, 0.85]), nod: -0.2 },
      ],
      held: [{ thing: 'roller', in: 'right' }],
      around: [
        { thing: 'bare-wall', at: [0.58, 0, 0], once: true },
        { thing: 'wall-paint', at: [0.575, 0, 0] },
        { thing: 'bucket', at: [0.3, 0.75, 0] },
      ],
    },
  },
  hammer: {
    en: {
      alone: 'hammer, hit his thumb, hit her thumb',
      do: 'hammer, nail, hit, build, forge, use, swing, tack, bang, pound, thatch, shingle, tar, repair, fix, re-roof, rivet',
      what: 'nail, nails, wood, plank, table, hammer, shed, birdhouse, furniture, hoop, hoops, shingle, shingles, tacks, board, boards, stake, fence post, dent, metal panel, roof, roofs, rooftop, railroad spike, spike, rivet, rivets, tent peg, tent pegs, sign, wooden sign, horseshoe, treehouse, deck, porch, floorboard, floorboards, beam, door frame, crate, steel plate, boiler, metal plate',
    },
    zh: {
      alone: '钉钉子, 敲钉子, 做木工',
      do: '钉, 敲, 锤',
      what: '钉子, 木板, 锤子, 铁皮, 木桩, 桩子, 核桃',
      any: '钉',
    },
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.17, -0.1, 0.32],
          left: { by: 'ground', off: [0.2, 0.03, 0.56] },
          lean: 0.1,
          nod: 0.25,
          aim: [-0.1, 0.1, 1],
        },
        { at: 0.24, right: [0.2, -0.09, 0.28], lean: 0.12, aim: [0.2, 0.15, 0.95] },
        // Down with a jerk, and it stays there for a moment.
        { at: 0.4, ...touching('hammer', [0.56, 0.2, 1.03], [0.95, 0.2, -0.05]), lean: 0.2 },
        { at: 0.68, ...touching('hammer', [0.56, 0.2, 1.035], [0.95, 0.2, 0]), lean: 0.2 },
      ],
      held: [{ thing: 'hammer', in: 'right' }],
      around: [
        { thing: 'nail-plank', at: [0.66, 0, 0] },
        { thing: 'nail-strike', at: [0.57, 0.2, 0] },
      ],
      work: { at: [0.6, 0, 0.87], metres: 0.5, most: 1 },
    },
  },
  saw: {
    en: {
      alone: 'saw, chainsaw, use a chainsaw',
      do: 'saw, cut, chainsaw, shorten, trim, halve',
      what: 'wood, plank, log, board, tree, saw',
    },
    zh: {
      alone: '锯木头',
      do: '锯, 锯开, 锯断, 锯着',
      what: '木头, 木板, 树, 木料, 木条, 树枝, 竹子, 大树',
      any: '锯, 锯开',
    },
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        { at: 0, ...sawing(0.3, 0.965), left: [0.27, 0.1, 0.0], lean: 0.22, nod: 0.24 },
        { at: 0.5, ...sawing(0.48, 0.93), lean: 0.32 },
      ],
      held: [{ thing: 'saw', in: 'right' }],
      around: [
        { thing: 'nail-plank', at: [0.66, 0, 0] },
        { thing: 'saw-cut', at: [0.56, -0.16, 0] },
      ],
    },
  },
  'plane-wood': {
    en: {
      do: 'plane, smooth, shave, sand',
      what: 'plank, planks, board, boards, wood, timber, beam, tabletop, door, back of a violin, violin, violin back, wooden beam',
    },
    zh: {
      alone: '刨木头, 刨木板, 刨木料, 刨木, 推刨子, 推着刨子',
      do: '刨, 刨平, 打磨, 推, 推着',
      what: '木头, 木板, 木料, 木条, 刨子',
    },
    base: 'stand',
    place: 'workshop',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'wide',
      seconds: 1.5,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.16, -0.13, 0.06], left: [0.23, -0.06, 0.06], lean: 0.2, nod: 0.22, aim: [0.55, 0.83, 0] },
        { at: 0.5, right: [0.24, 0.02, 0.05], left: [0.28, 0.1, 0.05], lean: 0.36, turn: 0.18 },
        { at: 0.75, right: [0.2, -0.05, 0.066], left: [0.26, 0.03, 0.066], lean: 0.26 },
      ],
      held: [{ thing: 'hand-plane', in: 'right' }],
      around: [{ thing: 'planed-plank', at: [0.56, 0, 0] }],
    },
  },
  repair: {
    en: {
      alone:
        'repair, fix, tinker, use a wrench, use a spanner, use pliers, use a screwdriver, change the oil, check the oil, change oil, check the oil level, jump-start a car, change spark plugs, change a spark plug',
      do: 'repair, fix, tighten, mend, oil, grease, service, overhaul, loosen, unscrew, remove, lubricate',
      what: 'bike, engine, machine, car, bolt, wrench, bicycle, robot, wheel, chain, bicycle chain, motorcycle, lawnmower, hinge, hinges, bolts, nuts, screws, gears, gear, motor, carburetor, propeller, radiator, spark plugs, tractor, generator, elevator, locomotive, robot arm, drone',
    },
    zh: {
      alone: '修理, 维修, 修车, 接电线, 修电路, 检修, 修机器, 维修电路, 修理机器, 换电池, 更换电池, 换机油',
      do: '修, 修理, 检查, 修补',
      what: '车, 机器, 自行车, 发动机, 摩托车, 轮胎, 屋顶, 房顶, 栅栏, 篱笆, 水泵, 空调',
    },
    others: 'look-along',
    base: 'stand',
    place: 'workshop',
    play: {
      stance: 'half-kneel',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        {
          at: 0,
          ...touching('wrench', [0.66, 0.06, 0.46], [0.6, 0.3, 0.6]),
          left: [0.22, 0.1, -0.08],
          lean: 0.3,
          nod: 0.2,
        },
        { at: 0.5, ...touching('wrench', [0.66, 0.06, 0.44], [0.8, 0.5, -0.1]), lean: 0.36 },
      ],
      held: [{ thing: 'wrench', in: 'right' }],
      around: [{ thing: 'box', at: [0.62, 0.1, 0.14] }],
      work: { at: [0.78, 0.1, 0], metres: 1.75, instead: ['box'], most: 1 },
    },
  },
  plant: {
    en: {
      alone:
        'plant flowers, sow, sow seed, sow seeds, scatter seed, scatter seeds, fling seed, fling seeds, cast seed, cast seeds',
      do: 'plant, grow, sow, fertilize, fertilise, scatter, bury, spread, dig in',
      what: 'flower, flowers, seed, seeds, vegetables, seedling, strawberries, herbs, mushrooms, tulip, rose, bulb, tomatoes, tomato, tomato seedling, cabbage, cabbages, onions, carrots, corn, potatoes, beans, lettuce, crops, rice seedlings, acorn, bulbs, bean, garlic, cutting, fertilizer, fertiliser, manure, compost, field, grass seed, saplings in, lettuces, wheat, barley, lavender',
    },
    zh: {
      alone: '种花, 种菜',
      do: '种, 栽, 种植',
      what: '花, 菜, 种子, 蘑菇, 草莓',
    },
    base: 'stand',
    place: 'meadow',
    play: {
      stance: 'half-kneel',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.27, -0.05, -0.08], left: [0.27, 0.05, -0.08], lean: 0.55, nod: 0.2, aim: [0, 0, 1] },
        { at: 0.4, right: [0.28, -0.05, -0.16], left: [0.28, 0.05, -0.16], lean: 0.68 },
        { at: 0.7, right: [0.3, -0.02, -0.15], left: [0.26, 0.07, -0.15] },
      ],
      held: [{ thing: 'seedling', in: 'right' }],
      around: [{ thing: 'soil', at: [0.56, 0, 0] }],
    },
  },
  // On the knees before a pot, a seed between the fingers.
  'plant-in-pot': {
    refines: 'plant',
    en: {
      alone: 'plant a seed in a pot',
      do: 'plant, put, sow, place, drop, bury, press',
      what: 'in a pot, into a pot, in the pot, in a flowerpot, into a flowerpot, in a flower pot, in a clay pot, flowerpot, flower pot, planter',
    },
    zh: {
      alone: '把种子种在花盆里',
      do: '种, 种在, 种进, 埋在, 埋进, 放进',
      what: '花盆, 花盆里, 盆里, 小花盆',
    },
    base: 'stand',
    place: 'garden',
    near: true,
    play: {
      stance: 'half-kneel',
      seconds: 2.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.05, 0.06], left: [0.27, 0.1, -0.06], lean: 0.34, nod: 0.16 },
        { at: 0.35, right: [0.32, 0, -0.02], left: [0.27, 0.1, -0.07], lean: 0.42 },
        { at: 0.6, right: [0.32, 0, -0.04], left: [0.31, 0.06, -0.04], lean: 0.46 },
        { at: 0.85, right: [0.3, -0.04, 0.02], left: [0.28, 0.09, -0.05], lean: 0.38 },
      ],
      held: [{ thing: 'seed-in-fingers', in: 'right', between: [0, 0.5] }],
      around: [{ thing: 'earth-pot', at: [0.56, 0, 0] }],
    },
  },
  'build-snowman': {
    en: {
      alone: 'build snowmen',
      do: 'build, make, finish',
      what: 'snowman, snow castle, snow sculpture, snow rabbit, snow cat',
    },
    zh: { do: '堆, 做, 滚, 推', what: '雪人, 雪球, 大雪球', alone: '滚雪球, 推雪球, 滚大雪球' },
    base: 'stand',
    aims: true,
    touches: 0.36,
    feeling: 'happy',
    view: 'side',
    weather: 'snow',
    brings: 'snowman',
    play: {
      stance: 'half-kneel',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.3, -0.08, 0.04], left: [0.28, 0.08, -0.04], lean: 0.3, nod: 0.05 },
        { at: 0.25, right: [0.32, -0.06, -0.05], left: [0.28, 0.08, 0.06], lean: 0.36 },
        { at: 0.6, right: [0.28, -0.1, 0.08], left: [0.31, 0.06, -0.03], lean: 0.28 },
      ],
    },
  },
  carry: {
    en: {
      do: 'carry, hold, lift, move, pick up, deliver, unload, load, lug, haul, cart, heft, heave',
      what: 'box, boxes, package, parcel, crate, luggage, load, pizza box, moving box, truck, van, lorry, hay bale, bale of hay, bale, bales of hay, hay bales, sack of potatoes, crate of apples, groceries, bag of groceries, bags of groceries, shopping, grocery bags, grocery bag, shopping bags, toolbox, basket of laundry, laundry basket, basket of apples, stack of books, pile of books, stack of boxes, tower of boxes, pumpkin, watermelon, birthday cake, wedding cake, crate of beer, crate of bottles, cooler, cardboard box, moving boxes, aquarium, suit of armour, typewriter, tv, television, trunks, sacks, hay, firewood, instruments, cello case, guitar case, surfboards, kegs, keg, barrel, ladder, mattress, rug, rolled-up rug, carpet, christmas tree',
    },
    zh: {
      alone: '搬家, 搬箱子, 送快递, 送外卖, 装货, 卸货, 搬货, 装车, 卸车',
      do: '搬, 抱, 搬运, 提, 送, 拎, 拎着, 提着, 抱着, 捧着, 搬着',
      what: '箱子, 盒子, 包裹, 纸箱, 行李, 快递, 砖, 砖头, 货物, 东西, 重物, 文件, 一摞书, 一摞文件, 一叠文件, 水果, 木箱, 大箱子, 饭盒',
    },
    base: 'walk',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.16, -0.13, 0.08], left: [0.16, 0.13, 0.08], lean: -0.06 }],
      held: [{ thing: 'box', in: 'body', at: [0.1, 0, 0.1], aim: [1, 0, 0] }],
      work: { at: [0.34, 0, 0.98], metres: 0.55, instead: ['box'], most: 1 },
    },
  },
  push: {
    en: {
      do: 'push, shove, move',
      what: 'box, crate, wall, wardrobe, furniture',
    },
    zh: { alone: '推箱子', do: '推', what: '箱子, 柜子' },
    base: 'walk',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.335, -0.12, 0.5] },
          left: { by: 'ground', off: [0.335, 0.12, 0.5] },
          lean: 0.66,
          hips: [-0.1, 0, -0.06],
          nod: -0.4,
          hands: { right: 'flat', left: 'flat' },
        },
      ],
      around: [{ thing: 'big-box', at: [0.64, 0, 0] }],
      work: { at: [0.9, 0, 0], metres: 1.2, least: 0.7, instead: ['big-box'], most: 1 },
    },
  },
  pull: {
    en: {
      alone: 'tug',
      do: 'pull, drag, haul, tug',
      what: 'cart, sled, sledge, box',
    },
    zh: { do: '拉, 拽, 拔, 拖', what: '车, 雪橇, 网' },
    base: 'stand',
    view: 'side',
    play: HAULS('tow-rope'),
  },
  'haul-rope': {
    pair: 'tug-of-war',
    en: {
      alone: 'pull on a rope, haul in a rope, twist rope, make rope',
      do: 'pull, drag, haul, tug, heave, yank, hoist, lower, winch, winch up, hoist up, heave on, reel in, crank up, unfurl, furl',
      what: 'sail, sails, anchor, rope, ropes, on a rope, on the rope, at a rope, in a rope, thick rope, heavy rope, spinnaker, mainsail, jib, topsail, lifeboat, drawbridge, bucket from a well, bucket up a well, mast, halyard, tow rope, up a flag, bell rope, net of fish, crate on a rope, flag, flag up a pole, crab pot, lobster pot, lobster trap, bucket into a well, bucket up, piano',
    },
    zh: {
      alone: '拉绳子, 拽绳子, 拉绳, 拉缆绳, 拉纤, 起锚, 收锚, 抛锚绳, 拉帆, 升帆, 收帆',
      do: '拉, 拽, 拔, 拖, 拉起, 起, 收',
      what: '绳子, 绳, 缆绳, 绳索, 船锚, 锚, 铁锚, 帆, 船帆, 缆',
    },
    base: 'stand',
    place: 'meadow',
    view: 'side',
    play: HAULS('hauled-crate'),
  },
  sculpt: {
    en: {
      alone: 'sculpt, carve, chip at a block, chip at a stone, chip away at a block, chip at marble',
      do: 'sculpt, carve, chisel, engrave, chip, chip at, chip away at, hew',
      what: 'statue, stone, sculpture, marble, wood, bust, ice, headstone, gravestone, tombstone, letters into a headstone, letters into stone, granite, block of marble, block of stone, block of ice, ice block, marble block, gargoyle, relief, totem pole',
    },
    zh: {
      alone: '雕刻, 雕塑, 凿石头, 凿石像, 刻石碑',
      do: '雕, 刻, 雕刻, 凿',
      what: '石头, 雕像, 木头, 石狮子, 石狮, 石像, 佛像, 石碑, 石雕',
    },
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      keys: [
        {
          at: 0,
          right: [0.16, -0.1, 0.28],
          left: [0.26, 0.04, 0.22],
          aim: [0.3, 0.2, 0.9],
          aimLeft: [0.95, -0.1, 0.1],
        },
        { at: 0.5, right: [0.2, -0.02, 0.24], aim: [0.95, 0.2, 0.2] },
      ],
      held: [
        { thing: 'hammer', in: 'right' },
        { thing: 'chisel', in: 'left' },
      ],
      around: [{ thing: 'stone-block', at: [0.86, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
