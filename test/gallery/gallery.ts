/**
 * Contact sheets, to see at a glance what Lantern can draw.
 *
 *   npm run gallery                        every place by day, on one sheet
 *   npm run gallery -- places [name …]     every place (or those named) at every hour and in every weather
 *   npm run gallery -- cast                every kind of subject
 *   npm run gallery -- looks               every look
 *
 * Options: --out <folder> (default ./gallery), --columns <n> (default 8). Writes one PNG a sheet and an `index.html` with captions.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import { SingleBar, Presets } from 'cli-progress';
import { renderCase } from '../golden/render-case.ts';
import { sheetsOf, TOPICS, type Sheet, type Topic } from './tiles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'gallery' },
    columns: { type: 'string', default: '8' },
    help: { type: 'boolean', default: false },
  },
});
const [topic = 'overview', ...names] = positionals;
const columns = Number(values.columns);
if (values.help || !isTopic(topic) || !Number.isInteger(columns) || columns < 1) {
  console.error(`Usage: npm run gallery -- [${TOPICS.join('|')}] [name …] [--out <folder>] [--columns <n>]`);
  process.exit(values.help ? 0 : 2);
}

const sheets = sheetsOf(topic).filter(({ name }) => names.length === 0 || names.includes(name));
if (sheets.length === 0) {
  console.error(
    `Cannot find a sheet: got "${names.join(' ')}", expected some of ${sheetsOf(topic)
      .map(({ name }) => name)
      .join(', ')}`,
  );
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const bar = new SingleBar({ format: '{bar} {value}/{total}  {sheet}', stream: process.stderr }, Presets.shades_classic);
bar.start(
  sheets.reduce((sum, { tiles }) => sum + tiles.length, 0),
  0,
  { sheet: '' },
);
for (const sheet of sheets) await writeSheet(sheet);
bar.stop();
writeFileSync(join(values.out, 'index.html'), pageOf(sheets));
console.log(join(values.out, 'index.html'));

function isTopic(text: string): text is Topic {
  return TOPICS.some((each) => each === text);
}

async function writeSheet({ name, tiles }: Sheet): Promise<void> {
  const { width, height } = tiles[0]?.still.frame ?? { width: 1, height: 1 };
  const across = Math.min(columns, tiles.length);
  const canvas = createCanvas(across * width, Math.ceil(tiles.length / across) * height);
  const context = canvas.getContext('2d');
  for (const [index, tile] of tiles.entries()) {
    context.drawImage(renderCase(tile.still), (index % across) * width, Math.floor(index / across) * height);
    bar.increment({ sheet: `${name}: ${tile.caption}` });
    // The canvases of a painter are freed when the event loop turns.
    await nextTurn();
  }
  writeFileSync(join(values.out, `${name}.png`), canvas.toBuffer('image/png'));
}

/** A page that lays the captions over the sheets. */
function pageOf(all: readonly Sheet[]): string {
  const sections = all.map(({ name, tiles }) => {
    const across = Math.min(columns, tiles.length);
    const captions = tiles.map(({ caption }) => `<span>${caption}</span>`).join('');
    return `<h2>${name}</h2><div class="sheet" style="--across:${across};background-image:url(${name}.png);aspect-ratio:${across * 16}/${Math.ceil(tiles.length / across) * 9}">${captions}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lantern: contact sheets</title><style>
body{margin:2rem;background:#14121c;color:#e8e2d8;font:14px/1.4 system-ui,sans-serif}
.sheet{display:grid;grid-template-columns:repeat(var(--across),1fr);background-size:100% 100%}
.sheet span{align-self:end;padding:.15rem .4rem;font-size:11px;text-shadow:0 1px 3px #000,0 0 2px #000}
</style>${sections.join('\n')}</html>\n`;
}
