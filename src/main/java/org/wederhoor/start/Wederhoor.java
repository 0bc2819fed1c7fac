package org.wederhoor.start;

import jakarta.inject.Inject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The running application: once it is up it says where it is and how to get in. */
class Wederhoor implements QuarkusApplication {

    @Inject
    Greeting greeting;

    @Override
    public int run(String... args) {
        System.out.println(greeting.text());
        Quarkus.waitForExit();
        return 0;
    }
}
