/**
 * Writes the documents that are derived from declarations, and checks the others.
 *
 *   node scripts/docs.ts           writes docs/errors.md and docs/api/openapi.json
 *   node scripts/docs.ts --check   fails when one of them is stale, a link leads nowhere, or an exported function has no docstring
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { REQUEST_ERRORS, TASK_ERRORS } from '../src/contract/error-codes.ts';
import { MODELS } from '../src/contract/models.ts';
import { openapiDocument } from '../src/contract/openapi.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README_LINES_MAX = 120;

const generated: Readonly<Record<string, string>> = {
  'docs/errors.md': errorsPage(),
  'docs/api/openapi.json': `${JSON.stringify(openapiDocument({ models: MODELS, origin: 'http://127.0.0.1:8787', version: packageVersion() }), null, 2)}\n`,
};

const complaints = process.argv.includes('--check') ? check() : write();
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

function write(): readonly string[] {
  for (const [path, text] of Object.entries(generated)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  return [];
}

function check(): readonly string[] {
  const stale = Object.entries(generated)
    .filter(([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8') !== text)
    .map(([path]) => `${path} is stale: run "npm run docs"`);
  const lines = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n').length;
  const long = lines > README_LINES_MAX ? [`README.md has ${lines} lines, expected at most ${README_LINES_MAX}`] : [];
  return [...stale, ...long, ...brokenLinks(), ...bareExports()];
}

/** Links of the Markdown files to files of the repository that are not there. */
function brokenLinks(): readonly string[] {
  const pages = readdirSync(ROOT).concat(
    readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
  );
  return pages
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) => {
      const text = readFileSync(join(ROOT, page), 'utf8');
      const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
      return targets
        .filter((target) => !existsSync(resolve(ROOT, dirname(page), target)))
        .map((target) => `${page}: link to ${target} leads nowhere`);
    });
}

/** Exported functions and classes without a docstring right above them. */
function bareExports(): readonly string[] {
  const folder = join(ROOT, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        /^export (async )?(function|class)\b/.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? '')
          ? [`${relative(ROOT, join(folder, path))}:${index + 1}: no docstring: ${line.slice(0, 60)}`]
          : [],
      );
    });
}

function errorsPage(): string {
  const requests = Object.entries(REQUEST_ERRORS).map(
    ([code, entry]) =>
      `| \`${code}\` | ${entry.httpStatus} | ${entry.category} | ${entry.retryable ? 'yes' : 'no'} | ${entry.publicText} | ${entry.whatToDo} |`,
  );
  const tasks = Object.entries(TASK_ERRORS).map(
    ([code, entry]) => `| \`${code}\` | ${entry.retryable ? 'yes' : 'no'} | ${entry.publicText} | ${entry.whatToDo} |`,
  );
  return [
    '# Errors',
    '',
    'Generated from `src/contract/error-codes.ts` by `npm run docs`.',
    '',
    '## Refused requests',
    '',
    'A refused request was not accepted and costs nothing. The answer is `{"code": <HTTP status>, "message": "<Category>: <detail>"}`;',
    'when several things are wrong, `errors` lists them all, each with a JSON pointer.',
    '',
    '| Code | HTTP | Category | Retry as it is? | What happened | What to do |',
    '|---|---|---|---|---|---|',
    ...requests,
    '',
    '## Failed tasks',
    '',
    'A failed task was accepted, could not be made, and is not charged: its hold is given back. The task answer carries',
    '`error: {"code", "message"}`.',
    '',
    '| Code | Worth another try? | What happened | What to do |',
    '|---|---|---|---|',
    ...tasks,
    '',
  ].join('\n');
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}
