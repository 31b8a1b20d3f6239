import { lerp, smoothstep } from '../../base/interpolation.ts';
import { placeAt } from '../stage/track.ts';
import { cardOf, familyOf } from '../kinds/kinds.ts';
import { mannerOf, paceOfAct } from './acts.ts';
import type { Act } from './acts.ts';
import { paceOf } from './bodies.ts';
import { developed } from './develop.ts';
import { freeKeys } from './free-path.ts';
import { takesOff } from './leave-perch.ts';
import { four, keyOf, wayOf } from './path-keys.ts';
import type { PathKey, PathRequest } from './path-keys.ts';
import type { ActorKey, ActorTrack } from './storyboard.ts';

/** The longest way that a followed group goes in a shot, metres: what the places are dressed for. */
export const CONVOY_METRES_MAX = 44;
const CONVOY_METRES_MAX_INDOORS = 20;
/** How high birds fly: above the heads, under the top of the frame. */
const FLIGHT_METRES = 2.3;
/** How high over the ground one swims that lives under water. */
const SWIMMING_METRES = 0.8;

/** The track of one member through a shot: straight legs with the right pace, facing and look. */
export function trackOf(request: PathRequest): ActorTrack {
  const together = request.convoyPace !== undefined && request.slot.extra !== true;
  const keys =
    together && request.convoyPace !== undefined ? convoyKeys(request, request.convoyPace) : freeKeys(request);
  return {
    member: request.slot.member.id,
    ...(request.slot.passed === undefined ? {} : { passed: request.slot.passed }),
    keys: developed(withEnd(withFlight(keys, request), request.seconds), request),
  };
}

/** On the heels of one who moves: the same way, a moment later. */
export function chaseOf(request: PathRequest, lead: ActorTrack): ActorTrack {
  const { slot, acts, seconds, turn } = request;
  const [act] = acts;
  const [first] = lead.keys;
  if (act === undefined || first === undefined) return trackOf(request);
  const pace = paceOf(slot.member.kind, act.action) * mannerOf(act) * request.speed;
  // Several who chase the same do so one after the other, each on a line of its own.
  const delay = Math.min(0.8, Math.max(0.3, Math.abs(first.x - slot.x) / Math.max(pace, 0.5))) + FILE_SECONDS * turn;
  const aside = FILE_METRES * turn;
  const lift = (y: number) => (familyOf(slot.member.kind) === 'bird' ? y : 0);
  const outset = keyOf(request, act, 0, { x: slot.x, z: first.z + aside }, first.x < slot.x ? 'left' : 'right');
  const start: ActorKey = { ...outset, y: lift(first.y) };
  const after = lead.keys
    .filter((key) => key.atSeconds + delay < seconds - 0.02)
    .map(({ atSeconds, x, y, z, facing }) => ({
      ...start,
      atSeconds: four(atSeconds + delay),
      x,
      y: lift(y),
      z: four(z + aside),
      facing,
    }));
  const end = placeAt(lead, seconds - delay, seconds);
  const last = {
    ...(after.at(-1) ?? start),
    atSeconds: four(seconds),
    x: four(end.x),
    y: lift(end.y),
    z: four(end.z + aside),
  };
  return { member: slot.member.id, keys: [start, ...after, last] };
}

/** How far apart in time and in depth those are who chase the same. */
const FILE_SECONDS = 0.3;
const FILE_METRES = 0.55;

/** Together with all others: one shared way, centred on the stage, so that the places left and right of it suffice. */
function convoyKeys(request: PathRequest, paceOfAll: (act: Act) => number): readonly PathKey[] {
  const { acts, slot, direction, speed } = request;
  const legs = acts.map((act) => {
    const moving = paceOfAct(slot.member.kind, act) > 0;
    const way = wayOf(act, direction);
    const metres = moving ? Math.min(30, paceOfAll(act)) * speed * (act.end - act.start) : 0;
    return { act, moving, way, metres: way === 'left' ? -metres : metres };
  });
  const total = legs.reduce((sum, { metres }) => sum + Math.abs(metres), 0);
  const scale = Math.min(1, (request.indoors ? CONVOY_METRES_MAX_INDOORS : CONVOY_METRES_MAX) / Math.max(total, 0.1));
  let x = slot.x - (legs.reduce((sum, { metres }) => sum + metres, 0) * scale) / 2;
  return legs.map(({ act, moving, way, metres }) => {
    const key = keyOf(request, act, act.start, { x, z: slot.z }, moving ? way : undefined);
    x += metres * scale;
    return { ...key, toX: x, toZ: slot.z, until: act.end };
  });
}

