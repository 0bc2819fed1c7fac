#!/usr/bin/env bash
# mailparser 3.14.2 (npm, Node 20): the text that it gives of a mail that is HTML alone has other figures than the mail.
#
# Seen: 10 with a raised 6 is "106"; a table with 2018 and 12 in one row and 2019 and 7 in the next is "20181220197"; a word
# that is struck through (`del`, `s`), as authors of statements leave them, stands among the others as if it were said.
# Nothing tells that text and mail differ, and `text` is what programs archive and search.
# Whoever quotes from mails needs a reading of the HTML of their own.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock mailparser@3.14.2
cat > mail.mjs <<'JS'
import { simpleParser } from 'mailparser';
for (const html of [
  '<p>The network carries 10<sup>6</sup> messages a day.</p>',
  '<table><tr><td>2018</td><td>12</td></tr><tr><td>2019</td><td>7</td></tr></table>',
  '<p>Noordnet <del>confirms</del> denies the leak.</p>',
  '<p>Noordnet <s>confirms</s> denies the leak.</p>',
]) {
  const mail = await simpleParser(`From: press@noordnet.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`);
  console.log(mail.text.trim().split('\n').join(' / '));
}
JS
node mail.mjs | tee seen
diff - seen <<'EXPECTED'
The network carries 106 messages a day.
20181220197
Noordnet confirms denies the leak.
Noordnet confirms denies the leak.
EXPECTED
echo 'As described.'
