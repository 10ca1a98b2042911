package dev.ryx.it.json;

import java.util.ArrayList;
import java.util.List;

// tag::bean[]
/** A bean: Jackson finds its getters and setters. */
public class Preferences {

    private String theme = "light";
    private List<String> shown = new ArrayList<>();

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = shown;
    }
}
// end::bean[]
