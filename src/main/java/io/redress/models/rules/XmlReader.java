package io.redress.models.rules;

import io.redress.models.ModelFile;
import io.redress.models.ModelLimits;
import io.redress.models.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without DOCTYPE and entities, and only up to the allowed size. */
final class XmlReader {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlReader() {}

    /** Thrown if a file cannot be read. */
    static final class Unreadable extends Exception {

        private final transient Problem problem;

        private Unreadable(Problem problem) {
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    static XmlElement read(ModelFile file) throws Unreadable {
        var tree = new Tree();
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(file.content())), tree);
            return tree.root;
        } catch (TooLarge e) {
            throw new Unreadable(Problem.of(file.name(), "", e.what, e.limit));
        } catch (SAXParseException e) {
            var what = String.valueOf(e.getMessage()).contains("DOCTYPE") ? "doctype" : "unreadable";
            throw new Unreadable(Problem.of(file.name(), "", what, e.getLineNumber(), e.getMessage()));
        } catch (SAXException | IOException e) {
            throw new Unreadable(Problem.of(file.name(), "", "unreadable", 1, String.valueOf(e.getMessage())));
        }
    }

    private static SAXParser parser() {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("This Java has no safe parser of XML", e);
        }
    }

    private static final class TooLarge extends SAXException {

        private final String what;
        private final int limit;

        TooLarge(String what, int limit) {
            super(what);
            this.what = what;
            this.limit = limit;
        }
    }

    private static final class Tree extends DefaultHandler {

        private XmlElement root;
        private XmlElement current;
        private int elements;
        private int depth;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes given) throws SAXException {
            within("tooManyElements", ++elements, ModelLimits.ELEMENTS);
            within("tooDeep", ++depth, ModelLimits.DEPTH);
            within("tooManyAttributes", given.getLength(), ModelLimits.ATTRIBUTES);
            List<XmlElement.Attribute> attributes = new ArrayList<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.add(new XmlElement.Attribute(given.getURI(i), given.getLocalName(i), given.getValue(i)));
            }
            current = new XmlElement(current, uri, localName, attributes);
            root = root == null ? current : root;
        }

        private static void within(String what, int count, int limit) throws TooLarge {
            if (count > limit) {
                throw new TooLarge(what, limit);
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            current = current.parent();
            depth--;
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            current.append(letters, start, length);
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
