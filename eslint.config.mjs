import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may know whom. Arrows point inward: the places where Clusterpost runs -> adapters -> domain.
 * Each room lists the rooms that it may NOT import, with what to do instead.
 */
const places = ['taskpane', 'overview', 'launchevent', 'worker', 'cli', 'practice'];
const adapters = ['mailbox', 'outlook', 'identity'];
/** What the screens of several places have in common. */
const screen = 'screen';
const rooms = [
  {
    room: 'domain',
    forbidden: [...places, screen, ...adapters, 'language', 'texts'],
    instead:
      'The domain imports only the domain (and the parsers htmlparser2 and entities). Pass what you need in as a parameter.',
  },
  {
    room: 'language',
    forbidden: [...places, screen, ...adapters, 'texts'],
    instead: 'Language knows only words. Let the place where it runs connect it to the rest.',
  },
  {
    room: 'texts',
    forbidden: [...places, screen, ...adapters, 'language'],
    instead: 'Texts are words by id and parameters. Import types from the domain only.',
  },
  {
    room: 'mailbox',
    forbidden: [...places, screen, 'outlook', 'language', 'texts'],
    instead: 'Adapters do not know each other (mailbox may use identity). Connect them in the place where they run.',
  },
  {
    room: 'outlook',
    forbidden: [...places, screen, 'mailbox', 'identity', 'language', 'texts'],
    instead: 'Adapters do not know each other. Connect them in the place where they run.',
  },
  {
    room: 'identity',
    forbidden: [...places, screen, 'mailbox', 'outlook', 'language', 'texts'],
    instead: 'Identity knows only tokens. Hand a token source to whoever needs one.',
  },
  {
    room: screen,
    forbidden: [...places, 'language'],
    instead: 'What screens share knows no place in particular. Pass in what differs.',
  },
  ...places.map((place) => ({
    room: place,
    forbidden: places.filter((other) => other !== place && !(place === 'practice' && other === 'worker')),
    instead:
      'Places where Clusterpost runs do not import each other. Move what they share into the domain, an adapter or the shared screen parts.',
  })),
];

const packagesOfTheDomain = {
  regex: '^(?!\\.{1,2}/|htmlparser2$|entities(/|$))',
  message:
    'The domain is pure: it is built on htmlparser2 and entities and on nothing else. Pass the rest in as a parameter.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/fixtures/**', '.practice/**', '.cache/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'test/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a reader finds the same name everywhere.',
        },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...rooms.map(({ room, forbidden, instead }) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message: instead },
            ...(room === 'domain' ? [packagesOfTheDomain] : []),
          ],
        },
      ],
    },
  })),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in: take `now: Date` as a parameter.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in as a parameter.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is passed in: take `now: Date`.',
        },
      ],
    },
  },
  // The screens are made of closures: no object in them has a `this` that could be lost.
  {
    files: ['{src,test}/{taskpane,overview,screen}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['src/{cli,practice,worker}/**/*.ts', 'test/**/*.{ts,mjs}'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
