import type { Entry } from './entry.ts';

/** What can be done. Verbs beyond the rigs' actions become the nearest one and say so. */
export const ACTION_WORDS: readonly Entry[] = [
  {
    sense: { is: 'action', action: 'stand' },
    en: `
      stand, take a deep breath, take deep breaths, breathe deeply, take his time, take her time, get ready, work, be at work, toil, gather, gather round, huddle, assemble, stand still, wait, stop, pause, shelter, take shelter, stay, remain, pose, linger, halt, freeze, stand up, get up, lean, slouch, loll, prop himself, prop herself, lean back,
      fan its tail, fan out its tail, fan its feathers, display its tail, display its feathers, display his feathers, display its plumage, fan its plumage, spread its feathers, spread its tail, spread its tail feathers, show off its tail, rise to his feet, park, stay still, be stuck, be stuck in traffic, stuck, get stuck, stuck in traffic, stuck in a traffic jam`,
    zh: `
      开屏, 种着, 种满, 栽着, 栽满, 长着, 长满, 堆着, 堆满,
      工作, 干活, 忙碌, 忙着, 站岗, 放哨, 站哨, 值岗, 整装待发, 严阵以待, 挥拍, 挥杆, 挥杆击球, 挥拍击球, 击球, 扣杀, 回球, 候场, 站, 站着, 站立, 站在, 停下, 停, 等待, 等, 等候, 等车, 候车, 等火车, 等地铁, 等人, 伫立, 停住, 停下来, 停下脚步, 站起来, 起身, 矗立, 屹立, 驻足,
      倚, 靠, 停在, 静止, 堵在路上, 堵车, 堵在, 静立, 停着,
      放着, 放在, 堆在, 摞在, 摆着, 摆在, 摆放着, 搁着, 搁在, 挂着, 挂在, 插着, 插在, 立着, 立在`,
  },
  {
    sense: { is: 'action', action: 'walk' },
    en: `
      walk, march, stride, hike, step, pace, move, go, travel, cross, climb, tread, make its way,
      make his way, make her way, make their way, proceed, advance, roam, patrol, head, commute, trek, trudge, plod, tramp, head for, squeeze through, squeeze past, push through, push past, brush past, shuffle over, pass, pull up to,
      wade, jaywalk, explore, go exploring, roam about, pass by, walk by, walk past, continue walking, get off, step off, hop off, get out, step out,
      climb out, alight from, disembark`,
    zh: `
      下车, 下船, 下马, 走, 行走, 走着, 走过, 步行, 走在, 走路, 前行, 前进, 穿过, 经过, 路过, 走动, 徒步, 走来走去, 爬, 攀登, 爬出来, 爬出, 钻出来, 钻出, 钻进去, 跨过, 迈过,
      移动, 行进, 走上, 走下, 迈步, 走到, 过河, 横行`,
  },
  {
    sense: { is: 'action', action: 'stand', place: 'subway' },
    en: 'ride the subway, ride the metro, take the subway, take the metro, ride the underground, commute by subway',
    zh: '坐地铁, 乘地铁, 挤地铁, 搭地铁, 坐轻轨',
  },
  {
    sense: { is: 'action', action: 'walk', place: 'mountains' },
    en: 'climb a mountain, hike up a mountain',
    zh: '爬山, 登山',
  },
  {
    sense: { is: 'action', action: 'stand', place: 'station' },
    en: 'wait for the train, wait for a train, wait for his train, wait for her train, wait for their train, wait on the platform, catch the morning train',
    zh: '等火车, 等高铁, 等列车, 候车',
  },
  {
    sense: { is: 'action', action: 'stand', place: 'bus-stop' },
    en: 'wait for the bus, wait for a bus, wait for the school bus, wait at the bus stop',
    zh: '等公交车, 等公交, 等巴士, 等公共汽车, 等校车',
  },
  {
    sense: { is: 'action', action: 'walk', place: 'crosswalk' },
    en: '',
    zh: '过马路, 横穿马路, 穿马路, 过斑马线',
  },
  {
    sense: { is: 'action', action: 'walk', manner: 'slow' },
    en: `
      stroll, wander, amble, saunter, creep, sneak, tiptoe, prowl, crawl, shuffle, waddle, toddle, strut, strut down, strut along, strut across, strut through, strut past, strut up and down, lumber, plod, trudge, trundle, slink, pad, patrol, roam, scuttle, scuttle sideways, prance, parade, inch along, clop, take a walk, enjoy a walk, have a walk, go for a walk, take a stroll, enjoy a stroll, go for a stroll, have a stroll, slow down, decelerate, stalk`,
    zh: '散步, 漫步, 徘徊, 摇摇摆摆地走, 摇摇摆摆, 摇摇摆摆地, 一摇一摆, 一摇一摆地走, 一摇一摆地, 蹒跚, 蹒跚前行, 踉踉跄跄, 踱来踱去, 一瘸一拐, 一瘸一拐地走, 巡逻, 踱步, 缓步, 慢慢走, 溜达, 闲逛, 徐行, 减速, 慢下来',
  },
  {
    sense: { is: 'action', action: 'walk', manner: 'fast' },
    en: 'trot, scurry, skitter, scamper along',
    zh: '小跑, 疾走, 快步走, 快走',
  },
  {
    sense: { is: 'action', action: 'stand', joins: true },
    en: 'help, help out, join in, assist, lend a hand, do the same, copy',
    zh: '帮忙, 帮助, 帮着, 一起帮忙, 帮手, 搭把手, 跟着学, 打下手',
  },
  {
    sense: { is: 'action', action: 'walk', direction: 'away' },
    en: `
      walk away, go away, walk off, walk into the distance, disappear, vanish, recede,
      walk away from the camera`,
    zh: '走远, 远去, 离去, 走向远方, 消失, 渐行渐远, 走开, 背对镜头走',
  },
  {
    sense: { is: 'action', action: 'walk', direction: 'toward' },
    en: `
      walk toward the camera, walk towards the camera, walk towards us, walk toward us, walk to the camera,
      come closer, come toward the camera, approach the camera, walk towards the viewer`,
    zh: '走向镜头, 朝镜头走来, 迎面走来, 向镜头走来, 走近镜头',
  },
  {
    sense: { is: 'action', action: 'walk', crossing: 'leaves' },
    en: `
      leave, exit, depart, walk out, walk out of frame, leave the frame, exit the frame,
      walk out of the frame, go out`,
    zh: '离开, 走出, 走出画面, 离场, 出去, 离开画面, 走出去',
  },
  {
    sense: { is: 'action', action: 'walk', crossing: 'enters' },
    en: `
      enter, arrive, come, enter the frame, walk into the frame, come into view, step into frame, emerge,
      walk into frame, enter the scene, come to a stop, come to a halt, skid to a stop, skid to a halt, screech to a stop, pull over, slow down to stop, slow down to a stop, slow to a stop,
      slow to a halt, roll to a stop, grind to a halt, brake, brake to a stop, brake hard`,
    zh: '进入, 走进, 来到, 走入, 到来, 走进来, 跑进来, 进入画面, 走进画面, 到达, 抵达, 步入, 走来, 减速停下, 慢慢停下, 刹车, 缓缓停下',
  },
  {
    sense: { is: 'action', action: 'walk', aims: true },
    en: `
      approach, walk to, walk toward, walk towards, walk up to, go to, come to, head toward, head towards,
      meet, visit`,
    zh: '走向, 靠近, 走近, 接近, 走到, 朝向, 奔向, 走去',
  },
  {
    sense: { is: 'action', action: 'walk', aims: true, boards: true },
    en: `
      get in, get into, climb in, climb into, climb aboard, step aboard, go aboard, get aboard, hop in, hop into, hop on, hop aboard,
      jump aboard, board, get on, step into, step onto, climb on board, slip into, squeeze onto, squash onto, cram onto, pile onto, pile into, vault onto, leap onto, swing onto, climb onto, climb up onto, hop up onto, spring onto, leap into the saddle, vault into the saddle, swing into the saddle`,
    zh: '上车, 坐进, 钻进, 钻入, 上船, 登上, 坐上, 坐进了, 上了, 跨上, 登船, 上了车',
  },
  {
    sense: { is: 'action', action: 'walk', aims: true, drags: true },
    en: 'follow, accompany, lead, pull, push, drag, walk with, guide, stroll with',
    zh: '跟随, 跟着, 跟在, 陪伴, 遛, 遛着, 尾随, 推着, 拉着, 领着',
  },
  {
    sense: { is: 'action', action: 'walk' },
    en: 'slide out, slide out from under, slide out from, roll out from under, crawl out from under, slide across, slide over to, slide in, slide into, slide off, return, turn back, go home, come back, head home, turn a corner, turn the corner, round a corner, round the corner, take a corner, go round a corner, take his first steps, take her first steps, take first steps, take a few steps, slip away',
    zh: '遛鸟, 巡视, 遛弯, 溜达, 闲逛, 逛, 逛街, 踱步, 大步流星, 健步如飞, 上学, 放学, 下班, 回家, 返回, 回来, 归来, 转弯, 拐弯, 拐过街角, 转过街角, 迈出第一步',
  },
  {
    sense: { is: 'action', action: 'run' },
    en: `
      burst forward, surge forward, bolt forward, spring forward,
      run, jog, hurry, flee, escape, run away, charge, run around, romp, scamper, gallop, canter, frolic, scramble away, stampede, bound, fetch, retrieve, slide down, glide down, whizz down, whiz down, zoom, zoom down, zoom past, slide across, weave through, weave between, zip through, zip past,
      slide on the ice, slide across the ice, slide over the ice, slide along the ice, slide on ice, slide on its belly, slide on their bellies, slide on his belly, slide on her belly, slide along on its belly, slide along on their bellies, slide down on their bellies, belly-slide`,
    zh: `
      跑, 奔跑, 跑步, 奔, 慢跑, 逃, 逃跑, 奔驰, 驰骋, 飞奔, 冲, 跑过, 奔腾, 跑来跑去, 跑着, 嬉戏,
      追逐嬉戏, 策马奔腾, 滑下, 滑下来, 滑, 往前滑, 向前滑, 滑行, 滑过, 用肚皮滑行, 用肚子滑行, 肚皮贴地滑行, 趴着滑行, 趴着滑`,
  },
  {
    sense: { is: 'action', action: 'run', manner: 'fast' },
    en: `
      sprint, dash, rush, bolt, race, dart, speed, accelerate, accelerate to gain speed, gain speed, speed up, pick up speed,
      gather speed`,
    zh: '冲锋, 飞奔而来, 拔腿就跑, 撒腿就跑, 狂奔, 冲刺, 疾驰, 急奔, 疾奔, 加速, 提速, 加速行驶, 飞驰, 飞速奔跑, 赛跑',
  },
  {
    sense: { is: 'action', action: 'run', aims: true },
    en: 'run to, run toward, run towards, run up to, run to join, join, join up with, rush to, rush toward, dash to, race to',
    zh: '跑向, 冲向, 跑到, 奔到, 扑向',
  },
  {
    sense: { is: 'action', action: 'run', aims: true, drags: true },
    en: 'chase, pursue, hunt, catch the bus, catch a bus, catch the train, catch a train, catch a taxi, run after, chase after, sprint after, race after, dash after, hurry after, tear after, bolt after, overtake, outrun, catch up with',
    zh: '追, 追逐, 追赶, 追着, 追击, 超过, 超车, 超越',
  },
  {
    // Who herds goes behind what is herded.
    sense: { is: 'action', action: 'walk', manner: 'fast', aims: true, drags: true },
    en: 'herd, round up, drive along, shepherd',
    zh: '赶, 赶着, 驱赶, 放牧, 驱赶着',
  },
  {
    sense: { is: 'action', action: 'walk' },
    en: 'heave itself, take its first steps, take his first steps, take her first steps, take first steps, take a few steps, take a step, toddle, haul itself, drag itself, haul itself onto, heave itself onto, slither, slink, inch along, wriggle, crawl along, slither through, slither across',
    zh: '爬上, 爬上去, 爬到, 爬向, 爬进, 蜿蜒, 爬行, 蜿蜒爬行, 蠕动, 游走, 滑行着',
  },
  {
    sense: { is: 'action', action: 'jump' },
    en: 'leap over a wave, leap over waves, leap over wave, leap over the waves, jump over waves, jump over a wave, leap through waves, breach, leap out of the water, jump out of the water, breach the surface',
    zh: '跃出海面, 跳出海面, 腾出海面, 跃出水面, 跳出水面, 腾出水面, 冲出水面',
  },
  {
    sense: { is: 'action', action: 'jump' },
    en: `
      jump, leap, hop, bounce, spring, skip, pounce, leap over, jump up, jump over, jump for joy, vault`,
    zh: '跳, 跳跃, 跳起, 跃, 蹦, 蹦跳, 跳起来, 一跃, 蹦蹦跳跳, 跃起, 跳过',
  },
  {
    // Put down before our eyes: what is laid is held until then.
    sense: { is: 'action', action: 'stand', deed: 'hold-thing', aims: true },
    drawnAs: 'holds it',
    en: '',
    zh: '放, 放进, 放入, 放到, 放回, 塞进, 装进, 摆上, 放下',
  },
  {
    sense: { is: 'action', action: 'jump' },
    en: 'jump into, jump off, leap into, leap off',
    zh: '跳进, 跳下, 跳入, 翻过, 翻越, 跨过, 越过',
  },
  {
    sense: { is: 'action', action: 'eat' },
    en: '',
    zh: '啄食, 啄, 舔, 舔着, 舔舐, 嚼, 咀嚼, 大口吃, 挖着吃, 用勺子挖着吃, 舀着吃, 捧着吃, 端着吃',
  },
  {
    sense: { is: 'action', action: 'lie' },
    en: 'lurk, lie in wait, cower, hide',
    zh: '潜伏, 埋伏, 匍匐, 躲, 躲在, 藏在',
  },
  {
    sense: { is: 'action', action: 'speak' },
    en: 'tell a story, tell stories, give a speech, give a talk',
    zh: '讲故事, 讲着故事, 演讲, 发言',
  },
  {
    sense: { is: 'action', action: 'jump', loose: true },
    en: 'play, frolic, celebrate, cheer',
    zh: '玩, 玩耍, 嬉闹, 欢呼, 庆祝, 打水仗, 泼水节, 做游戏, 做着游戏',
  },
  {
    sense: { is: 'action', action: 'turn' },
    en: `
      turn, turn around, spin, rotate, turn round, pivot, turn her head, turn his head, turn its head,
      look back, turn to face, whirl around, whirl round, wheel around, wheel round, swing around, swivel, swivel around, spin round, about-face, turn on his heel, turn on her heel, spin on his heel, spin on her heel, look over her shoulder, look over his shoulder`,
    zh: '转身, 转头, 回头, 旋转, 转过身, 转过头, 转圈, 回眸, 扭头, 回过头, 转向',
  },
  {
    sense: { is: 'action', action: 'wave' },
    en: `
      wave, greet, welcome, welcome in, see off, beckon, wave goodbye, wave hello, wave her hand, wave his hand, raise her hand,
      raise his hand, flail, flail his arms, flail her arms, wave his arms, wave her arms, wave their arms, gesticulate, gesture, motion, wave wildly, wave frantically, signal, flag down, hail, bid farewell, wave off, wave to the camera, wave at the camera, say goodbye, salute, point`,
    zh: '挥手, 招手, 挥挥手, 打招呼, 摆手, 挥动手臂, 挥手告别, 举手, 挥着手, 告别, 指着, 指向',
  },
  {
    sense: { is: 'action', action: 'sit' },
    en: 'sit, take a break, have a break, take a breather, take a rest, have a rest, rock back and forth, rock to and fro, rock in a rocking chair, lounge around, slouch in, slump in, perch, be seated, seat, squat, crouch, kneel, meditate, land, alight',
    zh: '坐, 坐着, 坐在, 蹲, 跪, 蹲着, 盘坐, 打坐, 栖息, 蹲在, 停在花上, 落在, 降落在',
  },
  {
    sense: { is: 'action', action: 'sit', begins: true },
    en: 'sit down, crouch down, kneel down, flop down, flop onto, flop into, plop down, plonk down, plump down, plunk down, slump down, sink into, sink onto, collapse into, collapse onto, settle into, settle onto, settle down, drop into, drop onto, lower himself into, lower herself into, lower himself onto, lower herself onto, take a seat, take her seat, take his seat, take their seats',
    zh: '坐下, 坐下来, 蹲下, 蹲下来, 跪下',
  },
  {
    sense: { is: 'action', action: 'lie' },
    en: 'injure, wound, is curled, are curled, lies curled, curled at, lie, lay, recline, curl up, curl into a ball, curl up into a ball, roll into a ball, roll up into a ball, curl itself into a ball, rest, lounge, laze, bask, sunbathe, relax, purr, wrap around, wrap, coil, coil around, curl around',
    zh: '晒太阳, 晒着太阳, 受伤, 受了伤, 躺, 躺着, 趴, 躺在, 趴着, 卧, 趴在, 休息, 蜷缩, 蜷缩成一团, 缩成一团, 缩成一个球, 蜷成一个球, 缩成球, 团成一个球, 缩成一个刺球, 蜷成球, 缩成, 蜷成一团, 蜷, 缠绕, 缠绕在, 盘在, 盘绕',
  },
  {
    sense: { is: 'action', action: 'stand', feeling: 'asleep' },
    en: 'close his eyes, close her eyes, close their eyes, shut his eyes, shut her eyes, shut their eyes',
    zh: '闭上眼睛, 闭上双眼, 闭上眼, 闭眼',
  },
  {
    sense: { is: 'action', action: 'walk', crossing: 'enters' },
    en: '',
    zh: '推门进来, 推门而入, 推门走进, 推门进屋, 推门进, 开门进来',
  },
  {
    sense: { is: 'action', action: 'stand', loose: true },
    en: 'rehearse, practise, practice',
    zh: '排练, 奏乐, 弹奏, 合奏, 拉琴, 吹奏',
  },
  {
    sense: { is: 'action', action: 'lie', begins: true },
    en: 'lie down, faint, pass out, keel over, collapse, collapse to the ground, crumple, swoon, black out, drop to the ground, fall to the ground, fall flat on his back, drop dead, fall unconscious, flop onto a bed, flop onto the bed, flop down on the bed, flop back, fall backwards, fall backward, fall back, tumble backwards, topple backwards, drop backwards, flop down, flop, sink to the ground, fall down, topple over',
    zh: '躺下, 趴下, 晕倒, 昏倒',
  },
  {
    sense: { is: 'action', action: 'lie', feeling: 'asleep' },
    en: 'sleep, slumber, drowse, snore, drop off, nod off, doze off, drift off, hibernate, catnap, kip, hit the hay, go to sleep, go to bed, fall fast asleep, nap, doze, fall asleep, snooze, be asleep, asleep, take a nap, have a nap',
    zh: '睡, 睡觉, 打呼噜, 打鼾, 睡着, 沉睡, 熟睡, 打盹, 打盹儿, 打瞌睡, 午睡, 午休, 小睡, 呼呼大睡, 睡大觉, 酣睡, 睡午觉, 入睡, 小憩',
  },
  {
    sense: { is: 'action', action: 'look', aims: true },
    en: `
      press his nose against, press her nose against, press his face against, press her face against, look, look at, look down at, look down on, look up at, look over at, watch, peek, peep, peer out, gaze, gaze at, stare, stare at, see, observe, admire, glance, peer, look up,
      look around, look down, look out, examine, inspect, notice, search, sniff, listen,
      gaze into the distance, look into the distance, spot, look into, stare into, look toward, look towards,
      contemplate, face`,
    zh: `
      看, 看着, 望, 望着, 注视, 凝视, 凝望, 观看, 看向, 盯着, 观察, 眺望, 仰望, 抬头, 低头, 环顾, 欣赏, 赏月, 张望,
      抬头看, 望向, 看见, 看到, 闻, 聆听, 听, 远眺, 俯视, 对视, 抬头望, 低头看, 面对, 面向, 四处张望,
      瞭望, 嗅, 嗅着, 嗅闻, 对望, 大眼瞪小眼, 面面相觑, 东张西望, 打量, 环顾四周, 围观, 旁观, 观战, 看热闹`,
  },
  {
    // Its nose is in it.
    sense: { is: 'action', action: 'eat', aims: true },
    en: 'scratch in the dirt, scratch about, scratch around, scratch for worms, scratch at the ground, peck about, peck around, root, root in the mud, root about, root in the dirt, grub about, snuffle, snuffle about, sniff about for food, graze on, crop, rummage, rummage through, rummage in, root around, root through, forage, scavenge, nose through, dig through, paw through',
    zh: '翻找, 翻着, 翻垃圾桶, 翻垃圾, 觅食',
  },
  {
    sense: { is: 'action', action: 'sit' },
    en: 'squeeze, squeeze itself, squeeze himself, nestle, huddle, wedge itself, snuggle down',
    zh: '挤进, 挤在, 依偎在',
  },
  {
    sense: { is: 'action', action: 'look', aims: true, begins: true },
    en: 'find, discover, come across, stumble upon, stumble across, meet, meet with, run into, bump into, encounter',
    zh: '发现, 找到, 捡到, 偶遇, 遇见, 遇到, 碰见, 碰到, 看到了, 遇上',
  },
  {
    sense: { is: 'action', action: 'look', prop: 'book' },
    en: 'read, study, write',
    zh: '读, 读书, 看书, 阅读, 翻看, 写, 写字, 写作',
  },
  {
    sense: { is: 'action', action: 'look' },
    en: 'think, dream, ponder, daydream, wonder',
    zh: '思考, 沉思, 发呆, 遐想, 探出头, 探出头来, 探出脑袋, 探出, 探头, 露出头, 露出脑袋, 伸出脑袋, 伸出头, 伸头, 探头探脑, 探出半个身子, 把头伸出窗外, 把头伸出车窗, 把头探出窗外, 把头探出车窗',
  },
  {
    sense: { is: 'action', action: 'smile', feeling: 'happy' },
    en: `
      smile, grin, laugh, giggle, chuckle, beam with joy, smile at, smile to, break into a smile,
      burst out laughing`,
    zh: '微笑, 笑, 大笑, 笑着, 欢笑, 露出微笑, 露出笑容, 微微一笑, 开怀大笑, 笑容, 面带微笑, 笑了',
  },
  {
    sense: { is: 'action', action: 'stand', feeling: 'sad' },
    en: 'cry, weep, sob, mourn',
    zh: '哭, 哭泣, 流泪, 落泪, 抽泣',
  },
  {
    sense: { is: 'action', action: 'speak', aims: true },
    en: `
      speak, say, talk, tell, whisper, shout, chat, call, ask, answer, reply, yell, scream, converse, talk to,
      speak to, announce, mutter, murmur, explain, exclaim, discuss, call out, recite, haggle, bargain, negotiate, scold, tell off, chide, reprimand, berate, introduce, address, preach, deliver a sermon, deliver a speech, deliver a lecture, give a sermon, confess, confess to, intone, narrate, proclaim, declare, mumble, chatter, natter, babble, prattle, stammer, stutter, blurt, joke, tell a joke, tell jokes, crack a joke, read aloud, read out, call out to, cry out, shriek, complain, protest, grumble, apologize, apologise, congratulate, compliment, flatter, urge, persuade, order, command, instruct, warn, inform, report, describe, lecture, advise, counsel, recount, dictate, quote, plead with, plead in court, plead his case, plead her case, reassure, interrogate, quiz, remark, mention, tease, mock, ridicule, make fun of, boast, brag, insist, demand, hum, croon, murmur to, coo at, coo over, serenade, tell a tale, tell tales, swap stories, pass the time of day, broadcast, translate`,
    zh: `
      说, 说话, 讲, 谈话, 聊天, 交谈, 喊, 喊道, 问, 回答, 低语, 大喊, 说道, 讲话, 轻声说, 交流, 叫, 叫道,
      问道, 答道, 大声说, 笑着说, 低声说, 对话, 讲述, 介绍, 讲解, 解说, 主持, 宣讲`,
  },
  {
    sense: { is: 'action', action: 'speak' },
    en: `
      sing, bark, howl, meow, chirp, neigh, roar, perform, moo, baa, bleat, oink, quack, crow, caw, hoot, tweet, croak,
      growl, snort, coo, cheep, chatter, squawk, trumpet, squeak, cluck, honk, whinny, snarl, yelp, bray, screech`,
    zh: `
      唱, 唱歌, 歌唱, 吠, 叫着, 嚎叫, 鸣叫, 嘶鸣, 演唱, 咆哮, 怒吼, 吼叫, 吼, 打鸣, 啼叫, 啼鸣, 汪汪叫, 喵喵叫, 哞哞叫,
      咩咩叫, 呱呱叫, 嘎嘎叫, 长啸, 嚎`,
  },
  {
    sense: { is: 'action', action: 'speak', aims: true, feeling: 'angry' },
    en: `
      rant, rave, curse, swear at, curse at, insult, snap at, lash out, lash out at, blow up at, bark orders, bark orders at, harangue, rant at, rage, rage at, argue with, shout angrily, scream at, have a go at, dress down, blame, accuse, rebuke, bawl out`,
    zh: '骂, 骂人, 破口大骂, 责骂, 训斥, 斥责, 咒骂, 大发雷霆, 发脾气, 呵斥, 怒骂, 指责, 数落',
  },
  {
    sense: { is: 'action', action: 'dance' },
    en: 'dance, waltz, twirl, tap dance, whirl, breakdance, dance together, tango',
    zh: '跳舞, 舞蹈, 起舞, 翩翩起舞, 跳着舞, 舞动, 共舞, 翩翩, 跳起舞, 载歌载舞, 且歌且舞',
  },
  {
    sense: { is: 'action', action: 'eat' },
    en: `
      eat, drink, graze, feed, nibble, bite, chew, dine, sip, taste, have breakfast, have lunch, have dinner, bend down to drink, bend down to drink water, drink water, lap up water, lap water, chew the cud, chew cud,
      lick, peck, drink from, munch, lap, lap up, lap at, gnaw, gnaw at, gnaw on, nibble on, nibble at, peck at, munch on, chew on, feed on, feast on, gobble, devour, swallow, gulp, gulp down, wolf down, gobble up, scoff, crunch, crunch on, tuck into, savor, savour, relish, slurp, chomp, chomp on, scarf, scarf down, polish off, feast, feast on, pick at, snack, snack on, guzzle, swig, quaff, sup, dine on, nosh, gorge, gorge on, pig out, pig out on, dig into, chow down, chow down on, lunch on, breakfast on, sample, ingest, imbibe`,
    zh: `
      狼吞虎咽, 大口大口地吃, 细嚼慢咽, 吃, 喝, 吃草, 进食, 喝水, 啃, 品尝, 用餐, 吃饭, 饮水, 喝茶, 喝咖啡, 觅食, 低头喝水, 弯腰喝水, 反刍, 啃食, 吃着, 喝着`,
  },
  {
    sense: { is: 'action', action: 'fly' },
    en: `
      fly, soar, glide, hover, hover near, flutter, flap, fly over, fly away, swoop, fly past,
      flap its wings, flap her wings, flap his wings, flap their wings, beat its wings, wheel overhead, buzz around, buzz round, buzz about, buzz past, buzz over, circle in the sky`,
    zh: `
      飞, 飞翔, 翱翔, 飞行, 盘旋, 飞过, 飞舞, 展翅, 飞走, 展翅高飞, 滑翔, 振翅, 飞向, 掠过, 高飞, 俯冲, 俯冲而下, 俯冲下来, 拍打翅膀, 拍着翅膀, 扇动翅膀, 扇着翅膀, 扑打翅膀, 悬停, 悬停在, 扑棱翅膀, 扑腾翅膀, 扑棱着翅膀, 扑腾着翅膀, 扑棱, 点水, 低飞, 掠水而过, 振翅高飞, 破茧而出, 破茧成蝶, 羽化, 化蝶`,
  },
  {
    sense: { is: 'action', action: 'walk', place: 'crosswalk' },
    en: 'cross the street, cross the road, cross a street, cross a road, cross a busy street, cross a busy road, cross at a crosswalk',
  },
  {
    sense: { is: 'action', action: 'sit', place: 'carriage' },
    en: 'take the bus, take a bus, take the train, take a train, take the subway, take the metro, take the tube',
    zh: '坐公交, 坐公交车, 乘公交, 坐地铁, 乘地铁, 坐火车, 乘火车, 坐高铁, 乘高铁',
  },
  {
    sense: { is: 'action', action: 'walk', place: 'bridge' },
    en: '',
    zh: '过桥, 走过桥, 走过小桥, 上桥, 过小桥, 过独木桥',
  },
  {
    sense: { is: 'action', action: 'walk', place: 'staircase' },
    en: 'go upstairs, go downstairs, walk upstairs, walk downstairs, come downstairs, run upstairs, run downstairs, head upstairs, head downstairs',
    zh: '上楼, 下楼, 爬楼, 上楼梯, 下楼梯, 爬楼梯, 走下楼, 走上楼, 跑上楼, 跑下楼',
  },
  {
    // From the ground or the water up into the air.
    sense: { is: 'action', action: 'fly', begins: true },
    en: 'take off, take flight, lift off, take wing, launch, blast off, be launched, launch into space, launch into the sky, launch into orbit',
    zh: '起飞, 飞起, 飞起来, 腾空而起, 发射, 升空, 发射升空, 点火升空',
  },
  {
    sense: { is: 'action', action: 'drive' },
    en: `
      drive, cruise, roll, drift, drive past, drive by, drive along, drive through, pull up, steer, drive down`,
    zh: `
      行驶, 开, 驾驶, 驶过, 开车, 开过, 驶向, 驶来, 开着, 驾驶着, 行驶在, 漂移, 穿行, 驶入, 驶出, 开走, 驶`,
  },
  {
    sense: { is: 'action', action: 'drive', crossing: 'leaves' },
    en: 'drive off, drive away, speed off, speed away, pull out of, pull away, pull away from',
    zh: '驶离, 驶远, 开走, 绝尘而去',
  },
  {
    sense: { is: 'action', action: 'sail' },
    en: `
      sail, float, row, drift by, float by, bob, sail past, sail away, sail by, paddle a boat, set sail`,
    zh: '航行, 划, 划船, 浮, 浮在, 漂, 漂浮, 漂流, 扬帆, 泛舟, 驶过水面, 航行在, 起航, 漂荡, 荡漾, 划着',
  },
  {
    sense: { is: 'action', action: 'swim' },
    en: 'swim, surface, sink below the surface, sink beneath the surface, sink slowly below the surface, sink slowly beneath the surface, sink under the water, sink into the water, submerge, dive under, dip under the water, slip beneath the surface, slip into the water, come up for air, rise to the surface, float to the surface, emerge from the water, rise from the water, rise out of the water, pulse, pulsate, thrash about in the water, pulse through, slap its tail, slap tail, slap its tail on the water, slap tail on water, paddle, dive, splash, swim across',
    zh: '浮上来, 浮出水面, 浮上水面, 浮到水面, 露出水面, 游泳, 游, 潜水, 游动, 戏水, 玩水, 拍打水花, 打水花, 拍水, 游过',
  },
  {
    sense: { is: 'action', action: 'walk', rides: true },
    en: 'ride, ride on, mount, horseback riding, on horseback',
    zh: '骑, 骑着, 骑在, 乘, 乘坐, 骑行, 乘着',
  },
  {
    sense: { is: 'action', action: 'stand', wantsObject: true },
    en: 'drop, let go of, let slip',
    zh: '',
  },
  {
    sense: { is: 'action', action: 'stand', begins: true },
    en: 'touch down, come down to land',
    zh: '降落, 着陆, 落地, 缓缓降落, 徐徐降落',
  },
  {
    sense: { is: 'action', action: 'stand', feeling: 'sad' },
    en: 'sigh, slump, mope, lose heart',
    zh: '叹气, 叹了口气, 叹了一口气, 垂头丧气, 叹息',
  },
  {
    sense: { is: 'action', action: 'stand', filler: true },
    en: 'wait and wait',
    zh: '要关门, 正要关门, 关门, 打烊, 收摊, 送餐, 送外卖',
  },
  {
    sense: { is: 'action', action: 'spin' },
    en: 'chase its tail, chase its own tail, chase his tail, chase his own tail, chase her tail, chase her own tail, chase their tails, chase their own tails, run in circles, spin in circles, turn in circles',
    zh: '追自己的尾巴, 追着自己的尾巴, 追尾巴, 追着尾巴, 咬自己的尾巴, 转圈圈, 打转, 转圈',
  },
  {
    sense: { is: 'wear' },
    en: `
      wear, wearing, dressed in, clad in, dressed, clothed in, wrapped in, put on, in her, in his`,
    zh: `
      穿, 穿着, 戴, 戴着, 系, 系上, 戴上, 穿上, 身穿, 身着, 披着, 围着, 头戴, 披, 系着, 打着领带, 一身, 身披, 佩戴, 裹着, 扎着, 梳着, 留着, 编着, 盘着, 绾着, 挽着发髻`,
  },
  {
    sense: { is: 'hold' },
    en: `
      hold, carry, holding, carrying, grip, grasp, clutch, hold up, raise, lift, pick up`,
    zh: `
      拿, 拿着, 举着, 撑, 撑着, 打着, 提着, 抱着, 背着, 背起, 握着, 手持, 捧着, 端着, 打, 提, 抱, 手拿, 手里拿着,
      手中拿着, 手提, 持, 举起, 抱起, 拿起, 撑起, 举, 托着, 搬, 搬着, 扛, 扛着, 叼, 叼着, 叼走, 叼起, 衔着, 衔走, 顶着, 掏出, 拿出, 取出, 抽出,
      捧起, 端起, 提起, 攥着, 递上, 拎, 拎着, 挎, 挎着, 揣着, 夹着, 捏着, 共撑, 合撑`,
  },
];
