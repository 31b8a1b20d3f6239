import { hangCurtains, lookThroughWindow } from './window-alone.ts';
import { isPersonId } from './people-of.ts';
import { onBothSides } from './on-both-sides.ts';
import { DEEDS } from '../deeds/deeds.ts';
import type { Deed } from '../deeds/deeds.ts';
import { TRADES } from '../trades/trades.ts';
import { asLiquid } from './as-liquid.ts';
import { bringForth } from './bring-forth.ts';
import { cookIn } from './cook-in.ts';
import { lookAtStove } from './at-stove.ts';
import { beforeCamera } from './before-camera.ts';
import { chargeEachOther } from './charge-each-other.ts';
import { bringCandle } from './bring-candle.ts';
import { dropFrom } from './drop-from.ts';
import { forget } from './draft.ts';
import type { ActionDraft, BeatDraft, CharacterDraft, Draft } from './draft.ts';
import { idleAction } from './idle-action.ts';
import { joinDeeds } from './join-deeds.ts';
import { lanternHere } from './lantern-here.ts';
import { leapLater } from './leap-later.ts';
import { layTable } from './lay-table.ts';
import { leapToCatch } from './leap-to-catch.ts';
import { fightBeast } from './fight-beast.ts';
import { floatInSpace } from './float-in-space.ts';
import { goAboard } from './go-aboard.ts';
import { hoverInAir } from './hover-in-air.ts';
import { restInTree } from './rest-in-tree.ts';
import { keepPosture } from './keep-posture.ts';
import { leavePostureToWork, workOnFoot } from './work-posture.ts';
import { knockOff } from './knock-off.ts';
import { leaveOutEye } from './leave-out-eye.ts';
import { useBrought } from './use-brought.ts';
import { closeOnWork } from './close-on-work.ts';
import { doOwnActs } from './own-acts.ts';
import { passAlong } from './pass-along.ts';
import { furnish, lightStreet, placeProps } from './place-props.ts';
import { comesIn } from './comes-later.ts';
import { holdInArms } from './hold-in-arms.ts';
import { openByPaw } from './open-by-paw.ts';
import { onAllFours } from './on-all-fours.ts';
import { oneHappening } from './one-happening.ts';
import { onWheels } from './on-wheels.ts';
import { crowdBack, standBack, treesBack } from './stand-back.ts';
import { bringOthers } from './bring-others.ts';
import { isAnimal, isPerson, isVehicle } from '../kinds/kinds.ts';
import type { Kind } from '../kinds/kinds.ts';
import { readPrompt } from './reader.ts';
import { recognise } from './recognise.ts';
import type { Beat, BeatAction, Character, Mood, Screenplay, Setting, Relation, SettingChange } from './screenplay.ts';
import { secondsOfMarks } from './shot-marks.ts';
import type { ShotTime } from './shot-marks.ts';
import { atFixture } from './read-fixtures.ts';
import { standUpon } from './stand-upon.ts';
import { setAlight } from './set-alight.ts';
import { settleSetting } from './settle-setting.ts';
import { lookedThrough } from './looked-through.ts';
import { takenThroughout } from './taken-throughout.ts';
import { toStroker } from './to-stroker.ts';
import { tokenise } from './tokenise.ts';
import { fitted } from './fit-actions.ts';

/** What is settled of who does what with what once all is read, each relying on those before it. */
const PASSES: readonly ((draft: Draft) => void)[] = [
  useBrought,
  standUpon,
  doOwnActs,
  knockOff,
  asLiquid,
  cookIn,
  lookAtStove,
  bringForth,
  openByPaw,
  holdInArms,
  passAlong,
  chargeEachOther,
  joinDeeds,
  fightBeast,
  leapToCatch,
  onWheels,
  goAboard,
  keepPosture,
  leavePostureToWork,
  workOnFoot,
  restInTree,
  hoverInAir,
  bringCandle,
  onBothSides,
  lookThroughWindow,
  hangCurtains,
  placeProps,
  dropFrom,
  leapLater,
  oneHappening,
  bringOthers,
  standBack,
  crowdBack,
  treesBack,
];

