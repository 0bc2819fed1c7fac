#!/usr/bin/env bash
# @postlight/parser 2.2.3 (npm, Node 20): an article with a link to an earlier edition of itself comes out with that edition
# as "Page 2", also where it says the opposite.
#
# Seen: a link behind the article that ends in a number, below an address that is long (".../editions/1", "Edition 1"), is taken
# for the next page; the parser fetches it and sets its text behind the first. With "old", "new", "earl" or "prev" in the link's class it is
# left alone. Two dependencies that come from GitHub are replaced here by the npm packages of the same name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{ "dependencies": { "@postlight/parser": "2.2.3" }, "overrides": { "browser-request": "0.3.3", "difflib": "0.2.4" } }
JSON
npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts
cat > read.js <<'JS'
const http = require('http');
const Parser = require('@postlight/parser');
const words = 'The paper reported on Tuesday, after weeks of asking, that the supplier had a way into the network, and that nobody knew. ';
const page = (mark, link) => `<!doctype html><html><head><meta charset="utf-8"><title>The leak</title></head><body><article><h1>The leak</h1>
  <p>${mark}. ${words}${words}</p><p>${words}${words}</p></article>${link}</body></html>`;
const server = http.createServer((request, answer) => {
  answer.setHeader('Content-Type', 'text/html; charset=utf-8');
  answer.end(request.url.endsWith('/editions/1') ? page('Confirmed', '')
    : page('Denied', `<p><a${request.url.includes('plain') ? '' : ' class="earlier"'} href="http://${request.headers.host}${request.url}/editions/1">Edition 1</a></p>`));
}).listen(0, 'localhost', async () => {
  for (const name of ['plain-link-to-an-edition-of-a-claim-whose-address-is-long', 'link-called-earlier-to-an-edition-of-a-claim-whose-address-is-long']) {
    const { content, total_pages: pages } = await Parser.parse(`http://localhost:${server.address().port}/claims/${name}`);
    console.log(`${name.split('-to-')[0]}: ${pages} pages, denied ${content.includes('Denied')}, confirmed ${content.includes('Confirmed')}`);
  }
  server.close();
});
JS
node read.js | tee seen
diff - seen <<'EXPECTED'
plain-link: 2 pages, denied true, confirmed true
link-called-earlier: 1 pages, denied true, confirmed false
EXPECTED
echo 'As described.'
