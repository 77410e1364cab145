package app.lateral.wronghouse.cli;

import app.lateral.wronghouse.read.load.LoaderThatSegments;

/** Goes past the door of read. */
record CommandThatLoads(LoaderThatSegments loader) {}
