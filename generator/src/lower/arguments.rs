//! The order in which people say what is required: the extension `x-argument-order` at the root of the document, which the overlay puts there.

use serde_json::Value;

use crate::diagnostic::{Diagnostics, child};
use crate::document::Document;
use crate::ir::ArgumentOrder;

const EXTENSION: &str = "x-argument-order";

/// Reads the order, if the document has one.
pub(super) fn order(document: &Document, faults: &mut Diagnostics) -> Option<ArgumentOrder> {
    let found = document.api.extensions.get(EXTENSION)?;
    let list = |list: &Value| -> Option<Vec<String>> {
        let names = list.as_array()?.iter();
        names.map(|name| name.as_str().map(str::to_owned)).collect()
    };
    let lists: Option<_> = found
        .as_array()
        .and_then(|lists| lists.iter().map(list).collect());
    if lists.is_none() {
        faults.error(child("", EXTENSION), "this is not a list of lists of names");
    }
    Some(ArgumentOrder { lists: lists? })
}
