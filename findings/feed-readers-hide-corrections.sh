#!/usr/bin/env bash
# rss-parser 3.13.0 and feedsmith 3.0.1 (npm, Node 20): what a publisher says of a corrected and of a withdrawn entry
# does not reach the program that reads the Atom feed.
#
# Seen: rss-parser gives a corrected entry the day of its first publication in both of its dates and has no field for
# `updated`, so whoever shows what is new never shows it. Neither library gives a `deleted-entry` (RFC 6721) anywhere in
# its answer, and neither says that it left something out.
# A correction or withdrawal that readers are to notice needs an entry with an id and a day of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock rss-parser@3.13.0 feedsmith@3.0.1
cat > read.mjs <<'JS'
import Parser from 'rss-parser';
import { parseFeed } from 'feedsmith';
const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
  <id>https://example.org/feed</id><title>Verdicts</title><updated>2026-11-27T08:00:00Z</updated><author><name>Desk</name></author>
  <at:deleted-entry ref="https://example.org/2" when="2026-11-27T08:00:00Z"><at:comment>Withdrawn</at:comment></at:deleted-entry>
  <entry><id>https://example.org/1</id><title>A claim</title><published>2026-11-01T08:00:00Z</published><updated>2026-11-27T08:00:00Z</updated>
    <link href="https://example.org/1"/><summary>Denied.</summary></entry>
</feed>`;
const rss = await new Parser().parseString(atom);
const smith = parseFeed(atom);
const holds = (answer, text) => JSON.stringify(answer).includes(text);
console.log(`rss-parser: pubDate ${rss.items[0].pubDate}, isoDate ${rss.items[0].isoDate}, updated ${rss.items[0].updated}`);
console.log(`feedsmith: updated ${smith.feed.entries[0].updated}`);
console.log(`the deleted entry: rss-parser ${holds(rss, 'example.org/2')}, feedsmith ${holds(smith, 'example.org/2')}`);
JS
node read.mjs | tee seen
diff - seen <<'EXPECTED'
rss-parser: pubDate 2026-11-01T08:00:00.000Z, isoDate 2026-11-01T08:00:00.000Z, updated undefined
feedsmith: updated 2026-11-27T08:00:00Z
the deleted entry: rss-parser false, feedsmith false
EXPECTED
echo 'As described.'
