package app.lateral.ui.differences;

import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the list's selection and the chosen fact the same; where they part, the chosen fact is right. */
final class ListSelection {
    private ListSelection() {
    }

    static void bind(ListView<DifferenceItem> list, DifferencesViewModel model) {
        list.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            // the list clears and moves its selection on its own account when its items change
            if (item != null && !model.isChanging()) {
                model.selectedFactProperty().set(item.fact());
            }
        });
        model.selectedFactProperty().addListener(_ -> show(list, model.selectedIndex()));
        model.versionProperty().addListener(_ -> show(list, model.selectedIndex()));
    }

    private static void show(ListView<DifferenceItem> list, int index) {
        MultipleSelectionModel<DifferenceItem> selection = list.getSelectionModel();
        if (index < 0) {
            selection.clearSelection();
        } else if (index != selection.getSelectedIndex()) {
            selection.clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // unlike the list's own scrollTo it stays where it is when the item is in sight
            flow.scrollTo(index);
        }
    }
}
