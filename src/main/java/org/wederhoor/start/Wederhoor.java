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

    @Override
    public int run(String... args) {
        if (Main.imports(args)) {
            return folderImport.run(List.of(args).subList(1, args.length), System.out);
        }
        System.out.println(greeting.text());
        Quarkus.waitForExit();
        return 0;
    }
}
