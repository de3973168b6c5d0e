package shop.computer.desktop.control.list;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.control.Kbd;
import shop.computer.desktop.control.Shortcut;

/**
 * The build of every list screen: views and actions on top, what is searched and how many there are, the list with its foot, the detail
 * beside it. An FXML file fills the slots; {@link ListPart} brings it to life.
 *
 * @param <R> a row
 */
public class ListFrame<R> extends VBox {

    /** So that the list begins at the same height with and without a button. */
    private static final double TOP = 34;

    private final HBox tabs = new HBox();
    private final HBox actions = new HBox(8);
    private final CustomTextField findField = new CustomTextField();
    private final Label totalLabel = new Label();
    private final TableView<R> table = new TableView<>();
    private final StackPane listPane = new StackPane(table);
    private final HBox foot = new HBox();
    private final HBox body = new HBox(10);

    public ListFrame() {
        getStyleClass().add("screen");
        tabs.getStyleClass().add("view-tabs");
        actions.setAlignment(Pos.CENTER_RIGHT);
        var top = new HBox(8, tabs, new Spacer(), actions);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(TOP);
        getChildren().addAll(top, findRow(), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.getChildren().add(sheet());
    }

    /** The buttons beside the views; at most one of them filled. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    /** What stands below the list: hints or a legend. */
    public ObservableList<Node> getFoot() {
        return foot.getChildren();
    }

    /** What stands beside the list: one object of it. */
    public void setDetail(Node detail) {
        body.getChildren().setAll(body.getChildren().getFirst(), detail);
    }

    public Node getDetail() {
        return body.getChildren().getLast();
    }

    public void setFindPrompt(String prompt) {
        findField.setPromptText(prompt);
        findField.setAccessibleText(prompt);
    }

    public String getFindPrompt() {
        return findField.getPromptText();
    }

    /** What a screen reader calls the list. */
    public void setListName(String name) {
        table.setAccessibleText(name);
    }

    public String getListName() {
        return table.getAccessibleText();
    }

    /** Sets the columns; all but one keep their width, that one takes the slack. */
    public void columns(TableColumn<R, R> elastic, List<TableColumn<R, R>> columns) {
        table.getColumns().setAll(columns);
        columns.stream().filter(column -> column != elastic).forEach(column -> {
            column.setMinWidth(column.getPrefWidth());
            column.setMaxWidth(column.getPrefWidth());
        });
    }

    public TableView<R> table() {
        return table;
    }

    HBox tabs() {
        return tabs;
    }

    CustomTextField findField() {
        return findField;
    }

    Label totalLabel() {
        return totalLabel;
    }

    StackPane listPane() {
        return listPane;
    }

    private HBox findRow() {
        findField.setId("findField");
        findField.setPrefWidth(300);
        findField.setLeft(new FontIcon("mdi2m-magnify"));
        findField.setRight(new Kbd(Shortcut.FIND));
        totalLabel.getStyleClass().addAll("small", "muted");
        totalLabel.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, findField, new Spacer(), totalLabel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox sheet() {
        table.setId("table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        listPane.setAlignment(Pos.TOP_LEFT);
        listPane.setMinHeight(0);
        VBox.setVgrow(listPane, Priority.ALWAYS);
        foot.getStyleClass().add("table-foot");
        var sheet = new VBox(listPane, foot);
        sheet.getStyleClass().addAll("panel", "sheet");
        sheet.setMinHeight(0);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        return sheet;
    }
}
