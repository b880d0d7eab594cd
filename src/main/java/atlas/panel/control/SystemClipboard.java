package atlas.panel.control;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The clipboard that all programs share. Each method says whether it took what it was given: another program may hold
/// it. Used on the thread of the window.
public final class SystemClipboard {

    private SystemClipboard() {}

    public static boolean putText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return put(content);
    }

    /// Puts the same in two forms: programs take the one that they know better.
    public static boolean putTextAndHtml(String text, String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        return put(content);
    }

    public static boolean putImage(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return put(content);
    }

    private static boolean put(ClipboardContent content) {
        return Clipboard.getSystemClipboard().setContent(content);
    }
}
