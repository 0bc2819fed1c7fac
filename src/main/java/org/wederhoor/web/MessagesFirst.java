package org.wederhoor.web;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.i18n.MessageTemplateLocator;

/**
 * Takes a message with parameters from where the build has put it. Qute itself first looks for a file of that name, with each ending that a template
 * can have, in every library of the app: for some thousand messages a fifth of the start.
 */
@Dependent
class MessagesFirst {

    void onEngine(@Observes EngineBuilder engine, MessageTemplateLocator messages) {
        engine.addLocator(new TemplateLocator() {

            @Override
            public Optional<TemplateLocation> locate(String id) {
                return messages.locate(id);
            }

            @Override
            public int getPriority() {
                return DEFAULT_PRIORITY + 1;
            }
        });
    }
}
