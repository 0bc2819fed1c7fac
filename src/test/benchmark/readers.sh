#!/usr/bin/env bash
# Measures readers' pages against nginx on this machine, and prints figures and ratios.
# What it needs and how to read it: docs/operations.md, "Benchmarks". Run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/../../.."

SECONDS_EACH=${SECONDS_EACH:-10}
ROUNDS=${ROUNDS:-5}
CONNECTIONS=${CONNECTIONS:-16}
APP=127.0.0.1:${APP_PORT:-8480}
NGINX=127.0.0.1:${NGINX_PORT:-8481}
JAVA=${JAVA:-java}
JAR=target/quarkus-app/quarkus-run.jar
WORK=$(mktemp -d)
# nginx's workers may be another user's
chmod 755 "$WORK"
started=()

for tool in wrk nginx curl gzip "$JAVA"; do
    command -v "$tool" >/dev/null || { echo "This needs $tool." >&2; exit 1; }
done
[ -f $JAR ] || { echo "This needs $JAR: ./mvnw package -DskipTests" >&2; exit 1; }

stop() {
    for each in "${started[@]}"; do kill "$each" 2>/dev/null || true; done
    [ -f "$WORK/nginx.pid" ] && kill "$(cat "$WORK/nginx.pid")" 2>/dev/null || true
    for each in "${started[@]}"; do wait "$each" 2>/dev/null || true; done
    rm -rf "$WORK"
}
trap stop EXIT

# start_app <environment...>: an app on its own folder, up when this returns
start_app() {
    env QUARKUS_HTTP_PORT="${APP#*:}" QUARKUS_MANAGEMENT_PORT=$((${APP#*:} + 1000)) WEDERHOOR_DATA_FOLDER="$WORK/data" "$@" \
        "$JAVA" ${JAVA_OPTIONS:-} -jar $JAR >"$WORK/app.log" 2>&1 &
    app=$!
    started+=("$app")
    for _ in $(seq 300); do
        curl -fso /dev/null "http://$APP/" && return
        sleep 0.2
    done
    cat "$WORK/app.log" >&2
    exit 1
}

stop_app() {
    kill "$app"
    wait "$app" 2>/dev/null || true
}

# load <url> <wrk options...>: "requests-per-second p99-in-milliseconds"
load() {
    local url=$1
    shift
    wrk -t2 -c"$CONNECTIONS" -d"${SECONDS_EACH}s" --latency "$@" "$url" | awk '
        $1 == "99%" { t = $2; ms = t + 0; if (t ~ /us$/) ms /= 1000; else if (t !~ /ms$/) ms *= 1000 }
        $1 == "Requests/sec:" { rate = $2 }
        /Non-2xx/ { print "Not every answer was 200:", $0 > "/dev/stderr"; failed = 1; exit 1 }
        END { if (!failed) print rate, ms }'
}

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

# against_nginx <title> <wrk options...>: both in turn, so that what else the machine does hits both
against_nginx() {
    local title=$1
    shift
    : >"$WORK/app.runs"
    : >"$WORK/nginx.runs"
    load "http://$APP$page" "$@" >/dev/null
    for _ in $(seq "$ROUNDS"); do
        load "http://$APP$page" "$@" >>"$WORK/app.runs"
        load "http://$NGINX/page.html" "$@" >>"$WORK/nginx.runs"
    done
    local a n ap np
    a=$(cut -d' ' -f1 "$WORK/app.runs" | median)
    n=$(cut -d' ' -f1 "$WORK/nginx.runs" | median)
    ap=$(cut -d' ' -f2 "$WORK/app.runs" | median)
    np=$(cut -d' ' -f2 "$WORK/nginx.runs" | median)
    awk -v t="$title" -v a="$a" -v n="$n" -v ap="$ap" -v np="$np" 'BEGIN {
        printf "%-34s app %7.0f/s p99 %6.2f ms   nginx %7.0f/s p99 %6.2f ms   ratio %.2f, p99 %.2f\n", t, a, ap, n, np, a / n, ap / np }'
}

echo "Median of $ROUNDS rounds of ${SECONDS_EACH} s, $CONNECTIONS connections, $(nproc) cores, $($JAVA -version 2>&1 | head -1)"
start_app
page=$(curl -fs "http://$APP/en/" | grep -o 'href="/claims/[a-z0-9-]*"' | head -1 | cut -d'"' -f2)
mkdir "$WORK/html"
curl -fs "http://$APP$page" >"$WORK/html/page.html"
gzip -9k "$WORK/html/page.html"
cat >"$WORK/nginx.conf" <<CONF
worker_processes auto;
pid $WORK/nginx.pid;
error_log $WORK/nginx.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    # on loopback it adds 40 ms to large answers
    tcp_nopush off;
    keepalive_requests 100000000;
    types { text/html html; }
    server { listen $NGINX; root $WORK/html; gzip_static on; }
}
CONF
nginx -c "$WORK/nginx.conf" 2>/dev/null
echo "Verdict page $page: $(wc -c <"$WORK/html/page.html") bytes, $(wc -c <"$WORK/html/page.html.gz") packed"
against_nginx "plain"
against_nginx "gzip asked for" -H "Accept-Encoding: gzip"
echo "Resident memory after the load: $(awk '/VmRSS/ { printf "%d MiB", $2 / 1024 }' "/proc/$app/status")"

# every page there is, asked for at random, with room for a tenth of them
{ curl -fs "http://$APP/en/" "http://$APP/dossiers/$(curl -fs "http://$APP/en/" | grep -o 'href="/dossiers/[a-z0-9-]*"' | head -1 | cut -d/ -f3 | tr -d '"')" |
    grep -o 'href="/claims/[a-z0-9-]*"' | cut -d'"' -f2 | sort -u; } >"$WORK/paths"
sed 's|^|/nl|' "$WORK/paths" >>"$WORK/paths.nl" && cat "$WORK/paths.nl" >>"$WORK/paths"
each=$(while read -r path; do for as in identity gzip br; do curl -fso /dev/null -w '%{size_download}\n' -H "Accept-Encoding: $as" "http://$APP$path"; done; done <"$WORK/paths" |
    awk '{ s += $1 } END { print s / NR * 3 + 4096 }')
count=$(wc -l <"$WORK/paths")
room=$(awk -v e="$each" -v c="$count" 'BEGIN { printf "%d", e * c / 10 }')
{
    echo 'math.randomseed(os.time())'
    echo "local paths = {$(sed "s/.*/'&',/" "$WORK/paths" | tr -d '\n')}"
    echo 'request = function() return wrk.format("GET", paths[math.random(#paths)]) end'
} >"$WORK/any.lua"
echo "All $count pages at random, all held: $(load "http://$APP/" -s "$WORK/any.lua") (requests/s, p99 ms)"
stop_app
start_app WEDERHOOR_PAGES_MEMORY="$room"
load "http://$APP/" -s "$WORK/any.lua" >/dev/null
echo "All $count pages at random, room for a tenth: $(load "http://$APP/" -s "$WORK/any.lua") (requests/s, p99 ms)"
stop_app
