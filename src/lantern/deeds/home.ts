import type { DeedCard, PoseKey } from './deed-card.ts';
import { fromGround } from './handiwork.ts';

/** A sponge on the flank of a car, so far to the left and so high, metres. */
function onFlank(across: number, high: number): Pick<PoseKey, 'right' | 'aim'> {
  return { right: fromGround([0.5, across, high]), aim: [0.7, 0, 0.7] };
}

/** Both hands at a line over the head, as far apart as a piece of washing is wide. */
const AT_LINE = {
  right: { by: 'ground', off: [0.2, -0.09, 0.95] },
  left: { by: 'ground', off: [0.2, 0.09, 0.95] },
} as const;

/** Keeping a house. */
export const HOME = {
  sweep: {
    en: {
      alone:
        'sweep, clean a pool, clean the pool, skim the pool, do the housework, clean the house, spring clean, spring-clean, tidy up the room, tidy the room, clean up the room, clean the kitchen, do chores, do the chores, do housework, tidy up toys',
      do: 'sweep, brush, clean, tidy up, clean up, tidy, clear up, clear out',
      what: 'floor, street, yard, leaves, broom, courtyard, path, room, soot, chimney, flue, dust, crumbs, porch, steps, pavement, sidewalk, shop floor, gutter, gutters, ashes, hearth, fireplace, hair on the floor, broken glass, sawdust, snow, confetti, sand, cobwebs, stairs, staircase, patio, deck, temple steps, driveway, shop, garage, barn, hall, petals, fallen leaves, stage, house, kitchen, bedroom, attic, classroom, mess, messy room, workshop, shed, cellar, barn floor, shavings, hair clippings, sand off, snow off the steps',
    },
    zh: {
      alone: '扫地, 打扫, 扫落叶',
      do: '扫, 打扫, 清扫, 扫着',
      what: '地, 落叶, 院子, 街道, 地板, 房间, 教室, 操场, 走廊, 马路, 大街, 楼梯, 台阶, 门口, 厨房, 灰尘, 雪花, 垃圾, 庭院, 寺院, 店铺, 街, 大院, 庭院里的落叶, 雪地, 烟灰, 纸屑, 头发',
    },
    base: 'stand',
    play: {
      stance: 'lunge',
      seconds: 1.3,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.1, -0.05, 0.22], left: [0.24, -0.01, 0.02], lean: 0.16, nod: 0.25, turn: 0.1 },
        { at: 0.5, right: [0.13, -0.1, 0.22], left: [0.2, 0.16, 0.03], turn: -0.2, side: 0.04 },
      ],
      held: [{ thing: 'broom', in: 'both' }],
    },
  },
  mop: {
    en: { alone: 'mop', do: 'mop, wash, scrub, clean', what: 'floor, deck, mop' },
    zh: { alone: '拖地, 擦地', do: '拖, 擦, 拖着', what: '地, 地板, 地砖, 客厅' },
    base: 'stand',
    place: 'room',
    play: {
      stance: 'lunge',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.06, -0.06, 0.2], left: [0.2, 0.02, 0.02], lean: 0.12, nod: 0.25 },
        { at: 0.5, right: [0.18, -0.06, 0.18], left: [0.34, 0.02, 0.03], lean: 0.34 },
      ],
      held: [{ thing: 'mop', in: 'both' }],
      around: [{ thing: 'bucket', at: [-0.45, 0.5, 0] }],
    },
  },
  vacuum: {
    en: {
      alone: 'vacuum, hoover',
      do: 'vacuum, hoover, clean, use, push',
      what: 'carpet, vacuum, vacuum cleaner, rug, hoover',
    },
    zh: { alone: '吸尘', do: '用, 吸', what: '吸尘器, 地毯' },
    base: 'stand',
    place: 'room',
    play: {
      stance: 'lunge',
      seconds: 1.8,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.06, -0.1, 0.1], left: [0.16, 0.0, 0.06], lean: 0.08, nod: 0.2 },
        { at: 0.5, right: [0.22, -0.1, 0.08], left: [0.31, 0.0, 0.02], lean: 0.22 },
      ],
      held: [{ thing: 'vacuum-cleaner', in: 'both' }],
    },
  },
  iron: {
    en: {
      alone: 'iron, steam a dress, steam a shirt, steam a suit, steam clothes, steam a wedding dress',
      do: 'iron, press',
      what: 'shirt, shirts, clothes, dress, laundry, trousers, suit, pants, uniform, blouse, skirt, kimono, sheet, linen, tablecloth, jacket',
    },
    zh: { alone: '熨衣服, 烫衣服, 熨烫, 熨烫衣服, 熨', do: '熨, 烫', what: '衣服, 衬衫' },
    makes: true,
    base: 'stand',
    place: 'room',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 2,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: fromGround([0.46, -0.16, 1.01]),
          left: fromGround([0.46, 0.36, 0.95]),
          lean: 0.14,
          nod: 0.25,
          aim: [0.3, 0.95, 0],
        },
        { at: 0.5, right: fromGround([0.5, 0.14, 1.01]), turn: 0.12 },
      ],
      held: [{ thing: 'iron', in: 'right' }],
      around: [{ thing: 'ironing-board', at: [0.5, 0, 0] }],
    },
  },
  'clean-window': {
    en: {
      alone: 'clean windows, wash windows, squeegee',
      do: 'clean, wipe, wash, polish, dust, sponge, scrub, defog',
      what: 'window, windows, glass, mirror, window pane, glass door, shopfront, shop front, shop window, storefront, windscreen, windshield, pane, panes',
    },
    zh: { alone: '擦窗户, 擦玻璃', do: '擦, 抹, 擦拭', what: '窗户, 玻璃, 窗, 镜子, 玻璃窗, 窗玻璃, 门窗' },
    base: 'stand',
    place: 'room',
    view: 'away',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        { at: 0, right: [0.27, -0.26, 0.38], left: [0.2, 0.14, 0.12], aim: [0.15, -0.35, 1], nod: -0.12, side: -0.08 },
        { at: 0.25, right: [0.3, -0.06, 0.48], aim: [0.15, 0, 1], side: 0.02, nod: -0.2 },
        { at: 0.5, right: [0.28, 0.16, 0.34], aim: [0.15, 0.4, 1], side: 0.1 },
        { at: 0.75, right: [0.28, -0.1, 0.2], aim: [0.3, 0, 0.9], lean: 0.05, nod: 0.04 },
      ],
      held: [{ thing: 'squeegee', in: 'right' }],
      around: [
        { thing: 'window-pane', at: [0.64, 0, 0] },
        { thing: 'soapy-pane', at: [0.66, 0, 0] },
        { thing: 'soap-bucket', at: [0.1, -0.42, 0] },
      ],
    },
  },
  'wash-car': {
    en: {
      do: 'wash, clean, wipe, polish, scrub, wax, hose down, rinse, brush, brush snow off, scrape ice off, scrape, sweep snow off, soap, soap up, buff, scrape frost off',
      what: 'car, van, truck, bus, taxi, motorcycle, motorbike, windshield, windscreen, hood, bonnet, car windshield, bike, bicycle, tractor, fire truck, fire engine, train, scooter, sports car, limousine, helicopter, minivan, car window',
    },
    zh: {
      alone: '冲车, 擦车, 给车打蜡',
      do: '洗, 擦, 清洗, 擦洗, 冲, 冲洗, 冲刷',
      what: '车, 汽车, 轿车, 卡车, 货车, 摩托车',
    },
    base: 'stand',
    place: 'house',
    view: 'behind',
    play: {
      stance: 'stand',
      seconds: 1.5,
      eyes: 'down',
      keys: [
        { at: 0, ...onFlank(-0.42, 1.12), left: { by: 'ground', off: [0.26, 0.17, 0.66] }, lean: 0.12, look: -0.3 },
        { at: 0.25, ...onFlank(-0.22, 1.2), turn: 0.08 },
        { at: 0.5, ...onFlank(-0.46, 0.95), lean: 0.18 },
        { at: 0.75, ...onFlank(-0.6, 1.04), turn: -0.08 },
      ],
      held: [{ thing: 'sponge', in: 'right', size: 2 }],
      around: [
        { thing: 'parked-car', at: [0.62, 0.3, 0] },
        { thing: 'lathered-flank', at: [0.56, -0.42, 0] },
        { thing: 'soap-bucket', at: [0.1, 0.75, 0] },
      ],
      work: { at: [0.62, 0.3, 0.06], metres: 6, instead: ['parked-car'], most: 1 },
    },
  },
  'hang-laundry': {
    en: {
      alone:
        'hang out the washing, hang laundry, air a blanket, air the bedding, air a duvet, air a quilt, peg out washing, peg out the washing, peg out laundry',
      do: 'hang, dry, hang up, hang out, peg, peg out, pin up, string up, bring in',
      what: 'laundry, clothes, washing, sheets, clothesline, towels, socks, linen, blanket, blankets, rug, quilt, wet clothes, wet shirt, diapers, swimsuits, underwear, dresses, jeans',
    },
    zh: {
      alone: '晾衣服, 晒衣服, 晒被子, 收衣服, 晾衣裳, 晒被单, 晾被子, 晒床单, 收被子, 晒衣裳',
      do: '晾, 晒, 晾晒, 收, 收起, 晾起, 挂',
      what: '衣服, 被子, 床单, 衣裳, 被单, 毛毯, 袜子, 裤子',
    },
    makes: true,
    base: 'stand',
    place: 'meadow',
    view: 'away',
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        { at: 0, ...AT_LINE, nod: -0.1, lean: 0 },
        { at: 0.48, ...AT_LINE, nod: -0.14, side: 0.04, lean: 0 },
        {
          at: 0.68,
          right: { by: 'ground', off: [0.22, -0.2, 0.46] },
          left: { by: 'ground', off: [0.24, -0.1, 0.46] },
          lean: 0.3,
          nod: 0.3,
        },
        {
          at: 0.8,
          right: { by: 'ground', off: [0.25, -0.18, 0.64] },
          left: { by: 'ground', off: [0.25, 0.02, 0.64] },
          lean: 0.12,
          nod: 0.1,
        },
      ],
      held: [
        { thing: 'hung-cloth', in: 'both', between: [0, 0.5] },
        { thing: 'hung-cloth', in: 'both', between: [0.72, 1] },
      ],
      around: [
        { thing: 'drying-line', at: [0.42, 0, 0] },
        { thing: 'stool', at: [0.34, -0.3, 0] },
        { thing: 'washing-basket', at: [0.34, -0.3, 0.45] },
      ],
    },
  },
  'water-plants': {
    en: {
      alone: 'garden, tend the garden',
      do: 'water, tend, spray, mist, feed, sprinkle, irrigate, grow, raise, cultivate, nurture, hose, spritz',
      what: 'plant, plants, flower, flowers, garden, watering can, roses, pot, tulips, tulip, roses, rose, sunflowers, sunflower, daisies, lawn, vegetables, potted plants, seedlings, bonsai, tomatoes, tomato, herbs, potted herbs, tomato plants, orchids, cactus, window box, tree, grass, ficus, potted ficus, potted plant, pot plant, pot plants, houseplant, houseplants, fern, ferns, geraniums, hydrangeas, office plants, begonias, flower bed, crops, orchard, vineyard, seedling, greenhouse, orchid, lettuce, lettuces, allotment, hanging basket, sapling, basil, hedge, vegetable garden, pumpkins, pumpkin, window boxes, flowerbed, flowerbeds',
    },
    zh: {
      alone: '浇花, 浇水, 园艺, 浇菜, 浇地, 浇树, 给花浇水, 浇菜园',
      do: '浇, 照料, 浇灌, 喷洒, 浇着',
      what: '花, 水, 植物, 花园, 花草, 菜, 菜地, 庄稼, 树苗, 菜园, 绿植',
    },
    base: 'stand',
    place: 'meadow',
    play: {
      stance: 'stand',
      seconds: 3.4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.2, -0.06, 0.12], left: [0.02, 0.13, -0.02], lean: 0.12, nod: 0.22, aim: [0.97, 0.1, -0.22] },
        { at: 0.5, right: [0.22, 0.0, 0.13], side: 0.03, aim: [0.95, 0.22, -0.22] },
      ],
      held: [{ thing: 'watering-can', in: 'right' }],
      around: [
        { thing: 'flower-pot', at: [0.98, 0.06, 0] },
        { thing: 'flower-pot', at: [1.12, -0.34, 0] },
      ],
    },
  },
  knit: {
    en: { alone: 'knit, crochet', do: 'knit, crochet', what: 'sweater, scarf, sock, socks, hat, blanket, yarn' },
    zh: { alone: '织毛衣, 编织, 打毛线', do: '织', what: '毛衣, 围巾, 毛线' },
    makes: true,
    base: 'stand',
    place: 'room',
    near: true,
    play: {
      stance: 'seat',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.17, -0.05, 0.14],
          left: [0.17, 0.06, 0.14],
          nod: 0.3,
          aim: [0.35, 0.9, 0.3],
          aimLeft: [0.35, -0.9, 0.3],
        },
        { at: 0.5, right: [0.18, -0.035, 0.155], aim: [0.2, 0.9, 0.05], aimLeft: [0.4, -0.8, 0.45] },
      ],
      held: [
        { thing: 'knitting', in: 'body', at: [0.235, 0, 0.13], aim: [1, 0, 0] },
        { thing: 'needle', in: 'right' },
        { thing: 'needle', in: 'left' },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  sew: {
    en: {
      alone:
        'sew, embroider, stitch, darn, hem, piece a quilt, make a quilt, make lace, pin a hem, pin up a hem, cross-stitch, do needlepoint, do embroidery, do cross-stitch, needlepoint',
      do: 'sew, embroider, stitch, mend, darn, hem, patch, alter, pin, embellish',
      what: 'cloth, dress, shirt, fabric, button, embroidery, quilt, sock, socks, stocking, hole in a sock, elbow patch, patch, hem, gown, wedding gown, skirt, trousers, jeans, curtain, curtains, costume, uniform, jacket, pillowcase, hems, patchwork, tear, pocket, badge, sequins, lace, cushion, tent, sail, parachute, flag, doll, teddy bear, saddle, buttons, handkerchief, napkin, sampler, tapestry, monogram, sweater, mittens, moccasins, ball gown, tutu, cape',
    },
    zh: {
      alone:
        '缝扣子, 缝纽扣, 缝补, 缝衣服, 刺绣, 绣花, 纳鞋底, 缝被子, 绣十字绣, 补袜子, 缝校服, 钉纽扣, 钉扣子, 拆线头, 缝鞋垫, 绣鞋垫, 做针线, 做针线活, 做女红, 锁扣眼, 锁边, 缝旗袍, 做旗袍, 做嫁衣, 打补丁',
      do: '缝, 绣, 补, 缝补, 织补, 刺绣, 扎, 纳',
      what: '衣服, 花, 布, 牡丹, 荷包, 手帕, 鸳鸯, 嫁衣, 鞋垫, 扣子, 裤子, 毛衣, 袜子, 衣裳, 被子, 校服, 旗袍, 十字绣, 香囊, 鞋底, 鞋面, 沙包, 布娃娃, 窗帘',
      any: '绣',
    },
    makes: true,
    base: 'stand',
    place: 'room',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.27, -0.02, 0.06],
          left: [0.25, 0.09, 0.02],
          nod: 0.36,
          lean: 0.1,
          aim: [0, 0.6, -0.8],
          aimLeft: [0.5, -0.7, 0.2],
        },
        // The thread is drawn out to the side, low over the lap.
        { at: 0.5, right: [0.3, -0.2, 0.13], aim: [0, 0.8, -0.5] },
      ],
      held: [
        { thing: 'embroidery', in: 'left' },
        { thing: 'needle', in: 'right' },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
  'open-door': {
    en: {
      alone:
        'pick a lock, pick the lock, pick locks, turn a key, turn the key, put a key in a lock, insert a key in a lock, insert a key into a lock, try the handle, rattle the doorknob, jiggle the doorknob',
      do: 'open, close, unlock, knock, grasp, grip, turn, shut, push open, pull open, kick open, burst through, heave open, slide open, throw open, fling open, barge through, shoulder open, hold open, nudge open, wrench open, unbolt, unlatch, lock, bolt, hold, latch, double-lock, crack, break into',
      what: 'door, gate, front door, doorknob, door knob, door handle, doors, revolving door, heavy door, swing door, garage door, front gate, garden gate, iron gate, cell door, car door, door open, trapdoor, safe, vault, padlock, stable door, locker, cell, gate of a garden, cage, trunk, car boot',
    },
    zh: {
      alone:
        '开门, 推开门, 打开门, 敲门, 推门, 关门, 关上门, 锁门, 锁上门, 开锁, 拉开卷帘门, 拉开门, 用钥匙开门, 掏钥匙开门',
      do: '开, 打开, 推开, 关上, 锁, 锁上, 拉开, 拉下, 合上, 带上, 反锁, 推',
      what: '门, 大门, 房门, 卷帘门, 铁门, 车门, 柜门, 院门, 木门, 庙门',
    },
    base: 'stand',
    view: 'away',
    place: 'room',
    play: {
      stance: 'stand',
      seconds: 3,
      once: true,
      keys: [
        { at: 0, right: [0.05, -0.13, -0.03], left: [0.04, 0.13, -0.03] },
        { at: 0.3, right: [0.29, -0.15, 0.06], lean: 0.05 },
        { at: 0.85, right: [0.3, 0.0, 0.07], lean: 0.22, turn: 0.15 },
        { at: 1, right: [0.22, 0.02, 0.05], lean: 0.1 },
      ],
      around: [{ thing: 'door', at: [0.62, 0, 0], onWall: true }],
    },
  },
  'open-umbrella': {
    en: {
      alone: 'close an umbrella, fold an umbrella, close her umbrella, close his umbrella',
      do: 'open, unfold, twirl, spin, shake, shake off',
      what: 'umbrella, parasol',
    },
    zh: { alone: '撑开伞, 打开伞, 收伞', do: '撑开, 打开', what: '伞, 雨伞' },
    base: 'stand',
    play: {
      stance: 'stand',
      seconds: 3,
      once: true,
      keys: [
        { at: 0, right: [0.17, -0.06, 0.05], left: [0.2, 0.04, 0.15], aim: [0.6, 0.1, 0.8], nod: 0.15 },
        { at: 0.25, left: [0.2, 0.0, 0.22] },
        { at: 0.65, right: [0.15, -0.08, 0.14], left: [0.18, -0.01, 0.26], aim: [0.1, 0, 1], nod: -0.1 },
        { at: 1, left: [0.05, 0.13, -0.02] },
      ],
      held: [{ thing: 'umbrella-open', in: 'right' }],
    },
  },
  'sleep-in-bed': {
    en: { do: 'sleep, snore, lie, rest, nap', what: 'bed' },
    zh: { alone: '睡在床上, 躺在床上, 睡懒觉, 赖床', do: '睡, 躺', what: '床, 床上' },
    base: 'lie',
    place: 'bedroom',
    feeling: 'asleep',
    play: {
      stance: 'bed',
      seconds: 5,
      keys: [{ at: 0 }],
      held: [{ thing: 'blanket', in: 'body', at: [0, 0, 0] }],
      around: [{ thing: 'bed', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
