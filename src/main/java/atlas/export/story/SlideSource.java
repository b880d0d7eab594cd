package atlas.export.story;

import java.util.Optional;

/// A source of a slide.
///
/// @param inShort who, what and when
/// @param inFull  the same with where it stands, its address, and the day it was read
/// @param address on the web, with http or https
public record SlideSource(String id, String inShort, String inFull, Optional<String> address) {}
