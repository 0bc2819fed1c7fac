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
# as docs/operations.md recommends for an instance for readers
JAVA_OPTIONS=${JAVA_OPTIONS:--XX:+UseSerialGC -Xmx160m -Xmn24m -Djdk.reflect.useNativeAccessorOnly=true}
export MALLOC_ARENA_MAX=1
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
        "$JAVA" $JAVA_OPTIONS -jar $JAR >"$WORK/app.log" 2>&1 &
    app=$!
    started+=("$app")
    for _ in $(seq 300); do
        curl -fso /dev/null "http://$APP/" && return
        sleep 0.2
    done
    cat "$WORK/app.log" >&2
    exit 1
}

# end <pid>
end() {
    kill "$1"
    wait "$1" 2>/dev/null || true
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

# up_for_start <java options and jar>: an app beside the first one, on its database; prints the milliseconds to its first page
up_for_start() {
    local begun port=$((${APP#*:} + 2))
    begun=$(date +%s%N)
    env QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$((port + 1000)) QUARKUS_DATASOURCE_USERNAME=postgres WEDERHOOR_LOG_SIGNS=false \
        QUARKUS_DATASOURCE_PASSWORD="$(cat "$WORK/data/password")" \
        QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://localhost:$(sed -n 4p "$WORK/data/data/postmaster.pid")/postgres" \
        "$JAVA" $JAVA_OPTIONS "$@" >"$WORK/start.log" 2>&1 &
    app2=$!
    started+=("$app2")
    until curl -fso /dev/null "http://127.0.0.1:$port/en/"; do
        kill -0 "$app2" 2>/dev/null || { cat "$WORK/start.log" >&2; exit 1; }
        sleep 0.02
    done
    millis=$((($(date +%s%N) - begun) / 1000000))
}

# first_page <title> <java options and jar>
first_page() {
    local title=$1
    shift
    : >"$WORK/starts"
    for _ in 1 2 3 4 5; do
        up_for_start "$@"
        echo "$millis" >>"$WORK/starts"
        end "$app2"
    done
    echo "From the start to the first page, $title: $(median <"$WORK/starts") ms (median of 5)"
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
        load "http://$NGINX/$file" "$@" >>"$WORK/nginx.runs"
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
verdict=$(curl -fs "http://$APP/en/" | grep -o 'href="/claims/[a-z0-9-]*"' | head -1 | cut -d'"' -f2)
page=$verdict
file=page.html
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
for path in checkpoint "tile/entries/000.p/$(curl -fs "http://$APP/log/checkpoint" | sed -n 2p)"; do
    page=/log/$path
    file=${path##*/}
    curl -fs "http://$APP$page" >"$WORK/html/$file"
    against_nginx "$page"
done
echo "Resident memory after the load: $(awk '/VmRSS/ { printf "%d MiB", $2 / 1024 }' "/proc/$app/status")"

first_page "as packaged" -jar $JAR
if "$JAVA" -XX:AOTMode=auto -version >/dev/null 2>&1; then
    up_for_start -XX:AOTCacheOutput="$WORK/app.aot" -jar $JAR
    for path in /en/ /nl/ "$verdict" "/nl$verdict" /methodology "/search?q=huawei"; do curl -fso /dev/null "http://127.0.0.1:$((${APP#*:} + 2))$path"; done
    end "$app2"
    first_page "with the AOT cache" -XX:AOTCache="$WORK/app.aot" -jar $JAR
else
    echo "The start with the AOT cache needs JDK 25"
fi

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
end "$app"
start_app WEDERHOOR_PAGES_MEMORY="$room"
load "http://$APP/" -s "$WORK/any.lua" >/dev/null
echo "All $count pages at random, room for a tenth: $(load "http://$APP/" -s "$WORK/any.lua") (requests/s, p99 ms)"
end "$app"
