// Element templates are what Modeler understands.
import { validate } from '@bpmn-io/element-templates-validator';
import { check } from './files.mjs';

check(template => (validate(template).errors ?? []).map(error => error.message));
