package app.tandem.reports;

import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Gives a page the outline that PDF readers show at the side: its headings, nested.
final class Bookmarks {

    private Bookmarks() {}

    static void add(Document page) {
        var root = page.createElement("bookmarks");
        var open = new ArrayDeque<Element>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (!element.getTagName().matches("h[234]")) continue;
            var bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", element.getTextContent());
            bookmark.setAttribute("href", "#" + element.getAttribute("id"));
            bookmark.setAttribute("level", element.getTagName().substring(1));
            while (!open.isEmpty() && level(open.peek()) >= level(bookmark)) open.pop();
            (open.isEmpty() ? root : open.element()).appendChild(bookmark);
            open.push(bookmark);
        }
        page.getElementsByTagName("head").item(0).appendChild(root);
    }

    private static int level(Element bookmark) {
        return Integer.parseInt(bookmark.getAttribute("level"));
    }
}
