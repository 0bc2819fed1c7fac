package org.wederhoor.start;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The running application: once it is up it says where it is and how to get in; or it does what the command line asks for. */
class Wederhoor implements QuarkusApplication {

    @Inject
    Greeting greeting;

    @Inject
    FolderImport folderImport;

    @Inject
    ChecksImport checksImport;

    @Inject
    FactorReset factorReset;

    @Inject
    LogCommand log;

    @Override
    public int run(String... args) {
        List<String> typed = List.of(args);
        switch (typed.isEmpty() ? "" : typed.get(0)) {
            case FolderImport.COMMAND:
                return folderImport.run(typed.subList(1, typed.size()), System.out);
            case ChecksImport.COMMAND:
                return checksImport.run(typed.subList(1, typed.size()), System.out);
            case FactorReset.COMMAND:
                return factorReset.run(typed.subList(1, typed.size()), System.out);
            case LogCommand.COMMAND:
                return log.run(typed.subList(1, typed.size()), System.out);
            default:
        }
        System.out.println(greeting.text());
        Quarkus.waitForExit();
        return 0;
    }
}
