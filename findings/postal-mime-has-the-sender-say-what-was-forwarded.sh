#!/usr/bin/env bash
# postal-mime 4.0.0 (npm, Node 20) beside mailparser 3.14.2: a mail that came with another one in it says both, in the name
# of whoever sent it.
#
# Seen: of a press office's denial with a stranger's mail attached (message/rfc822), postal-mime gives one text: the denial,
# a line of dashes and a head that it writes itself, and then "I confirm the leak." There is no attachment any more. The head
# has the stranger's time in the zone of whoever reads, with the month first, and half past midnight of 4 February is
# "2/4/2026, 24:30:00", which is a day later. mailparser gives the denial alone, and the other mail as an attachment.
# Whoever attributes words to the sender of a mail has to ask postal-mime for `forceRfc822Attachments`.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=Europe/Amsterdam
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock postal-mime@4.0.0 mailparser@3.14.2
cat > mail.mjs <<'JS'
import PostalMime from 'postal-mime';
import { simpleParser } from 'mailparser';
const mail = `From: Press office <press@noordnet.example>
To: desk@streekbode.example
Subject: Re: your questions
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part
Content-Type: text/plain; charset=utf-8

We deny the report.
--part
Content-Type: message/rfc822

From: A stranger <stranger@elsewhere.example>
To: press@noordnet.example
Subject: The leak
Date: Tue, 3 Feb 2026 23:30:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

I confirm the leak.
--part--
`.replace(/\n/g, '\r\n');
const kinds = (attachments) => attachments.map((each) => each.mimeType ?? each.contentType).join() || 'none';
const show = (name, text, attachments) => {
  console.log(`${name}: attachments ${kinds(attachments)}`);
  text.split('\n').filter((line) => line.trim()).forEach((line) => console.log(`  ${line.replace(/-{5,}/, '-----')}`));
};
const plain = await PostalMime.parse(mail);
show(`postal-mime, from ${plain.from.address}`, plain.text, plain.attachments);
const asked = await PostalMime.parse(mail, { forceRfc822Attachments: true });
show('postal-mime, asked', asked.text, asked.attachments);
const other = await simpleParser(mail);
show('mailparser', other.text, other.attachments);
JS
node mail.mjs | tee seen
diff - seen <<'EXPECTED'
postal-mime, from press@noordnet.example: attachments none
  We deny the report.
  -----
  From:    A stranger <stranger@elsewhere.example>
  Subject: The leak
  Date:    2/4/2026, 24:30:00
  To:      press@noordnet.example
  -----
  I confirm the leak.
postal-mime, asked: attachments message/rfc822
  We deny the report.
mailparser: attachments message/rfc822
  We deny the report.
EXPECTED
echo 'As described.'
