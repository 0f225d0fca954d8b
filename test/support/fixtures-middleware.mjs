/**
 * Answers that a data file's address may give, good and bad, for tests of `src`:
 *
 * - `/fixtures/json?body={"a":1}` — that body, as JSON; likewise `/fixtures/csv?body=…` and `/fixtures/text?body=…`
 * - `/fixtures/bytes?type=text/csv&hex=ff00` — those bytes
 * - `/fixtures/404`, `/fixtures/500` — that status
 * - `/fixtures/html` — a log-in page, status 200
 * - `/fixtures/invalid-json` — JSON that stops half-way
 * - `/fixtures/redirect` — a redirect to the log-in page, or `?to=/elsewhere`
 * - `/fixtures/hang` — never answers
 * - `/fixtures/flaky?id=x&body=…` — 503 the first time that `id` is asked for, the body from then on
 *
 * `&delay=200` holds any of them back for so many milliseconds.
 *
 * And `/strict-page?body=…`: a page of that markup under a strict policy (see strict-page.ts).
 */
import { STRICT_POLICY } from '../../scripts/server.mjs';

const asked = new Set();

const answers = {
  json: (query) => ({ type: 'application/json', body: query.get('body') ?? '{}' }),
  csv: (query) => ({ type: 'text/csv', body: query.get('body') ?? '' }),
  text: (query) => ({ type: 'text/plain', body: query.get('body') ?? '' }),
  bytes: (query) => ({ type: query.get('type'), body: Buffer.from(query.get('hex') ?? '', 'hex') }),
  404: () => ({ status: 404, type: 'text/plain', body: 'Not found' }),
  500: () => ({ status: 500, type: 'text/plain', body: 'Something went wrong' }),
  html: () => ({ type: 'text/html', body: '<!doctype html><title>Log in</title><h1>Log in to the intranet</h1>' }),
  'invalid-json': () => ({ type: 'application/json', body: '{"organisation": {"name": "North' }),
  redirect: (query) => ({ status: 302, location: query.get('to') ?? '/fixtures/html', body: '' }),
  hang: () => null,
  flaky(query) {
    const id = query.get('id') ?? '';
    if (asked.has(id)) return answers.json(query);
    asked.add(id);
    return { status: 503, type: 'text/plain', body: 'Try again later' };
  },
};

/** Koa middleware, for the test runner's server. */
export async function fixturesMiddleware(context, next) {
  if (context.path === '/strict-page') return strictPage(context);
  if (!context.path.startsWith('/fixtures/')) return next();
  const answer = answers[context.path.slice('/fixtures/'.length)];
  if (!answer) return next();
  const delay = Number(context.query.delay ?? 0);
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const response = answer(new URLSearchParams(context.querystring));
  if (response === null) return new Promise(() => {});
  context.status = response.status ?? 200;
  context.set('cache-control', 'no-store');
  if (response.type) context.type = response.type;
  if (response.location) context.set('location', response.location);
  context.body = response.body;
}

function strictPage(context) {
  context.set('content-security-policy', STRICT_POLICY);
  context.type = 'text/html';
  const script = '<script type="module" src="/test/support/strict-page-script.ts"></script>';
  context.body = `<!doctype html><html lang="en"><head><title>Strict page</title>${script}</head><body>${context.query.body}</body></html>`;
}
