// Enters answers into forms as the browser would and submits them. The input has one case a line, {schema, data}; the output one verdict
// a line: {sent, errors}, what the form would send, and its messages by the path of each field that it refuses.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { pretendToBeVisual: true, url: 'http://localhost/' });
globalThis.window = window;
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
globalThis.ResizeObserver = window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };

// its CommonJS build: the other one is written for bundlers
const { Form } = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');
const forms = new Map();

const [input, output] = process.argv.slice(2);
const verdicts = [];
for (const line of readFileSync(input, 'utf-8').split('\n').filter(line => line)) {
  verdicts.push(JSON.stringify(await verdict(JSON.parse(line))));
}
writeFileSync(output, verdicts.join('\n') + '\n');
process.exit(0);

async function verdict({ schema, data }) {
  const form = await drawn(schema);
  const initialized = form._getInitializedFieldData(data);
  form._setState({ data: initialized, initialData: initialized, errors: {} });
  await rendered();
  const { data: sent, errors } = form.submit();
  const refused = Object.entries(errors).flatMap(([id, found]) => leaves(found).map(([row, messages]) => [path(form, id, row), messages]));
  return { sent, errors: Object.fromEntries(refused) };
}

/** Drawing a form takes long, so each is drawn once. */
async function drawn(schema) {
  if (!forms.has(schema.id)) {
    const container = document.createElement('div');
    document.body.append(container);
    const form = new Form({ container });
    await form.importSchema(schema);
    forms.set(schema.id, form);
  }
  return forms.get(schema.id);
}

/** Fields make themselves known to the validator in an effect after they were drawn. */
function rendered() {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 5)));
}

/** The messages of a field, or of the field in each row of a list. */
function leaves(found, row = []) {
  return Array.isArray(found) && found.every(one => typeof one === 'string') ? [[row, found]]
    : Object.entries(found).filter(([, inner]) => inner).flatMap(([index, inner]) => leaves(inner, [...row, Number(index)]));
}

function path(form, id, row) {
  const registry = form.get('formFieldRegistry');
  const rows = [...row];
  const steps = [];
  for (let field = registry.get(id); field; field = registry.get(field._parent)) {
    const own = field.key ?? field.path;
    if (own) steps.unshift(field.type === 'dynamiclist' && rows.length ? `${own}[${rows.pop()}]` : own);
  }
  return steps.join('.');
}
