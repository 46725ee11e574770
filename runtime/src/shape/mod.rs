//! What the API builds its types of again and again: ids and references, lists, maps, unions, open enums.

pub(crate) mod any_id;
pub(crate) mod expand;
pub(crate) mod expandable;
pub(crate) mod id;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod maybe_deleted;
pub(crate) mod open_enum;
pub(crate) mod partial;
pub(crate) mod range;
#[cfg(feature = "serde")]
mod serde;
pub(crate) mod union;