/**
 * Understands a prompt in English or Chinese: who is where, when and in what weather, who does what in which order,
 * what is said and heard, what the camera does, and which words it could not use. `negativePrompt` removes kinds,
 * weathers and sounds, wherever they were named. Pure, and a few milliseconds for 2,500 characters.
 */
export function understand(prompt: string, negativePrompt?: string): Screenplay {
  const draft = readPrompt(prompt, recognise(tokenise(prompt)));
  const denied = negativePrompt === undefined ? [] : kindsIn(negativePrompt);
  draft.excluded.push(...denied);
  for (const pass of PASSES) pass(draft);
  remove(draft, denied);
  setAlight(draft);
  const { opening: settled, changes } = settleSetting(draft);
  const opening = atFixture(draft, settled);
  floatInSpace(draft, opening.place);
  furnish(draft, opening.place);
  lightStreet(draft, opening.place);
  lanternHere(draft, opening.place);
  leaveOutEye(draft);
  closeOnWork(draft);
  layTable(draft);
  const throughout = takenThroughout(draft);
  return {
    prompt,
    language: isChinese(prompt) ? 'zh' : 'en',
    setting: opening,
    look: draft.looks[0] ?? 'lantern',
    mood: draft.moods[0] ?? guessMood(draft, opening),
    characters: draft.characters.map((each) => characterOf(each, draft)),
    relations: draft.relations.flatMap((tie) => inForeground(draft, tie)),
    beats: beatsOf(draft, changes),
    ...(throughout.length === 0 ? {} : { throughout }),
    ...throughOf(draft),
    lines: draft.lines,
    sounds: draft.sounds,
    references: draft.references,
    excluded: [...new Set(draft.excluded)],
    named: draft.named,
    understood: withFinalKinds(draft),
    notUnderstood: [...new Set(draft.notUnderstood)],
    notShown: draft.notShown,
  };
}

/** What the film is seen through, where the prompt says so or who looks on has something before the eyes. */
function throughOf({ prompt, beats }: Draft): Pick<Screenplay, 'through'> {
  const through = lookedThrough(
    prompt,
    beats.some(({ camera }) => camera.includes('pov')),
  );
  return through === undefined ? {} : { through };
}

/** Everything that a negative prompt names, as kinds, weathers, things and sounds. It is a list: each item is denied for itself. */
function kindsIn(negativePrompt: string): readonly string[] {
  const items = negativePrompt
    .split(/[,.;，、。；\n]+/u)
    // "People in the background" are not those whom the prompt is about.
    .filter((item) => item.trim() !== '' && !/background|背景/iu.test(item));
  return items.flatMap((item) => {
    const denied = `without ${item.trim()}`;
    return readPrompt(denied, recognise(tokenise(denied))).excluded;
  });
}

/** Takes out of the film what must not be seen. */
function remove(draft: Draft, excluded: readonly string[]): void {
  const gone = draft.characters.filter(({ kind }) => excluded.includes(kind)).map(({ id }) => id);
  forget(draft, gone);
  const heard = draft.sounds.filter((sound) => !draft.excluded.includes(sound));
  draft.sounds.splice(0, draft.sounds.length, ...heard);
}

function characterOf(draft: CharacterDraft, whole: Draft): Character {
  const {
    id,
    kind,
    count,
    garments,
    props,
    words,
    colour,
    marks,
    assorted,
    hair,
    age,
    size,
    asLargeAs,
    isNew,
    feeling,
    states,
    beast,
    mouthful,
    trade,
    neutral,
    aside,
  } = draft;
  return {
    id,
    kind:
      beast === undefined || !garments.some(({ name }) => name === 'dress' || name === 'skirt') ? kind : femaleOf(kind),
    count,
    garments,
    props,
    words,
    ...(trade === undefined ? {} : { trade }),
    ...(aside === undefined ? {} : { aside }),
    ...(isNew === true ? { isNew } : {}),
    ...comesIn(whole, draft),
    ...(neutral === undefined || beast !== undefined || count > 1 || !draft.group.startsWith('s')
      ? {}
      : { eitherSex: true as const }),
    ...(feeling === undefined ? {} : { feeling }),
    ...(beast === undefined ? {} : { beast }),
    ...(mouthful === undefined ? {} : { mouthful }),
    ...(states === undefined ? {} : { states: [...new Set(states)] }),
    ...(colour === undefined ? {} : { colour }),
    ...(marks === undefined ? {} : { marks }),
    ...(assorted === undefined ? {} : { assorted }),
    ...(hair === undefined ? {} : { hair }),
    ...(age === undefined ? {} : { age }),
    ...(size === undefined ? {} : { size }),
    ...(asLargeAs === undefined ? {} : { asLargeAs }),
  };
}

