package se.kompis.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import se.kompis.knowledge.BenchmarkCorpus.Import;
import se.kompis.knowledge.analysis.Language;

/**
 * Prints what the product costs beside Lucene alone, as ratios of thread CPU time: a search against
 * the same query written by hand on the same index, and an import against extraction and indexing
 * by hand. Run it with a folder of files; rounds are interleaved, medians count.
 */
final class SearchBenchmark {
    private static final int QUESTIONS = 200;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;
    private static final int IMPORTS = 11;
    private static final int IMPORT_WARM_UP = 20;
    private static final int HITS = 10;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("kompis-benchmark");
        BenchmarkCorpus corpus = BenchmarkCorpus.of(Path.of(arguments[0]));
        importing(corpus, work);
        searching(corpus, work.resolve("search"));
    }

    private static void searching(BenchmarkCorpus corpus, Path place) throws Exception {
        ChangeLog changes = new ChangeLog();
        corpus.readAll().forEach(one -> one.publish(changes));
        List<String> questions = questions(changes);
        try (KnowledgeBase base = KnowledgeBase.open(place, changes)) {
            base.catchUp(LibraryId.NATIONAL);
            Path index = place.resolve(LibraryId.NATIONAL.value()).resolve("1");
            try (Directory directory = FSDirectory.open(index);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                double[] ratio =
                        medians(
                                WARM_UP,
                                ROUNDS,
                                () -> product(base, questions),
                                () -> byHand(searcher, questions));
                System.out.printf(
                        Locale.ROOT,
                        "search: %.0f us, by hand: %.0f us, ratio %.2f (%d passages)%n",
                        ratio[0] / 1e3 / questions.size(),
                        ratio[1] / 1e3 / questions.size(),
                        ratio[0] / ratio[1],
                        reader.numDocs());
            }
        }
    }

    private static long product(KnowledgeBase base, List<String> questions) {
        long found = 0;
        for (String question : questions) {
            Query query = Query.of(question, Language.SWEDISH, LibraryId.NATIONAL);
            found += base.search(query, HITS).size();
        }
        return found;
    }

    private static long byHand(IndexSearcher searcher, List<String> questions) throws IOException {
        long found = 0;
        for (String question : questions) {
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(HandWritten.query(question), HITS).scoreDocs) {
                found += stored.document(hit.doc).getFields().size();
            }
        }
        return found;
    }

    private static void importing(BenchmarkCorpus corpus, Path work) throws Exception {
        AtomicInteger round = new AtomicInteger();
        importing(
                "one field under the stock analyzer",
                () -> importWithProduct(corpus, next(work, round)),
                () -> importByHand(corpus, HandWritten.stock(next(work, round)), false),
                corpus.size());
        importing(
                "the same passages and fields",
                () -> importWithProduct(corpus, next(work, round)),
                () -> importByHand(corpus, HandWritten.sameFields(next(work, round)), true),
                corpus.size());
    }

    private static void importing(
            String against, Callable<Long> product, Callable<Long> byHand, int files)
            throws Exception {
        double[] cost = medians(IMPORT_WARM_UP, IMPORTS, product, byHand);
        System.out.printf(
                Locale.ROOT,
                "import: %.0f ms, by hand (%s): %.0f ms, throughput ratio %.2f (%d files)%n",
                cost[0] / 1e6,
                against,
                cost[1] / 1e6,
                cost[1] / cost[0],
                files);
    }

    private static Path next(Path work, AtomicInteger round) {
        return work.resolve("import" + round.incrementAndGet());
    }

    private static long importWithProduct(BenchmarkCorpus corpus, Path place) throws IOException {
        ChangeLog changes = new ChangeLog();
        try (KnowledgeBase base = KnowledgeBase.open(place, changes)) {
            for (Import one : corpus.readAll()) {
                one.publish(changes);
            }
            base.catchUp(LibraryId.NATIONAL);
        }
        return changes.after(LibraryId.NATIONAL, 0, Integer.MAX_VALUE).size();
    }

    private static long importByHand(BenchmarkCorpus corpus, HandWritten index, boolean passages)
            throws IOException {
        try (index) {
            for (Import one : corpus.readAll()) {
                if (passages) {
                    index.addPassages(one);
                } else {
                    index.addSections(one);
                }
            }
            return index.size();
        }
    }

    /** Some words of passages, as if asked for. */
    private static List<String> questions(ChangeLog changes) {
        Random random = new Random(1);
        List<String> words =
                changes.after(LibraryId.NATIONAL, 0, Integer.MAX_VALUE).stream()
                        .map(Change.Published.class::cast)
                        .flatMap(published -> published.sections().stream())
                        .flatMap(section -> Arrays.stream(section.text().split("\\s+", -1)))
                        .toList();
        return IntStream.range(0, QUESTIONS)
                .map(any -> random.nextInt(Math.max(1, words.size() - 8)))
                .mapToObj(from -> String.join(" ", words.subList(from, from + 8)))
                .toList();
    }

    /** CPU nanoseconds of both, as medians over interleaved rounds. */
    private static double[] medians(
            int warmUp, int rounds, Callable<Long> one, Callable<Long> other) throws Exception {
        List<Long> ones = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int round = 0; round < warmUp + rounds; round++) {
            long first = CpuTime.of(one);
            long second = CpuTime.of(other);
            if (round >= warmUp) {
                ones.add(first);
                others.add(second);
            }
        }
        return new double[] {median(ones), median(others)};
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
