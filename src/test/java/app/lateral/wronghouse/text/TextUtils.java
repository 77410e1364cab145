package app.lateral.wronghouse.text;

import org.jspecify.annotations.Nullable;

/** Wrong: a singleton with a name that says nothing, which prints a stack trace. */
public class TextUtils {
    /** The only one. */
    private static @Nullable TextUtils instance;

    /** Traces. */
    public static @Nullable TextUtils instance(Exception failure) {
        failure.printStackTrace();
        return instance;
    }
}
