#!/usr/bin/env bash
# recover.sh <archive> [time]: makes in PGDATA, which must be empty, the server's folder as it was at <time>, such as '2026-05-01 14:30:00+02', or as late
# as the archive goes. The server itself does the work when it is started next, and lets nobody in until it is done.
set -euo pipefail
umask 077
archive=$(cd "$1" && pwd)
time=${2:-}
case $archive in *[\'\"\\%]*) echo "Quotation marks, \\ and % in $archive confuse the server." >&2; exit 1 ;; esac
if [ -e "$PGDATA" ] && [ -n "$(ls -A "$PGDATA")" ]; then
    echo "$PGDATA is not empty. Move what is there away; do not delete it before you have seen what comes back." >&2
    exit 1
fi
# the newest copy that was done by then
until=99999999T999999Z
if [ -n "$time" ]; then
    until=$(date -u -d "$time" +%Y%m%dT%H%M%SZ)
    time=$(date -u -d "$time" '+%Y-%m-%d %H:%M:%S.%6N+00')
fi
base=
for each in "$archive"/base/2*Z; do
    if [ -d "$each" ] && [[ ! $(basename "$each") > $until ]]; then
        base=$each
    fi
done
[ -n "$base" ] || { echo "There is no copy from before ${time:-now} in $archive/base." >&2; exit 1; }
(cd "$base" && sha256sum --quiet -c SHA256SUMS)

mkdir -p "$PGDATA"
chmod 700 "$PGDATA"
tar -C "$PGDATA" -xzf "$base/base.tar.gz"
cp "$base/backup_label" "$PGDATA/backup_label"
# an earlier recovery's
sed -i '/^\(restore_command\|recovery_target_[a-z]*\|hot_standby\) *=/d' "$PGDATA/postgresql.auto.conf"
{
    echo "restore_command = 'test -f \"$archive/wal/%f.gz\" && gunzip -c \"$archive/wal/%f.gz\" >\"%p\"'"
    echo "recovery_target_action = 'promote'"
    echo "hot_standby = off"
    [ -z "$time" ] || echo "recovery_target_time = '$time'"
} >>"$PGDATA/postgresql.auto.conf"
touch "$PGDATA/recovery.signal"
echo "Start the server: from $base it goes on to ${time:-the end of the archive}."
