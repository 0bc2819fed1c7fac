package org.wederhoor.support;

import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Holds JSON against a schema of src/test/resources/schemas. */
public final class Schema {

    private Schema() {
    }

    /** What is wrong with {@code json}, in words. */
    public static List<String> wrongIn(String json, String schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Schema.class.getResourceAsStream("/schemas/" + schema)).validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage).toList();
    }
}
