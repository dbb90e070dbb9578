// Lint keeps what the compiler cannot see: who may import whom, no cycles, no raw HTML, no floating promises.
import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const wall = (target, ...from) => from.map((folder) => ({ target: `./${target}`, from: `./${folder}` }));
const RAW_HTML = 'Raw HTML is how foreign text becomes code. Build elements or use the document blocks.';
/** What Node itself gives to the stand-in for Electron, which is plain JavaScript. */
const NODE_GLOBALS = ['process', 'console', 'Buffer', 'URL', 'Request', 'WebSocket', 'setTimeout', 'structuredClone'];
const MAX_LINES = ['error', { max: 300, skipBlankLines: true, skipComments: true }];
const ELECTRON_FILES = ['main/main.ts', 'main/window.ts', 'main/ipc.ts', 'preload/preload.ts'];

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'out/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: ['*/tsconfig.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            ...wall('shared', 'main', 'renderer', 'preload', 'test'),
            ...wall('main', 'renderer', 'preload', 'test'),
            ...wall('renderer', 'main', 'preload', 'test'),
            ...wall('preload', 'main', 'renderer', 'test'),
          ],
        },
      ],
      'max-lines': MAX_LINES,
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: RAW_HTML },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: RAW_HTML },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|openExternal)$/]', message: RAW_HTML },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { boolean: true } }],
    },
  },
  {
    files: ['test/double/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries([...NODE_GLOBALS, 'btoa', 'atob', 'fetch'].map((name) => [name, 'readonly'])),
    },
    rules: { 'max-lines': MAX_LINES },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|zod$)', message: 'shared imports only shared, and zod.' }] },
      ],
    },
  },
  {
    files: ['main/**/*.ts'],
    ignores: ELECTRON_FILES,
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', message: 'Only main.ts, window.ts and ipc.ts may name electron.' }] },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(electron|node:)', message: 'The page reaches the system through window.api only.' }] },
      ],
    },
  },
  {
    files: ['main/cli.ts', 'main/cli/**/*.ts', 'test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
