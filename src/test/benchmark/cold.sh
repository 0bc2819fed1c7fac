#!/usr/bin/env bash
# Measures pages that are not held, against another build's, by turns and in one run: cold.sh <the other build's quarkus-run.jar>
# What it needs and how to read it: docs/operations.md, "Benchmarks". Run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/../../.."

OTHER=${1:?the jar of the build to compare with}
OWN=${JAR:-target/quarkus-app/quarkus-run.jar}
SECONDS_EACH=${SECONDS_EACH:-10}
ROUNDS=${ROUNDS:-3}
PARTS=${PARTS:-held verdicts others}
CONNECTIONS=${CONNECTIONS:-16}
FIRST_PORT=${APP_PORT:-8480}
JAVA=${JAVA:-java}
# as docs/operations.md recommends for an instance for readers
JAVA_OPTIONS=${JAVA_OPTIONS:--XX:+UseSerialGC -Xmx160m -Xmn24m -Djdk.reflect.useNativeAccessorOnly=true}
export MALLOC_ARENA_MAX=1
WORK=$(mktemp -d)
declare -A port pid

for tool in wrk curl "$JAVA"; do
    command -v "$tool" >/dev/null || { echo "This needs $tool." >&2; exit 1; }
done
for jar in "$OWN" "$OTHER"; do
    [ -f "$jar" ] || { echo "There is no $jar." >&2; exit 1; }
done

stop() {
    for each in "${pid[@]}"; do kill "$each" 2>/dev/null || true; done
    for each in "${pid[@]}"; do wait "$each" 2>/dev/null || true; done
    rm -rf "$WORK"
}
trap stop EXIT

# start_both <environment...>: each build on a folder of its own, both up when this returns
start_both() {
    local build at=$FIRST_PORT jar
    for build in other own; do
        port[$build]=$at
        [ "$build" = own ] && jar=$OWN || jar=$OTHER
        env QUARKUS_HTTP_PORT="$at" QUARKUS_MANAGEMENT_PORT=$((at + 1)) WEDERHOOR_DATA_FOLDER="$WORK/$build" "$@" \
            "$JAVA" $JAVA_OPTIONS -jar "$jar" >"$WORK/$build.log" 2>&1 &
        pid[$build]=$!
        at=$((at + 2))
    done
    for build in other own; do
        until curl -fso /dev/null "http://127.0.0.1:${port[$build]}/en/"; do
            kill -0 "${pid[$build]}" || { cat "$WORK/$build.log" >&2; exit 1; }
            sleep 0.2
        done
    done
}

stop_both() {
    for each in "${pid[@]}"; do kill "$each"; done
    for each in "${pid[@]}"; do wait "$each" 2>/dev/null || true; done
    pid=()
}

# load <build> <wrk options...>: "requests-per-second p99-in-milliseconds"
load() {
    local build=$1
    shift
    wrk -t2 -c"$CONNECTIONS" -d"${SECONDS_EACH}s" --timeout 20s --latency "$@" "http://127.0.0.1:${port[$build]}/" | awk '
        $1 == "99%" { t = $2; ms = t + 0; if (t ~ /us$/) ms /= 1000; else if (t !~ /ms$/) ms *= 1000 }
        $1 == "Requests/sec:" { rate = $2 }
        /Non-2xx/ { print "Not every answer was 200:", $0 > "/dev/stderr"; failed = 1; exit 1 }
        END { if (!failed) print rate, ms }'
}

median() { cut -d' ' -f"$1" "$2" | sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

# by_turns <title> <wrk options...>
by_turns() {
    local title=$1 build
    shift
    rm -f "$WORK"/*.runs
    for _ in $(seq $((ROUNDS + 1))); do
        for build in other own; do load "$build" "$@" >>"$WORK/$build.runs"; done
    done
    # the first round warms up
    for build in other own; do sed -i 1d "$WORK/$build.runs"; done
    awk -v t="$title" -v o="$(median 1 "$WORK/other.runs")" -v n="$(median 1 "$WORK/own.runs")" -v op="$(median 2 "$WORK/other.runs")" \
        -v np="$(median 2 "$WORK/own.runs")" 'BEGIN {
            printf "%-44s before %7.0f/s p99 %7.1f ms   now %7.0f/s p99 %7.1f ms   ratio %.2f\n", t, o, op, n, np, n / o }'
}

# paths_of <name> <path...>: a script of wrk that asks for them at random
paths_of() {
    local name=$1
    shift
    {
        echo 'math.randomseed(os.time())'
        echo "local paths = {$(printf "'%s'," "$@")}"
        echo 'request = function() return wrk.format("GET", paths[math.random(#paths)]) end'
    } >"$WORK/$name.lua"
}

# links <kind>: the paths of that kind which the front and the first dossier link to
links() { grep -oh "href=\"/$1/[a-z0-9-]*\"" "$WORK"/*.html | cut -d'"' -f2 | sort -u; }

echo "Median of $ROUNDS rounds of ${SECONDS_EACH} s, $CONNECTIONS connections, $(nproc) cores, $($JAVA -version 2>&1 | head -1)"
start_both
curl -fs "http://127.0.0.1:${port[own]}/en/" >"$WORK/front.html"
curl -fs "http://127.0.0.1:${port[own]}$(links dossiers | head -1)" >"$WORK/dossier.html"
for claim in $(links claims); do curl -fs "http://127.0.0.1:${port[own]}$claim" >"$WORK/$(basename "$claim").html"; done
mapfile -t claims < <(links claims; links claims | sed 's|^|/nl|')
mapfile -t dossiers < <(links dossiers)
mapfile -t parties < <(links parties)
mapfile -t sources < <(links sources)
paths_of claims "${claims[@]}"
paths_of dossiers "${dossiers[@]}"
paths_of parties "${parties[@]}"
paths_of sources "${sources[@]}"
paths_of front /en/ /nl/ /de/
paths_of feeds /feed/atom /feed/json "${dossiers[0]}/feed/atom"
paths_of searches '/search?q=huawei' '/search?q=achterdeur' '/nl/search?q=%22kpn%22' '/search?q=report'
# what the pages take with each of their three forms, as before; a tenth of it is the room
each=$(for path in "${claims[@]}"; do for as in identity gzip br; do
    curl -fso /dev/null -w '%{size_download}\n' -H "Accept-Encoding: $as" "http://127.0.0.1:${port[other]}$path"; done; done |
    awk '{ s += $1 } END { print s / NR * 3 + 4096 }')
stop_both

if [[ $PARTS == *held* ]]; then
    start_both WEDERHOOR_PAGES_MEMORY="$(awk -v e="$each" -v c="${#claims[@]}" 'BEGIN { printf "%d", e * c / 10 }')"
    by_turns "${#claims[@]} verdict pages, room for a tenth, plain" -s "$WORK/claims.lua"
    by_turns "the same, Brotli asked for" -s "$WORK/claims.lua" -H "Accept-Encoding: br"
    stop_both
fi
start_both WEDERHOOR_PAGES_MEMORY=0 WEDERHOOR_PAGES_DISK_SIZE=0
if [[ $PARTS == *verdicts* ]]; then
    by_turns "verdict pages made anew each time, plain" -s "$WORK/claims.lua"
    by_turns "the same, Brotli asked for" -s "$WORK/claims.lua" -H "Accept-Encoding: br"
fi
if [[ $PARTS == *others* ]]; then
    for kind in dossiers parties sources front feeds searches; do by_turns "$kind made anew each time" -s "$WORK/$kind.lua"; done
fi
