#!/usr/bin/env bash
# FreeDict's Dutch-English dictionary (Debian's dict-freedict-nld-eng 2022.04.21-1) behind dictd 1.13.0: common Dutch words are not found
# as everybody types them.
#
# Seen: 1,973 of its 22,753 headwords are written with the one sign U+0133 where Dutch is typed with two letters, i and j, and six with
# these. The server compares headwords as they are, in a UTF-8 locale too: "tijd" (time) and "bedrijf" (company) give "552 no match",
# by Levenshtein's distance as well, while the same words with the sign give their entries.
# Whoever reads such a list should take the sign apart in headwords and in translations, as Unicode's compatibility forms do.
set -euo pipefail
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq dictd=1.13.0+dfsg-1 libmaa4=1.4.7-1 dict-freedict-nld-eng=2022.04.21-1 2>/dev/null
for package in *.deb; do
    dpkg -x "$package" unpacked
done
list=$folder/unpacked/usr/share/dictd/freedict-nld-eng
printf 'database nld { data "%s.dict.dz" index "%s.index" }\n' "$list" "$list" > dictd.conf
libraries=$(dirname "$(find unpacked -name 'libmaa.so.4' | head -1)")
ask() {
    printf '%s nld %s\r\nQUIT\r\n' "$1" "$2" | LD_LIBRARY_PATH=$libraries unpacked/usr/sbin/dictd -i -c dictd.conf --locale C.UTF-8 2>/dev/null \
        | tr -d '\r' | sed -n '2{s/ \[.*//;p}'
}
sign=$(printf '\304\263')
{
    echo "$(cut -f1 "$list.index" | grep -c "$sign") with the sign, $(cut -f1 "$list.index" | grep -ci ij) with i and j, of $(wc -l < "$list.index")"
    for word in tijd bedrijf; do
        echo "$word: $(ask DEFINE "$word"); by distance: $(ask 'MATCH' "lev $word")"
        echo "${word/ij/$sign}: $(ask DEFINE "${word/ij/$sign}")"
    done
    echo "huis: $(ask DEFINE huis)"
} | tee seen
diff - seen <<EXPECTED
1973 with the sign, 6 with i and j, of 22753
tijd: 552 no match; by distance: 552 no match
t${sign}d: 150 1 definitions retrieved
bedrijf: 552 no match; by distance: 552 no match
bedr${sign}f: 150 1 definitions retrieved
huis: 150 2 definitions retrieved
EXPECTED
echo 'As described.'
