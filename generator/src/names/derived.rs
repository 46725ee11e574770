//! Names that follow from another name.

use super::words::{pascal, snake};

/// The method that clears what a setter sets.
pub(crate) fn clear(setter: &str) -> String {
    format!("clear_{}", setter.trim_end_matches('_'))
}

/// The type of a function's request.
pub(crate) fn request(function: &str) -> String {
    format!("{}Request", pascal(function))
}

/// The constant of what can be expanded at a path.
pub(crate) fn expansion(path: &str) -> String {
    snake(&path.replace('.', "_")).to_uppercase()
}

/// The id of the objects with an `object` constant.
pub(crate) fn id(object: &str) -> String {
    format!("{}Id", pascal(object))
}

/// The type that tells these ids from others.
pub(crate) fn marker(object: &str) -> String {
    pascal(object)
}
