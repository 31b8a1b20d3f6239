import type { Entry } from './entry.ts';

/** 黑衣人: one character for the colour, one for what is worn. */
const DYED_CLOTHES: readonly Entry[] = (
  [
    ['black', '黑衣, 黑袍'],
    ['white', '白衣, 白袍'],
    ['red', '红衣, 红袍'],
    ['blue', '蓝衣, 青衣, 蓝袍'],
    ['green', '绿衣, 绿袍'],
    ['grey', '灰衣, 灰袍'],
    ['purple', '紫衣, 紫袍'],
    ['yellow', '黄衣, 黄袍'],
  ] as const
).map(([colour, zh]) => ({ sense: { is: 'garment', garment: 'coat', colour }, en: '', zh }));

/** How hair is cut and worn. */
const CUTS: readonly Entry[] = (
  [
    ['straight', 'straight hair', '直发', 'straight-haired'],
    ['wavy', 'wavy hair, waves of hair', '波浪卷发, 大波浪', 'wavy-haired'],
    ['curly', 'curls, curly hair, frizzy hair, ringlets', '卷发, 卷头发', 'curly-haired'],
    ['afro', 'afro, afro hair, afro hairstyle', '爆炸头', ''],
    ['ponytail', 'ponytail, pony tail', '马尾, 马尾辫', 'ponytailed'],
    ['pigtails', 'pigtails, pigtail, bunches of hair', '双马尾, 冲天辫, 羊角辫', 'pigtailed'],
    [
      'braids',
      'braids, braid, plaits, plait, braided hair, dreadlocks, cornrows',
      '辫子, 麻花辫, 小辫子, 大辫子, 双麻花辫',
      'braided',
    ],
    ['bun', 'bun, hair bun, topknot, chignon', '发髻, 丸子头', ''],
    ['bob', 'bob, bob cut, bob haircut', '波波头', ''],
    ['fringe', 'bangs', '刘海, 齐刘海', ''],
    ['cropped', 'crew cut, buzz cut, cropped hair, pixie cut', '寸头, 平头', ''],
    ['bald', 'bald head, shaved head', '光头, 秃头, 秃顶', 'bald, bald-headed, balding'],
  ] as const
).flatMap(([cut, en, zh, adjective]) => [
  { sense: { is: 'hair', noun: true, cut }, en, zh } as const,
  ...(adjective === '' ? [] : [{ sense: { is: 'hair', cut }, en: adjective, zh: '' } as const]),
]);

const BEARDS: readonly Entry[] = (
  [
    ['full', 'beard, full beard, long beard, bushy beard, whiskers', '大胡子, 络腮胡, 胡须, 长胡子', 'bearded'],
    ['short', 'stubble, short beard', '胡茬', 'unshaven, stubbled'],
    ['moustache', 'moustache, mustache, handlebar moustache', '八字胡, 小胡子', 'moustached, mustachioed'],
    ['goatee', 'goatee', '山羊胡, 山羊胡子', ''],
    ['none', '', '', 'clean-shaven, beardless'],
  ] as const
).flatMap(([beard, en, zh, adjective]) => [
  ...(en === '' ? [] : [{ sense: { is: 'hair', noun: true, beard }, en, zh } as const]),
  ...(adjective === '' ? [] : [{ sense: { is: 'hair', beard }, en: adjective, zh: '' } as const]),
]);

const SKINS: readonly Entry[] = (
  [
    [
      'fair',
      'fair-skinned, pale-skinned, light-skinned, white-skinned, freckled',
      'fair skin, pale skin, white skin',
      '白皮肤, 白皙的皮肤',
    ],
    ['olive', 'olive-skinned', 'olive skin', ''],
    ['tan', 'tanned, tan-skinned, sun-tanned, suntanned', 'tanned skin', '古铜色皮肤'],
    ['brown', 'brown-skinned', 'brown skin', '棕色皮肤'],
    [
      'dark',
      'dark-skinned, black-skinned, african american, african-american',
      'dark skin, black skin',
      '黑皮肤, 深色皮肤',
    ],
  ] as const
).flatMap(([complexion, adjective, en, zh]) => [
  { sense: { is: 'hair', complexion }, en: adjective, zh: '' } as const,
  { sense: { is: 'hair', noun: true, complexion }, en, zh } as const,
]);

