import { paintContact } from '../reference/inset.ts';
import type { Grade } from '../reference/grade.ts';
import type { PictureWorld } from '../reference/picture-world.ts';
import { entranceOf } from '../reference/entrance.ts';
import { cameraAt } from '../stage/camera.ts';
import { placeAt, secondsOf } from '../stage/track.ts';
import type { ActorState, Stage } from '../stage/stage.ts';
import { isPerson } from '../kinds/kinds.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import type { LayActor } from './lay-actor.ts';
import { paintActor } from './paint-actor.ts';
import type { ShotRoom } from './shot-room.ts';
import type { WeatherLayer } from './weather/layer.ts';

/** How far the subject of a user's picture is taken to be: weather beyond it falls behind it. */
const SUBJECT_METRES = 8;
/** Who comes stands at least so much nearer than the subject, a share of its distance, where the frame has room for the feet. */
const BEFORE_SUBJECT = 0.95;
/** Half the width of the shadow under somebody, in heights, and how high up there is none, metres. */
const PERSON_WIDE = 0.3;
const OTHER_WIDE = 0.75;
const SHADOW_METRES = 0.6;
/** What is farther below a picture's sky may be a wall: no drop splashes there. */
const SPLASH_METRES = 6;

/** Who and what comes into a user's picture. */
export interface Coming {
  /** Members of the cast who are not in the picture yet. */
  readonly newcomers: ReadonlySet<string>;
  /** Whether they leave it again. */
  readonly passes: boolean;
  /** How much they are there, 0 to 1. */
  readonly presence: number;
  /** The light and the weather that the prompt asks for; absent: the picture as it was sent. */
  readonly grade?: Grade;
}

/** Paints a user's picture from far to near: what is behind, weather in it, who stands behind the subject, the subject, who stands before it. */
export function paintPicture(
  target: Context2D,
  stage: Stage,
  room: ShotRoom,
  world: PictureWorld,
  lay: LayActor,
  { newcomers, passes, presence, grade }: Coming,
): void {
  // Banks of fog are of a place that is known in metres; a picture has haze by its depth instead.
  const isFog = stage.shot.scenery.weather === 'fog';
  const layers = isFog || grade === undefined ? [] : farToNear(room.weather.filter(fitsPhotograph));
  // A picture's camera cannot follow anybody far: who passes is in the middle in the middle of the shot.
  const middle = cameraAt(stage.shot, stage.shot.frameCount / FRAME_RATE / 2);
  const here = { ...stage, camera: { ...stage.camera, ...world.lens } };
  const seconds = secondsOf(stage.shot);
  const actors = stage.actors
    .filter(({ member }) => newcomers.has(member.id))
    .map((actor) => {
      const nearest = Math.max(world.nearestMetres, actor.z - middle.z);
      const track = stage.shot.tracks.find(({ member }) => member === actor.member.id);
      const at = (time: number) => (track === undefined ? actor : placeAt(track, time, seconds)).x - middle.x;
      const way = { first: at(0), last: at(seconds) };
      const { metres, right } = entranceOf(way, nearest, world.widePerMetre, passes);
      // How far off a picture's subject is, is guessed: nobody who comes is lost behind it.
      const before = Math.max(world.nearestMetres, world.subjectMetres * BEFORE_SUBJECT);
      return { actor, metres: Math.min(metres, before), right };
    })
    .sort((a, b) => b.metres - a.metres);
  const stand = ({ actor, metres, right }: (typeof actors)[number]) => {
    const place = world.standAt(stage, actor.x - middle.x + right, actor.y, metres);
    const halfWidth = standsWide(actor) * place.scale;
    if (halfWidth > 0) paintContact(target, { x: place.x, y: place.y, halfWidth }, presence);
    const seen = { presence, inItsHour: grade !== undefined, groundLight: world.groundLight };
    lay(target, stage, seen, (layer) => paintActor(layer, stage, room, actor, { ...place, up: 1 }));
  };
  world.paintFar(target, stage, grade !== undefined);
  for (const layer of layers) if (layer.depth > SUBJECT_METRES) layer.paint(target, here);
  for (const each of actors) if (each.metres > world.subjectMetres) stand(each);
  world.paintNear(target, stage);
  grade?.paint(target, stage.shot.scenery);
  // Who stands before the subject is painted in the light that the picture has been given.
  for (const each of actors) if (each.metres <= world.subjectMetres) stand(each);
  for (const layer of layers) if (layer.depth <= SUBJECT_METRES) layer.paint(target, here);
}

/** Half the width of the shadow under somebody, metres; nothing in the air. */
function standsWide({ member: { kind, heightMetres }, y }: ActorState): number {
  const close = 1 - y / SHADOW_METRES;
  return close <= 0 ? 0 : close * heightMetres * (isPerson(kind) ? PERSON_WIDE : OTHER_WIDE);
}

/** Whether a sheet of weather looks at home in a photograph: whose wind is seen in its leaves and clouds, and whose ground is guessed. */
function fitsPhotograph({ part, depth }: WeatherLayer): boolean {
  return part !== 'gust' && (part !== 'splash' || depth <= SPLASH_METRES);
}

/** Weather in the order in which it is painted. */
export function farToNear(weather: readonly WeatherLayer[]): readonly WeatherLayer[] {
  return [...weather].sort((a, b) => b.depth - a.depth);
}
