#!/usr/bin/env bash
# base-backup.sh <archive> [keep]: copies the folder of the running server, whose archive_command is archive-wal.sh, to <archive>/base, and forgets all
# but the newest <keep> copies (7) and the log that only those needed. PGDATA says where the folder is, psql how the server is reached.
# Run it where the server runs, as its user.
set -euo pipefail
umask 077
archive=$1
keep=${2:-7}
part=$archive/base/.$$.part
mkdir -p "$part"
trap 'rm -rf "$part"' EXIT

# one session from the start of the copy to its end: when it breaks off, so does the backup
coproc SERVER { psql -XAtq -v ON_ERROR_STOP=1 -U "${PGUSER:-${POSTGRES_USER:-postgres}}" -d "${PGDATABASE:-${POSTGRES_DB:-postgres}}"; }
ask() {
    echo "$1" >&"${SERVER[1]}"
    IFS= read -r answer <&"${SERVER[0]}" || { echo "The server gave no answer to: $1" >&2; exit 1; }
}

ask "select 'begun at ' || pg_backup_start('wederhoor', true);"
echo "Backup $answer"
# what a server makes anew when it starts, and the log, which is archived by itself; files that change or go while they are read are mended by the log
status=0
tar -C "$PGDATA" --warning=no-file-changed --warning=no-file-removed --exclude='./pg_wal/*' --exclude='./pg_replslot/*' --exclude='./pg_dynshmem/*' \
    --exclude='./pg_notify/*' --exclude='./pg_serial/*' --exclude='./pg_snapshots/*' --exclude='./pg_stat_tmp/*' --exclude='./pg_subtrans/*' \
    --exclude='./postmaster.*' --exclude='pgsql_tmp*' --exclude='pg_internal.init' -cf - . | gzip -1 >"$part/base.tar.gz" || status=${PIPESTATUS[0]}
[ "$status" -le 1 ] || { echo "The folder could not be copied." >&2; exit 1; }
# waits until the log that the copy needs is archived
ask "select length(spcmapfile) || ' ' || translate(encode(convert_to(labelfile, 'UTF8'), 'base64'), E'\n', '') from pg_backup_stop(true);"
[ "${answer%% *}" = 0 ] || { echo "There are tablespaces, which this does not copy." >&2; exit 1; }
base64 -d <<<"${answer#* }" >"$part/backup_label"
exec {SERVER[1]}>&-

(cd "$part" && gzip -t base.tar.gz && sha256sum base.tar.gz backup_label >SHA256SUMS && sync base.tar.gz backup_label SHA256SUMS)
base=$archive/base/$(date -u +%Y%m%dT%H%M%SZ)
mv "$part" "$base"
sync "$archive/base"
echo "Backup written to $base: $(du -h "$base/base.tar.gz" | cut -f1)"

bases=("$archive"/base/2*Z)
for ((i = 0; i < ${#bases[@]} - keep; i++)); do
    rm -r "${bases[i]}"
    echo "Removed ${bases[i]}"
done
# "START WAL LOCATION: 0/2000028 (file 000000010000000000000002)"; a name's first eight digits are its timeline
oldest=$(sed -n 's/^START WAL.*file \([0-9A-F]*\).*/\1/p' "$(printf '%s\n' "$archive"/base/2*Z | head -1)/backup_label")
for file in "$archive"/wal/*.gz; do
    name=$(basename "$file" .gz)
    if [[ $name =~ ^[0-9A-F]{24} && ${name:8:16} < ${oldest:8:16} ]]; then
        rm "$file"
    fi
done
