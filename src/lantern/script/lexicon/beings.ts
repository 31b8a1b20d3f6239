import type { Entry } from './entry.ts';

/** Who can be seen. Words beyond the rigs are drawn as the nearest one and say so. */
export const BEINGS: readonly Entry[] = [
  {
    sense: { is: 'being', kind: 'woman' },
    en: `
      woman, lady, female, gal, girlfriend, wife, bride, mother, mom, mum, sister, aunt, queen, heroine,
      actress, waitress, housewife, businesswoman, policewoman, businesswomen`,
    zh: `
      女人, 女士, 女性, 女子, 妇女, 妈妈, 母亲, 妻子, 新娘, 姐姐, 美女, 女郎, 阿姨, 女王, 女主角, 女生`,
  },
  {
    sense: { is: 'being', kind: 'woman', age: 'young' },
    en: 'young woman, young lady, teenage girl, schoolgirl, young girl woman',
    zh: '年轻女子, 年轻女人, 少女, 年轻女性, 女学生, 女大学生',
  },
  {
    sense: { is: 'being', kind: 'woman', age: 'old' },
    en: 'old woman, old lady, elderly woman, elderly lady, grandmother, grandma, granny',
    zh: '老奶奶, 奶奶, 老妇人, 老太太, 老妇, 外婆, 老婆婆, 祖母',
  },
  {
    sense: { is: 'being', kind: 'man' },
    en: `
      man, guy, male, gentleman, dude, fellow, boyfriend, husband, groom, father, dad, brother, uncle, king,
      hero, actor, waiter, businessman, policeman, fisherman, fireman, cameraman, postman, cowboy, lumberjack, monk`,
    zh: `
      男人, 男士, 男性, 男子, 爸爸, 父亲, 丈夫, 新郎, 哥哥, 叔叔, 先生, 国王, 男主角, 渔夫, 警察叔叔, 男生,
      小伙子, 小伙`,
  },
  {
    sense: { is: 'being', kind: 'man', age: 'young' },
    en: 'young man, young guy, teenage boy, schoolboy',
    zh: '年轻男子, 年轻男人, 青年, 少年, 男学生, 男大学生',
  },
  {
    sense: { is: 'being', kind: 'man', age: 'old' },
    en: 'old man, elderly man, old guy, grandfather, grandpa, old fisherman, elderly gentleman',
    zh: '老爷爷, 爷爷, 老头, 老汉, 老翁, 外公, 祖父, 老大爷, 老渔夫, 老人, 老者',
  },
  {
    sense: { is: 'being', kind: 'girl' },
    en: 'girl, little girl, young girl, daughter, small girl, princess',
    zh: '女孩, 小女孩, 女孩子, 小姑娘, 姑娘, 女儿, 女童, 公主, 妹妹',
  },
  {
    sense: { is: 'being', kind: 'boy' },
    en: 'boy, little boy, young boy, son, small boy, prince, lad',
    zh: '男孩, 小男孩, 男孩子, 儿子, 男童, 王子, 弟弟',
  },
  {
    sense: { is: 'being', kind: 'child' },
    en: 'child, kid, little child, small child, toddler, youngster, little kid, young child, baby',
    zh: '孩子, 小孩, 儿童, 小朋友, 孩童, 小孩子, 婴儿, 宝宝',
  },
  {
    sense: { is: 'being', kind: 'person' },
    en: `
      person, human, human being, figure, traveler, traveller, passerby, passer-by, pedestrian, stranger,
      adult, protagonist, hiker, tourist, wanderer, student, teenager, teen, friend, lover, dancer, runner,
      jogger, walker, model, silhouette, commuter, visitor, guest, neighbor, neighbour`,
    zh: `
      人, 行人, 路人, 旅人, 旅行者, 人影, 身影, 学生, 游客, 朋友, 舞者, 模特, 陌生人, 乘客, 跑者, 恋人`,
  },
  { sense: { is: 'being', kind: 'person', count: 3 }, en: 'people, folk, folks', zh: '人们, 大家' },
  { sense: { is: 'being', kind: 'person', count: 9 }, en: 'crowd, crowds, audience, mob', zh: '人群, 观众' },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man'] },
    en: 'couple, pair, newlyweds, parents, young couple',
    zh: '情侣, 夫妻, 夫妇, 一对情侣, 一对夫妻, 一对夫妇, 一对恋人, 父母, 两口子',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man'], age: 'old' },
    en: 'old couple, elderly couple, grandparents',
    zh: '老夫妻, 一对老夫妻, 老夫妇, 一对老人',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man', 'girl'] },
    en: 'family',
    zh: '一家人, 一家三口, 家人, 家庭',
  },
  { sense: { is: 'being', kind: 'child', members: ['girl', 'boy'] }, en: 'siblings', zh: '兄妹, 姐弟' },
  {
    sense: { is: 'being', kind: 'person' },
    drawnAs: 'a person in plain clothes',
    en: `
      astronaut, soldier, knight, warrior, samurai, ninja, wizard, witch, detective, spy, pirate,
      doctor, nurse, scientist, chef, captain, teacher, farmer, worker, engineer, artist, painter, musician,
      singer, guitarist, pianist, violinist, photographer, athlete, footballer, skateboarder, surfer, skier,
      cyclist, biker, driver, pilot, sailor, police officer, officer, cop, firefighter, monk, priest,
      ballerina, robot, android, cyborg, superhero, vampire, zombie, ghost, elf, fairy, angel, alien, statue,
      mannequin, barista, hacker, explorer, boxer, swimmer, diver, climber, shopkeeper, vendor, merchant,
      hunter, rider, delivery man`,
    zh: `
      宇航员, 士兵, 骑士, 战士, 武士, 忍者, 巫师, 女巫, 侦探, 海盗, 牛仔, 医生, 护士, 科学家, 厨师, 船长,
      老师, 农民, 工人, 艺术家, 画家, 音乐家, 歌手, 摄影师, 运动员, 司机, 飞行员, 水手, 警察, 消防员, 和尚,
      机器人, 超级英雄, 吸血鬼, 精灵, 仙女, 天使, 外星人, 侠客, 剑客, 猎人, 快递员, 外卖员`,
  },

  { sense: { is: 'being', kind: 'fox' }, en: 'fox, vixen, fox cub', zh: '狐狸, 小狐狸' },
  { sense: { is: 'being', kind: 'fox', colour: 'red' }, en: 'red fox', zh: '赤狐, 红狐, 红狐狸' },
  {
    sense: { is: 'being', kind: 'fox', colour: 'white' },
    en: 'arctic fox, snow fox, white fox',
    zh: '雪狐, 白狐, 北极狐, 白狐狸',
  },
  {
    sense: { is: 'being', kind: 'dog' },
    en: `
      dog, hound, canine, doggy, pup, labrador, terrier, collie, beagle, husky, corgi, poodle, shepherd dog,
      german shepherd, dachshund, bulldog, pug`,
    zh: '狗, 犬, 狗狗, 哈士奇, 柯基, 柴犬, 拉布拉多, 牧羊犬, 贵宾犬',
  },
  {
    sense: { is: 'being', kind: 'dog', size: 'small' },
    en: 'puppy, little dog, small dog',
    zh: '小狗, 幼犬, 小狗狗, 小奶狗',
  },
  {
    sense: { is: 'being', kind: 'dog', colour: 'yellow' },
    en: 'golden retriever, retriever',
    zh: '金毛, 金毛犬, 金毛猎犬',
  },
  { sense: { is: 'being', kind: 'dog', colour: 'white' }, en: 'dalmatian, samoyed', zh: '斑点狗, 萨摩耶' },
  {
    sense: { is: 'being', kind: 'dog', colour: 'grey' },
    en: 'wolf, coyote',
    zh: '狼, 野狼, 灰狼',
    drawnAs: 'a grey dog',
  },
  {
    sense: { is: 'being', kind: 'cat' },
    en: 'cat, kitty, tomcat, tabby, feline, house cat',
    zh: '猫, 猫咪, 橘猫, 流浪猫',
  },
  { sense: { is: 'being', kind: 'cat', size: 'small' }, en: 'kitten, little cat', zh: '小猫, 小猫咪, 幼猫' },
  {
    sense: { is: 'being', kind: 'cat', size: 'large', colour: 'orange' },
    en: 'tiger, leopard, cheetah',
    zh: '老虎, 虎, 豹子, 猎豹',
    drawnAs: 'a large cat',
  },
  {
    sense: { is: 'being', kind: 'cat', size: 'large', colour: 'yellow' },
    en: 'lion, lioness, puma, lynx',
    zh: '狮子, 雄狮, 母狮',
    drawnAs: 'a large cat',
  },
  {
    sense: { is: 'being', kind: 'cat', size: 'large', colour: 'black' },
    en: 'panther, black panther',
    zh: '黑豹',
    drawnAs: 'a large cat',
  },
  {
    sense: { is: 'being', kind: 'horse' },
    en: 'horse, stallion, mare, steed, mustang horse',
    zh: '马, 骏马, 马匹, 奔马',
  },
  { sense: { is: 'being', kind: 'horse', size: 'small' }, en: 'pony, foal, colt', zh: '小马, 矮马, 小马驹' },
  {
    sense: { is: 'being', kind: 'horse' },
    en: 'donkey, mule, zebra, unicorn, camel, cow, bull, ox, buffalo, bison',
    zh: '驴, 毛驴, 斑马, 独角兽, 骆驼, 牛, 奶牛, 水牛, 黄牛',
    drawnAs: 'a horse',
  },
  { sense: { is: 'being', kind: 'deer' }, en: 'deer, doe, reindeer', zh: '鹿, 梅花鹿, 驯鹿, 麋鹿' },
  {
    sense: { is: 'being', kind: 'deer', size: 'large' },
    en: 'stag, buck, elk, moose, red deer',
    zh: '雄鹿, 公鹿, 驼鹿',
  },
  { sense: { is: 'being', kind: 'deer', size: 'small' }, en: 'fawn, baby deer', zh: '小鹿, 幼鹿' },
  {
    sense: { is: 'being', kind: 'deer' },
    en: 'antelope, gazelle, goat, sheep, lamb, llama, alpaca, giraffe',
    zh: '羚羊, 山羊, 羊, 绵羊, 小羊, 羊驼, 长颈鹿',
    drawnAs: 'a deer',
  },
  {
    sense: { is: 'being', kind: 'bird' },
    en: 'bird, songbird, swallow, robin, sparrow, finch, pigeon, birdie',
    zh: '鸟, 小鸟, 鸟儿, 燕子, 麻雀, 鸽子, 飞鸟, 鸟群',
  },
  {
    sense: { is: 'being', kind: 'bird', colour: 'white' },
    en: 'seagull, gull, dove, swan, white dove, egret, heron, stork, goose, geese',
    zh: '海鸥, 白鸽, 天鹅, 白鹭, 鹅, 大雁, 白鹤, 鹤, 仙鹤, 丹顶鹤',
    drawnAs: 'a white bird',
  },
  {
    sense: { is: 'being', kind: 'bird', colour: 'black' },
    en: 'crow, raven, blackbird, magpie, bat',
    zh: '乌鸦, 渡鸦, 喜鹊, 蝙蝠',
    drawnAs: 'a black bird',
  },
  {
    sense: { is: 'being', kind: 'bird', colour: 'brown', size: 'large' },
    en: 'eagle, hawk, falcon, owl, vulture, kite bird',
    zh: '鹰, 老鹰, 雄鹰, 猎鹰, 猫头鹰, 秃鹫',
    drawnAs: 'a large bird',
  },
  {
    sense: { is: 'being', kind: 'bird' },
    en: `
      duck, parrot, chicken, hen, rooster, peacock, flamingo, penguin, hummingbird, canary, butterfly,
      duckling, chick`,
    zh: '鸭子, 鹦鹉, 鸡, 母鸡, 公鸡, 孔雀, 火烈鸟, 企鹅, 蜂鸟, 蝴蝶, 小鸡, 小鸭',
    drawnAs: 'a bird',
  },
  {
    sense: { is: 'being', kind: 'fox' },
    en: 'squirrel, raccoon, red panda, badger, otter, weasel',
    zh: '松鼠, 浣熊, 小熊猫, 水獭, 黄鼠狼',
    drawnAs: 'a fox',
  },
  {
    sense: { is: 'being', kind: 'dog', size: 'large', colour: 'brown' },
    en: 'bear, brown bear, grizzly',
    zh: '熊, 棕熊, 黑熊',
    drawnAs: 'a large brown dog',
  },
  {
    sense: { is: 'being', kind: 'cat', size: 'small', colour: 'white' },
    en: 'rabbit, bunny, hare',
    zh: '兔子, 小兔子, 兔, 白兔, 小白兔, 野兔',
    drawnAs: 'a small cat',
  },

  {
    sense: { is: 'being', kind: 'car' },
    en: `
      car, sedan, automobile, coupe, hatchback, convertible, sports car, sportscar, race car, racing car,
      supercar, vintage car, classic car, suv, jeep, limousine, station wagon, electric car`,
    zh: '汽车, 车, 轿车, 小汽车, 跑车, 赛车, 老爷车, 越野车, 吉普车, 敞篷车, 电动车, 小车, 车辆',
  },
  {
    sense: { is: 'being', kind: 'car', colour: 'yellow' },
    en: 'taxi, cab, taxicab, yellow cab',
    zh: '出租车, 的士',
    drawnAs: 'a yellow car',
  },
  {
    sense: { is: 'being', kind: 'car', size: 'large' },
    en: `
      truck, lorry, bus, van, minivan, pickup, pickup truck, school bus, minibus, camper van, caravan,
      ambulance, fire truck, tractor, tank, tram, train`,
    zh: `
      卡车, 货车, 公交车, 巴士, 公共汽车, 面包车, 大巴, 皮卡, 救护车, 消防车, 校车, 拖拉机, 坦克, 电车, 火车,
      列车`,
    drawnAs: 'a large car',
  },
  { sense: { is: 'being', kind: 'car' }, en: 'police car, vehicle, motorcar', zh: '警车' },
  {
    sense: { is: 'being', kind: 'boat' },
    en: `
      boat, sailboat, sailing boat, fishing boat, rowboat, rowing boat, small boat, wooden boat, dinghy,
      canoe, kayak, raft, motorboat, gondola, speedboat`,
    zh: '船, 小船, 帆船, 渔船, 木船, 划艇, 小舟, 舟, 独木舟, 皮划艇, 快艇, 扁舟, 一叶扁舟, 游艇',
  },
  {
    sense: { is: 'being', kind: 'boat', size: 'large' },
    en: `
      ship, yacht, ferry, sailing ship, schooner, vessel, cruise ship, cargo ship, pirate ship, steamboat,
      tugboat, galleon`,
    zh: '轮船, 大船, 渡轮, 货船, 邮轮, 军舰, 海盗船, 古船, 舰船',
    drawnAs: 'a large boat',
  },

  {
    sense: { is: 'being', kind: 'dog', general: ['fox', 'dog', 'cat', 'horse', 'deer', 'bird'] },
    en: 'animal, creature, beast, pet',
    zh: '动物, 小动物, 宠物, 野兽, 生物',
  },
];