/** Where somebody comes from, as far as it is seen. */
const ORIGINS: readonly Entry[] = (
  [
    ['fair', undefined, 'european, scandinavian, nordic, irish, caucasian'],
    ['light', 'black', 'asian, east asian, chinese, japanese, korean, vietnamese, thai'],
    ['olive', 'black', 'latino, latina, hispanic, mexican, arab, middle eastern, mediterranean'],
    ['brown', 'black', 'indian, south asian, pakistani'],
    ['dark', 'black', 'african, nigerian, kenyan, ethiopian'],
  ] as const
).map(([complexion, colour, en]) => ({
  sense: { is: 'hair', complexion, ...(colour === undefined ? {} : { colour }) },
  en,
  zh: '',
}));

/** Hats by their cut; `hat` alone is one with a brim, or a knitted one. */
const HATS: readonly Entry[] = (
  [
    [undefined, undefined, 'hat, bonnet', '帽子, 帽'],
    [
      'brimmed',
      undefined,
      'fedora, sun hat, sunhat, wide-brimmed hat, wide brimmed hat, floppy hat, bowler hat, felt hat, sombrero, bucket hat, bowler',
      '遮阳帽, 宽檐帽, 绅士帽, 毡帽, 渔夫帽',
    ],
    ['brimmed', 'beige', 'straw hat, panama hat, boater, boater hat', '草帽'],
    [
      'knitted',
      undefined,
      'beanie, woolly hat, wool hat, knitted hat, bobble hat, winter hat, knit cap, knit hat, stocking cap',
      '毛线帽, 针织帽',
    ],
    ['baseball-cap', undefined, 'cap, baseball cap, peaked cap, snapback, trucker hat', '棒球帽, 鸭舌帽'],
    ['beret', 'red', 'fez, red fez', '土耳其毡帽, 红色圆筒帽'],
    ['beret', undefined, 'beret, flat cap, newsboy cap', '贝雷帽, 报童帽'],
    ['top-hat', 'black', 'top hat, silk hat', '礼帽, 高顶礼帽'],
    ['cowboy-hat', 'brown', 'cowboy hat, stetson', '牛仔帽'],
    ['hard-hat', 'yellow', 'hard hat, hardhat, construction helmet, safety helmet', '安全帽'],
    ['sport-helmet', undefined, 'helmet, bike helmet, bicycle helmet, motorcycle helmet, crash helmet', '头盔'],
    ['crown', 'gold', 'crown, golden crown, tiara, paper crown', '皇冠, 王冠'],
    [
      'pointed-hat',
      undefined,
      'wizard hat, witch hat, pointed hat, party hat, birthday hat, paper hat',
      '巫师帽, 魔法帽, 生日帽, 派对帽',
    ],
    ['santa-hat', 'red', 'santa hat, christmas hat', '圣诞帽'],
    ['straw-cone', 'beige', 'conical hat, rice hat, bamboo hat', '斗笠'],
    ['bandana', undefined, 'headscarf, bandana, kerchief', '头巾'],
    ['veil', 'white', 'bridal veil, wedding veil, veil', '头纱, 面纱'],
  ] as const
).map(([cut, colour, en, zh]) => ({
  sense: {
    is: 'garment',
    garment: 'hat',
    ...(cut === undefined ? {} : { cut }),
    ...(colour === undefined ? {} : { colour }),
  },
  en,
  zh,
}));

