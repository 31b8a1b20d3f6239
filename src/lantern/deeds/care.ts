import type { DeedCard } from './deed-card.ts';

/** Caring for one's own hair, face and teeth. */
export const CARE = {
  shave: {
    toOther: 'trim-beard',
    en: {
      alone:
        'shave, trim his beard, shave his beard, shave his head, shave her head, shave his neck, shave his chest, trim his moustache, clip his moustache',
      do: 'shave, trim, groom, cut, lather, clip, razor, scrape, shape',
      what: 'beard, face, razor, mirror, moustache, mustache, stubble, his beard, chin, cheeks',
    },
    zh: { alone: '刮胡子, 剃须, 修剪胡子, 修剪或刮胡子, 刮脸, 修面', do: '刮, 剃', what: '胡子, 胡须' },
    base: 'stand',
    place: 'bathroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.04, -0.115, -0.045] },
          left: [0.12, 0.14, 0.03],
          nod: -0.12,
          aim: [-0.1, 0.8, 0.45],
        },
        { at: 0.6, right: { by: 'ear', off: [0.06, -0.095, -0.105] }, tilt: 0.06 },
      ],
      held: [
        { thing: 'razor', in: 'right' },
        { thing: 'shaving-foam', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'brush-teeth': {
    en: {
      alone:
        'brush her teeth, brush his teeth, brush teeth, brush their teeth, gargle, rinse her mouth, rinse his mouth, use mouthwash, floss her teeth, floss his teeth, squeeze toothpaste, put toothpaste on a toothbrush, squeeze out toothpaste, squeeze toothpaste onto a brush, squeeze toothpaste onto a toothbrush, floss, floss teeth, floss between her teeth',
      do: 'brush',
      what: 'teeth, tooth, mirror, bathroom mirror',
    },
    zh: { alone: '刷牙, 漱口' },
    base: 'stand',
    place: 'bathroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 0.55,
      lips: 'teeth',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.06, -0.135, -0.05] },
          left: [0.12, 0.14, 0.03],
          aim: [-0.1, 1, 0.12],
          nod: -0.04,
        },
        { at: 0.5, right: { by: 'mouth', off: [0.06, -0.105, -0.045] } },
      ],
      held: [
        { thing: 'toothbrush', in: 'right', face: [-0.8, 0, 0.6] },
        { thing: 'lip-foam', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'wash-hands': {
    en: {
      alone:
        'wash her hands, wash his hands, wash hands, wash their hands, rinse her hands, rinse his hands, scrub up, scrub in, scrub up before an operation, scrub up for surgery',
      do: 'wash, rinse, soap, scrub, clean',
      what: 'hand, hands, forearms, arms',
    },
    zh: { alone: '洗手', do: '洗, 冲洗', what: '手, 双手' },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    near: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'down',
      keys: [
        {
          at: 0,
          right: [0.27, -0.05, 0.085],
          left: [0.27, 0.05, 0.055],
          lean: 0.2,
          nod: 0.24,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.25, right: [0.3, -0.02, 0.095], left: [0.25, 0.03, 0.065] },
        { at: 0.5, right: [0.27, -0.04, 0.055], left: [0.28, 0.04, 0.085] },
        { at: 0.75, right: [0.25, -0.02, 0.075], left: [0.3, 0.03, 0.085] },
      ],
      held: [{ thing: 'tap-water', in: 'both' }],
      around: [{ thing: 'wash-basin', at: [0.46, 0, 0] }],
    },
  },
  'wash-face': {
    toOther: 'wipe-face-of',
    en: {
      alone: 'wash her face, wash his face, splash her face, splash his face',
      do: 'wash, splash, rinse',
      what: 'face, water on his face, water on her face',
    },
    zh: { alone: '洗脸, 往脸上拍水, 往脸上泼水, 用冷水洗脸, 洗把脸, 洗了把脸', do: '洗', what: '脸' },
    base: 'stand',
    place: 'bathroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: [0.25, -0.035, 0.12],
          left: [0.25, 0.035, 0.12],
          lean: 0.32,
          nod: 0.2,
          hands: { right: 'flat', left: 'flat' },
        },
        { at: 0.2, right: [0.25, -0.035, 0.12], left: [0.25, 0.035, 0.12], lean: 0.36 },
        {
          at: 0.42,
          right: { by: 'mouth', off: [0.05, -0.05, -0.04] },
          left: { by: 'mouth', off: [0.05, 0.05, -0.04] },
          lean: 0.34,
          nod: 0.26,
        },
        {
          at: 0.6,
          right: { by: 'eyes', off: [0.05, -0.05, -0.05] },
          left: { by: 'eyes', off: [0.05, 0.05, -0.06] },
          lean: 0.3,
          nod: 0.18,
        },
        {
          at: 0.8,
          right: { by: 'mouth', off: [0.06, -0.05, -0.05] },
          left: { by: 'mouth', off: [0.06, 0.05, -0.05] },
          lean: 0.34,
        },
      ],
      held: [{ thing: 'tap-water', in: 'both' }],
      around: [{ thing: 'wash-basin', at: [0.58, 0, 0] }],
    },
  },
  'make-up': {
    toOther: 'paint-face-of',
    en: {
      alone:
        'put on makeup, put on make-up, apply makeup, do her makeup, put on lipstick, put on eyeliner, put on mascara, apply mascara, apply lipstick, put on foundation, powder her nose, try on lipstick, curl her eyelashes, curl eyelashes, curl her lashes, put on red lipstick, put on pink lipstick',
      do: 'apply, put on, do, wear, powder, touch up, try on, dab, rouge, blot, reapply, dab on, dust, fix',
      what: "lipstick, makeup, make-up, mascara, eyeliner, eye shadow, eyeshadow, foundation, blush, lip gloss, her makeup, nose, rouge, blusher, face powder, mum's lipstick, cheeks, her cheeks, powder, cheek, face paint, concealer, eyelids, lashes, false lashes, fake eyelashes, lip balm",
    },
    zh: {
      alone:
        '化妆, 涂口红, 抹口红, 画眼线, 上妆, 梳妆打扮, 梳妆, 打扮, 画眉, 勾脸, 对镜勾脸, 画脸谱, 描眉画眼, 上油彩, 勾画脸谱, 勾画红脸谱, 勾脸谱, 勾画花脸, 补妆, 描眉, 画口红, 照镜子化妆, 涂脂抹粉, 扑粉',
      do: '涂, 抹, 画, 勾, 勾画, 描',
      what: '口红, 眼线, 唇膏, 腮红, 眼影, 睫毛膏, 粉底, 眉笔, 唇釉, 胭脂, 油彩, 脸谱, 红脸谱, 花脸',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.02, -0.055, -0.105] },
          left: { by: 'eyes', off: [0.2, 0.12, -0.17] },
          aim: [-0.35, 0.5, 0.8],
          aimLeft: [-0.2, -0.1, 1],
          tilt: -0.06,
        },
        { at: 0.5, right: { by: 'mouth', off: [0.025, -0.035, -0.1] }, tilt: 0.05, nod: -0.06 },
      ],
      held: [
        { thing: 'lipstick', in: 'right' },
        { thing: 'hand-mirror', in: 'left' },
      ],
    },
  },
  'apply-cream': {
    toOther: 'rub-face-of',
    en: {
      alone: 'moisturize, moisturise, rub in sunscreen, exfoliate',
      do: 'apply, put on, rub, spread, use, massage, put, dab, smear, slather, daub, slather on',
      what: 'cream, face cream, lotion, sunscreen, sun cream, moisturizer, moisturiser, face mask, skin cream, cream on her face, cream on his face, sunblock, skincare, aftershave, balm, suncream, on her face, on his face, jam on her face, mud on her face, face paint, war paint, mud, makeup on his face, clay mask, clay on her face, aloe, oil on her skin, oil on her legs',
    },
    zh: {
      alone:
        '涂面霜, 擦面霜, 护肤, 敷面膜, 抹防晒霜, 涂防晒霜, 涂护肤霜, 抹面霜, 涂爽肤水, 拍爽肤水, 敷脸, 抹护手霜, 涂护手霜, 卸妆, 洗面卸妆',
      do: '涂, 抹, 擦, 拍, 敷',
      what: '面霜, 防晒霜, 乳液, 护肤霜, 护肤品, 润肤霜, 爽肤水, 面膜, 精华, 精华液, 护手霜, 雪花膏',
    },
    base: 'stand',
    place: 'bedroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.5,
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.03, -0.085, -0.05] },
          left: [0.2, 0.13, 0.22],
          aimLeft: [0.3, 0, 1],
          tilt: -0.06,
          hands: { right: 'flat' },
        },
        { at: 0.3, right: { by: 'eyes', off: [0.03, -0.095, -0.08] }, tilt: -0.12 },
        { at: 0.6, right: { by: 'eyes', off: [0.035, -0.06, -0.06] }, tilt: -0.1 },
        { at: 0.8, right: { by: 'mouth', off: [0.04, -0.06, -0.06] }, tilt: -0.04 },
      ],
      held: [
        { thing: 'cream-jar', in: 'left' },
        { thing: 'cream-dabs', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
  'wash-hair': {
    toOther: 'braid-hair',
    en: {
      alone:
        'wash her hair, wash his hair, wash hair, shampoo her hair, shampoo his hair, shampoo, dye her hair, dye hair',
      do: 'wash, shampoo, rinse, lather, dye',
      what: 'hair, her hair, his hair, own hair, head',
    },
    zh: { alone: '洗头, 洗头发, 染头发, 洗发', do: '洗, 染', what: '头, 头发' },
    base: 'stand',
    place: 'bathroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 0.9,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.04, -0.1, -0.02] },
          left: { by: 'ear', off: [0.04, 0.085, 0.03] },
          tilt: 0.08,
          nod: 0.1,
        },
        {
          at: 0.5,
          right: { by: 'ear', off: [0.04, -0.085, 0.03] },
          left: { by: 'ear', off: [0.04, 0.1, -0.02] },
          tilt: -0.08,
        },
      ],
      held: [{ thing: 'hair-foam', in: 'body', at: [0, 0, 0] }],
    },
  },
  'curl-hair': {
    en: {
      alone: 'curl her hair, curl his hair, straighten her hair',
      do: 'curl, straighten, iron',
      what: 'hair, her hair, curling iron, hair straightener',
    },
    zh: { alone: '卷头发, 烫头发, 烫卷发, 在卷头发', do: '卷, 烫, 拉直', what: '头发, 卷发' },
    base: 'stand',
    place: 'bedroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 2.4,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [0.02, -0.17, -0.13] },
          left: { by: 'eyes', off: [0.14, 0.16, -0.14] },
          aim: [-0.1, 0.62, 0.78],
          aimLeft: [0, 0, 1],
          tilt: -0.1,
        },
        { at: 0.4, right: { by: 'ear', off: [0.02, -0.19, -0.06] }, aim: [-0.1, 0.85, 0.5], tilt: -0.16 },
        { at: 0.7, right: { by: 'ear', off: [0.02, -0.2, -0.1] }, aim: [-0.1, 0.7, 0.7] },
      ],
      held: [
        { thing: 'curling-iron', in: 'right' },
        { thing: 'hand-mirror', in: 'left' },
      ],
    },
  },
  'blow-nose': {
    toOther: 'wipe-face-of',
    en: {
      alone:
        'blow her nose, blow his nose, blow nose, wipe her nose, wipe his nose, wipe her mouth, wipe his mouth, dab her lips, dab his lips, dab her mouth, dab his mouth, wipe her lips, wipe his lips, wipe his chin, wipe her chin',
      do: 'blow, wipe',
      what: 'nose, runny nose, with a tissue, into a tissue, into a handkerchief, mouth, lips, chin',
    },
    zh: { alone: '擤鼻涕, 擦鼻涕', do: '擤, 擦, 擦拭', what: '鼻涕, 鼻子, 嘴, 嘴巴, 嘴角' },
    base: 'stand',
    place: 'bedroom',
    view: 'front',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.8,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: { by: 'mouth', off: [0.05, -0.05, -0.075] },
          left: { by: 'mouth', off: [0.05, 0.05, -0.075] },
          nod: 0.08,
          aim: [0.3, 0.75, 0.45],
        },
        { at: 0.25, nod: 0.3, lean: 0.12, right: { by: 'mouth', off: [0.045, -0.045, -0.07] } },
        { at: 0.4, nod: 0.2, lean: 0.06 },
        { at: 0.55, nod: 0.32, lean: 0.14, right: { by: 'mouth', off: [0.045, -0.045, -0.07] } },
        { at: 0.8, nod: 0.1 },
      ],
      held: [{ thing: 'tissue', in: 'right' }],
    },
  },
  'blow-dry': {
    toOther: 'dry-hair-of',
    en: {
      alone: 'blow-dry her hair, blow dry, dry her hair, dry his hair',
      do: 'dry, blow-dry',
      what: 'hair, hair dryer, hairdryer, beard, long hair',
    },
    zh: { alone: '吹头发, 用吹风机吹头发, 用电吹风吹头发', do: '吹, 擦, 擦干, 吹干', what: '头发, 长发, 湿发, 湿头发' },
    base: 'stand',
    place: 'room',
    near: true,
    close: true,
    play: {
      stance: 'stand',
      seconds: 1.4,
      keys: [
        {
          at: 0,
          right: { by: 'ear', off: [-0.02, -0.2, 0.02] },
          left: { by: 'ear', off: [-0.03, 0.11, -0.06] },
          tilt: -0.2,
          aim: [0, 0.95, 0.05],
        },
        { at: 0.5, right: { by: 'ear', off: [-0.03, -0.2, 0.07] }, tilt: -0.1 },
      ],
      held: [
        { thing: 'hair-dryer', in: 'right', size: 1.3 },
        { thing: 'dryer-wind', in: 'body', at: [0, 0, 0] },
      ],
    },
  },
} as const satisfies Record<string, DeedCard>;
