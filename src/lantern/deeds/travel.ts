import type { DeedCard } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** Getting along on wheels, boards, blades and water. */
export const TRAVEL = {
  cycle: {
    partner: 'pillion',
    en: {
      alone: 'cycle, bike, bicycle, pedal, pedal hard, pedal uphill',
      do: 'ride, pedal, on',
      what: 'bicycle, bike, bicycles, bikes, mountain bike, cycle',
    },
    zh: { alone: '骑自行车, 骑单车, 骑车, 蹬自行车, 蹬车', do: '骑, 骑着', what: '自行车, 单车, 脚踏车, 山地车' },
    base: 'run',
    view: 'side',
    play: {
      stance: 'pedal',
      seconds: 2,
      keys: [{ at: 0, right: [0.26, -0.13, 0.07], left: [0.26, 0.13, 0.07], nod: -0.28 }],
      around: [{ thing: 'bicycle', at: [0, 0, 0] }],
    },
  },
  motorcycle: {
    partner: 'pillion',
    en: {
      alone: 'motorbike, motorcycle',
      do: 'ride, drive',
      what: 'motorcycle, motorbike, harley, scooter motorcycle',
    },
    zh: { alone: '骑摩托车, 骑摩托', do: '骑, 骑着, 开', what: '摩托车, 摩托' },
    base: 'run',
    view: 'side',
    play: {
      stance: 'glide',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [-0.03, 0, 0.09],
          right: fromGround([0.47, -0.27, 1.08]),
          left: fromGround([0.47, 0.27, 1.08]),
          lean: 0.06,
          nod: -0.12,
          rightFoot: [0.1, -0.02, 0.16],
          leftFoot: [0.1, 0.02, 0.16],
        },
      ],
      around: [{ thing: 'motorcycle', at: [0, 0, 0] }],
    },
  },
  moped: {
    partner: 'pillion',
    en: {
      do: 'ride, drive, on',
      what: 'moped, vespa, motor scooter, motorscooter, delivery scooter, electric moped, electric bike, e-bike, mopeds',
    },
    zh: {
      alone: '骑电动车, 骑电瓶车, 骑着电动车, 骑着电瓶车',
      do: '骑, 骑着, 开, 开着',
      what: '电动车, 电瓶车, 小摩托, 踏板车, 电动自行车, 电驴, 小电驴',
    },
    base: 'run',
    view: 'side',
    play: {
      stance: 'glide',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [-0.09, 0, 0.05],
          right: [0.29, -0.14, 0.2],
          left: [0.29, 0.14, 0.2],
          lean: 0,
          nod: -0.1,
          rightFoot: [0.14, -0.02, 0.14],
          leftFoot: [0.14, 0.02, 0.14],
        },
      ],
      around: [{ thing: 'moped', at: [0, 0, 0] }],
    },
  },
  scooter: {
    en: { do: 'ride, push, on', what: 'scooter, kick scooter, electric scooter, e-scooter' },
    zh: { alone: '骑滑板车', do: '骑, 滑', what: '滑板车' },
    base: 'run',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 1.5,
      keys: [
        {
          at: 0,
          right: [0.2, -0.11, 0.1],
          left: [0.2, 0.11, 0.1],
          hips: [0, 0, 0.05],
          leftFoot: [0.05, -0.03, 0.08],
          rightFoot: [-0.05, 0, 0.09],
          lean: 0.06,
        },
        { at: 0.4, rightFoot: [0.1, -0.02, 0.08] },
        { at: 0.7, rightFoot: [-0.26, -0.02, 0.02] },
      ],
      around: [{ thing: 'scooter', at: [0, 0, 0] }],
    },
  },
  skateboard: {
    en: { alone: 'skateboard', do: 'ride, skate, on', what: 'skateboard, longboard, skateboards' },
    zh: { alone: '玩滑板, 滑滑板, 踩滑板', do: '玩, 滑, 踩', what: '滑板' },
    base: 'run',
    place: 'plaza',
    view: 'side',
    play: {
      stance: 'sideways',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: [0.1, -0.26, 0.2],
          left: [0.1, 0.26, 0.2],
          open: 'both',
          hips: [0, 0, 0.05],
          rightFoot: [0, 0, 0.045],
          leftFoot: [0, 0, 0.045],
        },
        { at: 0.5, right: [0.1, -0.28, 0.1], left: [0.1, 0.27, 0.28] },
      ],
      around: [{ thing: 'skateboard', at: [0.05, 0, 0] }],
    },
  },
  surf: {
    en: {
      alone:
        'surf, ride a wave, go surfing, catch wave, catch a wave, catch waves, carve a wave, paddle out, ride waves, ride the wave, ride the waves, ride a huge wave, ride a big wave, ride a giant wave, ride a small wave, stand up on a wave, stand up on a huge wave, drop in on a wave',
      do: 'surf, ride',
      what: 'wave, waves, surfboard',
    },
    zh: { alone: '冲浪, 站上浪板, 站上冲浪板, 踏浪, 踩冲浪板', do: '冲', what: '浪, 海浪' },
    base: 'run',
    place: 'beach',
    view: 'side',
    play: {
      stance: 'sideways',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.1, -0.28, 0.16], left: [0.1, 0.28, 0.22], open: 'both', hips: [0, 0, -0.05], lean: 0.12 },
        { at: 0.5, right: [0.1, -0.28, 0.26], left: [0.1, 0.28, 0.1], side: 0.2, hips: [0, 0, -0.08] },
      ],
      around: [{ thing: 'surfboard', at: [0.04, 0, 0] }],
    },
  },
  snowboard: {
    place: 'ski-slope',
    season: 'winter',
    en: {
      alone: 'snowboard, grab board, grab the board, grab his board, grab her board',
      do: 'ride',
      what: 'snowboard',
    },
    zh: { alone: '滑单板, 玩单板', do: '滑', what: '单板, 滑雪板' },
    base: 'run',
    view: 'side',
    play: {
      stance: 'sideways',
      seconds: 2.2,
      keys: [
        { at: 0, right: [0.1, -0.27, 0.12], left: [0.1, 0.27, 0.18], hips: [0, 0, -0.04] },
        { at: 0.5, right: [0.1, -0.27, 0.2], left: [0.1, 0.27, 0.06], side: 0.2 },
      ],
      around: [{ thing: 'snowboard', at: [0.04, 0, 0] }],
    },
  },
  ski: {
    place: 'ski-slope',
    season: 'winter',
    en: {
      alone: 'ski, go skiing, slalom, schuss, ski jump, carve down the slope, carve turns, slalom downhill',
      do: 'ski',
      what: 'slope, slopes, mountain, skis',
    },
    zh: { alone: '滑雪, 从雪坡上滑下, 从雪坡上滑下来, 滑双板, 高山滑雪', do: '滑', what: '雪' },
    base: 'run',
    view: 'side',
    play: {
      stance: 'glide',
      seconds: 2,
      keys: [
        {
          at: 0,
          right: [0.22, -0.15, 0.12],
          left: [0.22, 0.15, 0.12],
          aim: [-0.5, 0, -0.85],
          aimLeft: [-0.5, 0, -0.85],
          nod: -0.25,
        },
        {
          at: 0.5,
          right: [0.16, -0.16, 0.06],
          left: [0.16, 0.16, 0.06],
          aim: [-0.7, 0, -0.7],
          aimLeft: [-0.7, 0, -0.7],
          hips: [0, 0, -0.03],
        },
      ],
      held: [
        { thing: 'ski-pole', in: 'right' },
        { thing: 'ski-pole', in: 'left' },
      ],
      around: [{ thing: 'ski', at: [0.12, 0, 0] }],
    },
  },
  skate: {
    place: 'ice-rink',
    en: {
      alone: 'skate, ice skate, figure skate, ice-skate',
      do: 'skate, glide, slide, spin',
      what: 'ice, rink, ice rink, skates, on ice, on the ice, on skates, frozen lake, frozen pond, frozen river, frozen canal',
    },
    zh: { alone: '滑冰, 溜冰, 花样滑冰, 花滑, 冰上旋转, 在冰面上旋转, 冰上起舞, 滑花样滑冰', do: '滑', what: '冰' },
    base: 'run',
    view: 'side',
    play: {
      stance: 'glide',
      seconds: 2.2,
      keys: [
        {
          at: 0,
          right: [-0.1, -0.2, 0.14],
          left: [0.22, 0.16, 0.14],
          lean: -0.1,
          rightFoot: [-0.24, -0.08, 0.1],
          hips: [0, 0.02, 0.03],
          nod: -0.15,
        },
        { at: 0.25, rightFoot: [-0.06, 0, 0.02] },
        {
          at: 0.5,
          right: [0.22, -0.16, 0.14],
          left: [-0.1, 0.2, 0.14],
          rightFoot: [0.0, 0, 0],
          leftFoot: [-0.24, 0.08, 0.1],
          hips: [0, -0.02, 0.03],
        },
        { at: 0.75, rightFoot: [0, 0, 0], leftFoot: [-0.06, 0, 0.02] },
      ],
      around: [{ thing: 'ice-skate', at: [0, 0, 0] }],
    },
  },
  row: {
    partner: 'boat-mate',
    en: {
      alone: 'row, paddle, punt, pull oars, pull the oars, pull on the oars, pull at the oars, heave on the oars',
      do: 'row, paddle, pole, punt, scull',
      what: 'boat, raft, oar, oars, wooden boat, small boat, rowing boat, rowboat, dinghy, little boat, boats, gondola',
    },
    zh: {
      alone: '划船, 划桨, 撑船, 摇船, 摇橹',
      do: '划, 撑, 摇, 摇着, 划着, 撑着',
      what: '船, 小船, 木船, 竹筏, 桨, 乌篷船, 橹',
    },
    base: 'run',
    place: 'mountain-lake',
    view: 'side',
    play: {
      stance: 'floor',
      seconds: 2,
      keys: [
        {
          at: 0,
          hips: [0.02, 0, 0.12],
          right: [0.26, -0.12, 0.2],
          left: [0.26, 0.12, 0.2],
          lean: 0.3,
          aim: [-0.5, -0.5, -0.4],
          leftFoot: [0, 0, 0.06],
          rightFoot: [0, 0, 0.06],
        },
        { at: 0.45, right: [0.06, -0.14, 0.22], left: [0.06, 0.14, 0.22], lean: -0.3, aim: [0.6, -0.5, -0.45] },
        { at: 0.7, right: [0.12, -0.13, 0.15], left: [0.12, 0.13, 0.15], lean: -0.05, aim: [0.1, -0.8, -0.1] },
      ],
      held: [{ thing: 'oar', in: 'right' }],
      around: [{ thing: 'rowing-boat', at: [0, 0, 0], before: true }],
    },
  },
  swim: {
    en: {
      alone:
        'swim, swim across, do the crawl, do laps, swim laps, do lengths, dog paddle, tread water, splash about in a pool, crawl through the water, front crawl, swim front crawl, do the front crawl, doggy paddle',
      do: 'swim',
      what: 'pool, sea, ocean, lake, river, butterfly',
    },
    zh: { alone: '游泳, 畅游, 游蛙泳池, 蛙泳前进, 游自由泳, 自由泳, 练游泳, 学游泳', do: '游', what: '泳, 自由泳' },
    base: 'swim',
    place: 'beach',
    view: 'side',
    play: {
      stance: 'swim',
      around: [{ thing: 'foam', at: [0.7, 0, 0] }],
      seconds: 1.5,
      keys: [
        { at: 0, right: [0.06, -0.1, 0.56], left: [0.1, 0.13, -0.02], nod: -0.4, turn: 0.2 },
        { at: 0.25, right: [0.3, -0.08, 0.3], left: [-0.24, 0.16, 0.14] },
        { at: 0.5, right: [0.1, -0.13, -0.02], left: [0.06, 0.1, 0.56], turn: -0.2, nod: -0.3 },
        { at: 0.75, right: [-0.24, -0.16, 0.14], left: [0.3, 0.08, 0.3] },
      ],
    },
  },
  wade: {
    en: {
      alone: 'wade, wade through water, wade across, paddle in the sea, walk through water',
      do: 'wade, walk, stand',
      what: 'through water, through the water, across a river, across the river, in the shallows, into the sea, through a river, through a stream, in the sea, in the water, into the water',
    },
    zh: { alone: '涉水, 蹚水, 趟水, 涉水而过, 蹚过河', do: '涉, 蹚, 趟', what: '水, 河, 溪水' },
    base: 'walk',
    place: 'river',
    view: 'side',
    play: {
      stance: 'as-is',
      seconds: 2,
      keys: [{ at: 0, right: [0.06, -0.26, 0.16], left: [0.06, 0.26, 0.16], open: 'both', lean: 0.08 }],
      around: [{ thing: 'wade-rings', at: [0, 0, 0], before: true }],
    },
  },
} as const satisfies Record<string, DeedCard>;
