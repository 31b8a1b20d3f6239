import type { DeedCard, Performance, PoseKey, Standing, Vector } from './deed-card.ts';

/** What is climbed, in heights of who climbs it. */
interface Climb {
  /** How far before the body it is at the ground, and how much farther for each height that one is up. */
  readonly ahead: number;
  readonly slope?: number;
  /** How far before the hips hands and feet find hold, and how far out to their sides. */
  readonly hands: readonly [ahead: number, out: number];
  readonly feet: readonly [ahead: number, out: number];
  readonly lean: number;
  readonly nod: number;
  /** Hips go to the side of the foot that stands. */
  readonly sway?: number;
  readonly around: readonly Standing[];
}

/** How far the body rises in one step, and how many there are, heights; who climbs takes so long for one, seconds. */
const STEP = 0.15;
const STEPS = 9;
const STEP_SECONDS = 0.72;
/** Above the foot that stands: the hips, and above them the hand that holds on. */
const HIPS = 0.44;
const HAND = 0.34;
/** Where the feet of one who climbs are before they are moved, heights before the body and out to the side. */
const FOOT = [0.06, 0.062] as const;

/**
 * Goes up step by step, the hand and the foot of either side in turn: each finds its hold and stays there until the other
 * ones have gone past it. At the top one holds on and looks round.
 */
function climbing({ ahead, slope = 0, hands, feet, lean, nod, sway = 0, around }: Climb): Performance {
  const at = (up: number, before: number) => ahead + slope * up - before;
  const handAt = (up: number, side: 1 | -1) =>
    ({ by: 'ground', off: [at(up, hands[0]), side * hands[1], up] }) as const satisfies PoseKey['right'];
  const footAt = (up: number, side: 1 | -1): Vector => [
    at(up, feet[0]) - FOOT[0],
    side > 0 ? feet[1] - FOOT[1] : FOOT[1] - feet[1],
    up,
  ];
  const keys = Array.from({ length: STEPS + 1 }, (_, step): PoseKey => {
    const low = step * STEP;
    const hips = low + HIPS;
    // On even steps the right foot and the left hand are the lower ones.
    const [right, left] = step % 2 === 0 ? [0, 1] : [1, 0];
    return {
      at: step / (STEPS + 1),
      hips: [at(hips, 0), sway * (left - right), hips],
      rightFoot: footAt(low + STEP * right, -1),
      leftFoot: footAt(low + STEP * left, 1),
      right: handAt(hips + HAND + STEP * right, -1),
      left: handAt(hips + HAND + STEP * left, 1),
      lean,
      nod,
      look: 0,
    };
  });
  const top = keys.at(-1)!;
  return {
    stance: 'climb',
    seconds: (STEPS + 1) * STEP_SECONDS,
    once: true,
    keys: [...keys, { ...top, at: 1, look: 0.5, nod: 0 }],
    around,
  };
}

