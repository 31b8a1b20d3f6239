import type { NotShown } from '../script/screenplay.ts';
import { FRAME_RATE } from './storyboard.ts';
import type { ActorTrack, CastMember, Shot, Storyboard } from './storyboard.ts';

const RULE = '─'.repeat(72);

/** A storyboard as plain text for people: shots with their times, who does what, and what was and was not understood. */
export function describeStoryboard(storyboard: Storyboard): string {
  const { frame, frameCount, shots, cast } = storyboard;
  const seconds = frameCount / FRAME_RATE;
  return [
    `${frame.width}×${frame.height}, ${seconds.toFixed(1)} s (${frameCount} frames), ${shots.length === 1 ? 'one take' : `${shots.length} shots`}, ${storyboard.mood}${storyboard.look === 'lantern' ? '' : `, ${storyboard.look}`}`,
    '',
    ...(cast.length === 0
      ? ['Cast   nobody']
      : cast.map((member, index) => `${index === 0 ? 'Cast ' : '     '}  ${describeMember(member)}`)),
    ...shots.flatMap((shot) => describeShot(storyboard, shot)),
    RULE,
    ...describeWords(storyboard),
  ].join('\n');
}

function describeMember(member: CastMember): string {
  const { kind, garments, hair, colour, props, age } = member;
  const person = garments.length > 0;
  const looks = [
    ...(age === 'old' ? ['old'] : []),
    ...(member.states ?? []),
    ...(colour === undefined ? [] : [colour]),
    ...garments.map((garment) => `${garment.colour} ${garment.name}`),
    ...(person && hair.cut !== 'bald' ? [`${hair.length} ${hair.colour} hair`] : []),
    ...(hair.cut === undefined ? [] : [hair.cut]),
    ...(hair.beard === undefined || hair.beard === 'none' ? [] : [hair.beard === 'full' ? 'beard' : hair.beard]),
    ...(member.complexion === undefined ? [] : [`${member.complexion} skin`]),
    ...(member.mouthful === undefined ? [] : [`${member.mouthful.kind} in its mouth`]),
    ...props.map((prop) => `carries ${prop.colour === undefined ? '' : `${prop.colour} `}${prop.name}`),
  ];
  return `${member.id.padEnd(6)}${member.beast === undefined ? kind : `${member.beast} like a ${kind}`}, ${member.heightMetres.toFixed(2)} m${looks.length > 0 ? `: ${looks.join(', ')}` : ''}`;
}

function describeShot(storyboard: Storyboard, shot: Shot): readonly string[] {
  const start = shot.startFrame / FRAME_RATE;
  const end = (shot.startFrame + shot.frameCount) / FRAME_RATE;
  const { scenery, camera } = shot;
  const backdrop =
    scenery.backdropVideo === true
      ? ', your video'
      : scenery.backdropImage === undefined
        ? ''
        : `, your picture ${scenery.backdropImage + 1}`;
  const lines = storyboard.lines.filter((line) => line.atSeconds < end && line.atSeconds + line.seconds > start);
  return [
    RULE,
    `Shot ${shot.index + 1}  ${clock(start)}–${clock(end)}  ${shot.framing}, ${camera.name}${camera.follow === undefined ? '' : ` with ${camera.follow}`}${camera.shake > 0 ? ', handheld' : ''}`,
    `        ${scenery.place}, ${scenery.hour}, ${scenery.weather}, ${scenery.season}${airOf(shot)}${backdrop}`,
    ...(shot.text === '' ? [] : [`        “${shot.text}”`]),
    ...shot.tracks.map((track) => `        ${track.member.padEnd(6)}${describeTrack(track)}`),
    ...lines.map((line) => `        ${line.member ?? 'voice'} says “${line.text}” at ${clock(line.atSeconds)}`),
  ];
}

/** What lights the shot, what floats in its air, what it becomes. */
function airOf({ scenery, becomes = [] }: Shot): string {
  const parts = [
    ...(scenery.lighting === undefined ? [] : [`lit by ${scenery.lighting}`]),
    ...(scenery.airborne ?? []),
    ...becomes.map(({ hour, weather }) => `→ ${hour}, ${weather}`),
  ];
  return parts.map((part) => `, ${part}`).join('');
}

function describeTrack(track: ActorTrack): string {
  const steps: string[] = [];
  for (const [index, key] of track.keys.entries()) {
    const next = track.keys[index + 1];
    if (next === undefined && index > 0 && track.keys[index - 1]?.action === key.action) continue;
    const metres = next === undefined ? 0 : Math.hypot(next.x - key.x, next.z - key.z);
    const step = metres > 0.05 ? `${key.action} ${key.facing}` : `${key.action} (${key.facing})`;
    if (steps.at(-1) !== step) steps.push(step);
  }
  const from = track.keys[0];
  const aboard = track.aboard === undefined ? '' : `, with ${track.aboard.join(', ')} inside`;
  return `${steps.join(' → ')}${aboard}${from === undefined ? '' : `, from x ${from.x.toFixed(1)} z ${from.z.toFixed(1)} m`}`;
}

function describeWords(storyboard: Storyboard): readonly string[] {
  const { understood, notUnderstood, notShown } = storyboard;
  const heard = storyboard.sounds.length > 0 ? [`Sounds asked for: ${storyboard.sounds.join(', ')}`] : [];
  return [
    'Understood',
    ...understood.filter(({ as }) => as !== 'style').map(({ word, as }) => `  ${word} → ${as}`),
    ...heard,
    ...(notShown.length === 0 ? [] : [`Understood, but not shown: ${notShown.map(describeUnshown).join(', ')}`]),
    notUnderstood.length > 0
      ? `Not understood, so not in the film: ${notUnderstood.join(', ')}`
      : notShown.length === 0
        ? 'Everything was understood.'
        : 'Everything else was understood.',
  ];
}

/** A word that is not shown, with what is seen in its place. */
export function describeUnshown({ word, instead }: NotShown): string {
  return instead === undefined ? word : `${word} (${instead} instead)`;
}

function clock(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}
