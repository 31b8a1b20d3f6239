import type { Entry } from './entry.ts';

/** Praise and polish: understood as style, without an effect of its own. */
export const TASTES: readonly Entry[] = [
  {
    sense: { is: 'taste' },
    en: `
      a bit, a little bit, real estate, beautiful, gorgeous, stunning, amazing, breathtaking, lovely, pretty, handsome, cute,
      adorable, elegant, graceful, majestic, magnificent, magical, enchanted, enchanting, dreamy, dreamlike,
      ethereal, surreal-looking, fantastic, wonderful, charming, fancy, stylish, fashionable, chic, modern,
      futuristic, sci-fi, traditional, classic, rustic, cozy, cosy, luxurious, sleek, shiny, glossy, polished,
      clean, fresh, crisp, soft, hard, rough, smooth, feathery, silky, plain, simple, minimal, minimalist,
      minimalistic, complex, intricate, detailed, delicate, strong, weak, powerful, round, straight, wild, tame,
      stray, free, brave, curious, playful, friendly, shy, clever, hungry, busy,
      remote, isolated, hidden, secret, open-air, vast, wide-open, endless, deep, shallow, high, low, steep,
      narrow, winding, wide, broad, distant, rolling, towering, lush, verdant, dense, sparse, barren, fertile,
      rich, poor, hot, chilly, bright, brilliant, 
      faint, gloomy-looking, monotone, clear-cut, iconic, famous,
      american, european, asian, chinese, japanese, african, indian, french, italian, greek, german, spanish, portuguese, polish, russian, ukrainian, turkish, iranian, persian, egyptian, moroccan, israeli, brazilian, peruvian, cuban, argentinian, colombian, british, english, scottish, welsh, dutch, swedish, norwegian, finnish, danish, hungarian, austrian, swiss, belgian, canadian, australian, tibetan, mongolian, hawaiian, maori, indonesian, filipino, malaysian, nepali, human, natural, organic,
      artificial, perfect, ideal, unique, special, strange, weird, odd, new, brand new, good, nice, great, best,
      better, real, lifelike, subtle, dynamic, energetic, lively, bustling, slow-paced, fast-paced, immersive,
      atmospheric, visible, invisible, ready, quick-moving, bare, pure, sweet, sharp, blurry, blurred,
      grainy, hazy-looking, scenic, picturesque, idyllic, tropical, exotic, arctic, rural, native, local, tidy,
      antique, luxury, cheap, expensive, noble, royal, fierce, gentle, kind, wise, careful, confident, determined,
      higher, bigger, smaller, wider, deeper, louder, closer, thinner, taller, rolled up, rolled-up, folded up, focused, thoughtful, pensive, relaxed, casual, formal, professional, swift, agile, nimble, loyal,
      blossoming, fallen, distorted, deformed, ugly, bad, extra, low quality, worst quality, bad quality, bad
      anatomy, extra limbs, watermark, jpeg artifacts, artifact, blur, distortion, flicker-free,       amateur, cinematic, cinematic lighting, film grain, high quality, high-quality, high detail,
      highly detailed, ultra detailed, masterpiece, award-winning, award winning, best quality, top quality,
      professional lighting, natural light, natural
      lighting, volumetric light, volumetric lighting, lens flare, god rays,
      shallow depth of field, color grading, colour grading, color graded, uhd, hd, full hd, 4k, 8k, 2k,
      1080p, 720p, 60fps, 24fps, 30fps, 16:9, 9:16, 1:1, 35mm, 50mm, 85mm, imax, anamorphic, ultra hd, high
      resolution, sharp focus, trending on artstation, artstation, unreal engine, octane render, illustrated,
      illustration, stylized, stylised, storybook, storybook style, picture book style, children's book, children's book style, children's picture book,
      children's picture book style, picture-book style, fairy-tale style, fairy tale style, flat design, vector art, graphic, artistic, art, artwork,
      concept art, visually striking, hyper detailed, carefully, happily, sadly, quietly, silently, loudly,
      softly, playfully, gracefully, elegantly, beautifully, perfectly, directly, freely, 
      curiously, alertly, brightly, warmly, truly, naturally, majestically, confidently, joyfully, thoughtfully,
      lazily-looking, gradually, steadily, continuously, briefly, occasionally, sometimes, always, often, velvet, porcelain, ceramic, wicker, plastic, quilted, bronze-coloured, satin, lace, rush hour, latte art, at rush hour`,
    zh: `
      切好的, 洗好的, 做好的, 煮好的, 包好的, 烤好的, 炒好的, 晒好的, 写好的, 叠好的, 刚出炉的, 刚做好的, 剥好的, 蒸好的,
      蒙古族, 藏族, 苗族, 傣族, 维吾尔族, 彝族, 壮族, 回族, 侗族, 白族, 朝鲜族, 哈萨克族, 少数民族, 汉族, 土家族, 纳西族,
      动人, 感人, 诱人, 迷人, 惊人, 喜人, 宜人, 怡人, 撩人, 人文, 质朴, 含蓄, 浓郁, 沉稳, 雅致, 高端, 轻快, 低空,
      诗意, 苍凉, 坚毅, 温情, 纯净, 纯真, 清淡, 治愈, 大气, 尴尬, 尴尬地, 腼腆, 俏皮, 明快, 沉静, 空灵, 写意, 烟火气,
      美丽, 美丽的, 漂亮, 漂亮的, 好看, 优美, 优雅, 精致, 华丽, 壮观, 壮丽, 雄伟, 宏伟, 绝美, 唯美, 梦幻,
      奇幻, 魔幻, 神奇, 可爱, 可爱的, 帅气, 英俊, 时尚, 现代, 未来感, 未来, 科幻, 传统, 古典, 复杂, 简单,
      简约, 极简, 干净, 整洁, 柔和, 柔软, 明亮, 清晰, 清新, 绚丽, 绚烂, 斑斓,
      晶莹, 毛茸茸, 毛茸茸的, 蓬松, 香喷喷, 勇敢, 好奇, 顽皮, 活泼,
      聪明, 茂密, 茂盛, 葱郁, 广阔, 辽阔, 无边, 无尽, 一望无际, 无边无际, 茫茫, 白茫茫, 空旷, 拥挤, 热闹, 繁华, 繁忙, 古老,
      古风, 古老的, 崭新, 新, 旧, 弯曲, 蜿蜒, 狭窄, 宽阔, 远, 近, 深, 浅, 低, 热, 冷, 寒冷, 炎热, 凉爽,
      新鲜, 自由, 自在, 轻轻, 轻轻地, 静静, 静静地, 默默, 默默地, 悄悄, 悄悄地, 优雅地, 欢快地, 高清, 超清,
      超高清, 电影感, 电影级, 电影质感, 大片, 大师级, 杰作, 高质量, 高品质, 最佳质量, 细腻, 逼真的光影, 光影,
      体积光, 丁达尔, 浅景深, 景深效果, 中国, 中式, 日式, 欧式, 普通, 真实, 自然光,       戏剧性, 画风, 插画, 插图, 绘本, 绘本风格, 绘本风, 童话绘本, 童话绘本风格, 童话风格, 儿童绘本, 儿童绘本风格, 艺术, 艺术感, 层次, 层次感, 模糊, 变形, 畸形, 低质量, 水印, 噪点, 丑陋, 多余, 肢体, 厚厚, 厚厚的, 受伤的, 认真, 认真地, 高高兴兴, 奢华, 庄重, 亲情, 古代, 末日, 宣传, 高级感, 清冷, 粗糙, 灵巧, 诱人, 色泽, 层次分明, 意境悠远, 气息, 东北, 江南, 南方, 北方, 清晰可见, 温馨感, 整齐, 整齐地, 轻扬, 连续, 三维, 自动化, 智能, 新鲜, 喷香, 酥脆, 金灿灿, 黄澄澄, 白花花, 红彤彤, 绿油油, 亮闪闪, 沉甸甸, 胖嘟嘟, 圆溜溜, 光溜溜, 湿答答, 软绵绵, 硬邦邦, 一样的, 陶瓷, 瓷, 天鹅绒, 塑料, 专注, 匆匆, 匆忙, 匆匆忙忙, 小心翼翼, 小心, 用力, 紧紧, 亲切, 热情, 高兴地`,
  },
  {
    sense: { is: 'taste', seen: true },
    en: `
      worn, weathered, abandoned, fluffy, furry, cotton, silk,
      denim, patterned, floral, ornate, muscular, slim, thin,
      thick, fat, chubby, curly, wavy, messy, crowded, barefoot, 
      blooming, flowering, floating`,
    zh: '胖, 胖乎乎, 圆滚滚, 瘦, 强壮, 健壮, 破旧, 害羞, 龙纹, 凤纹, 龙凤纹, 云纹, 祥云纹, 回纹, 花纹, 鱼纹, 鹤纹, 蛇纹, 鳄鱼纹, 水波纹, 缠枝纹, 印花, 图案, 造型, 形状, 样式, 款式, 古董, 牛皮纸',
  },
  {
    sense: { is: 'unsupported' },
    en: `
      seed, stop motion, stop-motion, lego, origami, low poly, 3d render, 3d, cgi, photorealistic, photo-realistic, photoreal, hyperrealistic, hyper-realistic, realistic, realism, steampunk, split screen, fisheye, morph, explosion, explode`,
    zh: `
      种子, 黏土, 移轴, 移轴镜头, 移轴摄影, 移轴效果, 微缩景观, 倒放, 倒带, 双重曝光, 画面变黑, 渐黑, 淡出, 淡入, 黑场, 定格动画, 乐高, 三维, 照片级, 写实, 超写实, 逼真, 蒸汽朋克, 鱼眼, 爆炸, 拥抱, 亲吻, 拥吻, 握手, 打架, 做饭, 烹饪, 炒菜, 弹吉他, 弹钢琴, 弹琴, 画画, 扔, 投掷, 洗, 擦, 修理, 打球, 踢球, 钓鱼, 滑雪, 滑冰, 冲浪, 拍照, 鼓掌, 抚摸, 喂食, 马车, 自行车, 摩托车, 单车, 飞机, 直升机, 牛奶, 牛排, 雪橇, 风车, 水车, 摩天轮, 过山车, 青蛙, 花生, 水果, 花瓶, 人工智能, 冰淇淋, 冰箱, 雪糕, 眼镜, 太阳镜, 电脑, 电视, 足球, 篮球, 吉他, 小提琴, 鼓, 剑, 刀, 枪, 太空, 宇宙, 星球, 飞船, 城堡, 宫殿群, 金字塔, 长城, 喷泉, 雕像, 船长室`,
  },
];
