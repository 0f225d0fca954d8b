/** A web server for plain files, as an intranet's: for the demonstration, and for pages of tests. */
import { preview } from 'vite';

/**
 * What the pages ask of a strict intranet: nothing inline, nothing evaluated, no markup from text. The only concessions
 * are Lit's policy for its own templates and `blob:` images, which a downloaded PNG goes through.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Serves folders of the project: `{'/cdn/': '/dist/cdn/', '/': '/demo/'}`, the first whose start fits a path counts.
 * `pages` gives the text of made-up pages by path. `port` 0 takes any free one; a port in use, the next.
 *
 * Gives `{address, close}`.
 */
export async function serve({ folders, pages = {}, policy = STRICT_POLICY, port = 0 }) {
  const headers = policy ? { 'content-security-policy': policy } : {};
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port, headers },
    plugins: [{ name: 'site', configurePreviewServer: ({ middlewares }) => void middlewares.use(site) }],
  });

  function site(request, response, next) {
    const { pathname: path, search } = new URL(request.url, 'http://localhost');
    if (pages[path] !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(pages[path]);
      return;
    }
    const start = Object.keys(folders).find((folder) => path.startsWith(folder));
    if (start === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    request.url = folders[start] + path.slice(start.length) + search;
    next();
  }

  return { address: server.resolvedUrls.local[0], close: () => server.close() };
}
