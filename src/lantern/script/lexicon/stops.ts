import type { Entry } from './entry.ts';

/** Words with no picture of their own that nobody misses when nothing is drawn for them. */
export const STOPS: readonly Entry[] = [
  {
    sense: { is: 'stop' },
    en: [
      'so', 'very', 'too', 'just', 'only', 'also', 'again', 'all', 'any', 'each', 'every', 'more', 'most', 'much', 'less', 'such', 'own', 'than', 'if', 'because', 'though', 'although', 'since',
      'i', 'me', 'my', 'we', 'us', 'our', 'you', 'your', 'what', 'where', 'how', 'why', 'there', 'here', 'now', 'still', 'even', 'almost', 'quite', 'rather', 'really', 'perhaps', 'like', 'as if', 'as though', 'like a',
      'please', 'create', 'generate', 'show', 'depict', 'feature', 'featuring', 'showing', 'depicting', 'showcase', 'capture', 'reveal', 'present', 'include', 'add', 'image of', 'video of', 'a video', 'picture of', 'photo of', 'footage of', 'footage', 'clip', 'video', 'film', 'movie', 'scene', 'scene of', 'image', 'picture', 'photo', 'photograph', 'frame', 'the frame', 'screen', 'composition', 'sequence', 'story', 'use', 'using', 'based on', 'reference', 'subject', 'character', 'main',
      'one by one', 'side', 'part', 'moment', 'second', 'minute', 'time', 'way', 'thing', 'something', 'someone', 'everything', 'everyone', 'kind', 'sort', 'type', 'bit', 'piece', 'edge', 'middle', 'center', 'centre', 'top', 'bottom', 'end', 'beginning', 'rest', 'distance', 'place', 'position', 'view', 'foreground', 'background', 'midground', 'setting', 'environment', 'surroundings', 'world', 'front', 'corner', 'line', 'row', 'level', 'ground', 'air', 'horizon',
      'face', 'eye', 'hand', 'head', 'arm', 'leg', 'foot', 'feet', 'finger', 'shoulder', 'body', 'nose', 'mouth', 'lip', 'ear', 'skin', 'cheek', 'tail', 'fur', 'feather', 'wing', 'paw', 'hoof', 'mane', 'neck', 'back', 'tear', 'breath', 'voice', 'expression', 'gesture', 'movement', 'motion', 'step', 'footstep', 'gaze', 'beard', 'moustache',
      'light', 'lighting', 'shadow', 'reflection', 'glow', 'ray', 'beam', 'colour', 'color', 'tone', 'palette', 'texture', 'detail', 'shape', 'pattern', 'atmosphere', 'ambience', 'ambiance', 'mood', 'style', 'vibe', 'feeling', 'feel', 'emotion', 'aesthetic', 'quality', 'resolution', 'depth', 'depth of field', 'bokeh', 'contrast', 'focus', 'lens', 'angle', 'perspective', 'fps', 'ratio', 'aspect', 'duration',
      'cover', 'covered', 'fill', 'filled', 'surround', 'surrounded', 'line', 'lined', 'lit', 'illuminate', 'illuminated', 'shine', 'shining', 'glow', 'glowing', 'glowing', 'reflect', 'reflecting', 'cast', 'casting', 'bathe', 'bathed', 'appear', 'blow', 'blowing', 'fall', 'falling', 'hang', 'stretch', 'gather', 'change', 'happen', 'form', 'create', 'set', 'sets', 'setting', 'touch', 'bring', 'give', 'take', 'takes', 'put', 'need', 'become', 'drip', 'flicker', 'flickering', 'sparkle', 'sparkling', 'shimmer', 'shimmering', 'twinkle', 'fade', 'melt', 'swirl', 'sway', 'rustle', 'rustling',
      'open', 'close', 'closed', 'against', 'between', 'beyond', 'below', 'outside', 'outdoors', 'indoors', 'nearby', 'everywhere', 'away', 'back', 'forward', 'together', 'apart', 'ahead', 'straight', 'up', 'down', 'off', 'out', 'its way', 'his way', 'her way', 'their way',
      'half', 'full', 'whole', 'entire', 'first', 'third', 'last', 'it', 'those', 'sitting', 'left side', 'right side', 'same', 'various', 'different', 'both', 'neither', 'either', 'certain', 'due', 'per', 'else', 'ago', 'once', 'upon', 'yes', 'oh', 'hair blowing in the wind', 'wearing', 'by', 'wait', 'thus', 'towards', 'afar', 'far', 'near', 'around', 'life', 'nature', 'animal kingdom', 'wildlife', 'day to day', 'name', 'named', 'called', 'young-looking', 'year-old', 'years old', 'year old', 'sound', 'sounds', 'noise', 'audio',
    ],
    zh: [
      '了', '着', '过', '地', '得', '吗', '呢', '吧', '啊', '们', '把', '被', '让', '使', '将', '就', '都', '还', '很', '非常', '十分', '更', '最', '太', '只', '才', '这里', '那里', '什么', '怎么', '如', '如同', '像', '好像', '仿佛', '似的', '一样', '般', '一般', '其', '所', '以', '因', '因为', '所以', '如果', '虽然', '起来', '下来', '出来', '过来', '过去', '起', '来', '去', '出', '下', '回', '时', '时候', '时分', '一下', '一点', '有点', '一个', '个',
      '画面', '视频', '场景', '影片', '电影', '照片', '图片', '图像', '生成', '展示', '呈现', '描绘', '一段', '一幅', '一张', '背景', '前景', '远处', '近处', '周围', '四周', '身边', '身后', '面前', '眼前', '中央', '中心', '主角', '主体', '角色', '镜头里', '镜头中', '画面中', '画面里', '一片', '一阵', '一座', '一条', '一场', '一丝', '一缕', '一处', '一股', '那', '旁', '边', '处', '间', '其中',
      '脸', '脸上', '脸庞', '眼睛', '眼', '手', '手里', '手中', '手上', '头', '头上', '头部', '身上', '身', '身体', '身子', '脚', '腿', '尾巴', '毛', '皮毛', '羽毛', '翅膀', '嘴', '嘴角', '鼻子', '耳朵', '皮肤', '肩', '肩膀', '背', '背上', '背后', '表情', '动作', '脚步', '步伐', '目光', '眼神', '眼泪', '泪水', '胡子', '声音', '声',
      '光', '光线', '灯光', '阴影', '影子', '倒影', '反射', '反光', '颜色', '色彩', '色调', '质感', '细节', '氛围', '气氛', '风格', '感觉', '情绪', '画质', '景深', '焦点', '角度', '视角', '构图', '对比',
      '照耀', '照亮', '照', '洒', '洒在', '洒下', '洒满', '映照', '倒映', '覆盖', '布满', '充满', '笼罩', '环绕', '闪烁', '闪耀', '发光', '出现', '变成', '成为', '落', '落下', '飘落', '飘', '飘动', '吹', '吹动', '摇曳', '看起来', '显得', '位于', '处于', '随', '随着', '伴随', '伴随着', '用', '使用', '参考', '根据', '以', '由', '人物', '生活', '大自然', '自然', '世界', '瞬间', '时间', '一切', '整个', '之间', '地面', '地上', '空中', '天边', '天地',
    ],
  },
];