/** How high one swims who is at something on the bottom, metres. */
const AT_BOTTOM_METRES = 0.08;

/** Birds in the air are above the heads, each at its own height, and rise and sink a little as they go. */
function withFlight(keys: readonly PathKey[], request: PathRequest): readonly PathKey[] {
  const family = familyOf(request.slot.member.kind);
  const inWater = family === 'fish' && request.underwater;
  if (request.slot.carrier !== undefined || (family !== 'bird' && family !== 'aircraft' && !inWater)) return keys;
  const index = request.slots.findIndex(({ member }) => member.id === request.slot.member.id);
  const { flightMetres, size } = cardOf(request.slot.member.kind);
  // An octopus that has a jar to open is down where that stands.
  const atThing =
    inWater && request.slot.member.mouthful === undefined && request.acts.some(({ deed }) => deed === 'busy-with');
  const own =
    request.slot.beyond !== undefined || atThing
      ? Math.max(request.slot.y, AT_BOTTOM_METRES)
      : (flightMetres ?? (inWater ? SWIMMING_METRES : FLIGHT_METRES)) +
        (index % 3) * (flightMetres === undefined ? 0.45 : 0.3 * size.heightMetres);
  // Who takes off rises from where it stood.
  const rises =
    family === 'bird' || family === 'aircraft'
      ? request.acts.find((act) => act.action === 'fly' && (act.begins === true || takesOff(request.slot, act)))
      : undefined;
  const aloft = keys.find(({ action }) => action === 'fly')?.atSeconds ?? 0;
  const risen = (at: number) =>
    rises === undefined ? 1 : smoothstep(RISE_SECONDS[0], RISE_SECONDS[1], at - Math.max(rises.start, aloft));
  const foot = rises === undefined ? 0 : request.slot.y;
  const height = (key: PathKey, at: number) =>
    key.action === 'fly' || inWater
      ? lerp(foot, own + (atThing ? 0.02 : 0.18) * Math.sin(at * 1.7 + index * 2), risen(at))
      : key.y;
  return keys.flatMap((key) => {
    const parts = key.action === 'fly' || inWater ? Math.max(1, Math.round((key.until - key.atSeconds) / 0.9)) : 1;
    return Array.from({ length: parts }, (_part, part) => {
      const share = part / parts;
      const atSeconds = key.atSeconds + (key.until - key.atSeconds) * share;
      const x = key.x + (key.toX - key.x) * share;
      const z = key.z + (key.toZ - key.z) * share;
      return { ...key, atSeconds, x, z, y: four(height(key, atSeconds)) };
    });
  });
}

/** From when to when one that takes off rises to its height, seconds. */
const RISE_SECONDS = [0.3, 2.9] as const;

/** The bare keys, and at the end of the shot where the last one led. */
function withEnd(keys: readonly PathKey[], seconds: number): readonly ActorKey[] {
  const bare = keys.map(({ toX: _toX, toZ: _toZ, until: _until, ...key }) => ({
    ...key,
    atSeconds: four(key.atSeconds),
  }));
  const last = keys.at(-1);
  const end = bare.at(-1);
  if (last === undefined || end === undefined) return bare;
  const moved = Math.hypot(last.toX - last.x, last.toZ - last.z) > 0.01;
  if (!moved) return bare;
  return [
    ...bare,
    { ...end, atSeconds: four(Math.max(seconds, end.atSeconds + 0.01)), x: four(last.toX), z: four(last.toZ) },
  ];
}
