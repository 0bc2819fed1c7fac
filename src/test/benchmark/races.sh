#!/usr/bin/env bash
# Races two tabs over every form, and four people over one claim at a time, and prints how many went wrong.
# How to read it: docs/operations.md, "Benchmarks".
set -euo pipefail
cd "$(dirname "$0")/../../.."

RACES=${RACES:-1000}
CLAIMS=${CLAIMS:-100}
./mvnw -q -B -ntp test -Dtest=TwoTabsTest,RaceTest -Dsurefire.failIfNoSpecifiedTests=false -Dwederhoor.races="$RACES" -Dwederhoor.races.claims="$CLAIMS" |
    grep -E '^[0-9]+ (races|schedules)|ERROR|FAIL'
