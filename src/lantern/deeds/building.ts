import type { DeedCard } from './deed-card.ts';
import { handiwork } from './handiwork.ts';

const OUTDOORS = { base: 'stand', view: 'three-quarter', near: true } as const;

/** Things that are built, mounted, reached for and mended in and round a house. */
export const BUILDING = {
  'build-sandcastle': {
    en: {
      alone: 'build sandcastles, build sand castles',
      do: 'build, make, finish, shape, decorate',
      what: 'sandcastle, sandcastles, sand castle, sand castles',
    },
    zh: {
      alone: '堆沙堡, 堆沙子, 玩沙子, 做沙雕, 挖沙子, 堆城堡, 堆起城堡, 堆一座城堡, 堆沙子城堡',
      do: '堆, 做, 搭, 建',
      what: '沙堡, 沙雕, 沙子, 沙子城堡',
    },
    base: 'stand',
    place: 'beach',
    feeling: 'happy',
    apart: 1.36,
    view: 'three-quarter',
    near: true,
    play: handiwork({
      bench: 'ground',
      motion: 'mould',
      size: { half: 0.26, tall: 0.36 },
      seconds: 1.8,
      at: [0.68, 0, 0],
      with: [{ thing: 'sand-castle', at: [0.68, 0, 0], shared: true }],
      work: false,
    }),
  },
  'mend-pipe': {
    en: {
      alone:
        'fix a leak, unclog a drain, fix the sink, lie under a sink, work under a sink, lie on his back under a sink',
      do: 'tighten, fix, repair, unscrew, loosen, replace, unclog, mend, unblock, clear, plug, seal',
      what: 'pipe, pipes, sink, drain, tap, faucet, leak, leaky pipe, leaking pipe, kitchen sink, plumbing, blocked sink, blocked drain, waste pipe, water pipe, burst pipe, radiator, toilet pipe, gas pipe, shower head',
    },
    zh: {
      alone: '修水管, 修水龙头, 通下水道, 拧水管, 疏通下水道',
      do: '修, 拧, 拧紧, 修理, 通',
      what: '水管, 管子, 水龙头, 水槽, 下水道, 管道',
    },
    base: 'lie',
    place: 'kitchen',
    view: 'side',
    play: {
      stance: 'back',
      seconds: 1.5,
      keys: [
        { at: 0, right: [0.2, -0.1, 0.23], left: [0.22, 0.06, 0.25], aim: [0.6, 0.6, 0.5], nod: 0.2 },
        { at: 0.5, right: [0.21, -0.02, 0.13], left: [0.22, 0.06, 0.25], aim: [0.8, 0.5, -0.6], nod: 0.26 },
      ],
      held: [{ thing: 'wrench', in: 'right', size: 2 }],
      around: [{ thing: 'sink-pipes', at: [0, 0, 0] }],
    },
  },
  'reach-shelf': {
    en: {
      alone:
        'slide a book onto a shelf, slide a book back onto a shelf, put a book back, put the book back, put a book away, put a book back on the shelf, return a book to the shelf, slot a book into a shelf, reach for the top shelf, reach up to a shelf, reach up, shelve books, shelve a book, put books on a shelf, put books on the shelf',
      do: 'slide, slide back, put back, push, reach, grab, take, get, pick, put, place, pull, organise, organize, return, replace, shelve, slot, stack, choose, slide, stock, restock, fill, price',
      what: 'book back, book back onto, book onto, book back on, onto a shelf, onto a tall shelf, back onto a shelf, onto the shelf, back on the shelf, shelf, top shelf, high shelf, bookshelf, bookcase, cupboard, cookie jar, upper shelf, to a shelf, to the shelf, on a shelf, on the shelf, shelves, books to a shelf, books on a shelf, book on a shelf, cans on a shelf, supermarket shelf, supermarket shelves, off the shelf, from the top shelf, library shelf, from a high shelf, cans, grocery shelves',
    },
    zh: {
      alone:
        '踮起脚从书架上拿书, 从书架上拿书, 从书架上取书, 踮脚拿书, 够书架, 把书放上书架, 把书放回书架, 往书架上放书, 取药, 抓药, 拿药, 取书, 摆货架, 理货, 补货, 上货, 整理货架',
      do: '够, 够着, 踮起脚拿, 踮脚拿, 取下, 拿下, 整理, 取, 放回',
      what: '书架, 架子, 柜子, 橱柜, 书, 罐子, 书架上, 药柜上, 货架上, 药, 货架',
    },
    base: 'stand',
    place: 'library',
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, left: [0.16, 0.08, 0.58], right: [0.2, -0.08, 0.16], toes: 0.5, lean: 0.06, nod: -0.3 },
        { at: 0.45, left: [0.19, 0.1, 0.61], toes: 0.75, lean: 0.1, nod: -0.36 },
        { at: 0.75, left: [0.2, 0.08, 0.5], toes: 0.5, nod: -0.3 },
      ],
      held: [{ thing: 'book', in: 'left', between: [0.4, 1] }],
      around: [{ thing: 'tall-shelf', at: [0.15, 0.34, 0], far: true }],
    },
  },
  'paint-thing': {
    paints: true,
    en: {
      do: 'paint, repaint, varnish, letter, touch up, sand down, stain, stencil',
      what: 'fence, chair, bench, birdhouse, boat, table, door, gate, mailbox, picket fence, wooden fence, shed, garden fence, garden gate, garden bench, front door, wooden chair, rocking chair, railing, shutters, dollhouse, sign, shop sign, letters, gold letters, lettering, house number, deck, bookcase, dresser, cabinet, wardrobe, stool, crib, window frame, porch, boat hull, hull, barn, barn door, planter, lamp post, bicycle, letterbox, caravan, carousel horse, rocking horse, crate, suitcase, headboard',
    },
    zh: {
      alone: '刷油漆, 刷栅栏, 涂漆, 刷漆, 上漆',
      do: '刷, 漆, 涂',
      what: '栅栏, 篱笆, 椅子, 长椅, 门, 桌子, 木箱',
    },
    ...OUTDOORS,
    place: 'garden',
    play: handiwork({
      bench: 'upright',
      motion: 'above',
      size: { half: 0.2, tall: 0.2 },
      seconds: 1.4,
      at: [0.62, 0, 0.7],
      held: [{ thing: 'brush', in: 'right' }],
      on: 'picket-fence',
      work: false,
    }),
  },
  'wash-clothes': {
    en: {
      alone: 'do laundry by hand, wash clothes, wash laundry',
      do: 'wash, scrub, rinse, wring, wring out, twist, squeeze, tie-dye, dye, hand-wash',
      what: 'clothes, laundry, shirt, shirts, sheets, socks, linen, towel, cloth, rag, sponge, wet cloth, mop, swimsuit, jeans, kimono, diapers, nappies, dirty clothes, t-shirt, bandana, jumper, sweater, blanket, apron, silk, tablecloth',
    },
    zh: {
      alone:
        '拧干, 拧衣服, 洗衣服, 搓衣服, 手洗衣服, 捶衣服, 拧毛巾, 搓毛巾, 拧干衣服, 拧衣服, 搓洗衣服, 漂洗衣服, 手搓衣服, 用搓衣板洗衣服, 染布, 漂布, 浸染布料, 搓洗衣领',
      do: '洗, 搓, 搓洗, 漂洗, 捶打, 手洗, 拧',
      what: '衣服, 衣裳, 床单, 袜子, 被单, 毛巾, 裤子, 校服, 脏衣服, 衣物',
    },
    ...OUTDOORS,
    place: 'courtyard',
    play: handiwork({
      bench: 'ground',
      motion: 'press',
      size: { half: 0.14, tall: 0.3 },
      seconds: 1.1,
      at: [0.5, 0, 0],
      on: 'wash-tub',
      work: false,
    }),
  },
} as const satisfies Record<string, DeedCard>;
