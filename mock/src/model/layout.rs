//! How the model is laid out in bytes, for the two that write and read it: this file is part of both.

/// Calls one macro with each struct and its fields, and another with each enum of words, in the order of their bytes.
macro_rules! layout {
    ($record:ident, $words:ident) => {
        $record!(Model {
            version,
            operations,
            schemas,
            components
        });
        $record!(Operation {
            id,
            method,
            path,
            segments,
            base,
            encoding,
            params,
            media,
            answer
        });
        $record!(Schema {
            kind,
            nullable,
            sensitive,
            expansions
        });
        $record!(Text {
            format,
            max_length,
            pattern,
            values
        });
        $record!(Object {
            properties,
            additional,
            title
        });
        $record!(Property {
            name,
            schema,
            required,
            expandable
        });
        $words!(Method { Get, Post, Delete });
        $words!(Base {
            Api,
            Files,
            MeterEvents,
            Connect
        });
        $words!(Encoding {
            Query,
            Form,
            Json,
            Multipart
        });
        $words!(Media { Json, Pdf });
        $words!(Format {
            Currency,
            Decimal,
            DateTime,
            Int64,
            Binary
        });
    };
}
