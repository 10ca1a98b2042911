package dev.ryx.example.chinook;

/** The Chinook music store on Ryx. */
public final class Chinook {
    private Chinook() {}

    public static void main(String[] args) {
        System.out.println("The Chinook example is not written yet.");
    }
}
