package app.tandem.reports;

import app.tandem.reports.paint.Escape;

/// A drawing as a picture in a Word file, as wide as the text, with its words for those who cannot see it.
///
/// @param number from 1, in the order of the document
record WordPicture(int number, Block.Figure figure, Sheet sheet) {

    private static final double UNITS_PER_MILLIMETRE = 36_000;
    private static final String OFFICE = "http://schemas.openxmlformats.org/drawingml/2006/";

    String tie() {
        return "picture-" + number;
    }

    String xml() {
        double height = sheet.height() - 4 * sheet.margin();
        double ratio = figure.drawing().height() / figure.drawing().width();
        double wide = Math.min(sheet.inner(), height / ratio);
        long cx = Math.round(wide * UNITS_PER_MILLIMETRE);
        long cy = Math.round(wide * ratio * UNITS_PER_MILLIMETRE);
        return """
                <w:p><w:r><w:drawing><wp:inline xmlns:wp="%1$swordprocessingDrawing">\
                <wp:extent cx="%2$d" cy="%3$d"/>\
                <wp:docPr id="%4$d" name="%5$s" descr="%6$s"/><a:graphic xmlns:a="%1$smain">\
                <a:graphicData uri="%1$spicture"><pic:pic xmlns:pic="%1$spicture"><pic:nvPicPr>\
                <pic:cNvPr id="%4$d" name="%5$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
                <a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm>\
                <a:off x="0" y="0"/><a:ext cx="%2$d" cy="%3$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
                </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
                </w:drawing></w:r></w:p>"""
                .formatted(OFFICE, cx, cy, number, tie(), Escape.xml(figure.alt()));
    }
}
