/// Texts in every language, terms of the glossary, and the sources of facts.
package atlas.domain.text;
