package app.lateral.wronghouse.ui.differences;

/** Wrong: used by another folder. */
public class ListOfFacts {

}
