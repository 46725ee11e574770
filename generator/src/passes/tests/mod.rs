//! The passes on small documents.

mod alternatives;
mod arguments;
mod ids;
mod share;
mod unfold;

use crate::Analysis;
use crate::ir::{Params, Place, Record, TypeBody, TypeDef};

/// The places of the types of an API, each as all the places that it serves.
fn places(analysis: &Analysis) -> Vec<String> {
    let types = analysis.ir.types.values();
    types
        .map(|definition| {
            let places: Vec<&str> = definition.places.iter().map(Place::as_str).collect();
            places.join(" ")
        })
        .collect()
}

/// The type that serves a place.
fn at<'a>(analysis: &'a Analysis, place: &str) -> &'a TypeDef {
    let place = Place::parse(place);
    let mut types = analysis.ir.types.values();
    let found = types.find(|definition| definition.places.contains(&place));
    found.unwrap_or_else(|| panic!("nothing is at {place}: {:#?}", places(analysis)))
}

/// The name of the type that serves a place.
fn name(analysis: &Analysis, place: &str) -> String {
    analysis.names.types[&at(analysis, place).places[0]].to_string()
}

fn record<'a>(analysis: &'a Analysis, place: &str) -> &'a Record {
    match &at(analysis, place).body {
        TypeBody::Record(record) => record,
        other => panic!("{place} is no record: {other:?}"),
    }
}

fn params<'a>(analysis: &'a Analysis, place: &str) -> &'a Params {
    match &at(analysis, place).body {
        TypeBody::Params(params) => params,
        other => panic!("{place} is no parameters: {other:?}"),
    }
}

fn values<'a>(analysis: &'a Analysis, place: &str) -> &'a [String] {
    match &at(analysis, place).body {
        TypeBody::Enum(found) => &found.values,
        other => panic!("{place} is no enum: {other:?}"),
    }
}
