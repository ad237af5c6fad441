package app.tandem.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// Texts in memory, found by how much they have in common with another one (BM25). Nothing leaves the
/// computer and nothing is written to it. For one thread.
final class TextIndex {

    /// Quiet about a faster processor instruction that a plan's size never needs.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final IndexWriter writer;
    private final Map<String, Double> weights = new HashMap<>();
    private @Nullable DirectoryReader reader;
    private boolean stale = true;

    /// One text and how well it fits.
    record Hit(String id, double score) {}

    TextIndex() {
        var config = new IndexWriterConfig(Stems.ANALYZER);
        config.setMergeScheduler(new SerialMergeScheduler());
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a text in the place of the one with that id, if there is one.
    ///
    /// @param shelf one word by which searches are narrowed
    void put(String id, String shelf, String text) {
        var document = new Document();
        document.add(new StringField("id", id, Field.Store.YES));
        document.add(new StringField("shelf", shelf, Field.Store.NO));
        document.add(new TextField("text", text, Field.Store.NO));
        write(() -> writer.updateDocument(new Term("id", id), document));
    }

    void remove(String id) {
        write(() -> writer.deleteDocuments(new Term("id", id)));
    }

    /// The texts of a shelf that share the most telling stems, the likest first.
    List<Hit> like(Collection<String> stems, String shelf, int most) {
        var query = new BooleanQuery.Builder();
        for (var stem : stems) query.add(new TermQuery(new Term("text", stem)), Occur.SHOULD);
        query.setMinimumNumberShouldMatch(1);
        query.add(new TermQuery(new Term("shelf", shelf)), Occur.FILTER);
        try {
            var searcher = new IndexSearcher(fresh());
            var fields = searcher.storedFields();
            var hits = new ArrayList<Hit>();
            for (var hit : searcher.search(query.build(), most).scoreDocs) {
                hits.add(new Hit(fields.document(hit.doc).get("id"), hit.score));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How telling a stem is: the rarer among all texts, the more.
    double weight(String stem) {
        if (stale) weights.clear();
        return weights.computeIfAbsent(stem, this::weigh);
    }

    private double weigh(String stem) {
        try {
            var fresh = fresh();
            return Math.log(1 + (fresh.numDocs() + 1.0) / (fresh.docFreq(new Term("text", stem)) + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DirectoryReader fresh() throws IOException {
        var known = reader;
        if (known != null && !stale) return known;
        stale = false;
        weights.clear();
        if (known == null) {
            known = DirectoryReader.open(writer);
        } else {
            var newer = DirectoryReader.openIfChanged(known, writer);
            if (newer != null) {
                known.close();
                known = newer;
            }
        }
        reader = known;
        return known;
    }

    /// A change to the index.
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing change) {
        stale = true;
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
