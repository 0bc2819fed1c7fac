#!/usr/bin/env bash
# @mozilla/readability 0.6.0 with jsdom 26.1.0 (npm, Node 20): the reader view of a list of answers keeps every quotation
# and may drop who spoke and what they answered.
#
# Seen: a name that is a link and a stance in a `div` of their own are gone, for the library removes short blocks with a
# link in them; the quotation beside them stays and is then nobody's. The same words as one paragraph stay. A class that
# holds "comment" or "remark" takes its words away whatever they are, which a stance called "no comment" easily does.
# Pages that quote people should put name, stance and quotation so that they live or die together.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock @mozilla/readability@0.6.0 jsdom@26.1.0
cat > reader.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
const prose = `<p>${'The paper reported on Tuesday, after weeks of asking, that the supplier had a way into the network, and that nobody knew of it. '.repeat(4)}</p>`;
const answers = [['Ostaria', 'denies'], ['Noordnet', 'declines to comment']];
const page = (speaker) => `<!doctype html><html><head><title>A claim</title></head><body><article><h1>A claim</h1>${prose}${prose}
  <h2>What the parties say</h2><ol>${answers.map(([name, stance]) => `<li>${speaker(name, stance)}
  <div><blockquote><p>“We have seen the report, and we have nothing to add to what we said on Monday.”</p></blockquote></div></li>`).join('')}</ol>${prose}</article></body></html>`;
const read = (html) => new Readability(new JSDOM(html, { url: 'https://example.org/' }).window.document).parse().textContent.replace(/\s+/g, ' ');
for (const [called, speaker] of Object.entries({
  'a division with a link': (name, stance) => `<div><h3><a href="/parties">${name}</a></h3><p>${stance}</p></div>`,
  'a division without one': (name, stance) => `<div><h3>${name}</h3> <p>${stance}</p></div>`,
  'a paragraph with a link': (name, stance) => `<p><a href="/parties">${name}</a> ${stance}</p>`,
  'a class "no-comment"': (name, stance) => `<p>${name} <span class="no-comment">${stance}</span></p>`,
  'a class "remark"': (name, stance) => `<p class="remark">${name} ${stance}</p>`,
})) {
  const text = read(page(speaker));
  const kept = answers.filter(([name, stance]) => text.includes(`${name} ${stance}`)).length;
  console.log(`${called}: ${text.split('We have seen').length - 1} quotations, ${kept} with their speaker and stance`);
}
JS
node reader.mjs | tee seen
diff - seen <<'EXPECTED'
a division with a link: 2 quotations, 0 with their speaker and stance
a division without one: 2 quotations, 2 with their speaker and stance
a paragraph with a link: 2 quotations, 2 with their speaker and stance
a class "no-comment": 2 quotations, 0 with their speaker and stance
a class "remark": 2 quotations, 0 with their speaker and stance
EXPECTED
echo 'As described.'
