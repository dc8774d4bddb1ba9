// Forms hold what the Tasklist of 7.24 renders (form-js 1.8.7). The linter says nothing about platforms after 7.22, which has the same form-js.
import { register } from 'node:module';
import { check } from './files.mjs';

register('./as-modules.mjs', import.meta.url);
const { FormLinter } = await import('@camunda/form-linting');

check(form => new FormLinter()
  .lint({ ...form, executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.22.0' })
  .filter(report => report.category !== 'info')
  .map(report => `${report.id ?? ''} ${report.message}`));