/** What people wear, carry, and how their hair is. */
export const CLOTHES: readonly Entry[] = [
  ...DYED_CLOTHES,
  {
    sense: { is: 'garment', garment: 'coat', cut: 'raincoat' },
    en: 'raincoat, rain jacket, rain coat, mackintosh, oilskin, rain poncho',
    zh: '雨衣, 雨披',
  },
  {
    sense: { is: 'garment', garment: 'coat', cut: 'robe' },
    en: 'robe, bathrobe, dressing gown, monk robe, long robe, cassock, toga, abaya',
    zh: '长袍, 藏袍, 蒙古袍, 棉袍, 浴袍, 睡袍, 僧袍, 道袍, 长衫, 袍子, 龙袍, 官服, 戏袍',
  },
  {
    sense: { is: 'garment', garment: 'coat', cut: 'kimono' },
    en: 'kimono, yukata, hanfu, hanbok, gi, judo suit, karate suit',
    zh: '和服, 浴衣, 汉服, 古装, 韩服, 道服, 唐装, 戏服, 嫁衣, 马面裙, 古风长裙, 襦裙',
  },
  { sense: { is: 'garment', garment: 'dress', cut: 'qipao' }, en: 'qipao, cheongsam, ao dai, sari', zh: '旗袍, 纱丽' },
  {
    sense: { is: 'garment', garment: 'apron' },
    en: 'apron, pinafore, smock, kitchen apron, leather apron',
    zh: '围裙, 围兜',
  },
  {
    sense: { is: 'garment', garment: 'overalls' },
    en: 'overalls, dungarees, denim overalls, bib overalls, coveralls',
    zh: '背带裤, 工装裤, 工装, 连体工作服',
  },
  {
    sense: { is: 'garment', garment: 'gloves' },
    en: 'gloves, glove, mittens, mitten, boxing gloves, oven mitts, oven mitt, oven gloves, oven glove',
    zh: '手套, 拳击手套',
  },
  {
    sense: { is: 'garment', garment: 'swimsuit' },
    en: 'swimsuit, bathing suit, bikini, swimwear, one-piece swimsuit, leotard',
    zh: '泳衣, 游泳衣, 比基尼, 泳装, 泳裤, 潜水服, 潜水衣',
  },
  {
    sense: { is: 'garment', garment: 'shoes', cut: 'boots' },
    en: 'boot, rain boot, rubber boot, leather boot, wellington, wellington boot, wellies, welly, gumboot, snow boot, cowboy boot, riding boot',
    zh: '靴子, 雨靴, 雨鞋, 长靴, 皮靴, 雪地靴, 胶鞋',
  },
  {
    sense: { is: 'garment', garment: 'coat' },
    en: `
      coat, overcoat, winter coat, cloak, cape, parka, poncho,
      down jacket, fur coat`,
    zh: '军大衣, 花棉袄, 大棉袄, 棉服, 蓑衣, 呢子大衣, 毛呢大衣, 皮草, 外套, 棉袄, 羽绒衣, 皮袄, 大衣, 斗篷, 羽绒服, 棉衣, 披风, ',
  },
  { sense: { is: 'garment', garment: 'coat', colour: 'beige' }, en: 'trench coat, trenchcoat', zh: '风衣' },
  { sense: { is: 'garment', garment: 'coat', colour: 'white' }, en: 'lab coat, doctor coat, white coat', zh: '白大褂' },
  {
    sense: { is: 'garment', garment: 'dress' },
    en: 'dress, sundress, summer dress, mini dress, minidress, cocktail dress, frock',
    zh: '裙子, 裙, 连衣裙, 裙装, 连身裙, 碎花裙, 花裙子, 背带裙, 吊带裙, 沙滩裙, 纱裙, 百褶连衣裙, 太阳裙',
  },
  {
    sense: { is: 'garment', garment: 'dress', cut: 'gown' },
    en: 'gown, evening gown, ball gown, evening dress, long dress, maxi dress, princess dress, ballgown, prom dress',
    zh: '长裙, 礼服, 晚礼服, 公主裙, 长礼服',
  },
  {
    sense: { is: 'garment', garment: 'dress', cut: 'gown', colour: 'white' },
    en: 'wedding dress, wedding gown, bridal gown, bridal dress',
    zh: '婚纱',
  },
  {
    sense: { is: 'garment', garment: 'shirt' },
    en: `
      shirt, t-shirt, tshirt, tee, blouse, sweater, pullover, jumper, knitted sweater, knit sweater, wool sweater, sweatshirt, tunic, tank top, polo, vest, jersey, turtleneck`,
    zh: '衬衫, 球衣, 队服, 布衫, 短衫, 衬衣, T恤, t恤, 毛衣, 上衣, 背心, 衣服, 针织衫, 卫衣',
  },
  {
    sense: { is: 'garment', garment: 'jacket' },
    en: `
      jacket, leather jacket, denim jacket, windbreaker, blazer, bomber jacket, cardigan, anorak, puffer jacket, fleece, waistcoat`,
    zh: '夹克, 皮夹克, 皮衣, 牛仔外套, 冲锋衣, 短外套, 开衫, 马甲, 坎肩, 中山装, 工装, 工作服, 迷彩服, 冲锋外套, 卡其夹克',
  },
  {
    sense: { is: 'garment', garment: 'jacket', cut: 'life-vest', colour: 'orange' },
    en: 'life jacket, life vest, life-jacket, life-vest, buoyancy vest, high-vis vest, hi-vis vest, safety vest, reflective vest',
    zh: '救生衣, 反光背心, 反光衣',
  },
  {
    sense: { is: 'garment', garment: 'suit' },
    en: `
      suit, business suit, uniform, outfit, costume, spacesuit, armor, armour, three-piece suit`,
    zh: '西装, 西服, 套装, 制服, 服装, 盔甲, 宇航服, 校服',
  },
  {
    sense: { is: 'garment', garment: 'suit', cut: 'tuxedo', colour: 'black' },
    en: 'tuxedo, tux, dinner jacket, tailcoat',
    zh: '燕尾服, 晚礼服西装',
  },
  {
    sense: { is: 'garment', garment: 'suit', cut: 'two-piece' },
    en: 'clothes, clothing, jumpsuit, tracksuit, scrubs, pajamas, pyjamas, onesie, nightclothes, sweatsuit, boiler suit, sportswear, gym clothes, romper',
    zh: '运动服, 睡衣, 手术服, 连体衣, 运动装',
  },
  {
    sense: { is: 'garment', garment: 'trousers' },
    en: 'trousers, pants, leggings, slacks, chinos, cargo pants, sweatpants',
    zh: '裤子, 长裤, 运动裤',
  },
  {
    sense: { is: 'garment', garment: 'trousers', colour: 'blue' },
    en: 'jeans, blue jeans, denim jeans, denim trousers',
    zh: '牛仔裤',
  },
  {
    sense: { is: 'garment', garment: 'trousers', cut: 'shorts' },
    en: 'shorts, short pants, gym shorts, swim shorts, swimming trunks, swim trunks, board shorts, bermuda shorts',
    zh: '短裤, 沙滩裤, 运动短裤',
  },
  {
    sense: { is: 'garment', garment: 'skirt' },
    en: 'skirt, miniskirt, kilt',
    zh: '短裙, 半身裙, 超短裙, 百褶裙, 牛仔裙',
  },
  {
    sense: { is: 'garment', garment: 'dress', cut: 'tutu' },
    en: 'tutu, ballet dress, ballet costume',
    zh: '芭蕾舞裙, 芭蕾裙, 蓬蓬裙',
  },
  ...HATS,
  {
    sense: { is: 'garment', garment: 'scarf' },
    en: 'scarf, shawl, muffler, neckerchief, feather boa',
    zh: '围巾, 披肩, 丝巾',
  },
  { sense: { is: 'garment', garment: 'scarf', cut: 'tie' }, en: 'necktie, tie', zh: '领带' },
  { sense: { is: 'garment', garment: 'scarf', cut: 'bow' }, en: 'bow tie, bowtie, bow ribbon', zh: '领结, 蝴蝶结' },
  {
    sense: { is: 'garment', garment: 'hood' },
    en: 'hood, hoodie, hooded sweatshirt, hooded jacket',
    zh: '兜帽, 连帽衫, 帽衫, 连帽卫衣',
  },
  {
    sense: { is: 'garment', garment: 'shoes' },
    en: 'swim fins, diving fins, flippers, wooden clogs, clogs, wooden shoes, shoe, sneaker, sandal, flip-flop, high heel, slipper, leather shoe, running shoe, heels',
    zh: '鞋, 鞋子, 皮鞋, 运动鞋, 高跟鞋, 布鞋, 老北京布鞋, 棉鞋, 小皮鞋, 解放鞋, 童鞋, 球鞋, 帆布鞋, 小白鞋, 篮球鞋, 足球鞋, 板鞋, 绣花鞋, 虎头鞋, 单鞋, 草鞋',
  },
  {
    sense: { is: 'garment', garment: 'mask', cut: 'surgical', colour: 'light-blue' },
    en: 'surgical mask, medical mask, face mask, dust mask, respirator mask, n95, n95 mask',
    zh: '口罩, 医用口罩, 防尘口罩, N95口罩',
  },
  {
    sense: { is: 'garment', garment: 'mask', cut: 'tiger' },
    en: 'tiger mask, lion mask, bear mask, animal mask, monkey mask, panda mask',
    zh: '老虎面具, 虎头面具, 狮子面具, 动物面具, 猴子面具, 熊猫面具, 熊面具, 孙悟空面具',
  },
  { sense: { is: 'garment', garment: 'mask', cut: 'rabbit' }, en: 'rabbit mask, bunny mask', zh: '兔子面具, 兔子头套' },
  {
    sense: { is: 'garment', garment: 'mask', cut: 'fox' },
    en: 'fox mask, kitsune mask, cat mask, wolf mask, dog mask',
    zh: '狐狸面具, 猫面具, 狼面具, 狗面具',
  },
  {
    sense: { is: 'garment', garment: 'mask' },
    en: 'mask, painted mask, carnival mask, venetian mask, masquerade mask, opera mask, ceremonial mask, tribal mask, halloween mask, wooden mask, papier-mâché mask, skull mask, clown mask, theatre mask',
    zh: '面具, 傩戏面具, 傩面具, 京剧面具, 脸谱面具, 木面具, 木制面具, 鬼面具, 小丑面具, 万圣节面具, 威尼斯面具, 假面',
  },
  {
    sense: { is: 'garment', garment: 'glasses', colour: 'black' },
    en: 'sunglasses, dark glasses, shades',
    zh: '墨镜, 太阳镜, 太阳眼镜',
  },
  {
    sense: { is: 'garment', garment: 'glasses' },
    en: 'eyeglasses, spectacles, reading glasses, round glasses',
    zh: '眼镜, 圆框眼镜, 黑框眼镜, 老花镜, 近视镜, 近视眼镜, 金丝眼镜, 金丝边眼镜, 无框眼镜',
  },
  {
    sense: { is: 'garment', garment: 'headphones' },
    en: 'headphones, headphone, headset, earmuffs, over-ear headphones',
    zh: '耳机, 头戴式耳机, 耳罩',
  },

  { sense: { is: 'prop', prop: 'umbrella' }, en: 'umbrella, parasol', zh: '雨伞, 伞, 阳伞, 油纸伞, 透明伞' },
  {
    sense: { is: 'prop', prop: 'lantern' },
    en: 'lantern, paper lantern, torch, flashlight, oil lamp',
    zh: '灯笼, 提灯, 手电筒, 火把, 油灯, 兔子灯, 花灯, 走马灯, 鲤鱼灯, 荷花灯',
  },
  {
    sense: { is: 'prop', prop: 'backpack' },
    en: 'backpack, rucksack, knapsack, schoolbag, bag, satchel',
    zh: '背包, 书包, 包, 双肩包',
  },
  { sense: { is: 'prop', prop: 'balloon' }, en: 'balloon', zh: '气球' },
  { sense: { is: 'prop', prop: 'candle' }, en: 'candle, match flame', zh: '蜡烛, 烛' },
  { sense: { is: 'prop', prop: 'candle' }, also: [{ is: 'hour', hour: 'night' }], en: 'candlelight', zh: '烛光, 烛火' },
  {
    sense: { is: 'prop', prop: 'phone' },
    en: 'phone, smartphone, mobile phone, cell phone, cellphone, telephone, tablet',
    zh: '手机, 电话, 平板',
  },
  {
    sense: { is: 'prop', prop: 'book' },
    en: 'book, novel, notebook, diary, magazine, newspaper, letter, map',
    zh: '书, 书本, 一本书, 笔记本, 日记, 杂志, 报纸, 信, 地图',
  },
  {
    sense: { is: 'prop', prop: 'cup' },
    en: `
      cup, mug, cup of coffee, cup of tea, coffee cup, teacup, glass of water, wine glass, coffee, tea, drink`,
    zh: '杯子, 咖啡, 茶, 一杯咖啡, 一杯茶, 茶杯, 咖啡杯, 酒杯, 马克杯',
  },

  {
    sense: { is: 'hair', noun: true },
    en: 'hair, locks',
    zh: '头发, 发, 秀发, 发丝',
  },
  { sense: { is: 'hair', noun: true, length: 'long' }, en: 'long hair', zh: '长发, 长头发, 披肩长发' },
  {
    sense: { is: 'hair', noun: true, length: 'short' },
    en: 'short hair',
    zh: '短发, 短头发',
  },
  { sense: { is: 'hair', colour: 'blonde' }, en: 'blonde, blond, fair-haired, golden-haired, blonde-haired', zh: '' },
  {
    sense: { is: 'hair', noun: true, colour: 'blonde' },
    en: 'blonde hair, blond hair, golden hair',
    zh: '金发, 金色头发, 金色的头发',
  },
  { sense: { is: 'hair', colour: 'red' }, en: 'red-haired, redhead, redheaded, red-headed, ginger-haired', zh: '' },
  {
    sense: { is: 'hair', noun: true, colour: 'red' },
    en: 'red hair, ginger hair, copper hair, coppery hair, auburn hair',
    zh: '红发, 红头发',
  },
  { sense: { is: 'hair', colour: 'black' }, en: 'black-haired, dark-haired, raven-haired', zh: '' },
  { sense: { is: 'hair', noun: true, colour: 'black' }, en: 'black hair, dark hair', zh: '黑发, 黑头发' },
  { sense: { is: 'hair', colour: 'brown' }, en: 'brunette, brown-haired', zh: '' },
  { sense: { is: 'hair', colour: 'white', beard: 'full' }, en: 'white-bearded', zh: '' },
  ...CUTS,
  ...BEARDS,
  ...SKINS,
  ...ORIGINS,
  {
    sense: { is: 'hair', noun: true, colour: 'white' },
    en: 'white hair, grey hair, gray hair, silver hair',
    zh: '白发, 银发, 白头发',
  },
  { sense: { is: 'hair', length: 'long' }, en: 'long-haired', zh: '' },
  { sense: { is: 'hair', length: 'short' }, en: 'short-haired', zh: '' },
];
