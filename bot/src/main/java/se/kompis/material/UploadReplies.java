package se.kompis.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;

/** Says how far uploads have come and what they became. */
@Component
class UploadReplies {
    static final String SKILL = "material";
    static final String STATUS = "material.status";
    static final String PUBLISH = "material.publish";
    static final String TRY = "material.try";

    /** More at once are counted, and looked at in the console. */
    private static final int IN_FULL = 3;

    private final Uploads uploads;
    private final Materials materials;
    private final UploadSummary summary;
    private final Texts texts;

    UploadReplies(Uploads uploads, Materials materials, UploadSummary summary, Texts texts) {
        this.uploads = uploads;
        this.materials = materials;
        this.summary = summary;
        this.texts = texts;
    }

    /** What became of all that came one way. */
    List<Block> of(List<Upload> all, String way, Participant reader) {
        List<Block> blocks = new ArrayList<>();
        all.stream().limit(IN_FULL).forEach(it -> blocks.addAll(of(it, reader)));
        if (all.size() > IN_FULL) {
            long done = all.stream().filter(it -> it.state() == UploadState.DONE).count();
            blocks.add(
                    new Block.Text(texts.get(reader.locale(), "material.many", done, all.size())));
        }
        if (!all.stream().allMatch(it -> it.state().isSettled())) {
            blocks.add(
                    new Block.Actions(
                            List.of(
                                    Action.of(
                                            STATUS,
                                            texts.get(reader.locale(), "material.status"),
                                            Map.of("way", way))),
                            List.of()));
        }
        return blocks;
    }

    private List<Block> of(Upload upload, Participant reader) {
        return switch (upload.state()) {
            case DONE -> done(upload, reader);
            case FAILED -> List.of(new Block.Text(refused(upload, reader.locale())));
            case QUEUED, FETCHING, READING, INDEXING -> List.of(progress(upload, reader.locale()));
        };
    }

    private Block progress(Upload upload, Locale locale) {
        String state = summary.state(upload, locale);
        String label = upload.fileName() + ": " + state;
        Uploads.Pages pages = uploads.pages(upload.id()).orElseGet(() -> new Uploads.Pages(0, 1));
        return new Block.Progress(label, Math.min(pages.done(), pages.total()), pages.total());
    }

    private String refused(Upload upload, Locale locale) {
        return line(locale, upload.fileName(), "verdict." + upload.verdict().orElse("damaged"));
    }

    /** A file name and a sentence about it. */
    String line(Locale locale, String fileName, String key) {
        return "**" + escaped(fileName) + "**: " + texts.get(locale, key);
    }

    private List<Block> done(Upload upload, Participant reader) {
        Upload.Result result = upload.result().orElseThrow();
        Optional<StoredVersion> found = materials.find(result.material(), result.version());
        if (found.isEmpty()) {
            return List.of(new Block.Text(texts.get(reader.locale(), "material.gone")));
        }
        StoredVersion version = found.get();
        Locale locale = reader.locale();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(shortened(version.description().title())));
        blocks.add(
                new Block.Text(
                        summary.facts(version, result, locale).stream()
                                .map(fact -> "- " + fact.name() + ": " + escaped(fact.value()))
                                .collect(Collectors.joining("\n"))));
        summary.unread(result, locale).ifPresent(it -> blocks.add(new Block.Note(it)));
        boolean mayPublish = Libraries.publishableBy(reader).contains(version.library());
        blocks.add(new Block.Actions(actions(version, mayPublish, locale), List.of()));
        if (!mayPublish) {
            blocks.add(new Block.Note(texts.get(locale, "material.publisherNeeded")));
        }
        return blocks;
    }

    private List<Action> actions(StoredVersion version, boolean mayPublish, Locale locale) {
        Map<String, String> values =
                Map.of(
                        "material",
                        version.material().value(),
                        "version",
                        Integer.toString(version.number()));
        List<Action> actions = new ArrayList<>();
        if (mayPublish) {
            actions.add(new Action(PUBLISH, texts.get(locale, "material.publish"), values, true));
        }
        actions.add(Action.of(TRY, texts.get(locale, "material.try"), values));
        return actions;
    }

    private static String shortened(String title) {
        return title.length() <= 150 ? title : title.substring(0, 149) + "…";
    }

    /** What comes out of a file stays text: none of it becomes markup. */
    static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
    }
}
