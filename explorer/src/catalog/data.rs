//! The catalog: how Rust calls each operation, as the generator knows it.
//!
//! The generator writes it and the explorer reads it: this file is part of both, and knows nothing of either.

use serde::{Deserialize, Serialize};

/// All operations, and the types of their parameters.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Catalog {
    /// The API version of the document.
    pub api_version: String,
    /// The operations, by id.
    pub operations: Vec<Operation>,
    /// The types of parameters. A [`TypeId`] is an index into them.
    pub types: Vec<Type>,
    /// The names of events, with the component schema of the object that each holds.
    pub events: Vec<Event>,
}

/// The index of a type.
pub type TypeId = usize;

/// An operation, and the function that it became.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The paths of the functions; the first is the one to document.
    pub functions: Vec<String>,
    /// The feature of the crate that has the function.
    pub feature: String,
    /// The summary, as one line of Markdown.
    pub summary: String,
    /// The description, as Markdown.
    pub doc: String,
    /// Whether Stripe advises against it.
    pub deprecated: bool,
    /// The parameters in the path, in its order.
    pub path: Vec<PathParam>,
    /// The parameters of the query or of the body.
    pub params: Vec<Param>,
    /// Whether it has a method `expand`.
    pub expand: bool,
    /// What a success returns.
    pub output: Output,
    /// The Rust type of a success.
    pub output_type: String,
}

/// A parameter in the path.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PathParam {
    /// The name in the path's template.
    pub name: String,
    /// The description, as Markdown.
    pub doc: String,
}

/// What a success returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Output {
    /// A value.
    Value,
    /// A page of a list.
    Page,
    /// Nothing.
    Nothing,
    /// A file.
    Download,
}

/// A parameter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Param {
    /// The name on the wire.
    pub name: String,
    /// The setter.
    pub member: String,
    /// What kind of parameter it is.
    pub kind: ParamKind,
    /// The method that clears it, if it can be cleared.
    pub clear: Option<String>,
    /// Whether it must never be shown.
    pub secret: bool,
    /// Whether Stripe advises against it.
    pub deprecated: bool,
    /// The description, as Markdown.
    pub doc: String,
}

/// The kinds of parameter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum ParamKind {
    /// A fixed text, sent without being set.
    ConstantText(String),
    /// A fixed boolean, sent without being set.
    ConstantBool(bool),
    /// An argument of the function or constructor. The number is its position.
    Required(Shape, usize),
    /// A setter.
    Optional(Shape),
}

/// What a parameter holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Float,
    /// Text.
    Text,
    /// Seconds since 1970.
    Timestamp,
    /// A date and time as text (RFC 3339).
    DateTime,
    /// An exact number as text.
    Decimal,
    /// A currency code.
    Currency,
    /// A whole number as text.
    IntegerText,
    /// The contents of a file.
    File,
    /// Any JSON.
    Any,
    /// The id of an object of this kind.
    Id(String),
    /// Several values.
    List(Box<Shape>),
    /// Values by name.
    Map(Box<Shape>),
    /// A value that may be cleared where it stands (in a list or map).
    Clearable(Box<Shape>),
    /// An exact value, or bounds.
    Range(Box<Shape>),
    /// A type of its own.
    Named(TypeId),
}

/// A type of parameters.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Type {
    /// Its paths, from the root of the crate; the first is its home.
    pub paths: Vec<String>,
    /// What it is.
    pub body: TypeBody,
}

/// The kinds of type.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum TypeBody {
    /// An object.
    Params(Vec<Param>),
    /// One of several kinds of value.
    Choice(Vec<Arm>),
    /// An open list of values.
    Enum(Vec<EnumValue>),
}

/// An alternative of a choice.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Arm {
    /// The variant of the Rust enum.
    pub variant: String,
    /// What it holds.
    pub holds: Held,
}

/// What an alternative holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Held {
    /// A fixed text.
    Word(String),
    /// An object.
    Object(TypeId),
    /// Any other value.
    Value(Shape),
}

/// A value of an enum.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The variant of the Rust enum.
    pub variant: String,
}

/// A kind of event.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Event {
    /// The name, such as `invoice.paid`.
    pub name: String,
    /// The component schema of the object that it holds, if the document has it.
    pub object: Option<String>,
}
