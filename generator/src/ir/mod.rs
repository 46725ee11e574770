//! The intermediate representation: Stripe's API as plain data, in our own words.
//!
//! Nothing in here knows OpenAPI or Rust. Everything is ordered and serialisable, so that a
//! snapshot can show an [`Ir`] and two of them can be compared.

mod arguments;
mod events;
mod operation;
mod place;
mod types;

use std::collections::BTreeMap;

use serde::Serialize;

pub use self::arguments::ArgumentOrder;
pub use self::events::{EventKind, EventRules, Events};
pub use self::operation::{Base, BodyEncoding, Method, Operation, Output, PathParam};
pub use self::place::{Place, Step};
pub use self::types::{
    Arm, Choice, ChoiceArm, Constant, Expansion, Field, Literal, Merge, OpenEnum, Own, Param,
    ParamKind, Params, Record, Shape, TypeBody, TypeDef, Union,
};

/// A whole API.
#[derive(Debug, Clone, Serialize)]
pub struct Ir {
    /// The version of the API that the document describes, such as `2026-05-27.dahlia`.
    pub api_version: String,
    /// Every type, by the place in the document that identifies it.
    pub types: BTreeMap<Place, TypeDef>,
    /// Every operation, by its `operationId`.
    pub operations: BTreeMap<String, Operation>,
    /// What places have themselves, where their types have more for the sake of others, and what is sent with such a place in it:
    /// by the alternative [`Place::OWN`] of each.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub own: BTreeMap<Place, Own>,
    /// In which order people say what a function requires, if the document says so.
    #[serde(skip)]
    pub argument_order: Option<ArgumentOrder>,
    /// Its events, if it has any.
    pub events: Option<Events>,
}

impl Ir {
    /// The definition behind a place, if there is one.
    pub fn get(&self, place: &Place) -> Option<&TypeDef> {
        self.types.get(place)
    }

    /// What keys lead to in the response of an operation.
    pub fn in_response(&self, operation: &str, keys: &[&str]) -> Option<&Shape> {
        let Output::Value(output) = &self.operations.get(operation)?.output else {
            return None;
        };
        let mut shape = output;
        for key in keys {
            shape = &self.record(shape.named()?)?.field(key)?.shape;
        }
        Some(shape)
    }

    /// The record behind a place, if the type there is one.
    pub fn record(&self, place: &Place) -> Option<&Record> {
        match &self.get(place)?.body {
            TypeBody::Record(record) => Some(record),
            _ => None,
        }
    }
}
