import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const selector = (selector, message) => ({ selector, message })

const everywhere = [
  selector('ExportDefaultDeclaration', 'Name what you export.'),
  selector('TSNonNullAssertion', 'Prove it or handle it.'),
  selector(
    "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
    'Pass dependencies in instead of mocking modules.',
  ),
]
const noRawElectron = [
  selector(
    "ImportDeclaration[source.value='electron'] ImportSpecifier[imported.name='ipcMain']",
    'Requests go through main/ipc/serve.',
  ),
  selector(
    "ImportDeclaration[source.value='electron'] ImportSpecifier[imported.name='ipcRenderer']",
    'Only the preload slot talks to main.',
  ),
  selector("MemberExpression[object.name='shell'][property.name='openExternal']", 'Links go through desktop/openLink.'),
]
const noAmbientTime = [
  selector("MemberExpression[object.name='Date'][property.name='now']", 'The caller passes `now`.'),
  selector("NewExpression[callee.name='Date'][arguments.length=0]", 'The caller passes `now`.'),
  selector("MemberExpression[object.name='Math'][property.name='random']", 'The caller passes ids and chance.'),
]
const noBareText = [
  selector('JSXText[value=/[A-Za-zÀ-ž]{2,}/]', 'Texts live in shared/i18n.'),
  selector(
    'JSXAttribute[name.name=/^(title|label|placeholder|aria-label|alt|description)$/] > Literal[value=/[A-Za-zÀ-ž]{2,}/]',
    'Texts live in shared/i18n.',
  ),
]

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', '.cache/**', 'node_modules/**'] },
  js.configs.recommended,
  { files: ['**/*.{ts,tsx,mts}'], extends: [tseslint.configs.strict] },
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noRawElectron] } },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: ['src/shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noRawElectron, ...noAmbientTime] },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...everywhere, ...noRawElectron, ...noBareText],
    },
  },
  // The one wrapper each: the door and who hands it Electron's piece, the slot, the way out.
  {
    files: ['src/main/ipc/serve.ts', 'src/main/index.ts', 'src/preload/index.ts', 'src/main/desktop/openLink.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        module: 'writable',
        require: 'readonly',
        performance: 'readonly',
      },
    },
  },
  { files: ['electron.vite.config.ts', 'build/**'], rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
)
