import { readFileSync } from 'node:fs';

/** Runs a check on each file named on the command line, prints what it finds, and fails when it finds anything. */
export function check(findings) {
  const lines = process.argv.slice(2).flatMap(file => findings(JSON.parse(readFileSync(file, 'utf-8'))).map(text => `${file}: ${text}`));
  lines.forEach(line => console.error(line));
  console.log(`${process.argv.length - 2} files, ${lines.length} problems`);
  process.exitCode = lines.length ? 1 : 0;
}
