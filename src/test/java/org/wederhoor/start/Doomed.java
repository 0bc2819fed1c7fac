package org.wederhoor.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** A program that starts the database and is killed before it can stop it. */
final class Doomed {

    private Doomed() {
    }

    /** Where the database listened when its program was killed. */
    static String startAndKill(Path folder) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Doomed.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(program.getInputStream()))) {
            String line = said.readLine();
            while (line != null && !line.startsWith("jdbc:")) {
                line = said.readLine();
            }
            return line;
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(EmbeddedDatabase.startIn(Path.of(args[0])).jdbcUrl());
        Thread.currentThread().join();
    }
}
