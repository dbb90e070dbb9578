/**
 * `npm test`: types, lint, unit and fault tests, build, and the end-to-end tests; all of them even when one fails.
 * Closes with one line that counts what each runner itself counted (types and lint count as one each).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPrerequisites } from './prerequisites.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

const results = mkdtempSync(join(tmpdir(), 'gongkai-nianbao-test-'));
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

function run(title: string, command: string, environment: Record<string, string> = {}): boolean {
  console.log(`\n== ${title}: ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...environment } }).status === 0;
}

const check = (title: string, command: string): Count =>
  run(title, command) ? { passed: 1, failed: 0, skipped: 0 } : FAILED;

/** A runner that crashed before it counted anything is one failure. */
function counted(good: boolean, file: string, count: (report: unknown) => Count): Count {
  try {
    const c = count(JSON.parse(readFileSync(file, 'utf8')));
    return good || c.failed > 0 ? c : { ...c, failed: 1 };
  } catch {
    return FAILED;
  }
}

function vitest(): Count {
  const file = join(results, 'vitest.json');
  const good = run('unit and fault tests', `vitest run --reporter=default --reporter=json --outputFile=${file}`);
  return counted(good, file, (report) => {
    const { numPassedTests, numFailedTests, numPendingTests } = report as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  });
}

function playwright(): Count {
  const file = join(results, 'playwright.json');
  const good = run('end-to-end tests', 'playwright test --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(good, file, (report) => {
    const { stats, errors } = report as PlaywrightReport;
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    };
  });
}

if (!installPrerequisites()) process.exit(1);
const steps: Count[] = [check('types', 'tsc -b'), check('lint', 'eslint . && prettier --check .'), vitest()];
const built = check('build', 'npm run -s build');
steps.push(built, built.failed > 0 ? FAILED : playwright());
rmSync(results, { recursive: true });

const total = (key: keyof Count): number => steps.reduce((n, s) => n + s[key], 0);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
