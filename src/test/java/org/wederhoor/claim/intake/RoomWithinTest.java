package org.wederhoor.claim.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.Arrival;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

@QuarkusTest
class RoomWithinTest {

    @Inject
    Intake intake;

    private static String mail(String name, int files, String file) {
        return "From: a@x.example\nMessage-ID: <" + name + "@x.example>\nMIME-Version: 1.0\nSubject: " + name + "\nContent-Type: multipart/mixed; boundary="
                + name + "\n\n" + IntStream.range(0, files).mapToObj(i -> "--" + name + "\nContent-Type: message/rfc822\n\n" + file + "\n")
                        .collect(Collectors.joining()) + "--" + name + "--\n";
    }

    @Test
    void files_within_files_are_read_until_there_are_too_many_and_the_rest_is_named() {
        String inner = mail("c", 2, "From: b@x.example\nMessage-ID: <d@x>\nSubject: d\n\nWoorden.");
        Intake.Document read = intake.read(Arrival.uploaded(mail("a", 20, mail("b", 20, inner)).getBytes(), "a.eml", null, "x"));
        List<Intake.Enclosed> all = read.parts().stream().flatMap(RoomWithinTest::withAll).toList();
        assertEquals(RoomWithin.MOST_FILES, all.stream().filter(each -> each.document() != null).count());
        assertTrue(all.stream().allMatch(each -> each.document() != null || each.refused() == UnreadableReason.TOO_MANY_PARTS), all.toString());
    }

    private static Stream<Intake.Enclosed> withAll(Intake.Enclosed part) {
        return Stream.concat(Stream.of(part), part.document() == null ? Stream.of()
                : part.document().parts().stream().flatMap(RoomWithinTest::withAll));
    }

    @Test
    void more_bytes_than_there_is_room_for_are_not_read() {
        RoomWithin room = new RoomWithin();
        room.take((int) RoomWithin.LARGEST);
        assertEquals(UnreadableReason.UNPACKS_TOO_FAR, assertThrows(Unreadable.class, () -> room.take(1)).reason());
    }
}
