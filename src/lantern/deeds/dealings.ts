import type { DeedCard } from './deed-card.ts';

/** Quarrels, small doings with what one wears, and signs that the body gives. */
export const DEALINGS = {
  argue: {
    en: {
      alone:
        'argue, quarrel, bicker, squabble, argue with each other, have an argument, have a fight, shout at each other, yell at each other, have a row, row with each other, bicker over, feud, fall out, clash, wrangle, dispute, have words, have a blazing row, have a spat, haggle angrily, debate fiercely',
      do: 'have',
      what: 'argument, quarrel, row',
    },
    zh: {
      alone:
        '争吵, 吵架, 争执, 争论, 大吵, 批评, 训斥, 责备, 数落, 责骂, 训话, 拌嘴, 斗嘴, 吵嘴, 顶嘴, 抬杠, 讨价还价, 砍价',
    },
    base: 'stand',
    brings: 'person',
    place: 'room',
    feeling: 'angry',
    view: 'side',
    apart: 1.05,
    play: {
      stance: 'stand',
      seconds: 2.4,
      lips: 'sing',
      turns: true,
      keys: [
        {
          at: 0,
          right: [0.24, -0.06, 0.2],
          left: [-0.03, 0.16, 0.03],
          lean: 0.14,
          nod: 0.06,
          hands: { right: 'point', left: 'fist' },
        },
        { at: 0.12, right: [0.27, -0.04, 0.24], lean: 0.24, nod: 0.12 },
        { at: 0.24, right: [0.22, -0.06, 0.18], lean: 0.14, nod: 0.06 },
        { at: 0.36, right: [0.27, -0.04, 0.24], lean: 0.24, nod: 0.12 },
        {
          at: 0.6,
          right: [0.1, -0.24, 0.1],
          left: [0.1, 0.24, 0.1],
          lean: -0.12,
          nod: -0.1,
          tilt: 0.12,
          hands: { right: 'open', left: 'open' },
        },
        {
          at: 0.85,
          right: [0.1, -0.26, 0.14],
          left: [0.1, 0.26, 0.14],
          lean: -0.08,
          tilt: -0.1,
          hands: { right: 'open', left: 'open' },
        },
      ],
    },
  },
  'arm-wrestle': {
    en: { alone: 'arm wrestle, arm-wrestle', do: 'have, arm', what: 'arm wrestling match, arm wrestling, wrestling' },
    zh: { alone: '掰手腕, 扳手腕' },
    base: 'stand',
    place: 'bar',
    view: 'side',
    feeling: 'angry',
    apart: 1.08,
    brings: 'person',
    near: true,
    play: {
      stance: 'seat',
      seconds: 1.6,
      keys: [
        {
          at: 0,
          right: { meet: [0.3, -0.02, 0.27] },
          left: [0.26, 0.14, 0.12],
          lean: 0.2,
          nod: 0.1,
          hands: { right: 'fist', left: 'flat' },
        },
        {
          at: 0.5,
          right: { meet: [0.3, 0.07, 0.23] },
          left: [0.26, 0.14, 0.12],
          lean: 0.27,
          tilt: 0.14,
          side: 0.06,
          hands: { right: 'fist', left: 'flat' },
        },
      ],
      around: [
        { thing: 'chair', at: [0, 0, 0] },
        { thing: 'table', at: [0.46, 0, 0], shared: true },
      ],
    },
  },
  'fasten-coat': {
    toOther: 'dress-other',
    en: {
      alone:
        'get dressed, zip up, button up, undress, get undressed, change clothes, roll up his sleeves, roll up her sleeves, roll up sleeves, roll up their sleeves, fasten his belt, fasten her belt, buckle his belt, buckle a belt, fasten a belt, take off his jacket, take off her jacket, take off his coat, take off her coat, take off a jacket, take off a coat, put on a jacket, put on his jacket, put on her jacket, put on a coat, put on his coat, put on her coat, take off his shirt, take off her sweater, try on a dress, try on clothes, try on a jacket, try on a coat, disrobe, strip off, slip on a dress, button his shirt, button her blouse, pull on a jumper, pull on a sweater, put on a sweater, put on a jumper, slip into a dress, dress himself, dress herself, do up his buttons, do up her buttons, change into, do up his coat, do up her coat, tuck in his shirt, tuck in her shirt, tuck his shirt in, tuck her shirt in, tuck in a shirt, tighten his belt, tighten her belt, loosen his belt, loosen her belt, loosen his collar, loosen her collar',
      do: 'zip, zip up, button, button up, fasten, put on, pull on, adjust, try on, slip on, slip off, strip off, pull off, take off, unbutton, unzip, do up, buckle, unbuckle, straighten, smooth, shrug off, shrug on, peel off, throw off, button down, unfasten, strap on, clip on, tie, hitch up, tuck in, don, demonstrate',
      what: 'coat, jacket, raincoat, vest, shirt, sweater, hoodie, cardigan, uniform, tie, bow tie, blouse, jumper, suit, dress, gown, overcoat, trench coat, waistcoat, pullover, tunic, kimono, robe, bathrobe, blazer, fleece, anorak, parka, apron, belt, seat belt, cloak, cape, shirt collar, collar, sleeves, cuffs, costume, trousers, jeans, wetsuit, seatbelt, life jacket, life vest, harness, parachute harness, corset, tuxedo, lab coat, spacesuit, cufflinks',
    },
    zh: {
      alone:
        '穿衣服, 系扣子, 拉上拉链, 打领带, 穿外套, 脱外套, 脱衣服, 换衣服, 系皮带, 卷袖子, 试衣服, 试穿衣服, 系安全带, 系好安全带, 更衣, 试衣, 卷裤脚, 卷裤腿, 挽裤腿, 挽袖子, 撸起袖子, 换校服, 穿衣',
      do: '拉上, 扣上, 系, 穿上, 整理, 示范系, 脱, 脱下, 穿, 披, 披上, 试, 试穿, 换, 换上, 解开, 扣, 卷, 卷起, 拉, 套上',
      what: '外套, 大衣, 拉链, 扣子, 雨衣, 领带, 衣领, 安全带, 西装, 毛衣, 衣服, 羽绒服, 夹克, 衬衫, 风衣, 上衣, 棉袄, 裙子, 裤子, 校服, 旗袍, 毛线衣, 婚纱, 礼服, 袖子, 袖口, 裤脚, 裤腿, 披风, 斗篷, 白大褂, 救生衣, 盔甲, 马甲, 背心, 袍子, 睡衣, 汉服, 和服, 背带, 皮带, 腰带',
    },
    base: 'stand',
    place: 'room',
    view: 'front',
    near: true,
    play: {
      stance: 'as-is',
      seconds: 2.4,
      keys: [
        { at: 0, right: [0.14, -0.03, 0.02], left: [0.15, 0.05, 0.0], nod: 0.26 },
        { at: 0.55, right: [0.13, -0.03, 0.27], left: [0.13, 0.05, 0.24], nod: 0.06 },
        { at: 0.75, right: [0.11, -0.08, 0.28], left: [0.11, 0.09, 0.28], nod: -0.04 },
      ],
      held: [{ thing: 'jacket-zip', in: 'body', at: [0.09, 0, 0] }],
    },
  },
  'check-watch': {
    en: { do: 'check, look at, glance at, look, glance', what: 'watch, wristwatch, time' },
    zh: { alone: '看表, 看手表, 看时间', do: '看, 看着', what: '手表, 表' },
    base: 'stand',
    view: 'three-quarter',
    near: true,
    close: true,
    play: {
      stance: 'as-is',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: [0.13, -0.06, 0.1],
          left: [0.2, -0.02, 0.15],
          nod: 0.34,
          tilt: 0.06,
          aimLeft: [0.2, -0.95, 0.1],
        },
        { at: 0.8, left: [0.2, -0.02, 0.16], nod: 0.38, aimLeft: [0.2, -0.95, 0.1] },
      ],
      held: [{ thing: 'wristwatch', in: 'left', size: 1.1, face: [0.7, 0, 0.6] }],
    },
  },
  'pick-up': {
    en: {
      alone: 'bend down, bend over, pick something up, pick it up, pick them up, stoop, collect shells',
      do: 'pick up, pick, collect, gather, retrieve',
      what: 'coin, shell, shells, seashell, seashells, stone, pebble, pebbles, trash, litter, leaf, key, litter, feather, wallet, egg, eggs, chestnuts, pine cones, acorns, driftwood, firewood, sticks, twigs, bottles',
    },
    zh: {
      alone: '捡起来, 弯腰, 弯下腰, 捡贝壳, 捡垃圾',
      do: '捡, 捡起, 拾起, 拾',
      what: '贝壳, 硬币, 石头, 垃圾, 树叶, 钥匙, 钱包, 羽毛',
    },
    base: 'stand',
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.26, -0.06, -0.16], left: [0.06, 0.12, -0.08], lean: 0.86, nod: 0.1, hips: [-0.08, 0, -0.2] },
        {
          at: 0.22,
          right: [0.26, -0.06, -0.17],
          left: [0.06, 0.12, -0.08],
          lean: 0.9,
          nod: 0.1,
          hips: [-0.08, 0, -0.2],
        },
        { at: 0.45, right: [0.2, -0.04, 0.24], left: [0.06, 0.13, 0.0], lean: 0.06, nod: 0.24, hips: [0, 0, 0] },
        { at: 0.85, right: [0.2, -0.04, 0.26], left: [0.06, 0.13, 0.0], lean: 0.04, nod: 0.28, hips: [0, 0, 0] },
      ],
      held: [{ thing: 'found', in: 'right', between: [0.14, 1] }],
    },
  },
  'hand-over': {
    en: {
      alone:
        'pay the cashier, pay with a card, pay with a credit card, pay with her card, pay with his card, pay with cash, pay with her phone, pay with his phone, pay by card, pay a taxi driver',
      do: 'hand a, hand the, hand over, pass, give, trade, swap, slip, hand out, give out, pass out, distribute, lend, dole out, deal out, entrust, slide, award, serve',
      what: 'letter, note, envelope, key, keys, money, book, ticket, paper, map, parcel, package, box, cup, glass, apple, phone, cards, football cards, baseball cards, trading cards, stickers, business card, business cards, pen, leaflet, leaflets, receipt, change, newspaper, medicine, towel, basket, bag, ice cream, ice cream cone, cone, menu, sandwich, coin, test papers, papers, flyers, tickets, worksheets, exam papers, sweets, pills, pamphlets, coins, a coin, candy, toys, food parcels, blankets, bill, brochure, diploma, cheque, passport, contract, baton, banknote, biscuits, cookies, oranges, water bottles, sandwiches, soup to the homeless, salt, pepper, salt shaker, bread, butter',
    },
    zh: {
      alone:
        '递信, 递东西, 传纸条, 递纸条, 发传单, 派传单, 发试卷, 发卷子, 发作业, 发红包, 分糖果, 发喜糖, 递烟, 付钱, 付款, 找零, 找零钱, 找钱, 递钱, 给钱, 发糖, 发压岁钱, 发奖, 发工资, 发作业本, 发书, 发礼物, 发月饼, 发盒饭, 发口罩, 发名片, 发奖状, 发课本, 发糖果, 检票, 验票, 剪票, 发饮料, 发餐, 分发',
      do: '递, 递给, 递上, 递来, 交给, 传给, 递过, 发, 分发, 派发, 付',
      what: '信, 信封, 钥匙, 钱, 书, 票, 包裹, 盒子, 快递, 杯子, 苹果, 手机, 纸条, 作业本, 试卷, 卷子, 传单, 红包, 压岁钱, 喜糖, 糖果, 课本, 奖状, 口罩, 名片, 零钱, 病历, 文件, 毛巾, 青菜, 一捆青菜, 菜, 合同, 礼物, 鲜花, 一束花, 花, 花束, 玫瑰, 糖, 水, 一杯水, 饮料, 气球, 报纸, 雨伞, 伞',
    },
    base: 'stand',
    brings: 'person',
    aims: true,
    partner: 'receive',
    view: 'side',
    near: true,
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        { at: 0, right: [0.24, -0.04, 0.16], left: [0.04, 0.13, -0.02], aim: [1, 0, 0.2] },
        {
          at: 0.35,
          right: { of: 'chest', off: [-0.2, -0.02, -0.02], else: [0.34, -0.02, 0.2] },
          lean: 0.08,
          aim: [1, 0, 0.2],
        },
        {
          at: 0.8,
          right: { of: 'chest', off: [-0.2, -0.02, -0.02], else: [0.34, -0.02, 0.2] },
          lean: 0.08,
          aim: [1, 0, 0.2],
        },
      ],
      held: [{ thing: 'envelope', in: 'right' }],
      work: { at: 'right', metres: 1.1, most: 1, instead: ['envelope'] },
    },
  },
  'take-off': {
    en: {
      do: 'take off, remove, pull off, lift off, put on, try on',
      what: 'hat, cap, glasses, sunglasses, mask, helmet, nose, clown nose, headphones, goggles, crown, wig, beanie',
    },
    zh: {
      do: '摘下, 摘掉, 取下, 戴上, 脱下',
      what: '帽子, 眼镜, 墨镜, 面具, 鼻子, 口罩, 耳机, 皇冠, 王冠',
    },
    base: 'stand',
    near: true,
    makes: true,
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        { at: 0, right: { by: 'eyes', off: [0.07, -0.02, -0.03] }, left: [0.05, 0.13, -0.02], nod: 0.05 },
        { at: 0.14, right: { by: 'eyes', off: [0.07, -0.02, -0.03] } },
        { at: 0.4, right: [0.2, -0.08, 0.17], nod: 0.26 },
        { at: 0.85, right: [0.2, -0.08, 0.16], nod: 0.3 },
      ],
      held: [{ thing: 'taken-off', in: 'right' }],
      work: { at: 'right', metres: 0.26, instead: ['taken-off'], most: 1 },
    },
  },
  magnify: {
    en: {
      alone:
        'dust for fingerprints, look for clues, search for clues, look for fingerprints, dust for prints, look for footprints, follow footprints, track footprints',
      do: 'look, examine, inspect, hold, study, search, use, track, peer at, peer, scan, scrutinise, scrutinize, appraise, follow',
      what: 'magnifying glass, magnifier, loupe, footprints, footprint, fingerprints, clues, clue, stamp, gem, diamond with a loupe, coin through a loupe, through a loupe',
    },
    zh: {
      do: '拿着, 用, 举着, 拿',
      what: '放大镜',
      alone: '用放大镜看, 拿放大镜看, 拿着放大镜看, 举着放大镜看, 用放大镜查看, 用放大镜观察',
    },
    others: 'look-along',
    base: 'stand',
    place: 'library',
    near: true,
    close: true,
    view: 'three-quarter',
    play: {
      stance: 'stand',
      seconds: 3,
      keys: [
        {
          at: 0,
          right: { by: 'eyes', off: [0.075, -0.04, -0.125] },
          left: [0.06, 0.13, 0.02],
          lean: 0.2,
          nod: 0.1,
          aim: [0, 0.1, 1],
        },
        { at: 0.5, right: { by: 'eyes', off: [0.09, -0.04, -0.12] }, lean: 0.28, nod: 0.16 },
      ],
      held: [{ thing: 'magnifier', in: 'right', size: 1.25 }],
    },
  },
  sneeze: {
    en: {
      alone:
        'sneeze, cough, hiccup, spit, burp, belch, clear his throat, clear her throat, cough into his elbow, cough into a handkerchief, choke, choke on',
    },
    zh: { alone: '打喷嚏, 咳嗽' },
    base: 'stand',
    near: true,
    close: true,
    view: 'side',
    play: {
      stance: 'stand',
      seconds: 2,
      eyes: 'shut',
      keys: [
        {
          at: 0,
          right: [0.08, -0.14, 0.02],
          left: [0.06, 0.13, 0.02],
          nod: -0.4,
          lean: -0.14,
        },
        { at: 0.3, nod: -0.5, lean: -0.18 },
        { at: 0.38, nod: 0.4, lean: 0.36 },
        { at: 0.74, nod: 0.3, lean: 0.3 },
      ],
      held: [{ thing: 'sneezed-drops', in: 'body', at: [0, 0, 0] }],
    },
  },
  lasso: {
    en: {
      alone: 'lasso, rope a calf, throw a lasso, rope a steer, rope cattle',
      do: 'swing, throw, twirl, spin, use',
      what: 'lasso, lariat',
    },
    zh: { alone: '套马, 甩绳, 甩绳套牛, 套牛, 甩套索, 甩绳子套马', do: '甩, 抛, 挥', what: '套索' },
    base: 'stand',
    place: 'desert',
    play: {
      stance: 'wide',
      seconds: 1,
      keys: [
        { at: 0, right: [0.06, -0.14, 0.54], left: [0.18, 0.1, 0.06], nod: -0.06 },
        { at: 0.25, right: [0.12, -0.1, 0.55] },
        { at: 0.5, right: [0.06, -0.06, 0.56] },
        { at: 0.75, right: [0.0, -0.1, 0.55] },
      ],
      held: [{ thing: 'lasso', in: 'right' }],
    },
  },
  'direct-traffic': {
    en: {
      alone: 'direct traffic',
      do: 'direct, stop, control, signal, halt, guide, wave on, conduct',
      what: 'traffic, cars, motorists, cars through, vehicles, lorry, cars past',
    },
    zh: { alone: '指挥交通', do: '指挥', what: '交通, 车辆' },
    base: 'stand',
    place: 'city-street',
    view: 'front',
    near: true,
    play: {
      stance: 'stand',
      seconds: 4,
      keys: [
        {
          at: 0,
          right: { by: 'shoulder', off: [0.62, -0.1, 0.5] },
          left: { by: 'shoulder', off: [0.1, 0.96, 0.06] },
          look: 0.6,
          hands: { right: 'open', left: 'flat' },
        },
        {
          at: 0.42,
          right: { by: 'shoulder', off: [0.62, -0.1, 0.5] },
          left: { by: 'shoulder', off: [0.1, 0.96, 0.06] },
        },
        {
          at: 0.58,
          right: { by: 'shoulder', off: [0.1, -0.96, 0.06] },
          left: { by: 'shoulder', off: [0.62, 0.1, 0.5] },
          look: -0.6,
          hands: { right: 'flat', left: 'open' },
        },
        {
          at: 0.92,
          right: { by: 'shoulder', off: [0.1, -0.96, 0.06] },
          left: { by: 'shoulder', off: [0.62, 0.1, 0.5] },
        },
      ],
    },
  },
  'sit-on-chair': {
    en: { do: 'sit, sit down, wait', what: 'chair, armchair, stool' },
    zh: { do: '坐, 坐在', what: '椅子, 椅子上, 扶手椅, 凳子' },
    base: 'stand',
    place: 'room',
    near: true,
    play: {
      stance: 'seat',
      seconds: 4,
      keys: [
        { at: 0, right: [0.16, -0.06, 0.06], left: [0.16, 0.06, 0.06] },
        { at: 0.5, right: [0.16, -0.06, 0.062], left: [0.16, 0.06, 0.064], lean: 0.03 },
      ],
      around: [{ thing: 'chair', at: [0, 0, 0] }],
    },
  },
} as const satisfies Record<string, DeedCard>;