/** What the prompt says of the seconds of the shots that beats open, by beat. */
function shotTimes({ beats }: Draft): ReadonlyMap<number, ShotTime> {
  const marked = beats.flatMap(({ opens }, at) => (opens === undefined ? [] : [{ at, opens }]));
  const seconds = secondsOfMarks(marked.map(({ opens }) => opens));
  return new Map(
    marked.map(({ at, opens }, index) => [
      at,
      {
        ...(seconds[index] === undefined ? {} : { seconds: seconds[index] }),
        ...(opens.headed ? { headed: true as const } : {}),
      },
    ]),
  );
}

/** Whether a sentence ends between a beat and the one before. */
function endsSentence({ beats, prompt }: Draft, index: number): boolean {
  const [before, beat] = [beats[index - 1], beats[index]];
  return (
    before !== undefined && beat !== undefined && /[.!?;。！？；\n]/u.test(prompt.slice(before.end, beat.start + 1))
  );
}

function femaleOf(kind: Kind): Kind {
  return kind === 'man' ? 'woman' : kind === 'boy' ? 'girl' : kind;
}

function beatsOf(draft: Draft, changes: ReadonlyMap<number, SettingChange>): readonly Beat[] {
  const times = shotTimes(draft);
  const beats = draft.beats.map((beat, index) => {
    const [setting, opens] = [changes.get(index), times.get(index)];
    return {
      text: draft.prompt.slice(beat.start, beat.end).replaceAll(/^[\s,.;，。；、]+|[\s,.;，。；、]+$/gu, ''),
      actions: beat.actions
        .filter((action) => !isLeftToTrade(draft, action))
        .flatMap((action) => fitted(draft, action))
        .flatMap((action) => passingBy(draft, beat, action))
        .map((action) => withTrade(draft, action))
        .map((action) => onAllFours(draft, action))
        .map((action) => inRing(draft, action))
        .map((action) => toStroker(draft, beat, action))
        .map((action) => beforeCamera(draft, action, beat.camera)),
      camera: beat.camera,
      ...(beat.aim === undefined ? {} : { aim: beat.aim }),
      ...(beat.names === undefined ? {} : { names: beat.names }),
      ...(opens === undefined ? {} : { opens }),
      ...(index > 0 && endsSentence(draft, index) ? { ofSentence: true as const } : {}),
      ...(setting === undefined ? {} : { setting }),
    };
  });
  const busy = new Set(beats.flatMap((beat) => beat.actions.flatMap((action) => action.who)));
  const idle = draft.characters.filter(({ id }) => !busy.has(id));
  return beats.map((beat, index) => ({
    ...beat,
    actions: [
      ...beat.actions,
      ...waiting(draft, index),
      ...idle
        .filter((character) => character.beat === index)
        .map((character) => toStroker(draft, draft.beats[index], idleAction(draft, character)))
        .map((action) => beforeCamera(draft, action, beat.camera)),
    ],
  }));
}

