package atlas.panel.layout;

/// Whether the reader wants a part of the window to be seen: where there is room for it, in any case, or not at all.
public enum Wish {
    AS_ROOM_ALLOWS,
    SHOWN,
    HIDDEN;

    /// Whether the part is seen.
    ///
    /// @param hasRoom whether there is room for it
    public boolean isShown(boolean hasRoom) {
        return this == AS_ROOM_ALLOWS ? hasRoom : this == SHOWN;
    }

    /// The wish of a reader who asks for the opposite of what he sees. What is shown where there is room for it anyway
    /// follows the room from then on.
    ///
    /// @param hasRoom whether there is room for the part
    public static Wish turned(boolean isShown, boolean hasRoom) {
        if (isShown) {
            return HIDDEN;
        }
        return hasRoom ? AS_ROOM_ALLOWS : SHOWN;
    }
}
