#!/usr/bin/env python3
"""Asks OSV about every part of a CycloneDX list and prints the lines for src/test/resources/security/holes.csv.

    ./mvnw -q package -Psbom -DskipTests
    python3 src/test/security/holes.py target/wederhoor-sbom.json
"""
import json
import sys
import urllib.request

API = "https://api.osv.dev/v1/"
GRAVE = {"HIGH": "high", "CRITICAL": "critical"}


def asked(path, body=None):
    request = urllib.request.Request(API + path, json.dumps(body).encode() if body else None, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def of_part(part):
    """The ids of all holes of a part, in whatever version."""
    found, query = [], {"package": {"ecosystem": "Maven", "name": part}}
    while True:
        answer = asked("query", query)
        found += [hole["id"] for hole in answer.get("vulns", [])]
        if "next_page_token" not in answer:
            return found
        query["page_token"] = answer["next_page_token"]


def lines(part, hole):
    severity = GRAVE.get(hole.get("database_specific", {}).get("severity", ""))
    if severity is None:
        return
    cve = next((name for name in hole.get("aliases", []) if name.startswith("CVE-")), "")
    for affected in hole.get("affected", []):
        if affected["package"].get("name") != part:
            continue
        for stretch in affected.get("ranges", []):
            begin = "0"
            for event in stretch.get("events", []):
                begin = event.get("introduced", begin)
                if "fixed" in event:
                    yield ",".join((part, begin, event["fixed"], severity, hole["id"], cve, "https://osv.dev/vulnerability/" + hole["id"]))
                elif "last_affected" in event:
                    print("by hand, since no version mends it: %s %s up to %s" % (part, hole["id"], event["last_affected"]), file=sys.stderr)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        parts = sorted({each["group"] + ":" + each["name"] for each in json.load(file)["components"] if each.get("group")})
    print("asking about %d parts" % len(parts), file=sys.stderr)
    print("part,from,mended,severity,id,cve,source")
    for part in parts:
        for name in of_part(part):
            for line in lines(part, asked("vulns/" + name)):
                print(line)


if __name__ == "__main__":
    main()
