/// The atlas. Data flows one way through its packages: see `src/docs/ARCHITECTURE.md`.
@org.jspecify.annotations.NullMarked
module atlas {
    requires static org.jspecify;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires com.gluonhq.maps;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires com.fasterxml.jackson.databind;
    requires com.networknt.schema;
    requires com.github.weisj.jsvg;
    requires flag.icons;
    requires info.picocli;
    requires citeproc.java;
    requires org.apache.commons.text;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.xerial.sqlitejdbc;
    // What PDFBox logs with, which it cannot ask for itself: it is no module of its own.
    requires org.apache.commons.logging;
    requires org.apache.pdfbox;
    requires org.apache.fontbox;

    opens atlas.app.command.option to
            info.picocli;
    opens atlas.app.command to
            info.picocli;
    opens atlas.app.system to
            info.picocli;

    provides com.gluonhq.maps.tile.TileRetriever with
            atlas.map.tiles.GluonTiles;
}
