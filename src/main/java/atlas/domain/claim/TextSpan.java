package atlas.domain.claim;

/// A part of a text.
///
/// @param from the first character, counted from 0
/// @param to   behind the last character
public record TextSpan(int from, int to) {

    public String in(String text) {
        return text.substring(from, to);
    }
}
