import { cardOf, familyOf, isAnimal, KINDS } from '../../kinds/kinds.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Entry } from './entry.ts';

/** The names of the kinds. */
const NAMES: readonly Entry[] = KINDS.flatMap((kind) =>
  cardOf(kind).names.map(({ en, zh, drawnAs, ...says }) => ({
    sense: { is: 'being' as const, kind, ...says },
    en,
    zh,
    ...(drawnAs === undefined ? {} : { drawnAs }),
  })),
);

const ANIMALS: readonly Kind[] = KINDS.filter(isAnimal);
const BOATS: readonly Kind[] = KINDS.filter((kind) => familyOf(kind) === 'boat');
const ON_WHEELS: readonly Kind[] = KINDS.filter((kind) => familyOf(kind) === 'car');

/** Words for people of either sex, for several at once, and general words. */
const GENERAL: readonly Entry[] = [
  {
    sense: { is: 'being', kind: 'man' },
    en: '',
    zh: '大臣, 丞相, 宰相, 县官, 知县, 更夫, 太子, 皇子, 书童, 驸马, 钦差, 兵马俑, 大叔, 大伯, 大哥, 小哥, 汉子, 女婿, 货郎, 纤夫, 轿夫, 挑夫, 说书先生, 算命先生, 车夫, 三轮车夫, 黄包车夫, 小贩, 摊主, 摊贩, 掌柜, 伙计, 表哥, 表弟, 樵夫, 姑父, 姨父, 伴郎, 武僧, 少林武僧, 武生, 老生, 丑角, 醉汉, 胖子, 壮士, 老伯, 阿爸, 阿爹, 阿公, 财神, 财神爷, 老神仙, 关公, 太监, 侍卫, 家丁, 管家, 老农夫, 舅父, 师兄, 师弟, 道长, 方丈, 住持, 店老板, 长工',
  },
  { sense: { is: 'being', kind: 'man', age: 'young' }, en: '', zh: '小伙子, 年轻人, 壮汉, 大汉, 彪形大汉' },
  {
    sense: { is: 'being', kind: 'woman' },
    en: 'masseuse, milkmaid, nanny, auntie, au pair, governess, seamstress, babysitter, childminder, dinner lady, lunch lady, landlady, charwoman, schoolmistress, ballgirl, barmaid, duchess, widow, stepmother, godmother, mother-in-law, sister-in-law, mum-to-be, matron, aunty, saleswoman, saleslady',
    zh: '媒婆, 宫女, 丫鬟, 侍女, 贵妃, 妃子, 孕妇, 大妈, 大婶, 大姐, 女店主, 老板娘, 女店员, 月嫂, 保姆, 表姐, 表妹, 尼姑, 姨妈, 花旦, 家政阿姨, 大娘, 大嫂, 村妇, 主妇, 家庭主妇, 婶子, 嫂子, 儿媳, 儿媳妇, 媳妇, 渔家女, 绣女, 女工, 舞女, 歌女, 阿妈, 阿嬷, 嫦娥, 采茶女, 采茶姑娘, 阿婆, 村姑, 少妇, 厨娘',
  },
  {
    sense: { is: 'being', kind: 'boy' },
    en: 'boy scout, shoeshine boy, newsboy, paperboy, choirboy, altar boy, cabin boy, stable boy, shepherd boy, ball boy, stepson, godson',
    zh: '小明, 小刚, 小强, 小华, 小军, 小杰, 小亮, 小伟, 小龙',
  },
  { sense: { is: 'being', kind: 'boy' }, en: '', zh: '男同学, 男同桌, 报童' },
  {
    sense: { is: 'being', kind: 'girl' },
    en: 'girl scout, flower girl, choirgirl, stepdaughter, goddaughter, ball girl',
    zh: '女同学, 女同桌, 小红, 小美, 小丽, 小芳, 小玲, 小月, 小敏, 小兰, 小燕',
  },
  {
    sense: { is: 'being', kind: 'child', size: 'small' },
    en: 'toddler, tot, baby, infant, newborn, baby boy, baby girl',
    zh: '幼儿, 学步儿, 婴儿, 宝宝, 小宝宝',
  },
  {
    sense: { is: 'being', kind: 'child' },
    en: 'child, kid, pupil, schoolchild, schoolkid, preschooler, kindergartner, little child, small child, youngster, little kid, young child',
    zh: '小寿星, 孩子, 小孩, 儿童, 小朋友, 孩童, 小孩子, 小学生, 小队员, 小选手, 小演员, 小观众, 值日生, 同桌, 少先队员, 幼儿园小朋友, 小胖墩, 放羊娃, 小娃娃, 小不点, 小顽童, 顽童, 小孙子, 小宝贝, 萌娃, 熊孩子, 留守儿童',
  },
  {
    sense: { is: 'being', kind: 'person' },
    en: `
      person, human, human being, figure, traveler, traveller, passerby, passer-by, pedestrian, stranger,
      adult, protagonist, hiker, tourist, wanderer, student, friend, lover, dancer, runner,
      jogger, walker, model, silhouette, commuter, visitor, guest, neighbor, neighbour, opponent, rival, partner, colleague, coworker, roommate,
      client, customer, apprentice, assistant, passenger, taxi driver, cab driver, cabbie, bus driver, truck driver, lorry driver,
      chauffeur, clerk, vendor, shopkeeper, owner, bystander, onlooker, hero, heroine, host, trucker,
      patient, fan, player, coach, master, instructor, cousin, niece, nephew, physio, glassblower, bell ringer, boatman, ferryman, racer, competitor, contestant, teammate, finalist, attendant, squire, designer, seller, spice seller, street seller, newcomer, cast member, someone, somebody, anyone, anybody, performer, street performer, entertainer, busker, makeup artist, make-up artist, masseur, caddie, chimney sweep, imam, streamer, influencer, vlogger, youtuber, lamplighter, dog walker, rickshaw puller, rickshaw driver, porter, employee, pickpocket, babysitters, gondolier, fencer, sprinter, fortune teller, palm reader, ticket seller, flower seller, balloon seller, newspaper seller, chestnut seller`,
    zh: `
      人, 行人, 路人, 旅人, 旅行者, 队友, 班长, 师傅, 船夫, 船家, 艄公, 人影, 身影, 学生, 游客, 朋友, 舞者, 模特, 陌生人, 乘客, 跑者, 恋人, 对手, 同事, 室友, 顾客, 客人, 宾客, 来宾, 学徒, 徒弟, 助手, 出租车司机, 的哥, 公交车司机, 公交司机, 卡车司机, 货车司机, 店主, 邻居, 病人, 老板, 有人, 某人, 同学, 导游, 主播, 网红, 博主, 选手, 按摩师, 大学生, 研究生, 表演者, 卖艺人, 街头艺人, 书法家, 京剧演员, 戏曲演员, 演员, 裁缝师傅, 司机师傅, 老师傅, 钟表匠, 修表匠, 擦鞋匠, 糖画艺人, 针灸师, 民间艺人, 手艺人, 补锅匠, 箍桶匠, 锁匠, 船工, 伐木工, 赶车人, 变脸艺人, 皮影艺人, 说书人, 香客, 茶艺师, 志愿者, 队员, 女排队员, 猎户, 员工, 职员, 主管, 学员, 实习生, 旅客, 艺人, 匠人, 工匠, 匠师, 家属, 考生, 新手, 高手, 伤员, 产妇, 长辈, 晚辈, 老人家, 亲人, 亲友, 路人甲, 冠军, 亚军, 神仙, 面试官, 求职者, 徒步者, 考官, 教官, 队长, 组长, 主任, 护林员, 收银员, 房东, 房客, 粉丝, 球迷, 歌迷, 情人, 战友, 老兵, 新兵, 侦察兵, 哨兵, 狙击手, 车手, 舵手, 号手, 摊贩, 鱼贩, 菜贩, 肉贩, 农民工, 打工人, 社畜, 盲人, 仙人, 仕女, 宫女, 书生, 侠客, 隐士`,
  },
  // At fairs, festivals and shows.
  {
    sense: { is: 'being', kind: 'person' },
    en: 'punk, punk rocker, rocker, goth, hippie, hippy, hipster, mod, raver, biker, nerd, geek, nomad, hermit, expat, settler, refugee, immigrant, emigrant, villager, townsperson, citizen, local, islander, commoner, reveller, reveler, merrymaker, partygoer, festivalgoer, trick-or-treater, scout, boy scout, girl scout, balloonist, musher, lion tamer, animal tamer, sword swallower, dervish, whirling dervish, comedian, stand-up comedian, stand-up comic, croupier, highlander, showjumper, spectator, card sharp, card dealer, fortune teller, plate spinner, knife thrower, escape artist, balloon artist, silks performer, go-kart racer',
    zh: '',
  },
  {
    sense: { is: 'being', kind: 'person', age: 'teen' },
    en: 'teenager, teen, adolescent, high schooler, high school student, youth',
    zh: '高中生, 中学生, 初中生, 青少年',
  },
  { sense: { is: 'being', kind: 'person', count: 3 }, en: 'people, folk, folks', zh: '人们, 大家' },
  {
    sense: { is: 'being', kind: 'person', count: 3, group: true },
    en: 'team, squad, crew',
    zh: '队伍, 团队, 小队, 啦啦队, 秧歌队, 舞蹈队, 仪仗队, 锣鼓队, 登山队, 探险队, 科考队, 施工队, 消防队, 球队, 舞狮队, 舞龙队, 合唱队',
  },
  {
    sense: { is: 'being', kind: 'person', count: 3, bystanders: true },
    en: 'classmates, schoolmates, the class, the whole class, the other children, the other kids, bandmates, co-workers, coworkers',
    zh: '全班, 同学们, 全班同学, 小伙伴们, 小伙伴, 其他孩子, 其他小朋友, 同事们',
  },
  { sense: { is: 'being', kind: 'person', count: 9 }, en: 'crowd, crowds, audience, mob', zh: '人群, 观众' },
  {
    sense: { is: 'being', kind: 'person', count: 4, bystanders: true },
    en: `
      everyone else, everybody else, the others, other people, passers-by, passersby, people passing, people passing by, people walking by, people walking past, people hurrying past, bystanders, onlookers,
      customers, shoppers, people around them, people around her, people around him`,
    zh: '其他人, 旁人, 围观者, 旁观者, 路人们, 过往的行人, 来往的行人, 来来往往的行人, 围观的人',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man'] },
    en: 'couple, pair, newlyweds, parents, young couple',
    zh: '情侣, 夫妻, 夫妇, 一对情侣, 一对夫妻, 一对夫妇, 一对恋人, 父母, 两口子',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man'], age: 'old' },
    en: 'old couple, elderly couple, grandparents',
    zh: '老两口, 老夫妻, 一对老夫妻, 老夫妇, 一对老人',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man'] },
    en: '',
    zh: '小两口, 夫妻俩, 小夫妻, 新婚夫妇, 新人',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['man', 'boy'] },
    en: 'father and son',
    zh: '父子, 父子俩, 爷俩, 爷孙, 爷孙俩',
  },
  { sense: { is: 'being', kind: 'person', members: ['man', 'girl'] }, en: 'father and daughter', zh: '父女, 父女俩' },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'girl'] },
    en: 'mother and daughter',
    zh: '母女, 母女俩, 娘俩',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'boy'] },
    en: 'mother and son',
    zh: '母子, 母子俩, 祖孙, 祖孙俩',
  },
  { sense: { is: 'being', kind: 'woman', count: 2 }, en: 'girlfriends, best girlfriends', zh: '闺蜜, 闺蜜俩, 两闺蜜' },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man', 'girl'] },
    en: 'family',
    zh: '一家人, 一家三口, 家人, 家庭',
  },
  {
    sense: {
      is: 'being',
      kind: 'person',
      members: ['man', 'woman', 'man'],
      trades: ['guitarist', 'singer', 'drummer'],
    },
    en: 'band, rock band, pop band, music band, punk band, jazz band, metal band, music group, live band',
    zh: '乐队, 摇滚乐队',
  },
  {
    sense: {
      is: 'being',
      kind: 'person',
      members: ['woman', 'man', 'woman', 'man'],
      trades: ['violinist', 'violinist', 'violinist', 'cellist'],
    },
    en: 'string quartet, quartet, orchestra, chamber orchestra, symphony orchestra',
    zh: '弦乐四重奏, 管弦乐队, 交响乐团',
  },
  { sense: { is: 'being', kind: 'person', count: 6, trade: 'singer' }, en: 'choir, chorus', zh: '合唱团' },
  {
    sense: { is: 'being', kind: 'person', members: ['woman', 'man', 'girl', 'boy'] },
    en: 'family of four, family of five, big family, large family',
    zh: '一家四口, 一家五口, 一大家人, 一大家子, 三代人',
  },
  {
    sense: { is: 'being', kind: 'person', members: ['man', 'woman', 'man', 'woman', 'girl'] },
    en: 'three generations, three generations of a family',
    zh: '一家三代, 三代同堂, 祖孙三代',
  },
  {
    sense: { is: 'being', kind: 'girl', count: 2 },
    en: 'twin girls, twin sisters, sisters',
    zh: '双胞胎姐妹, 姐妹, 姐妹俩, 姐俩, 姐妹花, 两姐妹, 双胞胎女孩',
  },
  {
    sense: { is: 'being', kind: 'boy', count: 2 },
    en: 'twin boys, twin brothers, brothers',
    zh: '双胞胎兄弟, 兄弟, 兄弟俩, 哥俩, 两兄弟, 小哥俩, 双胞胎男孩',
  },
  { sense: { is: 'being', kind: 'child', count: 2 }, en: 'twins', zh: '双胞胎, 龙凤胎' },
  { sense: { is: 'being', kind: 'girl' }, en: 'twin, twin sister', zh: '' },
  {
    sense: { is: 'being', kind: 'child', count: 3 },
    en: 'grandchildren, schoolchildren, kindergartners',
    zh: '孙儿们, 孙辈, 小学生们',
  },
  {
    sense: { is: 'being', kind: 'man' },
    en: 'boyfriend, fiance',
    zh: '男友, 男朋友, 伯伯, 农民伯伯, 叔叔, 舅舅',
  },
  { sense: { is: 'being', kind: 'woman' }, en: 'fiancee', zh: '女友, 女朋友, 姑姑, 婶婶, 舅妈' },
  {
    sense: { is: 'being', kind: 'man', beast: 'monkey' },
    en: 'monkey king, sun wukong',
    zh: '孙悟空, 美猴王, 齐天大圣, 猴王',
  },
  { sense: { is: 'being', kind: 'man', beast: 'pig' }, en: 'zhu bajie, pigsy', zh: '猪八戒' },
  {
    sense: { is: 'being', kind: 'child', members: ['girl', 'boy'] },
    en: 'siblings, brother and sister',
    zh: '兄妹, 姐弟, 兄妹俩, 姐弟俩',
  },
  {
    sense: { is: 'being', kind: 'person' },
    drawnAs: 'a person in plain clothes',
    en: `
      astronaut, soldier, knight, warrior, samurai, ninja, wizard, witch, detective, spy, pirate,
      doctor, nurse, scientist, chef, captain, teacher, librarian, farmer, worker, engineer, artist, painter, musician,
      singer, guitarist, pianist, violinist, photographer, athlete, footballer, skateboarder, surfer, skier,
      cyclist, biker, driver, pilot, sailor, police officer, officer, cop, firefighter, monk, priest,
      ballerina, superhero, vampire, zombie, elf, fairy, angel,
      barista, hacker, explorer, boxer, swimmer, diver, climber,
      hunter, rider, delivery man, beachgoer, camper, villager, herder`,
    zh: `
      宇航员, 士兵, 骑手, 小骑手, 骑士, 战士, 武士, 忍者, 巫师, 女巫, 侦探, 海盗, 牛仔, 医生, 护士, 科学家, 厨师, 船长,
      老师, 农民, 工人, 艺术家, 画家, 音乐家, 歌手, 摄影师, 运动员, 司机, 飞行员, 水手, 警察, 消防员, 和尚,
      超级英雄, 吸血鬼, 精灵, 仙女, 天使, 侠客, 剑客, 猎人, 快递员, 外卖员, 村民, 游客, 主人, 饲养员, 牧民`,
  },
  {
    sense: { is: 'being', kind: 'dog', general: ANIMALS },
    en: 'animal, creature, beast, pet, critter, little critter',
    zh: '动物, 小动物, 宠物, 野兽, 生物, 小家伙',
  },
  // Of a ship that is named somewhere, and else a ship of its own.
  {
    sense: { is: 'being', kind: 'sailing-ship', general: BOATS },
    en: 'deck, foredeck, quarterdeck, upper deck, main deck, ship deck',
    zh: '甲板',
  },
  { sense: { is: 'being', kind: 'sailing-ship', general: BOATS }, en: 'ship', zh: '', drawnAs: 'a sailing ship' },
  {
    sense: { is: 'being', kind: 'boat', general: BOATS },
    en: 'watercraft, small craft, sailing craft',
    zh: '船, 船头, 船尾, 船舷, 船边',
  },
  { sense: { is: 'being', kind: 'car', general: ON_WHEELS }, en: 'vehicle', zh: '车, 车子, 车门' },
];

/** Who and what can be seen. Words beyond the rigs are drawn as the nearest one and say so. */
export const BEINGS: readonly Entry[] = [...NAMES, ...GENERAL];
