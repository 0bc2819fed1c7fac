#!/usr/bin/env bash
# exifr 7.1.3 (npm, Node 20) beside exifreader 4.46.0: a photograph that does not tell when it was taken gets a day, and one
# that tells gets another moment on each machine.
#
# Seen: blanks, which is how Exif writes that a time is not known, are 30 November 1899; a year and month with the day left
# blank are the last day of the month before. A time with its zone beside it (OffsetTimeOriginal, +02:00) is read in the zone
# of whoever reads, so that the same file was taken eleven hours earlier in Auckland than in London, and in neither at
# 21:30 UTC. exifreader gives what stands there.
# Whoever dates a picture by its Exif should show the text and the zone, and compute a moment only where both are whole.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock exifr@7.1.3 exifreader@4.46.0
cat > photograph.mjs <<'JS'
import exifr from 'exifr';
import ExifReader from 'exifreader';

// the least that a JPEG with Exif can be: one directory that leads to another, which has texts in it
function photograph(texts) {
  const directory = Buffer.alloc(2 + 12 * texts.length + 4);
  const start = 8 + 18;
  let end = start + directory.length;
  const values = [];
  directory.writeUInt16LE(texts.length, 0);
  texts.forEach(([tag, text], i) => {
    const value = Buffer.from(`${text}\0`, 'ascii');
    directory.writeUInt16LE(tag, 2 + 12 * i);
    directory.writeUInt16LE(2, 4 + 12 * i);
    directory.writeUInt32LE(value.length, 6 + 12 * i);
    directory.writeUInt32LE(end, 10 + 12 * i);
    values.push(value);
    end += value.length;
  });
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, start, 0, 0, 0, 0, 0, 0, 0]);
  const tiff = Buffer.concat([head, directory, ...values]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(tiff.length + 8);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from([0xff, 0xd9])]);
}

for (const texts of [
  [[0x9003, '    :  :     :  :  ']],
  [[0x9003, '2019:04:     :  :  ']],
  [[0x9003, '2019:04:17 23:30:00'], [0x9011, '+02:00']],
]) {
  const file = photograph(texts);
  const moment = (await exifr.parse(file)).DateTimeOriginal;
  console.log(`${process.env.TZ} [${ExifReader.load(file).DateTimeOriginal.description}] ${moment.toISOString()}`);
}
JS
for zone in Europe/London Pacific/Auckland; do TZ=$zone node photograph.mjs; done | tee seen
diff - seen <<'EXPECTED'
Europe/London [    :  :     :  :  ] 1899-11-30T00:00:00.000Z
Europe/London [2019:04:     :  :  ] 2019-03-31T00:00:00.000Z
Europe/London [2019:04:17 23:30:00] 2019-04-17T22:30:00.000Z
Pacific/Auckland [    :  :     :  :  ] 1899-11-29T12:30:00.000Z
Pacific/Auckland [2019:04:     :  :  ] 2019-03-30T11:00:00.000Z
Pacific/Auckland [2019:04:17 23:30:00] 2019-04-17T11:30:00.000Z
EXPECTED
echo 'As described.'
