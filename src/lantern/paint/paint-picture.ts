import type { Grade } from '../reference/grade.ts';
import type { PictureWorld } from '../reference/picture-world.ts';
import { cameraAt } from '../stage/camera.ts';
import type { Stage } from '../stage/stage.ts';
import { FRAME_RATE } from '../storyboard/storyboard.ts';
import type { Context2D } from './canvas.ts';
import type { DimActors } from './dim-actors.ts';
import { paintActor } from './paint-actor.ts';
import type { ShotRoom } from './shot-room.ts';
import type { WeatherLayer } from './weather/layer.ts';

/** How far the subject of a user's picture is taken to be: weather beyond it falls behind it. */
const SUBJECT_METRES = 8;
/** What is farther below a picture's sky may be a wall: no drop splashes there. */
const SPLASH_METRES = 6;

/** Paints a user's picture from far to near: what is behind, weather in it, who stands behind the subject, the subject, who stands before it. */
export function paintPicture(
  target: Context2D,
  stage: Stage,
  room: ShotRoom,
  world: PictureWorld,
  newcomers: ReadonlySet<string>,
  grade: Grade,
  dim: DimActors,
): void {
  // Banks of fog are of a place that is known in metres; a picture has haze by its depth instead.
  const layers = stage.shot.scenery.weather === 'fog' ? [] : farToNear(room.weather.filter(fitsPhotograph));
  // A picture's camera cannot follow anybody far: who passes is in the middle in the middle of the shot.
  const middle = cameraAt(stage.shot, stage.shot.frameCount / FRAME_RATE / 2);
  const here = { ...stage, camera: { ...stage.camera, ...world.lens } };
  const actors = stage.actors
    .filter(({ member }) => newcomers.has(member.id))
    .map((actor) => ({ actor, metres: Math.max(world.nearestMetres, actor.z - middle.z) }))
    .sort((a, b) => b.metres - a.metres);
  const stand = ({ actor, metres }: (typeof actors)[number]) => {
    const place = world.standAt(stage, actor.x - middle.x, actor.y, metres);
    dim(target, stage, (layer) => paintActor(layer, stage, room, actor, { ...place, up: 1 }));
  };
  world.paintFar(target, stage, true);
  for (const layer of layers) if (layer.depth > SUBJECT_METRES) layer.paint(target, here);
  for (const each of actors) if (each.metres > world.subjectMetres) stand(each);
  world.paintNear(target, stage);
  grade.paint(target, stage.shot.scenery);
  // Who stands before the subject is painted in the light that the picture has been given.
  for (const each of actors) if (each.metres <= world.subjectMetres) stand(each);
  for (const layer of layers) if (layer.depth <= SUBJECT_METRES) layer.paint(target, here);
}

/** Whether a sheet of weather looks at home in a photograph: whose wind is seen in its leaves and clouds, and whose ground is guessed. */
function fitsPhotograph({ part, depth }: WeatherLayer): boolean {
  return part !== 'gust' && (part !== 'splash' || depth <= SPLASH_METRES);
}

/** Weather in the order in which it is painted. */
export function farToNear(weather: readonly WeatherLayer[]): readonly WeatherLayer[] {
  return [...weather].sort((a, b) => b.depth - a.depth);
}
