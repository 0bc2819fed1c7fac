package org.wederhoor.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;

/** How long reading a document takes and how much memory it needs. Run with {@code -Xmx512m -XX:+UseSerialGC} for steady figures. */
public final class IntakeBenchmark {

    private static final int ROUNDS = 8;
    private static final double MEGABYTE = 1_000_000.0;

    private IntakeBenchmark() {
    }

    public static void main(String[] args) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("news page, 50 kB", newsPage(50_000));
        documents.put("news page, 5 MB", newsPage(5_000_000));
        documents.put("plain text, 3 MB", newsPage(2_900_000, "", "\n\n").getBytes(StandardCharsets.UTF_8));
        documents.put("div, 100,000 deep", ("<html><body>" + "<div>".repeat(100_000) + "words").getBytes(StandardCharsets.UTF_8));
        documents.forEach((name, bytes) -> {
            measure(name + ", cold", bytes);
            for (int i = 0; i < ROUNDS; i++) {
                DocumentReader.read(bytes, null, null);
            }
            measure(name + ", warm", bytes);
        });
    }

    private static void measure(String name, byte[] bytes) {
        System.gc();
        long before = used();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Reading reading = DocumentReader.read(bytes, null, null);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9;
        // with garbage that nobody has collected yet: more than is needed
        double peak = (pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before) / MEGABYTE;
        System.out.printf("%-26s %6.2f s (%5.2f s of the processor, %5.1f MB/s)  peak %6.1f MB over the start,"
                + " %5.1f times the document; %,d characters, %d ranges%n",
                name, seconds, processor, bytes.length / MEGABYTE / processor, peak, peak * MEGABYTE / bytes.length, reading.text().length(),
                reading.leftOut().size());
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long used() {
        return pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static byte[] newsPage(int size) {
        return ("<!DOCTYPE html><html><head><title>A page</title></head><body><nav><a href=/>Home</a></nav><article><h1>A long page</h1>"
                + newsPage(size, "<div class=\"block block--text\" data-block-id=\"7d0f3a52\" data-track=\"{&quot;position&quot;:1,"
                        + "&quot;type&quot;:&quot;text&quot;}\"><p class=\"text body\">", "</p></div>\n<div class=\"teaser related\"><a href=\"/other\">"
                        + "<img src=\"/pictures/1.jpg\" srcset=\"/pictures/1-small.jpg 320w, /pictures/1-large.jpg 1280w\" alt=\"\">"
                        + "<span>Other story</span></a></div>") + "</article></body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static String newsPage(int size, String before, String after) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; page.length() < size - 600; i++) {
            page.append(before).append("On day ").append(i).append(" the council said that the bridge would stay closed until engineers"
                    + " had looked at its second pillar, and that nobody could tell how long it would take them to do so.").append(after);
        }
        return page.toString();
    }
}
