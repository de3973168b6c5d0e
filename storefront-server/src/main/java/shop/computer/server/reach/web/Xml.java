package shop.computer.server.reach.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it goes, so that a document of any length needs no memory. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final Pattern NOT_XML = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Begins a document; the stream stays open. */
    static Xml to(OutputStream bytes) {
        try {
            var out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            return new Xml(out);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** @param attributes names and values by turns */
    Xml start(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml leaf(String name, String text) {
        return write(() -> {
            out.writeStartElement(name);
            out.writeCharacters(NOT_XML.matcher(text).replaceAll(" "));
            out.writeEndElement();
        });
    }

    /** @param attributes names and values by turns */
    Xml empty(String name, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    Xml end() {
        return write(out::writeEndElement);
    }

    /** Ends whatever is open. A document that broke off is left open, so that nobody takes it for whole. */
    void finish() {
        write(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Part of a document. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
