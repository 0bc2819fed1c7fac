package org.wederhoor.publication.witness;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.publication.log.KeyFolder;
import org.wederhoor.web.Site;

/** What this newsroom signs with as a witness, made at the first use. */
@Singleton
class WitnessKey {

    private static final String FILE = "witness-key";

    private final KeyFolder folder;
    private final WitnessConfig config;
    private final Site site;

    @Inject
    WitnessKey(KeyFolder folder, WitnessConfig config, Site site) {
        this.folder = folder;
        this.config = config;
        this.site = site;
    }

    synchronized SigningKey read() throws IOException, NotProven {
        SigningKey key = folder.key(FILE);
        if (key == null) {
            key = SigningKey.generate(config.name().orElse(site.url().getAuthority() + "/witness"), VerifierKey.COSIGNATURE);
            folder.keep(FILE, key);
        }
        return key;
    }
}
