const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

/**
 * Where the add-in will be served and who it is to Microsoft Entra. For a deployment set both:
 *   CLUSTERPOST_HOST=https://post.gemeente.example CLUSTERPOST_CLIENT_ID=<guid> npm run build
 * Without them the bundle is the one that practice mode serves on localhost.
 */
const host = (process.env.CLUSTERPOST_HOST ?? 'https://localhost:8444').replace(/\/+$/, '');
const deployment = {
  clientId: process.env.CLUSTERPOST_CLIENT_ID ?? '00000000-0000-0000-0000-000000000000',
  authority: process.env.CLUSTERPOST_AUTHORITY ?? 'https://login.microsoftonline.com/organizations',
  graph: 'https://graph.microsoft.com',
};
if (!/^https:\/\//.test(host)) throw new Error('CLUSTERPOST_HOST must begin with https://');

const src = (...parts) => path.resolve(__dirname, 'src', ...parts);
const dist = (...parts) => path.resolve(__dirname, 'dist', ...parts);

const swc = (target, react = false) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: react },
        ...(react ? { transform: { react: { runtime: 'automatic' } } } : {}),
      },
    },
  },
});

/** The parsers that the domain is built on, brought down to what an older engine reads. */
const parsersAs = (target) => ({
  test: /node_modules[\\/](htmlparser2|entities|domhandler|domelementtype)[\\/].*\.js$/,
  use: { loader: 'swc-loader', options: { jsc: { target } } },
});

/** The Dutch word graph: compiled from the dictionary while building, and bundled as text. */
const dutchGraph = {
  test: src('language/spelling/dutch-graph.js'),
  use: src('language/spelling/compile/webpack-loader.js'),
};

const shared = (name) => ({
  name,
  mode: 'production',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: false,
  stats: 'errors-warnings',
  cache: { type: 'filesystem', name, cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/webpack') },
});

const minimizer = (ecma) => [
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { ecma, compress: { ecma }, format: { ecma, comments: 'some' } },
  }),
];

/** Only what the page loads may run or be shown; `frame-ancestors` has to be a header of the web server (see README). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  // The hash of an empty <style>: Fluent UI adds its rules to such elements through the CSSOM.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  `connect-src 'self' ${deployment.graph} ${new URL(deployment.authority).origin}`,
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = (template, filename, chunks) =>
  new HtmlWebpackPlugin({
    template,
    filename,
    chunks,
    scriptLoading: 'defer',
    templateParameters: { deployment: JSON.stringify(deployment).replace(/"/g, '&quot;'), contentSecurityPolicy },
  });

/** The pane: what Outlook shows beside a mail. */
const addin = {
  ...shared('addin'),
  devtool: 'source-map',
  target: ['web', 'es2020'],
  entry: { taskpane: src('taskpane/index.tsx') },
  output: {
    path: dist('addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    // Names change with their content: what an earlier build left would be deployed for ever.
    clean: { keep: /^(launchevent|overview)\./ },
  },
  module: { rules: [swc('es2020', true), dutchGraph] },
  optimization: { minimizer: minimizer(2020) },
  plugins: [
    page(src('taskpane/taskpane.html'), 'taskpane.html', ['taskpane']),
    new CopyPlugin({
      patterns: [
        {
          from: path.resolve(__dirname, 'assets'),
          to: 'assets',
          filter: (file) => !/\.svg$|[\\/]readme[\\/]/.test(file),
        },
        {
          from: path.resolve(__dirname, 'manifest.xml'),
          transform: (content) => content.toString().replaceAll('https://localhost:8444', host),
        },
      ],
    }),
  ],
};

/** The overview: opened wide by the pane, or in a browser of its own. It shares the folder with the pane, and has files of its own. */
const overview = {
  ...shared('overview'),
  devtool: 'source-map',
  target: ['web', 'es2020'],
  entry: { overview: src('overview/index.tsx') },
  output: {
    path: dist('addin'),
    filename: 'overview.[contenthash:8].js',
    chunkFilename: 'overview.[contenthash:8].js',
    clean: { keep: (file) => !/^overview\./.test(file) },
  },
  module: { rules: [swc('es2020', true)] },
  optimization: { minimizer: minimizer(2020) },
  plugins: [page(src('overview/overview.html'), 'overview.html', ['overview'])],
};

/** The send handler: one file of ES2016, because classic Outlook runs it in an engine without a browser. */
const launchevent = {
  ...shared('launchevent'),
  devtool: 'source-map',
  target: ['web', 'es5'],
  entry: { launchevent: src('launchevent/launchevent.ts') },
  output: { path: dist('addin'), filename: '[name].js', environment: { arrowFunction: true, const: true } },
  module: { rules: [swc('es2016'), parsersAs('es2016'), dutchGraph] },
  optimization: { minimizer: minimizer(2016), splitChunks: false, runtimeChunk: false },
  plugins: [page(src('launchevent/launchevent.html'), 'launchevent.html', ['launchevent'])],
};

/** The practice Outlook in the browser. */
const practicePage = {
  ...shared('practice-page'),
  target: ['web', 'es2020'],
  entry: { index: src('practice/page/index.tsx') },
  output: { path: dist('practice/page'), filename: '[name].[contenthash:8].js', clean: true },
  module: { rules: [swc('es2020', true)] },
  optimization: { minimizer: minimizer(2020) },
  plugins: [page(src('practice/page/index.html'), 'index.html', ['index'])],
};

/** Packages that the practice server and the worker load from node_modules: they read files of their own. */
const loadedFromNodeModules = [
  'node-sqlite3-wasm',
  'express',
  'smtp-server',
  'nodemailer',
  'selfsigned',
  'undici',
  '@azure/msal-node',
];

const node = {
  ...shared('node'),
  target: 'node20',
  entry: {
    'cli/clusterpost': src('cli/clusterpost.ts'),
    'practice/server': src('practice/server/main.ts'),
    'worker/worker': src('worker/main.ts'),
  },
  output: { path: dist(), filename: '[name].js', libraryTarget: 'commonjs2' },
  externals: [
    ({ request }, done) =>
      loadedFromNodeModules.some((name) => request === name || request.startsWith(`${name}/`))
        ? done(null, `commonjs2 ${request}`)
        : done(),
  ],
  node: { __dirname: false, __filename: false },
  module: { rules: [swc('es2022'), dutchGraph] },
  optimization: { minimize: false },
};

module.exports = [addin, overview, launchevent, practicePage, node];
