package org.wederhoor.web.guard;

import io.smallrye.config.ConfigMapping;

/** Whether editors work on this instance. One without a desk writes nothing, so that its database may be a replica. */
@ConfigMapping(prefix = "wederhoor.desk")
public interface DeskConfig {

    boolean enabled();

    /** How many parties a form lists at most; where there are more its fields take a name. */
    int listedParties();
}
