// Lints diagrams by the rules of the Modeler plug-in, once as a plain parser reads them and once as Modeler does, which knows the engine's elements.
// With --lists it prints the names that the rules know.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';

const require = createRequire(import.meta.url);
const { config, resolver, STATUSES, TYPED } = require('../../../modeler-plugin/client.js');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

if (process.argv[2] === '--lists') {
  console.log(STATUSES.join(','));
  console.log(TYPED.join(','));
} else {
  const linter = new Linter({ config, resolver });
  for (const file of process.argv.slice(2)) {
    for (const [ reader, extensions ] of Object.entries({ plain: {}, modeler: { camunda } })) {
      const { rootElement } = await new BpmnModdle(extensions).fromXML(readFileSync(file, 'utf-8'));
      Object.entries(await linter.lint(rootElement)).forEach(([ rule, found ]) =>
        found.forEach(({ id, message }) => console.log(`${file} ${reader} ${rule} ${id}: ${message}`)));
    }
  }
}
