/** Paints every golden still anew, or those named: `npm run golden [-- name …]`. Look at what changed before you commit it, alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_CASES } from './cases.ts';
import { renderCase } from './render-case.ts';

const only = process.argv.slice(2);
for (const golden of GOLDEN_CASES) {
  if (only.length > 0 && !only.includes(golden.name)) continue;
  writeFileSync(join(import.meta.dirname, 'expected', `${golden.name}.png`), renderCase(golden).toBuffer('image/png'));
}