/** Who was named in a part of the sentence before the one that tells what he does is there from then on, unless he comes in. */
function waiting({ beats, characters, prompt }: Draft, index: number): readonly BeatAction[] {
  return characters.flatMap(({ id, beat, words, kind, aside }) => {
    if (beat !== index || aside !== undefined || isVehicle(kind)) return [];
    const own = beats.flatMap(({ actions }, at) =>
      actions.flatMap((action) => (action.who.includes(id) || action.target === id ? [{ action, at }] : [])),
    );
    const [first] = own;
    const named = prompt.toLowerCase().indexOf(words.toLowerCase());
    const said = first?.action.clauseStart ?? first?.action.sentenceStart ?? 0;
    const later = first !== undefined && first.at > beat && said > named;
    return later && first.action.crossing !== 'enters' ? [{ who: [id], action: 'stand' as const }] : [];
  });
}

/**
 * What is not understood of somebody with a trade is work of that trade: a fencer who lunges fences. What is done to an
 * animal is not: a rancher who ropes a calf hoes no field.
 */
function isLeftToTrade({ characters, handled }: Draft, action: ActionDraft): boolean {
  const { filler, who, target, crossing } = action;
  if (filler !== true || target !== undefined || crossing !== undefined || who.length === 0) return false;
  const kinds = handled
    .filter(({ verb }) => verb === action)
    .flatMap(({ thing }) => characters.find(({ id }) => id === thing)?.kind ?? []);
  if (kinds.some((kind) => isAnimal(kind))) return false;
  return who.every((id) => {
    const trade = characters.find((each) => each.id === id)?.trade;
    const deed = trade === undefined ? undefined : TRADES[trade].deed;
    return deed !== undefined && !FOR_SHOW.has(deed);
  });
}

/** What entertainers and warriors do while nothing else is said of them: no work that an unknown verb could mean. */
const FOR_SHOW: ReadonlySet<Deed> = new Set<Deed>(['juggle', 'catch', 'stretch', 'sword', 'rest-sword', 'cast-spell']);

/** A van that goes by while others are there comes in and goes out again. */
function passingBy({ prompt, characters }: Draft, beat: BeatDraft, action: BeatAction): readonly BeatAction[] {
  const { who, said = '', crossing } = action;
  const own = characters.filter(({ id }) => who.includes(id));
  const others = characters.some(({ id, kind }) => !who.includes(id) && isPerson(kind));
  const told = prompt.slice(beat.start, beat.end + 8);
  const at = told.indexOf(said);
  const past = at >= 0 && PAST.test(told.slice(at, at + said.length + 12));
  if (
    action.action !== 'drive' ||
    crossing !== undefined ||
    !others ||
    !past ||
    !own.every(({ kind }) => isVehicle(kind))
  )
    return [action];
  return [
    { ...action, crossing: 'enters' },
    { ...action, crossing: 'leaves' },
  ];
}

/** By a lake is where, and not past it. */
const PAST = /^\S+ (?:by(?! (?:an?|the)\b)|past)\b|^pass|^[驶开经路]过/iu;

/** Hand in hand in a circle nobody walks off. */
function inRing(draft: Draft, action: BeatAction): BeatAction {
  const ringed = action.who.some((id) =>
    draft.relations.some(({ subject, relation }) => subject === id && relation === 'around'),
  );
  if (!ringed || action.deed !== 'hold-hands') return action;
  const { target: _target, ...stays } = action;
  return { ...stays, action: 'stand' };
}

/** Round and round, and not half round to look. */
const TWIRLS = /^(?:spin|spun|twirl|whirl)\S*$|^旋转/u;

/** What the verb is done to comes after it: spins a blob of glass. */
function isDoneTo(prompt: string, said: string): boolean {
  const at = said === '' ? -1 : prompt.indexOf(said);
  return at >= 0 && /^\s+(?:an?|the|two|three)\s/u.test(prompt.slice(at + said.length));
}

/** Getting up is all that is done then. */
const RISES = /^(?:stand|stood|get|got) up|^(?:站起|起身)/u;

