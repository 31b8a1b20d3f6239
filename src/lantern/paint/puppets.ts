import { codesOf } from '../light/colour.ts';
import { contactShadow } from '../cast/shapes.ts';
import { isPerson } from '../kinds/kinds.ts';
import { layUnderside, undersideOf } from '../reference/underside.ts';
import type { UserPicture } from '../reference/user-picture.ts';
import { shotAt } from '../stage/staging.ts';
import type { ActorState } from '../stage/stage.ts';
import { FRAME_RATE, type CastMember, type Shot, type Storyboard } from '../storyboard/storyboard.ts';
import type { Canvas, CanvasFactory, Context2D } from './canvas.ts';
import { chooseView, shownOf, withMargin } from './choose-view.ts';
import type { Pen } from './pen.ts';
import { puppetPose } from './puppet-pose.ts';
import { viewsOf, type PuppetView } from './puppet-views.ts';

/** Paints those who are cut out of the user's pictures: cards that move a little, in the light of the place. */
export interface Puppets {
  /** Draws one at the origin of the pen, in metres, y up; false when the actor is none. */
  draw(pen: Pen, actor: ActorState): boolean;
}

/** A puppet is no broader than so many of its heights: what is very flat is made less tall. */
const BREADTH_MAX = 2.2;
/** How a card catches the light that falls on it from the place: the front of a thing that half faces it. */
const LIT = 0.25;
/** Shade on the side away from the light, 0 to 1, and how much of the card it covers. */
const SHADE = 0.3;
const SHADE_REACH = 0.75;
/** Shadow that it throws on the ground: height as a share of its own, and darkness. */
const THROWN = { length: 0.34, alpha: 0.26 } as const;
/** How far up a portrait without feet is let fade into the ground, as a share of its height. */
const FADE = 0.1;

/** Somebody without legs comes up from the lower edge of the picture: larger, but no more than so many times. */
const LARGER_MAX = 2.2;

/** Makes the puppets of a film; pictures are cut out as they are first needed. */
export function createPuppets(
  canvases: CanvasFactory,
  images: readonly UserPicture[],
  storyboard: Storyboard,
): Puppets {
  const casts = new Map<string, readonly Card[]>();
  const cardsOf = ({ id, pictures = [] }: CastMember): readonly Card[] => {
    const known =
      casts.get(id) ??
      createCards(
        canvases,
        pictures.flatMap((picture) => images[picture] ?? []),
      );
    casts.set(id, known);
    return known;
  };
  /** How much of a member a shot shows: the same at each of its frames, so that the view stays. */
  const shown = new Map<string, number>();
  const shownIn = (shot: Shot, id: string): number => {
    const key = `${shot.index} ${id}`;
    const share = shown.get(key) ?? shownOf(storyboard, shot, id);
    shown.set(key, share);
    return share;
  };
  const cardFor = ({ member, facing }: ActorState, time: number): (Card & { readonly share: number }) | undefined => {
    const cards = cardsOf(member);
    const [only] = cards;
    const shot = shotAt(storyboard, Math.round(time * FRAME_RATE));
    if (cards.length === 1 && only !== undefined) {
      const isPart = only.view.share < 1 && isPerson(member.kind);
      // A portrait that is all there is ends below the frame: where that shows more than it has, it is larger.
      return { ...only, share: isPart ? Math.max(only.view.share, withMargin(shownIn(shot, member.id))) : 1 };
    }
    const views = cards.map(({ view }) => view);
    const card = cards[chooseView(views, { facing, shown: shownIn(shot, member.id), turn: shot.index })];
    return card && { ...card, share: card.view.share };
  };
  return {
    draw(pen, actor) {
      const card = cardFor(actor, pen.time);
      if (card === undefined) return false;
      const { share } = card;
      const { looks, cutOut } = card.view;
      const { canvas } = cutOut;
      const tall = actor.member.heightMetres * share;
      const standing = Math.min(tall, (tall * BREADTH_MAX * canvas.height) / canvas.width);
      const below = cutOut.isCropped && share === 1 ? reachBelow(pen, standing) : 0;
      const height = standing + below;
      const width = (height * canvas.width) / canvas.height;
      const pose = puppetPose(actor, pen.time);
      const mirrored = isMirrored(looks, actor);
      const above = (height / share) * (1 - share) - below;
      // Of a part of somebody the feet, and all that they throw, are below the frame.
      if (above === 0) {
        if (pose.lift < height * 0.5) contactShadow(pen, 0, 0, width * 0.42, 0.85 - pose.lift / height);
        throwShadow(pen, card.shadow, { width, height, mirrored });
        if (pose.lift === 0)
          layUnderside(pen.context, (down) =>
            drawCard(pen, card.underside, { width, height, mirrored, pose, above: -height * down }),
          );
      }
      drawCard(pen, card.toned(pen, mirrored), { width, height, mirrored, pose, above });
      return true;
    },
  };
}

/** How far below the ground a card goes whose subject is cut there, metres, so that its end is below the picture's; 0 where that is too far. */
function reachBelow({ pictureEnds = 0 }: Pen, standing: number): number {
  const height = (standing - pictureEnds) / (1 - FADE);
  return pictureEnds < 0 && height <= standing * LARGER_MAX ? height - standing : 0;
}

