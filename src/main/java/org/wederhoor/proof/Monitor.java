package org.wederhoor.proof;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Follows a site's log as an outsider: whether it goes on from what was seen before, and whether the site shows what the log says and nothing besides. */
final class Monitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    // the clocks of several instances differ by less
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final LogSite site;
    private final List<String> problems = new ArrayList<>();

    Monitor(URI site) {
        this.site = new LogSite(site);
    }

    /** What is wrong, a sentence each. */
    List<String> problems() {
        return problems;
    }

    /**
     * Looks at the log, and at the pages of what is new in it.
     *
     * @param key    that the log was known by
     * @param before the checkpoint that was seen last; null where none was
     * @return the checkpoint that is there now, which goes on from {@code before}
     * @throws NotProven when it does not, or cannot be read
     */
    SignedNote follow(VerifierKey key, SignedNote before, List<VerifierKey> witnesses) throws NotProven {
        SignedNote note = SignedNote.parse(site.there("/log/checkpoint").text());
        List<SignedNote> handovers = handovers();
        Checkpoint now = Checkpoint.verified(note, Handover.last(key, handovers));
        Checkpoint old = before == null ? new Checkpoint(now.origin(), 0, MerkleTree.root(0, null)) : Checkpoint.parse(before.text());
        try {
            MerkleTree.Nodes nodes = site.nodes(now.size());
            MerkleTree.requireConsistent(old.size(), old.root(), now.size(), now.root(),
                    old.size() == 0 || old.size() > now.size() ? List.of() : MerkleTree.consistency(old.size(), now.size(), nodes));
            for (VerifierKey witness : witnesses) {
                if (!witness.signed(note)) {
                    problems.add("The witness " + witness.name() + " has not signed the checkpoint of " + now.size() + " entries.");
                }
            }
            List<Entry> entries = site.entries(0, now.size());
            for (long index = 0; index < now.size(); index++) {
                MerkleTree.requireIncluded(entries.get((int) index).hash(), index, now.size(), MerkleTree.inclusion(index, now.size(), nodes), now.root());
            }
            lookAtTimes(entries, old.size());
            Map<String, Long> last = new HashMap<>();
            for (int index = 0; index < entries.size(); index++) {
                if (entries.get(index).part("address") != null) {
                    last.put(entries.get(index).part("address"), (long) index);
                }
            }
            for (Map.Entry<String, Long> each : last.entrySet()) {
                if (each.getValue() >= old.size()) {
                    look(each.getKey(), entries.get(each.getValue().intValue()), key);
                }
            }
            lookForOthers(last.keySet());
        } catch (LogSite.Unread e) {
            throw new NotProven(e.getMessage());
        } catch (DateTimeException e) {
            throw new NotProven("An entry has a time that is none.");
        }
        return note;
    }

    /** What was published before there was a log was not always told in the order of the clock; from then on a clock that goes back is one. */
    private void lookAtTimes(List<Entry> entries, long from) {
        String latest = null;
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            String time = entry.part("time");
            if (entry.part("kind").equals("begin")) {
                latest = time;
            } else if (latest != null && time != null) {
                if (index >= from && Instant.parse(time).plus(SKEW).isBefore(Instant.parse(latest))) {
                    problems.add("Entry " + index + " is of " + time + ", and one before it of " + latest + ": a clock went back.");
                }
                latest = time.compareTo(latest) > 0 ? time : latest;
            }
        }
    }

    private List<SignedNote> handovers() throws NotProven {
        List<SignedNote> notes = new ArrayList<>();
        for (String each : site.there("/log/keys").text().split("(?<=\n)\n(?=[^—])")) {
            if (!each.isBlank()) {
                notes.add(SignedNote.parse(each));
            }
        }
        return notes;
    }

    /** An edition's page is there, and says what was committed to. */
    private void look(String address, Entry entry, VerifierKey key) {
        try {
            LogSite.Answer page = site.get(address);
            boolean gone = "true".equals(entry.part("whole"));
            if (page.status() != (gone ? 410 : 200)) {
                problems.add(address + " answers with " + page.status() + ".");
                return;
            }
            ProofFile proof = ProofFile.parse(site.there(page.path() + "/proof").body());
            proof.prove(key, List.of());
            if (!proof.entry().said().equals(entry.said())) {
                problems.add(address + " gives the proof of another entry.");
            } else if (!gone && (proof.content() == null || !says(page.text(), proof.content()))) {
                problems.add(address + " does not show what was published there.");
            }
        } catch (NotProven e) {
            problems.add(address + ": " + e.getMessage());
        }
    }

    // in the language of the claim or in another in which the edition has it
    private static boolean says(String html, String content) throws NotProven {
        try {
            String text = words(Jsoup.parse(html).text());
            return JSON.readTree(content).findValuesAsText("sentence").stream().anyMatch(sentence -> text.contains(words(sentence)));
        } catch (JsonProcessingException e) {
            throw new NotProven("The content that was committed to is no JSON.");
        }
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u00AD\\u200B]+", "");
    }

    /** No edition that the site itself lists is without an entry. */
    private void lookForOthers(Set<String> known) throws NotProven {
        Set<String> lists = new HashSet<>();
        for (String list : paths(site.there("/sitemap.xml").text())) {
            if (list.matches(".*/sitemaps/claims-\\d+\\.xml") && lists.add(list.replaceAll(".*/sitemaps/", "/sitemaps/"))) {
                for (String claim : paths(site.there(list.replaceAll(".*/sitemaps/", "/sitemaps/")).text())) {
                    lookForOthers(claim, known);
                }
            }
        }
    }

    private void lookForOthers(String claim, Set<String> known) {
        try {
            JsonNode editions = JSON.readTree(site.there(claim + "/timemap/json").text()).path("mementos").path("list");
            String its = null;
            for (JsonNode each : editions) {
                String path = URI.create(each.path("uri").asText()).getPath();
                String number = path.substring(path.lastIndexOf('/'));
                if (its == null) {
                    String address = ProofFile.parse(site.there(path + "/proof").body()).entry().part("address");
                    its = address.substring(0, address.lastIndexOf('/'));
                }
                if (!known.contains(its + number)) {
                    problems.add(path + " has no entry in the log.");
                }
            }
        } catch (IOException | RuntimeException e) {
            problems.add(claim + " does not tell what editions it has.");
        } catch (NotProven e) {
            problems.add(claim + ": " + e.getMessage());
        }
    }

    private static List<String> paths(String sitemap) {
        Document lists = Jsoup.parse(sitemap, "", Parser.xmlParser());
        return lists.select("loc").eachText().stream().map(address -> URI.create(address).getPath()).toList();
    }
}
