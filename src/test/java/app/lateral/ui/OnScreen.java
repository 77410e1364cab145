package app.lateral.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests that open windows. Test classes run side by side, but there is one screen, one pointer and one keyboard:
 * those on screen wait for each other.
 */
@ResourceLock("screen")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnScreen {
}
