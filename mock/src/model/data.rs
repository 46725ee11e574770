//! The document in a compact form: operations, and schemas by number.
//!
//! `mock/compile` writes it and the mock reads it: this file is part of both, and knows nothing of either.

use std::collections::BTreeMap;

/// The document, with the overlay applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// The version of the API: `info.version`.
    pub version: String,
    /// All operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// All schemas, each once.
    pub schemas: Vec<Schema>,
    /// The component schemas by name.
    pub components: BTreeMap<String, SchemaId>,
}

/// The number of a schema in its model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// An operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path as the document writes it: `/v1/customers/{customer}`.
    pub path: String,
    /// The segments of the path.
    pub segments: Vec<Segment>,
    /// The server that has it.
    pub base: Base,
    /// How its parameters travel.
    pub encoding: Encoding,
    /// An object of all parameters but those in the path.
    pub params: SchemaId,
    /// What it answers with.
    pub media: Media,
    /// The schema of what it answers with.
    pub answer: SchemaId,
}

/// A method of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Method {
    Get,
    Post,
    Delete,
}

/// One of Stripe's servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Base {
    /// `api.stripe.com`.
    Api,
    /// `files.stripe.com`.
    Files,
    /// `meter-events.stripe.com`.
    MeterEvents,
    /// `connect.stripe.com`, which has no operation of the document.
    Connect,
}

/// A segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Text that stands there as it is.
    Literal(String),
    /// A parameter: its name and its schema.
    Parameter(String, SchemaId),
}

/// How the parameters of an operation travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// In the query, as a form.
    Query,
    /// In the body, as a form.
    Form,
    /// In the body, as JSON.
    Json,
    /// In the body, in parts.
    Multipart,
}

/// The media type of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Media {
    Json,
    Pdf,
}

/// A schema. A reference to a component is the component's number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Schema {
    /// What it describes.
    pub kind: Kind,
    /// Whether `null` is allowed as well.
    pub nullable: bool,
    /// Whether its values are secret (`x-sensitive`).
    pub sensitive: bool,
    /// What an id here can be expanded into (`x-expansionResources`); empty where it can not.
    pub expansions: Vec<SchemaId>,
}

/// What a schema describes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text.
    Text(Text),
    /// A whole number; whether it is a time, in Unix seconds.
    Integer {
        /// `format: unix-time`.
        unix_time: bool,
        /// The least that Stripe takes, where the document tells it.
        least: Option<i64>,
    },
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean {
        /// The only value that is allowed, where there is only one.
        only: Option<bool>,
    },
    /// A list of these.
    List(SchemaId),
    /// An object.
    Object(Object),
    /// One of these.
    AnyOf(Vec<SchemaId>),
}

/// A schema of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// What the text is.
    pub format: Option<Format>,
    /// The largest number of characters.
    pub max_length: Option<u32>,
    /// The regular expression that it matches.
    pub pattern: Option<String>,
    /// The only values allowed; empty if all are.
    pub values: Vec<String>,
}

/// The `format` of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A three-letter ISO code of a currency.
    Currency,
    /// A decimal number.
    Decimal,
    /// A time, as RFC 3339 writes it.
    DateTime,
    /// A whole number of 64 bits.
    Int64,
    /// Bytes: a file.
    Binary,
}

/// A schema of objects.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Object {
    /// The properties, in the order of the document.
    pub properties: Vec<Property>,
    /// What other keys are allowed.
    pub additional: Additional,
    /// Its `title`.
    pub title: Option<String>,
}

/// A property of an object.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Property {
    /// Its key.
    pub name: String,
    /// Its schema.
    pub schema: SchemaId,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be named in `expand` (`x-expandableFields`).
    pub expandable: bool,
}

/// What keys an object may have beside its properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Additional {
    /// None.
    None,
    /// Any, with any JSON.
    Any,
    /// Any, with values of this schema.
    Of(SchemaId),
}