/** What people climb: they get higher while one looks. */
export const CLIMBING = {
  'climb-ladder': {
    en: {
      alone: 'climb a ladder, climb up a ladder, climb the ladder, go up a ladder',
      do: 'climb, climb up, mount, ascend, go up, scale',
      what: 'ladder, stepladder, library ladder, ladder to a window',
    },
    zh: {
      alone: '爬梯子, 登梯子, 顺着云梯往上爬, 沿着梯子往上爬, 顺着梯子爬, 爬云梯, 爬上云梯',
      do: '爬, 爬上, 登上, 登, 顺着',
      what: '梯子, 云梯, 绳梯, 梯',
    },
    base: 'stand',
    view: 'side',
    play: climbing({
      ahead: 0.16,
      slope: 0.2,
      hands: [-0.06, 0.09],
      feet: [-0.06, 0.05],
      lean: 0.14,
      nod: -0.34,
      around: [{ thing: 'leant-ladder', at: [0.38, 0, 0], goesOn: true, once: true }],
    }),
  },
  climb: {
    en: {
      alone: 'climb a rope, rope climb',
      do: 'climb, scale, dangle, hang, swing, cling, shimmy up, shimmy down, clamber up, go up, come down, climb up, climb down, slide down, scramble up, shin up',
      what: 'rope, from a rope, from the rope, on a rope, to a rope, down a rope, up a rope, rope ladder, vine, ropes, rigging, cargo net',
    },
    zh: { alone: '爬绳', do: '爬, 攀', what: '绳子' },
    base: 'stand',
    place: 'gym',
    view: 'side',
    play: climbing({
      ahead: 0.06,
      hands: [-0.14, 0.01],
      feet: [-0.13, 0.03],
      lean: 0.04,
      nod: -0.4,
      around: [{ thing: 'climbed-rope', at: [0.36, 0, 0], goesOn: true }],
    }),
  },
  'climb-pole': {
    en: {
      alone:
        'climb a pole, shin up a pole, pole climb, slide down a pole, slide down the pole, slide down a fire pole, slide down the fire pole',
      do: 'climb, climb up, shin up, scale, go up, slide down, shimmy up, clamber up, shin, shinny up, climb down, shimmy down, cling, shimmy, scoot up',
      what: "pole, telephone pole, flagpole, bamboo pole, lamp post, lamppost, mast, palm tree, coconut tree, fire pole, drainpipe, palm, coconut palm, pillar, column, totem pole, to a pole, up a pole, up a palm, up a coconut palm, up a drainpipe, up a flagpole, up a lamppost, up a mast, rigging, street lamp, streetlight, ship's mast",
    },
    zh: {
      alone:
        '顺着滑杆滑下来, 顺着滑杆滑下, 沿着滑杆滑下, 沿着滑杆滑下来, 从滑杆上滑下来, 顺着杆子滑下来, 顺着钢管滑下来, 滑下滑杆, 爬竹竿, 爬杆, 爬电线杆, 爬椰子树',
      do: '爬, 爬上',
      what: '竹竿, 杆子, 电线杆, 旗杆, 桅杆, 椰子树',
    },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: climbing({
      ahead: 0.06,
      hands: [-0.17, 0.06],
      feet: [-0.13, 0.05],
      lean: 0.1,
      nod: -0.4,
      around: [{ thing: 'climbed-pole', at: [0.4, 0, 0], goesOn: true }],
    }),
  },
  'climb-tree': {
    en: {
      do: 'climb, climb up, run up, scamper up, scurry up, race up, dash up, shimmy up, cling to, cling, hug',
      what: 'tree, apple tree, oak tree, big tree, tall tree, tree trunk, trunk, oak, pine, palm tree, maple, willow, beech, cedar, fir, up a tree, up an oak, up the tree, to a tree, to a tree trunk, pine tree, eucalyptus, coconut palm, palm',
    },
    zh: { alone: '爬树, 窜上树, 爬上树', do: '爬, 爬上, 窜上, 跑上', what: '树, 大树, 树枝' },
    base: 'stand',
    place: 'park',
    view: 'side',
    play: climbing({
      ahead: 0.06,
      hands: [-0.22, 0.12],
      feet: [-0.12, 0.1],
      lean: 0.18,
      nod: -0.36,
      around: [{ thing: 'climbed-tree', at: [0.48, 0, 0], goesOn: true }],
    }),
  },
  'climb-rock': {
    en: {
      alone:
        'rock climb, go rock climbing, boulder, go climbing, free climb, abseil, rappel, go abseiling, abseil down a cliff, lower himself down cliff, lower herself down cliff, lower himself down a cliff, lower herself down a cliff, abseil down, rappel down',
      do: 'climb, scale, hang, cling, dangle, pull, haul, drag, inch',
      what: 'by one hand, from a cliff, from the cliff, ledge, rock face, rock, cliff, rock wall, climbing wall, wall, boulder, mountain face, cliff face, rocks, up a cliff, up the cliff, up a rock, up a wall, up the wall, up the rock, overhang',
    },
    zh: {
      alone:
        '攀岩, 爬墙, 攀墙, 速降, 绳降, 攀爬岩壁, 继续爬, 往上爬, 向上爬, 往上攀, 继续往上爬, 攀爬, 往峭壁上爬, 攀登峭壁',
      do: '攀登, 攀爬, 爬, 抓住, 抓住了, 攀上',
      what: '岩壁, 岩石, 悬崖, 攀岩墙, 岩点, 攀岩馆里往上, 石壁, 峭壁',
    },
    base: 'stand',
    place: 'canyon',
    view: 'behind',
    play: climbing({
      ahead: 0.02,
      hands: [-0.16, 0.19],
      feet: [-0.14, 0.15],
      lean: 0.06,
      nod: -0.3,
      sway: 0.03,
      around: [{ thing: 'rock-wall', at: [0.38, 0, 0], goesOn: true, once: true }],
    }),
  },
} as const satisfies Record<string, DeedCard>;
