import type { DeedCard } from './deed-card.ts';
import { HANGS } from './motion-keys.ts';

/** One knee on the ground and the hands on the other before somebody who stands; how far the head is bowed at first and half through. */
export function kneelingBefore([first, then]: readonly [first: number, then: number]): DeedCard {
  return {
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    play: {
      stance: 'half-kneel',
      seconds: 4,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.2, 0, 0.34] },
          left: { by: 'ground', off: [0.21, 0.06, 0.33] },
          nod: first,
        },
        { at: 0.5, nod: then },
      ],
    },
  };
}

/** What is done solemnly or fondly: things are unveiled, knights dubbed, children tucked in, lanterns set afloat. */
export const CEREMONIES = {
  // The cloth is pulled toward the body and falls; what was under it is shown with the other hand.
  unveil: {
    en: {
      do: 'unveil, reveal, uncover, pull the cloth off, pull a cloth off, pull a sheet off, pull the cover off',
      what: 'statue, sculpture, monument, painting, portrait, plaque, bust, masterpiece, artwork, memorial, prototype, invention, trophy',
    },
    zh: {
      alone: '揭幕, 为雕像揭幕, 揭开红布, 揭开幕布',
      do: '揭, 揭开, 掀开',
      what: '雕像, 塑像, 幕布, 红布, 红绸, 雕塑, 牌匾, 画像',
    },
    base: 'stand',
    place: 'museum',
    view: 'side',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 5,
      once: true,
      keys: [
        { at: 0, right: [0.3, -0.06, 0.22], left: HANGS, lean: 0.1, nod: -0.04 },
        { at: 0.24, right: [0.32, -0.06, 0.2], lean: 0.12 },
        { at: 0.42, right: [0.02, -0.2, 0.08], left: [0.1, 0.16, 0.1], lean: -0.14 },
        { at: 0.6, right: [0.0, -0.18, -0.02], left: [0.24, 0.12, 0.24], lean: -0.04, nod: -0.1, open: 'left' },
        { at: 1, right: [0.0, -0.18, -0.02], left: [0.26, 0.12, 0.27], lean: -0.02, nod: -0.12, open: 'left' },
      ],
      held: [{ thing: 'pulled-veil', in: 'right' }],
      around: [
        { thing: 'plinth', at: [1.0, 0, 0] },
        { thing: 'bronze-figure', at: [1.0, 0, 0.5] },
      ],
      work: { at: [1.0, 0, 0.5], metres: 1.15, instead: ['bronze-figure'], most: 1 },
    },
  },
  // The flat of the blade on one shoulder, over the head, on the other one.
  'dub-knight': {
    en: { do: 'dub, knight', what: 'knight, squire, knights', whom: 'knight, dub' },
    zh: { alone: '册封骑士, 封为骑士', do: '册封', what: '骑士', whom: '册封' },
    base: 'stand',
    place: 'throne-room',
    view: 'side',
    apart: 1.05,
    partner: 'be-dubbed',
    brings: 'person',
    play: {
      stance: 'stand',
      seconds: 4,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.26, -0.12, 0.14], left: HANGS, aim: [1, 0.02, 0.1], lean: 0.06, nod: 0.2 },
        { at: 0.34, right: [0.26, -0.12, 0.14], aim: [1, 0.02, 0.1] },
        { at: 0.5, right: [0.24, -0.06, 0.24], aim: [1, 0.06, 0.42] },
        { at: 0.64, right: [0.26, 0.02, 0.15], aim: [1, 0.1, 0.08] },
        { at: 0.9, right: [0.26, 0.02, 0.15], aim: [1, 0.1, 0.08] },
      ],
      held: [{ thing: 'sword', in: 'right' }],
    },
  },
  'be-dubbed': kneelingBefore([0.3, 0.34]),
  // The blanket is drawn up to the chin of who sleeps there, and smoothed.
  'tuck-in': {
    en: {
      alone:
        'tuck a child in, tuck in a child, tuck a child into bed, put a child to bed, tuck the children in, tuck the kids in, put the kids to bed, put the children to bed',
      do: 'tuck, tuck in, put',
      what: 'child in, child into bed, son in, daughter in, son into bed, daughter into bed, child, children in, kids in, kids into bed, children into bed, child to bed, son to bed, daughter to bed, kids to bed, children to bed, toddler in, toddler into bed, blanket around a child, son to sleep, daughter to sleep, child to sleep, kids to sleep, children to sleep',
    },
    zh: {
      alone: '给孩子盖被子, 给宝宝盖被子, 给女儿盖被子, 给儿子盖被子, 哄孩子睡觉, 掖被子, 掖好被子, 盖好被子',
      do: '掖, 掖好',
      what: '被子, 被角',
    },
    base: 'stand',
    place: 'bedroom',
    hour: 'night',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 4.2,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.33, -0.02, -0.06], left: [0.33, 0.2, -0.06], lean: 0.4, curl: 0.16, nod: 0.1 },
        { at: 0.35, right: [0.33, 0.06, -0.03], left: [0.33, 0.24, -0.02], lean: 0.44 },
        {
          at: 0.6,
          right: [0.35, 0.02, -0.03],
          left: [0.36, 0.22, -0.01],
          lean: 0.46,
          hands: { right: 'flat', left: 'flat' },
        },
        {
          at: 0.85,
          right: [0.35, -0.04, -0.03],
          left: [0.36, 0.2, -0.01],
          lean: 0.44,
          hands: { right: 'flat', left: 'flat' },
        },
      ],
      around: [
        { thing: 'low-bed', at: [0.98, -0.3, 0] },
        { thing: 'tucked-child', at: [0.98, -0.3, 0] },
      ],
    },
  },
  // Set down with both hands at the edge of the water, then it drifts off.
  'float-lantern': {
    en: {
      alone: 'float a lantern, float lanterns, set a lantern afloat',
      do: 'float, set afloat, set, launch, release, place',
      what: 'lantern on the water, lanterns on the water, lantern on the river, lanterns on the river, paper boat on the water, river lantern, river lanterns, water lantern, floating lantern, floating lanterns, candle on the water, paper boat, paper boats, paper boat on a pond, toy boat, leaf boat, walnut boat, little paper boat',
    },
    refines: 'release-lantern',
    zh: {
      alone: '放河灯, 放莲花灯, 放水灯, 放纸船, 放小纸船',
      do: '放',
      what: '河灯, 莲花灯, 水灯, 荷花灯, 花灯, 莲灯, 纸船, 小纸船, 小船灯',
    },
    base: 'stand',
    place: 'river',
    hour: 'night',
    view: 'side',
    near: true,
    atShore: true,
    play: {
      stance: 'squat',
      seconds: 5,
      once: true,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: { by: 'ground', off: [0.26, -0.05, 0.2] },
          left: { by: 'ground', off: [0.26, 0.05, 0.2] },
          lean: 0.3,
          nod: 0.16,
        },
        {
          at: 0.3,
          right: { by: 'ground', off: [0.32, -0.05, 0.07] },
          left: { by: 'ground', off: [0.32, 0.05, 0.07] },
          lean: 0.5,
        },
        {
          at: 0.45,
          right: { by: 'ground', off: [0.34, -0.06, 0.08] },
          left: { by: 'ground', off: [0.34, 0.06, 0.08] },
          lean: 0.52,
          open: 'both',
        },
        {
          at: 0.7,
          right: { by: 'ground', off: [0.2, -0.08, 0.26] },
          left: { by: 'ground', off: [0.2, 0.08, 0.26] },
          lean: 0.2,
          nod: 0.1,
        },
        {
          at: 1,
          lean: 0.2,
          right: { by: 'ground', off: [0.2, -0.08, 0.26] },
          left: { by: 'ground', off: [0.2, 0.08, 0.26] },
        },
      ],
      held: [{ thing: 'lotus-lantern', in: 'both' }],
      around: [{ thing: 'landing', at: [0, 0, 0] }],
    },
  },
  'wooden-fish': {
    en: { do: 'strike, beat, tap, hit, play', what: 'wooden fish' },
    zh: { alone: '敲木鱼', do: '敲, 敲着', what: '木鱼' },
    base: 'stand',
    place: 'temple',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'kneel',
      seconds: 0.9,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: [0.24, -0.1, 0.17],
          left: [0.12, 0.03, 0.2],
          aim: [0.7, 0.3, 0.3],
          nod: 0.1,
          hands: { left: 'flat' },
        },
        { at: 0.3, right: [0.25, -0.1, 0.12], aim: [0.8, 0.3, -0.5], hands: { left: 'flat' } },
        { at: 0.45, right: [0.25, -0.1, 0.12], aim: [0.8, 0.3, -0.5], hands: { left: 'flat' } },
      ],
      held: [{ thing: 'fish-mallet', in: 'right' }],
      around: [{ thing: 'fish-drum', at: [0.62, 0, 0] }],
    },
  },
  // The bamboo slips in one hand, the long ones in the other, both beside the head.
  clappers: {
    en: { do: 'play, shake, beat, perform', what: 'clappers, bamboo clapper, bamboo clappers, castanets, kuaiban' },
    zh: { alone: '打快板, 说快板', do: '打, 敲, 说', what: '快板, 竹板, 响板' },
    base: 'stand',
    place: 'theatre',
    view: 'three-quarter',
    near: true,
    feeling: 'happy',
    play: {
      stance: 'stand',
      seconds: 0.8,
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: [0.14, -0.23, 0.2],
          left: [0.16, 0.22, 0.18],
          aim: [0.3, 0, 1],
          aimLeft: [0.3, 0, 1],
          tilt: 0.05,
        },
        {
          at: 0.5,
          right: [0.14, -0.24, 0.25],
          left: [0.16, 0.22, 0.23],
          aim: [0.1, 0, 1],
          aimLeft: [0.1, 0, 1],
          tilt: -0.05,
        },
      ],
      held: [
        { thing: 'bamboo-clapper', in: 'right' },
        { thing: 'bamboo-clapper', in: 'left', size: 0.75 },
      ],
    },
  },
  // Another one's face is wiped with a cloth.
  'wipe-face-of': {
    en: {
      alone: "wipe a child's face, wipe her child's mouth",
      do: 'wipe, dry, clean, wash, dab',
      what: "child's face, child's mouth, son's face, daughter's face, son's mouth, daughter's mouth, baby's face, baby's mouth, patient's face, boy's face, girl's face, tears from her face, patient's forehead, sweat from his forehead, sweat from her forehead",
    },
    zh: { alone: '给孩子擦脸, 给孩子擦嘴, 给宝宝擦脸, 给宝宝擦嘴, 给他擦汗, 给她擦汗, 给她擦眼泪, 给他擦眼泪' },
    base: 'stand',
    view: 'side',
    near: true,
    apart: 0.62,
    partner: 'have-face-wiped',
    brings: 'child',
    toSmaller: 'wipe-face-of-child',
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.09, -0.03, -0.02], else: [0.26, -0.03, 0.28] },
          left: { of: 'neck', off: [-0.05, 0.06, -0.02], else: [0.2, 0.08, 0.2] },
          lean: 0.08,
          nod: 0.1,
        },
        { at: 0.5, right: { of: 'head', off: [-0.09, 0.02, -0.04], else: [0.26, 0.02, 0.26] } },
      ],
      held: [{ thing: 'wiping-cloth', in: 'right', size: 0.7 }],
    },
  },
  'wipe-face-of-child': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    near: true,
    apart: 0.62,
    partner: 'have-face-wiped',
    play: {
      stance: 'kneel',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { of: 'head', off: [-0.09, -0.03, -0.02], else: [0.26, -0.03, 0.28] },
          left: { of: 'neck', off: [-0.05, 0.06, -0.02], else: [0.2, 0.08, 0.2] },
          nod: 0.02,
        },
        { at: 0.5, right: { of: 'head', off: [-0.09, 0.02, -0.04], else: [0.26, 0.02, 0.26] } },
      ],
      held: [{ thing: 'wiping-cloth', in: 'right', size: 0.7 }],
    },
  },
  'have-face-wiped': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3,
      eyes: 'shut',
      keys: [{ at: 0, right: [0.03, -0.12, -0.02], left: HANGS, nod: -0.12 }],
    },
  },
  'walk-down-aisle': {
    en: {
      alone:
        'walk down the aisle, walk up the aisle, come down the aisle, walk along the aisle, walk her down the aisle, walk the bride down the aisle',
    },
    zh: { alone: '走上红毯结婚, 步入婚礼殿堂, 走进婚礼殿堂, 步入礼堂' },
    base: 'walk',
    place: 'church',
    way: 'toward',
    view: 'facing-us',
    feeling: 'happy',
    parts: true,
    apart: 0.46,
    partner: 'escort',
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [{ at: 0, right: [0.17, -0.03, 0.05], left: [0.17, 0.05, 0.04] }],
      held: [{ thing: 'flowers', in: 'right' }],
    },
  },
  /** Beside somebody, the arm bent for the other's. */
  escort: {
    en: {},
    zh: {},
    base: 'walk',
    way: 'toward',
    view: 'facing-us',
    apart: 0.46,
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [{ at: 0, right: [0.13, -0.08, 0.08] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
