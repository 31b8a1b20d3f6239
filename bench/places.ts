/**
 * What each place costs at 1080p, in milliseconds of CPU: building its set, its first frame (which paints all that is then
 * kept), and the median of the frames after it, with nobody in it.
 *
 *   npm run bench:places                          every place, dearest first
 *   npm run bench:places -- harbour church        those named
 *   npm run bench:places -- --looks               every look over one place, against the plain one
 *   npm run bench:places -- --frames 12           more frames of each (default 6)
 */
import { fork } from 'node:child_process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pixelsOf, skia } from '../src/engines/lantern/skia.ts';
import { lightFor } from '../src/lantern/light/light-for.ts';
import { createPainter } from '../src/lantern/paint/painter.ts';
import { PLACES, traitsOf, type Place } from '../src/lantern/places/places.ts';
import { LOOKS } from '../src/lantern/script/screenplay.ts';
import { buildSet } from '../src/lantern/sets/registry.ts';
import type { Storyboard } from '../src/lantern/storyboard/storyboard.ts';
import { LEAN_MEMORY, LEAN_NODE } from '../src/media/process/lean-node.ts';
import { standStoryboard } from '../test/support/stand.ts';
import { median } from './statistics.ts';

const FRAME = { width: 1920, height: 1080 };
/** What a place may cost: a frame, and the first of a shot. */
const AIM_MS = { frame: 40, first: 1000 };
/** Frames after the first that are not counted: they are the first to touch memory that all later ones use again. */
const WARMING = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { frames: { type: 'string', default: '6' }, looks: { type: 'boolean', default: false } },
});
const frames = Number(values.frames);
const unknown = positionals.filter((name) => !PLACES.some((place) => place === name));
if (unknown.length > 0 || !Number.isInteger(frames) || frames < 1) {
  console.error(
    `Usage: npm run bench:places -- [place …] [--looks] [--frames <n>]; unknown: ${unknown.join(', ') || 'nothing'}`,
  );
  process.exit(2);
}

interface Cost {
  readonly name: string;
  readonly build: number;
  readonly first: number;
  readonly frame: number;
}

// In a process like those that paint films: elsewhere each copy of the pixels faults in new memory.
if (process.send) await measureAll();
else {
  fork(import.meta.filename, process.argv.slice(2), {
    execArgv: [...LEAN_NODE],
    env: { ...process.env, ...LEAN_MEMORY },
  }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

async function measureAll(): Promise<void> {
  const costs: Cost[] = [];
  if (values.looks) for (const look of LOOKS) costs.push(await measure(look, filmOf('mountain-lake', look)));
  else {
    const places = positionals.length > 0 ? (positionals as Place[]) : PLACES;
    // The first of all also pays for compiling the painter.
    await measure('warm up', filmOf(places[0]!));
    for (const place of places) costs.push(await measure(place, filmOf(place)));
  }
  console.log('name                    build  first  frame  (ms of CPU, 1920x1080)');
  for (const { name, build, first, frame } of costs.toSorted((a, b) => b.frame - a.frame)) {
    const over = frame > AIM_MS.frame || first > AIM_MS.first ? '  over' : '';
    console.log(`${name.padEnd(22)} ${whole(build)} ${whole(first)} ${whole(frame)}${over}`);
  }
  process.disconnect();
}

function filmOf(place: Place, look = 'lantern'): Storyboard {
  const season = traitsOf(place).season ?? 'summer';
  return standStoryboard({ place, hour: 'day', weather: 'clear', season, frame: FRAME, look });
}

async function measure(name: string, storyboard: Storyboard): Promise<Cost> {
  const { scenery } = storyboard.shots[0]!;
  const build = cpuOf(() => void buildSet(scenery, lightFor(scenery)));
  const painter = createPainter({ canvases: skia, storyboard, images: [] });
  const canvas = skia.createCanvas(FRAME.width, FRAME.height);
  const paint = (number: number) =>
    cpuOf(() => {
      painter.paint(number, canvas.getContext('2d'));
      painter.treat(pixelsOf(canvas), number);
      globalThis.gc?.({ type: 'minor', execution: 'sync' });
    });
  const first = paint(0);
  const later: number[] = [];
  for (let number = 1; number <= WARMING + frames; number++) {
    const spent = paint(number);
    if (number > WARMING) later.push(spent);
    // The canvases of a painter are freed when the event loop turns.
    await nextTurn();
  }
  return { name, build, first, frame: median(later) };
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function whole(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(6);
}
