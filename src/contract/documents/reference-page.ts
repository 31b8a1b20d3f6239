import type { JsonObject, JsonValue } from '../json-schema.ts';
import { REFERENCE_STYLE } from './reference-style.ts';

/**
 * A page for people from an OpenAPI document: every operation with its parameters, body, answers and refusals. Plain HTML that needs
 * no script, no font and no other host.
 */
export function referencePage(document: JsonObject): string {
  const info = object(document['info']);
  const operations = [...operationsOf(document['paths'], ''), ...operationsOf(document['webhooks'], 'webhook ')];
  const groups = list(document['tags']).map((tag) => text(object(tag)['name']));
  const schemas = object(object(document['components'])['schemas']);
  const [server] = list(document['servers']);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(text(info['title']))} API</title>
<style>${REFERENCE_STYLE}</style>
</head>
<body>
<nav aria-label="Operations">
<h2>${escape(text(info['title']))} <small>${escape(text(info['version']))}</small></h2>
${groups
  .map((group) =>
    navigation(
      group,
      operations.filter((each) => isIn(each.operation, group)),
    ),
  )
  .join('\n')}
<h3>Schemas</h3>
<ul>${Object.keys(schemas)
    .map((name) => `<li><a href="#schema-${escape(name)}">${escape(name)}</a></li>`)
    .join('')}</ul>
</nav>
<main>
<h1>${escape(text(info['title']))} API</h1>
<p>${escape(text(info['description']))}</p>
<p>Server <code>${escape(text(object(server)['url']))}</code> · send <code>Authorization: Bearer &lt;key&gt;</code> ·
<a href="/openapi.json">OpenAPI document</a> · <a href="/llms.txt">llms.txt</a></p>
${operations.map(operationSection).join('\n')}
<h2>Schemas</h2>
${Object.entries(schemas)
  .map(([name, schema]) => schemaSection(name, object(schema)))
  .join('\n')}
</main>
</body>
</html>
`;
}

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

function operationsOf(paths: JsonValue | undefined, prefix: string): readonly Operation[] {
  return Object.entries(object(paths)).flatMap(([path, item]) =>
    Object.entries(object(item)).map(([method, operation]) => ({
      path: prefix + path,
      method,
      operation: object(operation),
    })),
  );
}

function isIn(operation: JsonObject, group: string): boolean {
  return list(operation['tags']).includes(group);
}

function navigation(group: string, operations: readonly Operation[]): string {
  const links = operations.map(
    ({ operation, path, method }) =>
      `<li><a href="#${escape(text(operation['operationId']))}"><b>${method.toUpperCase()}</b> ${escape(path)}</a></li>`,
  );
  return `<h3>${escape(group)}</h3>\n<ul>${links.join('')}</ul>`;
}

function operationSection({ path, method, operation }: Operation): string {
  const id = escape(text(operation['operationId']));
  const parts = [
    `<h2><span class="method">${method.toUpperCase()}</span> <code>${escape(path)}</code></h2>`,
    `<p><strong>${escape(text(operation['summary']))}</strong></p>`,
    operation['description'] === undefined ? '' : `<p>${escape(text(operation['description']))}</p>`,
    parametersTable(list(operation['parameters']).map(object)),
    bodySection(object(operation['requestBody'])),
    answersTable(object(operation['responses'])),
  ];
  return `<section id="${id}">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`;
}

function parametersTable(parameters: readonly JsonObject[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(({ name, in: place, required, description }) => [
    `<code>${escape(text(name))}</code>`,
    `${escape(text(place))}${required === true ? ', required' : ''}`,
    escape(text(description)),
  ]);
  return table(['Parameter', 'Where', 'Meaning'], rows);
}

function bodySection(body: JsonObject): string {
  return Object.entries(object(body['content']))
    .map(([type, media]) => `<p>Body: <code>${escape(type)}</code>, ${typeText(object(object(media)['schema']))}</p>`)
    .join('\n');
}

function answersTable(responses: JsonObject): string {
  const rows = Object.entries(responses).map(([status, response]) => {
    const { description, content } = object(response);
    const schemas = Object.values(object(content)).map((media) => typeText(object(object(media)['schema'])));
    return [`<code>${escape(status)}</code>`, escape(text(description)), schemas.join('<br>')];
  });
  return table(['Status', 'Meaning', 'Answer'], rows);
}

function schemaSection(name: string, schema: JsonObject): string {
  const id = `schema-${escape(name)}`;
  return `<section id="${id}">\n<h3>${escape(name)}</h3>\n${propertiesTable(schema)}\n</section>`;
}

function propertiesTable(schema: JsonObject): string {
  const required = list(schema['required']);
  const rows = propertiesOf(schema, '').map(({ name, spec, isTop }) => [
    `<code>${escape(name)}</code>${isTop && required.includes(name) ? ' <em>required</em>' : ''}`,
    typeText(spec),
    escape(text(spec['description'])),
  ]);
  return rows.length === 0 ? `<p>${typeText(schema)}</p>` : table(['Field', 'Type', 'Meaning'], rows);
}

/** The fields of an object and of the objects in it, by their paths: `data.task_id`. */
function propertiesOf(
  schema: JsonObject,
  prefix: string,
): readonly { name: string; spec: JsonObject; isTop: boolean }[] {
  return Object.entries(object(schema['properties'])).flatMap(([key, value]) => {
    const spec = object(value);
    const name = `${prefix}${key}`;
    const items = object(spec['items']);
    return [
      { name, spec, isTop: prefix === '' },
      ...propertiesOf(spec, `${name}.`),
      ...propertiesOf(items, `${name}[].`),
    ];
  });
}

const LIMITS = {
  minimum: 'from',
  maximum: 'to',
  minLength: 'characters from',
  maxLength: 'characters to',
  minItems: 'items from',
  maxItems: 'items to',
  pattern: 'like',
  format: 'as',
  default: 'default',
} as const;

function typeText(schema: JsonObject): string {
  const { $ref: reference } = schema;
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    return `<a href="#schema-${escape(name)}">${escape(name)}</a>`;
  }
  const variants = [...list(schema['anyOf']), ...list(schema['oneOf'])].map((variant) => typeText(object(variant)));
  if (variants.length > 0) return variants.join(' or ');
  const choices = schema['const'] === undefined ? list(schema['enum']) : [schema['const']];
  const types = Array.isArray(schema['type']) ? schema['type'].map(String).join(' or ') : text(schema['type']);
  const item = types === 'array' ? ` of ${typeText(object(schema['items']))}` : '';
  const limits = Object.entries(LIMITS)
    .filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, word]) => `${word} <code>${escape(scalar(schema[keyword]))}</code>`);
  const named = choices.map((choice) => `<code>${escape(scalar(choice))}</code>`).join(' ');
  return [`${escape(types)}${item}`, named, ...limits].filter((part) => part !== '').join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${header}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => NAMED_CHARACTERS[character] ?? character);
}

function object(value: JsonValue | undefined): JsonObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : {};
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A value of a keyword that has a single one, as text. */
function scalar(value: JsonValue | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
