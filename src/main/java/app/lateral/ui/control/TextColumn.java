package app.lateral.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A long text to read, select and copy: wrapped blocks below each other, with marks on words, which tells exactly where
 * its words stand. It scrolls by wheel and keys and shows no scroll bar of its own. Places in the text are UTF-16 units;
 * heights are pixels below the control's top.
 */
public final class TextColumn extends Region {
    private static final double LINE = 28;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final Rectangle clip = new Rectangle();
    private String text = "";
    private BlockFlow flow = new BlockFlow("", List.of());
    private TextSelection selection = new TextSelection("", List.of());
    private double maximumLineWidth = 600;
    private IntConsumer onClicked = _ -> {
    };
    private IntConsumer onHovered = _ -> {
    };
    private Runnable onScrolled = () -> {
    };
    private Runnable onSelected = () -> {
    };

    /** A column without text. */
    public TextColumn() {
        getStyleClass().add("text-column");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setClip(clip);
        TextColumnInput.install(this);
        setText("", List.of());
    }

    /** Shows another text from its beginning, without marks. The blocks are in order and do not overlap. */
    public void setText(String shown, List<TextBlock> blocks) {
        text = shown;
        flow = new BlockFlow(shown, blocks);
        selection = new TextSelection(shown, List.copyOf(blocks));
        flow.versionProperty().subscribe(() -> version.set(version.get() + 1));
        getChildren().setAll(flow);
        requestLayout();
    }

    /** Marks words; of marks on the same words the later stand above the earlier. */
    public void setMarks(List<TextMark> marks) {
        flow.setMarks(marks);
    }

    /** Sets the width in pixels, with the space around a block, that lines never exceed. */
    public void setMaximumLineWidth(double width) {
        maximumLineWidth = width;
        requestLayout();
    }

    /**
     * Sets the menu that the right mouse button and the menu key open.
     *
     * @param asked told before it opens of the unit that it is asked for: the one under the mouse, or the first that is
     *     selected or, where none is, in sight
     */
    public void setContextMenu(ContextMenu menu, IntConsumer asked) {
        setOnContextMenuRequested(event -> {
            IndexRange selected = selectedRange();
            asked.accept(event.isKeyboardTrigger()
                    ? selected.getLength() > 0 ? selected.getStart() : unitAtTop()
                    : unitAt(event.getX(), event.getY()));
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    }

    /** Sets who is told of the unit that was clicked; a drag is no click. */
    public void setOnClicked(IntConsumer listener) {
        onClicked = listener;
    }

    /** Sets who is told of the unit under the mouse, -1 for none. */
    public void setOnHovered(IntConsumer listener) {
        onHovered = listener;
    }

    /** Sets who is told that the user has scrolled, by wheel, keys or drag. */
    public void setOnScrolled(Runnable listener) {
        onScrolled = listener;
    }

    /** Sets who is told that the user has selected other words, or none; while the mouse is dragged nobody is. */
    public void setOnSelected(Runnable listener) {
        onSelected = listener;
    }

    /** Changes whenever words are elsewhere than before. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Where the lines of these units stand; estimated where they are far out of sight in a very long text. */
    public VerticalSpan span(int start, int end) {
        return flow.span(start, end);
    }

    /** Where the lines of these units stand below the beginning of the text, wherever it is scrolled. */
    public VerticalSpan heightOf(int start, int end) {
        return span(start, end).shift(scroll());
    }

    /** Where these units stand on the first line that holds any of them; empty where that is out of sight. */
    public Optional<Bounds> bounds(int start, int end) {
        return flow.bounds(start, end);
    }

    /** Scrolls so that the first line of these units stands {@code level} pixels below the top, as far as possible. */
    public void level(int start, int end, double level) {
        flow.level(start, end, level);
    }

    /** How far the text is scrolled: what height of it lies above the top. */
    public double scroll() {
        return flow.scroll();
    }

    /** The first unit of the line at the top. */
    public int unitAtTop() {
        return flow.unitAtTop();
    }

    /** Scrolls to a height of the text, as far as there is text. */
    public void scrollTo(double y) {
        flow.scrollTo(y);
    }

    /** Scrolls to a height of the text, past its end if need be, as long as a third of the column holds text. */
    public void scrollPastEnd(double y) {
        flow.scrollPastEnd(y);
    }

    /** The height of the whole text. */
    public double contentHeight() {
        return flow.contentHeight();
    }

    /** What is selected; empty where nothing is. */
    public String selectedText() {
        return selection.selected();
    }

    /** Where the selected text stands. */
    public IndexRange selectedRange() {
        return new IndexRange(selection.start(), selection.end());
    }

    /** Selects all of the text. */
    public void selectAll() {
        selection.selectAll();
        showSelection();
        selected();
    }

    /** Selects these units, or nothing where there is none between; nobody is told. */
    public void select(int start, int end) {
        selection.begin(start, TextSelection.Grain.CHARACTER);
        selection.extend(end);
        showSelection();
    }

    /** Puts the selected text on the clipboard; does nothing where nothing is selected. */
    public void copy() {
        if (!selectedText().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    TextSelection selection() {
        return selection;
    }

    void showSelection() {
        flow.select(selection.start(), selection.end());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    /** Scrolls to a height of the text on the user's word. */
    public void scrollByUser(double y) {
        scrollTo(y);
        onScrolled.run();
    }

    void scrollByLines(int lines) {
        scrollByUser(scroll() + lines * LINE);
    }

    void scrollByPages(int pages) {
        scrollByUser(scroll() + pages * Math.max(LINE, getHeight() - 2 * LINE));
    }

    int caretAt(double x, double y) {
        return flow.caretAt(x, y);
    }

    int unitAt(double x, double y) {
        return flow.unitAt(x, y);
    }

    void selected() {
        onSelected.run();
    }

    void clicked(int unit) {
        onClicked.accept(unit);
    }

    void hovered(int unit) {
        onHovered.accept(unit);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        flow.fit(getWidth(), getHeight(), maximumLineWidth);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text;
            case EDITABLE -> false;
            case SELECTION_START -> selection.start();
            case SELECTION_END -> selection.end();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
