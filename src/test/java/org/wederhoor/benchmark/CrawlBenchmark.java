package org.wederhoor.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.wederhoor.source.intake.saved.Contents;
import org.wederhoor.source.intake.saved.PageCutting;
import org.wederhoor.source.intake.saved.WebArchive;
import org.wederhoor.support.Crawls;

/** How long it takes to list the pages of a web archive of 100 MB, and to cut out those that are offered. Run with {@code -Xmx128m}. */
public final class CrawlBenchmark {

    private static final int SIZE = 100_000_000;

    private CrawlBenchmark() {
    }

    public static void main(String[] args) throws IOException {
        for (boolean packed : new boolean[] {false, true}) {
            Path file = Files.createTempFile("crawl", ".warc");
            try {
                write(file, packed);
                for (int round = 1; round <= 3; round++) {
                    measure(file, packed ? "packed" : "plain", round);
                }
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void measure(Path file, String kind, int round) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        try (WebArchive archive = WebArchive.at(file)) {
            Contents contents = archive.contents();
            double indexed = (System.nanoTime() - start) / 1e9;
            double processor = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
            AtomicInteger cut = new AtomicInteger();
            new PageCutting(archive, "crawl", "00").cut(contents.readable(), (page, bytes) -> cut.addAndGet(bytes.length));
            double all = (System.nanoTime() - start) / 1e9;
            System.out.printf("%s, %.1f MB, round %d: %,d pages listed in %.2f s (%.2f s of the processor), %d cut out in %.2f s (%.1f MB)%n", kind,
                    Files.size(file) / 1e6, round, contents.pages().size() + contents.more(), indexed, processor, contents.readable().size(), all - indexed,
                    cut.get() / 1e6);
        }
    }

    /** Pages of 60 kB, each with six pictures of 30 kB, which nothing packs any further. */
    private static void write(Path file, boolean packed) throws IOException {
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; Files.size(file) < SIZE; i++) {
                String site = "http://krant.example/" + i;
                Crawls crawl = Crawls.byWget().page(site, page(i, random));
                IntStream.range(0, 6).forEach(each -> {
                    byte[] picture = new byte[30_000];
                    random.nextBytes(picture);
                    crawl.page(site + "/" + each + ".jpg", "Content-Type: image/jpeg\r\n", picture);
                });
                out.write(packed ? crawl.packed() : crawl.plain());
            }
        }
    }

    private static String page(int number, Random random) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>Page ").append(number).append("</title></head><body>");
        while (page.length() < 60_000) {
            page.append("<p class=\"text\">On day ").append(random.nextInt()).append(" the council said that the bridge would stay closed.</p>\n");
        }
        return page.append("</body></html>").toString();
    }
}
