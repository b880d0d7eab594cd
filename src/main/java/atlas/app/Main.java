package atlas.app;

final class Main {
    static void main() {
        System.out.println("hi");
    }
}
