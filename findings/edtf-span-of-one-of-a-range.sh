#!/usr/bin/env bash
# edtf 4.11.1 (npm, Node 20): the last day of "one of 17 to 19 April" depends on how the days are written.
#
# EDTF (ISO 8601-2) writes "one of these days" as [2019-04-17..2019-04-19] or with each day named. The library reads
# both, but `max` of the form with a range is the first day, so a document dated that way seems to end before it can have
# been written. Day and month known and the year not: 29 February has 1 March of a year before Christ as its first day.
# A season is a quarter of the calendar year, so that spring begins on New Year's Day; the standard leaves seasons to
# whoever uses them, and newsrooms north of the equator mean something else.
# Whoever sorts or filters by these bounds should take the members of a set one by one and give seasons bounds of their own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock edtf@4.11.1
cat > bounds.mjs <<'JS'
import edtf from 'edtf';
const day = (moment) => new Date(moment).toISOString().slice(0, 10);
for (const text of ['[2019-04-17,2019-04-18,2019-04-19]', '[2019-04-17..2019-04-19]', '{2019-04-17..2019-04-19}', 'XXXX-02-28', 'XXXX-02-29', '2019-21']) {
  const date = edtf(text);
  console.log(`${text} ${date.type} ${day(date.min)} ${day(date.max)}`);
}
JS
node bounds.mjs | tee seen
diff - seen <<'EXPECTED'
[2019-04-17,2019-04-18,2019-04-19] Set 2019-04-17 2019-04-19
[2019-04-17..2019-04-19] Set 2019-04-17 2019-04-17
{2019-04-17..2019-04-19} List 2019-04-17 2019-04-17
XXXX-02-28 Date 0000-02-28 9999-02-28
XXXX-02-29 Date 0000-03-01 9999-03-01
2019-21 Season 2019-01-01 2019-03-31
EXPECTED
echo 'As described.'
