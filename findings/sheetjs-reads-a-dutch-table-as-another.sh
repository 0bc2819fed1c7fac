#!/usr/bin/env bash
# xlsx 0.18.5 (SheetJS; npm, Node 20): a table that a Dutch ministry might publish comes out with other figures and days.
#
# Seen: in a CSV file with semicolons, as spreadsheets set to Dutch write it, "1,5" is the number 15 and "1.500" is 1.5;
# "03-04-2019", 3 April, is the number that shows as 4 March, while "13-04-2019" right below it stays the text that it was;
# "1-2" is a day of 2001. Nothing tells that anything was taken for something else. With `raw: true` every cell is the text
# that stands in the file.
# Whoever quotes a figure from a table should archive and show what stands there, and never what a library made of it.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=Europe/Amsterdam
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock xlsx@0.18.5
cat > table.mjs <<'JS'
import XLSX from 'xlsx';
const csv = 'dag;aandeel;bedrag;uitslag\n03-04-2019;1,5;1.500;1-2\n13-04-2019;12,5;2.000.000;geen\n';
for (const raw of [false, true]) {
  const book = XLSX.read(csv, { type: 'string', raw });
  const sheet = book.Sheets[book.SheetNames[0]];
  for (const row of XLSX.utils.sheet_to_json(sheet, { header: 1, raw: true }).slice(1)) {
    console.log(`${raw ? 'raw' : 'read'}: ${row.map((cell) => `${typeof cell} ${cell}`).join(' | ')}`);
  }
  console.log(`shown: ${sheet.A2.w ?? sheet.A2.v} and ${sheet.A3.w ?? sheet.A3.v}`);
}
JS
node table.mjs | tee seen
diff - seen <<'EXPECTED'
read: number 43528 | number 15 | number 1.5 | number 36893
read: string 13-04-2019 | number 125 | string 2.000.000 | string geen
shown: 3/4/19 and 13-04-2019
raw: string 03-04-2019 | string 1,5 | string 1.500 | string 1-2
raw: string 13-04-2019 | string 12,5 | string 2.000.000 | string geen
shown: 03-04-2019 and 13-04-2019
EXPECTED
echo 'As described.'
