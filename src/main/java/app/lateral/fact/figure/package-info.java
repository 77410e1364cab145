/**
 * Figures held against each other: measures, money, shares, counts, ages and places in an order.
 * Here it is told what a figure counts, whom it concerns, and whether two figures conflict, round each other or moved on.
 */
@NullMarked
package app.lateral.fact.figure;

import org.jspecify.annotations.NullMarked;
