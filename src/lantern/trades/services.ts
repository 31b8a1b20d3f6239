import { PROFESSIONS } from './professions.ts';
import type { TradeCard } from './trade-card.ts';

/** Those who keep houses, offices, schools and shows going. */
export const SERVICES = {
  'delivery-woman': {
    ...PROFESSIONS.courier,
    en: 'delivery woman, delivery girl, delivery lady, postwoman',
    zh: '女快递员, 女邮递员, 快递小姐姐',
    kind: 'woman',
  },
  cleaner: {
    en: 'cleaner, janitor, cleaning lady, cleaning woman, maid, housekeeper, chambermaid, street sweeper, window cleaner',
    zh: '清洁工, 保洁员, 保洁阿姨, 女仆, 家政阿姨, 环卫工人, 环卫工',
    wears: [
      { name: 'shirt', colour: 'blue' },
      { name: 'trousers', colour: 'grey' },
    ],
    marks: ['apron'],
    deed: 'sweep',
  },
  'refuse-collector': {
    en: 'garbage man, garbage collector, bin man, binman, dustman, refuse collector, sanitation worker, lollipop lady, lollipop man, crossing guard, school crossing guard',
    zh: '垃圾清运工, 收垃圾的人',
    wears: [
      { name: 'jacket', colour: 'orange' },
      { name: 'trousers', colour: 'blue' },
    ],
    headgear: 'baseball-cap',
    headgearColour: 'orange',
    marks: ['bands'],
  },
  medic: {
    en: 'paramedic, medic, ambulance driver, first aider, midwife, caregiver, carer, care worker, nursing assistant, orderly, hospital porter, hospital orderly, phlebotomist, healthcare assistant, radiographer, rescuer, rescue worker, mountain rescuer, first responder, emt, ambulance man, stretcher bearer, physiotherapist, physio',
    zh: '急救员, 急救医生, 医护人员, 护工, 助产士, 救护员',
    wears: [
      { name: 'jacket', colour: 'green' },
      { name: 'trousers', colour: 'green' },
    ],
    marks: ['bands'],
  },
  clerk: {
    en: 'secretary, accountant, receptionist, cashier, architect, principal, headmaster, headmistress, director, consultant, estate agent, intern, trainee, office temp, office clerk, bank clerk, bookkeeper, auditor, typist, personal assistant, applicant, job applicant, job seeker, interviewee, civil servant, teller',
    zh: '秘书, 会计, 前台, 文员, 收银员, 建筑师, 校长, 导演, 公务员, 顾问',
    wears: [
      { name: 'jacket', colour: 'grey' },
      { name: 'shirt', colour: 'white' },
      { name: 'trousers', colour: 'grey' },
    ],
  },
  programmer: {
    en: 'programmer, coder, software engineer, developer, web developer, software developer, hacker',
    zh: '程序员, 码农, 软件工程师, 黑客',
    wears: [
      { name: 'shirt', colour: 'grey' },
      { name: 'trousers', colour: 'blue' },
      { name: 'glasses', colour: 'black' },
    ],
    deed: 'type',
  },
  referee: {
    en: 'referee, umpire',
    zh: '裁判, 裁判员',
    wears: [
      { name: 'shirt', colour: 'yellow' },
      { name: 'trousers', colour: 'black' },
    ],
    place: 'stadium',
  },
  jockey: {
    en: 'jockey, horse rider, equestrian',
    zh: '骑师, 马术运动员',
    wears: [
      { name: 'jacket', colour: 'red' },
      { name: 'trousers', colour: 'white' },
    ],
    headgear: 'sport-helmet',
    headgearColour: 'black',
  },
  juggler: {
    en: 'juggler, acrobat, circus performer, stuntman, tumbler',
    zh: '杂技演员, 杂耍艺人, 特技演员',
    wears: [
      { name: 'shirt', colour: 'red' },
      { name: 'trousers', colour: 'yellow' },
    ],
    cut: { hem: 0.02, flare: 0 },
    marks: ['sash'],
    deed: 'juggle',
  },
  bridesmaid: {
    en: 'bridesmaid, maid of honour, maid of honor',
    zh: '伴娘',
    kind: 'woman',
    wears: [{ name: 'dress', colour: 'pink' }],
  },
  beggar: {
    en: 'beggar, tramp, hobo, homeless man, homeless woman, homeless person, rag picker',
    zh: '乞丐, 流浪汉, 拾荒者',
    age: 'old',
    wears: [
      { name: 'coat', colour: 'brown' },
      { name: 'trousers', colour: 'grey' },
    ],
    beard: 'full',
  },
} as const satisfies Readonly<Record<string, TradeCard>>;
