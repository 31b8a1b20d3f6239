import type { DeedCard } from './deed-card.ts';

/** Telephones, cameras and glasses to look through. */
export const LENS = {
  'phone-call': {
    en: {
      alone:
        'phone, call, make a call, make a phone call, talk on the phone, speak on the phone, telephone, on the phone, take a call, radio, radio for help, speak into a walkie-talkie, talk on a walkie-talkie, talk on a radio, speak into a radio, talk into a walkie-talkie, answer the telephone, answer the phone, pick up the phone, dial, dial a number, ring up, chat on the phone, gossip on the phone, be on the phone, order a pizza by phone',
      do: 'talk, speak, make, answer, chat, hold, speak into, dial, pick up, grab, shout, argue, whisper',
      what: 'phone, telephone, phone call, mobile phone, cell phone, cellphone, emergency call, calls, call, emergency line, walkie-talkie, radio handset, handset, receiver, radio, into a walkie-talkie, on the phone, on a phone, into the phone, on his phone, on her phone, mobile',
    },
    zh: {
      alone: '打电话, 接电话, 通电话, 接起电话, 拿起电话, 打着电话, 讲电话, 煲电话粥, 打视频电话',
      do: '打, 接, 接起, 拿起, 打着, 接通, 挂断, 挂, 拨打, 拨通',
      what: '电话, 听筒',
    },
    base: 'stand',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 3,
      lips: 'sing',
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [-0.02, -0.09, -0.07] },
          left: [0.12, 0.12, 0.06],
          tilt: -0.14,
          aim: [-0.3, 0.2, 1],
        },
        { at: 0.5, left: [0.18, 0.16, 0.17], tilt: -0.18, nod: 0.08, look: 0.15 },
      ],
      held: [{ thing: 'phone-at-ear', in: 'right', size: 1.3, face: [-0.4, 1, 0] }],
    },
  },
  'phone-text': {
    en: {
      alone: 'text, scroll',
      do: 'use, look, look at, look down at, check, text, scroll, stare, stare at, glance at, play, browse, type',
      what: 'phone, smartphone, mobile phone, cell phone, cellphone, iphone, tablet',
    },
    zh: {
      alone:
        '玩手机, 看手机, 刷手机, 发短信, 玩手机游戏, 打手游, 玩手游, 扫码, 扫二维码, 扫码付款, 扫码支付, 回微信, 发微信, 刷视频, 刷抖音, 低头玩手机, 低头看手机, 刷微博, 刷朋友圈, 聊微信, 看短视频',
      do: '玩, 看, 刷, 用',
      what: '手机, 平板',
    },
    others: 'look-along',
    base: 'stand',
    near: true,
    play: {
      stance: 'stand',
      seconds: 1.6,
      eyes: 'down',
      keys: [
        { at: 0, right: [0.19, -0.035, 0.2], left: [0.19, 0.035, 0.18], nod: 0.32, aim: [0.6, 0.1, 0.75] },
        { at: 0.5, left: [0.2, 0.025, 0.2] },
      ],
      held: [{ thing: 'phone', in: 'right', size: 1.5 }],
    },
  },
  'phone-photo': {
    refines: 'photograph',
    en: {
      alone: 'take a photo with her phone, take a photo with his phone',
      do: 'take a photo, take photos, take a picture, take pictures, take, photograph, snap, shoot, film, record, hold up, raise',
      what: 'with her phone, with his phone, with a phone, with their phones, with a smartphone, with his smartphone, with her smartphone, with their smartphones, with a cell phone, with her mobile phone, with his mobile phone, on her phone, on his phone, on a phone, her phone to film, his phone to film',
    },
    zh: {
      alone: '用手机拍照, 拿手机拍照, 用手机拍, 举着手机拍照, 拿着手机拍照, 举起手机拍照, 用手机拍视频, 用手机录像',
    },
    base: 'stand',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3.2,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.2, -0.05, -0.06] },
          left: { by: 'eyes', off: [0.2, 0.06, -0.06] },
          aim: [0, 0.05, 1],
          nod: 0.02,
        },
        {
          at: 0.5,
          right: { by: 'eyes', off: [0.21, -0.05, -0.03] },
          left: { by: 'eyes', off: [0.21, 0.06, -0.03] },
          aim: [0, 0.05, 1],
          turn: 0.12,
          nod: -0.02,
        },
      ],
      held: [{ thing: 'phone', in: 'right', size: 1.25 }],
    },
  },
  selfie: {
    en: { alone: 'take a selfie, selfie', do: 'take, shoot', what: 'selfie, selfies' },
    zh: { alone: '自拍, 自拍合影, 举起手机自拍, 用自拍杆自拍', do: '拍', what: '自拍' },
    pair: 'selfie-together',
    base: 'stand',
    view: 'front',
    feeling: 'happy',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: [0.22, -0.22, 0.36],
          left: [0.08, 0.2, 0.28],
          tilt: -0.1,
          look: -0.3,
          nod: -0.08,
          aim: [-0.1, 0.2, 1],
          open: 'left',
        },
        { at: 0.5, tilt: 0.08, left: [0.09, 0.22, 0.32] },
      ],
      held: [{ thing: 'phone', in: 'right' }],
    },
  },
  /** One has the telephone for both. */
  'selfie-together': {
    parts: true,
    en: {},
    zh: {},
    base: 'stand',
    view: 'facing-us',
    feeling: 'happy',
    apart: 0.36,
    partner: 'selfie-beside',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: [0.24, -0.24, 0.38],
          left: { of: 'chest', off: [-0.02, 0.06, 0.02], else: [0.04, 0.18, 0.1] },
          tilt: 0.1,
          nod: -0.06,
          aim: [-0.1, 0.2, 1],
        },
        { at: 0.5, tilt: 0.14, right: [0.24, -0.24, 0.39] },
      ],
      held: [{ thing: 'phone', in: 'right', size: 1.2 }],
    },
  },
  'selfie-beside': {
    en: {},
    zh: {},
    base: 'stand',
    view: 'facing-us',
    feeling: 'happy',
    apart: 0.36,
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, left: { by: 'mouth', off: [0.08, 0.14, -0.02] }, tilt: -0.12, hands: { left: 'two' } },
        { at: 0.5, tilt: -0.17, side: -0.01 },
      ],
    },
  },
  photograph: {
    en: {
      alone:
        'photograph, take photos, take pictures, take a photo, take a picture, snap photos, snap pictures, shoot photos, take shots',
      do: 'take, photograph, shoot, use, hold, film, record, snap, capture, frame',
      what: 'photo, photos, picture, pictures, photograph, photographs, camera, snapshot, video, scene, interview, documentary, match, concert, wedding, movie, film, wildlife, commercial, music video, landscape, model, sunset, bird, birds, skyline, crime scene, newborn, picture of, photo of',
    },
    zh: {
      alone: '拍照, 照相, 摄影, 拍照片, 拍合影, 拍婚纱照, 拍全家福, 按快门, 按下快门, 调焦, 对焦拍照, 架起相机拍照',
      do: '拍, 照, 用, 拍摄, 举起, 举着, 端着, 拿着, 抓拍, 拍下, 拍到, 正在拍',
      what: '照片, 相机, 照相机, 视频, 风景, 合影, 日出, 日落, 婚纱照, 单反, 花, 花朵, 鸟, 美食, 风光, 动物, 野花, 荷花, 蝴蝶, 星空, 夕阳, 雪山, 瀑布, 大象, 狮子, 猴子, 海豚, 熊猫, 野生动物, 建筑, 街景, 云海, 彩虹, 极光, 昆虫, 蜻蜓, 天鹅, 小狗, 小猫, 猫, 狗, 模特, 新娘, 新人, 大片, 证件照, 全景',
    },
    base: 'stand',
    near: true,
    close: true,
    others: 'look-along',
    play: {
      stance: 'stand',
      seconds: 2.8,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.055, -0.05, -0.05] },
          left: { by: 'eyes', off: [0.1, 0.05, -0.085] },
          aim: [1, 0, 0],
          nod: 0.03,
        },
        { at: 0.5, lean: 0.1, side: 0.05, tilt: -0.08 },
      ],
      held: [{ thing: 'camera', in: 'right' }],
    },
  },
  binoculars: {
    en: {
      alone: 'birdwatch',
      do: 'look, watch, peer, use, observe, hold, search, scan, spot, spy, track, follow, study, birdwatch, survey, scout, see',
      what: 'binoculars, spyglass, field glasses, horizon with binoculars, sea with binoculars, opera glasses',
    },
    zh: { do: '用, 拿, 看, 举', what: '望远镜, 双筒望远镜' },
    base: 'stand',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 5,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.06, -0.06, -0.085] },
          left: { by: 'eyes', off: [0.06, 0.06, -0.085] },
          aim: [1, 0, 0],
        },
        { at: 0.5, look: 0.3, turn: 0.2, nod: -0.05 },
      ],
      held: [{ thing: 'binoculars', in: 'right', size: 1.7 }],
    },
  },
  telescope: {
    en: {
      alone: 'stargaze',
      do: 'look, watch, peer, use, observe, gaze, set up, adjust, point',
      what: 'telescope, theodolite, through a theodolite',
    },
    zh: { alone: '观星, 架起望远镜看星星', do: '用, 看, 架起, 架, 支起, 调', what: '天文望远镜, 望远镜' },
    others: 'look-along',
    base: 'stand',
    place: 'hills',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.1, -0.03, -0.06] },
          left: { by: 'eyes', off: [0.19, 0.05, -0.03] },
          lean: 0.3,
          nod: -0.3,
          hands: { right: 'pinch', left: 'flat' },
        },
        { at: 0.5, left: { by: 'eyes', off: [0.21, 0.05, -0.02] }, lean: 0.33, nod: -0.34 },
      ],
      around: [{ thing: 'telescope', at: [0.72, 0, 0] }],
    },
  },
  microscope: {
    en: { do: 'look, look into, look in, peer, peer into, use, examine', what: 'microscope' },
    zh: { do: '用, 看', what: '显微镜' },
    others: 'look-along',
    base: 'stand',
    place: 'laboratory',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.28, -0.1, 0.15], left: [0.27, 0.1, 0.14], lean: 0.36, nod: 0.3 },
        { at: 0.5, right: [0.28, -0.09, 0.17] },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'desk', at: [0.56, 0, 0] },
        { thing: 'microscope', at: [0.58, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
