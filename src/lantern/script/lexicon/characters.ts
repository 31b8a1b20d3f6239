import type { Entry } from './entry.ts';

/**
 * Characters and people whom everybody knows, by what they look like: nearest among those that Lantern draws. Their own
 * costumes and faces belong to others, and are not drawn.
 */
export const CHARACTERS: readonly Entry[] = [
  {
    // A hero in red armour.
    sense: { is: 'being', kind: 'man', trade: 'robot', colour: 'red' },
    en: 'iron man, ironman, optimus prime',
    zh: '钢铁侠, 擎天柱',
  },
  {
    // A trooper in white armour.
    sense: { is: 'being', kind: 'man', trade: 'robot', colour: 'white' },
    en: 'storm trooper, stormtrooper, storm troopers, stormtroopers, clone trooper, robocop',
    zh: '帝国冲锋队, 冲锋队员, 机械战警',
  },
  {
    // A robot.
    sense: { is: 'being', kind: 'man', trade: 'robot' },
    en: 'terminator, gundam, mecha, giant mech, mech, c-3po, r2-d2, wall-e, transformer',
    zh: '终结者, 高达, 机甲, 变形金刚, 瓦力',
  },
  {
    // A hero in a cape.
    sense: { is: 'being', kind: 'man', trade: 'superhero' },
    en: 'spider-man, spiderman, spider man, captain america, thor, aquaman, hulk',
    zh: '蜘蛛侠, 美国队长, 雷神, 绿巨人, 奥特曼',
  },
  {
    // A heroine in a cape.
    sense: { is: 'being', kind: 'woman', trade: 'superhero' },
    en: 'wonder woman, supergirl, batgirl, catwoman, captain marvel, black widow',
    zh: '神奇女侠, 女超人, 猫女, 黑寡妇',
  },
  {
    // A small green being.
    sense: { is: 'being', kind: 'man', trade: 'alien', size: 'small' },
    en: 'yoda, master yoda, baby yoda, grogu, e.t.',
    zh: '尤达大师, 尤达, 尤达宝宝',
  },
  {
    // A large hairy being that walks upright.
    sense: { is: 'being', kind: 'man', beast: 'monkey', size: 'large' },
    en: 'bigfoot, sasquatch, yeti, abominable snowman, king kong, wookiee, chewbacca, werewolf',
    zh: '大脚怪, 雪人怪, 金刚, 野人, 狼人',
  },
  {
    // A wizard.
    sense: { is: 'being', kind: 'man', trade: 'wizard' },
    en: 'gandalf, dumbledore, merlin, harry potter, doctor strange',
    zh: '甘道夫, 邓布利多, 梅林, 哈利波特, 奇异博士',
  },
  {
    // A man in armour.
    sense: { is: 'being', kind: 'man', trade: 'knight' },
    en: 'darth vader, king arthur, don quixote, mandalorian',
    zh: '达斯维达, 亚瑟王, 堂吉诃德',
  },
  {
    // An old man in a grey suit.
    sense: { is: 'being', kind: 'man', age: 'old', garments: [{ name: 'suit', colour: 'grey' }] },
    en: 'albert einstein, einstein, sigmund freud, charles darwin, mark twain',
    zh: '爱因斯坦, 弗洛伊德, 达尔文',
  },
  {
    // A detective.
    sense: { is: 'being', kind: 'man', trade: 'detective' },
    en: 'sherlock holmes, sherlock, hercule poirot, inspector gadget',
    zh: '福尔摩斯, 柯南',
  },
  {
    // A mouse that walks upright.
    sense: { is: 'being', kind: 'man', beast: 'mouse' },
    en: 'mickey mouse, mickey, stuart little, jerry mouse',
    zh: '米老鼠, 米奇',
  },
  {
    // A princess.
    sense: { is: 'being', kind: 'woman', trade: 'queen' },
    en: 'snow white, cinderella, rapunzel, princess elsa, queen elsa, sleeping beauty, princess leia',
    zh: '白雪公主, 灰姑娘, 艾莎公主, 睡美人, 长发公主',
  },
];
