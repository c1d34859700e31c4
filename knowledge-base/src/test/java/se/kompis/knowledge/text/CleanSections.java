package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What holds for the text of every section of every file. */
final class CleanSections {
    private static final Pattern UNCLEAN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Co}\u00AD\uFEFF\u200B\uFFFD&&[^\\n]]| {2}| \\n|\\n |\\n{3}|^\\s|\\s$");

    private CleanSections() {}

    static void check(Document document) {
        assertThat(document.sections()).isNotEmpty();
        for (Section section : document.sections()) {
            assertThat(section.text()).doesNotContainPattern(UNCLEAN).isNotBlank();
            assertThat(Normalizer.isNormalized(section.text(), Normalizer.Form.NFC)).isTrue();
            assertThat(section.headings()).allSatisfy(CleanSections::checkHeading);
        }
    }

    private static void checkHeading(String heading) {
        assertThat(heading).isNotBlank().doesNotContainPattern(UNCLEAN).doesNotContain("\n");
    }
}
