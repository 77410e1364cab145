package app.lateral.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.lateral.align.UnusableModelException.Problem;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import org.jspecify.annotations.Nullable;

/**
 * A sentence-embedding model of the BERT family, run inside this process. One run of the model gives the meaning of
 * the sentence (the mean over its word pieces, as in Sentence-BERT, Reimers and Gurevych 2019) and that of every word
 * in its context.
 *
 * <p>Each text is run by itself and on one thread: the quantised model scales its numbers by what is in the batch, so a
 * batch would make vectors depend on their neighbours. Several threads may encode at once. What was encoded is kept as
 * long as there is memory.
 */
final class OnnxSentenceEncoder implements SentenceEncoder {
    /** How many words are run at once: within the model's 512 pieces for ordinary text, and short runs are quicker. */
    private static final int WORDS_AT_ONCE = 128;
    private static final int LONGEST_INPUT = 512;
    private static final Map<String, String> TOKENIZER_OPTIONS = Map.of("padding", "false", "truncation", "false",
            "modelMaxLength", "-1");

    static {
        // the tokenizer's library would tell its maker over the network that it is used; nothing of Lateral goes out
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final boolean takesTypes;
    /** The output that holds a vector for each piece. */
    private final String pieces;
    private final CommonMeaning common;
    private final Map<List<String>, SoftReference<SentenceVectors>> seen = new ConcurrentHashMap<>();

    private OnnxSentenceEncoder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer,
            String pieces, CommonMeaning common) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.takesTypes = session.getInputNames().contains("token_type_ids");
        this.pieces = pieces;
        this.common = common;
    }

    /** The model that comes with the program: English, 384 dimensions; loading takes most of a second. */
    static OnnxSentenceEncoder builtIn() {
        return builtIn(CommonMeaning.builtIn());
    }

    /** The same with something else, or nothing, taken off its vectors. */
    static OnnxSentenceEncoder builtIn(CommonMeaning common) {
        try (InputStream model = resource("/e5-small-v2-q.onnx");
                InputStream tokenizer = resource("/e5-small-v2-q-tokenizer.json")) {
            return load(model.readAllBytes(), tokenizer, common);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = E5SmallV2QuantizedEmbeddingModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("not in the model's jar: " + name);
        }
        return stream;
    }

    /**
     * A model and its tokenizer.
     *
     * @param model an ONNX file that takes {@code input_ids} and {@code attention_mask} and gives one vector a piece
     * @param tokenizer its {@code tokenizer.json}
     * @param common what its vectors have in common
     */
    private static OnnxSentenceEncoder load(byte[] model, InputStream tokenizer, CommonMeaning common)
            throws IOException {
        try {
            OrtEnvironment environment = environment();
            OrtSession session = environment.createSession(model, options());
            return new OnnxSentenceEncoder(environment, session,
                    HuggingFaceTokenizer.newInstance(tokenizer, TOKENIZER_OPTIONS),
                    OnnxSignature.of(session).pieces().orElseThrow(), common);
        } catch (OrtException e) {
            throw new IOException("no usable sentence-embedding model", e);
        }
    }

    /** A model of the user's own; loaded from its file, beside which it may keep its weights. */
    static OnnxSentenceEncoder of(ModelFiles files) throws UnusableModelException {
        OrtEnvironment environment;
        OrtSession session;
        OnnxSignature signature;
        try {
            environment = environment();
            session = environment.createSession(files.model().toString(), options());
            signature = OnnxSignature.of(session);
        } catch (OrtException _) {
            throw new UnusableModelException(Problem.NOT_A_MODEL, files.model());
        }
        if (!signature.takesPieces()) {
            throw new UnusableModelException(Problem.WRONG_INPUTS, files.model());
        }
        String pieces = signature.pieces()
                .orElseThrow(() -> new UnusableModelException(Problem.WRONG_OUTPUTS, files.model()));
        try (InputStream stream = Files.newInputStream(files.tokenizer())) {
            return new OnnxSentenceEncoder(environment, session,
                    HuggingFaceTokenizer.newInstance(stream, TOKENIZER_OPTIONS), pieces, CommonMeaning.NONE);
        } catch (IOException | RuntimeException _) {
            // the tokenizer's native library throws what it likes
            throw new UnusableModelException(Problem.NOT_A_TOKENIZER, files.tokenizer());
        }
    }

    private static OrtEnvironment environment() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        return environment;
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    @Override
    public SentenceVectors encode(List<String> words) {
        SoftReference<SentenceVectors> known = seen.get(words);
        SentenceVectors vectors = known == null ? null : known.get();
        if (vectors == null) {
            vectors = run(words);
            seen.put(List.copyOf(words), new SoftReference<>(vectors));
        }
        return vectors;
    }

    private SentenceVectors run(List<String> words) {
        Pooling pooling = new Pooling(words.size());
        for (int first = 0; first < words.size(); first += WORDS_AT_ONCE) {
            run(words, first, Math.min(words.size(), first + WORDS_AT_ONCE), pooling);
        }
        return pooling.vectors(common);
    }

    private void run(List<String> words, int first, int end, Pooling pooling) {
        Encoding encoding = tokenizer.encode(words.subList(first, end), true, false);
        int length = encoding.getIds().length;
        if (length > LONGEST_INPUT && end - first > 1) {
            int middle = (first + end) >>> 1;
            run(words, first, middle, pooling);
            run(words, middle, end, pooling);
            return;
        }
        try {
            float[][] pieces = pieceVectors(encoding, Math.min(length, LONGEST_INPUT));
            long[] wordOf = encoding.getWordIds();
            for (int piece = 0; piece < pieces.length; piece++) {
                pooling.add(pieces[piece], wordOf[piece] < 0 ? -1 : first + (int) wordOf[piece]);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence-embedding model failed", e);
        }
    }

    private float[][] pieceVectors(Encoding encoding, int length) throws OrtException {
        long[] shape = {1, length};
        try (OnnxTensor ids = tensor(encoding.getIds(), shape);
                OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
                OnnxTensor types = tensor(encoding.getTypeIds(), shape)) {
            Map<String, OnnxTensor> inputs = takesTypes
                    ? Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types)
                    : Map.of("input_ids", ids, "attention_mask", mask);
            try (OrtSession.Result result = session.run(inputs)) {
                return ((float[][][]) result.get(pieces).orElseThrow().getValue())[0];
            }
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values, 0, (int) shape[1]), shape);
    }

    /** Sums piece vectors up to those of words and of the sentence. */
    private static final class Pooling {
        private double[] sentence = new double[0];
        private final double[] @Nullable [] words;

        private Pooling(int count) {
            words = new double[count][];
        }

        private void add(float[] piece, int word) {
            if (sentence.length == 0) {
                sentence = new double[piece.length];
            }
            sum(piece, sentence);
            if (word >= 0) {
                double[] known = words[word] == null ? new double[piece.length] : words[word];
                sum(piece, known);
                words[word] = known;
            }
        }

        private static void sum(float[] vector, double[] into) {
            for (int i = 0; i < vector.length; i++) {
                into[i] += vector[i];
            }
        }

        private SentenceVectors vectors(CommonMeaning common) {
            List<Meaning> meanings = new ArrayList<>();
            for (double[] word : words) {
                meanings.add(common.apart(word == null ? new double[sentence.length] : word));
            }
            return new SentenceVectors(common.apart(sentence), meanings);
        }
    }
}
