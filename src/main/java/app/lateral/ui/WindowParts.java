package app.lateral.ui;

import app.lateral.ui.command.KeysOverview;
import app.lateral.ui.control.FocusRing;
import app.lateral.ui.dialog.AddressPanel;
import app.lateral.ui.dialog.ItemsPanel;
import app.lateral.ui.finding.FindingView;
import app.lateral.ui.preference.PreferencesPanel;
import app.lateral.ui.reading.ReadingView;

/**
 * The parts of the window that the user's commands set in motion.
 *
 * @param workbench list, articles and card
 * @param reading the articles side by side
 * @param finding what the user decides, beside the card
 * @param ring the parts through which one key moves the focus
 * @param keys what the keys do
 * @param preferences what the user likes
 * @param addresses asks for the address of a page
 * @param items lets the user choose of the articles in a file
 */
record WindowParts(Workbench workbench, ReadingView reading, FindingView finding, FocusRing ring, KeysOverview keys,
        PreferencesPanel preferences, AddressPanel addresses, ItemsPanel items) {}
