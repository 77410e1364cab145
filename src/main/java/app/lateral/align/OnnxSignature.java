package app.lateral.align;

import java.util.Optional;
import java.util.Set;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;

/**
 * What a model takes and gives.
 *
 * @param takesPieces whether it takes the pieces of a text, as models of the BERT family do
 * @param pieces the output that holds a vector for each piece
 */
record OnnxSignature(boolean takesPieces, Optional<String> pieces) {
    private static final Set<String> NEEDED = Set.of("input_ids", "attention_mask");
    private static final Set<String> KNOWN = Set.of("input_ids", "attention_mask", "token_type_ids");
    /** Batch, piece, dimension. */
    private static final int RANK = 3;

    static OnnxSignature of(OrtSession session) throws OrtException {
        boolean takes = session.getInputNames().containsAll(NEEDED) && KNOWN.containsAll(session.getInputNames())
                && session.getInputInfo().values().stream()
                        .allMatch(input -> input.getInfo() instanceof TensorInfo tensor
                                && tensor.type == OnnxJavaType.INT64);
        Optional<String> pieces = session.getOutputInfo().values().stream().filter(OnnxSignature::isVectors)
                .map(NodeInfo::getName).findFirst();
        return new OnnxSignature(takes, pieces);
    }

    private static boolean isVectors(NodeInfo output) {
        return output.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT
                && tensor.getShape().length == RANK;
    }
}
