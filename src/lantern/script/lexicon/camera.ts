import type { Entry } from './entry.ts';

/** What a director says to the operator. `way` words count only when the camera is the subject. */
export const CAMERA_WORDS_LEXICON: readonly Entry[] = [
  {
    sense: { is: 'camera-noun' },
    en: `
      camera, the lens, cam, camera movement, camera angle, camera work, camerawork, shot, viewpoint, camera move,
      camera motion, steadicam, gimbal`,
    zh: '镜头, 摄像机, 摄影机, 分镜, 分镜头, 相机, 机位, 运镜, 特写镜头里',
  },
  {
    sense: { is: 'camera', word: 'static' },
    en: `
      static, static shot, static camera, locked-off, locked off, locked camera, fixed camera, fixed shot,
      tripod shot, shot on tripod, shot on a tripod, tripod camera, locked tripod, steady camera, still camera, steady shot, camera holds, camera remains still,
      camera stays still, camera is still, camera is fixed, stationary camera, no camera movement, stationary,
      camera is static, steady, steady and smooth perspective, smooth and steady perspective, steady perspective,
      stable camera, smooth perspective`,
    zh: '固定镜头, 静止镜头, 画面定格, 定格, 定格在, 三脚架, 三脚架拍摄, 镜头一动不动, 机位不动, 固定机位, 镜头静止, 镜头固定, 定镜, 镜头不动',
  },
  {
    sense: { is: 'camera', word: 'pan-left' },
    en: 'pan left, pan to the left, panning left, left pan, pan leftward, pan from right to left, pan right to left',
    zh: '左摇, 向左摇, 镜头左移, 从右摇到左, 从右往左摇, 从右向左摇, 从右到左扫过, 从右往左扫过, 从右扫到左, 从右至左扫过, 从右向左扫过, 由右至左横移, 从右往左横移, 从右向左横移, 镜头从右往左, 镜头从右到左, 镜头向左, 向左平移, 镜头向左移动, 镜头向左摇, 镜头从右向左',
  },
  {
    sense: { is: 'camera', word: 'pan-right' },
    en: `
      whip pan, whip-pan, swish pan, pan right, pan to the right, panning right, right pan, pan across, panning shot,
      pan rightward, panoramic shot, pan from left to right, pan left to right`,
    zh: `
      甩镜头, 甩镜, 右摇, 从左摇到右, 从左往右摇, 从左向右摇, 从左到右扫过, 从左往右扫过, 从左扫到右, 从左至右扫过, 从左向右扫过, 由左至右横移, 从左往右横移, 从左向右横移, 镜头从左往右, 镜头从左到右, 横扫, 环顾镜头, 环视镜头, 向右摇, 镜头右移, 镜头向右, 向右平移, 镜头向右移动, 摇镜头, 横摇, 镜头平移, 镜头向右摇,
      镜头从左向右, 摇镜`,
  },
  {
    sense: { is: 'camera', word: 'tilt-up' },
    en: 'pan up, panning up, camera looks up, tilt up, tilting up, tilt upward, tilts upwards, upward tilt, tilt up to',
    zh: '上摇, 向上摇, 镜头上移, 镜头上摇, 镜头向上, 镜头上仰, 镜头向上摇',
  },
  {
    sense: { is: 'camera', word: 'tilt-down' },
    en: 'pan down, panning down, tilt down, tilting down, tilt downward, tilts downwards, downward tilt',
    zh: '下摇, 向下摇, 镜头下移, 镜头下摇, 镜头向下, 镜头向下摇',
  },
  {
    sense: { is: 'camera', word: 'push-in' },
    en: `
      wide to close, wide to close-up, wide to tight, slow creep in, creep in, push in, push-in, dolly in, zoom in, dolly forward, move in, zooming in, zoom-in, slow push,
      snap zoom, snap zoom onto, snap zoom into, snap zoom on, crash zoom, crash zoom into, crash zoom onto, crash zoom on, whip zoom, quick zoom, quick zoom into, fast zoom,
      zoom onto, zooms onto, slow push-in, slow zoom, move closer, close in, dolly-in, moves closer, push forward, truck in`,
    zh: `
      由远及近, 由远到近, 快速变焦, 变焦, 变焦镜头, 变焦推近, 变焦推进, 从远景推到近景, 从远景推到特写, 从全景推到特写, 推到特写, 推成特写, 从全景推到近景, 从中景推到特写, 拉近镜头, 远景推到近景, 远景推到特写, 全景推到特写, 大远景慢慢推近, 推近, 推进, 镜头推进, 镜头推近, 拉近, 镜头拉近, 推镜头, 放大, 镜头前推, 缓慢推进, 推向, 变焦推进, 推镜,
      镜头缓缓推进, 镜头慢慢推进, 镜头缓慢推进, 镜头慢慢推近, 镜头逐渐推近, 镜头缓缓推近, 镜头慢慢拉近,
      镜头缓缓拉近`,
  },
  {
    sense: { is: 'camera', word: 'pull-out' },
    en: `
      close to wide, close-up to wide, tight to wide, pull out, pull-out, pull back, pull out of, pull away from, dolly out, zoom out, pull away, zooming out, zoom-out, move back,
      dolly back, dolly-out, pullback, slow zoom out, slow zoom-out, slow pull back, slow pull out, zoom back`,
    zh: `
      由近及远, 由近到远, 拉远镜头, 变焦拉远, 从特写拉到全景, 从近景拉到远景, 从特写拉到远景, 从近景拉到全景, 拉成全景, 拉到全景, 拉到远景, 镜头拉起, 近景拉到远景, 近景拉到全景, 特写拉到全景, 特写拉到远景, 中景拉到远景, 拉远, 镜头拉远, 镜头后拉, 拉镜头, 拉出, 缩小, 后退镜头, 镜头后退, 缓缓拉远, 慢慢拉远, 镜头缓缓拉远,
      镜头慢慢拉远, 镜头逐渐拉远, 镜头拉开`,
  },
  {
    sense: { is: 'camera', word: 'track' },
    en: `
      follow cam, follow-cam, chase cam, chase shot, slider shot, truck left, truck right, truck to the left, truck to the right, trucks left, trucks right, trucking left, trucking right, dolly left, dolly right, dolly to the left, dolly to the right, dolly sideways, slide left, slide right, lateral move, lateral slide, tracking shot alongside, tracking alongside, tracking shot, track, tracking, track beside, track alongside, follow shot, following shot, steadicam,
      dolly shot, side tracking, track along, track with, trucking shot, gimbal, camera follows,
      side-tracking shot, dolly track, lateral tracking, dolly alongside`,
    zh: `
      横移, 横移镜头, 跟随拍摄, 跟拍镜头, 平行跟拍, 伴随拍摄, 侧跟, 侧跟镜头, 正面跟拍, 尾随跟拍, 后退跟拍, 镜头横移, 侧移镜头, 滑轨, 滑轨镜头, 跟拍, 跟随镜头, 跟踪镜头, 镜头跟随, 镜头跟着, 移动镜头, 跟镜头, 平移跟拍, 镜头追随, 侧面跟拍, 跟镜,
      镜头紧跟, 镜头追踪`,
  },
  {
    sense: { is: 'camera', word: 'crane-up' },
    en: `
      crane up, crane shot, crane upward, boom up, camera rises, rising shot, pedestal up, jib up,
      rising crane, camera lifts, crane shot up`,
    zh: '升镜头, 镜头升起, 镜头上升, 摇臂, 摇臂上升, 镜头缓缓升起, 升降镜头, 镜头慢慢升起',
  },
  {
    sense: { is: 'camera', word: 'crane-down' },
    en: `
      crane down, boom down, camera descends, pedestal down, crane downward, camera lowers, jib down`,
    zh: '降镜头, 镜头下降, 镜头降下, 镜头缓缓下降, 镜头降落',
  },
  {
    sense: { is: 'camera', word: 'orbit' },
    en: `
      full orbit, full orbit around, a full orbit around, slow orbit, slow orbit around, half orbit around, orbit around, orbits around, orbiting around, 360 orbit,
      360-degree orbit, 360 degree orbit around, full circle round, rotation of the camera, slow rotation of the camera, camera rotation, camera rotates around, full circle around, orbit, orbiting, orbital, arc shot, circling shot, orbit shot, 360 shot, revolve around, 360-degree,
      360 degree, rotating camera, orbiting shot`,
    zh: '环绕镜头, 环绕拍摄, 镜头环绕, 围绕拍摄, 绕拍, 旋转镜头, 镜头围绕, 环绕运镜, 环绕旋转',
  },
  {
    sense: { is: 'camera', word: 'orbit' },
    also: [{ is: 'camera', word: 'aerial' }],
    en: 'drone orbits, drone circles around, drone orbit, orbiting drone shot, circling drone shot',
    zh: '无人机环绕, 无人机环绕拍摄, 航拍环绕, 环绕航拍',
  },
  {
    sense: { is: 'camera', word: 'handheld' },
    en: `
      handheld cam, handheld, hand-held, handheld camera, shaky, shaky camera, shaky cam, documentary style, vlog style,
      handheld shot, shaky footage`,
    zh: '手持摄影, 手持摄像, 晃动的镜头, 摇晃的镜头, 晃动镜头, 镜头轻微晃动, 镜头微微晃动, 手持晃动, 呼吸感镜头, 手持拍摄感, 手持, 手持镜头, 手持拍摄, 晃动, 手持感, 纪录片风格',
  },
  {
    sense: { is: 'camera', word: 'shaking' },
    en: `
      camera shake, camera shakes, shaking camera, shaking effect, intense shaking effect, intense shaking,
      camera shaking, shaking shot, trembling camera, earthquake shake, violent shaking, violently shaking camera,
      intense camera shake, heavy camera shake, camera trembles`,
    zh: '镜头晃动, 镜头抖动, 抖动, 剧烈晃动, 剧烈抖动, 镜头剧烈晃动, 镜头剧烈抖动, 画面抖动, 抖动的镜头, 剧烈抖动的镜头, 颤抖的镜头, 镜头颤动, 地震感, 画面剧烈抖动, 画面晃动, 震动效果, 镜头震动',
  },
  {
    sense: { is: 'camera', word: 'wide' },
    en: `
      wide shot, wide angle, wide-angle, long shot, establishing shot, wide view, full shot,
      extreme wide shot, panorama, panoramic, panoramic view, wide-shot, extreme long shot, wide establishing shot,
      long-shot`,
    zh: '全景, 远景, 广角, 大远景, 全景镜头, 远景镜头, 广角镜头, 大全景',
  },
  {
    sense: { is: 'camera', word: 'full-body' },
    en: 'full-body shot, full body shot, full body, full-body, full-length shot, full-length portrait, head to toe, full figure',
    zh: '全身, 全身镜头, 全身照, 全身像, 从头到脚',
  },
  {
    sense: { is: 'camera', word: 'medium' },
    en: `
      medium shot, mid shot, waist-up, waist up, medium close-up, mid-shot, half-body, cowboy shot,
      medium-shot, half body, upper body, two-shot, medium long shot`,
    zh: '中景, 半身, 中近景, 中景镜头, 半身像, 上半身',
  },
  {
    sense: { is: 'camera', word: 'extreme' },
    en: 'extreme close-up, extreme closeup, extreme close up, extreme close-up of, big close-up, tight close-up, eye close-up, eyes close-up',
    zh: '大特写, 极特写, 超近特写, 眼睛特写, 眼部特写, 眼神特写, 眼睛的特写',
  },
  {
    sense: { is: 'camera', word: 'close-up' },
    en: `
      close-up, close up, closeup, portrait, headshot, macro, macro shot, tight shot,
      close shot, face close-up, close-ups, close-up of, close on, tight on, close in on, very close, close focus, close framing, tight framing, portrait shot, hand close-up, hands close-up,
      detail shot, detailed shot, insert shot, macro photography`,
    zh: `
      特写, 近景, 面部特写, 肖像, 微距, 特写镜头, 近景镜头, 脸部特写, 近距离, 手部特写,
      双手特写, 手指特写, 手的特写, 手部的特写, 双手的特写, 脚部特写, 脚步特写,
      双脚特写, 脚的特写, 鞋子特写, 特写画面, 微距镜头`,
  },
  {
    sense: { is: 'camera', word: 'aerial' },
    en: `
      aerial, aerial shot, aerial view, drone shot, drone, drone view, drone aerial, drone aerial shot, drone aerial view, aerial drone, aerial drone shot, drone camera, drone video, drone photography, bird's eye view, bird's-eye view,
      birds eye view, from above, drone footage, drone follows, drone follows from above, the drone follows, drone tracks, drone over, drone above, drone through, fpv, drone flies over, drone flying over, drone flight over, drone glides over, drone soars over, 
      drone flies, drone flight, flyover, fly-over, bird's eye, bird-eye view, from the air, seen from the air, as seen from above, from high above, from the sky, looking down on, high above`,
    zh: `
      航拍, 鸟瞰, 无人机俯瞰, 空拍, 大疆航拍, 高空航拍, 高空拍摄, 高空视角, 空中视角, 俯瞰, 无人机, 无人机航拍, 无人机飞过, 无人机掠过, 无人机升空, 高空, 航拍镜头, 空中俯瞰,
      高空俯瞰`,
  },
  {
    sense: { is: 'camera', word: 'aerial' },
    also: [{ is: 'camera', word: 'pull-out' }],
    en: `
      drone pulls back, drone pulls away, drone flies backward, drone flies backwards, drone flies back, drone flying backward, drone flying backwards, drone pulling back,
      drone pulling away, drone backs away, drone retreats, drone moves back, drone moves backward, drone moves away, drone zooms out`,
    zh: '无人机后退, 无人机向后飞, 无人机拉远, 无人机缓缓后退, 航拍拉远, 航拍后退',
  },
  {
    sense: { is: 'camera', word: 'aerial' },
    also: [{ is: 'camera', word: 'top-down' }],
    en: '',
    zh: '无人机俯拍, 无人机垂直俯拍, 航拍俯拍, 航拍俯视, 空中俯拍, 高空俯拍, 无人机俯视',
  },
  {
    sense: { is: 'camera', word: 'handheld' },
    also: [{ is: 'camera', word: 'track' }],
    en: 'handheld tracking shot, handheld follow shot, handheld shot following',
    zh: '手持跟拍, 手持跟随, 手持跟随拍摄, 手持镜头跟随, 手持镜头跟拍, 手持运镜跟拍',
  },
  {
    sense: { is: 'camera', word: 'top-down' },
    en: `
      top-down, top down, top-down view, top-down shot, top down view, top down shot, overhead shot, overhead view, overhead angle, overhead camera,
      top view, top shot, looking straight down, straight from above, flat lay, flat-lay, flatlay, viewed from directly above, from directly above`,
    zh: '俯拍, 俯视, 俯视镜头, 俯拍镜头下, 上帝视角, 垂直俯视, 从上方俯拍, 正俯拍, 俯视角度, 俯拍镜头, 俯拍视角, 顶视, 顶拍, 正上方俯拍, 垂直俯拍, 从上往下, 从正上方, 平铺拍摄',
  },
  {
    sense: { is: 'camera', word: 'low-angle' },
    en: `
      low angle, low-angle, low-angle shot, low angle shot, from below, worm's eye view, worm's-eye view,
      ground level shot, from a low angle, hero shot, upward angle, looking up at, ground-level`,
    zh: '仰拍, 低角度, 从低处仰拍, 贴地拍摄, 贴地镜头, 地面视角, 从地面仰拍, 低机位仰拍, 低角度仰拍, 蚂蚁视角, 虫眼视角, 仰视镜头, 低机位, 仰视, 从下往上, 仰视角度, 低角度镜头',
  },
  {
    sense: { is: 'camera', word: 'high-angle' },
    en: 'high angle, high-angle, high-angle shot, high angle shot, from a high angle, elevated angle, elevated view',
    zh: '高角度, 高机位, 从高处俯视, 从高处俯拍, 居高临下, 从楼上俯视, 斜俯拍, 从高处往下看, 从高处拍, 俯角, 高角度镜头',
  },
  {
    sense: { is: 'camera', word: 'dutch' },
    en: `
      dutch angle, dutch-angle, dutch angle shot, dutch tilt, canted angle, canted shot, tilted horizon, oblique angle,
      skewed angle, tilted frame`,
    zh: '荷兰角, 荷兰式倾斜, 倾斜镜头, 倾斜构图, 斜角镜头, 倾斜角度, 歪斜镜头',
  },
  {
    sense: { is: 'camera', word: 'from-behind' },
    en: `
      from behind, follow from behind, following from behind, seen from behind, viewed from behind, back view,
      rear view, third-person view, shot from behind, third person view, from the back, follows behind,
      following behind, camera follows behind, camera following behind, follow behind`,
    zh: '背影, 从背后, 从后面, 从身后, 背面, 跟在身后拍摄, 第三人称视角, 背后视角',
  },
  {
    sense: { is: 'camera', word: 'over-shoulder' },
    en: 'over the shoulder, over-the-shoulder, over-the-shoulder shot, over the shoulder shot, over-shoulder shot, over-the-shoulder view',
    zh: '过肩镜头, 过肩, 过肩拍摄, 越肩镜头, 过肩视角',
  },
  {
    sense: { is: 'camera', word: 'slow-motion' },
    en: `
      slow motion, slow-motion, slow-mo, slowmo, slo-mo, in slow motion, bullet time, super slow motion, extreme slow motion,
      ultra slow motion, super slow-motion, extreme slow-motion, ultra slow-motion, super slow-mo`,
    zh: '慢动作, 慢镜头, 升格拍摄, 高速摄影, 高速摄影机, 慢速播放, 慢放, 升格, 子弹时间, 升格镜头, 超级慢动作, 超慢动作, 极慢动作, 超慢镜头',
  },

  {
    sense: { is: 'camera', word: 'time-lapse' },
    en: 'time-lapse, time lapse, timelapse, hyperlapse, time-lapse shot, time-lapse of, timelapse of, time lapse of, sped up, fast motion',
    zh: '延时摄影, 延时, 延时拍摄, 缩时摄影, 加速镜头, 逐格拍摄, 移动延时, 星轨延时, 延时镜头, 快进, 快镜头, 缩时',
  },
  {
    sense: { is: 'camera', word: 'rack-focus' },
    en: `
      rack focus, racking focus, rack-focus, focus pull, pull focus, pulling focus, focus shift, focus shifts, focus racks,
      shift focus, shifting focus, change of focus, focus changes`,
    zh: '移焦, 焦点从, 焦点, 对焦由, 焦点转换, 虚实转换, 焦点虚实变换, 跟焦, 焦点由, 对焦从, 焦点转移, 变焦点, 焦点切换, 转移焦点, 拉焦, 焦点变化, 变换焦点, 焦点移动',
  },
  {
    sense: { is: 'camera', word: 'shallow-focus' },
    en: `
      telephoto, telephoto lens, telephoto shot, long lens, long-lens, shallow focus, shallow depth of field, depth of field, bokeh, blurred background, blurry background,
      background blur, out of focus background, soft focus background, background out of focus, narrow depth of field,
      selective focus, blurred bokeh background, bokeh background, creamy bokeh, soft bokeh, background is blurred`,
    zh: '长焦, 长焦镜头, 长焦拍摄, 浅景深, 背景虚化, 虚化背景, 背景模糊, 散景, 焦外, 景深效果, 大光圈, 模糊的背景, 景深',
  },
  {
    sense: { is: 'camera', word: 'dolly-zoom' },
    en: 'dolly zoom, dolly-zoom, vertigo effect, vertigo shot, vertigo zoom, zolly, zolly shot, hitchcock zoom, trombone shot, dolly zoom on, contra-zoom',
    zh: '希区柯克变焦, 滑动变焦, 推轨变焦, 眩晕效果',
  },
  {
    sense: { is: 'camera', word: 'pov' },
    en: `
      pov, pov shot, first-person view, first person view, first-person, first-person pov, point of view shot, pov view,
      point-of-view shot, subjective camera, through the eyes of, first person, from the perspective of, point of view of`,
    zh: '第一人称视角, 第一人称, 以第一人称, 主观视点, 第一视角, 主观镜头, 主观视角',
  },
  {
    sense: { is: 'way', way: 'in' },
    en: 'in, forward, forwards, closer, toward, towards, push, zoom, dolly, into, approach, close',
    zh: '推, 向前, 前推, 靠近, 前进, 推到, 推至, 推入, 贴近, 逼近, 钻进, 钻入, 往前推, 向前推',
  },
  {
    sense: { is: 'way', way: 'out' },
    en: 'out, back, backward, backwards, away, pull, retreat',
    zh: '拉, 向后, 后退, 远离, 后拉, 后移, 后撤, 拉到, 拉至, 退到, 退出, 往后拉, 向后拉, 往后退, 向后退',
  },
  {
    sense: { is: 'way', way: 'up' },
    en: 'up, upward, upwards, pull up, rise, ascend, lift, climb, crane, soar',
    zh: '上升, 升起, 向上, 上移, 往上移, 往上, 升, 升高, 抬升, 抬高, 拉升, 升到, 升至, 摇上去, 摇上来, 向上移, 升入, 越升越高',
  },
  {
    sense: { is: 'way', way: 'down' },
    en: 'down, downward, downwards, descend, lower, drop, sink, boom',
    zh: '下降, 降下, 向下, 下移, 降, 往下移, 往下, 降到, 降至, 摇下来, 摇下去, 向下移, 下沉, 俯冲, 下探, 降落, 降落到, 落到',
  },
  {
    sense: { is: 'way', way: 'around' },
    en: 'around, circle, orbit, revolve, rotate, swirl, spin, arc, encircle',
    zh: '环绕, 围绕, 绕, 旋转, 绕着, 环绕着, 围着, 围绕着, 转一圈, 转了一圈, 转圈, 环绕一周, 绕一圈, 绕一周, 旋转一周, 盘旋',
  },
  {
    sense: { is: 'way', way: 'along' },
    en: 'track, follow, alongside, beside, along, with, chase, keep pace, trail, pursue',
    zh: '跟随, 跟着, 追随, 跟拍, 跟, 追踪, 伴随, 紧跟, 平行',
  },
  {
    sense: { is: 'way', way: 'move' },
    en: 'move, glide, drift, travel, fly, slide, float, swing, sweep, truck, go',
    zh: '移动, 滑动, 运动, 横移, 平移, 移到, 移向, 移至, 穿过, 穿越, 穿行, 越过, 掠过, 飞过, 飞越, 飞向, 飞行, 滑过, 滑向, 驶过, 前行, 漂过, 走过',
  },
  {
    sense: { is: 'way', way: 'left' },
    en: 'left, leftward, leftwards, to the left',
    zh: '左, 向左, 往左, 左侧, 左边, 左移, 左摇, 从右往左, 从右到左, 从右至左, 由右至左, 由右向左',
  },
  {
    sense: { is: 'way', way: 'right' },
    en: 'right, rightward, rightwards, to the right',
    zh: '右, 向右, 往右, 右侧, 右边, 右移, 右摇, 从左往右, 从左到右, 从左至右, 由左至右, 由左向右',
  },
  {
    sense: { is: 'way', way: 'pan' },
    en: 'pan',
    zh: '摇, 摇摄, 扫过, 扫, 摇到, 摇向, 摇至, 扫视, 转到, 转向, 甩到, 甩向, 横扫, 环视, 环顾',
  },
  { sense: { is: 'way', way: 'tilt' }, en: 'tilt', zh: '仰, 俯仰' },
  {
    sense: { is: 'way', way: 'hold' },
    en: 'hold, stay, remain, still, rest, stop, linger',
    zh: '固定, 静止, 停留, 停住, 定格, 不动, 停在, 停留在, 定在, 落在, 对准, 对着, 锁定, 聚焦, 聚焦在, 一动不动',
  },
];