function createCards(canvases: CanvasFactory, pictures: readonly UserPicture[]): readonly Card[] {
  if (pictures.length === 0) return [];
  return viewsOf(canvases, pictures).map((view) => createCard(canvases, view));
}

interface Card {
  readonly view: PuppetView;
  readonly shadow: Canvas;
  /** Where it touches the ground. */
  readonly underside: Canvas;
  /** The cut-out in the light of a pen. */
  toned(pen: Pen, mirrored: boolean): Canvas;
}

function createCard(canvases: CanvasFactory, view: PuppetView): Card {
  const whole = view.cutOut;
  const cut = whole.isCropped ? { ...whole, canvas: fadedBelow(canvases, whole.canvas) } : whole;
  const shadow = filled(canvases, cut.canvas, '#0a0e1c');
  const toned = canvases.createCanvas(cut.canvas.width, cut.canvas.height);
  let newest = '';
  return {
    view: { ...view, cutOut: cut },
    shadow,
    underside: undersideOf(canvases, cut.canvas),
    toned(pen, mirrored) {
      const side = Math.round(pen.lightSide * 4) / 4;
      const [dark, white] = [pen.tone('#000000', LIT), pen.tone('#ffffff', LIT)];
      const key = `${dark} ${white} ${side} ${mirrored}`;
      if (newest !== key) tone(toned.getContext('2d'), cut.canvas, { dark, white, side: mirrored ? -side : side });
      newest = key;
      return toned;
    },
  };
}

/** What black and white become here says what every colour becomes: light multiplies, the air between adds. */
function tone(
  context: Context2D,
  picture: Canvas,
  { dark, white, side }: { readonly dark: string; readonly white: string; readonly side: number },
): void {
  const { canvas } = context;
  const [low, high] = [codesOf(dark), codesOf(white)];
  context.globalCompositeOperation = 'copy';
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = 'multiply';
  context.fillStyle = `rgb(${high.map((part, index) => Math.max(0, part - low[index]!)).join(',')})`;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (side !== 0) {
    const [from, to] = side > 0 ? [0, SHADE_REACH] : [1, 1 - SHADE_REACH];
    const shade = context.createLinearGradient(canvas.width * from, 0, canvas.width * to, 0);
    shade.addColorStop(0, `rgba(24,20,48,${SHADE * Math.abs(side)})`);
    shade.addColorStop(1, 'rgba(24,20,48,0)');
    context.fillStyle = shade;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = `rgb(${low.join(',')})`;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'destination-in';
  context.drawImage(picture, 0, 0);
}

function filled(canvases: CanvasFactory, picture: Canvas, colour: string): Canvas {
  const canvas = canvases.createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = 'source-in';
  const fade = context.createLinearGradient(0, 0, 0, canvas.height);
  fade.addColorStop(0, `${colour}00`);
  fade.addColorStop(1, colour);
  context.fillStyle = fade;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

function fadedBelow(canvases: CanvasFactory, picture: Canvas): Canvas {
  const canvas = canvases.createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  context.globalCompositeOperation = 'destination-in';
  const fade = context.createLinearGradient(0, canvas.height * (1 - FADE), 0, canvas.height);
  fade.addColorStop(0, 'rgba(0,0,0,1)');
  fade.addColorStop(1, 'rgba(0,0,0,0)');
  context.fillStyle = fade;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Who is seen from the side looks where it goes; who looks at the viewer is never turned round. */
function isMirrored(looks: PuppetView['looks'], { facing }: ActorState): boolean {
  return (facing.endsWith('left') && looks === 'right') || (facing.endsWith('right') && looks === 'left');
}

/** How a card stands, metres. */
interface Placing {
  readonly width: number;
  readonly height: number;
  readonly mirrored: boolean;
}

/** The silhouette laid down on the ground, away from the light. */
function throwShadow({ context, lightSide, light }: Pen, shadow: Canvas, { width, height, mirrored }: Placing): void {
  if (light.medium === 'water') return;
  context.save();
  context.globalAlpha = THROWN.alpha;
  context.transform(mirrored ? -1 : 1, 0, lightSide * THROWN.length * 1.6, THROWN.length, 0, 0);
  // Toward the viewer: the light comes from behind as often as not, and there the shadow is seen.
  context.drawImage(shadow, -width / 2, -height, width, height);
  context.restore();
}

function drawCard(
  { context }: Pen,
  card: Canvas,
  {
    width,
    height,
    mirrored,
    pose,
    above,
  }: Placing & { readonly pose: ReturnType<typeof puppetPose>; readonly above: number },
): void {
  context.save();
  context.translate(0, pose.lift);
  context.rotate(pose.tilt);
  // A shear about the feet: they stay where they stand.
  context.transform(mirrored ? -1 : 1, 0, pose.sway, pose.stretch, 0, 0);
  context.scale(1 / Math.sqrt(pose.stretch), -1);
  context.imageSmoothingQuality = 'high';
  context.drawImage(card, -width / 2, -height - above, width, height);
  context.restore();
}
