/// Tables of what the atlas knows, and how they are written as text: CSV, JSON, Markdown.
package atlas.table;
