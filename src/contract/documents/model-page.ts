import { ruleText } from '../check-rules.ts';
import { UNIT_TEXT } from '../price.ts';
import { requestSchema } from '../json-schema.ts';
import type { FieldSpec, ModelSpec } from '../model-spec.ts';
import { modelId } from '../models.ts';
import { counted } from '../problem.ts';
import { exampleOf } from './example.ts';

/** The index of all pages for agents, in the form of https://llmstxt.org. `origin` is without a slash at its end. */
export function llmsText(models: readonly ModelSpec[], origin: string): string {
  const pages = models.map((model) => `- [${model.title}](${origin}/${model.slug}.md): ${model.description}`);
  return `# Rushes

> Generated video and images behind the public API of the Kling V3 family.

Send \`Authorization: Bearer <key>\`. Submit with POST ${origin}/api/v1/{provider}/{model}; it answers at once with a task id.
Query GET ${origin}/api/v1/tasks/{task_id} every few seconds until \`status\` is success or failed. Only success is charged.
POST ${origin}/api/v1/{provider}/{model}/validate checks a request and names its price, without a task and without charge.
Send the header \`Idempotency-Key\` with each submit: sent again within 24 hours, it gives the same task and no second charge; GET
${origin}/api/v1/tasks?idempotency_key=… finds the task of a lost answer. DELETE ${origin}/api/v1/tasks/{task_id} cancels, without
charge. GET ${origin}/api/v1/tasks/{task_id}/events shows each change (Server-Sent Events). POST ${origin}/api/v1/quotes locks a price.

## Models

${pages.join('\n')}

## Reference

- [OpenAPI 3.1](${origin}/openapi.json): every endpoint and answer
- [Reference page](${origin}/docs): the same for people
`;
}

/**
 * Everything about one model in Markdown: what it does, its fields, what ties them together, its prices, and calls to copy. `origin`
 * is without a slash at its end; `resultDays` is how long the operator keeps results.
 */
export function modelPage(
  model: ModelSpec,
  { origin, resultDays }: { readonly origin: string; readonly resultDays: number },
): string {
  const url = `${origin}/api/v1/${model.slug}`;
  const body = JSON.stringify(exampleOf(model));
  return `# ${model.title}

${model.description}

- Model: \`${model.slug}\` (${[model.type, ...(model.alsoTypes ?? [])].join(', ')})
- Submit: \`POST ${url}\` (the same with \`/async\` at its end)
- Check and price without a task: \`POST ${url}/validate\`

## Fields

| Field | Type | Required | Default | Limits | Meaning |
|---|---|---|---|---|---|
${Object.entries(model.fields)
  .map(([name, spec]) => fieldRow(name, spec))
  .join('\n')}

Unknown fields are refused. \`null\` counts as absent.
${rulesSection(model)}
## Price

${priceLines(model).join('\n')}

Held at submit, charged on success for what is delivered, given back on failure. Source: ${model.price.source}

## Calls

\`\`\`sh
curl -X POST ${url} \\
  -H "Authorization: Bearer $RUSHES_API_KEY" -H "Content-Type: application/json" \\
  -d ${shellQuoted(body)}
# {"code":0,"message":"success","data":{"status":"pending","task_id":"task-…","model_id":"${modelId(model.slug)}","get_result":{…}}}
curl ${origin}/api/v1/tasks/task-… -H "Authorization: Bearer $RUSHES_API_KEY"
\`\`\`

The task is \`pending\`, \`processing\`, then \`success\` or \`failed\`. On success \`data.result.resources[]\` has a \`url\` for each
result, kept for ${counted(resultDays, 'day')}. With the header \`X-Webhook-URL: https://…\` on submit, the final answer is also posted there;
with \`X-Result-Expires-In: 3600\` the result is kept for that many seconds only.
With \`Idempotency-Key: …\` a repeated submit gives the same task and charges once. \`DELETE\` of the task cancels it, without charge;
\`…/events\` below it shows each change as Server-Sent Events. A \`quote_id\` of \`POST ${origin}/api/v1/quotes\` keeps the price.

## Request schema

\`\`\`json
${JSON.stringify(requestSchema(model), null, 2)}
\`\`\`
`;
}

/** A price in words, one line a rate: `- $0.2300 a second with mode pro, sound off`. */
export function priceLines(model: ModelSpec): readonly string[] {
  const { unit, rates } = model.price;
  return rates.map(({ when, usd }) => {
    const parts = Object.entries(when).map(([name, value]) => `${name} ${value}`);
    return `- $${usd} ${UNIT_TEXT[unit]}${parts.length === 0 ? '' : ` with ${parts.join(', ')}`}`;
  });
}

function fieldRow(name: string, spec: FieldSpec): string {
  const cells = [
    `\`${name}\``,
    typeText(spec),
    spec.required ? 'yes' : 'no',
    defaultText(spec),
    limitsText(spec),
    spec.description,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function defaultText(spec: FieldSpec): string {
  if (!('default' in spec) || spec.default === undefined) return '–';
  const others = spec.defaultExceptWith?.map((field) => `\`${field}\``).join(' or ');
  return `\`${String(spec.default)}\`${others === undefined ? '' : `, unless ${others} is given`}`;
}

function typeText(spec: FieldSpec): string {
  switch (spec.kind) {
    case 'text':
    case 'choice':
      return 'string';
    case 'media':
      return `string: ${spec.media} URL, Base64 or data URI`;
    case 'media-list':
      return `string[]: ${spec.media} URLs, Base64 or data URIs`;
    case 'id-list':
    case 'choice-list':
      return 'string[]';
    case 'integer':
    case 'number':
    case 'boolean':
      return spec.kind;
  }
}

function limitsText(spec: FieldSpec): string {
  switch (spec.kind) {
    case 'text':
      return `${spec.charactersMin} to ${spec.charactersMax} characters`;
    case 'choice':
    case 'choice-list':
      return spec.choices.map((choice) => `\`${choice}\``).join(' ');
    case 'integer':
    case 'number':
      return `${spec.min} to ${spec.max}`;
    case 'media-list':
    case 'id-list':
      return spec.itemsMin === spec.itemsMax
        ? `exactly ${spec.itemsMax}`
        : `${spec.itemsMin} to ${spec.itemsMax} items`;
    case 'media':
    case 'boolean':
      return '–';
  }
}

function rulesSection(model: ModelSpec): string {
  if (model.rules.length === 0) return '';
  const lines = model.rules.map((rule) =>
    'together' in rule ? `- ${ruleText(rule)}` : `- \`${rule.field}\` ${ruleText(rule)}`,
  );
  return `\n## Rules between fields\n\n${lines.join('\n')}\n`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
