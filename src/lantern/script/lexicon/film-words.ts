import { listed } from '../listed.ts';

const FILMS = `
  ad, advert, advertisement, commercial, spot, promo, promotion, trailer, teaser, campaign, film, movie, video, clip, documentary,
  series, sitcom, intro, opening, reel, footage, drama, comedy, feature, thriller, anthology, short, production, showreel, branding,
  fantasy, romance, horror, scene, moment, sequence, cinematic, cutscene, montage, animation, cartoon, biopic, vlog, story, tale`;
const OTHERS = `
  shot, lesson, assembly, presentation, birthday, website, channel, homework, project, class`;
const HEADINGS = `
  pack shot, style, news, app, page, guide, screen, tv, brief, idea, test, exercise, explainer, b-roll, post, banner, cover,
  thumbnail, gif, loop, storyboard, moodboard, pitch, deck, slide, concept, tutorial, episode, instagram, tiktok, youtube, prompt,
  task, request, client, version, style frame, frame, card, api, demo`;
const TREATMENTS = `
  style, look, feel, feeling, vibe, mood, tone, palette, atmosphere, aesthetic, colour, color, texture, highlight, shadow,
  reflection, surface, styling, lighting, light, finish, grading, grade, grain, photography, cinematography, energy, contrast,
  bokeh, realism, detail, composition, framing, pacing, rhythm, glow, tint, lens flare, approach, view, saturation, haze, gloss,
  acting, elegance, humour, humor, suspense, silence, relief, tension, nostalgia, intimacy, set`;

/** What a film is called by its makers; what stands before it says of which kind it is. */
const FILM_NAMES = withPlurals(FILMS);
/** What else those who order a film call it or have it for. */
const ORDER_NAMES = withPlurals(`${FILMS}, ${OTHERS}`);
/** What else stands over a prompt, as a heading. */
const HEADING_NAMES = withPlurals(`${FILMS}, ${OTHERS}, ${HEADINGS}`);
/** How a film is treated: light, colour, surface and the feeling that they give. */
const TREATMENT_NAMES = withPlurals(TREATMENTS);

function withPlurals(names: string): ReadonlySet<string> {
  return new Set(listed(names).flatMap((name) => [name, `${name}s`]));
}

/** Whether the last word of a text is such a name. */
function endsWith(names: ReadonlySet<string>, text: string): boolean {
  return names.has(text) || names.has(text.split(' ').at(-1)!);
}

/** Whether a word names a film: commercial, music video. */
export function namesFilm(text: string): boolean {
  return endsWith(FILM_NAMES, text);
}

/** Whether a word names what is ordered: a film, a lesson, something for a website. */
export function namesOrder(text: string): boolean {
  return endsWith(ORDER_NAMES, text);
}

/** Whether a word may head a prompt: pack shot, storyboard. */
export function namesHeading(text: string): boolean {
  return endsWith(HEADING_NAMES, text);
}

/** Whether a word names how a film is treated: palette, reflections. */
export function namesTreatment(text: string): boolean {
  return endsWith(TREATMENT_NAMES, text);
}

/** What a film is called in Chinese, with what may be said of it: 广告开场, 纪录片风格. */
export const FILM_HAN =
  /(?:广告片?|宣传片|宣传短片|形象片|公益片|预告片?|纪录片|微电影|短片|短视频|短剧|宣传视频|音乐视频|电影|大片|片头|片尾|动画片?|写真)(?:开场|开头|片段|画面|镜头|风格|质感|感觉|感|的味道|味道|氛围|气质|色调)?$/u;
/** How it is treated, in Chinese. */
export const TREATMENT_HAN =
  /(?:风格|风|质感|色调|色彩|色系|氛围|气氛|味道|美学|既视感|调性|影调|画风|画质|光影|构图|节奏|感强|感十足|胶片|机位|摄影|留白|光斑浮动)$|^(?:画面|色调|色彩|光线|光影|氛围|气氛|整体|风格|质感|构图|节奏|影调|配色)(?!中|里|上)/u;
