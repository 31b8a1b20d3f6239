import type { Entry } from './entry.ts';

/** Moods and named sounds. */
export const TONES: readonly Entry[] = [
  {
    sense: { is: 'mood', mood: 'calm' },
    en: `
      calm, peaceful, serene, tranquil, quiet, relaxing, soothing, meditative, peace, silence, tranquility,
      serenity, silent, zen, healing`,
    zh: '宁静, 平静, 安静, 祥和, 静谧, 恬静, 安宁, 治愈, 舒缓, 悠扬, 安详, 寂静, 禅意',
  },
  {
    sense: { is: 'mood', mood: 'joyful', feeling: 'happy' },
    en: `
      joyful, happy, cheerful, joy, fun, merry, playful mood, festive, happiness, delighted, upbeat, delight,
      laughter, lighthearted, carefree, smiling, with a smile`,
    zh: '欢乐, 快乐, 开心, 高兴, 愉快, 喜悦, 欢快, 幸福, 轻松, 喜庆, 节日, 无忧无虑, 欢喜',
  },
  {
    sense: { is: 'mood', mood: 'tense' },
    en: `
      tense, suspenseful, thrilling, dangerous, scary, horror, frightening, danger, threatening, ominous,
      suspense, action-packed, intense, dystopian, menacing, thriller, creepy, fear, dread, sinister`,
    zh: '紧张, 恐怖, 惊悚, 危险, 悬疑, 可怕, 压抑, 阴森, 刺激, 不安, 恐惧',
  },
  {
    sense: { is: 'mood', mood: 'sad', feeling: 'sad' },
    en: `
      sad, melancholy, melancholic, sorrowful, gloomy, grief, heartbroken, mournful, somber, sombre,
      nostalgic, loneliness, sadness, wistful, depressed, sorrow, bittersweet, tearful, crying`,
    zh: '悲伤, 忧伤, 忧郁, 伤感, 难过, 孤寂, 凄凉, 惆怅, 怀旧, 伤心, 哀伤, 落寞, 寂寞',
  },
  {
    sense: { is: 'mood', mood: 'epic' },
    en: `
      epic, heroic, grand, dramatic, monumental, legendary, triumphant, glorious, awe-inspiring, mighty,
      blockbuster, spectacular`,
    zh: '史诗, 史诗感, 史诗级, 英雄, 壮阔, 磅礴, 气势恢宏, 震撼, 恢弘, 热血, 激昂',
  },
  {
    sense: { is: 'mood', mood: 'mysterious' },
    en: `
      mysterious, mystical, eerie, enigmatic, haunting, mystery, otherworldly, secretive, spooky, mystic,
      haunted, uncanny`,
    zh: '神秘, 诡异, 奇异, 迷离, 玄幻, 幽暗, 幽静, 空灵, 诡秘',
  },
  {
    sense: { is: 'mood', mood: 'romantic', feeling: 'happy' },
    en: `
      romantic, love, tender, intimate, romance, loving, affectionate, in love, heartwarming, tenderly,
      passionate, lovingly`,
    zh: '浪漫, 爱情, 温馨, 甜蜜, 温柔, 深情, 恋爱, 爱意, 暧昧, 柔情',
  },

  {
    sense: { is: 'mood', mood: 'calm', feeling: 'asleep' },
    en: 'eyes closed, closed eyes, eyes shut, eyes tightly closed',
    zh: '闭着眼, 闭着眼睛, 闭着双眼, 双眼紧闭, 双目紧闭, 闭目',
  },
  {
    sense: { is: 'mood', mood: 'tense', feeling: 'angry' },
    en: 'angry, furious, mad, annoyed, irritated, grumpy, enraged, outraged, angrily, furiously, anger',
    zh: '生气, 愤怒, 恼火, 气愤, 怒气冲冲, 暴怒, 皱眉, 皱着眉头, 发火, 气呼呼',
  },
  {
    sense: { is: 'mood', mood: 'tense', feeling: 'afraid' },
    en: 'scared, afraid, frightened, terrified, nervous, worried, anxious, fearful, panicked, horrified, nervously',
    zh: '害怕, 惊恐, 恐慌, 担心, 焦虑, 忐忑, 受惊, 惊慌, 胆怯',
  },
  {
    sense: { is: 'mood', mood: 'calm', feeling: 'tired' },
    en: 'tired, exhausted, weary, sleepy, drowsy, bored, worn out, sleepily, wearily',
    zh: '疲惫, 疲倦, 疲劳, 困倦, 累, 犯困, 无聊, 昏昏欲睡',
  },
  {
    sense: { is: 'mood', mood: 'joyful', feeling: 'surprised' },
    en: 'surprised, astonished, amazed, shocked, startled, stunned look, in surprise, in awe, wide-eyed',
    zh: '惊讶, 吃惊, 震惊, 惊奇, 惊喜, 诧异, 目瞪口呆',
  },
  {
    sense: { is: 'mood', mood: 'joyful', feeling: 'happy' },
    en: 'excited, excitedly, proud, grateful, thrilled, overjoyed, delightedly',
    zh: '兴奋, 激动, 骄傲, 自豪, 兴高采烈, 满足, 得意',
  },

  { sense: { is: 'sound', sound: 'rain' }, en: 'sound of rain, rain sounds, patter of rain', zh: '雨声' },
  {
    sense: { is: 'sound', sound: 'wind' },
    en: 'sound of wind, sound of the wind, wind howls, howling',
    zh: '风声, 呼啸',
  },
  {
    sense: { is: 'sound', sound: 'thunder' },
    en: `
      thunderclap, thunder rumbles, sound of thunder, rumbling thunder, distant thunder, thunder rumbling`,
    zh: '雷鸣, 雷声',
  },
  {
    sense: { is: 'sound', sound: 'waves' },
    also: [{ is: 'place', place: 'beach', strength: 1 }],
    en: `
      waves, wave, crashing waves, sound of waves, waves crash, waves crashing, ocean waves, sea waves,
      sound of the sea, tide, waves lap, waves roll in, waves lapping`,
    zh: '海浪, 浪花, 浪花飞溅, 浪花四溅, 水花飞溅, 波浪, 海浪声, 涛声, 浪, 潮水, 潮汐, 海潮',
  },
  {
    sense: { is: 'sound', sound: 'birds' },
    en: `
      birdsong, birds chirping, bird song, birds singing, chirping, birds sing, birds chirp, birdcalls,
      sound of birds, chirping birds, singing birds`,
    zh: '鸟鸣, 鸟叫, 鸟语, 鸟叫声, 鸟鸣声, 鸟语花香',
  },
  {
    sense: { is: 'sound', sound: 'traffic' },
    en: `
      traffic noise, honking, sound of traffic, car horns, horns, city noise, siren, sirens, city sounds`,
    zh: '车流声, 喇叭声, 鸣笛, 警笛, 汽笛声, 车声',
  },
  {
    sense: { is: 'sound', sound: 'fire' },
    en: `
      crackling fire, fire crackles, campfire, bonfire, fire, flame, flames, crackling, fire crackling`,
    zh: '篝火, 火焰, 炉火, 火, 噼啪声, 火光',
  },
  {
    sense: { is: 'sound', sound: 'crickets' },
    en: `
      crickets, cricket, cicada, cicadas, insects chirping, crickets chirp, chirping crickets, firefly,
      fireflies`,
    zh: '蟋蟀, 虫鸣, 蝉鸣, 知了, 蝉, 萤火虫',
  },
  {
    sense: { is: 'sound', sound: 'music' },
    en: `
      music, soundtrack, melody, song, piano music, background music, orchestral music, score, soft music,
      piano, guitar music, bgm, tune, lullaby`,
    zh: '音乐, 配乐, 旋律, 背景音乐, 钢琴曲, 歌声, 曲子, 钢琴, 乐曲',
  },
  {
    sense: { is: 'sound', sound: 'bell' },
    en: `
      bell, church bell, bells ring, bell rings, bells, chime, church bells, wind chime, bell tolls,
      bells ringing`,
    zh: '钟声, 铃声, 铃铛, 风铃, 钟, 敲钟, 教堂钟声',
  },

  {
    sense: { is: 'sign' },
    en: `
      sign, text, caption, title, subtitle, logo, label, poster, banner, sign that reads, words, lettering,
      written, reads, inscription, word, letters, slogan, tagline, tag line, motto, wordmark, brand name, company name,
      super, title card, end card, end title, closing title, headline`,
    zh: '招牌, 文字, 字幕, 标题, 标志, 标牌, 写着, 牌子, 字样, 海报, 横幅, 标语, 口号, 广告语, 宣传语, 品牌名, 品牌标识, 片名, 大字, 字卡, 片尾字幕',
  },
  {
    sense: { is: 'narrator' },
    en: `
      narrator, voice-over, voiceover, voice over, narration, a voice says, off-screen voice, offscreen voice`,
    zh: '旁白, 画外音, 解说, 旁白说',
  },

  {
    sense: { is: 'thing', name: 'tree' },
    en: 'tree, trees, leaf, branch, trunk, bush, shrub, foliage, plant, leaves',
    zh: '树, 树木, 大树, 树叶, 叶子, 树枝, 灌木, 植物, 枝头',
  },
  { sense: { is: 'thing', name: 'sky' }, en: 'sky, heavens, skies', zh: '天空, 天, 天上, 苍穹, 空' },
  {
    sense: { is: 'thing', name: 'water' },
    en: 'water, ripple, water surface, surface of the water, splash of water',
    zh: '水, 水面, 涟漪, 水上, 水中, 水里, 波光, 水花',
  },
  {
    sense: { is: 'thing', name: 'path' },
    en: 'path, trail, track, footprint, pathway, lane, tracks, steps, stair, stairs, front steps, stone steps, porch steps, church steps, temple steps, library steps, museum steps, marble steps',
    zh: '小路, 小径, 道路, 路, 足迹, 脚印, 台阶, 石阶, 楼梯, 小道',
  },
  {
    sense: { is: 'thing', name: 'earth' },
    en: `
      rock, stone, soil, mud, dust, landscape, scenery, land, terrain, earth, particle,
      dust particles, sparks`,
    zh: '石头, 岩石, 泥土, 尘土, 风景, 景色, 大地, 土地, 灰尘, 美景, 风光, 尘埃',
  },
  {
    sense: { is: 'thing', name: 'bench' },
    en: 'bench, log, stump, swing, stool, box',
    zh: '长椅, 长凳, 木桩, 凳子, 秋千, 板凳',
  },
];
