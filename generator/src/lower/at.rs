//! Where lowering is: the place that names things, and the pointer that a diagnostic shows.

use crate::diagnostic::child;
use crate::ir::Place;

/// A place of the document in both notations.
#[derive(Debug, Clone)]
pub(super) struct At {
    pub(super) place: Place,
    pub(super) pointer: String,
}

impl At {
    pub(super) fn component(key: &str) -> Self {
        Self {
            place: Place::root(key),
            pointer: child("/components/schemas", key),
        }
    }

    pub(super) fn operation(id: &str, pointer: String) -> Self {
        Self {
            place: Place::root(id),
            pointer,
        }
    }

    /// A property of the object here.
    pub(super) fn property(&self, name: &str) -> Self {
        Self {
            place: self.place.property(name),
            pointer: child(&child(&self.pointer, "properties"), name),
        }
    }

    /// A parameter of the operation here, the schema of which stands elsewhere.
    pub(super) fn parameter(&self, name: &str, pointer: String) -> Self {
        Self {
            place: self.place.property(name),
            pointer,
        }
    }

    /// The items of the list here.
    pub(super) fn items(&self) -> Self {
        Self {
            place: self.place.items(),
            pointer: child(&self.pointer, "items"),
        }
    }

    /// The values of the map here.
    pub(super) fn values(&self) -> Self {
        Self {
            place: self.place.values(),
            pointer: child(&self.pointer, "additionalProperties"),
        }
    }

    /// An alternative that goes by the name of the whole.
    pub(super) fn only_arm(&self, keyword: &str, index: usize) -> Self {
        Self {
            place: self.place.clone(),
            pointer: child(&child(&self.pointer, keyword), &index.to_string()),
        }
    }

    /// An alternative with a name of its own.
    pub(super) fn arm(&self, keyword: &str, index: usize, name: &str) -> Self {
        Self {
            place: self.place.arm(name),
            ..self.only_arm(keyword, index)
        }
    }
}
