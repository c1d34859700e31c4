package se.kompis.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes courses and lessons as a pack has them, so that reading gives back the same. */
final class PackWriter {
    private PackWriter() {}

    static PackFiles write(CoursePack pack) {
        Map<String, String> texts = new TreeMap<>(pack.pictures());
        texts.put(PackFiles.COURSE, course(pack.course()));
        pack.lessons().forEach(lesson -> texts.put(PackFiles.lesson(lesson.id()), lesson(lesson)));
        return new PackFiles(texts);
    }

    static String course(Course course) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", course.id());
        map.put("version", course.version());
        map.put("title", course.title());
        map.put("language", course.language());
        putKeys(map, "audience", course.audience());
        map.put("level", course.level());
        map.put("owner", course.owner());
        map.put("review-by", course.reviewBy().toString());
        map.put("summary", course.summary());
        map.put(
                "goals",
                course.goals().stream()
                        .map(it -> ordered("id", it.id(), "text", it.text()))
                        .toList());
        map.put("modules", course.modules().stream().map(PackWriter::module).toList());
        return dump(map);
    }

    private static Map<String, Object> module(Course.Module module) {
        return ordered("id", module.id(), "title", module.title(), "lessons", module.lessons());
    }

    static String lesson(Lesson lesson) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", lesson.id());
        map.put("title", lesson.title());
        map.put("version", lesson.version());
        map.put("topics", lesson.topics());
        putKeys(map, "audience", lesson.audience());
        map.put("owner", lesson.owner());
        map.put("review-by", lesson.reviewBy().toString());
        map.put("benefit", lesson.benefit());
        map.put("risk", lesson.risk());
        lesson.picture()
                .ifPresent(it -> map.put("picture", ordered("file", it.file(), "alt", it.alt())));
        map.put("task", new TreeMap<>(lesson.task()));
        map.put("claims", lesson.claims().stream().map(PackWriter::claim).toList());
        map.put("questions", lesson.questions().stream().map(PackWriter::question).toList());
        return LessonFile.text(dump(map), lesson.body());
    }

    private static void putKeys(Map<String, Object> map, String key, Set<String> keys) {
        if (!keys.isEmpty()) {
            map.put(key, keys.stream().sorted().toList());
        }
    }

    private static Map<String, Object> claim(Lesson.Claim claim) {
        Map<String, Object> map = ordered("source", claim.source());
        if (!claim.publisher().isEmpty()) {
            map.put("publisher", claim.publisher());
        }
        map.put("sentence", claim.sentence());
        return map;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> map =
                ordered("kind", question.kind().key(), "prompt", question.prompt());
        question.hint().ifPresent(hint -> map.put("hint", hint));
        List<Map<String, Object>> options =
                question.options().stream().map(it -> choice(it, question.kind())).toList();
        map.put("options", options);
        return map;
    }

    private static Map<String, Object> choice(Question.Choice choice, Question.Kind kind) {
        Map<String, Object> map = ordered("text", choice.text());
        if (choice.right() && kind != Question.Kind.ORDER) {
            map.put("right", true);
        }
        if (!choice.why().isEmpty()) {
            map.put("why", choice.why());
        }
        return map;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            map.put(String.valueOf(keysAndValues[index]), keysAndValues[index + 1]);
        }
        return map;
    }

    private static String dump(Map<String, Object> map) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(2);
        return new Yaml(options).dump(map);
    }
}
