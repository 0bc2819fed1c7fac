#!/usr/bin/env bash
# archive-wal.sh <archive> <path> <name>: PostgreSQL's archive_command. Keeps one file of the write-ahead log, packed, under <archive>/wal.
# It says yes only once the file is on the disk: the server then forgets it.
set -euo pipefail
umask 077
to=$1/wal/$3.gz
mkdir -p "$1/wal"
if [ -e "$to" ]; then
    # a server that crashed before it noted our yes asks again; a file of other content under that name is another server's
    gunzip -c "$to" | cmp -s - "$2"
    exit
fi
gzip -1 <"$2" >"$to.part"
sync "$to.part"
mv "$to.part" "$to"
sync "$1/wal"