/** A violinist who stands there plays, a knight leans on the sword: what needs no furniture goes with the stand. */
function withTrade(draft: Draft, action: BeatAction): BeatAction {
  const { who, action: plain, deed, target, crossing } = action;
  const trade = draft.characters.find(({ id }) => who.length === 1 && id === who[0])?.trade;
  const own = trade === undefined ? undefined : TRADES[trade].deed;
  const gait = trade === undefined ? undefined : TRADES[trade].gait;
  if (deed === 'scooter' && (trade === 'courier' || TRAFFIC.test(draft.prompt))) return { ...action, deed: 'moped' };
  if (RISES.test(action.said ?? '')) return action;
  // Things spin, people twirl, unless they spin something.
  if (
    plain === 'turn' &&
    !isDoneTo(draft.prompt, action.said ?? '') &&
    deed === undefined &&
    TWIRLS.test(action.said ?? '') &&
    who.every((id) => isPersonId(draft, id))
  )
    return { ...action, action: 'stand', deed: 'twirl' };
  if (gait !== undefined && plain === 'walk' && deed === undefined && action.manner !== 'slow')
    return { ...action, action: gait };
  // Who cycles across a bridge does not walk over it.
  if (own !== undefined && (plain === 'walk' || plain === 'run') && deed === undefined && isVehicular(own))
    return { ...action, action: DEEDS[own].base, deed: own };
  // A goalkeeper dives for the ball.
  if (plain === 'swim' && own === 'save' && deed === undefined)
    return { ...action, action: DEEDS[own].base, deed: own };
  if (plain === 'dance' && own === 'ballet') return { ...action, action: 'stand', deed: own };
  if (plain !== 'stand' || deed !== undefined || own === undefined || target !== undefined || crossing !== undefined)
    return action;
  const { base, play } = DEEDS[own];
  return base === 'stand' && play.around === undefined ? { ...action, deed: own } : action;
}

/** A scooter that carries goods, or goes among cars, has a motor. */
const TRAFFIC = /\b(?:traffic|highway|motorway|cars)\b/iu;

/** Gone about on wheels, skates or a board. */
function isVehicular(deed: Deed): boolean {
  return ['pedal', 'glide', 'sideways'].includes(DEEDS[deed].play.stance);
}

/** Who is in the foreground is in front of all who are not. */
function inForeground({ relations, characters }: Draft, tie: Relation): readonly Relation[] {
  if (tie.object !== 'frame' || tie.relation !== 'in-front-of') return [tie];
  const foremost = new Set(
    relations
      .filter(({ object, relation }) => object === 'frame' && relation === 'in-front-of')
      .map(({ subject }) => subject),
  );
  return characters
    .filter(
      ({ id }) =>
        !foremost.has(id) && !relations.some(({ subject, object }) => subject === tie.subject && object === id),
    )
    .map(({ id }) => ({ subject: tie.subject, relation: 'in-front-of', object: id }));
}

function guessMood(draft: Draft, setting: Setting): Mood {
  const actions = draft.beats.flatMap((beat) => beat.actions);
  if (actions.some(({ feeling }) => feeling === 'sad')) return 'sad';
  if (setting.weather === 'storm' || actions.some(({ action, manner }) => action === 'run' && manner === 'fast'))
    return 'tense';
  if (setting.place === 'neon-street' || setting.weather === 'fog') return 'mysterious';
  if (actions.some(({ action, feeling }) => feeling === 'happy' || action === 'dance' || action === 'jump'))
    return 'joyful';
  return 'calm';
}

/** The final kinds: a pronoun may have settled one after it was noted. */
function withFinalKinds({ understood, characters }: Draft): Screenplay['understood'] {
  const finalOf = (whole: string, id: string) => {
    const character = characters.find((each) => each.id === id);
    if (character === undefined) return whole;
    // Of either sex: the casting chooses.
    const open = character.count === 1 && character.group.startsWith('s') ? character.neutral : undefined;
    return `character ${id}: ${open ?? character.kind}`;
  };
  return understood
    .filter(({ word }) => word.trim() !== '')
    .map(({ word, as }) => ({ word, as: as.replaceAll(/character (c\d+): ([a-z-]+)/gu, finalOf) }));
}

function isChinese(prompt: string): boolean {
  const han = prompt.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = prompt.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > latin;
}
