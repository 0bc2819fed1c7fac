package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.desk.DeskProblem;
import org.wederhoor.source.Pictured;
import org.wederhoor.source.SourcePicture;
import org.wederhoor.source.intake.picture.Region;
import org.wederhoor.web.Ids;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What is typed about a detail of a picture, and the rules for it. */
class DetailForm {

    static final Labels LABELS = Labels.NONE.with("x", Words.of(PicturesMessages.class, PicturesMessages::fromTheLeft))
            .with("y", Words.of(PicturesMessages.class, PicturesMessages::fromAbove))
            .with("width", Words.of(PicturesMessages.class, PicturesMessages::width))
            .with("height", Words.of(PicturesMessages.class, PicturesMessages::height))
            .with("pictured", Words.of(PicturesMessages.class, PicturesMessages::pictured))
            .with("description", Words.of(PicturesMessages.class, PicturesMessages::description))
            .with("shown", Words.of(PicturesMessages.class, PicturesMessages::shown))
            .with("right", Words.of(PicturesMessages.class, PicturesMessages::right));

    private static final List<String> NUMBERS = List.of("x", "y", "width", "height");
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_RIGHT = 3;

    private final Form form;

    DetailForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank(LABELS).with("id", Ids.next());
    }

    /**
     * A detail as it was typed.
     *
     * @param right null where readers may not see it
     */
    record Typed(Region region, Pictured pictured, String description, String right) {
    }

    /** With problems in the form, parts of it are null. */
    Typed read(SourcePicture picture) {
        Region region = region(picture);
        Pictured pictured = form.choice("pictured", Pictured.class);
        String description = form.required("description", 1000);
        if (description != null && !form.hasProblem("description") && description.split("\\s+").length < FEWEST_WORDS) {
            form.problem("description", DeskProblem.DESCRIBE_MORE);
        }
        String right = form.text("right", 300);
        boolean shown = form.has("shown", "true");
        if (shown && right.length() < SHORTEST_RIGHT) {
            form.problem("right", DeskProblem.RIGHT_MISSING);
        }
        return new Typed(region, pictured, description, shown ? right : null);
    }

    /** Four numbers, or none for the whole picture. */
    private Region region(SourcePicture picture) {
        if (NUMBERS.stream().allMatch(name -> form.value(name).isBlank())) {
            return new Region(0, 0, picture.width, picture.height);
        }
        boolean whole = true;
        for (String name : NUMBERS) {
            if (!form.value(name).strip().matches("\\d{1,5}")) {
                form.problem(name, form.value(name).isBlank() ? WebProblem.REQUIRED : DeskProblem.REGION_OUTSIDE);
                whole = false;
            }
        }
        if (!whole) {
            return null;
        }
        Region region = new Region(number("x"), number("y"), number("width"), number("height"));
        if (!region.isIn(picture.width, picture.height)) {
            form.problem(region.x() + Math.max(1, region.width()) > picture.width ? "width" : "height", DeskProblem.REGION_OUTSIDE);
        }
        return region;
    }

    private int number(String name) {
        return Integer.parseInt(form.value(name).strip());
    }
}
