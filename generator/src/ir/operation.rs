//! Operations: what can be asked of the API.

use serde::Serialize;

use super::{Param, Place, Shape};

/// An operation of the API.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: String,
    /// The parameters in the path, in its order.
    pub path_params: Vec<PathParam>,
    /// Which server answers.
    pub base: Base,
    /// How the parameters travel.
    pub encoding: BodyEncoding,
    /// The parameters of the query or of the body.
    pub params: Vec<Param>,
    /// What a success answers with.
    pub output: Output,
    /// The type of the body that comes with an error.
    pub error: Option<Place>,
    /// The summary, as one line of Markdown.
    pub summary: String,
    /// The description, as Markdown.
    pub doc: String,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// The JSON pointer of the operation.
    pub pointer: String,
}

/// The HTTP methods that the API uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`, in documents of some earlier years.
    Put,
    /// `DELETE`
    Delete,
}

impl Method {
    /// Whether parameters travel in a body.
    pub fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put)
    }

    /// The method as it goes over the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A parameter in the path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PathParam {
    /// The name in the path's template.
    pub name: String,
    /// [`Shape::Id`] where the path up to here retrieves an object of that kind, else text.
    pub shape: Shape,
    /// The description, as Markdown.
    pub doc: String,
}

/// The servers of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Base {
    /// `https://api.stripe.com`
    Api,
    /// `https://files.stripe.com`
    Files,
    /// `https://meter-events.stripe.com`
    MeterEvents,
}

/// How parameters travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum BodyEncoding {
    /// In the query of the URL.
    Query,
    /// As a form in the body.
    Form,
    /// As JSON in the body.
    Json,
    /// As a multipart form in the body, one part of it a file.
    Multipart,
}

/// What a success answers with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Output {
    /// A value.
    Value(Shape),
    /// An empty object.
    Nothing,
    /// Bytes that are not JSON.
    Download,
}

impl Operation {
    /// Whether the operation makes an object: a POST to a path that does not lead to one.
    pub fn creates(&self) -> bool {
        self.method == Method::Post && !self.path.contains('{')
    }

    /// The types that the operation names.
    pub fn references(&self) -> Vec<&Place> {
        let output = match &self.output {
            Output::Value(shape) => shape.named(),
            Output::Nothing | Output::Download => None,
        };
        self.params
            .iter()
            .filter_map(Param::shape)
            .filter_map(Shape::named)
            .chain(output)
            .chain(&self.error)
            .collect()
    }
}
